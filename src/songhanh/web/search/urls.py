from django.urls import path

from songhanh.web.search import views

urlpatterns = [path("", views.search, name="search")]

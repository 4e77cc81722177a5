from django.urls import path

from songhanh.web.search import views

urlpatterns = [
    path("", views.search, name="search"),
    path("goi-y/", views.suggest, name="suggest-search"),
]

from django.urls import path

from songhanh.web.overview import views

urlpatterns = [
    path("", views.overview, name="overview"),
    path("bat-dau/co-quan/", views.settle, name="settle-agency"),
    path("tinh-trang/", views.health, name="health"),
]

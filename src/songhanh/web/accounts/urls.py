from django.urls import path

from songhanh.web.accounts import views

urlpatterns = [
    path("dang-nhap/", views.sign_in, name="sign-in"),
    path("phieu/", views.slip, name="use-slip"),
    path("bat-dau/", views.first_person, name="first-person"),
    path("dang-xuat/", views.sign_out, name="sign-out"),
    path("chuyen-don-vi/", views.switch_agency, name="switch-agency"),
    path("mat-khau/", views.password, name="password"),
]

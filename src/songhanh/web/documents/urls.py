from django.urls import path

from songhanh.web.documents import views

app_name = "documents"
urlpatterns = [
    path("", views.register, name="register"),
    path("dang-ky/", views.enter, name="enter"),
    path("goi-y/co-quan/", views.suggest_issuers, name="suggest-issuers"),
    path("<int:pk>/", views.document, name="document"),
    path("<int:pk>/sua/", views.correct, name="correct"),
    path("<int:pk>/tep/", views.file, name="file"),
]

from django.urls import path

from songhanh.web.takeouts import views

app_name = "takeouts"
urlpatterns = [
    path("", views.page, name="page"),
    path("chuan-bi/", views.ask, name="ask"),
    path("tien-do/", views.progress, name="progress"),
    path("<uuid:uuid>/", views.fetch, name="fetch"),
]

from django.urls import path

from songhanh.web.intake import suggestions, uploads, views

app_name = "intake"
urlpatterns = [
    path("", uploads.documents, name="documents"),
    path("tai-len/", uploads.upload, name="upload"),
    path("tai-len/<int:pk>/", uploads.progress, name="progress"),
    path("tai-len/<int:pk>/bo/", uploads.discard, name="discard"),
    path("tai-len/<int:pk>/dan-bang/", uploads.paste, name="paste"),
    path("tep/<int:pk>/", uploads.original, name="original"),
    path("ra-soat/<int:pk>/", views.review, name="review"),
    path("ra-soat/<int:pk>/noi-dung/", views.changes, name="changes"),
    path("ra-soat/<int:pk>/sua/<int:start>-<int:end>/", views.edit, name="edit"),
    path("ra-soat/<int:pk>/ten/", views.name, name="name"),
    path("ra-soat/<int:pk>/quyet-dinh/", views.decide, name="decide"),
    path("ra-soat/<int:pk>/hoan-tac/", views.undo, name="undo"),
    path("ra-soat/<int:pk>/cho-dang-xem/", views.place, name="place"),
    path("ra-soat/<int:pk>/bo-qua/", views.set_aside, name="set-aside"),
    path("ra-soat/<int:pk>/mo-lai/", views.take_up, name="take-up"),
    path("ra-soat/<int:pk>/xac-nhan/", views.accept, name="accept"),
    path("goi-y-co-quan/", suggestions.agencies, name="suggest-agencies"),
]

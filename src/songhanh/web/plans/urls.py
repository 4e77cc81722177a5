from django.urls import path

from songhanh.web.plans import acts, extracts, suggestions, views

app_name = "plans"
urlpatterns = [
    path("", views.plan_list, name="list"),
    path("<int:pk>/", views.plan, name="plan"),
    path("<int:pk>/tiep/<int:part>/", views.rest, name="rest"),
    path("<int:pk>/xa-phuong/", views.communes, name="communes"),
    path("<int:pk>/ve-van-ban/", views.about, name="about"),
    path("<int:pk>/tep-goc/", views.original, name="original"),
    path("<int:pk>/chan-trang.css", views.print_foot, name="print-foot"),
    path("<int:pk>/ket-thuc/", acts.end, name="end"),
    path("<int:pk>/ban-trich.zip", extracts.bundled, name="extracts"),
    path("<int:pk>/ban-trich/<int:agency>/", extracts.extract, name="extract"),
    path("<int:pk>/tin-nhan/<int:agency>/", extracts.message, name="message"),
    path("nhiem-vu/<int:pk>/", acts.task, name="task"),
    path("nhiem-vu/<int:pk>/giao/", acts.assign_task, name="assign-task"),
    path("nhiem-vu/<int:pk>/dung/", acts.withdraw_task, name="withdraw-task"),
    path("nhiem-vu/<int:pk>/dieu-kien/", acts.fulfil_condition, name="fulfil-condition"),
    path("giao/<int:pk>/", acts.settle, name="settle"),
    path("gia-han/<int:pk>/", acts.answer_extension, name="answer-extension"),
    path("kho-khan/<int:pk>/", acts.answer_difficulty, name="answer-difficulty"),
    path("goi-y/co-quan/", suggestions.agencies, name="suggest-agencies"),
    path("goi-y/van-ban/", suggestions.documents, name="suggest-documents"),
]

from django.urls import path

from songhanh.web.plans import about, acts, extracts, suggestions, views, whole

app_name = "plans"
urlpatterns = [
    path("", views.plan_list, name="list"),
    path("<int:pk>/", views.plan, name="plan"),
    path("<int:pk>/tiep/<int:part>/", views.rest, name="rest"),
    path("<int:pk>/xa-phuong/", views.communes, name="communes"),
    path("<int:pk>/ve-van-ban/", about.about, name="about"),
    path("<int:pk>/che-do-bao-cao/", about.duties, name="duties"),
    path("che-do-bao-cao/<int:pk>/", whole.duty, name="duty"),
    path("<int:pk>/tep-goc/", views.original, name="original"),
    path("<int:pk>/chan-trang.css", views.print_foot, name="print-foot"),
    path("<int:pk>/ket-thuc/", whole.end, name="end"),
    path("<int:pk>/thu-hoi/", whole.withdraw, name="withdraw"),
    path("<int:pk>/chuyen-theo-doi/", whole.hand_over, name="hand-over"),
    path("<int:pk>/cap-tren/", whole.superior, name="superior"),
    path("<int:pk>/noi-nhan/", whole.recipients, name="recipients"),
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
    path("goi-y/ten-co-quan/", suggestions.names, name="suggest-names"),
    path("goi-y/van-ban/", suggestions.documents, name="suggest-documents"),
    path("goi-y/ke-hoach/", suggestions.plans, name="suggest-plans"),
]

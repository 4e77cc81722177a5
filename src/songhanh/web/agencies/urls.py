from django.urls import path

from songhanh.web.agencies import changes, lists, people, standing, views

app_name = "agencies"
urlpatterns = [
    path("", views.tree_page, name="tree"),
    path("nhanh/<int:pk>/", views.branch, name="branch"),
    path("goi-y/", views.suggest, name="suggest"),
    path("goi-y/tinh/", views.suggest_places, name="suggest-places"),
    path("them/", changes.add, name="add"),
    path("nap-tinh/", changes.load_province, name="load-province"),
    path("nhap/", lists.agencies, name="import"),
    path("nhap/mau.xlsx", lists.agencies_template, name="import-template"),
    path("nguoi/nhap/", lists.people, name="import-people"),
    path("nguoi/nhap/mau.xlsx", lists.people_template, name="import-people-template"),
    path("nguoi/<int:pk>/phieu/", people.slip, name="slip"),
    path("vai-tro/<int:pk>/thoi/", people.end_role, name="end-role"),
    path("<int:pk>/", views.agency_page, name="agency"),
    path("<int:pk>/thuong-truc/", standing.name_standing, name="standing"),
    path("<int:pk>/doi-ten/", changes.rename, name="rename"),
    path("<int:pk>/ket-thuc/", changes.end, name="end"),
    path("<int:pk>/nguoi/them/", people.add, name="add-person"),
    path("<int:pk>/nguoi/vai-tro/", people.give_role, name="give-role"),
    path("<int:pk>/phieu/", people.slips, name="slips"),
]

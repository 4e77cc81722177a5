from django.urls import path

from songhanh.web.tasks import lists, moves, parts, shares, sheets

app_name = "tasks"
urlpatterns = [
    path("", lists.mine, name="mine"),
    path("don-vi/", lists.agency, name="agency"),
    path("theo-doi/", lists.followed, name="followed"),
    path("viec-cua-toi.xlsx", sheets.mine, name="mine-sheet"),
    path("nhiem-vu-cua-don-vi.xlsx", sheets.agency, name="agency-sheet"),
    path("theo-doi.xlsx", sheets.followed, name="followed-sheet"),
    path("viec/<int:pk>/", parts.part, name="part"),
    path("viec/<int:pk>/tien-do/", parts.report, name="report"),
    path("viec/<int:pk>/tai-lieu/<uuid:file>/", parts.evidence, name="evidence"),
    path("viec/<int:pk>/gia-han/", moves.ask_extension, name="ask-extension"),
    path("viec/<int:pk>/kho-khan/", moves.raise_difficulty, name="raise-difficulty"),
    path("viec/<int:pk>/nguoi-xu-ly/", moves.hand_to_officer, name="hand-to-officer"),
    path("viec/<int:pk>/don-vi-khac/", moves.hand_over, name="hand-over"),
    path("viec/<int:pk>/dung/", moves.waive, name="waive"),
    path("<int:pk>/don-vi/", shares.shares, name="shares"),
    path("goi-y/co-quan/", moves.suggest_agencies, name="suggest-agencies"),
]

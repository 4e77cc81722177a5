"""Every address of the platform; who may come there stands in web/policies.py."""

from django.urls import include, path

urlpatterns = [
    path("", include("songhanh.web.accounts.urls")),
    path("", include("songhanh.web.overview.urls")),
    path("van-ban/so/", include("songhanh.web.documents.urls")),
    path("van-ban/", include("songhanh.web.intake.urls")),
    path("ke-hoach/", include("songhanh.web.plans.urls")),
    path("nhiem-vu/", include("songhanh.web.tasks.urls")),
    path("tai-ve/", include("songhanh.web.takeouts.urls")),
    path("tim/", include("songhanh.web.search.urls")),
    path("co-quan/", include("songhanh.web.agencies.urls")),
]

handler500 = "songhanh.web.shell.server_failed"

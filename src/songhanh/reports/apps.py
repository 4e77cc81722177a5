from django.apps import AppConfig


class ReportsConfig(AppConfig):
    name = "songhanh.reports"
    label = "reports"

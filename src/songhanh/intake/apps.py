from django.apps import AppConfig


class IntakeConfig(AppConfig):
    name = "songhanh.intake"
    label = "intake"

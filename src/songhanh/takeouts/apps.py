from django.apps import AppConfig


class TakeoutsConfig(AppConfig):
    name = "songhanh.takeouts"
    label = "takeouts"

from django.apps import AppConfig


class WebConfig(AppConfig):
    name = "songhanh.web"
    label = "web"

from django.apps import AppConfig


class PlansConfig(AppConfig):
    name = "songhanh.plans"
    label = "plans"

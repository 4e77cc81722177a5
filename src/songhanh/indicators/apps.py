from django.apps import AppConfig


class IndicatorsConfig(AppConfig):
    name = "songhanh.indicators"
    label = "indicators"

from django.apps import AppConfig


class OrganisationsConfig(AppConfig):
    name = "songhanh.organisations"
    label = "organisations"

from django.apps import AppConfig


class AuditConfig(AppConfig):
    name = "songhanh.audit"
    label = "audit"

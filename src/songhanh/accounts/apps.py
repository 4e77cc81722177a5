from django.apps import AppConfig


class AccountsConfig(AppConfig):
    name = "songhanh.accounts"
    label = "accounts"

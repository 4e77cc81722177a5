"""People who sign in, and the printed slips that let them in the first time."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.db import models

from songhanh.accounts.enums import ROLES, RoleName

ROLE_CHOICES = [(name.value, ROLES[name].label) for name in ROLES]


class UserManager(BaseUserManager["User"]):
    def create_user(self, login: str, name: str, password: str | None = None, **fields: Any) -> User:
        """Make a user; without a password only a slip lets them in."""
        user = self.model(login=login.strip().lower(), name=name.strip(), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user


class User(AbstractBaseUser):
    """A person. `login` is what stands on the printed slip; most have no e-mail."""

    login = models.CharField("Tên đăng nhập", max_length=60, unique=True)
    name = models.CharField("Họ và tên", max_length=200)
    email = models.EmailField("Thư điện tử", null=True, blank=True)
    locale = models.CharField(max_length=5, default="vi")
    is_active = models.BooleanField("Đang hoạt động", default=True)

    objects = UserManager()

    USERNAME_FIELD = "login"
    REQUIRED_FIELDS = ["name"]

    def __str__(self) -> str:
        return self.name


class Slip(models.Model):
    """A one-time code on paper for a person without e-mail. Only its hash is kept."""

    user = models.OneToOneField(User, on_delete=models.CASCADE, related_name="slip")
    code_hash = models.CharField(max_length=200)
    expires_at = models.DateTimeField()
    tries = models.PositiveSmallIntegerField(default=0)


__all__ = ["ROLE_CHOICES", "RoleName", "Slip", "User"]

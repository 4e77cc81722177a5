"""Forms of getting in."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib.auth.password_validation import validate_password

from songhanh.accounts.models import User
from songhanh.web.forms import Form

PASSWORD_HINT = "Ít nhất 10 ký tự; không dùng tên đăng nhập, không chỉ gồm chữ số quen thuộc."  # noqa: S105


# Django's own sentences are partly English.
REFUSALS = {
    "password_too_short": "Mật khẩu cần ít nhất 10 ký tự.",
    "password_too_common": "Mật khẩu này quá phổ biến, dễ đoán.",
    "password_too_similar": "Mật khẩu quá giống tên đăng nhập hoặc họ tên.",
}


def login_field() -> forms.CharField:
    return forms.CharField(
        label="Tên đăng nhập", max_length=60,
        widget=forms.TextInput(attrs={"autocomplete": "username", "autocapitalize": "none", "spellcheck": "false"}),
    )  # fmt: skip


def password_field(label: str, kind: str, hint: str = "") -> forms.CharField:
    widget = forms.PasswordInput(attrs={"autocomplete": kind})
    return forms.CharField(label=label, max_length=200, strip=False, widget=widget, help_text=hint)


class SignInForm(Form):
    login = login_field()
    password = password_field("Mật khẩu", "current-password")


class NewPasswordForm(Form):
    """Asks for a new password twice. Subclasses say whose it is."""

    new_password = password_field("Mật khẩu mới", "new-password", PASSWORD_HINT)
    again = password_field("Nhập lại mật khẩu mới", "new-password")

    def person(self) -> User | None:
        """The one whose password it becomes, for the rule that it must not resemble their name."""
        return None

    def clean(self) -> dict[str, Any] | None:
        first, second = self.cleaned_data.get("new_password"), self.cleaned_data.get("again")
        if first and second and first != second:
            self.add_error("again", "Hai lần nhập mật khẩu chưa giống nhau.")
        elif first:
            try:
                validate_password(first, self.person())
            except forms.ValidationError as refused:
                for one in refused.error_list:
                    self.add_error("new_password", REFUSALS.get(str(one.code), one.messages[0]))
        return self.cleaned_data


class SlipForm(NewPasswordForm):
    login = login_field()
    code = forms.CharField(
        label="Mã dùng một lần",
        max_length=20,
        help_text="Tám ký tự in trên phiếu, có hoặc không có dấu gạch.",
        widget=forms.TextInput(
            attrs={"autocomplete": "one-time-code", "autocapitalize": "characters", "spellcheck": "false"}
        ),
    )
    field_order = ("login", "code", "new_password", "again")

    def person(self) -> User | None:
        return User(login=self.cleaned_data.get("login", ""))


class FirstPersonForm(NewPasswordForm):
    name = forms.CharField(label="Họ và tên", max_length=200, widget=forms.TextInput(attrs={"autocomplete": "name"}))
    login = login_field()
    agency = forms.CharField(
        label="Tên cơ quan", max_length=300, required=False,
        help_text="Ví dụ: Sở Nội vụ. Có thể để trống và đặt tên sau.",
    )  # fmt: skip
    field_order = ("name", "login", "new_password", "again", "agency")

    def person(self) -> User | None:
        return User(login=self.cleaned_data.get("login", ""), name=self.cleaned_data.get("name", ""))


class OwnPasswordForm(NewPasswordForm):
    old_password = password_field("Mật khẩu đang dùng", "current-password")
    field_order = ("old_password", "new_password", "again")

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user

    def person(self) -> User | None:
        return self.user

    def clean_old_password(self) -> str:
        given: str = self.cleaned_data["old_password"]
        if not self.user.check_password(given):
            raise forms.ValidationError("Mật khẩu đang dùng chưa đúng.")
        return given

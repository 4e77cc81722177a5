"""The form of the first morning."""

from __future__ import annotations

from django import forms

from songhanh.organisations.founding import UNNAMED_AGENCY
from songhanh.organisations.models import Agency
from songhanh.organisations.tree import provinces
from songhanh.web.forms import Form, Suggested


class SettleForm(Form):
    province = forms.ChoiceField(label="Tỉnh, thành phố")
    name = forms.CharField(
        label="Tên cơ quan", max_length=300, widget=Suggested("agencies:suggest-places", beside="province"),
        help_text="Gõ vài chữ, có dấu hoặc không dấu; ví dụ: noi vu, tan hoa.",
    )  # fmt: skip

    def __init__(self, *args: object, agency: Agency, **kwargs: object) -> None:
        known = "" if agency.name == UNNAMED_AGENCY else agency.name
        super().__init__(*args, initial={"name": known}, **kwargs)
        self.fields["province"].choices = [("", "Chọn tỉnh, thành phố"), *provinces()]  # type: ignore[attr-defined]

"""The form of the first morning."""

from __future__ import annotations

from django import forms

from songhanh.organisations.enums import AgencyKind
from songhanh.organisations.founding import UNNAMED_AGENCY
from songhanh.organisations.models import Agency
from songhanh.organisations.reference.departments import USUAL_STANDING
from songhanh.organisations.tree import provinces
from songhanh.web.forms import Form, Suggested

USUAL, _ = USUAL_STANDING[AgencyKind.PROVINCE]


class SettleForm(Form):
    province = forms.ChoiceField(label="Tỉnh, thành phố")
    name = forms.CharField(
        label="Tên cơ quan", max_length=300, widget=Suggested("agencies:suggest-places", beside="province"),
        help_text="Gõ vài chữ, có dấu hoặc không dấu; ví dụ: noi vu, tan hoa.",
    )  # fmt: skip
    standing = forms.CharField(
        label="Cơ quan thường trực của UBND tỉnh, thành phố", max_length=300, required=False,
        widget=Suggested("agencies:suggest-places", beside="province"),
        help_text="Cơ quan theo dõi, đôn đốc kế hoạch do UBND tỉnh ban hành; từ 01/3/2025 thường là Sở Nội vụ. "
        "Chưa rõ thì để trống, ghi sau tại trang của UBND tỉnh.",
    )  # fmt: skip

    def __init__(self, *args: object, agency: Agency, **kwargs: object) -> None:
        known = "" if agency.name == UNNAMED_AGENCY else agency.name
        super().__init__(*args, initial={"name": known, "standing": USUAL}, **kwargs)
        self.fields["province"].choices = [("", "Chọn tỉnh, thành phố"), *provinces()]  # type: ignore[attr-defined]

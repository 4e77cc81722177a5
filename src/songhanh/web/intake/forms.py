"""Forms of intake. The same forms serve the keyboard, the mouse and a page without scripts."""

from __future__ import annotations

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from songhanh.intake.candidates import Due

TYPES = ("Kế hoạch", "Chương trình", "Công văn", "Quyết định", "Chỉ thị", "Hướng dẫn", "Thông báo", "Phương án")


class PasteForm(forms.Form):
    """The heading a scan shows, and the table copied from Word or Excel."""

    type = forms.ChoiceField(label="Loại văn bản", choices=[(one, one) for one in TYPES])
    number = forms.CharField(label="Số", max_length=20, required=False, help_text="Ví dụ: 57")
    symbol = forms.CharField(label="Ký hiệu", max_length=60, required=False, help_text="Ví dụ: KH-UBND")
    issued_on = forms.DateField(label="Ngày ban hành", required=False, help_text="Ví dụ: 03/6/2026")
    place = forms.CharField(label="Địa danh", max_length=80, required=False, help_text="Ví dụ: An Sơn")
    issuer = forms.CharField(label="Cơ quan ban hành", max_length=200)
    title = forms.CharField(label="Trích yếu nội dung", max_length=500)
    table = forms.CharField(
        label="Bảng nhiệm vụ", max_length=500_000, widget=forms.Textarea(attrs={"rows": 5, "class": "paste"}),
        help_text="Chọn cả bảng trong Word hoặc Excel, kể cả dòng tiêu đề, rồi dán vào đây.",
    )  # fmt: skip


DUE_KINDS = (
    ("none", "Không nêu thời hạn"), ("fixed", "Đến một ngày"), ("window", "Trong khoảng"), ("recurring", "Định kỳ"),
    ("continuous", "Thường xuyên"), ("on_demand", "Đột xuất, khi có yêu cầu"),
    ("conditional", "Chờ điều kiện thực hiện"),
)  # fmt: skip
RECURRING = (
    ("monthly", "Hằng tháng"), ("quarterly", "Hằng quý"), ("six_monthly", "6 tháng"), ("yearly", "Hằng năm"),
)  # fmt: skip


class TaskForm(forms.Form):
    """One task as a person corrects it. Names are typed one a line, as the document prints them or as of today."""

    wording = forms.CharField(label="Nội dung nhiệm vụ", widget=forms.Textarea(attrs={"rows": 3}), max_length=5000)
    leads = forms.CharField(label="Cơ quan chủ trì", required=False, widget=forms.Textarea(attrs={"rows": 1}))
    coordinators = forms.CharField(label="Cơ quan phối hợp", required=False, widget=forms.Textarea(attrs={"rows": 1}))
    due_kind = forms.ChoiceField(label="Thời hạn", choices=DUE_KINDS)
    due_from = forms.DateField(label="Từ ngày", required=False)
    due_on = forms.DateField(label="Đến ngày", required=False, help_text="Ví dụ: 15/6/2026")
    before = forms.BooleanField(label="Trước ngày này", required=False)
    recurring = forms.ChoiceField(label="Chu kỳ", choices=RECURRING, required=False)
    condition = forms.CharField(label="Điều kiện", max_length=300, required=False)
    product = forms.CharField(label="Sản phẩm, kết quả", max_length=500, required=False)
    path = forms.CharField(label="Thuộc mục", max_length=60, required=False)

    def clean(self) -> dict[str, Any]:
        said = super().clean() or {}
        kind = said.get("due_kind")
        needs = {"fixed": ["due_on"], "window": ["due_from", "due_on"], "conditional": ["condition"]}
        sentences = {
            "due_on": "Chưa nhập thời hạn hoàn thành.",
            "due_from": "Chưa nhập ngày bắt đầu.",
            "condition": "Chưa nhập điều kiện thực hiện.",
        }
        for name in needs.get(str(kind), []):
            if not said.get(name) and name not in self.errors:
                self.add_error(name, sentences[name])
        first, last = said.get("due_from"), said.get("due_on")
        if kind == "window" and first and last and last < first:
            raise ValidationError("Ngày kết thúc đứng trước ngày bắt đầu. Đề nghị kiểm tra lại.")
        return said

    def due(self, printed: str) -> Due:
        """The due date in the reading's own form; `printed` is what the document says of it."""
        said = self.cleaned_data
        kind = said["due_kind"]
        if kind == "fixed":
            return Due(on=_iso(said["due_on"]), before=said["before"], printed=printed)
        if kind == "window":
            return Due(start=_iso(said["due_from"]), end=_iso(said["due_on"]), printed=printed)
        if kind == "recurring":
            return Due(on=_iso(said["due_on"]), recurring=said["recurring"] or "yearly", printed=printed)
        if kind == "conditional":
            return Due(condition=said["condition"], printed=printed)
        return Due(recurring=kind, printed=printed) if kind != "none" else Due()

    def who(self, others: list[tuple[str, str]]) -> list[tuple[str, str]]:
        """Printed phrases with their roles; `others` keep the roles that the form does not show."""
        leads = [(name, "lead") for name in _lines(self.cleaned_data["leads"])]
        return [*leads, *((name, "coordinate") for name in _lines(self.cleaned_data["coordinators"])), *others]


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _lines(text: str) -> list[str]:
    return [one.strip(" -;.,") for one in text.replace(";", "\n").split("\n") if one.strip(" -;.,")]

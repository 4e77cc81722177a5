"""The form of a document that is entered in the register by hand."""

from __future__ import annotations

import re
import uuid
from datetime import date
from typing import Any

from django import forms

from songhanh.documents.drafts import NewDocument
from songhanh.documents.models import Document
from songhanh.documents.storage import FILE_KINDS
from songhanh.organisations import queries as organisations
from songhanh.organisations.models import Agency
from songhanh.web.forms import FilePick, Form, Suggested
from songhanh.web.gate import Acting

ACCEPTED = ",".join(f".{kind}" for kind in FILE_KINDS)
_AS_TYPED = (
    (re.compile(r"(?P<d>\d{1,2})[/.-](?P<m>\d{1,2})[/.-](?P<y>[12]\d{3})"), "{y:04}-{m:02}-{d:02}"),
    (re.compile(r"(?P<m>\d{1,2})[/.-](?P<y>[12]\d{3})"), "{y:04}-{m:02}"),
    (re.compile(r"(?P<y>[12]\d{3})"), "{y:04}"),
)
NUMBER_AND_SYMBOL = re.compile(r"(?P<number>[^/\s]+)\s*/\s*(?P<symbol>.+)")


class PrintedDateField(forms.CharField):
    """A date as far as it is known: a day, a month, a year."""

    def clean(self, value: Any) -> str:
        typed = " ".join(super().clean(value).split())
        if not typed:
            return ""
        for way, printed in _AS_TYPED:
            if match := way.fullmatch(typed):
                said = {name: int(part) for name, part in match.groupdict().items()}
                if 1 <= said.get("m", 1) <= 12 and _is_day(said):
                    return printed.format(**said)
        raise forms.ValidationError("Ngày chưa đúng. Nhập ngày/tháng/năm, hoặc chỉ tháng/năm; ví dụ 03/6/2026.")


def _is_day(said: dict[str, int]) -> bool:
    try:
        date(said["y"], said.get("m", 1), said.get("d", 1))
    except ValueError:
        return False
    return True


class DocumentForm(Form):
    type = forms.CharField(
        label="Loại văn bản", max_length=100, help_text="Ví dụ: Công văn, Hướng dẫn, Quyết định, Thông tư"
    )
    identifier = forms.CharField(
        label="Số, ký hiệu", max_length=140, required=False, help_text="Ví dụ: 739/BNV-CTTN&BĐG"
    )
    on = PrintedDateField(label="Ngày ban hành", max_length=20, required=False, help_text="Ví dụ: 03/6/2026")
    issuer = forms.CharField(
        label="Cơ quan ban hành", max_length=300, widget=Suggested("documents:suggest-issuers"),
        help_text="Gõ tên; cơ quan ngoài danh mục cũng ghi được.",
    )  # fmt: skip
    title = forms.CharField(label="Trích yếu nội dung", max_length=2000, widget=forms.Textarea(attrs={"rows": 2}))
    file = forms.FileField(label="Tệp văn bản", required=False, widget=FilePick(attrs={"accept": ACCEPTED}))
    twice = forms.BooleanField(label="Vẫn đăng ký, đây là văn bản khác", required=False)
    key = forms.UUIDField(widget=forms.HiddenInput, required=False)
    version = forms.IntegerField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args: Any, acting: Acting, **kwargs: Any) -> None:
        kwargs["initial"] = {"key": uuid.uuid4(), **(kwargs.get("initial") or {})}
        super().__init__(*args, **kwargs)
        self.acting = acting

    def new(self, document: Document | None = None) -> NewDocument:
        """Return what was typed; what the form does not ask stays as `document` has it."""
        said = self.cleaned_data
        apart = NUMBER_AND_SYMBOL.fullmatch(said["identifier"].strip())
        number, symbol = (apart["number"], apart["symbol"].strip()) if apart else (said["identifier"].strip(), "")
        issuer = self.issuer_of(said["issuer"])
        return NewDocument(
            type=said["type"].strip(), number=number[:40], symbol=symbol[:100], on=said["on"],
            place=document.place if document else "", issuer=issuer,
            issuer_as_printed=said["issuer"].strip(), title=" ".join(said["title"].split()),
            text=document.text if document else None,
        )  # fmt: skip

    def issuer_of(self, typed: str) -> Agency | None:
        """Return the agency that a name means in one's territory, if it is one and no other."""
        within, on = self.acting.require(), self.acting.on
        around = organisations.territory(within, on)
        return around.above_named(typed) or organisations.resolve_names([typed], within=around, on=on)[typed].agency

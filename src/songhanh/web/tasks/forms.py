"""The forms under a row: progress, and the small ones of the other moves."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Sequence
from typing import Any
from uuid import UUID

from django import forms

from songhanh.documents.models import Attachment
from songhanh.documents.storage import FILE_KINDS
from songhanh.web.forms import DayField, FilePick, Form, Suggested

MOST_WORDS = 5000
MOST_FILES = 10
ACCEPTED = ",".join(["image/*", *(f".{kind}" for kind in FILE_KINDS)])
DOING, DONE = "in_progress", "done"


class EvidencePick(FilePick):
    allow_multiple_selected = True
    template_name = "tasks/evidence_pick.html"


class FilesField(forms.FileField):
    """Several files at once."""

    widget = EvidencePick(attrs={"accept": ACCEPTED})

    def clean(self, data: Any, initial: Any = None) -> list[Any]:
        given = data if isinstance(data, list | tuple) else [data] if data else []
        if len(given) > MOST_FILES:
            raise forms.ValidationError(f"Mỗi lần đính kèm không quá {MOST_FILES} tệp.")
        return [super(FilesField, self).clean(one, initial) for one in given]


class PercentField(forms.IntegerField):
    """A share as people type it: 40 or 40%."""

    def to_python(self, value: Any) -> int | None:
        return super().to_python(str(value).strip().removesuffix("%").strip() if value else value)


class MoveForm(Form):
    """What every form of a part carries: its key, the version it was shown at, and where it came from."""

    key = forms.UUIDField(widget=forms.HiddenInput, required=False)
    version = forms.IntegerField(widget=forms.HiddenInput, min_value=0, max_value=2_000_000_000)
    back = forms.CharField(widget=forms.HiddenInput, required=False, max_length=2000)

    def __init__(self, *args: Any, part: int, **kwargs: Any) -> None:
        # Several rows may stand open on one page: their fields must not share an id.
        super().__init__(*args, auto_id=f"viec-{part}-%s", **kwargs)

    def clean_key(self) -> UUID:
        return self.cleaned_data["key"] or uuid.uuid4()


class ReportForm(MoveForm):
    words = forms.CharField(
        label="Kết quả, việc còn lại", max_length=MOST_WORDS, required=False, widget=forms.Textarea(attrs={"rows": 2})
    )
    percent = PercentField(
        label="Đã làm được (%)", required=False, min_value=0, max_value=100, localize=True,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "maxlength": 5, "autocomplete": "off"}),
    )  # fmt: skip
    state = forms.ChoiceField(label="Trạng thái", choices=[(DOING, "Đang làm"), (DONE, "Đã hoàn thành")])
    done_on = DayField(label="Ngày hoàn thành", required=False, help_text="Để trống là hôm nay")
    evidence = FilesField(label="Tài liệu kiểm chứng", required=False)

    def __init__(self, *args: Any, held: Sequence[Attachment] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.held = held  # files that came with a sending that was refused: they need not be picked again
        self.fields["percent"].error_messages |= dict.fromkeys(
            ("invalid", "min_value", "max_value"), "Tỷ lệ hoàn thành là số từ 0 đến 100."
        )

    @property
    def is_done(self) -> bool:
        return bool(self.cleaned_data["state"] == DONE)


class ExtensionForm(MoveForm):
    until = DayField(label="Đề nghị gia hạn đến ngày")
    reason = forms.CharField(label="Lý do", max_length=MOST_WORDS, widget=forms.Textarea(attrs={"rows": 2}))


class DifficultyForm(MoveForm):
    words = forms.CharField(
        label="Khó khăn, vướng mắc và kiến nghị", max_length=MOST_WORDS, widget=forms.Textarea(attrs={"rows": 3})
    )


class OfficerForm(MoveForm):
    officer = forms.ChoiceField(label="Người xử lý")

    def __init__(self, *args: Any, people: Collection[tuple[str, str]] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["officer"].choices = [("", "Chọn người"), *people]  # type: ignore[attr-defined]


class HandOverForm(MoveForm):
    to = forms.CharField(
        label="Đơn vị nhận", max_length=300, widget=Suggested("tasks:suggest-agencies"),
        help_text="Gõ vài chữ, có dấu hoặc không dấu.",
    )  # fmt: skip
    reason = forms.CharField(label="Lý do", max_length=MOST_WORDS, widget=forms.Textarea(attrs={"rows": 2}))


class WaiveForm(MoveForm):
    reason = forms.CharField(
        label="Lý do dừng thực hiện", max_length=MOST_WORDS, widget=forms.Textarea(attrs={"rows": 2})
    )

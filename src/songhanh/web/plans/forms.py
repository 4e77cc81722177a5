"""What the issuer says at a task: who is meant, an answer, what it waited for, that it is not to be done."""

from __future__ import annotations

from typing import Any

from django import forms

from songhanh.documents import queries as register
from songhanh.documents.models import Document
from songhanh.organisations import queries as organisations
from songhanh.organisations.models import Agency
from songhanh.web.forms import Choices, DayField, Form, Suggested
from songhanh.web.gate import Acting

ALL = {"communes": "Tất cả UBND các xã, phường, đặc khu", "departments": "Tất cả các sở, ban, ngành"}


class Act(Form):
    """A form in place: it names the version that was seen, and stands on a page beside others of its kind."""

    version = forms.IntegerField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, about: str, **kwargs: Any) -> None:
        super().__init__(*args, auto_id=f"id_{about}_%s", **kwargs)

    def go_on_from(self, version: int) -> None:
        """Keep what was typed, to be sent again knowing what stands now."""
        sent: Any = self.data.copy()  # type: ignore[attr-defined]
        sent["version"] = str(version)
        self.data = sent


class SettleForm(Act):
    """Who is meant by a phrase: agencies found by typing, or all of a kind."""

    agency = forms.ModelMultipleChoiceField(Agency.objects.all(), label="Cơ quan", required=False)
    everyone = forms.ChoiceField(choices=[("", ""), *ALL.items()], required=False)

    def __init__(self, *args: Any, acting: Acting, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.acting = acting

    def clean(self) -> dict[str, Any]:
        said = super().clean() or {}
        issuer, on = self.acting.require(), self.acting.on
        chosen = list(said.get("agency") or ())
        if said.get("everyone") == "communes":
            chosen += organisations.communes_of(issuer, on)
        if said.get("everyone") == "departments":
            chosen += organisations.departments_of(issuer, on)
        if not chosen and not self.errors:
            raise forms.ValidationError("Chưa chọn cơ quan thực hiện.")
        return said | {"agencies": chosen}

    @property
    def chosen(self) -> list[Agency]:
        """What was ticked before the form came back."""
        ids = self.data.getlist("agency") if hasattr(self.data, "getlist") else []
        return organisations.agencies_by_id(int(one) for one in ids if one.isdecimal())


class ExtensionAnswerForm(Act):
    granted = forms.ChoiceField(
        label="Trả lời", choices=[("yes", "Đồng ý gia hạn"), ("no", "Không đồng ý")], widget=Choices
    )
    words = forms.CharField(label="Ý kiến", required=False, max_length=2000, widget=forms.Textarea(attrs={"rows": 2}))


class DifficultyAnswerForm(Act):
    words = forms.CharField(label="Trả lời kiến nghị", max_length=4000, widget=forms.Textarea(attrs={"rows": 3}))


class ConditionForm(Act):
    """The document that a task waited for, and until when it is to be done now."""

    document = forms.CharField(
        label="Văn bản làm phát sinh nhiệm vụ", required=False, max_length=200,
        help_text="Gõ số, ký hiệu hoặc trích yếu; bỏ trống khi văn bản chưa có trong sổ.",
        widget=Suggested("plans:suggest-documents"),
    )  # fmt: skip
    due_on = DayField(label="Thời hạn hoàn thành", required=False)

    def __init__(self, *args: Any, acting: Acting, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.acting = acting

    def clean_document(self) -> Document | None:
        typed = " ".join(self.cleaned_data["document"].split())
        if not typed:
            return None
        known = register.documents_known_to(self.acting.require(), self.acting.on).containing(typed)[:20]
        named = [one for one in known if name_of(one) == typed] or list(known)
        if len(named) != 1:
            raise forms.ValidationError(
                "Chưa có văn bản này trong sổ. Chọn trong danh sách gợi ý hoặc bỏ trống."
                if not named
                else "Có nhiều văn bản như vậy. Chọn một văn bản trong danh sách gợi ý."
            )
        return named[0]


class WithdrawForm(Act):
    reason = forms.CharField(label="Lý do dừng thực hiện", max_length=1000, widget=forms.Textarea(attrs={"rows": 2}))


class EndForm(Act):
    reason = forms.CharField(label="Lý do kết thúc", max_length=1000, widget=forms.Textarea(attrs={"rows": 3}))


def name_of(document: Document) -> str:
    """Return what stands in a list of suggestions and is taken from it."""
    return " ".join(f"{document}: {document.title}".split()) if document.title else str(document)

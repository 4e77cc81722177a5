"""What the issuer says at a task: who is meant, an answer, what it waited for, that it is not to be done."""

from __future__ import annotations

import uuid
from datetime import date
from typing import Any

from django import forms
from django.db.models import QuerySet

from songhanh.core.calendar import printed
from songhanh.documents import queries as register
from songhanh.documents.models import Document, containing
from songhanh.organisations import queries as organisations
from songhanh.organisations.enums import AgencyKind
from songhanh.organisations.models import Agency
from songhanh.plans.access import plans_seen_by
from songhanh.plans.models import Plan
from songhanh.web.forms import Choices, DayField, Form, Suggested
from songhanh.web.gate import Acting

ALL = {
    "communes": "Tất cả UBND các xã, phường, đặc khu",
    "departments": "Tất cả các sở, ban, ngành",
    "both": "Tất cả sở, ban, ngành và UBND các xã, phường, đặc khu",
}


class Act(Form):
    """
    A form in place: it names the version that was seen, and stands on a page beside others of its kind.

    Its key makes one act of two clicks.
    """

    version = forms.IntegerField(widget=forms.HiddenInput)
    key = forms.UUIDField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args: Any, about: str, **kwargs: Any) -> None:
        kwargs["initial"] = {"key": uuid.uuid4(), **(kwargs.get("initial") or {})}
        super().__init__(*args, auto_id=f"id_{about}_%s", **kwargs)

    def ask_again(self) -> None:
        """Say that the key came before with other content, and let what is typed now be sent under a fresh one."""
        sent: Any = self.data.copy()  # type: ignore[attr-defined]
        sent["key"] = str(uuid.uuid4())
        self.data = sent
        self.add_error(None, "Nội dung này khác với nội dung vừa gửi. Kiểm tra lại rồi gửi lần nữa.")

    def go_on_from(self, version: int) -> None:
        """Keep what was typed, to be sent again knowing what stands now."""
        sent: Any = self.data.copy()  # type: ignore[attr-defined]
        sent["version"] = str(version)
        self.data = sent


class AgencyNamed(forms.CharField):
    """An agency of the territory by its name, with or without diacritics."""

    acting: Acting  # given by the form

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_length=300, widget=Suggested("plans:suggest-names"), **kwargs)

    def clean(self, value: Any) -> Agency | None:
        typed = " ".join(super().clean(value).split())
        if not typed:
            return None
        found = organisations.agencies_named(typed, within=self.acting.require(), on=self.acting.on)
        named = [one for one in found if typed.casefold() in {one.name.casefold(), one.short.casefold()}] or found
        if len(named) != 1:
            words = "Không tìm thấy" if not named else "Có nhiều"
            raise forms.ValidationError(f"{words} cơ quan “{typed}”. Chọn trong danh sách gợi ý.")
        return named[0]


class SettleForm(Act):
    """Who is meant by a phrase: agencies found by typing, or all of a kind."""

    needs_someone = True

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
        if said.get("everyone") == "both":
            chosen += organisations.departments_of(issuer, on) + organisations.communes_of(issuer, on)
        if not chosen and not self.errors and self.needs_someone:
            raise forms.ValidationError("Chưa chọn cơ quan nào.")
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
        help_text="Gõ số, ký hiệu hoặc trích yếu rồi chọn trong danh sách; bỏ trống nếu không có văn bản.",
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
        known = register.documents_known_to(self.acting.require(), self.acting.on).containing(words_of(typed))[:20]
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


class WithdrawPlanForm(Act):
    reason = forms.CharField(
        label="Lý do thu hồi", max_length=1000, widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Ví dụ: ban hành nhầm; được thay bằng Kế hoạch số 63/KH-UBND.",
    )  # fmt: skip


class HandOverPlanForm(Act):
    """Who follows the plan up from now on: the issuer, or one that stands right below it."""

    to = forms.ModelChoiceField(Agency.objects.none(), label="Cơ quan theo dõi mới", empty_label="Chọn cơ quan")
    on = DayField(label="Từ ngày", help_text="Không sau hôm nay. Ví dụ: 03/6/2026")
    reason = forms.CharField(label="Lý do", max_length=1000, widget=forms.Textarea(attrs={"rows": 2}))

    def __init__(self, *args: Any, plan: Plan, on: date, **kwargs: Any) -> None:
        kwargs["initial"] = {"on": printed(on), **(kwargs.get("initial") or {})}
        super().__init__(*args, **kwargs)
        takers = organisations.right_below(plan.agency, on).of_kind(*FOLLOWING) | Agency.objects.filter(
            pk=plan.agency_id
        )
        if not self.is_bound:  # sent twice, the second one finds it handed over already
            takers = takers.exclude(pk=plan.standing_id)
        self.fields["to"].queryset = takers  # type: ignore[attr-defined]


FOLLOWING = (AgencyKind.DEPARTMENT, AgencyKind.OFFICE, AgencyKind.UNIT, AgencyKind.COMMITTEE)


class SuperiorForm(Act):
    """The plan that this one carries out, by a few letters; nothing = none."""

    superior = forms.CharField(
        label="Kế hoạch cấp trên", required=False, max_length=400, widget=Suggested("plans:suggest-plans"),
        help_text="Gõ số, ký hiệu hoặc trích yếu rồi chọn trong danh sách. Để trống nếu không triển khai kế hoạch nào.",
    )  # fmt: skip

    def __init__(self, *args: Any, acting: Acting, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.acting = acting

    def clean_superior(self) -> Plan | None:
        typed = " ".join(self.cleaned_data["superior"].split())
        if not typed:
            return None
        known = plans_named(self.acting, typed)[:20]
        named = [one for one in known if name_of(one.document) == typed] or list(known)
        if len(named) != 1:
            raise forms.ValidationError(
                "Không tìm thấy kế hoạch này trong số kế hoạch mà cơ quan được xem."
                if not named
                else "Có nhiều kế hoạch như vậy. Chọn một kế hoạch trong danh sách gợi ý."
            )
        return named[0]


def plans_named(acting: Acting, typed: str) -> QuerySet[Plan]:
    """Return the plans that one sees in whose name every typed word occurs, newest first."""
    seen = plans_seen_by(acting.require(), acting.on).select_related("document", "agency")
    return seen.filter(containing(words_of(typed), "document__search_text")).order_by("-first_day", "-pk")


class RecipientsForm(SettleForm):
    """To whom else the plan goes."""


class DutyForm(SettleForm):
    """Who owes a report, to whom, through whom, by when; agencies are typed or taken as all of a kind."""

    to = AgencyNamed(label="Gửi đến", required=False)
    via = AgencyNamed(label="Gửi qua", required=False)
    due_on = DayField(label="Hạn gửi", required=False)
    cut_off = DayField(label="Thời điểm chốt số liệu", required=False)
    needs_someone = False

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("to", "via"):
            self.fields[name].acting = self.acting  # type: ignore[attr-defined]


def words_of(name: str) -> str:
    """Return the words of a name taken from a list of suggestions, as they stand in the folded column."""
    return name.replace(": ", " ", 1)


def name_of(document: Document) -> str:
    """Return what stands in a list of suggestions and is taken from it."""
    return " ".join(f"{document}: {document.title}".split()) if document.title else str(document)

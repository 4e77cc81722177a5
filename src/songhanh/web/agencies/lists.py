"""Bringing agencies and people from .xlsx, .csv or a pasted block: look first, then take over whole or not at all."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from typing import Any

import xlsxwriter
from django import forms
from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone

from songhanh.core import sheets
from songhanh.organisations import actions
from songhanh.web.agencies.people import PrintedSlip, slips_page
from songhanh.web.agencies.rows import (
    AGENCY_COLUMNS,
    PERSON_COLUMNS,
    Column,
    Mistake,
    ReadList,
    read_agencies,
    read_people,
)
from songhanh.web.agencies.views import management_of
from songhanh.web.forms import FilePick, Form
from songhanh.web.gate import acting_of
from songhanh.web.shared import form_page

SHOWN = 50  # rows of the preview, and mistakes listed at once
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


class ListForm(Form):
    """A file or a pasted block; the second time round only the block, which the preview carries."""

    file = forms.FileField(
        label="Tệp .xlsx hoặc .csv", required=False, widget=FilePick(attrs={"accept": ".xlsx,.csv,.txt"})
    )
    pasted = forms.CharField(
        label="Hoặc dán từ Excel", required=False, strip=False, widget=forms.Textarea(attrs={"rows": 6}),
        help_text="Chép cả hàng tiêu đề rồi dán vào đây.",
    )  # fmt: skip

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            field.is_one_of_several = True  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any] | None:
        file, pasted = self.cleaned_data.get("file"), self.cleaned_data.get("pasted", "")
        if file and file.size > settings.UPLOAD_LIMIT:
            raise forms.ValidationError(sheets.TOO_LARGE)
        try:
            self.rows = sheets.read_file(file.read()) if file else sheets.read_text(pasted)
        except sheets.CannotReadSheet as sentence:
            raise forms.ValidationError(str(sentence)) from None
        if not self.rows:
            raise forms.ValidationError("Chưa có danh sách. Chọn một tệp hoặc dán danh sách từ Excel.")
        return self.cleaned_data


def _page(
    request: HttpRequest, template: str, read: Callable[[ListForm], ReadList], take: Callable[[ReadList], HttpResponse]
) -> HttpResponse:
    """Show the form, then the mistakes or the preview, and take over what was confirmed."""
    form = ListForm(request.POST or None, request.FILES or None)
    if request.method != "POST" or not form.is_valid():
        return form_page(request, template, form)
    found = read(form)
    if not found.mistakes and request.POST.get("confirmed"):
        try:
            return take(found)
        except (actions.CannotAddAgency, actions.CannotAddPerson) as sentence:  # someone was quicker
            found.mistakes.append(Mistake(0, "", str(sentence)))
    context = {
        "read": found,
        "mistakes": found.mistakes[:SHOWN],
        "shown": found.cells[:SHOWN],
        "left": max(len(found.cells) - SHOWN, 0),
        "carried": _carried(found),
    }
    response = form_page(request, template, form, context)
    if not found.mistakes:
        response.status_code = 200
    return response


def _carried(read: ReadList) -> str:
    """The list as a pasted block, which the confirmation sends back."""
    written = io.StringIO()
    writer = csv.writer(written, delimiter="\t", lineterminator="\n")
    writer.writerow([column.head for column in read.columns])
    writer.writerows(read.cells)
    return written.getvalue()


def agencies(request: HttpRequest) -> HttpResponse:
    acting = acting_of(request)
    management = management_of(acting)

    def take(read: ReadList) -> HttpResponse:
        actions.add_agencies(news=read.news, by=acting.user, acting_for=acting.agency, at=timezone.now())
        messages.success(request, f"Đã thêm {len(read.news)} cơ quan, đơn vị.")
        return redirect("agencies:tree")

    return _page(request, "agencies/import.html", lambda form: read_agencies(form.rows, management), take)


def people(request: HttpRequest) -> HttpResponse:
    acting = acting_of(request)
    management = management_of(acting)

    def take(read: ReadList) -> HttpResponse:
        at = timezone.now()
        made = actions.add_people(news=read.news, by=acting.user, acting_for=acting.agency, at=at)
        slips = [PrintedSlip(user, new.agency, code) for new, (user, code) in zip(read.news, made, strict=True)]
        return slips_page(request, slips, at, reverse("agencies:tree"))

    return _page(request, "agencies/import_people.html", lambda form: read_people(form.rows, management), take)


def agencies_template(request: HttpRequest) -> HttpResponse:
    return _template("mau-co-quan.xlsx", AGENCY_COLUMNS)


def people_template(request: HttpRequest) -> HttpResponse:
    return _template("mau-nguoi-dung.xlsx", PERSON_COLUMNS)


def _template(name: str, columns: tuple[Column, ...]) -> HttpResponse:
    """A list to fill in: heads, one example, every cell as text."""
    written = io.BytesIO()
    with xlsxwriter.Workbook(written, {"in_memory": True}) as book:
        text = book.add_format({"num_format": "@", "font_name": "Times New Roman", "font_size": 12})
        head = book.add_format({"bold": True, "font_name": "Times New Roman", "font_size": 12, "bottom": 1})
        sheet = book.add_worksheet("Danh sách")
        sheet.set_column(0, len(columns) - 1, 30, text)
        for place, column in enumerate(columns):
            sheet.write_string(0, place, column.head, head)
            sheet.write_string(1, place, column.example, text)
        sheet.freeze_panes(1, 0)
    return HttpResponse(
        written.getvalue(), content_type=XLSX, headers={"Content-Disposition": f'attachment; filename="{name}"'}
    )

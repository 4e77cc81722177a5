"""What views of all areas answer with: a form as it is, refused, or overtaken by another person's edit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


@dataclass(frozen=True, slots=True)
class Conflict:
    """Who was quicker, and each field as it stands now beside what was typed here."""

    version: int  # at which the row stands now: sending again from here replaces it knowingly
    who: str
    at: datetime | None
    rows: list[tuple[str, str, str]]


def form_page(
    request: HttpRequest,
    template: str,
    form: forms.Form,
    context: dict[str, Any] | None = None,
    conflict: Conflict | None = None,
) -> HttpResponse:
    """Show a form; a refused one answers 422, an overtaken one 409, both with everything that was typed."""
    if conflict is not None:
        again = request.POST.copy()
        again["version"] = str(conflict.version)
        form.data = again
    status = 409 if conflict else 422 if request.method == "POST" else 200
    return render(request, template, {"form": form, "conflict": conflict, **(context or {})}, status=status)

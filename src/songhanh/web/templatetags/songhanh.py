"""Filters and tags that every template has; docs/components.md shows each in use."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Any

from django import template
from django.core.paginator import Paginator
from django.templatetags.static import static
from django.urls import NoReverseMatch, reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from songhanh.core.calendar import VIETNAM, day_of, printed, printed_short
from songhanh.web.states import STATES, shape_of

register = template.Library()


@register.filter
def day(value: date | datetime | None) -> str:
    """A date as the records decree writes it; empty when there is none."""
    if value is None:
        return ""
    return printed(day_of(value) if isinstance(value, datetime) else value)


@register.filter
def short_day(value: date | datetime | None) -> str:
    if value is None:
        return ""
    return printed_short(day_of(value) if isinstance(value, datetime) else value)


@register.filter
def moment(value: datetime | None) -> str:
    """A time and its day as one says them: "14:05 ngày 03/6/2026"."""
    if value is None:
        return ""
    return f"{value.astimezone(VIETNAM):%H:%M} ngày {printed(day_of(value))}"


@register.filter
def unbroken(value: object) -> str:
    """Keep together what belongs together: "ngày 29", "tháng 5"."""
    return str(value).replace(" ", "\u00a0")


@register.simple_tag
def icon(name: str, label: str = "", size: str = "") -> SafeString:
    """An icon of the sprite; hidden from screen readers unless it has a label of its own."""
    said = format_html('role="img" aria-label="{}"', label) if label else format_html('{}="true"', "aria-hidden")
    style = f"icon icon--{size}" if size else "icon"
    return format_html(
        '<svg class="{}" {}><use href="{}#{}"></use></svg>', style, said, static("vendor/icons.svg"), name
    )


@register.simple_tag
def state(name: str, words: str = "") -> SafeString:
    """A state as shape and word; `words` may say more ("Quá hạn 5 ngày"), else the short word of the state stands."""
    return format_html(
        '<span class="state state--{}">{}{}</span>', name, icon(shape_of(name)), words or STATES[name].short
    )


@register.simple_tag
def bar(done: float, of: float, kind: str = "in_progress", tick: float | None = None, wide: bool = False) -> SafeString:
    """A bar of `done` on `of`, with a tick at a target; the count itself always stands beside it in words."""
    marker = format_html('<rect class="tick" x="{}" width="1.2" height="6"></rect>', _share(tick, of)) if tick else ""
    return format_html(
        '<svg class="bar bar--{}{}" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">'
        '<rect width="{}" height="6"></rect>{}</svg>',
        kind, " bar--wide" if wide else "", _share(done, of), marker,
    )  # fmt: skip


@register.simple_tag
def parts_bar(parts: Iterable[tuple[str, float]]) -> SafeString:
    """A bar of proportions, for an outline: pairs of state and number, in the order given."""
    parts = [part for part in parts if part[1]]
    total = sum(number for _, number in parts)
    drawn, start = [], 0.0
    for name, number in parts:
        width = 100 * number / total
        # A gap between parts, so that neighbours differ without colour.
        drawn.append((name, f"{start:.2f}", f"{max(width - 1, 1):.2f}"))
        start += width
    rects = format_html_join("", '<rect class="{}" x="{}" width="{}" height="6"></rect>', drawn)
    return format_html(
        '<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">{}</svg>', rects
    )


def _share(part: float, of: float) -> str:
    """Percent as SVG wants it: a decimal point whatever the language."""
    return f"{min(max(100 * part / of, 0), 100):.2f}" if of else "0"


@register.simple_tag
def url_if(name: str, *args: Any, **kwargs: Any) -> str:
    """The address of a page, or "" while that page does not exist."""
    try:
        return reverse(name, args=args, kwargs=kwargs)
    except NoReverseMatch:
        return ""


@register.simple_tag(takes_context=True)
def address_with(context: dict[str, Any], **changes: Any) -> str:
    """The present address with some of its filters changed; None or "" takes one away."""
    query = context["request"].GET.copy()
    for name, value in changes.items():
        query.pop(name, None)
        if value not in (None, ""):
            query[name] = str(value)
    return f"?{query.urlencode()}" if query else "?"


@register.simple_block_tag
def empty_page(content: str, title: str) -> SafeString:
    """What is missing, what to do, one button: `{% empty_page "Chưa có …" %}<p>…</p><a …>{% endempty_page %}`."""
    return format_html('<div class="empty"><h2>{}</h2>{}</div>', title, content)


@register.simple_block_tag
def section(content: str, title: str, aside: str = "") -> SafeString:
    """A section on the ground under its rule, with a quiet remark at the right."""
    remark = format_html('<span class="note">{}</span>', aside) if aside else ""
    return format_html(
        '<section class="section"><div class="section__head"><h2>{}</h2>{}</div>{}</section>', title, remark, content
    )


@register.filter
def page_numbers(paginator: Paginator[Any], number: int) -> Iterator[int | str]:
    """The page numbers to offer: the first, the last, and those about the present one."""
    return paginator.get_elided_page_range(number, on_each_side=2, on_ends=1)

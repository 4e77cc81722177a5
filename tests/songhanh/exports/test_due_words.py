"""How a due date reads in an extract."""

from __future__ import annotations

from datetime import date

import pytest

from songhanh.exports.extract.due_words import words_of_due
from songhanh.plans.enums import DueKind

JUNE, AUGUST = date(2026, 6, 30), date(2026, 8, 5)


@pytest.mark.parametrize(
    ("kind", "said", "words"),
    [
        (DueKind.FIXED, {"due_on": JUNE, "before": True}, "Trước ngày 30/6/2026"),
        (DueKind.FIXED, {"due_on": JUNE}, "Chậm nhất ngày 30/6/2026"),
        (DueKind.FIXED, {"due_on": JUNE, "as_printed": "trước ngày 30/6/2026;"}, "Trước ngày 30/6/2026"),
        (DueKind.FIXED, {"due_on": JUNE, "as_printed": "quý II"}, "Quý II (chậm nhất ngày 30/6/2026)"),
        (DueKind.WINDOW, {"due_from": JUNE, "due_on": AUGUST}, "Từ ngày 30/6/2026 đến ngày 05/8/2026"),
        (DueKind.RECURRING, {"rule": {"recurring": "quarterly"}}, "Hằng quý"),
        (DueKind.RECURRING, {}, "Định kỳ"),
        (DueKind.RECURRING, {"as_printed": "trước ngày 05 hằng tháng"}, "Trước ngày 05 hằng tháng"),
        (DueKind.CONTINUOUS, {}, "Thường xuyên"),
        (DueKind.ON_DEMAND, {}, "Khi có yêu cầu"),
        (DueKind.CONDITIONAL, {"rule": {"condition": "khi có hướng dẫn của tỉnh"}}, "Khi có hướng dẫn của tỉnh"),
        (DueKind.CONDITIONAL, {}, "Khi có điều kiện thực hiện"),
        (DueKind.NONE, {}, "Kế hoạch không nêu"),
        (DueKind.UNCLEAR, {}, "Chưa rõ"),
        (DueKind.UNCLEAR, {"as_printed": "ngày 31/4"}, "Ngày 31/4"),
    ],
)
def test_reads_as_an_officer_says_it(kind, said, words):
    given = {"due_from": None, "due_on": None, "before": False, "rule": {}, "as_printed": "", **said}
    assert words_of_due(kind, **given) == words

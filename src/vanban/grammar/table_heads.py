"""
The heads of a table of tasks: which column says what to do, who leads, who helps, when, and what comes of it.
"""

from __future__ import annotations

import re

_LONGEST = 120

_NUMBER = frozenset(("stt", "tt", "số tt", "số thứ tự", "số"))
_BOTH = re.compile(r"chủ trì[,;/ -]+(?:và )?phối hợp")
# In order: the first that is found in the head names the column. Plain words are found faster than a pattern.
_COLUMNS = tuple(
    (name, tuple(words.split("|")))
    for name, words in (
        ("note", "ghi chú|địa điểm|kinh phí|dự toán|số lượng|đơn vị tính|đvt|thành tiền|nguồn|căn cứ"),
        ("both", "chủ trì"),
        ("coordinate", "phối hợp|tham gia"),
        ("report_to", "cấp trình|trình ban hành|cấp ban hành|cấp phê duyệt|thẩm quyền|nơi nhận|báo cáo cho"),
        ("lead", "chủ trì|chịu trách nhiệm|đầu mối|tham mưu"),
        ("product", "sản phẩm|kết quả|đầu ra"),
        ("due", "thời gian|thời hạn|tiến độ|hoàn thành|hạn |lộ trình|thời điểm|ngày"),
        ("agency", "cơ quan|đơn vị|thực hiện|phụ trách|phân công|người|bộ phận|cá nhân|trách nhiệm"),
        ("group", "nhóm|lĩnh vực|mục tiêu|chuyên đề"),
        (
            "what",
            "nội dung|nhiệm vụ|công việc|hoạt động|việc|giải pháp|tên văn bản|chỉ tiêu|đề án|chương trình|hạng mục"
            "|văn bản",
        ),
    )
)
_WORK = ("nội dung", "nhiệm vụ", "công việc", "tên nhiệm vụ", "hoạt động")
MEASURED = re.compile(r"đơn vị tính|đvt|đơn vị đo")
_BEST_WHAT = ("cụ thể", "nhiệm vụ", "công việc", "nội dung", "hoạt động")


def column_of(head: str) -> str | None:
    """Name the column of that head; None when it is none of a table of tasks."""
    if len(head) > 2 * _LONGEST:
        return None
    words = " ".join(head.split()).strip(" .:*").lower()
    if not words or len(words) > _LONGEST:
        return None
    if words.startswith(_WORK) and "phối hợp" not in words:
        return "what"
    if words in _NUMBER:
        return "number"
    for name, signs in _COLUMNS:
        for sign in signs:
            if sign in words:
                if name == "both" and not _BOTH.search(words):
                    break
                if name == "group" and not words.startswith(signs):
                    break
                return name
    return "due" if words == "hạn" else None


def names_work(head: str) -> bool:
    """Say whether it could be the head of what is to be done."""
    return column_of(head) in ("what", "group")


def columns_of(heads: dict[int, str]) -> dict[int, str] | None:
    """
    Read the head row of a table: column number → what it says; None when it is no table of tasks.

    It must say what to do, and who does it or by when.
    """
    named = {column: name for column, head in heads.items() if (name := column_of(head))}
    whats = [column for column, name in named.items() if name == "what"]
    if not whats:
        whats = [column for column, name in named.items() if name == "group"]
        if not whats:
            return None
    best = min(whats, key=lambda column: (_rank(heads[column]), column))
    for column in whats:
        if column != best:
            named[column] = "group"
    named[best] = "what"
    if MEASURED.search(" ".join(heads.values()).lower()) and "chỉ tiêu" in heads[best].lower():
        return None  # a table of targets with their figures
    names = set(named.values())
    if (
        not names & {"lead", "coordinate", "agency", "both"}
        and not {"due", "product"} <= names
        and not {"number", "due"} <= names
    ):
        return None
    for column in [column for column, name in named.items() if name == "both"]:
        named[column] = "lead"
    if "lead" not in names and "both" not in names:
        named = {column: "lead" if name == "agency" else name for column, name in named.items()}
    return named


def _rank(head: str) -> int:
    words = head.lower()
    return next((rank for rank, word in enumerate(_BEST_WHAT) if word in words), len(_BEST_WHAT))

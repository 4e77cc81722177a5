"""Decide whether a line goes on with the sentence of the line before: page breaks and hard-wrapped dumps."""

from __future__ import annotations

from vanban.text.patterns import lazy

# A point, a dash, a named division: what opens a line of its own. A year ("2021. Đề nghị") does not.
MARKER = lazy(
    r"""(?x)
    [-+–—•▪➢❖✓□■*●◦‣→⇒➔►▶◆](?!\d)                          # a dash or a bullet, also without a space
    | o\ (?=[A-ZĐÂÁÀẢĂÊÔƠƯÚÙỦỨỪỬÝỲỶÓÒỎỐỒỔÍÌỈÉÈẺẾỀỂẤẦẨẮẰẲ])  # a round bullet that lost its font
    | \(?(?:\d{1,2}|[a-zđ]|[IVX]{1,6})[.)](?!\d)             # 1. a) (2) IV.
    | \d{1,2}(?:\.\d{1,2}){1,3}[.)]?(?=\s)                   # 1.2. 2.3.1
    | (?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,6})\s?[-–/]\s?     # 1- I - 2/: party papers
      (?=[A-ZĐÂÁÀẢĂÊÔƠƯÚÙỦỨỪỬÝỲỶÓÒỎỐỒỔÍÌỈÉÈẺẾỀỂẤẦẨẮẰẲ])
    | (?:Điều|Chương|Phần|Mục|Tiểu\ mục|Phụ\ lục|PHỤ\ LỤC|PHẦN|CHƯƠNG|MỤC)\ [IVX\d]+
    | (?:Nơi|Noi)\ nhận\b | Kính\ gửi\b | V/v\b | Số\s?: | (?:TM|KT|TL|TUQ|Q)\.
    """,
)
# One name or one range that is often torn at its own dash; "- 6 tháng: …" below a date is a dash of its own.
_TORN_AT_DASH = lazy(
    r"(?:[Kk]inh tế|[Cc]hính trị|[Vv]ăn hóa|[Vv]ăn hoá|Lao động|Phát thanh|Kế hoạch|Khoa học|Tài chính|Công an|"
    r"tin cậy|[Dd]ân số|Truyền thông|Nông nghiệp|Du lịch|tệ nạn xã hội|\d)\**$"
)
_AFTER_DASH = lazy(r"[-–]\s*(?:xã hội|văn hóa|văn hoá|Thương binh|Truyền hình|Tài chính|Đầu tư|Xã hội|Du lịch|"
    r"[Nn]hà tạm lánh|Công nghệ|[Kk]ế hoạch hóa|Thể thao|Bình đẳng giới|"
    r"(?:19|20)\d\d(?!\d|\s?:)|\d{1,2}/\d)"
)  # fmt: skip
# No paragraph ends in one of these.
_DANGLING_MARKS = ',(“"/–-'
_DANGLING_WORDS = """
ngày tháng năm số và của các những cho với theo tại từ đến do để là hoặc thuộc bởi về trong trên dưới giữa trước sau
nhằm bằng Điều điều khoản điểm quý Quý đạt được bị một mỗi việc như vào Chánh
"""
_DANGLING = frozenset(_DANGLING_WORDS.split())
_LAST_WORD = lazy(r"\w*\Z")
# "chuyển đổi số", "dân số", "thiểu số" are whole; only a "số" before a figure dangles.
_WHOLE_WITH_NUMBER = lazy(
    r"(?:chuyển đổi|chính quyền|kinh tế|xã hội|công dân|kỹ năng|hạ tầng|nền tảng|công nghệ|dữ liệu|môi trường|"
    r"văn hóa|chữ ký|năng lực|nội dung|tài nguyên|công nghiệp|thiết bị|học liệu|dịch vụ|thư viện|"
    r"dân|chỉ|thiểu|tổng|đa|hệ|tham|ẩn|con) số\**$"
)
# A point of its own may stand below any word but one that waits for its figure: "theo khoản" / "2. Sở Y tế …".
_NEW_POINT = lazy(r"\d{1,2}[.)/]\s+(?=[^\W\d_])")
_WAITING = ("ngày", "tháng", "năm", "số", "Số", "Điều", "điều", "khoản", "điểm", "quý", "Quý", "mục", "tiết", "lần")
# A narrow column tears "1." off its heading.
LONE_LABEL = lazy(r"(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]|[IVX]{1,5}\.|[a-zđ]\))$")
_DECIMAL = lazy(r"\d{1,2}(?:\.\d{1,2}){1,3}[.)]?\s")
_SYMBOL_ENDS = lazy(r"(?:[A-ZĐ\d&]-|\d[–/]|/[A-ZĐ]+/)$")
_CLOSED = ".;:!?…"
CLOSED = ".:!?…"  # what ends a sentence for good
# Only the end of a line is looked at: a paragraph that grows line by line must not be searched anew each time.
_TAIL = 40
_REACH = 2_000
_LONGEST_LABEL = 12
_LONG = 60  # characters: a page break cuts a paragraph after one full line at least


def opens_point(line: str) -> bool:
    """Say whether the line begins with a marker of its own."""
    return MARKER.match(line.lstrip("*")) is not None


def dangles(line: str) -> bool:
    """Say whether the line ends in a word that cannot end a paragraph."""
    tail = line[-_TAIL:].rstrip("*")
    if tail[-1:] in _DANGLING_MARKS:
        return tail != ""
    word = tail.rpartition(" ")[2]
    if not word.isalnum():
        word = _LAST_WORD.search(word).group()  # type: ignore[union-attr]
    return word in _DANGLING and (word != "số" or _WHOLE_WITH_NUMBER.search(tail) is None)


def goes_on(before: str, after: str) -> bool:
    """
    Say whether `after` continues the sentence of `before`, judged by the words alone.

    "… các tổ chức" + "chính trị - xã hội …" does; "1. Sở Y tế" + "chủ trì …" and "… xã hội" + "- Rà soát …" do not.
    """
    before = before.rstrip("*")
    after = after.lstrip("*")
    if not before or not after:
        return False
    if len(before) < _LONGEST_LABEL and LONE_LABEL.match(before):
        return after[0].isupper() and not opens_point(after)
    return before[-1] not in CLOSED and _is_continued(before, after)


def _is_continued(before: str, after: str) -> bool:
    if before.endswith("CHỦ NGHĨA") and after.startswith("VIỆT NAM"):
        return True  # the motto in a narrow column
    first = after[0]
    if first.isupper() and before[-1] not in ",(“-–" and not before[-1].isalpha():
        return False
    if first in "-–":
        torn = before[-1].isalnum() and _AFTER_DASH.match(after) is not None
        return torn and _TORN_AT_DASH.search(before[-_TAIL:]) is not None
    if opens_point(after) and not _is_figure(before, after):
        return False
    # "số" waits for a figure; before a capital it is the digital one: "2. Kinh tế số" / "Tỷ trọng …".
    if dangles(before) and not before.isupper() and not (before.endswith("số") and first.isupper()):
        if after.isupper() and first.isalpha() and " " in after:
            return False  # "ngày tháng năm" above "THÔNG BÁO" is a date left blank
        return not (first.isupper() and before[-1] in "-–/" and len(before) < _LONG)
    # A short dash is no heading, so small letters below it can only be its other half.
    if (len(before) < _LONG and not (before[0] in "-–+" and first.islower())) or before.isupper():
        return False
    if before[-1] == ";":
        return first.islower()
    return first.islower() or first.isdigit() or _leaves_bracket_open(before, after)


def _is_figure(before: str, after: str) -> bool:
    """Whether what looks like a point is the figure that the line before waits for: "tháng" / "6. Các đơn vị …"."""
    if not after[0].isdigit() or _DECIMAL.match(after) or not dangles(before):
        return False
    point = _NEW_POINT.match(after)
    return point is None or not after[point.end()].isupper() or before.endswith(_WAITING)


def _leaves_bracket_open(before: str, after: str) -> bool:
    before = before[-_REACH:]
    return (before.count("(") > before.count(")") and ")" in after) or (
        before.count("“") > before.count("”") and "”" in after
    )


def join(before: str, after: str) -> str:
    """Return two halves of a sentence as one: a symbol or a range torn behind its dash gets no space."""
    if (
        before[-1:] in ("-", "/", "–")
        and _SYMBOL_ENDS.search(before[-_TAIL:])
        and (after[:1].isupper() or after[:1].isdigit())
    ):
        return before + after
    return f"{before} {after}"


def fills_width(line: str, after: str, width: int) -> bool:
    """Say whether the first word of `after` found no more room on `line` in a text wrapped at `width` columns."""
    word = after.split(maxsplit=1)[0] if after.strip() else ""
    return len(line) + 1 + len(word) > width


def goes_on_wrapped(before: str, after: str, last_line: str, width: int) -> bool:
    """Say whether `after` continues `before`, whose last printed line is `last_line`, in a text wrapped at `width`."""
    if goes_on(before, after):
        return True
    if opens_point(after) or not after.strip() or before.isupper() != after.isupper():
        return False
    if before.rstrip("*")[-1:] in _CLOSED:
        return fills_width(last_line, after, width)
    # Proportional letters: a justified line of a .pdf dump is full a good while before the widest one.
    return fills_width(last_line, after, int(width * 0.85))

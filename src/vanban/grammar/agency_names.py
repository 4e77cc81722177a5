"""
The name of the issuing agency: from capitals to the way it is written in a sentence, and from the body.
"""

from __future__ import annotations

import re

from vanban.model import Span

# The name stands in the opening or the closing part, if it is printed in a sentence anywhere.
NEAR = 20_000
PLACE_WORDS = r"(?:tỉnh|thành phố|thị xã|quận|huyện|xã|phường|thị trấn|đặc khu)"
_PLACE = re.compile(
    rf"(?<!\w)({PLACE_WORDS}|(?:tỉnh|thành|huyện|thị|quận|xã|phường) (?:ủy|uỷ|đoàn))\s+(?!đoàn|ủy"
    rf"|uỷ)((?:\w+(?:['’-]\w+)?)(?:\s+\w+){{0,4}})$"
)
_SCHOOL = re.compile(
    r"^(trường\s+(?:mầm non|mẫu giáo|tiểu học|trung học cơ sở|trung học phổ thông|thcs|thpt|th|ptdtbt|ptdtnt"
    r"|đại học|cao đẳng|chính trị)\S*)\s+(.+)$"
)
_FIELD = re.compile(
    r"^(sở|bộ|phòng|cục|chi cục|vụ|tổng cục|viện|ban|trung tâm|hội(?! đồng)|văn phòng|đảng ủy|báo|đài|tổ|đội)\s+(?=\w)"
)
# A field of several names is capitalised at each; a steering committee's purpose is not.
_NAMES_OF_FIELD = re.compile(r"(^|, | và | - )(?!chống |cứu |an toàn )(\w)")
_PURPOSE = ("ban chỉ đạo", "ban tổ chức lễ", "ban vì", "ban an toàn", "ban chỉ huy", "hội đồng", "trung tâm", "hội")
_CAPITALISED = re.compile(
    r"(?<!\w)(?:Chính phủ|Quốc hội|Trung ương|Việt Nam|Hồ Chí Minh|Mặt trận Tổ quốc|Liên hiệp Phụ nữ"
    r"|Liên đoàn Lao động|Nông dân|Cựu chiến binh|Chữ thập đỏ|Chỉ đạo|Chỉ huy|Quân sự|Đảng bộ"
    r"|Bộ Chính trị|Chấp hành|Thường vụ|Liên minh Hợp tác xã|Kinh tế|Đoàn tỉnh)(?!\w)",
    re.IGNORECASE,
)
_AS_WRITTEN = {
    "chính phủ": "Chính phủ",
    "quốc hội": "Quốc hội",
    "trung ương": "Trung ương",
    "việt nam": "Việt Nam",
    "hồ chí minh": "Hồ Chí Minh",
    "mặt trận tổ quốc": "Mặt trận Tổ quốc",
    "liên hiệp phụ nữ": "Liên hiệp Phụ nữ",
    "liên đoàn lao động": "Liên đoàn Lao động",
    "nông dân": "Nông dân",
    "cựu chiến binh": "Cựu chiến binh",
    "chữ thập đỏ": "Chữ thập đỏ",
    "chỉ đạo": "Chỉ đạo",
    "chỉ huy": "Chỉ huy",
    "quân sự": "Quân sự",
    "đảng bộ": "Đảng bộ",
    "bộ chính trị": "Bộ Chính trị",
    "chấp hành": "Chấp hành",
    "thường vụ": "Thường vụ",
    "liên minh hợp tác xã": "Liên minh Hợp tác xã",
    "kinh tế": "Kinh tế",
    "đoàn tỉnh": "Đoàn tỉnh",
}
_UPPER = re.compile(
    r"(?<!\w)(?:ubnd|hđnd|ubmttq|ubmt|mttq|tncs|bch|btv|bcđ|pccc|gd&đt|vh&tt|tp|tnhh|vstbcpn|thcs|thpt|ptdtbt"
    r"|ptdtnt|cnch)(?!\w)",
    re.IGNORECASE,
)
# A word without a vowel is an abbreviation: QLHC, TTXH, PCCC.
_NO_VOWEL = re.compile(r"(?<!\w)[bcdđghklmnpqrstvxBCDĐGHKLMNPQRSTVX]{2,}(?!\w)")
_BRACKETED = re.compile(r"\s*\([^)]*\)")
_ISSUES = re.compile(
    r"(?P<name>(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|HĐND|Sở|Bộ|Ban|Cục|Chi cục|Hội|Liên đoàn"
    r"|Công an|Trường|Bệnh viện|"
    r"Trung tâm|Phòng|Văn phòng|Đảng ủy|Tỉnh ủy|Thành ủy|Huyện ủy|Ủy ban|Thanh tra|Tỉnh đoàn|Đoàn"
    r"|Bộ Chỉ huy)(?=[\s(])[^.;:\n]{0,100}?)"
    r"\s+(?:xây dựng|ban hành|đề ra|triển khai)\s+(?:\w+\s+){0,3}?(?:[Kk]ế hoạch|[Cc]hương trình|[Hh]ướng dẫn"
    r"|[Cc]hỉ thị|[Pp]hương án|[Đđ]ề án|[Qq]uyết định)"
)


def as_name(capitals: str, text: str) -> str:
    """
    Write a name in capitals as a sentence would: "SỞ Y TẾ" -> "Sở Y tế".

    The document's own print of it is taken where there is one; a bracketed abbreviation is left out.
    """
    capitals = re.sub(r"\s+", " ", _BRACKETED.sub("", capitals).replace("*", "")).strip(" -–:.")
    wanted = capitals.lower()
    for region in (text[:NEAR], text[-NEAR:] if len(text) > NEAR else ""):
        position = -1
        lowered = region.lower()
        while len(lowered) == len(region) and (position := lowered.find(wanted, position + 1)) >= 0:
            printed = region[position : position + len(wanted)]
            if not printed.isupper() and printed[0].isupper():
                return printed
    return _UPPER.sub(lambda short: short.group().upper(), _sentence_case(wanted))


def _sentence_case(name: str) -> str:
    school = _SCHOOL.match(name)
    if school:
        kind = school[1].capitalize().replace("đại học", "Đại học").replace("cao đẳng", "Cao đẳng")
        return f"{kind} {school[2].title()}"
    place = _PLACE.search(name)
    head, tail = (name[: place.start()], f"{place[1]} {place[2].title()}") if place else (name, "")
    field = _FIELD.match(head)
    if field:
        words = head[field.end() :]
        if name.startswith(_PURPOSE):
            words = words[:1].upper() + words[1:]
        else:
            words = _NAMES_OF_FIELD.sub(lambda part: part[1] + part[2].upper(), words)
        head = head[: field.end()] + words
    head = _CAPITALISED.sub(lambda words: _AS_WRITTEN[words.group().lower()], head)
    name = _NO_VOWEL.sub(lambda short: short.group().upper(), head + tail)
    return name[:1].upper() + name[1:]


def agency_from_body(text: str, start: int) -> tuple[str, Span] | None:
    """Find who says that it issues the document: "Sở Ngoại vụ xây dựng kế hoạch …"."""
    match = _ISSUES.search(text, start, min(len(text), start + 3000))
    if match is None:
        return None
    words = match["name"]
    # The nearest agency before the verb is meant, not one cited on the way to it.
    later = list(re.finditer(r"(?:,|\.)\s+(?=[A-ZỦĐ])", words))
    begin = match.start("name") + (later[-1].end() if later else 0)
    name = re.sub(r"\s+", " ", _BRACKETED.sub("", text[begin : match.end("name")])).strip()
    return name, Span(begin, match.end("name"))

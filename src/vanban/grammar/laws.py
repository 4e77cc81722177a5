"""
Names of laws, codes and ordinances, so that a name with commas or "và" in it is read to its end.

A name that is not listed is read up to the first word that cannot belong to a name.
"""

from __future__ import annotations

import re

from vanban.text.patterns import lazy

# The names without "Luật", in small letters; an amended law keeps its name, so one entry serves all years.
_LAWS = """
an ninh mạng|an ninh quốc gia|an toàn thông tin mạng|an toàn thực phẩm|an toàn, vệ sinh lao động
ban hành văn bản quy phạm pháp luật
ban hành văn bản quy phạm pháp luật của hội đồng nhân dân, ủy ban nhân dân
ban hành văn bản quy phạm pháp luật của ủy ban nhân dân, hội đồng nhân dân
ban hành văn bản quy phạm pháp luật của hđnd, ubnd|ban hành văn bản quy phạm pháp luật của ubnd, hđnd
ban hành văn bản quy phạm pháp luật của hđnd và ubnd
ban hành văn bản quy phạm pháp luật của hội đồng nhân dân và ủy ban nhân dân
biên giới quốc gia|biên phòng việt nam|biển việt nam|báo chí|bình đẳng giới
bưu chính|bảo hiểm tiền gửi|bảo hiểm xã hội|bảo hiểm y tế|bảo vệ bí mật nhà nước|bảo vệ dữ liệu cá nhân
bảo vệ môi trường|bảo vệ quyền lợi người tiêu dùng|bảo vệ sức khỏe nhân dân|bảo vệ và kiểm dịch thực vật
bảo vệ và phát triển rừng|bảo vệ, chăm sóc và giáo dục trẻ em
bầu cử đại biểu quốc hội và đại biểu hội đồng nhân dân|chuyển giao công nghệ|chuyển đổi số|chăn nuôi
chất lượng sản phẩm, hàng hóa|chống rửa tiền|chứng khoán|các tổ chức tín dụng|cán bộ, công chức|công an nhân dân
công chứng|công nghiệp công nghệ số|công nghiệp quốc phòng, an ninh và động viên công nghiệp|công nghệ cao
công nghệ thông tin|công đoàn|căn cước|căn cước công dân
cơ quan đại diện nước cộng hòa xã hội chủ nghĩa việt nam ở nước ngoài|cơ yếu|cư trú|cạnh tranh|cảnh sát biển
cảnh sát biển việt nam|cảnh sát cơ động|cảnh vệ|cấp, thoát nước|cựu chiến binh|di sản văn hóa|doanh nghiệp
du lịch|dân quân tự vệ|dược|dầu khí|dẫn độ|dữ liệu|dự trữ quốc gia|giao dịch điện tử|giao thông đường bộ
giao thông đường thủy nội địa|giá|giám định tư pháp|giáo dục|giáo dục nghề nghiệp|giáo dục quốc phòng - an ninh
giáo dục quốc phòng và an ninh|giáo dục đại học|hiến máu
hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác|hoạt động giám sát của quốc hội và hội đồng nhân dân
hàng không dân dụng việt nam|hòa giải ở cơ sở|hòa giải, đối thoại tại tòa án|hóa chất|hôn nhân và gia đình
hải quan|hỗ trợ doanh nghiệp nhỏ và vừa|hộ tịch|hội đồng nhân dân và ủy ban nhân dân|hợp tác xã|khiếu nại
khiếu nại, tố cáo|khoa học và công nghệ|khoa học, công nghệ và đổi mới sáng tạo|khoáng sản|khám bệnh, chữa bệnh
khí tượng thủy văn|kinh doanh bảo hiểm|kinh doanh bất động sản|kiến trúc|kiểm toán nhà nước|kiểm toán độc lập
kế toán|lao động|luật sư|lâm nghiệp|lý lịch tư pháp|lưu trữ|lực lượng dự bị động viên
lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở|mặt trận tổ quốc việt nam|nghĩa vụ quân sự
ngân hàng nhà nước việt nam|ngân sách nhà nước|người cao tuổi|người khuyết tật
người lao động việt nam đi làm việc ở nước ngoài theo hợp đồng|nhà giáo|nhà ở
nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại việt nam|nuôi con nuôi|năng lượng nguyên tử
phá sản|phí và lệ phí|phòng bệnh|phòng cháy và chữa cháy|phòng cháy, chữa cháy
phòng cháy, chữa cháy và cứu nạn, cứu hộ|phòng không nhân dân|phòng thủ dân sự|phòng, chống bạo lực gia đình
phòng, chống bệnh truyền nhiễm|phòng, chống khủng bố|phòng, chống ma túy|phòng, chống mua bán người
phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người
phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (hiv/aids)
phòng, chống tham nhũng|phòng, chống thiên tai|phòng, chống tác hại của rượu, bia
phòng, chống tác hại của thuốc lá|phổ biến, giáo dục pháp luật|phục hồi, phá sản|quy hoạch|quy hoạch đô thị
quy hoạch đô thị và nông thôn|quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng|quản lý ngoại thương
quản lý nợ công|quản lý thuế|quản lý và đầu tư vốn nhà nước tại doanh nghiệp|quản lý, sử dụng tài sản công
quản lý, sử dụng tài sản nhà nước|quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ|quảng cáo|quốc phòng
quốc tịch việt nam|sĩ quan quân đội nhân dân việt nam|sở hữu trí tuệ|sử dụng năng lượng tiết kiệm và hiệu quả
tham gia lực lượng gìn giữ hòa bình của liên hợp quốc|thanh niên|thanh tra|thi hành tạm giữ, tạm giam
thi hành án dân sự|thi hành án hình sự|thi đua, khen thưởng|thuế bảo vệ môi trường|thuế giá trị gia tăng
thuế sử dụng đất phi nông nghiệp|thuế thu nhập cá nhân|thuế thu nhập doanh nghiệp|thuế tiêu thụ đặc biệt
thuế tài nguyên|thuế xuất khẩu, thuế nhập khẩu|thú y|thư viện|thương mại|thể dục, thể thao|thống kê|thủ đô
thủy lợi|thủy sản|thực hiện dân chủ ở cơ sở|thực hành tiết kiệm, chống lãng phí|tiêu chuẩn và quy chuẩn kỹ thuật
tiếp công dân|tiếp cận thông tin|tiết kiệm, chống lãng phí|trách nhiệm bồi thường của nhà nước|trí tuệ nhân tạo
trưng cầu ý dân|trưng mua, trưng dụng tài sản|trật tự, an toàn giao thông đường bộ|trẻ em|trọng tài thương mại
trồng trọt|trợ giúp pháp lý|tài nguyên nước|tài nguyên, môi trường biển và hải đảo|tình trạng khẩn cấp
tín ngưỡng, tôn giáo|tư pháp người chưa thành niên|tương trợ tư pháp|tương trợ tư pháp về dân sự
tương trợ tư pháp về hình sự|tần số vô tuyến điện|tố cáo|tố tụng hành chính|tổ chức chính phủ
tổ chức chính quyền địa phương|tổ chức cơ quan điều tra hình sự|tổ chức hội đồng nhân dân và ủy ban nhân dân
tổ chức quốc hội|tổ chức tòa án nhân dân|tổ chức viện kiểm sát nhân dân|viên chức|viễn thông|việc làm|xuất bản
xuất cảnh, nhập cảnh của công dân việt nam|xây dựng|xử lý vi phạm hành chính|y tế|đa dạng sinh học|điện lực
điện ảnh|đo lường|đo đạc và bản đồ|đê điều|đường bộ|đường sắt|đường sắt việt nam|đất đai|đấu giá tài sản
đấu thầu|đầu tư|đầu tư công|đầu tư theo phương thức đối tác công tư|đặc xá|địa chất và khoáng sản
động viên công nghiệp|bầu cử đại biểu quốc hội|bầu cử đại biểu hội đồng nhân dân|các công cụ chuyển nhượng|dạy nghề
doanh nghiệp nhà nước|đầu tư nước ngoài tại việt nam|khuyến khích đầu tư trong nước|hoạt động chữ thập đỏ
hoạt động giám sát của quốc hội|khám chữa bệnh|ký kết, gia nhập và thực hiện điều ước quốc tế|điều ước quốc tế
thỏa thuận quốc tế|phổ cập giáo dục tiểu học|tổ chức hđnd và ubnd
thuế sử dụng đất nông nghiệp|thuế chuyển quyền sử dụng đất|thuế nhà, đất
quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp
"""
_CODES = "lao động|dân sự|hình sự|tố tụng dân sự|tố tụng hình sự|hàng hải việt nam|hàng hải"
_ORDINANCES = """
bảo vệ công trình quan trọng liên quan đến an ninh quốc gia|chi phí tố tụng|công an xã|cảnh sát môi trường
cựu chiến binh|dân số|giống cây trồng|giống vật nuôi|ngoại hối|người cao tuổi
pháp điển hệ thống quy phạm pháp luật|phòng, chống mại dâm|bảo vệ bí mật nhà nước|bảo vệ và kiểm dịch thực vật
bộ đội biên phòng|bưu chính, viễn thông|cán bộ, công chức|chất lượng hàng hóa|công nhân, viên chức quốc phòng
dân quân tự vệ|dự trữ quốc gia|đo lường|giám định tư pháp|hành nghề y, dược tư nhân|hợp nhất văn bản quy phạm pháp luật
khai thác và bảo vệ công trình thủy lợi|lực lượng dự bị động viên|lưu trữ quốc gia|phí và lệ phí|phòng, chống lụt, bão
phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người
quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ|quảng cáo|thi hành án dân sự|thi hành án phạt tù|thú y
thủ tục giải quyết các vụ án hành chính|thuế thu nhập đối với người có thu nhập cao|tín ngưỡng, tôn giáo
tình trạng khẩn cấp|vệ sinh an toàn thực phẩm
ưu đãi người hoạt động cách mạng, liệt sĩ và gia đình liệt sĩ, thương binh, bệnh binh, người hoạt động kháng chiến\
, người có công giúp đỡ cách mạng
quy định danh hiệu vinh dự nhà nước bà mẹ việt nam anh hùng|quản lý thị trường
thực hiện dân chủ ở xã, phường, thị trấn|xử phạt vi phạm hành chính|án phí, lệ phí tòa án
ưu đãi người có công với cách mạng
"""


def _names(words: str) -> frozenset[str]:
    return frozenset(name for line in words.split("\n") for name in line.split("|") if name)


KNOWN = {
    "luật": _names(_LAWS),
    "bộ luật": _names(_CODES),
    "pháp lệnh": _names(_ORDINANCES),
}
_LONGEST = max(len(name) for names in KNOWN.values() for name in names)

HEAD = lazy(r"(?:B[ộỘ] [Ll]uật|BỘ LUẬT|Luật|LUẬT|Pháp lệnh|PHÁP LỆNH|Hiến pháp|HIẾN PHÁP)(?![\w])")
# Every head holds one of these; a pattern that begins with rare letters is found many times faster.
_RARE = (("uật", 5), ("UẬT", 5), ("háp lệnh", 1), ("HÁP LỆNH", 1), ("iến pháp", 1), ("IẾN PHÁP", 1))
_AMENDING = lazy(
    r"\s+(?:[Ss]ửa đổi|SỬA ĐỔI)(?:(?:,| và|, và)?\s+(?:[Bb]ổ sung|BỔ SUNG))?(?:\s+(?:một số điều|MỘT SỐ ĐIỀU)"
    r"(?:(?:\s+và|,)\s+[^,;.:()\n]{3,90}?)?)?\s+(?:của|CỦA)\s+(?:các\s+)?(?=B[ộỘ] |Luật|LUẬT|Pháp lệnh)"
)
_AND_ANOTHER = lazy(r"(?:,|\s+và|;)\s+(?=(?:Bộ luật|Bộ Luật|Luật)\s+[^\W\d_])")
# Before one of these the word speaks of a trade or a school, not of a law.
_NO_LAW_BEFORE = lazy(r"(?:[Pp]háp|PHÁP|[Kk]ỷ|KỶ|[Hh]ọc|[Kk]hoa|[Hh]ội|HỘI|[Nn]gành|nhân|[Đđ]oàn)[ \u00a0]$")
_NO_NAME = lazy(
    r"\s+(?:này|trên|nêu|nói|sư|gia|định|lệ|pháp|hiện|mới|cũ|khác|có|và|số|do|được|đã|của|về|cho|ban hành|thì|là|ở"
    r"|tại|theo|trong|với|để|sẽ|phải)(?![\w])"
)
_ENDS = lazy(
    r"\s*[.;:()\[\]\n\t\u2028“”\"!?]|,(?!\s+(?:chống|sử dụng|an toàn|quản lý|chữa|vệ sinh|công chức|bảo vệ"
    r"|khuyến khích|lưu giữ)\s)"
    r"|\s+(?:năm\s+\d{4}|\d{4}|ngày\s|số\s|khi|trong|được|của|theo|quy định|có hiệu lực|có liên quan|và các"
    r"|và (?=[A-ZĐ])|về việc|để|tại|cho|đến|do|là|đã|như|nhằm|với|đối với|gắn|vào|tới|trên|cũng|sau|mà|thì|còn"
    r"|phải|qua|từ|bằng|ở|"
    r"sửa đổi|hiện hành|mới|này|giai đoạn|cùng|gồm|nên|bao gồm|tới|đang|chưa|không|sẽ|lần|trước|sau|nói riêng"
    r"|nói chung|trong đó|và)(?![\w])"
)
_SPACES = lazy(r"\s+")
# What may follow "và" and yet be no second half of a name.
_NO_HALF = lazy(r"\s+(?:các|những|một số|văn bản|quy định|pháp luật|hướng dẫn|tổ chức thực hiện)(?![\w])")
_DATED = lazy(r"\s+(?:năm\s+\d{4}|ngày\s+\d|số\s+\d|\d{4})|\s*\(Luật số")
_LONGEST_HALF = 50
# A name of more words than that is a sentence.
_LONGEST_UNKNOWN = 90


def heads(text: str) -> list[re.Match[str]]:
    """Return where a law may be named, in the order of the text."""
    found: dict[int, re.Match[str]] = {}
    for letters, before in _RARE:
        position = text.find(letters)
        while position >= 0:
            match = _head_at(text, position, before)
            if match is not None:
                found[match.start()] = match
            position = text.find(letters, position + 1)
    return [found[start] for start in sorted(found)]


def _head_at(text: str, position: int, before: int) -> re.Match[str] | None:
    for start in (position - before + 1, position - 1) if before > 1 else (position - 1,):
        if start >= 0 and (start == 0 or not text[start - 1].isalnum()):
            match = HEAD.match(text, start)
            if match is not None:
                return match
    return None


def law_at(text: str, head: re.Match[str]) -> int | None:
    """Return where the name of the law ends whose first word is at `head`; None when no law is named there."""
    kind = head.group().lower()
    if kind == "hiến pháp":
        return head.end()
    if kind == "luật" and _NO_LAW_BEFORE.search(text, max(0, head.start() - 6), head.start()):
        return None
    amending = _AMENDING.match(text, head.end())
    if amending:
        return _amended_end(text, amending.end())
    return _name_end(text, head.end(), kind)


def _amended_end(text: str, position: int) -> int | None:
    """An amending law names the laws that it amends; all of it is one name."""
    end: int | None = None
    while True:
        inner = HEAD.match(text, position)
        found = _name_end(text, inner.end(), inner.group().lower()) if inner else None
        if found is None:
            return end
        end = found
        more = _AND_ANOTHER.match(text, end)
        if more is None:
            return end
        position = more.end()


def _name_end(text: str, position: int, kind: str) -> int | None:
    known = _known_end(text, position, kind)
    if known is not None:
        return known
    if _NO_NAME.match(text, position):
        return None
    known = _misspelt_end(text, position, kind)
    if known is not None:
        return known
    begin = position
    while begin < len(text) and text[begin] in " \u00a0":
        begin += 1
    if begin == position or begin >= len(text) or not text[begin].isupper():
        return None
    stop = _ENDS.search(text, begin, begin + _LONGEST_UNKNOWN)
    if stop is not None and stop.group().strip() == "và":
        stop = _second_half(text, stop)
    end = stop.start() if stop else min(len(text), begin + _LONGEST_UNKNOWN)
    if stop is None and end < len(text):
        return None
    return end if end > begin + 1 else None


def _second_half(text: str, stop: re.Match[str]) -> re.Match[str]:
    """
    Where a name with "và" in it ends: its second half is part of it when a year, a day or a number follows.

    "Luật Bảo tồn và phát huy nghề cổ năm 2031" is one name; "Luật Bảo tồn và tổ chức thực hiện" goes on after it.
    """
    if _NO_HALF.match(text, stop.end()):
        return stop
    further = _ENDS.search(text, stop.end(), stop.end() + _LONGEST_HALF)
    return further if further and _DATED.match(text, further.start()) else stop


def _known_end(text: str, position: int, kind: str) -> int | None:
    """The longest known name that stands here, whatever its letter case and the spelling of its tones."""
    names = _BY_FIRST.get(kind)
    if names is None:
        return None
    window = text[position : position + _LONGEST + 12]
    words = one_spelling(window.lower())
    if len(words) != len(window):
        return None
    begin = len(words) - len(words.lstrip())
    first = _FIRST_WORD.match(words, begin)
    if first is None:
        return None
    torn = any(gap in words for gap in _TORN)
    for name in names.get(first.group(), ()):
        end = _torn_end(words, begin, name) if torn else begin + len(name)
        if end and (torn or words.startswith(name, begin)) and not words[end : end + 1].isalnum():
            return position + end
    return None


def _torn_end(words: str, begin: int, name: str) -> int | None:
    """A name that a line break or a double blank divides."""
    match = re.compile(re.escape(name).replace(r"\ ", r"\s+")).match(words, begin)
    return match.end() if match else None


def _misspelt_end(text: str, position: int, kind: str) -> int | None:
    """A known name that lost a blank or a comma: "Bình đẳnggiới", "Phòng chống ma túy"."""
    names = _SQUEEZED.get(kind)
    if names is None:
        return None
    window = text[position : position + _LONGEST + 12]
    words = one_spelling(window.lower())
    if len(words) != len(window):
        return None
    places = [place for place, letter in enumerate(words) if letter not in _BLANKS]
    squeezed = "".join([words[place] for place in places])
    for name in names.get(squeezed[:3], ()):
        if squeezed.startswith(name):
            end = places[len(name) - 1] + 1
            if not words[end : end + 1].isalnum() or words.startswith(_GLUED, end):
                return position + end
    return None


def squeeze(name: str) -> str:
    """The name as it is compared: in small letters of one spelling, without blanks and commas."""
    return "".join([letter for letter in one_spelling(name.lower()) if letter not in _BLANKS])


_BLANKS = frozenset(" ,\n\t\u00a0\u2028")
# What a lost blank glues to a name.
_GLUED = ("ngày", "năm", "số", "của")
_TORN = ("  ", "\n", "\t", "\u2028")
_FIRST_WORD = lazy(r"\w+")
_NEW = ["oà", "oá", "oả", "oã", "oạ", "oè", "oé", "uỳ", "uý", "uỷ", "uỹ", "uỵ"]
_OLD = ["òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ùy", "úy", "ủy", "ũy", "ụy"]
_PAIRS = dict(zip(_NEW, _OLD, strict=True))


def one_spelling(words: str) -> str:
    for new, old in _PAIRS.items():
        if new in words:
            words = words.replace(new, old)
    return words


def _by_first_word(names: frozenset[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name in sorted(map(one_spelling, names), key=len, reverse=True):
        found.setdefault(_FIRST_WORD.findall(name)[0], []).append(name)
    return found


_BY_FIRST = {kind: _by_first_word(names) for kind, names in KNOWN.items()}


def _by_first_letters(names: frozenset[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name in sorted({squeeze(name) for name in names}, key=len, reverse=True):
        found.setdefault(name[:3], []).append(name)
    return found


_SQUEEZED = {kind: _by_first_letters(names) for kind, names in KNOWN.items()}

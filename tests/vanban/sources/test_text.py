import contextlib
import textwrap
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.draft import Draft
from vanban.model import BlockKind, FurnitureKind
from vanban.sources import CannotReadFile, open_document

SENTENCE = "- Tổ chức tập huấn cho cán bộ y tế cơ sở về giám sát, phát hiện và xử lý ca bệnh tại cộng đồng, chỉ"


def read(text: str, encoding: str = "utf-8") -> Draft:
    return open_document(text.encode(encoding), "văn bản.txt")


def lines(draft: Draft) -> list[str]:
    return [draft.text[block.start : block.end].rstrip("\n") for block in draft.blocks]


def test_blank_lines_belong_to_the_block_before() -> None:
    draft = read("\n\nKẾ HOẠCH\n\n\nSố: 5\r\n")
    assert draft.text == "KẾ HOẠCH\n\n\nSố: 5\n"
    assert [(block.start, block.end) for block in draft.blocks] == [(0, 11), (11, 17)]


def test_a_paragraph_cut_by_a_page_is_healed_over_the_page_number() -> None:
    page = "I. MỤC TIÊU\n" + "Bảo đảm đủ thuốc, vật tư cho các trạm y tế trong toàn tỉnh.\n" * 15
    draft = read(f"{page}{SENTENCE}\n\n2\n\ntiêu do tỉnh giao.\n{page}{SENTENCE}\n3\ntiêu mới.\n")
    assert f"{SENTENCE} tiêu do tỉnh giao." in lines(draft)
    assert f"{SENTENCE} tiêu mới." in lines(draft)
    assert [(one.kind, one.text) for one in draft.furniture] == [
        (FurnitureKind.PAGE_NUMBER, "2"),
        (FurnitureKind.PAGE_NUMBER, "3"),
    ]


def test_numbers_of_a_dumped_table_stay() -> None:
    draft = read("STT\n1\nRà soát\n2\nTập huấn\n3\nKiểm tra\n")
    assert lines(draft) == ["STT", "1", "Rà soát", "2", "Tập huấn", "3", "Kiểm tra"]
    assert draft.furniture == []


def test_form_feeds_give_pages() -> None:
    draft = read("Trang đầu.\n1\n\x0c2\nTrang sau.\n")
    assert lines(draft) == ["Trang đầu.", "Trang sau."]
    assert [block.page for block in draft.blocks] == [1, 2]
    assert draft.source.pages == 2


def test_a_wrapped_dump_is_joined() -> None:
    paragraphs = [
        "Thực hiện Công văn số 356/BYT-DP ngày 01 tháng 02 năm 2026 của Bộ Y tế về việc tăng cường phòng bệnh mùa hè, "
        "Ủy ban nhân dân tỉnh An Sơn ban hành Kế hoạch như sau:",
        "1. Mục đích",
        "- Chủ động giám sát, phát hiện sớm các ca bệnh, xử lý kịp thời không để dịch lan rộng ra cộng đồng dân cư. "
        "Giảm số ca mắc so với năm trước. Phối hợp với Sở Giáo dục và Đào tạo tuyên truyền tại các trường học.",
        "- Bảo đảm thuốc và vật tư.",
        "2. Yêu cầu",
        "Các đơn vị bám sát chỉ đạo của Trung ương và của tỉnh, thực hiện nghiêm túc chế độ thông tin, báo cáo kịp "
        "thời, đúng quy định về Sở Y tế để tổng hợp, báo cáo Ủy ban nhân dân tỉnh.",
    ]
    dump = "\n".join("\n".join(textwrap.wrap(one, 70)) for one in paragraphs)
    assert lines(read(dump)) == paragraphs


def test_two_columns_are_read_one_after_the_other() -> None:
    draft = read(
        "  UBND TỈNH AN SƠN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        "      SỞ Y TẾ                      Độc lập - Tự do - Hạnh phúc\n"
        "\n"
        "  Số: 15/KH-SYT               An Sơn, ngày 03 tháng 02 năm 2026\n"
        "\n"
        "                        KẾ HOẠCH\n"
        "                 Phòng bệnh mùa hè\n\n"
        "Nội dung./.\n\n"
        "Nơi nhận:                        KT. GIÁM ĐỐC\n"
        "- Như trên;                      PHÓ GIÁM ĐỐC\n"
        "- Lưu: VT.\n"
        "                                 Lê Văn Khải\n"
    )
    assert lines(draft) == [
        "UBND TỈNH AN SƠN",
        "SỞ Y TẾ",
        "Số: 15/KH-SYT",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "An Sơn, ngày 03 tháng 02 năm 2026",
        "KẾ HOẠCH",
        "Phòng bệnh mùa hè",
        "Nội dung./.",
        "Nơi nhận:",
        "- Như trên;",
        "- Lưu: VT.",
        "KT. GIÁM ĐỐC",
        "PHÓ GIÁM ĐỐC",
        "Lê Văn Khải",
    ]


@pytest.mark.parametrize("row", ["{}\t{}\t{}", "| {} | {} | {} |"])
def test_a_table_of_tabs_or_bars(row: str) -> None:
    rows = [row.format(*cells) for cells in (("STT", "Nội dung", "Chủ trì"), ("1", "Tập huấn", "Sở Y tế"))]
    draft = read("Phụ lục\n" + "\n".join(rows) + "\nHết\n")
    assert draft.text == "Phụ lục\nSTT\tNội dung\tChủ trì\n1\tTập huấn\tSở Y tế\nHết\n"
    cells = [block for block in draft.blocks if block.kind is BlockKind.CELL]
    assert [(cell.row, cell.column) for cell in cells] == [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2)]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_table_of_a_web_page_has_bars_only_between_its_cells(gap: str) -> None:
    rows = ["TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn", "1 | Mở lớp dạy nghề may | Sở Y tế | 2031"]
    draft = read(gap.join(["Phụ lục", *rows, "Hết"]) + "\n")
    assert "TT\tNhiệm vụ\tCơ quan chủ trì\tThời hạn\n1\tMở lớp dạy nghề may\tSở Y tế\t2031\n" in draft.text


def test_bars_between_the_columns_of_a_heading_make_no_table() -> None:
    draft = read("UBND TỈNH LAM GIANG | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 5/KH-UBND | ngày 02/3/2031 |\n")
    assert all(block.kind is BlockKind.PARAGRAPH for block in draft.blocks)


def test_signature_text_is_furniture() -> None:
    draft = read("Ký bởi: Sở Y tế\nEmail: syt@anson.gov.vn\nNgày ký: 03/02/2026 08:00:00 +07:00\nKẾ HOẠCH\n")
    assert lines(draft) == ["KẾ HOẠCH"]
    assert {one.kind for one in draft.furniture} == {FurnitureKind.DIGITAL_SIGNATURE}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_encodings(encoding: str) -> None:
    assert read("Kế hoạch của Ủy ban nhân dân tỉnh\n", encoding).text == "Kế hoạch của Ủy ban nhân dân tỉnh\n"


def test_windows_1258() -> None:
    decomposed = "Kê\u0301 hoa\u0323ch cu\u0309a U\u0309y ban nhân dân ti\u0309nh, nhiê\u0323m vu\u0323\n"
    draft = read(decomposed, "cp1258")
    assert draft.text == "Kế hoạch của Ủy ban nhân dân tỉnh, nhiệm vụ\n"
    assert draft.source.encoding == "windows-1258"


def test_unknown_bytes_are_not_guessed() -> None:
    with pytest.raises(CannotReadFile) as refused:
        open_document(b"C\xe9ng h\xdfa x\xb7 h\xe9i ch\xf1 ngh\xdca", "a.txt")
    assert refused.value.reason == "encoding"


@pytest.mark.parametrize("stamp", ["MẬT", "TỐI MẬT", "TUYỆT MẬT", "**MẬT**", "  TUYỆT  MẬT "])
def test_a_secret_stamp_is_refused(stamp: str) -> None:
    with pytest.raises(CannotReadFile) as refused:
        read(f"UBND TỈNH AN SƠN\nSố: 5/KH-UBND\n{stamp}\nKẾ HOẠCH\n")
    assert refused.value.reason == "secret"


@pytest.mark.parametrize("prose", ["Bảo vệ bí mật nhà nước.", "BẢO VỆ BÍ MẬT NHÀ NƯỚC", "Danh mục MẬT của ngành y tế"])
def test_words_about_secrets_are_not_a_stamp(prose: str) -> None:
    assert prose in read(f"KẾ HOẠCH\n{prose}\n").text


@given(st.text(st.characters(exclude_characters="\x00", exclude_categories=["Cs"])))
def test_covers_every_text_and_nfd_reads_as_nfc(text: str) -> None:
    try:
        draft = open_document(unicodedata.normalize("NFC", text).encode())
    except CannotReadFile:
        return
    at = 0
    for block in draft.blocks:
        assert block.start == at < block.end
        at = block.end
    assert at == len(draft.text)
    assert not {"\r", "\x00"} & set(draft.text)
    assert open_document(unicodedata.normalize("NFD", text).encode()).text == draft.text


@given(st.binary(), st.sampled_from([None, "a.txt", "a.docx", "a.pdf", "a.doc", "x\x00y"]))
def test_any_bytes_are_read_or_refused(data: bytes, name: str | None) -> None:
    with contextlib.suppress(CannotReadFile):
        assert open_document(data, name).blocks

"""Tables, paragraphs, columns and footnotes of .pdf out of places alone."""

import pytest

from vanban.sources.pdf_columns import read_heading
from vanban.sources.pdf_footnotes import place_footnotes
from vanban.sources.pdf_page import Line, Rule, Word
from vanban.sources.pdf_paragraphs import Frame, join_lines
from vanban.sources.pdf_tables import (
    PartCell,
    TablePart,
    append_part,
    cell_paragraphs,
    continues,
    find_grids,
    read_grid,
    to_table,
)

FRAME = Frame(left=85, right=540, pitch=18)


def line(text: str, left: float = 85, right: float = 540, y: float = 700, page: int = 1, size: float = 14) -> Line:
    word = (right - left) / max(len(text), 1) * len(text.split()[0])
    return Line(left, right, y, text, word, page, size=size)


def join(*lines: Line) -> list[str]:
    return [one.text for one in join_lines(list(lines), FRAME)]


class TestParagraphs:
    def test_a_full_line_goes_on(self) -> None:
        first = line("- Chủ trì, phối hợp với các cơ quan liên quan theo dõi việc thực hiện Kế", left=121, y=700)
        assert join(first, line("Hoạch này của tỉnh.", right=200, y=682)) == [f"{first.text} Hoạch này của tỉnh."]

    def test_a_short_line_ends_its_paragraph(self) -> None:
        assert join(line("Sở Y tế", right=130), line("Sở Nội vụ", right=140, y=682)) == ["Sở Y tế", "Sở Nội vụ"]

    def test_a_point_begins_behind_a_full_line(self) -> None:
        first = line("- Bảo đảm thuốc, vật tư cho các trạm y tế trong toàn tỉnh theo kế hoạch.", left=121)
        assert len(join(first, line("- Tập huấn cho cán bộ.", left=121, right=300, y=682))) == 2

    def test_a_name_torn_at_its_dash_is_no_point(self) -> None:
        first = line("- Gửi báo cáo về Phòng Nội vụ và các đơn vị của ngành, lĩnh vực đặc thù do", left=121)
        second = line("tỉnh quản lý, trong đó có các cơ quan chuyên trách của ngành Phòng cháy chữa cháy", y=682)
        third = line("- Cứu nạn để tổng hợp.", right=240, y=664)
        assert len(join(first, second, third)) == 1

    def test_a_paragraph_goes_on_over_a_page(self) -> None:
        first = line("- Phối hợp với Sở Giáo dục và Đào tạo tổ chức tuyên truyền tại các trường", left=121, y=80)
        assert len(join(first, line("học trên địa bàn.", right=200, y=760, page=2))) == 1

    def test_a_first_line_indent_begins_a_paragraph(self) -> None:
        first = line("Các cơ quan, đơn vị báo cáo kết quả thực hiện về Sở Y tế để tổng hợp, báo", left=121)
        second = line("cáo Ủy ban nhân dân tỉnh trước ngày 15 tháng 12 năm 2026 theo quy định hiện hành.", y=682)
        third = line("Trong quá trình thực hiện, nếu có vướng mắc, phản ánh về Sở Y tế.", left=121, y=664)
        assert len(join(first, second, third)) == 2

    def test_wide_space_divides_paragraphs(self) -> None:
        first = line("Kinh phí thực hiện từ nguồn ngân sách nhà nước giao trong dự toán của Sở Y")
        assert len(join(first, line("Tế lập dự toán.", right=170, y=650))) == 2

    def test_a_symbol_torn_behind_its_dash_gets_no_space(self) -> None:
        first = line("Thực hiện Kế hoạch của Ủy ban nhân dân tỉnh tại Quyết định số 3456/QĐ-")
        assert join(first, line("UBND ngày 05/3/2026.", right=200, y=682)) == [f"{first.text}UBND ngày 05/3/2026."]


def grid_rules(xs: list[float], ys: list[float]) -> tuple[list[Rule], list[Rule]]:
    return [Rule(y, xs[0], xs[-1]) for y in ys], [Rule(x, ys[-1], ys[0]) for x in xs]


def word(text: str, left: float, y: float) -> Word:
    return Word(left, left + 6 * len(text), y, text)


class TestTables:
    def test_words_go_into_their_cells(self) -> None:
        [grid] = find_grids(*grid_rules([100, 150, 300], [700, 680, 660]), 1)
        grid.words = [word("STT", 105, 686), word("Việc", 155, 686), word("1", 105, 666), word("Họp", 155, 666)]
        assert [[one.text for one in cell.paragraphs] for cell in to_table(read_grid(grid)).cells] == [
            ["STT"],
            ["Việc"],
            ["1"],
            ["Họp"],
        ]

    def test_missing_lines_merge_cells(self) -> None:
        level = [Rule(700, 100, 300), Rule(680, 100, 300), Rule(660, 150, 300), Rule(640, 100, 300)]
        upright = [Rule(100, 640, 700), Rule(150, 640, 680), Rule(300, 640, 700)]
        part = read_grid(find_grids(level, upright, 1)[0])
        assert [(one.row, one.column, one.rowspan, one.colspan) for one in part.cells] == [
            (0, 0, 1, 2),
            (1, 0, 2, 1),
            (1, 1, 1, 1),
            (2, 1, 1, 1),
        ]

    def test_pieces_of_one_line_are_one_line(self) -> None:
        level = [Rule(y, x, x + 50) for y in (700, 680, 660) for x in (100, 150, 200, 250)]
        upright = [Rule(x, y, y + 20) for x in (100, 200, 300) for y in (660, 680)]
        [grid] = find_grids(level, upright, 1)
        assert (grid.xs, grid.ys) == ([100, 200, 300], [700, 680, 660])

    def test_lines_below_a_heading_are_no_table(self) -> None:
        assert find_grids([Rule(700, 120, 200), Rule(700, 320, 480)], [], 1) == []

    def test_two_tables_on_a_page(self) -> None:
        one, two = grid_rules([100, 200, 300], [700, 680]), grid_rules([100, 150, 300], [600, 580])
        assert [grid.ys for grid in find_grids(one[0] + two[0], one[1] + two[1], 1)] == [[700, 680], [600, 580]]


def row(number: int, *texts: str) -> list[PartCell]:
    return [
        PartCell(number, at, 1, 1, [line(text, right=140)] if text else [], 120 if at == 1 else 60)
        for at, text in enumerate(texts)
    ]


def part(page: int, *rows: tuple[str, ...]) -> TablePart:
    cells = [cell for number, texts in enumerate(rows) for cell in row(number, *texts)]
    return TablePart(page, [0, 50, 200, 300], len(rows), cells, page)


HEAD = ("STT", "Nội dung", "Chủ trì")


class TestTablesOverPages:
    def joined(self, first: TablePart, second: TablePart) -> list[list[str]]:
        assert continues(first, second)
        append_part(first, second)
        return [[first.text_of(cell) for cell in first.row(number)] for number in range(first.rows)]

    def test_a_repeated_head_is_dropped(self) -> None:
        first, second = part(1, HEAD, ("1", "Họp", "Sở Y tế")), part(2, HEAD, ("2", "Kiểm tra", "nt"))
        assert self.joined(first, second) == [list(HEAD), ["1", "Họp", "Sở Y tế"], ["2", "Kiểm tra", "nt"]]

    def test_a_row_cut_by_the_page_is_made_whole(self) -> None:
        first, second = part(1, HEAD, ("1", "Tổ chức lễ", "Sở")), part(2, ("", "phát động", "Y tế"), ("2", "Họp", "nt"))
        assert self.joined(first, second)[1:] == [["1", "Tổ chức lễ phát động", "Sở Y tế"], ["2", "Họp", "nt"]]

    def test_only_a_side_cell_goes_on(self) -> None:
        first, second = part(1, HEAD, ("1", "Họp.", "Sở Y tế;")), part(2, ("", "", "Công an tỉnh"))
        assert self.joined(first, second)[1:] == [["1", "Họp.", "Sở Y tế; Công an tỉnh"]]

    def test_a_merged_cell_reaches_over_the_page(self) -> None:
        first, second = part(1, HEAD, ("1", "Họp", "Trung tâm Công tác xã")), part(2, ("2", "Thăm", "hội tỉnh"))
        assert self.joined(first, second)[2] == ["2", "Thăm"]
        assert first.text_of(first.cells[-3]) == "Trung tâm Công tác xã hội tỉnh"
        assert first.cells[-3].rowspan == 2

    def test_other_columns_are_another_table(self) -> None:
        other = part(2, HEAD)
        other.xs = [0, 90, 200, 300]
        assert not continues(part(1, HEAD), other)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["Tổ chức lễ phát", "động"], ["Tổ chức lễ phát động"]),
        (["Sở Y tế", "Công an tỉnh"], ["Sở Y tế", "Công an tỉnh"]),
        (["- Sở Y tế trong tỉnh", "- Sở Nội vụ"], ["- Sở Y tế trong tỉnh", "- Sở Nội vụ"]),
        (["13/11/202", "6"], ["13/11/2026"]),
        (["ST", "T"], ["STT"]),
    ],
)
def test_lines_of_a_cell(lines: list[str], expected: list[str]) -> None:
    printed = [
        Line(0, 5 * len(text), 700 - 12 * at, text, 5 * len(text.split()[0]), 1) for at, text in enumerate(lines)
    ]
    assert [one.text for one in cell_paragraphs(PartCell(0, 0, 1, 1, printed, 100))] == expected


def test_a_footnote_goes_to_its_mark() -> None:
    lines = [
        line("Theo Chương trình của Ban Chỉ đạo Trung ương1 ban hành năm"),
        line("2025, các cơ quan triển khai.", y=682),
        line("1 Chương trình số 5-CTr/TW.", y=90, size=10),
    ]
    assert [one.text for one in place_footnotes(lines, [], 842)] == [
        "Theo Chương trình của Ban Chỉ đạo Trung ương [Chương trình số 5-CTr/TW.] ban hành năm",
        "2025, các cơ quan triển khai.",
    ]


def test_a_footnote_without_mark_stays() -> None:
    lines = [line("Nội dung."), line("Nội dung khác.", y=682), line("1 Ghi chú.", y=90, size=10)]
    assert place_footnotes(lines, [], 842) == lines


def test_a_heading_is_read_column_by_column() -> None:
    rows = [
        [word("UBND", 100, 780), word("TỈNH", 130, 780), word("CỘNG HÒA XÃ HỘI CHỦ NGHĨA", 300, 780)],
        [word("Độc lập - Tự do", 330, 765)],
        [word("Số:", 100, 750), word("5/KH", 125, 750), word("An Sơn, ngày 5 tháng 3", 310, 750)],
        [word("KẾ", 270, 700), word("HOẠCH", 290, 700)],
    ]
    lines, taken = read_heading(rows, 1, 297)
    assert [one.text for one in lines] == [
        "UBND TỈNH",
        "Số: 5/KH",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA",
        "Độc lập - Tự do",
        "An Sơn, ngày 5 tháng 3",
    ]
    assert taken == 3

from vanban.model import Block, BlockKind, Style
from vanban.sources.assemble import BOLD, CELL_BREAK, ITALIC, Cell, Paragraph, Table, assemble, join_paragraphs


def test_blocks_are_those_of_the_model() -> None:
    text, blocks = assemble([Paragraph("Sở Y tế", 1, "center", 28, [(3, 4, BOLD | ITALIC)], "\n\n"), Paragraph("Hết")])
    assert text == "Sở Y tế\n\nHết\n"
    assert blocks == [
        Block(0, 9, BlockKind.PARAGRAPH, 1, "center", 28, (Style(3, 4, bold=True, italic=True),)),
        Block(9, 13, BlockKind.PARAGRAPH),
    ]
    assert [type(one) for one in blocks] == [Block, Block]
    assert hash(blocks[0]) == hash(Block(0, 9, BlockKind.PARAGRAPH, 1, "center", 28, (Style(3, 4, True, True),)))


def test_cells_keep_their_places() -> None:
    cells = [
        Cell(0, 0, [Paragraph("1")], rowspan=2),
        Cell(0, 1, [Paragraph("a"), Paragraph("b", runs=[(0, 1, BOLD)])]),
        Cell(1, 1, []),
    ]
    text, blocks = assemble([Paragraph("x"), Table(cells)])
    assert text == f"x\n1\ta{CELL_BREAK}b\n\n"
    assert [(one.start, one.end, one.table, one.row, one.column, one.rowspan) for one in blocks[1:]] == [
        (2, 4, 0, 0, 0, 2),
        (4, 8, 0, 0, 1, 1),
        (8, 9, 0, 1, 1, 1),
    ]
    assert blocks[2].style == (Style(6, 7, bold=True),)


def test_halves_keep_their_looks() -> None:
    whole = join_paragraphs(Paragraph("a b", runs=[(0, 1, BOLD)]), Paragraph("c", runs=[(0, 1, ITALIC)], gap="\n\n"))
    assert (whole.text, whole.runs, whole.gap) == ("a b c", [(0, 1, BOLD), (4, 5, ITALIC)], "\n\n")

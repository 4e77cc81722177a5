import pytest

from tests.vanban.sources.word_parts import docx, lvl, num, p, scheme, use
from vanban.sources import open_document
from vanban.sources.docx_numbering import format_count


def lines(body: str, numbering: str, styles: str = "") -> list[str]:
    return open_document(docx(body, numbering=numbering, styles=styles)).text.split("\n")[:-1]


@pytest.mark.parametrize(
    ("count", "form", "expected"),
    [
        (4, "upperRoman", "IV"),
        (9, "lowerRoman", "ix"),
        (4, "lowerLetter", "d"),
        (28, "lowerLetter", "bb"),
        (2, "upperLetter", "B"),
        (7, "decimalZero", "07"),
        (12, "decimal", "12"),
        (21, "vietnameseCounting", "hai mươi mốt"),
        (15, "vietnameseCounting", "mười lăm"),
        (0, "upperRoman", "0"),
    ],
)
def test_format_count(count: int, form: str, expected: str) -> None:
    assert format_count(count, form) == expected


def test_levels_count_and_start_again() -> None:
    numbering = scheme(
        0,
        lvl(0, "upperRoman", "%1."),
        lvl(1, "decimal", "%2."),
        lvl(2, "lowerLetter", "%3)"),
        lvl(3, "decimal", "%2.%4"),
    ) + use(1, 0)
    body = "".join(num("x", level=level) for level in (0, 1, 2, 2, 3, 1, 2, 0, 1))
    assert lines(body, numbering) == ["I. x", "1. x", "a) x", "b) x", "1.1 x", "2. x", "a) x", "II. x", "1. x"]


def test_decimal_levels_of_a_legal_list() -> None:
    numbering = scheme(0, lvl(0, "upperRoman", "%1"), lvl(1, "decimal", "%1.%2.", "<w:isLgl/>")) + use(1, 0)
    assert lines(num("a") + num("b", level=1) + num("c", level=1), numbering) == ["I a", "1.1. b", "1.2. c"]


def test_a_list_starts_anew_only_when_told() -> None:
    override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    numbering = scheme(0, lvl(0, "decimal", "%1.")) + use(1, 0) + use(2, 0) + use(3, 0, override)
    body = num("a", 1) + num("b", 1) + num("c", 2) + num("d", 3) + num("e", 3)
    assert lines(body, numbering) == ["1. a", "2. b", "3. c", "1. d", "2. e"]


def test_an_override_may_change_the_look() -> None:
    numbering = scheme(0, lvl(0, "decimal", "%1.")) + use(
        1, 0, f'<w:lvlOverride w:ilvl="0">{lvl(0, "lowerLetter", "%1)")}</w:lvlOverride>'
    )
    assert lines(num("x"), numbering) == ["a) x"]


@pytest.mark.parametrize(
    ("glyph", "seen"),
    [("-", "-"), ("+", "+"), ("–", "-"), ("\uf02d", "-"), ("\uf0b7", "-"), ("o", "-"), ("•", "-"), ("\uf02b", "+")],
)
def test_bullets(glyph: str, seen: str) -> None:
    assert lines(num("Tập huấn"), scheme(0, lvl(0, "bullet", glyph)) + use(1, 0)) == [f"{seen} Tập huấn"]


def test_numbers_that_come_with_a_style() -> None:
    numbering = scheme(0, lvl(0, "upperRoman", "%1."), lvl(1, "decimal", "%2.", '<w:pStyle w:val="Muc"/>')) + use(1, 0)
    styles = (
        '<w:style w:styleId="Phan"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:styleId="Muc"><w:basedOn w:val="Phan"/></w:style>'
    )
    body = p("a", '<w:pStyle w:val="Phan"/>') + p("b", '<w:pStyle w:val="Muc"/>')
    off = p("c", '<w:pStyle w:val="Muc"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    assert lines(body + off, numbering, styles) == ["I. a", "1. b", "c"]


def test_a_list_style_is_followed_to_its_scheme() -> None:
    numbering = (
        scheme(0, lvl(0, "decimal", "%1)"))
        + '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="DS"/></w:abstractNum>'
        + use(1, 0)
        + use(2, 5)
    )
    styles = (
        '<w:style w:type="numbering" w:styleId="DS"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    assert lines(num("x", 2), numbering, styles) == ["1) x"]


def test_an_empty_numbered_paragraph_counts_and_prints_nothing() -> None:
    assert lines(num("a") + num("") + num("b"), scheme(0, lvl(0, "decimal", "%1.")) + use(1, 0)) == ["1. a", "3. b"]


def test_a_number_that_is_not_defined_prints_nothing() -> None:
    assert lines(num("a", 9), scheme(0, lvl(0, "decimal", "%1.")) + use(1, 0)) == ["a"]

"""The .pdf of the corpus into their whole readings, against pypdfium2's bare text: at most 1.5 times as long."""

from __future__ import annotations

from collections import Counter

import pypdfium2

import vanban
from benchmarks.plans import CORPUS
from benchmarks.ratio import leave, measure, report
from vanban.sources import open_document

GOAL = 1.5
_TORN = "\ufffe"  # stands for a hyphen at the end of a line


def main() -> None:
    """Measure, and say whether the goal is met."""
    files = [path.read_bytes() for path in sorted(CORPUS.glob("*/document.pdf"))]
    whole = measure(
        lambda: [vanban.read(file, "plan.pdf") for file in files],
        lambda: [bare_text(file) for file in files],
        equal=lambda ours, theirs: all(map(is_whole, ours, theirs)),
    )
    layout = measure(
        lambda: [open_document(file, "plan.pdf") for file in files],
        lambda: [bare_text(file) for file in files],
        equal=lambda ours, theirs: len(ours) == len(theirs),
    )
    pages = sum(vanban.read(file, "plan.pdf").source.pages or 0 for file in files)
    print(f"{len(files)} files, {pages} pages")
    leave(
        report("whole reading against pypdfium2's text", whole, at_most=GOAL),
        report("of it text and layout", layout),
    )


def bare_text(file: bytes) -> str:
    """Return the text of all pages, as fast as the library gives it."""
    document = pypdfium2.PdfDocument(file)
    parts: list[str] = []
    for page in document:
        letters = page.get_textpage()
        parts.append(letters.get_text_range())
        letters.close()
        page.close()
    document.close()
    return "\n".join(parts)


def is_whole(reading: vanban.Document, text: str) -> bool:
    """Say whether the reading has every letter of the peer, in the wording or as furniture, and not one more."""
    furniture = "".join(one.text for one in reading.furniture)
    return _letters(reading.text + furniture) == _letters(text.replace(_TORN, "-").replace("\x02", "-"))


def _letters(text: str) -> Counter[str]:
    return Counter("".join(text.split()))


if __name__ == "__main__":
    main()

"""Read a text that is written into a test."""

from __future__ import annotations

from vanban import Document, read


def read_text(text: str) -> Document:
    return read(text.encode(), "document.txt")

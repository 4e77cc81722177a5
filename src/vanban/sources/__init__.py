"""
From a file to its text with layout: one door, `open_document`.

What a file is, is decided by its first bytes, its structure and its name together, never by the name alone.
"""

from __future__ import annotations

import hashlib

from vanban.draft import Draft
from vanban.model import Kind, Source
from vanban.sources.kinds import kind_of
from vanban.sources.refusal import CannotReadFile

__all__ = ["CannotReadFile", "open_document"]


def open_document(data: bytes, name: str | None = None) -> Draft:
    """
    Read the bytes of a file into a draft with text, blocks and furniture.

    :raises CannotReadFile: with a sentence fit to show, and nothing else whatever the bytes are.
    """
    kind = kind_of(data, name)
    source = Source(name, hashlib.sha256(data).hexdigest(), kind)
    # Each reader is imported when it is wanted: a .txt must not wait for the library of .pdf.
    if kind is Kind.DOCX:
        from vanban.sources.docx import open_docx

        return open_docx(data, source)
    if kind is Kind.PDF:
        from vanban.sources.pdf import open_pdf

        return open_pdf(data, source)
    from vanban.sources.text import open_text

    return open_text(data, source)

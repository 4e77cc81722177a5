"""Reads Vietnamese administrative documents; pure: no network, no clock, no global state."""

from __future__ import annotations

import os

from vanban.model import Document
from vanban.pipeline import run
from vanban.sources import CannotReadFile, open_document
from vanban.text.folding import fold, sort_key

__all__ = ["CannotReadFile", "Document", "fold", "read", "sort_key"]


def read(source: os.PathLike[str] | str | bytes, name: str | None = None) -> Document:
    """
    Read a document from its path or its bytes.

    :raises CannotReadFile: with a sentence fit to show, when there is no text to be had.
    """
    if isinstance(source, bytes):
        return run(open_document(source, name))
    with open(source, "rb") as stream:
        content = stream.read()
    return run(open_document(content, name or os.path.basename(source)))

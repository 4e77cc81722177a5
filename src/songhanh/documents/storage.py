"""Bytes on disk: what kinds of file are taken, and writing them so that a power cut leaves all or nothing."""

from __future__ import annotations

import io
import os
import zipfile
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

_ZIP = (b"PK\x03\x04",)
_OLE = (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",)


@dataclass(frozen=True, slots=True)
class FileKind:
    """A kind of file that is taken: how it begins, as what it is handed out, and the part that makes a zip one."""

    magic: tuple[bytes, ...]
    media_type: str
    part: str = ""


# Nothing here can run in a browser; SVG and HTML are left out on purpose.
FILE_KINDS = {
    "docx": FileKind(
        _ZIP, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "word/document.xml"
    ),
    "xlsx": FileKind(_ZIP, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xl/workbook.xml"),
    "pptx": FileKind(
        _ZIP, "application/vnd.openxmlformats-officedocument.presentationml.presentation", "ppt/presentation.xml"
    ),
    "zip": FileKind(_ZIP, "application/zip"),
    "doc": FileKind(_OLE, "application/msword"),
    "xls": FileKind(_OLE, "application/vnd.ms-excel"),
    "pdf": FileKind((b"%PDF-",), "application/pdf"),
    "jpg": FileKind((b"\xff\xd8\xff",), "image/jpeg"),
    "jpeg": FileKind((b"\xff\xd8\xff",), "image/jpeg"),
    "png": FileKind((b"\x89PNG\r\n\x1a\n",), "image/png"),
    "gif": FileKind((b"GIF87a", b"GIF89a"), "image/gif"),
    "tif": FileKind((b"II*\x00", b"MM\x00*"), "image/tiff"),
    "tiff": FileKind((b"II*\x00", b"MM\x00*"), "image/tiff"),
    "txt": FileKind((), "text/plain"),
    "csv": FileKind((), "text/csv"),
}


def kind_of(name: str, content: bytes) -> str | None:
    """Return the kind of a file when its name and how it begins agree on one that is taken, else None."""
    suffix = PurePosixPath(name.replace("\\", "/")).suffix.lower().removeprefix(".")
    kind = FILE_KINDS.get(suffix)
    if kind is None or not content:
        return None
    if kind.magic:
        agrees = content.startswith(kind.magic) and (kind.magic != _ZIP or _is_sound_zip(content, kind.part))
        return suffix if agrees else None
    return None if any(content.startswith(magic) for one in FILE_KINDS.values() for magic in one.magic) else suffix


MOST_PARTS = 2_000  # entries of a zip
MOST_BYTES = 100 * 1024 * 1024  # of all of them, unpacked, as the zip itself says
MOST_RATIO = 100
RATIO_COUNTS_FROM = 1024 * 1024  # a small part may shrink a hundredfold and harm nobody
MACROS = ("vbaproject.bin", "vbadata.xml")


def _is_sound_zip(content: bytes, part: str) -> bool:
    """
    Tell whether a zip is whole, holds the part that makes it a document of its kind, and is no bomb and no macro.

    Only the list of its parts is read. The risk that remains: the list can lie, and harm who unpacks the file at home.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return False
    names = [entry.filename.lower() for entry in entries]
    return (
        len(entries) <= MOST_PARTS
        and (not part or part in names)
        and not (part and any(name.endswith(MACROS) for name in names))
        and sum(entry.file_size for entry in entries) <= MOST_BYTES
        and all(entry.file_size <= max(RATIO_COUNTS_FROM, entry.compress_size * MOST_RATIO) for entry in entries)
    )


def fitting_name(name: str, content: bytes) -> str:
    """Return the name, with an ending put behind it when its own does not say what the file is."""
    if kind_of(name, content) is not None:
        return name
    kinds = [
        suffix for suffix in FILE_KINDS if suffix != "zip"
    ]  # anything that is refused as a document is still a zip
    return next((f"{name}.{suffix}" for suffix in kinds if kind_of(f"x.{suffix}", content)), name)


def write_durably(path: Path, content: bytes) -> None:
    """
    Write a new file so that it is whole on the disk when this returns.

    When the caller's transaction is rolled back, the bytes stay without a row that names them: `jobs.sweep_files`
    clears them away a day later.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(path.name + ".part")
    with unfinished.open("xb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
    unfinished.rename(path)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)

"""
The one file of a back-up: a .zip that any computer opens, with a list of what is in it and a seal over all its bytes.

The seal is the last thing in the file (the comment of the zip): the SHA-256 of every byte before it. A changed byte
anywhere, also where no reader of zips looks, breaks it. It tells damage, not malice: who can write a file can seal it.
"""

from __future__ import annotations

import hashlib
import json
import os
import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

FORMAT = "songhanh-backup/1"
MANIFEST = "songhanh.json"
README = "DOC-TRUOC.txt"
SEAL = b"songhanh-sha256:"
DIGEST = 64  # letters of a SHA-256
CHUNK = 1024 * 1024

FOREIGN = "{} không phải bản sao lưu của Song Hành, hoặc đã bị cắt cụt. Hãy chọn tệp khác."
DAMAGED = "{} đã hỏng hoặc bị sửa sau khi sao lưu, nên không dùng được. Hãy chọn bản sao lưu khác."
NEWER = "{} được làm bằng bản Song Hành mới hơn ({}). Hãy nâng cấp Song Hành rồi phục hồi."

_ABOUT = """Bản sao lưu của Song Hành, làm lúc {made_at} bằng bản {release}.

Phục hồi: songhanh restore TEN-TEP.zip (không giải nén, không sửa tệp này).
Trong tệp có dữ liệu của cơ quan{key}: giữ kín, để ở nơi khác với máy đang chạy.
songhanh.json ghi từng phần trong tệp với mã kiểm tra SHA-256.
"""


class CannotUseBackup(Exception):
    """Raised with a sentence fit to print."""


@dataclass(frozen=True, slots=True)
class Entry:
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a back-up says of itself. `columns` only where tables are kept one by one (PostgreSQL)."""

    made_at: str
    release: str
    database: str  # sqlite or postgresql
    migrations: list[list[str]]  # [app, name] of all that were applied
    counts: dict[str, int]  # rows of each table
    heads: dict[str, list[Any]]  # chain → [seq, mac]
    audit_key: str  # its fingerprint, whoever keeps it
    waiting: int = 0  # uploads not read yet: their bytes may be secret and are never kept
    missing: list[str] = field(default_factory=list)  # stored files that were gone or changed when it was taken
    breaks: list[str] = field(default_factory=list)  # chains of the trail that were not whole when it was taken
    columns: dict[str, list[str]] = field(default_factory=dict)
    entries: dict[str, Entry] = field(default_factory=dict)
    format: str = FORMAT

    def to_json(self) -> bytes:
        return json.dumps(asdict(self), ensure_ascii=False, indent=1, sort_keys=True).encode()

    @classmethod
    def of_json(cls, said: dict[str, Any]) -> Manifest:
        entries = {name: Entry(**entry) for name, entry in said.pop("entries").items()}
        return cls(**said, entries=entries)


def fingerprint(key: str) -> str:
    """Return what tells one key from another without telling the key."""
    return hashlib.sha256(b"songhanh audit key:" + key.encode()).hexdigest()[:16]


def about(*, made_at: str, release: str, holds_key: bool) -> bytes:
    """Return the page that whoever opens the .zip by hand finds first, as old Notepad reads it."""
    words = _ABOUT.format(made_at=made_at, release=release, key=" và khóa của nhật ký" if holds_key else "")
    return words.replace("\n", "\r\n").encode("utf-8-sig")


class Writing:
    """A back-up being written: `add` what belongs in it, then `finish` once. Nothing in it is gone back to."""

    def __init__(self, path: Path) -> None:
        handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        self._sink = _Sealing(os.fdopen(handle, "wb"))
        self._zip = zipfile.ZipFile(self._sink, "w", zipfile.ZIP_DEFLATED, allowZip64=True, compresslevel=6)  # type: ignore[call-overload]
        self.entries: dict[str, Entry] = {}

    def add(self, name: str, chunks: Iterable[bytes | memoryview], *, packed: bool = True) -> Entry:
        """Write one part as its bytes come; `packed` is for what is not a packed file already."""
        size, sha256 = 0, hashlib.sha256()
        part = zipfile.ZipInfo(name)
        part.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
        with self._zip.open(part, "w", force_zip64=True) as stream:
            for chunk in chunks:
                size += len(chunk)
                sha256.update(chunk)
                stream.write(chunk)
        self.entries[name] = Entry(size, sha256.hexdigest())
        return self.entries[name]

    def finish(self, manifest: Manifest) -> None:
        """Write the list and the seal, and wait until everything is on the disk."""
        self._zip.writestr(MANIFEST, manifest.to_json())
        self._zip.comment = SEAL + b"0" * DIGEST
        self._zip.close()
        self._sink.seal()

    def abandon(self) -> None:
        self._sink.stream.close()


class _Sealing:
    """A stream that hashes what goes through it and puts the hash where the last letters would stand."""

    def __init__(self, stream: BinaryIO) -> None:
        self.stream = stream
        self._sha256 = hashlib.sha256()
        self._held = b""  # the last letters: they might be the place of the seal

    def write(self, data: bytes | memoryview) -> int:
        held = self._held + bytes(data)
        sure = max(len(held) - DIGEST, 0)
        self._sha256.update(held[:sure])
        self.stream.write(held[:sure])
        self._held = held[sure:]
        return len(data)

    def flush(self) -> None:
        self.stream.flush()

    def seal(self) -> None:
        self.stream.write(self._sha256.hexdigest().encode())
        self.stream.flush()
        os.fsync(self.stream.fileno())
        self.stream.close()


class Reading:
    """A back-up whose seal holds, open to be unpacked."""

    def __init__(self, path: Path, archive: zipfile.ZipFile, manifest: Manifest) -> None:
        self.path, self._zip, self.manifest = path, archive, manifest

    def __enter__(self) -> Reading:
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()

    def chunks(self, name: str) -> Iterator[bytes]:
        """
        Yield the bytes of one part.

        :raises CannotUseBackup: behind the last of them, if they are not what the list says.
        """
        size, sha256 = 0, hashlib.sha256()
        try:
            with self._zip.open(name) as stream:
                while chunk := stream.read(CHUNK):
                    size += len(chunk)
                    sha256.update(chunk)
                    yield chunk
        except (zipfile.BadZipFile, OSError, EOFError) as error:
            raise CannotUseBackup(DAMAGED.format(self.path)) from error
        if Entry(size, sha256.hexdigest()) != self.manifest.entries[name]:
            raise CannotUseBackup(DAMAGED.format(self.path))

    def check(self, tell: Callable[[int, int], None] = lambda done, of: None) -> None:
        """
        Read every part through.

        :raises CannotUseBackup: if one is not what the list says.
        """
        for done, name in enumerate(self.manifest.entries):
            tell(done, len(self.manifest.entries))
            for _ in self.chunks(name):
                """Reading it is the check."""


def open_sealed(path: Path) -> Reading:
    """
    Open a back-up whose every byte is as it was sealed.

    :raises CannotUseBackup: if it cannot be read, is none of ours, was changed, or comes from a later release.
    """
    try:
        with path.open("rb") as stream:
            _refuse_broken_seal(path, stream)
        archive = zipfile.ZipFile(path)
    except (OSError, zipfile.BadZipFile) as error:
        words = f"Không đọc được {path} ({error.strerror})." if isinstance(error, OSError) else DAMAGED.format(path)
        raise CannotUseBackup(words) from error
    try:
        return Reading(path, archive, _manifest(path, archive))
    except BaseException:
        archive.close()
        raise


def _refuse_broken_seal(path: Path, stream: BinaryIO) -> None:
    left = os.fstat(stream.fileno()).st_size - DIGEST
    if left < len(SEAL):
        raise CannotUseBackup(FOREIGN.format(path))
    sha256, last = hashlib.sha256(), b""
    while left:
        chunk = stream.read(min(left, CHUNK))
        if not chunk:  # cut while it is read
            raise CannotUseBackup(DAMAGED.format(path))
        sha256.update(chunk)
        last = (last + chunk)[-len(SEAL) :]
        left -= len(chunk)
    agrees = stream.read() == sha256.hexdigest().encode()
    if not agrees:
        raise CannotUseBackup((DAMAGED if last == SEAL else FOREIGN).format(path))
    if last != SEAL:
        raise CannotUseBackup(FOREIGN.format(path))


def _manifest(path: Path, archive: zipfile.ZipFile) -> Manifest:
    try:
        said: dict[str, Any] = json.loads(archive.read(MANIFEST))
        if said["format"] != FORMAT:
            raise CannotUseBackup(NEWER.format(path, said.get("release", "")))
        manifest = Manifest.of_json(said)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise CannotUseBackup(FOREIGN.format(path)) from error
    if set(archive.namelist()) - {MANIFEST} != set(manifest.entries):
        raise CannotUseBackup(FOREIGN.format(path))
    return manifest

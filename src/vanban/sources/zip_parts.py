"""
The parts of a zip as office programs write them: stored or deflated, not split, smaller than 4 GB.

The standard library reads more kinds, but takes ten milliseconds to be imported, a twentieth of a cold command.
"""

from __future__ import annotations

import struct
import zlib
from typing import NamedTuple

_STORED, _DEFLATED = 0, 8
_ENCRYPTED, _UTF8 = 1, 0x800
_END = struct.Struct("<4s4H2IH")
_ENTRY = struct.Struct("<4s6H3I5H2I")
_LOCAL = struct.Struct("<4s22x2H")
_LONGEST_COMMENT = 0xFFFF


class BrokenZip(ValueError):
    """Raised when the bytes are not a whole zip, or one of a kind that is not read."""


class Entry(NamedTuple):
    """What the directory says of a part; sizes and place in bytes."""

    name: bytes
    flags: int
    method: int
    checksum: int
    packed: int
    size: int
    start: int  # of the header before its bytes

    @property
    def is_encrypted(self) -> bool:
        return bool(self.flags & _ENCRYPTED)


def directory(data: bytes) -> dict[str, Entry]:
    """
    Return the parts by their names.

    :raises BrokenZip: if there is no whole directory.
    """
    end = data.rfind(b"PK\x05\x06", max(0, len(data) - _END.size - _LONGEST_COMMENT))
    if end < 0 or end + _END.size > len(data):
        raise BrokenZip("no directory")
    *_, count, length, start, _ = _END.unpack_from(data, end)
    at = end - length
    moved = at - start  # bytes that stand before the zip
    found: dict[str, Entry] = {}
    for _ in range(count):
        if at < 0 or at + _ENTRY.size > end or not data.startswith(b"PK\x01\x02", at):
            raise BrokenZip("torn directory")
        fields = _ENTRY.unpack_from(data, at)
        flags, method, checksum, packed, size, named, extra, comment = *fields[3:5], *fields[7:13]
        at += _ENTRY.size
        name = data[at : at + named]
        found[_text(name, flags)] = Entry(name, flags, method, checksum, packed, size, fields[-1] + moved)
        at += named + extra + comment
    return found


def _text(name: bytes, flags: int) -> str:
    # The parts of an office file have names of ASCII letters; any other is only listed.
    return name.decode("utf-8" if flags & _UTF8 else "latin-1", "replace")


def unpack(data: bytes, entry: Entry, limit: int) -> bytes:
    """
    Return the bytes of a part, and one byte more than the limit of one that is larger.

    :raises BrokenZip: if they are not what the directory says.
    """
    if entry.start < 0 or not data.startswith(b"PK\x03\x04", entry.start) or entry.start + _LOCAL.size > len(data):
        raise BrokenZip("no header")
    _, named, extra = _LOCAL.unpack_from(data, entry.start)
    at = entry.start + _LOCAL.size
    if data[at : at + named] != entry.name:
        raise BrokenZip("another name")
    at += named + extra
    packed = data[at : at + entry.packed]
    if entry.method == _STORED:
        content = packed[: limit + 1]
    elif entry.method == _DEFLATED:
        stream = zlib.decompressobj(-zlib.MAX_WBITS)
        try:
            content = stream.decompress(packed, limit + 1)
        except zlib.error as error:
            raise BrokenZip("torn part") from error
    else:
        raise BrokenZip("unknown packing")
    if len(content) <= limit and (len(content) != entry.size or zlib.crc32(content) != entry.checksum):
        raise BrokenZip("another content")
    return content

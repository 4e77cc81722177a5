"""The one file of a back-up: it opens only when every byte of it is as it was sealed."""

from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from songhanh.config.backup.archive import (
    MANIFEST,
    CannotUseBackup,
    Manifest,
    Writing,
    fingerprint,
    open_sealed,
)

PARTS = {"keys/audit": b"k" * 64, "database/songhanh.sqlite3": b"Vi\xe1\xbb\x87c " * 500, "files/empty": b""}
SAID = Manifest(
    made_at="2026-06-03T09:00:00+07:00", release="0.1.0", database="sqlite", migrations=[["audit", "0001_initial"]],
    counts={"audit_event": 2}, heads={"0": [2, "ab"]}, audit_key=fingerprint("k"),
)  # fmt: skip


@pytest.fixture(scope="module")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sealed") / "songhanh.zip"
    write(path, SAID)
    return path


def write(path: Path, manifest: Manifest) -> None:
    writing = Writing(path)
    for name, content in PARTS.items():
        writing.add(name, [content[:7], content[7:]], packed=name != "keys/audit")
    writing.finish(replace(manifest, entries=writing.entries))


def refused(path: Path) -> str:
    with pytest.raises(CannotUseBackup) as sentence, open_sealed(path) as reading:
        reading.check()
    return str(sentence.value)


def test_what_was_put_in_comes_out(sealed: Path) -> None:
    with open_sealed(sealed) as reading:
        assert {name: b"".join(reading.chunks(name)) for name in reading.manifest.entries} == PARTS
        assert replace(reading.manifest, entries={}) == SAID


def test_any_reader_of_zips_opens_it(sealed: Path) -> None:
    with zipfile.ZipFile(sealed) as archive:
        assert archive.testzip() is None
        assert json.loads(archive.read(MANIFEST))["counts"] == {"audit_event": 2}


def test_only_its_owner_may_read_it(sealed: Path) -> None:
    assert sealed.stat().st_mode & 0o077 == 0


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(position=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
def test_a_flipped_bit_anywhere_is_refused(sealed: Path, position: float, bit: int) -> None:
    whole = bytearray(sealed.read_bytes())
    whole[int(position * len(whole))] ^= 1 << bit
    flipped = sealed.with_name("flipped.zip")
    flipped.write_bytes(whole)
    assert "hỏng" in refused(flipped) or "không phải" in refused(flipped)


def test_every_byte_of_its_end_counts(sealed: Path) -> None:
    """Lists, comment and seal of a .zip: where readers of zips look least."""
    whole, flipped = sealed.read_bytes(), sealed.with_name("end.zip")
    for place in range(len(whole) - 600, len(whole)):
        flipped.write_bytes(whole[:place] + bytes([whole[place] ^ 0x20]) + whole[place + 1 :])
        refused(flipped)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(kept=st.floats(0, 1, exclude_max=True))
def test_a_cut_file_is_refused(sealed: Path, kept: float) -> None:
    whole, cut = sealed.read_bytes(), sealed.with_name("cut.zip")
    cut.write_bytes(whole[: int(kept * len(whole))])
    refused(cut)


def test_what_hangs_on_behind_is_refused(sealed: Path) -> None:
    longer = sealed.with_name("longer.zip")
    longer.write_bytes(sealed.read_bytes() + b"\0")
    refused(longer)


def test_another_zip_is_told_to_be_none_of_ours(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "anh.zip", "w") as archive:
        archive.writestr("anh.jpg", b"x" * 500)
    assert "không phải bản sao lưu của Song Hành" in refused(tmp_path / "anh.zip")


def test_a_part_that_the_list_does_not_know_is_refused(tmp_path: Path) -> None:
    writing = Writing(tmp_path / "more.zip")
    writing.add("files/stray", [b"x"])
    writing.finish(SAID)
    assert "không phải" in refused(tmp_path / "more.zip")


def test_a_later_form_is_told_to_be_newer(tmp_path: Path) -> None:
    write(tmp_path / "later.zip", replace(SAID, format="songhanh-backup/9", release="9.0"))
    assert "mới hơn (9.0)" in refused(tmp_path / "later.zip")


def test_a_missing_file_is_a_sentence(tmp_path: Path) -> None:
    assert refused(tmp_path / "none.zip").startswith("Không đọc được")


def test_the_fingerprint_tells_keys_apart_and_not_the_key() -> None:
    assert fingerprint("a") != fingerprint("b")
    assert "secret" not in fingerprint("secret")

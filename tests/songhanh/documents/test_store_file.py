"""Bytes are kept once; who knows of them is each agency's own affair."""

import hashlib
import os

import pytest
from django.conf import settings
from django.db import DatabaseError, IntegrityError, connection, transaction

from songhanh.audit.models import Event
from songhanh.documents import actions, queries
from songhanh.documents.models import Attachment, File, Text
from tests.songhanh.documents.conftest import PDF
from tests.songhanh.readings import reading_of

pytestmark = pytest.mark.django_db


class TestStoreFile:
    def test_keeps_the_bytes_under_a_random_name(self, stored):
        assert stored.file.path.read_bytes() == PDF
        assert stored.file.path.name == str(stored.file.uuid)
        assert stored.file.sha256 == hashlib.sha256(PDF).hexdigest()
        assert (stored.file.kind, stored.name) == ("pdf", "bien-ban.pdf")

    def test_the_same_bytes_are_kept_once_and_known_to_each_agency_apart(self, province, stored, now):
        health = province.departments[1]
        theirs = actions.store_file(content=PDF, name="anh.pdf", by=None, acting_for=health, at=now)
        assert theirs.file == stored.file
        assert theirs.name == "anh.pdf"
        assert queries.attachment_of(stored.file.sha256, province.departments[2]) is None
        with pytest.raises(Attachment.DoesNotExist):
            queries.file_for(province.departments[2], stored.file)

    def test_twice_by_one_agency_is_once(self, province, stored, now):
        again = actions.store_file(content=PDF, name="khac.pdf", by=None, acting_for=province.standing, at=now)
        assert again == stored
        assert Event.objects.filter(action="file.stored").count() == 1

    @pytest.mark.parametrize(
        ("name", "content"),
        [
            ("a.pdf", b""),
            ("a.exe", b"MZ"),
            ("a.pdf", b"PK\x03\x04"),
            ("a.svg", b"<svg/>"),
            ("a.txt", b"%PDF-1"),
            ("a", b"x"),
        ],
    )
    def test_refuses_what_is_not_what_its_name_says(self, province, now, name, content):
        with pytest.raises(actions.CannotStoreFile):
            actions.store_file(content=content, name=name, by=None, acting_for=province.standing, at=now)
        assert not File.objects.exists()

    def test_refuses_what_is_too_large(self, province, now, settings):
        settings.UPLOAD_LIMIT = 3
        with pytest.raises(actions.CannotStoreFile):
            actions.store_file(content=b"abcd", name="a.txt", by=None, acting_for=province.standing, at=now)

    @pytest.mark.parametrize(
        ("name", "shown"),
        [
            ("../../etc/a.txt", "a.txt"),
            ("C:\\b\\a.txt", "a.txt"),
            ("x\x00\u202ea.txt", "xa.txt"),
            ("a" * 300 + ".txt", None),
        ],
    )
    def test_a_name_is_only_shown(self, province, now, name, shown):
        stored = actions.store_file(content=b"words", name=name, by=None, acting_for=province.standing, at=now)
        assert stored.name == (shown or stored.name)
        assert len(stored.name) <= 255
        assert stored.file.path.parent == settings.FILES

    def test_the_bytes_are_on_the_disk_before_the_row(self, province, now, monkeypatch):
        seen = []
        real = os.fsync
        monkeypatch.setattr("os.fsync", lambda fd: (seen.append(File.objects.count()), real(fd)))
        actions.store_file(content=b"words", name="a.txt", by=None, acting_for=province.standing, at=now)
        assert seen == [0, 0]  # the file and its folder


class TestStoreText:
    def test_the_same_text_of_a_file_is_kept_once(self, province, text, stored, now):
        again = actions.store_text(
            reading=reading_of(text.text), file=stored.file, source_version="2", by=None, acting_for=None, at=now
        )
        assert again == text
        assert text.clauses.count() > 10

    def test_pasted_text_needs_no_file(self, now):
        made = actions.store_text(
            reading={"text": "một\thai\n"}, file=None, source_version="1", by=None, acting_for=None, at=now
        )
        assert [(clause.start, clause.end) for clause in made.clauses.all()] == [(0, 8)]

    def test_a_table_is_kept_with_its_blocks(self, text):
        assert "".join(text.text[block["start"] : block["end"]] for block in text.blocks) == text.text


@pytest.mark.parametrize("table", ["documents_file", "documents_attachment", "documents_text", "documents_clause"])
@pytest.mark.parametrize("sql", ["UPDATE {} SET id = id", "DELETE FROM {}"])
def test_the_database_itself_refuses_changes(text, table, sql):
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql.format(table))


@pytest.mark.parametrize(
    ("model", "again"),
    [
        (File, lambda text: File(sha256=text.file.sha256, size=1, kind="txt")),
        (Text, lambda text: Text(file=text.file, sha256=text.sha256, text="x", blocks=[], source_version="1")),
    ],
)
def test_what_is_kept_once_cannot_be_kept_twice(text, model, again):
    with pytest.raises(IntegrityError), transaction.atomic():
        again(text).save()

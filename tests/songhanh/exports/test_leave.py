"""Mang dữ liệu đi: everything an agency sees, in files that any office opens; and nothing that it may not read."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import docx
import openpyxl
import pytest
from django.db import IntegrityError, transaction

from songhanh.audit.models import Event
from songhanh.documents import actions as documents
from songhanh.documents.drafts import NewDocument
from songhanh.exports.leave import jobs
from songhanh.exports.leave.folders import EVIDENCE, LISTS, LIVING, OTHERS, README, REGISTER, Names, plan_items
from songhanh.exports.leave.living import paper_of
from songhanh.exports.leave.queries import content_of
from songhanh.plans import actions as plans
from songhanh.plans.access import plan_for
from songhanh.takeouts import actions
from songhanh.takeouts.enums import TakeoutState
from songhanh.takeouts.models import Takeout

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def own_folder(settings, tmp_path):
    settings.DATA = tmp_path
    settings.FILES = tmp_path / "files"


@pytest.fixture
def health(province):
    return province.departments[1]


@pytest.fixture
def reported(founded, province, health, now):
    """Sở Y tế said something about its part and showed a file."""
    part = founded.part("training", health)
    said = {"by": province.people["health"], "acting_for": health, "at": now}
    file = documents.store_file(content=b"ten women", name="Danh sách lớp.txt", **said)
    return plans.report_progress(
        part=part, version=part.version, words="=1+1 đã mời giảng viên", percent=40, done=False, evidence=[file],
        key=None, **said,
    )  # fmt: skip


def made(agency, now) -> Takeout:
    takeout = actions.ask_for_takeout(by=None, acting_for=agency, at=now)
    while jobs.make_next_step(now=now):
        """One step after the other."""
    takeout.refresh_from_db()
    return takeout


def parts_of(takeout: Takeout) -> dict[str, bytes]:
    with zipfile.ZipFile(takeout.path) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def sheet(content: bytes, name: str) -> list[tuple[str, ...]]:
    rows = openpyxl.load_workbook(io.BytesIO(content))[name].iter_rows(values_only=True)
    return [tuple(cell or "" for cell in row) for row in rows]


def told_in(content: bytes) -> list[str]:
    return [paragraph.text for paragraph in docx.Document(io.BytesIO(content)).paragraphs]


def one(found: dict[str, bytes], ending: str) -> bytes:
    (name,) = [name for name in found if name.endswith(ending)]
    return found[name]


class TestWhatIsInIt:
    def test_a_folder_a_plan_and_a_page_that_says_what_is_what(self, province, founded, now):
        found = parts_of(made(province.standing, now))
        folders = {name.split("/")[0] for name in found} - {README}
        assert [name[:3] for name in folders] == ["01 "]
        assert "Sở Nội vụ" in found[README].decode("utf-8-sig")
        assert {name.split("/")[1] for name in found if "/" in name} >= {LIVING, LISTS}

    def test_the_whole_text_with_the_states_behind_its_tasks(self, province, founded, reported, now):
        words = told_in(one(parts_of(made(province.standing, now)), LIVING))
        text = founded.plan.document.text.text
        assert all(any(line in word for word in words) for line in text.split("\n"))
        training = words.index("- Mở lớp tập huấn cho cán bộ nữ.")
        assert words[training + 1].startswith("▸ Chưa hoàn thành, quá hạn 5 ngày · hạn 29/5/2026 · Sở Y tế")
        assert words[training + 1].endswith("40% · Sở Y tế: =1+1 đã mời giảng viên")

    def test_every_task_and_every_share_stands_in_the_list(self, province, founded, now):
        lists = one(parts_of(made(province.standing, now)), LISTS)
        assert len(sheet(lists, "Nhiệm vụ")) == 1 + founded.plan.tasks.count()
        assert {row[3] for row in sheet(lists, "Cơ quan thực hiện")[1:]} >= {"Sở Y tế", "Sở Tư pháp"}
        assert len(sheet(lists, "Chế độ báo cáo")) == 1 + founded.plan.duties.count()

    def test_what_was_said_stands_beside_the_file_that_shows_it(self, province, founded, reported, now):
        found = parts_of(made(province.standing, now))
        (name,) = [name for name in found if EVIDENCE in name]
        assert name.endswith("Mục II.2 - Sở Y tế - 2026-06-03 - Danh sách lớp.txt")
        assert found[name] == b"ten women"
        (_, row) = sheet(one(found, LISTS), "Tiến độ")
        assert row[6:8] == ("=1+1 đã mời giảng viên", "40%")
        assert name.endswith(row[8])

    def test_no_cell_is_a_formula(self, province, founded, reported, now):
        with zipfile.ZipFile(io.BytesIO(one(parts_of(made(province.standing, now)), LISTS))) as book:
            assert not [name for name in book.namelist() if b"<f>" in book.read(name)]

    def test_documents_that_are_no_plans_come_with_their_list(self, province, founded, now):
        said = {"by": None, "acting_for": province.standing, "at": now}
        file = documents.store_file(content=b"a letter", name="cong van.txt", **said).file
        new = NewDocument(type="Công văn", number="12", symbol="SNV-BĐG", title="Về báo cáo", file=file)
        documents.register_document(new=new, key=None, **said)
        found = parts_of(made(province.standing, now))
        assert found[f"{OTHERS}/Công văn 12-SNV-BĐG - cong van.txt"] == b"a letter"
        assert sheet(one(found, REGISTER), "Văn bản")[1][2] == "12/SNV-BĐG"


class TestWhatIsNotInIt:
    def test_words_and_evidence_of_others(self, province, founded, reported, now):
        """Sở Tư pháp sees the plan, but not what Sở Y tế says of its own part."""
        found = parts_of(made(province.departments[2], now))
        assert not [name for name in found if EVIDENCE in name]
        assert len(sheet(one(found, LISTS), "Tiến độ")) == 1
        assert not any("mời giảng viên" in words for words in told_in(one(found, LIVING)))
        assert not any("mời giảng viên" in str(row) for row in sheet(one(found, LISTS), "Nhiệm vụ"))

    def test_plans_that_one_does_not_see(self, province, founded, now):
        stranger = next(c for c in province.communes if not plans_seen(c, now))
        assert set(parts_of(made(stranger, now))) == {README}


def plans_seen(agency, now):
    from songhanh.exports.leave.queries import plans_to_take

    return plans_to_take(agency, now.date())


class TestTheJob:
    def test_does_a_plan_a_step_and_says_how_far_it_is(self, province, founded, now):
        takeout = actions.ask_for_takeout(by=None, acting_for=province.standing, at=now)
        seen = []
        while jobs.make_next_step(now=now):
            takeout.refresh_from_db()
            seen.append((takeout.state, takeout.done, takeout.of))
        assert seen == [("waiting", 0, 1), ("waiting", 1, 1), ("ready", 1, 1)]
        assert takeout.size == takeout.path.stat().st_size
        assert takeout.path.stat().st_mode & 0o077 == 0

    @pytest.mark.parametrize("steps", [1, 2])
    def test_a_worker_killed_in_a_step_costs_one_lease(self, province, founded, reported, now, steps):
        whole = set(parts_of(made(province.standing, now)))
        takeout = actions.ask_for_takeout(by=None, acting_for=province.standing, at=now)
        for _ in range(steps):
            jobs.make_next_step(now=now)
        actions.claim_takeout(now=now)  # and is killed, its file torn
        takeout.unfinished.write_bytes(takeout.unfinished.read_bytes()[:-9])
        assert not jobs.make_next_step(now=now)
        later = now + actions.LEASE + timedelta(seconds=1)
        while jobs.make_next_step(now=later):
            """Begun anew."""
        takeout.refresh_from_db()
        assert set(parts_of(takeout)) == whole

    def test_a_step_done_and_not_noted_is_not_in_it_twice(self, province, founded, monkeypatch, now):
        takeout = actions.ask_for_takeout(by=None, acting_for=province.standing, at=now)
        jobs.make_next_step(now=now)
        with monkeypatch.context() as killed:
            killed.setattr(actions, "note_step", lambda **_: None)
            jobs.make_next_step(now=now)
        later = now + actions.LEASE + timedelta(seconds=1)
        while jobs.make_next_step(now=later):
            """Goes on."""
        takeout.refresh_from_db()
        with zipfile.ZipFile(takeout.path) as archive:
            assert len(archive.namelist()) == len(set(archive.namelist())) > 2

    def test_what_fails_five_times_is_given_up_and_told(self, province, founded, monkeypatch, now):
        takeout = actions.ask_for_takeout(by=None, acting_for=province.standing, at=now)

        def break_down(*_):
            raise OSError

        monkeypatch.setattr(jobs, "_step", break_down)
        for number in range(actions.TRIES):
            with pytest.raises(OSError):
                jobs.make_next_step(now=now + number * (actions.LEASE + timedelta(seconds=1)))
        assert jobs.make_next_step(now=now + timedelta(days=1))
        takeout.refresh_from_db()
        assert takeout.state == TakeoutState.FAILED

    def test_after_a_week_it_is_removed(self, province, founded, now):
        takeout = made(province.standing, now)
        assert not jobs.remove_old(now=now + actions.KEPT)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(transaction, "on_commit", lambda act: act())
            assert jobs.remove_old(now=now + actions.KEPT + timedelta(seconds=1))
        takeout.refresh_from_db()
        assert (takeout.state, takeout.path.exists()) == (TakeoutState.REMOVED, False)


class TestAsking:
    def test_while_one_is_in_the_making_it_is_the_answer(self, province, now):
        first = actions.ask_for_takeout(by=None, acting_for=province.standing, at=now)
        assert actions.ask_for_takeout(by=None, acting_for=province.standing, at=now) == first
        assert Event.objects.filter(action="takeout.asked").count() == 1
        with pytest.raises(IntegrityError), transaction.atomic():
            Takeout.objects.create(agency=province.standing, asked_at=now)

    def test_the_trail_tells_who_asked_and_that_it_was_made(self, province, founded, now):
        made(province.standing, now)
        told = Event.objects.filter(object_type="takeouts.Takeout").order_by("pk").values_list("action", flat=True)
        assert list(told) == ["takeout.asked", "takeout.made"]


def test_a_plan_takes_the_same_queries_whatever_its_size(
    province, founded, reported, django_assert_max_num_queries, now
):
    seen = plan_for(province.standing, founded.plan.pk, now.date())
    with django_assert_max_num_queries(14):
        list(plan_items(content_of(seen), 1))


def test_names_fit_any_system():
    names = Names()
    assert names.take("Mục II.1 - A/B: “x”?.PDF", "pdf") == "Mục II.1 - A-B- “x”.pdf"
    assert names.take("báo cáo.docx", "docx") == "báo cáo.docx"
    assert names.take("BÁO CÁO.docx", "docx") == "BÁO CÁO (2).docx"
    assert len(names.take("x" * 300, "pdf")) <= 100


def headed(founded, province, lines: str):
    """The plan as its own office printed it, with a letterhead."""
    text = founded.plan.document.text
    printed = f"{lines}\n{founded.plan.document.title}\nI. MỤC ĐÍCH\nNâng cao nhận thức."
    starts = [0, *(place + 1 for place, letter in enumerate(printed) if letter == "\n")]
    text.text = printed
    text.blocks = [
        {"start": start, "end": end, "kind": "paragraph"} for start, end in pairwise([*starts, len(printed)])
    ]
    document = founded.plan.document
    document.issuer, document.issued_on, document.text = province.standing, date(2026, 1, 20), text
    founded.plan.document = document
    return plan_for(province.committee, founded.plan.pk, date(2026, 6, 3)), document


@pytest.mark.parametrize(
    ("lines", "once"),
    [
        ("ỦY BAN NHÂN DÂN\nTỈNH AN SƠN\nSỞ NỘI VỤ\nSố: 41/KH-SNV\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKẾ HOẠCH", True),
        ("ĐẢNG ỦY KHỐI\nSố: 41/KH-SNV\nKẾ HOẠCH", False),  # others' letterhead: all of it is kept
        ("SỞ NỘI VỤ\nSố: 99/KH-SNV\nKẾ HOẠCH", False),  # another number than the one that is known
    ],
)
def test_what_the_heading_says_is_not_said_twice_and_nothing_is_lost(founded, province, lines, once):
    seen, document = headed(founded, province, lines)
    content = replace(content_of(seen), seen=replace(seen, plan=founded.plan))
    paper = paper_of(content)
    words = [block.words for block in paper.body]
    assert (document.title not in words) is once
    assert words[-2:] == ["I. MỤC ĐÍCH", "Nâng cao nhận thức."]
    assert (paper.heading.superior_agency == "ỦY BAN NHÂN DÂN TỈNH AN SƠN") is once
    if not once:
        assert set(lines.split("\n")) <= set(words)

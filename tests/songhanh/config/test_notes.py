"""What officers write: enough of it, filled in whole, fitting the task."""

from __future__ import annotations

import random
import tomllib
from datetime import date
from pathlib import Path

import pytest

from songhanh.config.demo import notes
from songhanh.config.demo.notes import Voice

FILE = Path(notes.__file__).parent / "notes.toml"
ON = date(2026, 10, 5)


def all_sentences():
    said = tomllib.loads(FILE.read_text(encoding="utf-8"))
    for part in (*said["task"], *said["topic"], said["helping"], said["late"], said["asking"]):
        for name, sentences in part.items():
            if name != "words":
                yield from [sentences] if isinstance(sentences, str) else sentences


def test_there_are_more_than_a_hundred_different_ones():
    sentences = list(all_sentences())
    assert len(sentences) == len(set(sentences)) > 100


@pytest.mark.parametrize("sentence", list(all_sentences()))
def test_each_is_filled_in_whole_and_ends_as_a_sentence(sentence):
    filled = notes._filled(sentence, random.Random(1), ON)
    assert "{" not in filled
    assert filled.endswith(".")


def test_women_are_part_of_all():
    for number in range(200):
        figures = notes._figures(random.Random(number), ON)
        assert figures["nu"] + figures["nam"] == figures["nguoi"]
        assert figures["nuhv"] <= figures["hv"]
        assert int(figures["buoi"]) < int(figures["tong"])


def test_a_task_like_no_other_has_its_own_words():
    words = Voice("Biên soạn sách “Nữ và nam tỉnh An Sơn năm 2025”", False, random.Random(1)).done(ON)
    assert words == "Sách điện tử đã đăng trên trang của Thống kê tỉnh."


def test_who_helps_speaks_of_helping():
    said = Voice("Biên soạn sách", True, random.Random(1)).done(ON)
    assert "phối hợp" in said or "cung cấp" in said or "tham gia" in said


def test_the_same_draw_gives_the_same_words():
    first, again = (Voice("Tập huấn", False, random.Random("x")).started(ON) for _ in range(2))
    assert first == again

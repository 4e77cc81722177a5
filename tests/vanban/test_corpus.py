"""
The whole reader against documents that people read before it did.

tests/corpus holds our own; SONGHANH_CORPUS may name a folder with plans/NAME.* and gold/NAME.json in the short form.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

import vanban
from tests.vanban.corpus_score import Score, compare
from tests.vanban.short_gold import compare_short

CORPUS = Path(__file__).parents[1] / "corpus"
EXTRA = os.environ.get("SONGHANH_CORPUS")
# The aim on documents that nobody here has seen is 0.95 in every field; on our own it must hold.
LEAST = 0.95
# A field in which our careful readers differ among themselves: what is counted as money.
LEAST_OF = {"budget": 0.90}


def scored() -> Score:
    score = Score()
    for folder in sorted(CORPUS.glob("*/expected.json")):
        document = next(folder.parent.glob("document.*"))
        reading = vanban.read(document).to_json()
        compare(json.loads(folder.read_text(encoding="utf-8")), reading, folder.parent.name, score)
    return score


def test_every_field_of_our_own_documents_is_read() -> None:
    score = scored()
    print(score.table())  # noqa: T201 -- the figures are what one wants to see of a failing run
    weak = {field: round(score.f1(field), 3) for field in score.counts if score.f1(field) < LEAST_OF.get(field, LEAST)}
    assert not weak, "\n".join([str(weak), *score.differences])


def test_a_changed_expectation_is_noticed() -> None:
    folder = next(iter(sorted(CORPUS.glob("*/expected.json"))))
    expected = json.loads(folder.read_text(encoding="utf-8"))
    expected["header"]["number"] = "9999"
    expected["outline"] = expected["outline"][1:]
    score = Score()
    compare(expected, vanban.read(next(folder.parent.glob("document.*"))).to_json(), folder.parent.name, score)
    assert score.f1("header.number") < 1
    assert score.f1("outline") < 1


@pytest.mark.skipif(EXTRA is None, reason="SONGHANH_CORPUS names no folder")
def test_every_field_of_the_extra_corpus_is_read() -> None:
    score = Score()
    for gold in sorted(Path(EXTRA or "", "gold").glob("*.json")):
        document = next(Path(EXTRA or "", "plans").glob(gold.stem + ".*"))
        reading = vanban.read(document).to_json()
        compare_short(json.loads(gold.read_text(encoding="utf-8")), reading, gold.stem, score)
    print(score.table())  # noqa: T201 -- the figures are what one wants to see of a failing run
    weak = {field: round(score.f1(field), 3) for field in score.counts if score.f1(field) < 0.94}
    assert not weak, "\n".join([str(weak), *score.differences])

"""A lazy pattern matches as the compiled one does, and is compiled once, when it is first asked."""

from __future__ import annotations

import re

import pytest

from vanban.text import patterns
from vanban.text.patterns import lazy

NUMBER = r"(?P<number>\d+)/KH"


@pytest.mark.parametrize("ask", ["match", "fullmatch", "search", "findall", "split"])
@pytest.mark.parametrize("words", ["12/KH", "Số 12/KH", "Kế hoạch"])
def test_answers_as_the_compiled_pattern(ask: str, words: str) -> None:
    ours, theirs = getattr(lazy(NUMBER), ask)(words), getattr(re.compile(NUMBER), ask)(words)
    if isinstance(theirs, re.Match):
        ours, theirs = ours.groupdict() | {"span": ours.span()}, theirs.groupdict() | {"span": theirs.span()}
    assert ours == theirs


def test_looks_behind_the_place_where_it_begins() -> None:
    assert lazy(r"(?<=Số )\d").match("Số 5", 3)


def test_compiles_once_and_not_before_it_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[str] = []
    compile_ = re.compile

    def noted(pattern: str) -> re.Pattern[str]:
        compiled.append(pattern)
        return compile_(pattern)

    monkeypatch.setattr(patterns.re, "compile", noted)
    number = lazy(NUMBER)
    assert compiled == []
    for _ in range(3):
        assert number.search("Số 7/KH")
    assert compiled == [NUMBER]


def test_has_nothing_that_a_pattern_has_not() -> None:
    assert not hasattr(lazy(NUMBER), "compile")

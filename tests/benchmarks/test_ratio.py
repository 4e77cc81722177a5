"""A benchmark that measures the wrong thing is worse than none."""

from __future__ import annotations

import pytest
from benchmarks.ratio import NotEqual, Ratio, leave, measure, report, report_limit


class TestMeasure:
    def test_takes_turns_and_warms_up_once(self):
        seen: list[str] = []
        measure(lambda: seen.append("a"), lambda: seen.append("b"), equal=lambda *_: True, rounds=5)
        assert "".join(seen) == "ab" + "abba" * 2 + "ab"

    def test_measures_nothing_when_the_results_differ(self):
        ran: list[int] = []
        with pytest.raises(NotEqual):
            measure(lambda: ran.append(1) or 1, lambda: 2, equal=lambda ours, theirs: ours == theirs)
        assert ran == [1]

    def test_a_slower_job_has_a_higher_ratio(self):
        ratio = measure(lambda: sum(range(200_000)), lambda: sum(range(2_000)), equal=lambda *_: True)
        assert ratio.value > 5


class TestReport:
    ratio = Ratio((2.0, 4.0, 9.0), (1.0, 2.0, 2.0))

    def test_is_median_by_median_with_the_spread_of_the_rounds(self, capsys):
        assert self.ratio.value == 2
        assert self.ratio.spread == (2, 4.5)
        assert report("job", self.ratio)
        assert capsys.readouterr().out == "job: 4.00 s ÷ 2.00 s = 2 (2–4.5 in 3 rounds)\n"

    def test_says_whether_the_goal_is_met(self, capsys):
        assert report("job", self.ratio, at_most=2)
        assert not report("job", self.ratio, at_most=1.9)
        assert "MISSED" in capsys.readouterr().out
        assert not report_limit("job", 31, 30)

    def test_a_missed_goal_fails_the_script(self):
        with pytest.raises(SystemExit) as left:
            leave(True, False)
        assert left.value.code == 1

"""
A text into its whole reading, against eyecite, the fastest finder of citations, with Hyperscan and warm: ≥ 25 times
as fast per byte.

Each reads a text of its own kind, as long and with as many citations: on Vietnamese eyecite finds nothing and only
scans, which is printed beside.
"""

from __future__ import annotations

import unicodedata
from pathlib import Path

from eyecite import get_citations
from eyecite.models import CitationBase
from eyecite.tokenizers import HyperscanTokenizer

import vanban
from benchmarks.plans import KB, MB, cited_in_bodies, hostile, opinion_of, plan_of
from benchmarks.ratio import leave, measure, report

SIZE = 200 * KB
GOAL = 1 / 25
LEAST_LINEAR = 0.8  # of the speed at 100 KB, at 10 MB
HOSTILE = 5.0  # times the time of a plan of the same length


def main() -> None:
    """Measure, and say whether the goals are met."""
    plan = plan_of(SIZE)
    mentions = sum(len(one.mentions) for one in read(plan).citations)
    opinion = opinion_of(len(plan.encode()), mentions)
    print(f"{len(plan.encode()) / KB:.0f} KB, {mentions} citations: {mentions / SIZE * KB:.2f} a KB")
    # Compiling its patterns takes eyecite some 20 s; kept, it starts warm.
    cache = Path(__file__).parents[1] / "var" / "hyperscan"
    cache.mkdir(parents=True, exist_ok=True)
    tokenizer = HyperscanTokenizer(cache_dir=str(cache))

    def cite(text: str) -> list[CitationBase]:
        return get_citations(text, tokenizer=tokenizer)

    per_byte = measure(
        lambda: read(plan), lambda: cite(opinion), equal=lambda ours, theirs: is_right(ours) and len(theirs) == mentions
    )
    scanning = measure(lambda: read(plan), lambda: cite(plan), equal=lambda ours, _: is_right(ours))
    decoding = measure(lambda: read(plan), plan.encode().decode, equal=lambda ours, _: is_right(ours))
    met = [
        report("against eyecite on an opinion with as many citations", per_byte, at_most=GOAL),
        report("against eyecite scanning the plan, where it finds nothing", scanning),
        report("against decoding the bytes", decoding),
        is_linear(),
        *withstands(),
    ]
    leave(*met)


def read(text: str) -> vanban.Document:
    return vanban.read(text.encode(), "plan.txt")


def is_right(reading: vanban.Document) -> bool:
    """Say whether every dash is an item, and what the samples cite, read one by one, is cited here too."""
    lines = reading.text.splitlines()
    dashes = sum(line.startswith(("- ", "+ ")) for line in lines) - len(reading.header.recipients)
    dashed = sum(item.marker != "row" for item in reading.items)
    cited = {one.identifier for one in reading.citations}
    return dashed >= dashes > 0 and cited_in_bodies(5) <= cited and reading.header.symbol == "KH-UBND"


def is_linear() -> bool:
    """Read 10 MB whole and as a hundred texts of 100 KB."""
    large, small = plan_of(10 * MB), plan_of(100 * KB)
    ratio = measure(
        lambda: read(large),
        lambda: [read(small) for _ in range(100)],
        equal=lambda whole, parts: abs(len(whole.items) / sum(len(one.items) for one in parts) - 1) < 0.1,
        rounds=1,
    )
    print(f"{len(large.encode()) / MB / min(ratio.subject):.2f} MB/s at 10 MB, {10 / min(ratio.peer):.2f} at 100 KB")
    return report("10 MB against a hundred times 100 KB", ratio, at_most=1 / LEAST_LINEAR)


def withstands() -> list[bool]:
    """Read hostile texts beside a plan of the same length."""
    plan = plan_of(SIZE)
    return [
        report(
            f"hostile: {name}",
            measure(lambda text=text: read(text), lambda: read(plan), equal=lambda ours, _: is_whole(ours), rounds=3),
            at_most=HOSTILE,
        )
        for name, text in hostile(SIZE).items()
    ]


def is_whole(reading: vanban.Document) -> bool:
    """Say whether the blocks cover the text, composed, without gap."""
    ends = [0, *(block.end for block in reading.blocks)]
    starts = [*(block.start for block in reading.blocks), len(reading.text)]
    return ends == starts and unicodedata.is_normalized("NFC", reading.text)


if __name__ == "__main__":
    main()

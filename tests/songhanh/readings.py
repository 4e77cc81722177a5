"""Readings of small invented plans for tests that need spans: what `vanban` would say of them, laid out by hand."""

from __future__ import annotations

import re
from typing import Any

SECTION = re.compile(r"(?P<label>[IVX]+|\d+|[a-z])[.)] ")


def reading_of(text: str, **more: Any) -> dict[str, Any]:
    """Return a reading in which each line is a block: "II. …" and "1. …" are headings, "- …" and "+ …" items."""
    blocks, outline, items, path, start = [], [], [], "", 0
    for line in text.splitlines(keepends=True):
        end = start + len(line)
        blocks.append({"start": start, "end": end, "kind": "paragraph"})
        head = SECTION.match(line)
        if head:
            label = head["label"]
            depth = 1 if label.isupper() else 2
            path = label if depth == 1 else f"{path.split('.')[0]}.{label}"
            outline.append(
                {"path": path, "label": label, "title": line[head.end() :].strip(), "depth": depth, "start": start,
                 "end": end - 1}
            )  # fmt: skip
        elif line[:1] in "-+":
            items.append({"start": start, "end": end - 1, "marker": line[0], "path": path or None})
        start = end
    return {"text": text, "blocks": blocks, "outline": outline, "items": items, "header": {}, **more}

"""The plan that the tests of `plans` found, and extracts of our own."""

from __future__ import annotations

from tests.songhanh.plans.conftest import document, founded, plan, text

__all__ = ["document", "founded", "plan", "text"]

"""Targets stand in the same plan that the tests of plans use."""

from tests.songhanh.plans.conftest import document, founded, plan, text

__all__ = ["document", "founded", "plan", "text"]

"""A slip leaves the machine: its address must open elsewhere too."""

from __future__ import annotations

import pytest
from django.test import RequestFactory

from songhanh.web import own_address


@pytest.mark.parametrize(
    ("host", "local"),
    [
        ("127.0.0.1:8000", True), ("localhost:8000", True), ("[::1]:8000", True), ("127.0.1.1", True),
        ("songhanh.anson.gov.vn", False), ("192.168.1.20:8000", False), ("10.0.0.5", False),
    ],
)  # fmt: skip
def test_knows_an_address_of_this_machine_alone(host, local):
    assert own_address.is_local(host) is local


def offered(host, settings, monkeypatch, own="192.168.1.20"):
    monkeypatch.setattr(own_address, "office_address", lambda: own)
    settings.ALLOWED_HOSTS = ["localhost", "127.0.0.1", "songhanh.anson.gov.vn"]
    return own_address.reachable_addresses(RequestFactory().get("/", headers={"host": host}), "/phieu/")


def test_offers_the_name_of_the_installation_and_then_the_machines_own(settings, monkeypatch):
    assert offered("127.0.0.1:8000", settings, monkeypatch) == [
        "http://songhanh.anson.gov.vn/phieu/", "http://192.168.1.20:8000/phieu/",
    ]  # fmt: skip


def test_offers_only_what_there_is(settings, monkeypatch):
    assert offered("127.0.0.1:8000", settings, monkeypatch, own="") == ["http://songhanh.anson.gov.vn/phieu/"]


def test_offers_nothing_where_one_came_by_an_address_that_others_have_too(settings, monkeypatch):
    assert offered("songhanh.anson.gov.vn", settings, monkeypatch) == []

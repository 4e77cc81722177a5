"""What all pages share: nothing inline, every icon there, Vietnamese, and pages for what goes wrong."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from django.conf import settings
from django.template import Context, Template
from django.test import Client

from songhanh.accounts.enums import RoleName
from songhanh.web import vendor
from songhanh.web.shell import AREAS
from songhanh.web.states import STATES, shape_of

WEB = Path(settings.BASE) / "web"
TEMPLATES = sorted(WEB.rglob("*.html"))
INLINE = re.compile(r"""\sstyle=|\son[a-z]+=["']|<style|<script(?![^>]*\ssrc=)|javascript:|\|safe\b|hx-on""")
ICON = re.compile(r"""{%\s*icon\s+["']([^"']+)""")
SHAPES = set(re.findall(r'<symbol id="([^"]+)"', vendor.SHAPES.read_text(encoding="utf-8")))


def inline_in(text: str) -> list[str]:
    return INLINE.findall(text)


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_nothing_inline_stands_in_a_template(path):
    assert inline_in(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "offence",
    [
        '<p style="x">',
        '<a onclick="x">',
        "<style>",
        "<script>",
        '<a href="javascript:x">',
        "{{ x|safe }}",
        '<p hx-on:click="x">',
    ],
)
def test_an_inline_offence_is_found(offence):
    assert inline_in(offence)


def test_every_icon_that_a_template_uses_is_in_the_sprite():
    used = {name for path in TEMPLATES for name in ICON.findall(path.read_text(encoding="utf-8"))}
    assert used | {area.icon for area in AREAS} <= set(vendor.ICONS) | SHAPES


@pytest.mark.parametrize("name", sorted(STATES))
def test_every_state_has_a_shape_and_words(name):
    assert shape_of(name) in SHAPES
    drawn = Template(f'{{% state "{name}" %}}').render(Context())
    assert STATES[name].short in drawn


def test_the_lock_of_the_front_end_holds_hashes_and_no_addresses():
    lock = json.loads((vendor.ROOT / "package-lock.json").read_text(encoding="utf-8"))
    packages = [package for name, package in lock["packages"].items() if name]
    assert all("integrity" in package and "resolved" not in package for package in packages)


def test_no_word_on_a_bar_is_markup():
    drawn = Template('{% state "late" words %}').render(Context({"words": "<b>x</b>"}))
    assert "<b>" not in drawn


@pytest.mark.parametrize(
    ("drawn", "wanted"),
    [
        ('{% bar 36 45 "late" %}', 'width="80.00"'),
        ("{% bar 5 0 %}", 'width="0"'),
        ("{% bar 90 45 %}", 'width="100.00"'),
        ('{% bar 22.8 100 "target" tick=25 %}', 'x="25.00"'),
    ],
)
def test_bars_are_drawn_by_their_proportion(drawn, wanted):
    assert wanted in Template(drawn).render(Context())


@pytest.mark.django_db
class TestPagesOfTrouble:
    def test_what_is_not_there_and_what_is_not_theirs_read_alike(self, province, as_role):
        client = as_role(RoleName.VIEWER)
        for address in ("/khong-co/", "/co-quan/them/", "/co-quan/999/"):
            page = client.get(address)
            assert page.status_code == 404
            assert "Không tìm thấy trang này hoặc anh/chị không có quyền xem." in page.text

    def test_a_form_of_an_older_session_says_that_its_text_is_kept(self, province):
        page = Client(enforce_csrf_checks=True).post("/dang-nhap/", {"login": "x", "password": "y"})
        assert page.status_code == 403
        assert "nội dung chưa gửi vẫn còn" in page.text

    def test_a_failure_names_the_request_and_nothing_of_its_inside(self, province, as_role, monkeypatch, caplog):
        client = as_role(RoleName.VIEWER)
        client.raise_request_exception = False

        def fail(*_given):
            raise RuntimeError("bí mật bên trong")

        monkeypatch.setattr("songhanh.web.agencies.views.first_branches", fail)
        page = client.get("/co-quan/")
        assert page.status_code == 500
        number = re.search(r"Mã sự cố: <b>([0-9a-f-]{36})</b>", page.text).group(1)
        assert number in caplog.text
        assert "bí mật" not in page.text

    def test_pages_carry_the_policy_against_foreign_script(self, province, as_role):
        said = as_role(RoleName.VIEWER).get("/")["Content-Security-Policy"]
        assert "script-src 'self'" in said
        assert "style-src 'self'" in said
        assert "unsafe" not in said

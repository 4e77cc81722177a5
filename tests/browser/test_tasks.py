"""Tasks in a real browser: rows unfold, progress is told in place, nothing typed is lost, axe finds nothing."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from songhanh.accounts.enums import RoleName
from songhanh.plans import actions
from songhanh.plans.models import Progress
from tests.browser.conftest import SIZES, look
from tests.songhanh.plans.conftest import document, founded, health, officer, reported, text, women  # noqa: F401

pytestmark = pytest.mark.browser
TOLD = "Đã mở một lớp, còn một lớp."


@pytest.mark.parametrize("size", SIZES)
def test_axe_finds_nothing_and_nothing_is_wider_than_the_screen(opened, founded, reported, size):  # noqa: F811
    page = opened("health", size).new_page()
    for address in ("/", "/nhiem-vu/don-vi/", "/nhiem-vu/?q=khong+co", f"/nhiem-vu/viec/{reported.pk}/", "/tim/?q=hoa",
                    f"/nhiem-vu/viec/{reported.pk}/gia-han/"):  # fmt: skip
        page.goto(address)
        look(page)
    page.goto("/nhiem-vu/")
    page.get_by_role("link", name="Nêu khó khăn, vướng mắc").click()
    expect(page.get_by_label("Khó khăn, vướng mắc và kiến nghị")).to_be_visible()
    look(page)
    issuer = opened(RoleName.OFFICER, size).new_page()
    issuer.goto("/nhiem-vu/theo-doi/")
    issuer.get_by_role("link", name="Phát tờ rơi").click()
    expect(issuer.get_by_text("Chủ trì: 0/4 đã báo cáo")).to_be_visible()
    look(issuer)


@pytest.mark.parametrize("size", SIZES)
def test_the_first_late_task_stands_open_and_takes_a_report(opened, founded, size):  # noqa: F811
    page = opened("health", size).new_page()
    page.goto("/nhiem-vu/?q=tap+huan")
    page.get_by_label("Kết quả, việc còn lại").fill(TOLD)
    page.get_by_label("Đã làm được (%)").fill("50")
    page.get_by_role("button", name="Cập nhật tiến độ").click()
    expect(page.get_by_role("status")).to_contain_text("Đã cập nhật tiến độ lúc")
    assert page.url.endswith("/nhiem-vu/?q=tap+huan")
    expect(page.get_by_label("Kết quả, việc còn lại")).to_have_value("")
    assert page.evaluate("Object.keys(localStorage).length") == 0
    assert Progress.objects.get().words == TOLD


def test_who_was_quicker_is_shown_in_place_and_what_was_typed_stays(opened, founded, health, now):  # noqa: F811
    page = opened("health").new_page()
    page.goto("/nhiem-vu/")
    page.get_by_label("Kết quả, việc còn lại").fill(TOLD)
    actions.report_progress(
        part=founded.part("training", health), version=1, words="Của người khác.", percent=70, done=False, evidence=(),
        by=None, acting_for=health, at=now, key=None,
    )  # fmt: skip
    page.get_by_role("button", name="Cập nhật tiến độ").click()
    expect(page.get_by_role("alert")).to_contain_text("Của người khác.")
    expect(page.get_by_label("Kết quả, việc còn lại")).to_have_value(TOLD)
    look(page)
    page.get_by_role("button", name="Cập nhật tiến độ").click()
    expect(page.get_by_role("status")).to_contain_text("Đã cập nhật tiến độ lúc")


def test_a_row_opens_and_closes_by_the_keyboard(opened, founded):  # noqa: F811
    page = opened("health").new_page()
    page.goto("/nhiem-vu/?mo=")
    link = page.get_by_role("link", name="Mở lớp tập huấn")
    link.focus()
    page.keyboard.press("Enter")
    expect(link).to_have_attribute("aria-expanded", "true")
    expect(page.get_by_label("Kết quả, việc còn lại")).to_be_visible()
    page.keyboard.press("Enter")
    expect(page.get_by_label("Kết quả, việc còn lại")).to_be_hidden()


def test_a_session_that_ended_while_typing_is_said_and_costs_no_word(opened, founded):  # noqa: F811
    context = opened("health")
    page = context.new_page()
    page.goto("/nhiem-vu/?q=tap+huan")
    page.get_by_label("Kết quả, việc còn lại").fill(TOLD)
    context.clear_cookies()
    page.get_by_role("button", name="Cập nhật tiến độ").click()
    expect(page.get_by_text("Phiên làm việc đã hết.")).to_be_visible()
    expect(page.get_by_label("Kết quả, việc còn lại")).to_have_value(TOLD)
    assert TOLD in page.evaluate("Object.values(localStorage).join()")


def test_days_counts_and_sources_are_never_cut(opened, founded):  # noqa: F811
    page = opened(RoleName.OFFICER).new_page()
    page.goto("/nhiem-vu/theo-doi/")
    cells = page.locator("tr.task > :is(:nth-child(3), .task__day, .task__count)")
    assert cells.count() >= 3
    assert (
        cells.evaluate_all(
            "all => all.filter(one => one.scrollWidth > one.clientWidth).map(one => one.textContent.trim())"
        )
        == []
    )


def test_ten_minutes_without_network_cost_no_word_of_a_report(opened, founded):  # noqa: F811
    context = opened("health")
    page = context.new_page()
    page.clock.install()
    page.goto("/nhiem-vu/?q=tap+huan")
    words = page.get_by_label("Kết quả, việc còn lại")
    words.fill("Đã mở")
    context.set_offline(True)
    words.fill(TOLD)
    page.get_by_role("button", name="Cập nhật tiến độ").click()
    expect(page.get_by_text("Mất kết nối.")).to_be_visible()
    page.clock.run_for("10:00")
    expect(page.get_by_text("Mất kết nối.")).to_be_visible()
    expect(words).to_have_value(TOLD)
    assert TOLD in page.evaluate("Object.values(localStorage).join()")
    assert not Progress.objects.exists()
    context.set_offline(False)
    page.clock.run_for("00:10")
    expect(page.get_by_role("status")).to_contain_text("Đã cập nhật tiến độ lúc")
    assert Progress.objects.get().words == TOLD

"""From the file to the accepted plan, by an officer who never saw it: counted in clicks and keys (first-week 2)."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect

from songhanh.accounts.enums import RoleName
from songhanh.intake import jobs
from songhanh.intake.models import Decision, Review
from songhanh.plans.models import Plan, Task
from tests.browser.conftest import SIZES, look

pytestmark = pytest.mark.browser
CORPUS = Path(__file__).parents[1] / "corpus"
PLAN = CORPUS / "a-ubnd-an-son-binh-dang-gioi-2026" / "document.docx"  # eight pages, an annex of forty rows
MOST = 60  # clicks or keys on controls


class Counted:
    """A page whose clicks and keys are counted."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.count = 0

    def click(self, what) -> None:
        self.count += 1
        what.click()

    def press(self, key: str) -> None:
        self.count += 1
        self.page.keyboard.press(key)

    def settled(self) -> None:
        expect(self.page.locator("#saved")).to_contain_text("Đã lưu")
        self.page.wait_for_load_state("networkidle")


def upload(hand: Counted, path: Path) -> None:
    hand.page.goto("/van-ban/tai-len/")
    hand.count += 1  # the file dialogue
    hand.page.locator("#files").set_input_files(path)
    hand.page.wait_for_url("**/tai-len/*/")
    # Page and test share one connection here: the page must not ask while the reading is stored.
    waiting = hand.page.url
    hand.page.goto("about:blank")
    jobs.read_next_upload(now=timezone.now())
    hand.page.goto(waiting)
    hand.page.wait_for_url("**/ra-soat/*/")


def answer_every_doubt(hand: Counted) -> None:
    """Add all unknown agencies at once, give each part that names nobody to the standing agency, keep the rest."""
    everything = hand.page.get_by_role("button", name="cơ quan chưa có vào danh mục")
    if everything.count():
        hand.click(everything)
        expect(everything).to_have_count(0)
        hand.settled()
    for _ in range(30):
        doubts = hand.page.locator("[data-doubt]")
        before = doubts.count()
        if not before:
            return
        doubt = doubts.first
        new = doubt.get_by_role("button", name="vào danh mục")
        whole = doubt.get_by_role("button", name="Giao cả mục")
        if new.count():
            hand.click(new)
        elif whole.count():
            hand.click(doubt.get_by_text("Sở Nội vụ", exact=True))
            hand.click(whole)
        elif doubt.get_by_role("button", name="Đã xem").count():
            hand.click(doubt.get_by_role("button", name="Đã xem"))
        else:
            hand.click(doubt.get_by_role("button", name="Không chỉ cơ quan cụ thể nào"))
        expect(doubts).not_to_have_count(before)
        hand.settled()


def documents() -> list[Path]:
    extra = Path(os.environ.get("SONGHANH_CORPUS", "")) / "plans"
    more = sorted(extra.glob("S2-*")) if os.environ.get("SONGHANH_CORPUS") else []
    return [PLAN, *more]


@pytest.mark.parametrize("path", documents(), ids=lambda path: path.parent.name)
def test_a_plan_is_accepted_in_at_most_sixty_clicks_and_keys(opened, province, path):
    hand = Counted(opened(RoleName.OFFICER).new_page())
    problems: list[str] = []
    hand.page.on("pageerror", lambda error: problems.append(str(error)))
    upload(hand, path)
    look(hand.page)
    answer_every_doubt(hand)
    hand.click(hand.page.get_by_role("button", name="Xác nhận và đưa vào theo dõi"))
    hand.page.wait_for_url("**/ke-hoach/*/")
    plan = Plan.objects.get()
    assert Task.objects.filter(plan=plan).count() > 30
    assert hand.count <= MOST, hand.count
    assert problems == []


def test_everything_by_keyboard_and_coming_back_lands_on_the_same_item(opened):
    hand = Counted(opened(RoleName.OFFICER).new_page())
    upload(hand, PLAN)
    page = hand.page
    for _ in range(30):
        hand.press("ArrowDown")
    chosen = page.locator(".is-selected").get_attribute("data-key")
    hand.press("x")
    hand.settled()
    expect(page.locator(f'[data-key="{chosen}"]')).to_have_class(re.compile("item--rejected"))
    hand.press("z")
    expect(page.locator(".item--rejected")).to_have_count(0)
    hand.settled()
    hand.press("a")
    expect(page.locator(f'[data-key="{chosen}"]')).to_have_class(re.compile("item--kept"))
    hand.settled()
    hand.press("e")
    expect(page.locator("[data-edit-form]")).to_be_visible()
    page.get_by_label("Nội dung nhiệm vụ").press("Escape")
    expect(page.locator("[data-edit-form]")).to_have_count(0)
    page.wait_for_timeout(1_800)  # the place is kept a moment after the last step
    page.goto("/ke-hoach/")
    page.goto(f"/van-ban/ra-soat/{Review.objects.get().pk}/")
    expect(page.locator(".is-selected")).to_have_attribute("data-key", chosen)


def test_ten_minutes_without_network_cost_no_word_of_a_correction(opened):
    context = opened(RoleName.OFFICER)
    hand = Counted(context.new_page())
    upload(hand, PLAN)
    page = hand.page
    page.clock.install()
    page.reload()
    page.locator("[data-item][data-key]").nth(3).click()
    hand.press("e")
    words = page.get_by_label("Nội dung nhiệm vụ")
    words.fill("Mở hai lớp tập huấn")
    context.set_offline(True)
    page.get_by_role("button", name="Lưu", exact=True).click()
    expect(page.get_by_text("Mất kết nối. Nội dung đã nhập được giữ trên máy")).to_be_visible()
    page.clock.run_for("10:00")
    expect(page.get_by_text("Mất kết nối. Nội dung đã nhập được giữ trên máy")).to_be_visible()
    expect(words).to_have_value("Mở hai lớp tập huấn")
    assert not Decision.objects.exists()
    context.set_offline(False)
    page.clock.run_for("00:10")
    expect(page.locator("[data-edit-form]")).to_have_count(0)
    assert Decision.objects.exists()


def test_a_key_pressed_without_network_is_told_as_not_written(opened):
    context = opened(RoleName.OFFICER)
    hand = Counted(context.new_page())
    upload(hand, PLAN)
    hand.page.locator("[data-item][data-key]").nth(3).click()
    context.set_offline(True)
    hand.press("x")
    expect(hand.page.get_by_text("việc vừa bấm chưa được ghi")).to_be_visible()
    expect(hand.page.get_by_text("Nội dung đã nhập được giữ trên máy")).to_have_count(0)


def test_words_selected_on_the_paper_become_a_task(opened):
    hand = Counted(opened(RoleName.OFFICER).new_page())
    upload(hand, PLAN)
    page = hand.page
    before = page.locator("[data-item][data-key]").count()
    page.evaluate(
        """() => {
            const paragraphs = [...document.querySelectorAll("#paper p")];
            const free = paragraphs.find((one) => !one.querySelector(".mark--task") && one.textContent.length > 120);
            free.scrollIntoView();
            const range = document.createRange();
            range.selectNodeContents(free);
            getSelection().removeAllRanges();
            getSelection().addRange(range);
        }"""
    )
    hand.click(page.locator("#selection").get_by_role("button", name="nhiệm vụ"))
    expect(page.locator("[data-item][data-key]")).to_have_count(before + 1)
    said = Decision.objects.get()
    text = Review.objects.get().reading.result["text"]
    assert text[said.start : said.end] == text[said.start : said.end].strip()
    assert len(text[said.start : said.end]) > 100


def test_a_second_person_sees_it_and_a_conflict_is_told(opened):
    hand = Counted(opened(RoleName.OFFICER).new_page())
    upload(hand, PLAN)
    other = opened(RoleName.OFFICER).new_page()
    other.goto(hand.page.url)
    item = hand.page.locator("[data-item][data-key]").nth(3)
    key = item.get_attribute("data-key")
    item.click()
    hand.press("x")
    hand.settled()
    expect(other.locator(f'[data-key="{key}"]')).to_have_class(re.compile("item--rejected"), timeout=12_000)


@pytest.mark.parametrize("size", SIZES)
def test_axe_finds_nothing_on_the_pages_of_intake(opened, province, size):
    page = opened(RoleName.OFFICER, size).new_page()
    hand = Counted(page)
    page.goto("/van-ban/")
    look(page)
    page.goto("/van-ban/tai-len/")
    look(page)
    upload(hand, PLAN)
    look(page)
    hand.page.goto("/van-ban/")
    look(page)

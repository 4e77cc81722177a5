"""The pages in a real browser: nothing for axe to find, nothing too wide, light, and typed text is kept."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Response, expect

from songhanh.accounts.enums import RoleName
from tests.browser.conftest import SIZES, look

pytestmark = pytest.mark.browser
FIRST_VISIT, HTML = 350_000, 200_000  # bytes
LOST = "Mất kết nối. Nội dung đã nhập được giữ trên máy và sẽ gửi khi có mạng."


def pages_of(province) -> list[str]:
    agency = province.standing.pk
    return [
        "/mat-khau/", "/co-quan/", "/co-quan/?q=xa", "/co-quan/?ngay=31/2", "/co-quan/them/", "/co-quan/nhap/",
        "/co-quan/nguoi/nhap/", f"/co-quan/{agency}/", f"/co-quan/{province.committee.pk}/",
        f"/co-quan/{agency}/doi-ten/", f"/co-quan/{agency}/ket-thuc/", f"/co-quan/{agency}/nguoi/them/",
        f"/co-quan/{agency}/nguoi/vai-tro/", f"/co-quan/{province.committee.pk}/thuong-truc/", "/khong-co/",
    ]  # fmt: skip


@pytest.mark.parametrize("size", SIZES)
def test_axe_finds_nothing_and_nothing_is_wider_than_the_screen(opened, province, size):
    page = opened(RoleName.SYSTEM_ADMINISTRATOR, size).new_page()
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("console", lambda said: problems.append(said.text) if "Content Security" in said.text else None)
    for address in pages_of(province):
        page.goto(address)
        look(page)
    assert problems == []


@pytest.mark.parametrize("size", SIZES)
def test_the_register_too(opened, province, size):
    page = opened(RoleName.CLERK, size).new_page()
    page.goto("/van-ban/so/dang-ky/")
    look(page)
    page.get_by_role("button", name="Đăng ký").click()
    expect(page.get_by_role("alert")).to_be_focused()
    look(page)
    for label, words in (("Loại văn bản", "Công văn"), ("Cơ quan ban hành", "Bộ Nội vụ"), ("Trích yếu", "Hướng dẫn")):
        page.get_by_label(label).fill(words)
    page.get_by_role("button", name="Đăng ký").click()
    page.wait_for_url(re.compile(r"/van-ban/so/\d+/$"))
    look(page)
    page.goto("/van-ban/so/")
    look(page)


@pytest.mark.parametrize("size", SIZES)
def test_the_pages_before_signing_in_too(site, browser, province, size):
    width, height = SIZES[size]
    page = browser.new_page(base_url=site, viewport={"width": width, "height": height})
    for address in ("/dang-nhap/", "/phieu/"):
        page.goto(address)
        look(page)
        page.get_by_role("button").last.click()
        look(page)
        expect(page.get_by_role("alert")).to_be_focused()
    page.close()


def test_what_is_touched_on_a_phone_is_large_enough(opened, province):
    page = opened(RoleName.AGENCY_ADMINISTRATOR, "phone").new_page()
    for address in pages_of(province):
        page.goto(address)
        small = page.locator(
            ".button, .rail a, .top summary, .field input:not([type=radio], [type=file]), .field select"
        ).evaluate_all(
            "all => all.filter(one => one.offsetParent && one.offsetHeight < 44).map(one => one.outerHTML.slice(0, 80))"
        )
        assert small == [], address


def test_a_menu_of_the_page_stays_on_the_screen_of_a_phone(opened, province):
    page = opened(RoleName.AGENCY_ADMINISTRATOR, "phone").new_page()
    page.goto(f"/co-quan/{province.standing.pk}/")
    page.get_by_text("Thay đổi").click()
    place = page.locator(".head .menu__list").bounding_box()
    assert place["x"] >= 0
    assert place["x"] + place["width"] <= SIZES["phone"][0]


def test_a_first_visit_is_light(opened):
    context = opened(RoleName.OFFICER)
    seen: list[Response] = []
    page = context.new_page()
    page.on("response", lambda response: seen.append(response))
    page.goto("/co-quan/")
    page.wait_for_load_state("networkidle")
    sizes = {response.url: len(response.body()) for response in seen}
    assert all(url.startswith(page.url.split("/co-quan")[0]) for url in sizes)
    assert sizes[page.url] <= HTML
    assert sum(sizes.values()) <= FIRST_VISIT, sizes


class TestTypedText:
    def test_is_kept_restored_and_forgotten_when_it_has_arrived(self, opened):
        page = opened(RoleName.AGENCY_ADMINISTRATOR).new_page()
        page.goto("/co-quan/them/")
        page.get_by_label("Tên cơ quan, đơn vị").fill("Phòng Bình đẳng giới")
        page.wait_for_timeout(1_300)
        page.reload()
        expect(page.get_by_label("Tên cơ quan, đơn vị")).to_have_value("Phòng Bình đẳng giới")
        page.get_by_label("Loại").select_option("office")
        page.get_by_role("button", name="Thêm cơ quan").click()
        page.wait_for_url(re.compile(r"/co-quan/\d+/$"))
        assert page.evaluate("localStorage.length") == 0

    def test_waits_for_the_network_and_goes_by_itself(self, opened):
        context = opened(RoleName.AGENCY_ADMINISTRATOR)
        page = context.new_page()
        page.goto("/co-quan/them/")
        page.get_by_label("Tên cơ quan, đơn vị").fill("Phòng Bình đẳng giới")
        page.get_by_label("Loại").select_option("office")
        context.set_offline(True)
        page.get_by_role("button", name="Thêm cơ quan").click()
        expect(page.get_by_text(LOST)).to_be_visible()
        context.set_offline(False)
        page.wait_for_url(re.compile(r"/co-quan/\d+/$"), timeout=15_000)

    def test_is_gone_at_sign_out_and_never_holds_a_password(self, opened):
        page = opened(RoleName.AGENCY_ADMINISTRATOR).new_page()
        page.goto("/co-quan/them/")
        page.get_by_label("Tên cơ quan, đơn vị").fill("Phòng Bình đẳng giới")
        page.wait_for_timeout(1_300)
        assert page.evaluate("localStorage.length") == 1
        page.locator(".top__self summary").click()
        page.get_by_role("button", name="Đăng xuất").click()
        page.wait_for_url("**/dang-nhap/")
        assert page.evaluate("localStorage.length") == 0

    def test_no_form_with_a_password_is_kept(self):
        web = Path(__file__).resolve().parents[2] / "src" / "songhanh" / "web" / "accounts" / "templates"
        assert not [path.name for path in web.rglob("*.html") if "data-keep" in path.read_text(encoding="utf-8")]


def test_names_are_offered_by_keyboard(opened):
    page = opened(RoleName.SYSTEM_ADMINISTRATOR).new_page()
    page.goto("/co-quan/them/")
    parent = page.get_by_label("Trực thuộc")
    parent.fill("")
    parent.press_sequentially("ban lua")
    expect(page.get_by_role("listbox").get_by_role("option")).to_have_count(1)
    parent.press("ArrowDown")
    parent.press("Enter")
    expect(parent).to_have_value("Ủy ban nhân dân xã Bản Lưa")


def test_a_branch_of_the_tree_opens_and_folds(opened, province):
    page = opened(RoleName.VIEWER).new_page()
    page.goto(f"/co-quan/{province.committee.pk}/")
    communes = page.get_by_label("Mở UBND xã, phường, đặc khu")
    communes.click()
    expect(page.get_by_text("Ủy ban nhân dân xã Nà Sim")).to_be_visible()
    communes.click()
    expect(page.get_by_text("Ủy ban nhân dân xã Nà Sim")).to_be_hidden()

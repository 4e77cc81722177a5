"""Lists from Excel: every error at once with row and column, whole or not at all."""

import io

import openpyxl
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from songhanh.accounts.enums import RoleName
from songhanh.accounts.models import User
from songhanh.core import sheets
from songhanh.organisations.models import Agency

pytestmark = pytest.mark.django_db
URL, PEOPLE = "/co-quan/nhap/", "/co-quan/nguoi/nhap/"
HEADS = "Tên cơ quan, đơn vị\tLoại\tTrực thuộc\tCó từ ngày\n"


@pytest.fixture
def system(as_role):
    return as_role(RoleName.SYSTEM_ADMINISTRATOR)


def confirm(client, address, block):
    preview = client.post(address, {"pasted": block})
    assert preview.status_code == 200, preview.context["mistakes"]
    return client.post(address, {"pasted": preview.context["carried"], "confirmed": "1"}, follow=True)


def xlsx(rows) -> SimpleUploadedFile:
    book, written = openpyxl.Workbook(), io.BytesIO()
    for row in rows:
        book.active.append(row)
    book.save(written)
    return SimpleUploadedFile("danh-sach.xlsx", written.getvalue())


def test_takes_a_list_whole_where_one_stands_under_another(system):
    block = HEADS + "Sở Tài chính\tSở\tUBND tỉnh An Sơn\t01/7/2025\nPhòng Ngân sách\tPhòng\tSở Tài chính\t\n"
    page = confirm(system, URL, block)
    assert "Đã thêm 2 cơ quan, đơn vị." in page.text
    office = Agency.objects.get(name="Phòng Ngân sách")
    assert office.parents.get().parent.name == "Sở Tài chính"


def test_looking_writes_nothing(system):
    before = Agency.objects.count()
    system.post(URL, {"pasted": HEADS + "Sở Tài chính\tSở\tUBND tỉnh An Sơn\t\n"})
    assert Agency.objects.count() == before


def test_tells_every_error_with_row_and_column_and_takes_nothing(system):
    block = HEADS + (
        "Sở Tài chính\tSở\tUBND tỉnh An Sơn\t32/1/2026\n"
        "\tPhòng\tSở Không Có\t\n"
        "Sở Công Thương\tvũ trụ\tUBND tỉnh An Sơn\t\n"
        "Sở Y tế\tSở\tUBND tỉnh An Sơn\t\n"
        "Sở Ngoại vụ\tSở\tUBND tỉnh An Sơn\t\n"
        "Sở Ngoại vụ\tSở\tUBND tỉnh An Sơn\t\n"
    )
    before = Agency.objects.count()
    page = system.post(URL, {"pasted": block, "confirmed": "1"})
    assert page.status_code == 422
    assert [(one.row, one.column) for one in page.context["mistakes"]] == [
        (2, "Có từ ngày"),
        (3, "Tên cơ quan, đơn vị"),
        (3, "Trực thuộc"),
        (4, "Loại"),
        (5, "Tên cơ quan, đơn vị"),
        (7, "Tên cơ quan, đơn vị"),
    ]
    assert Agency.objects.count() == before
    assert "Sở Ngoại vụ" in page.text


def test_twice_is_refused(system):
    block = HEADS + "Sở Tài chính\tSở\tUBND tỉnh An Sơn\t\n"
    confirm(system, URL, block)
    assert "đã có trong" in system.post(URL, {"pasted": block, "confirmed": "1"}).text


def test_the_rows_pass_the_form_of_the_screen(as_role):
    administrator = as_role(RoleName.AGENCY_ADMINISTRATOR)
    page = administrator.post(URL, {"pasted": HEADS + "Phòng X\tPhòng\tSở Y tế\t\n"})
    assert "Không tìm thấy cơ quan “Sở Y tế”" in page.text


def test_reads_xlsx_with_a_title_above_its_heads(system):
    file = xlsx(
        [
            ["DANH SÁCH CƠ QUAN"],
            [],
            ["STT", "Tên đơn vị", "Loại", "Cấp trên"],
            [1, "Sở Tài chính", "Sở", "UBND tỉnh An Sơn"],
        ]
    )
    page = system.post(URL, {"file": file})
    assert page.status_code == 200
    assert page.context["read"].news[0].name == "Sở Tài chính"


def test_the_template_file_is_itself_a_list(system):
    given = system.get(f"{URL}mau.xlsx").content
    rows = sheets.read_file(given)
    assert rows[0][0] == "Tên cơ quan, đơn vị"
    page = system.post(URL, {"file": SimpleUploadedFile("mau.xlsx", given)})
    assert "Sở Nội vụ” đã có trong" in page.text


@pytest.mark.parametrize("pasted", ["", "  \n", "chỉ một dòng"])
def test_no_list_is_said(system, pasted):
    assert system.post(URL, {"pasted": pasted}).status_code == 422


def test_a_list_beyond_the_limit_is_refused_by_its_number(system):
    block = HEADS + "".join(f"Sở {number}\tSở\tUBND tỉnh An Sơn\t\n" for number in range(2001))
    assert "tối đa 2000 dòng" in system.post(URL, {"pasted": block}).text


class TestPeople:
    BLOCK = (
        "Họ tên\tTên đăng nhập\tCơ quan\tVai trò\n"
        "Trần Văn An\tan.tv\tSở Nội vụ\tLãnh đạo cơ quan\n"
        "Lò Thị Hoa\thoa.lt\tUBND xã Bản Lưa\tđầu mối báo cáo\n"
    )

    def test_brings_people_and_prints_their_slips(self, system):
        page = confirm(system, PEOPLE, self.BLOCK)
        assert [slip.user.login for slip in page.context["slips"]] == ["an.tv", "hoa.lt"]
        assert page["Cache-Control"] == "no-store"

    def test_a_login_that_is_taken_or_twice(self, system):
        block = self.BLOCK + "Ai Đó\tyte\tSở Y tế\tNgười xem\nHoa Khác\thoa.lt\tSở Y tế\tNgười xem\n"
        page = system.post(PEOPLE, {"pasted": block, "confirmed": "1"})
        assert [one.row for one in page.context["mistakes"]] == [4, 5]
        assert not User.objects.filter(login="an.tv").exists()

    def test_a_hundred_and_nineteen_come_in_one_act(self, system, province):
        rows = "".join(f"Người {number}\tnguoi.{number}\tSở Nội vụ\tNgười xem\n" for number in range(119))
        page = confirm(system, PEOPLE, self.BLOCK.split("\n")[0] + "\n" + rows)
        assert len(page.context["slips"]) == 119


def test_of_the_file_and_the_block_neither_is_called_optional(system):
    assert "không bắt buộc" not in system.get(URL).text

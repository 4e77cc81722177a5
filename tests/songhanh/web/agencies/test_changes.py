"""Adding, renaming and ending agencies: within reach only, twice is refused, nothing typed is lost."""

from datetime import date

import pytest
from django.test import Client

from songhanh.accounts.enums import RoleName
from songhanh.audit.models import Event
from songhanh.organisations import actions
from songhanh.organisations.enums import AgencyKind
from songhanh.organisations.models import Agency, Name, Succession

pytestmark = pytest.mark.django_db


@pytest.fixture
def administrator(as_role):
    return as_role(RoleName.AGENCY_ADMINISTRATOR)  # of the standing agency


@pytest.fixture
def system(as_role):
    return as_role(RoleName.SYSTEM_ADMINISTRATOR)


class TestAdd:
    URL = "/co-quan/them/"
    OFFICE = {"name": "Phòng Bình đẳng giới", "kind": "office", "parent": "so noi vu", "valid_from": "1/7/2025"}

    def test_adds_below_ones_own(self, province, administrator):
        page = administrator.post(self.URL, self.OFFICE, follow=True)
        made = Agency.objects.get(name="Phòng Bình đẳng giới")
        assert "Đã thêm Phòng Bình đẳng giới." in page.text
        assert made.parents.get().parent == province.standing
        assert made.valid_from == date(2025, 7, 1)
        assert Event.objects.filter(action="agency.added", object_id=made.pk).exists()

    def test_twice_is_refused_with_what_was_typed(self, administrator):
        administrator.post(self.URL, self.OFFICE)
        page = administrator.post(self.URL, self.OFFICE)
        assert page.status_code == 422
        assert "đã có trong Sở Nội vụ" in page.text
        assert 'value="1/7/2025"' in page.text

    def test_what_is_out_of_reach_is_unknown(self, administrator):
        page = administrator.post(self.URL, self.OFFICE | {"parent": "Sở Y tế"})
        assert "Không tìm thấy cơ quan “Sở Y tế”" in page.text

    def test_only_the_installation_has_agencies_below_nobody(self, administrator, system):
        ministry = {"name": "Bộ Nội vụ", "kind": "ministry", "parent": ""}
        assert administrator.post(self.URL, ministry).status_code == 422
        assert system.post(self.URL, ministry).status_code == 302

    def test_one_of_two_of_a_name_is_told_by_the_one_above(self, province, system, now):
        for parent in province.communes[:2]:
            new = actions.NewAgency(AgencyKind.OFFICE, "Phòng Văn hóa - Xã hội", "", parent)
            actions.add_agency(new=new, by=None, acting_for=None, at=now)
        unit = {"name": "Nhà văn hóa", "kind": "unit", "parent": "Phòng Văn hóa - Xã hội"}
        assert "Có 2 cơ quan tên" in system.post(self.URL, unit).text
        assert system.post(self.URL, unit | {"parent": "Phòng Văn hóa - Xã hội, UBND xã Bản Lưa"}).status_code == 302

    def test_names_are_offered_with_the_one_above_when_two_bear_them(self, province, system, now):
        for parent in province.communes[:2]:
            new = actions.NewAgency(AgencyKind.OFFICE, "Phòng Văn hóa - Xã hội", "", parent)
            actions.add_agency(new=new, by=None, acting_for=None, at=now)
        offered = system.get("/co-quan/goi-y/", {"q": "van hoa xa hoi"}).text
        assert 'data-take="Phòng Văn hóa - Xã hội, Ủy ban nhân dân xã Bản Lưa"' in offered

    def test_names_out_of_reach_are_not_offered(self, administrator):
        assert "Sở Y tế" not in administrator.get("/co-quan/goi-y/", {"q": "y te"}).text


class TestRename:
    def said(self, agency, **other):
        return {"name": "Sở Nội vụ và Lao động", "short": "", "on": "01/01/2026", "version": agency.version} | other

    def test_keeps_the_old_name_for_the_days_before(self, province, administrator):
        agency = province.standing
        assert administrator.post(f"/co-quan/{agency.pk}/doi-ten/", self.said(agency)).status_code == 302
        assert Name.objects.get(agency=agency, full="Sở Nội vụ").valid_to == date(2026, 1, 1)

    def test_the_slower_of_two_sees_both_and_loses_nothing(self, province, administrator, system):
        agency, address = province.standing, f"/co-quan/{province.standing.pk}/doi-ten/"
        administrator.post(address, self.said(agency))
        page = system.post(address, self.said(agency, name="Sở Nội vụ tỉnh"))
        assert page.status_code == 409
        assert "Nội dung vừa được Người agency_administrator sửa" in page.text
        assert "Sở Nội vụ và Lao động" in page.text
        assert 'value="Sở Nội vụ tỉnh"' in page.text
        again = self.said(agency, name="Sở Nội vụ tỉnh", on="02/01/2026", version=page.context["conflict"].version)
        assert system.post(address, again).status_code == 302

    def test_an_agency_out_of_reach_is_no_page(self, province, administrator):
        address = f"/co-quan/{province.departments[1].pk}/doi-ten/"
        assert administrator.get(address).status_code == 404
        assert administrator.post(address, self.said(province.departments[1])).status_code == 404

    def test_a_wrong_day_is_said_at_its_field(self, province, administrator):
        page = administrator.post(f"/co-quan/{province.standing.pk}/doi-ten/", self.said(province.standing, on="31/2"))
        assert page.status_code == 422
        assert 'href="#id_on"' in page.text


class TestEnd:
    def said(self, agency, **other):
        return {"on": "01/6/2026", "basis": "Nghị quyết số 12/NQ-HĐND", "version": agency.version} | other

    def test_names_a_successor_for_each_duty(self, province, system):
        agency = province.departments[2]
        said = self.said(agency, after_1="Sở Nội vụ", duty_1="thi hành án", after_2="Sở Y tế", duty_2="giám định")
        assert system.post(f"/co-quan/{agency.pk}/ket-thuc/", said).status_code == 302
        agency.refresh_from_db()
        assert agency.valid_to == date(2026, 6, 1)
        taken = set(Succession.objects.filter(before=agency).values_list("after__name", "duty"))
        assert taken == {("Sở Nội vụ", "thi hành án"), ("Sở Y tế", "giám định")}

    @pytest.mark.parametrize(
        ("wrong", "sentence"),
        [
            ({"duty_1": "thi hành án"}, "Chưa chọn cơ quan tiếp nhận"),
            ({"after_1": "Sở Tư pháp"}, "không thể tự tiếp nhận"),
            ({"on": "01/01/2020"}, "phải sau ngày cơ quan này được lập"),
            ({"on": ""}, "Chưa nhập kết thúc từ ngày."),
        ],
    )
    def test_says_what_is_wrong(self, province, system, wrong, sentence):
        agency = province.departments[2]
        page = system.post(f"/co-quan/{agency.pk}/ket-thuc/", self.said(agency, **wrong))
        assert page.status_code == 422
        assert sentence in page.text

    def test_twice_is_a_conflict(self, province, system):
        agency = province.departments[2]
        address, said = f"/co-quan/{agency.pk}/ket-thuc/", self.said(agency)
        assert system.post(address, said).status_code == 302
        assert system.post(address, said).status_code == 409
        assert Event.objects.filter(action="agency.ended").count() == 1


class TestLoadProvince:
    URL = "/co-quan/nap-tinh/"

    def test_brings_the_committee_and_its_communes_once(self, province, system):
        assert "56 xã, phường, đặc khu" in system.post(self.URL, {"province": "04"}, follow=True).text
        assert "đã có trong hệ thống" in system.post(self.URL, {"province": "04"}, follow=True).text

    def test_a_province_that_is_none_loads_nothing(self, province, system):
        before = Agency.objects.count()
        assert "Chưa chọn tỉnh" in system.post(self.URL, {"province": "999"}, follow=True).text
        assert Agency.objects.count() == before

    def test_is_for_the_installation_only(self, province, administrator):
        assert administrator.post(self.URL, {"province": "04"}).status_code == 404
        assert Client().post(self.URL, {"province": "04"}).status_code == 302


@pytest.mark.parametrize(
    "page", ["them/", "nhap/", "nguoi/nhap/", "{pk}/doi-ten/", "{pk}/ket-thuc/", "{pk}/nguoi/them/"]
)
def test_a_form_costs_at_most_eight_queries(province, system, django_assert_max_num_queries, page):
    with django_assert_max_num_queries(8):
        assert system.get("/co-quan/" + page.format(pk=province.standing.pk)).status_code == 200

"""Forms of agencies and people. A row of an imported list passes through the same classes as the screen."""

from __future__ import annotations

import re
import uuid
from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from functools import cached_property
from typing import Any

from django import forms

from songhanh.accounts.enums import ROLES, RoleName
from songhanh.accounts.models import User
from songhanh.organisations import queries, rules, tree
from songhanh.organisations.access import Management
from songhanh.organisations.actions import NewAgency, NewPerson
from songhanh.organisations.enums import KIND_LABELS, AgencyKind
from songhanh.organisations.models import Agency
from songhanh.web.forms import Choices, DayField, Form, Suggested

LOGIN = re.compile(r"[a-z0-9][a-z0-9._-]{1,58}[a-z0-9]")
LOGIN_HINT = "Chữ thường không dấu, chữ số, dấu chấm hoặc gạch; ví dụ: minh.nv"


ALL_DUTIES = "Để trống nếu tiếp nhận tất cả."


class KnownAgencies:
    """The agencies in reach, by the names one may type for them; read once for a whole list."""

    def __init__(self, management: Management) -> None:
        self.management = management

    @cached_property
    def by_name(self) -> dict[str, list[Agency | NewAgency]]:
        """Read when a name is first looked up: a form that is only shown needs none of them."""
        found: dict[str, list[Agency | NewAgency]] = defaultdict(list)
        for agency in self.management.agencies():
            for form in {rules.comparable(agency.name), rules.comparable(agency.short)} - {""}:
                found[form].append(agency)
        return found

    def add(self, new: NewAgency) -> None:
        """Let later rows of a list stand under this one."""
        self.by_name[rules.comparable(new.name)].append(new)

    def named(self, typed: str) -> list[Agency | NewAgency]:
        """Return who is meant by a name, or by "name, name of the one above"."""
        found = self.by_name.get(rules.comparable(typed), [])
        if found or "," not in typed:
            return found
        name, above = (rules.comparable(part) for part in typed.rsplit(",", 1))
        parents = {one.pk for one in self.by_name.get(above, []) if isinstance(one, Agency)}
        candidates = [one for one in self.by_name.get(name, []) if isinstance(one, Agency)]
        return [one for one in candidates if one.parents.filter(parent__in=parents, valid_to=None).exists()]


class AgencyField(forms.CharField):
    """An agency by its name, with or without diacritics."""

    known: KnownAgencies  # given by the form

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_length=600, widget=Suggested("agencies:suggest"), **kwargs)

    def clean(self, value: Any) -> Agency | NewAgency | None:
        typed = super().clean(value)
        if not typed:
            return None
        found = self.known.named(typed)
        if not found:
            raise forms.ValidationError(f"Không tìm thấy cơ quan “{typed}” trong phạm vi anh/chị quản lý.")
        if len(found) > 1:
            raise forms.ValidationError(
                f"Có {len(found)} cơ quan tên “{typed}”. Nhập thêm cơ quan cấp trên, cách nhau bằng dấu phẩy."
            )
        return found[0]


class ReachForm(Form):
    """A form whose agencies are those that the person manages."""

    def __init__(self, *args: Any, management: Management, known: KnownAgencies | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.management = management
        known = known or KnownAgencies(management)
        for field in self.fields.values():
            if isinstance(field, AgencyField):
                field.known = known


class AgencyForm(ReachForm):
    name = forms.CharField(label="Tên cơ quan, đơn vị", max_length=300)
    short = forms.CharField(label="Tên viết tắt", max_length=120, required=False, help_text="Ví dụ: Sở VHTTDL")
    kind = forms.ChoiceField(label="Loại", choices=[("", "Chọn loại"), *((k.value, t) for k, t in KIND_LABELS.items())])
    parent = AgencyField(label="Trực thuộc", required=False, help_text="Gõ vài chữ trong tên, có dấu hoặc không dấu.")
    valid_from = DayField(label="Có từ ngày", required=False)

    def clean_parent(self) -> Agency | NewAgency | None:
        parent: Agency | NewAgency | None = self.cleaned_data["parent"]
        if parent is None and not self.management.everything:
            raise forms.ValidationError("Chưa chọn cơ quan mà đơn vị này trực thuộc.")
        return parent

    def new(self) -> NewAgency:
        said = self.cleaned_data
        parent = said["parent"]
        return NewAgency(
            kind=AgencyKind(said["kind"]),
            name=said["name"],
            short=said["short"],
            parent=parent if isinstance(parent, Agency) else None,
            under=parent if isinstance(parent, NewAgency) else None,
            valid_from=said["valid_from"],
        )


class RenameForm(Form):
    name = forms.CharField(label="Tên mới", max_length=300)
    short = forms.CharField(label="Tên viết tắt mới", max_length=120, required=False)
    on = DayField(label="Từ ngày", help_text="Văn bản trước ngày này vẫn tìm theo tên cũ. Ví dụ: 01/7/2025")
    version = forms.IntegerField(widget=forms.HiddenInput)


class EndForm(ReachForm):
    """Ends an agency; who took over stands in up to four lines, each perhaps for one duty."""

    on = DayField(label="Kết thúc từ ngày")
    basis = forms.CharField(
        label="Căn cứ", max_length=300, required=False, help_text="Ví dụ: Nghị quyết số 28/NQ-HĐND ngày 20/02/2025"
    )
    version = forms.IntegerField(widget=forms.HiddenInput)
    after_1 = AgencyField(label="Cơ quan tiếp nhận", required=False)
    duty_1 = forms.CharField(label="Nhiệm vụ tiếp nhận", max_length=200, required=False, help_text=ALL_DUTIES)
    after_2 = AgencyField(label="Cơ quan tiếp nhận", required=False)
    duty_2 = forms.CharField(label="Nhiệm vụ tiếp nhận", max_length=200, required=False, help_text=ALL_DUTIES)
    after_3 = AgencyField(label="Cơ quan tiếp nhận", required=False)
    duty_3 = forms.CharField(label="Nhiệm vụ tiếp nhận", max_length=200, required=False, help_text=ALL_DUTIES)
    after_4 = AgencyField(label="Cơ quan tiếp nhận", required=False)
    duty_4 = forms.CharField(label="Nhiệm vụ tiếp nhận", max_length=200, required=False, help_text=ALL_DUTIES)

    SUCCESSORS = 4

    def __init__(self, *args: Any, agency: Agency, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.agency = agency

    def pairs(self) -> list[tuple[forms.BoundField, forms.BoundField]]:
        return [(self[f"after_{number}"], self[f"duty_{number}"]) for number in range(1, self.SUCCESSORS + 1)]

    def successors(self) -> list[tuple[Agency, str | None]]:
        said = self.cleaned_data
        lines = [(said.get(f"after_{n}"), said.get(f"duty_{n}") or None) for n in range(1, self.SUCCESSORS + 1)]
        return [(after, duty) for after, duty in lines if after is not None]

    def clean(self) -> dict[str, Any] | None:
        for number in range(1, self.SUCCESSORS + 1):
            after, duty = self.cleaned_data.get(f"after_{number}"), self.cleaned_data.get(f"duty_{number}")
            if after == self.agency:
                self.add_error(f"after_{number}", "Cơ quan kết thúc không thể tự tiếp nhận.")
            if duty and not after and not self.errors.get(f"after_{number}"):
                self.add_error(f"after_{number}", f"Chưa chọn cơ quan tiếp nhận nhiệm vụ “{duty}”.")
        on: date | None = self.cleaned_data.get("on")
        if on and self.agency.valid_from and on <= self.agency.valid_from:
            self.add_error("on", "Ngày kết thúc phải sau ngày cơ quan này được lập.")
        return self.cleaned_data


class StandingForm(Form):
    """Who follows up what an agency issues: one of those right below it, or nobody but itself."""

    agency = forms.ModelChoiceField(
        Agency.objects.none(), label="Cơ quan thường trực", required=False,
        empty_label="Không có, cơ quan ban hành tự theo dõi",
    )  # fmt: skip
    on = DayField(label="Từ ngày", help_text="Không sau hôm nay. Ví dụ: 01/3/2025")
    basis = forms.CharField(
        label="Căn cứ", max_length=300, required=False, help_text="Số, ngày của văn bản giao nhiệm vụ, nếu có"
    )
    with_plans = forms.BooleanField(
        label="Chuyển luôn các kế hoạch đang thực hiện cho cơ quan này theo dõi", required=False, initial=True
    )
    version = forms.IntegerField(widget=forms.HiddenInput)
    key = forms.UUIDField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args: Any, issuer: Agency, on: date, **kwargs: Any) -> None:
        kwargs["initial"] = {"version": issuer.version, "key": uuid.uuid4(), **(kwargs.get("initial") or {})}
        super().__init__(*args, **kwargs)
        self.fields["agency"].queryset = queries.right_below(issuer, on).of_kind(*FOLLOWING)  # type: ignore[attr-defined]


FOLLOWING = (AgencyKind.DEPARTMENT, AgencyKind.OFFICE, AgencyKind.UNIT, AgencyKind.COMMITTEE)


def role_choices(roles: Iterable[RoleName]) -> list[tuple[str, str]]:
    return [(role.value, ROLES[role].label) for role in roles]


def role_field() -> forms.ChoiceField:
    return forms.ChoiceField(label="Vai trò", choices=role_choices(ROLES))


class PersonForm(ReachForm):
    """A new person with a role. On the screen the agency is given; in a list it is a column."""

    name = forms.CharField(label="Họ và tên", max_length=200, widget=forms.TextInput(attrs={"autocomplete": "off"}))
    login = forms.CharField(
        label="Tên đăng nhập", max_length=60, help_text=LOGIN_HINT,
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "none", "spellcheck": "false"}),
    )  # fmt: skip
    role = role_field()
    email = forms.EmailField(
        label="Thư điện tử", required=False, help_text="Không có cũng được: người dùng nhận phiếu giấy."
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer_roles(self, self.management)

    def clean_login(self) -> str:
        login: str = self.cleaned_data["login"].strip().lower()
        if not LOGIN.fullmatch(login):
            raise forms.ValidationError(f"Tên đăng nhập “{login}” chưa đúng dạng. {LOGIN_HINT}.")
        return login

    def new(self, agency: Agency) -> NewPerson:
        said = self.cleaned_data
        return NewPerson(said["login"], said["name"], RoleName(said["role"]), agency, said["email"] or None)


class ListedPersonForm(PersonForm):
    agency = AgencyField(label="Cơ quan")


class ExistingPersonForm(ReachForm):
    """One more role for somebody who signs in already."""

    login = forms.CharField(
        label="Tên đăng nhập của người đã có tài khoản", max_length=60,
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "none", "spellcheck": "false"}),
    )  # fmt: skip
    role = role_field()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer_roles(self, self.management)

    def clean_login(self) -> User:
        user = User.objects.filter(login=self.cleaned_data["login"].strip().lower(), is_active=True).first()
        if user is None:
            raise forms.ValidationError("Không có tài khoản nào mang tên đăng nhập này.")
        return user


def offer_roles(form: Form, management: Management) -> None:
    """Offer the roles that one may give, each in plain words."""
    field = form.fields["role"]
    roles = management.roles()
    field.widget = Choices({role.value: ROLES[role].description for role in roles})
    field.choices = role_choices(roles)  # type: ignore[attr-defined]


class ProvinceForm(Form):
    province = forms.ChoiceField(label="Tỉnh, thành phố")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["province"].choices = [("", "Chọn tỉnh, thành phố"), *tree.provinces()]  # type: ignore[attr-defined]

"""Agencies that a document names and nobody has entered yet: made in place, all in one act."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from songhanh.accounts.models import User
from songhanh.intake.names import NameState
from songhanh.intake.review import Standing
from songhanh.organisations import actions as organisations
from songhanh.organisations import queries
from songhanh.organisations.enums import AgencyKind
from songhanh.organisations.models import Agency
from songhanh.organisations.rules import comparable

# How names begin (comparable form) → what kind of agency they name; the first that fits.
_BEGINNINGS: tuple[tuple[tuple[str, ...], AgencyKind], ...] = (
    (("uy ban nhan dan xa ", "uy ban nhan dan phuong ", "uy ban nhan dan dac khu "), AgencyKind.COMMUNE),
    (("uy ban nhan dan tinh", "uy ban nhan dan thanh pho"), AgencyKind.PROVINCE),
    (("bo tu lenh", "bo chi huy", "so ", "cong an tinh", "cong an thanh pho", "thanh tra tinh", "cuc ", "van phong"),
     AgencyKind.DEPARTMENT),
    (("bo ",), AgencyKind.MINISTRY),
    (("phong ", "to ", "khoa "), AgencyKind.OFFICE),
    (("trung tam", "truong ", "benh vien", "chi cuc", "tram ", "thu vien", "bao tang"), AgencyKind.UNIT),
    (("ban chi dao", "ban vi su tien bo", "hoi dong", "to cong tac"), AgencyKind.COMMITTEE),
    (("cong ty", "ngan hang", "tap doan", "doanh nghiep", "hop tac xa"), AgencyKind.ENTERPRISE),
    (("uy ban mat tran", "mat tran", "hoi ", "tinh doan", "doan thanh nien", "lien doan", "ban thuong truc",
      "ban to chuc", "ban tuyen giao", "ban dan van", "tinh uy", "dang uy", "uy ban kiem tra", "bao ", "dai ",
      "toa an", "vien kiem sat"), AgencyKind.ASKED),
)  # fmt: skip


def _is_unknown(standing: Standing, phrase: str) -> bool:
    if phrase in standing.meanings:
        return standing.meanings[phrase].state == NameState.UNKNOWN
    return standing.issuer is None and phrase == standing.settled.header.get("agency")


def kind_of(name: str) -> AgencyKind:
    """Return the kind of agency a name most likely names; a person can change it later."""
    plain = comparable(name) + " "
    for beginnings, kind in _BEGINNINGS:
        if plain.startswith(beginnings):
            return kind
    return AgencyKind.DEPARTMENT


@transaction.atomic
def make_missing_agencies(
    *, standing: Standing, phrases: Sequence[str], by: User, acting_for: Agency, at: datetime
) -> list[Agency]:
    """
    Make an agency of each unknown name: under the issuer's territory, offices and units under the issuer.

    Names that are known by now are left alone, so a second call makes nothing.
    """
    issuer = standing.issuer or acting_for
    root = queries.territory_of(issuer, standing.on)
    unknown = [phrase for phrase in dict.fromkeys(phrases) if _is_unknown(standing, phrase)]
    if not unknown:
        return []
    below_issuer = {AgencyKind.OFFICE, AgencyKind.UNIT}
    news = [
        organisations.NewAgency(
            kind_of(phrase), phrase[:1].upper() + phrase[1:], parent=issuer if kind_of(phrase) in below_issuer else root
        )
        for phrase in unknown
    ]
    return organisations.add_agencies(news=news, by=by, acting_for=acting_for, at=at)

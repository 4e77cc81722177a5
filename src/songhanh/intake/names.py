"""Who a printed phrase means: collective phrases are expanded, vague ones name nobody, the rest is looked up."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Any

from songhanh.organisations import queries
from songhanh.organisations.enums import AgencyKind
from songhanh.organisations.models import Agency
from songhanh.organisations.rules import comparable, names_nobody
from songhanh.plans.enums import AddresseeRule

BOTH = "departments_and_communes"  # a decision's rule that stands for two groups


class NameState(StrEnum):
    SURE = "sure"  # one agency fits, or a collective phrase of known meaning
    REMEMBERED = "remembered"  # a person decided it in an earlier document
    DECIDED = "decided"  # a person decided it in this review
    SEVERAL = "several"  # more than one fits: none is chosen
    DISSOLVED = "dissolved"  # it no longer existed on the document's date
    UNKNOWN = "unknown"
    NOBODY = "nobody"  # "các cơ quan liên quan": meant to name none


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a phrase means in this document."""

    phrase: str
    state: NameState
    agencies: tuple[Agency, ...] = ()
    rule: AddresseeRule | None = None
    excluded: tuple[Agency, ...] = ()
    offered: tuple[Agency, ...] = ()  # candidates or successors to choose from

    @property
    def is_doubt(self) -> bool:
        return self.state in {NameState.SEVERAL, NameState.DISSOLVED, NameState.UNKNOWN}

    @property
    def names_a_group(self) -> bool:
        """Tell whether the print speaks of several agencies at once, so that groups are worth offering."""
        return _SEVERAL.match(comparable(self.phrase)) is not None


_SEVERAL = re.compile(r"(?:thu truong |chu tich |lanh dao |truong )?(?:tat ca |toan the )?(?:cac|cap|moi|nhung) ")
_PLACES = r"(?:xa|phuong|dac khu|thi tran)"
_ALL_COMMUNES = re.compile(
    r"(?:(?:chu tich )?uy ban nhan dan )?(?:tat ca )?(?:cac |cap )(?:uy ban nhan dan )?"
    rf"{_PLACES}(?: (?:va )?{_PLACES})*"
    r"(?: (?:tren dia ban|thuoc|truc thuoc|cua)? ?(?:toan )?(?:tinh|thanh pho)(?: .{1,40})?)?|(?:cac )?dia phuong"
)
_ALL_DEPARTMENTS = re.compile(
    r"(?:thu truong |giam doc |lanh dao )?(?:tat ca )?cac so(?: (?:va )?(?:ban|nganh|doan the|co quan|don vi))*"
    r"(?: (?:cua |thuoc |cap )?(?:uy ban nhan dan )?(?:tinh|thanh pho)(?: .{1,40})?)?(?: trong tinh)?"
)
_BELOW = re.compile(
    r"(?:truong |lanh dao |thu truong )?(?:tat ca )?cac (?:phong|don vi|trung tam|to|khoa)(?: .{0,30})?"
    r"(?:chuyen mon|truc thuoc|thuoc so|thuoc phuong|thuoc xa|nghiep vu)(?: .{0,60})?"
)
# "các sở, ban, ngành và địa phương": two groups in one phrase.
_AND_COMMUNES = re.compile(
    r"(?P<departments>.+?) (?:va |cung )?(?:cac )?(?:dia phuong|uy ban nhan dan cap xa|xa phuong(?: dac khu)?)"
)


def collective(phrase: str) -> AddresseeRule | None:
    """Return the rule by which a collective phrase is expanded, or None when it names single agencies."""
    plain = comparable(phrase)
    if _ALL_COMMUNES.fullmatch(plain):
        return AddresseeRule.ALL_COMMUNES
    if names_nobody(phrase):
        return None
    if _ALL_DEPARTMENTS.fullmatch(plain):
        return AddresseeRule.ALL_DEPARTMENTS
    if _BELOW.fullmatch(plain):
        return AddresseeRule.BELOW
    return None


def is_departments_and_communes(phrase: str) -> bool:
    """Tell whether a phrase names all departments and all communes at once."""
    match = _AND_COMMUNES.fullmatch(comparable(phrase))
    return match is not None and _ALL_DEPARTMENTS.fullmatch(match["departments"]) is not None


class Members:
    """The agencies that collective phrases of one issuer mean, fetched when a phrase asks for them."""

    def __init__(self, around: queries.Territory) -> None:
        self.around = around

    @cached_property
    def _below_root(self) -> list[Agency]:
        kinds = (AgencyKind.COMMUNE, AgencyKind.DEPARTMENT)
        return queries.members_of(self.around, self.around.on, *kinds)

    @cached_property
    def _below_issuer(self) -> list[Agency]:
        issuer, on = self.around.line[-1], self.around.on
        kinds = (AgencyKind.OFFICE, AgencyKind.UNIT)
        return list(Agency.objects.on(on).below(issuer, on).of_kind(*kinds).order_by("sort_key"))

    def of(self, rule: AddresseeRule) -> list[Agency]:
        if rule == AddresseeRule.BELOW:
            return self._below_issuer
        kind = AgencyKind.COMMUNE if rule == AddresseeRule.ALL_COMMUNES else AgencyKind.DEPARTMENT
        return [agency for agency in self._below_root if agency.kind == kind]

    def everyone(self) -> list[Agency]:
        """All departments and all communes."""
        return self.of(AddresseeRule.ALL_DEPARTMENTS) + self.of(AddresseeRule.ALL_COMMUNES)


def meanings(
    phrases: Iterable[str], decided: dict[str, dict[str, Any]], *, around: queries.Territory
) -> dict[str, Meaning]:
    """
    Return what each phrase means to the issuer: decided here, remembered, collective, found by name, or a doubt.

    `decided` maps a phrase to {"agencies": [ids], "rule": …, "excluded": [ids]}, the value of a decision on a name.
    """
    wanted = list(dict.fromkeys(phrases))
    ids = {pk for value in decided.values() for pk in [*value.get("agencies", ()), *value.get("excluded", ())]}
    chosen = Agency.objects.in_bulk(ids) if ids else {}
    members = Members(around)
    answers: dict[str, Meaning] = {}
    for phrase in wanted:
        if phrase in decided:
            answers[phrase] = _decided(phrase, decided[phrase], chosen, members)
        elif (rule := collective(phrase)) is not None and members.of(rule):
            answers[phrase] = Meaning(phrase, NameState.SURE, tuple(members.of(rule)), rule)
        elif is_departments_and_communes(phrase) and members.everyone():
            answers[phrase] = Meaning(phrase, NameState.SURE, tuple(members.everyone()), AddresseeRule.LISTED)
        elif names_nobody(phrase):
            answers[phrase] = Meaning(phrase, NameState.NOBODY)
    rest = [phrase for phrase in wanted if phrase not in answers]
    for phrase, match in queries.resolve_names(rest, within=around, on=around.on).items() if rest else ():
        answers[phrase] = _looked_up(phrase, match)
    return answers


def _decided(phrase: str, value: dict[str, Any], chosen: dict[int, Agency], members: Members) -> Meaning:
    excluded = tuple(chosen[pk] for pk in value.get("excluded", ()) if pk in chosen)
    said = value.get("rule")
    if said:
        rule = AddresseeRule.LISTED if said == BOTH else AddresseeRule(said)
        gone = {agency.pk for agency in excluded}
        group = members.everyone() if said == BOTH else members.of(rule)
        kept = tuple(agency for agency in group if agency.pk not in gone)
        return Meaning(phrase, NameState.DECIDED, kept, rule, excluded)
    agencies = tuple(chosen[pk] for pk in value.get("agencies", ()) if pk in chosen)
    return Meaning(phrase, NameState.DECIDED if agencies else NameState.NOBODY, agencies)


def _looked_up(phrase: str, match: queries.Match) -> Meaning:
    if match.agency is not None:
        state = NameState.REMEMBERED if match.remembered else NameState.SURE
        return Meaning(phrase, state, (match.agency,))
    if match.candidates:
        return Meaning(phrase, NameState.SEVERAL, offered=match.candidates)
    if match.successors:
        return Meaning(phrase, NameState.DISSOLVED, offered=match.successors)
    return Meaning(phrase, NameState.UNKNOWN)

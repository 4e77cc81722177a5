"""The tasks of a reading, agency by agency: what, by when, in which role, from which clause."""

from __future__ import annotations

from vanban.model import Assignment, Document, Item, Role
from vanban.overview.words import ROLES, date_words, deadline_words, shortened

NOBODY = "Chưa nêu cơ quan thực hiện"
LENGTH = 160

Row = tuple[str, ...]  # clause, task, due, role


def tasks_by_agency(document: Document) -> list[tuple[str, list[Row]]]:
    """Return every task under each agency that has a part in it, agencies in the order of the document."""
    placed: list[tuple[int, str, Row]] = []  # position, agency, row
    roles = _roles_by_item(document)
    for number, item in enumerate(document.items):
        if item.task:
            for agency, role in _parts_in(item, roles.get(number, {})):
                part = ROLES[role] if role else ""
                placed.append((item.start, agency, (item.path or "", _words_of(item), _due_of(document, item), part)))
    for assignment in document.assignments:
        if not any(document.items[index].task for index in assignment.items):
            sentence = _row_of_sentence(document, assignment)
            agencies = assignment.agencies or (assignment.agency,)
            placed.extend((assignment.start, agency, sentence) for agency in agencies)
    groups: dict[str, tuple[str, list[Row]]] = {}
    for _, agency, row in sorted(placed, key=lambda one: (one[1] == NOBODY, one[0])):
        key = agency.replace("UBND", "Ủy ban nhân dân").casefold()
        groups.setdefault(key, (agency, []))[1].append(row)
    return list(groups.values())


def _roles_by_item(document: Document) -> dict[int, dict[str, Role]]:
    roles: dict[int, dict[str, Role]] = {}
    for assignment in document.assignments:
        for index in assignment.items:
            for agency in assignment.agencies or (assignment.agency,):
                roles.setdefault(index, {}).setdefault(agency, assignment.role)
    return roles


def _parts_in(item: Item, roles: dict[str, Role]) -> list[tuple[str, Role | None]]:
    parts: dict[str, Role | None] = {agency: roles.get(agency, Role.LEAD) for agency in item.leads}
    for agency in item.coordinators:
        parts.setdefault(agency, Role.COORDINATE)
    if not parts:
        parts.update(roles)
    return list(parts.items()) or [(NOBODY, None)]


def _words_of(item: Item) -> str:
    words = item.text.lstrip("-–+• ")
    return shortened(f"{words} → {item.product}" if item.product else words, LENGTH)


def _due_of(document: Document, item: Item) -> str:
    known = [deadline_words(document.deadlines[index]) for index in item.deadlines if index < len(document.deadlines)]
    return "; ".join(dict.fromkeys(word for word in known if word)) or (date_words(item.due) if item.due else "")


def _row_of_sentence(document: Document, assignment: Assignment) -> Row:
    """Return the row of an agency whose task is a sentence, not a dash."""
    end = document.text.find("\n", assignment.end)
    end = len(document.text) if end < 0 else end
    words = document.text[assignment.end : end].replace("**", "").lstrip(" :;,.-–")
    due = [deadline_words(one) for one in document.deadlines if assignment.start <= one.start < end]
    when = "; ".join(dict.fromkeys(word for word in due if word))
    return (assignment.path or "", shortened(words, LENGTH), when, ROLES[assignment.role])

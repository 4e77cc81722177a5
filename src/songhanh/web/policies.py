"""
Who may ask for which address: one visible table. A view without a line here answers nobody.

The line says who may come at all; which rows they then find is the affair of each app's queries, and what is not theirs
answers 404.
"""

from __future__ import annotations

from dataclasses import dataclass

from songhanh.accounts.enums import Permission

READ = frozenset({"GET", "HEAD"})
WRITE = frozenset({"POST"})
FORM = READ | WRITE  # shows a form and takes it


@dataclass(frozen=True, slots=True)
class Policy:
    """`methods` it answers; `permission` that the acting role must hold; `open_to_all` needs no sign-in."""

    methods: frozenset[str]
    permission: Permission | None = None
    open_to_all: bool = False


def anyone(methods: frozenset[str]) -> Policy:
    return Policy(methods, open_to_all=True)


def signed_in(methods: frozenset[str]) -> Policy:
    return Policy(methods)


def may(permission: Permission, methods: frozenset[str]) -> Policy:
    return Policy(methods, permission)


POLICIES: dict[str, Policy] = {
    "sign-in": anyone(FORM),
    "first-person": anyone(FORM),
    "use-slip": anyone(FORM),
    "health": anyone(READ),
    "sign-out": signed_in(WRITE),
    "switch-agency": signed_in(WRITE),
    "password": signed_in(FORM),
    "overview": signed_in(READ),
    "settle-agency": may(Permission.MANAGE_INSTALLATION, WRITE),
    "agencies:tree": signed_in(READ),
    "agencies:branch": signed_in(READ),
    "agencies:agency": signed_in(READ),
    "agencies:suggest": may(Permission.MANAGE_AGENCY, READ),
    "agencies:suggest-places": may(Permission.MANAGE_INSTALLATION, READ),
    "agencies:load-province": may(Permission.MANAGE_INSTALLATION, WRITE),
    "agencies:add": may(Permission.MANAGE_AGENCY, FORM),
    "agencies:rename": may(Permission.MANAGE_AGENCY, FORM),
    "agencies:standing": may(Permission.MANAGE_AGENCY, FORM),
    "agencies:end": may(Permission.MANAGE_AGENCY, FORM),
    "agencies:import": may(Permission.MANAGE_AGENCY, FORM),
    "agencies:import-template": may(Permission.MANAGE_AGENCY, READ),
    "agencies:import-people": may(Permission.MANAGE_AGENCY, FORM),
    "agencies:import-people-template": may(Permission.MANAGE_AGENCY, READ),
    "agencies:add-person": may(Permission.MANAGE_AGENCY, FORM),
    "agencies:give-role": may(Permission.MANAGE_AGENCY, FORM),
    "agencies:end-role": may(Permission.MANAGE_AGENCY, WRITE),
    "agencies:slip": may(Permission.MANAGE_AGENCY, WRITE),
    "agencies:slips": may(Permission.MANAGE_AGENCY, WRITE),
    "search": signed_in(READ),
    "suggest-search": signed_in(READ),
    "intake:documents": may(Permission.READ, READ),
    "intake:upload": may(Permission.RUN_PROGRAMME, FORM),
    "intake:progress": may(Permission.RUN_PROGRAMME, READ),
    "intake:discard": may(Permission.RUN_PROGRAMME, WRITE),
    "intake:paste": may(Permission.RUN_PROGRAMME, WRITE),
    "intake:original": may(Permission.READ, READ),
    "intake:review": may(Permission.RUN_PROGRAMME, READ),
    "intake:changes": may(Permission.RUN_PROGRAMME, READ),
    "intake:edit": may(Permission.RUN_PROGRAMME, READ),
    "intake:name": may(Permission.RUN_PROGRAMME, READ),
    "intake:decide": may(Permission.RUN_PROGRAMME, WRITE),
    "intake:undo": may(Permission.RUN_PROGRAMME, WRITE),
    "intake:place": may(Permission.RUN_PROGRAMME, WRITE),
    "intake:set-aside": may(Permission.RUN_PROGRAMME, WRITE),
    "intake:take-up": may(Permission.RUN_PROGRAMME, WRITE),
    "intake:accept": may(Permission.RUN_PROGRAMME, WRITE),
    "intake:suggest-agencies": may(Permission.RUN_PROGRAMME, READ),
    "documents:register": may(Permission.READ, READ),
    "documents:enter": may(Permission.REGISTER_DOCUMENTS, FORM),
    "documents:suggest-issuers": may(Permission.REGISTER_DOCUMENTS, READ),
    "documents:document": may(Permission.READ, READ),
    "documents:correct": may(Permission.REGISTER_DOCUMENTS, FORM),
    "documents:file": may(Permission.READ, READ),
    "plans:list": may(Permission.READ, READ),
    "plans:plan": may(Permission.READ, READ),
    "plans:rest": may(Permission.READ, READ),
    "plans:communes": may(Permission.READ, READ),
    "plans:about": may(Permission.READ, READ),
    "plans:print-foot": may(Permission.READ, READ),
    "plans:original": may(Permission.READ, READ),
    "plans:task": may(Permission.READ, READ),
    "plans:extract": may(Permission.READ, READ),
    "plans:message": may(Permission.READ, READ),
    "plans:extracts": may(Permission.RUN_PROGRAMME, READ),
    "plans:suggest-agencies": may(Permission.RUN_PROGRAMME, READ),
    "plans:suggest-documents": may(Permission.RUN_PROGRAMME, READ),
    "plans:suggest-names": may(Permission.RUN_PROGRAMME, READ),
    "plans:suggest-plans": may(Permission.RUN_PROGRAMME, READ),
    "plans:assign-task": may(Permission.RUN_PROGRAMME, WRITE),
    "plans:settle": may(Permission.RUN_PROGRAMME, WRITE),
    "plans:answer-extension": may(Permission.RUN_PROGRAMME, WRITE),
    "plans:answer-difficulty": may(Permission.RUN_PROGRAMME, WRITE),
    "plans:fulfil-condition": may(Permission.RUN_PROGRAMME, WRITE),
    "plans:withdraw-task": may(Permission.RUN_PROGRAMME, WRITE),
    "plans:end": may(Permission.RUN_PROGRAMME, FORM),
    "plans:withdraw": may(Permission.RUN_PROGRAMME, FORM),
    "plans:hand-over": may(Permission.RUN_PROGRAMME, FORM),
    "plans:superior": may(Permission.RUN_PROGRAMME, FORM),
    "plans:recipients": may(Permission.RUN_PROGRAMME, FORM),
    "plans:duties": may(Permission.READ, READ),
    "plans:duty": may(Permission.RUN_PROGRAMME, FORM),
    "takeouts:page": may(Permission.RUN_PROGRAMME, READ),
    "takeouts:ask": may(Permission.RUN_PROGRAMME, WRITE),
    "takeouts:progress": may(Permission.RUN_PROGRAMME, READ),
    "takeouts:fetch": may(Permission.RUN_PROGRAMME, WRITE),
    "tasks:mine": may(Permission.READ, READ),
    "tasks:agency": may(Permission.READ, READ),
    "tasks:followed": may(Permission.READ, READ),
    "tasks:mine-sheet": may(Permission.READ, READ),
    "tasks:agency-sheet": may(Permission.READ, READ),
    "tasks:followed-sheet": may(Permission.READ, READ),
    "tasks:part": may(Permission.READ, READ),
    "tasks:evidence": may(Permission.READ, READ),
    "tasks:shares": may(Permission.READ, READ),
    "tasks:report": may(Permission.REPORT_PROGRESS, WRITE),
    "tasks:ask-extension": may(Permission.REPORT_PROGRESS, FORM),
    "tasks:raise-difficulty": may(Permission.REPORT_PROGRESS, FORM),
    "tasks:hand-to-officer": may(Permission.RUN_PROGRAMME, FORM),
    "tasks:hand-over": may(Permission.RUN_PROGRAMME, FORM),
    "tasks:waive": may(Permission.RUN_PROGRAMME, FORM),
    "tasks:suggest-agencies": may(Permission.RUN_PROGRAMME, READ),
}

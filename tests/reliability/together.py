"""Code that runs inside an installation: a plan, and many threads that do the same at the same moment."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from uuid import uuid4

from django.db import connection

from songhanh.accounts.models import User
from songhanh.documents import actions as documents
from songhanh.documents.drafts import NewDocument
from songhanh.organisations.models import Agency
from songhanh.plans import actions as plans
from songhanh.plans.models import Plan, Task
from tests.conftest import Province, make_province
from tests.songhanh.plans.conftest import NAMES, TEXT, Founded, new_plan
from tests.songhanh.readings import reading_of

AT = datetime(2026, 6, 3, 2, 0, tzinfo=UTC)
MANY = 20


def a_plan() -> Founded:
    """Found one more plan of tỉnh An Sơn, which is made when it is not there yet."""
    province = make_province() if not User.objects.exists() else _known_province()
    said = {"by": None, "acting_for": province.standing, "at": AT}
    text = documents.store_text(reading=reading_of(TEXT), file=None, source_version=uuid4().hex, **said)
    document = documents.register_document(new=NewDocument(text=text), key=None, **said)
    plan: Plan = plans.found_plan(new=new_plan(province, document), key=None, **said)
    return Founded(plan, dict(zip(NAMES, Task.objects.filter(plan=plan).order_by("start"), strict=True)), province)


def _known_province() -> Province:
    agencies = list(Agency.objects.order_by("pk"))
    departments = [one for one in agencies if one.kind == "department"]
    people = {
        "officer": User.objects.get(login="officer"), "health": User.objects.get(login="yte")
    }  # fmt: skip
    communes = [one for one in agencies if one.kind == "commune"]
    return Province(agencies[0], departments[0], departments, communes, people)


def together(act: Callable[[int], object], many: int = MANY) -> Counter[str]:
    """Do `act` in many threads at one moment, each on its own connection; count what came of it."""
    barrier, told = threading.Barrier(many), Counter[str]()

    def work(number: int) -> None:
        connection.ensure_connection()
        barrier.wait()
        try:
            act(number)
            told["done"] += 1
        except Exception as error:
            told[type(error).__name__] += 1
        finally:
            connection.close()

    threads = [threading.Thread(target=work, args=(number,)) for number in range(many)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return told

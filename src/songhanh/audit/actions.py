"""`record`, the last statement of every action, and `once`, which makes twice once."""

from __future__ import annotations

import functools
import hashlib
import hmac
import json
from collections.abc import Callable
from contextvars import ContextVar
from datetime import date, datetime
from typing import Any, TypeVar
from uuid import UUID

from django.apps import apps
from django.conf import settings
from django.db import models, transaction

from songhanh.audit.models import SYSTEM_CHAIN, Chain, Event, Receipt

# Set by the web's middleware so that an event can be found in the server's log.
request_id: ContextVar[str] = ContextVar("request_id", default="")


class WrittenOutsideTransaction(Exception):
    """Raised when an event would not share the fate of the act it tells of."""


class KeyUsedForAnotherForm(Exception):
    """Raised when a form's key comes back with another content."""


def record(
    action: str,
    *,
    on: models.Model | None,
    by: models.Model | None,
    acting_for: models.Model | None,
    at: datetime,
    changes: dict[str, list[Any]] | None = None,
    reason: str = "",
    role: str = "",
) -> Event:
    """
    Write what was done into the chain of the acting agency, inside the action's own transaction.

    :raises WrittenOutsideTransaction: when no transaction is open.
    """
    if not transaction.get_connection().in_atomic_block:
        raise WrittenOutsideTransaction(action)
    number = SYSTEM_CHAIN if acting_for is None else acting_for.pk
    locked = Chain.objects.select_for_update().filter(agency_id=number)
    head = locked.first()
    if head is None:  # the first event of this chain, perhaps of two writers at once
        Chain.objects.get_or_create(agency_id=number)
        head = locked.get()
    event = Event(
        chain=number,
        seq=head.seq + 1,
        at=at,
        actor_id=None if by is None else by.pk,
        actor_name="" if by is None else str(by),
        acting_for_id=None if acting_for is None else acting_for.pk,
        role=role,
        action=action,
        object_type="" if on is None else on._meta.label,
        object_id=None if on is None else on.pk,
        changes=_plain(changes or {}),
        reason=reason,
        request_id=request_id.get(),
        prev=head.mac,
    )
    event.mac = seal(event)
    event.save(force_insert=True)
    Chain.objects.filter(agency_id=number).update(seq=event.seq, mac=event.mac)
    return event


def seal(event: Event) -> str:
    """Return the keyed hash over everything an event says and the seal before it."""
    said = [
        event.chain, event.seq, event.at.timestamp(), event.actor_id, event.actor_name, event.acting_for_id,
        event.role, event.action, event.object_type, event.object_id, event.changes, event.reason,
        event.request_id, event.prev,
    ]  # fmt: skip
    body = json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hmac.new(settings.AUDIT_KEY.encode(), body.encode(), hashlib.sha256).hexdigest()


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(key): _plain(one) for key, one in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_plain(one) for one in value]
    if isinstance(value, models.Model):
        return {"type": value._meta.label, "id": value.pk, "name": str(value)}
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, str | int | float | bool) or value is None:
        return value
    return str(value)


Action = TypeVar("Action", bound=Callable[..., Any])


def once(action: Action) -> Action:
    """
    Decorate an action so that the same `key` gives the first result again; `key=None` switches it off.

    Stands under `@transaction.atomic`: receipt and effect are stored together or not at all.

    :raises KeyUsedForAnotherForm: when the key came before with other content.
    """

    @functools.wraps(action)
    def wrapper(*, key: UUID | None = None, by: models.Model, **arguments: Any) -> Any:
        if key is None:
            return action(key=key, by=by, **arguments)
        said = {name: value for name, value in arguments.items() if name != "at"}
        body = hashlib.sha256(
            json.dumps([action.__qualname__, _plain(said)], ensure_ascii=False, sort_keys=True).encode()
        ).hexdigest()
        # Stored before the effect: of two that come at once the second waits here for the first, and gets its result.
        receipt, is_first = Receipt.objects.get_or_create(
            actor_id=by.pk, key=key, defaults={"body_sha256": body, "result_type": "", "at": arguments["at"]}
        )
        if not is_first:
            if receipt.body_sha256 != body:
                raise KeyUsedForAnotherForm
            return _result_of(receipt)
        result = action(key=key, by=by, **arguments)
        if result is not None:
            Receipt.objects.filter(pk=receipt.pk).update(result_type=result._meta.label, result_id=result.pk)
        return result

    return wrapper  # type: ignore[return-value]


def _result_of(receipt: Receipt) -> models.Model | None:
    if not receipt.result_type:
        return None
    found: models.Model = apps.get_model(receipt.result_type)._default_manager.get(pk=receipt.result_id)
    return found

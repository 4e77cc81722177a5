"""
Background work: one plan of one takeout at a time, so that uploads which wait to be read wait for one plan at most.

The .zip grows by a folder a step. A worker that is killed in a step leaves a torn file: then it is begun anew.
"""

from __future__ import annotations

import logging
import os
import zipfile
from collections.abc import Iterable
from datetime import date, datetime

from songhanh.core.calendar import VIETNAM, day_of
from songhanh.exports.leave.folders import Item, other_items, plan_items, readme
from songhanh.exports.leave.queries import content_of, plans_to_take
from songhanh.plans.access import plan_for
from songhanh.plans.models import Plan
from songhanh.takeouts import actions
from songhanh.takeouts.enums import TakeoutState
from songhanh.takeouts.models import Takeout

logger = logging.getLogger("songhanh.exports")
# Kinds that are packed already.
_STORED = (".docx", ".xlsx", ".pptx", ".zip", ".jpg", ".jpeg", ".png", ".pdf")


def make_next_step(*, now: datetime) -> bool:
    """Do the next step of one takeout; tell whether there was one."""
    takeout = actions.claim_takeout(now=now)
    if takeout is None:
        return False
    if takeout.tries > actions.TRIES:
        actions.fail_takeout(takeout=takeout, at=now)
        return True
    _step(takeout, now)
    return True


def remove_old(*, now: datetime) -> bool:
    """Remove the files of takeouts whose week is over; tell whether there were any."""
    old = Takeout.objects.filter(state=TakeoutState.READY, made_at__lt=now - actions.KEPT).select_related("agency")
    found = list(old)
    for takeout in found:
        actions.remove_takeout(takeout=takeout, at=now)
    return bool(found)


def _step(takeout: Takeout, now: datetime) -> None:
    agency, on = takeout.agency, day_of(now)
    if takeout.plans is None or not _is_sound(takeout):
        plans = plans_to_take(agency, on)
        takeout.unfinished.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        takeout.unfinished.unlink(missing_ok=True)
        _put(takeout, [readme(agency, on)], now)
        actions.note_step(takeout=takeout, plans=plans, done=0)
        return
    if takeout.done < takeout.of:
        _put(takeout, _of_plan(takeout, on), now)
        actions.note_step(takeout=takeout, plans=takeout.plans, done=takeout.done + 1)
        return
    _put(takeout, other_items(agency, on), now)
    takeout.unfinished.rename(takeout.path)
    actions.finish_takeout(takeout=takeout, size=takeout.path.stat().st_size, at=now)


def _of_plan(takeout: Takeout, on: date) -> Iterable[Item]:
    assert takeout.plans is not None
    try:
        seen = plan_for(takeout.agency, takeout.plans[takeout.done], on)
    except Plan.DoesNotExist:  # no longer the agency's to see
        return ()
    return plan_items(content_of(seen), takeout.done + 1)


def _is_sound(takeout: Takeout) -> bool:
    """Tell whether the file is as the last step left it; a step that was finished and not noted is done again."""
    try:
        with zipfile.ZipFile(takeout.unfinished) as archive:
            folders = {name.split("/")[0] for name in archive.namelist() if name[:2].isdecimal()}
    except (OSError, zipfile.BadZipFile):
        return False
    return len(folders) <= takeout.done


def _put(takeout: Takeout, items: Iterable[Item], now: datetime) -> None:
    handle = os.open(takeout.unfinished, os.O_RDWR | os.O_CREAT, 0o600)
    with os.fdopen(handle, "r+b") as stream:
        with zipfile.ZipFile(stream, "a", zipfile.ZIP_DEFLATED) as archive:
            for item in items:
                entry = zipfile.ZipInfo(item.name, now.astimezone(VIETNAM).timetuple()[:6])
                stored = item.name.lower().endswith(_STORED)
                entry.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
                if isinstance(item.content, bytes):
                    archive.writestr(entry, item.content)
                else:
                    with item.content.open("rb") as source, archive.open(entry, "w", force_zip64=True) as target:
                        while chunk := source.read(1024 * 1024):
                            target.write(chunk)
        stream.flush()
        os.fsync(stream.fileno())

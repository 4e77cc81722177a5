"""Keys that the installation makes for itself at its first start, readable by its owner alone."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

from songhanh.config import environment


def read_or_make(data: Path, name: str) -> str:
    """Return the key `name`: from SONGHANH_KEY_<NAME>, else from the data folder, where the first call writes it."""
    given = environment.text(f"SONGHANH_KEY_{name.upper()}", "")
    if given:
        return given
    path = data / "keys" / name
    try:
        return _read_or_make(path)
    except OSError as error:
        raise ImproperlyConfigured(
            f"Không ghi được vào {data} ({error.strerror}). Đặt SONGHANH_DATA sang thư mục mà tài khoản này ghi được."
        ) from error


def _read_or_make(path: Path) -> str:
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        # Two processes may start at once: the link is made by one of them only, the other reads it.
        fresh = path.with_name(f"{path.name}.{os.getpid()}")
        fresh.touch(mode=0o600)
        fresh.write_text(secrets.token_urlsafe(48), encoding="ascii")
        try:
            os.link(fresh, path)
        except FileExistsError:
            pass
        finally:
            fresh.unlink()
    return path.read_text(encoding="ascii")

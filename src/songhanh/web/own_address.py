"""Under which address others reach this server: what stands on a slip that leaves the machine."""

from __future__ import annotations

import ipaddress
import socket

from django.conf import settings
from django.http import HttpRequest

LOCAL_NAMES = {"localhost"}
OUTSIDE = ("192.0.2.1", 9)  # an address of documentation (RFC 5737): a datagram socket only chooses its own side


def is_local(host: str) -> bool:
    """Tell whether an address opens on this machine alone."""
    name = _bare(host)
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return name in LOCAL_NAMES


def reachable_addresses(request: HttpRequest, path: str) -> list[str]:
    """Return the addresses to offer where one came by an address of this machine alone, the surest first."""
    host = request.get_host()
    if not is_local(host):
        return []
    scheme = "https" if settings.HTTPS else request.scheme
    named = [name for name in settings.ALLOWED_HOSTS if not is_local(name) and not name.startswith((".", "*"))]
    port = host.rpartition(":")[2] if host.rpartition(":")[2].isdigit() else ""
    own = office_address()
    found = [f"{scheme}://{name}{path}" for name in named]
    if own and own not in named:
        found.append(f"{request.scheme}://{own}{f':{port}' if port else ''}{path}")
    return found


def office_address() -> str:
    """Return this machine's address in the office's network, or "" where it has none. Nothing is sent."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(OUTSIDE)
        except OSError:
            return ""
        name = str(probe.getsockname()[0])
    return "" if is_local(name) or name == "0.0.0.0" else name  # noqa: S104 - compared, not listened on


def _bare(host: str) -> str:
    if host.startswith("["):
        return host[1:].partition("]")[0]
    return host.rpartition(":")[0] if host.count(":") == 1 else host

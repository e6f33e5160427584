"""A path as a URI reference."""

from __future__ import annotations

_PLAIN = frozenset(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/")
BASE = "SRCROOT"


def artifact_location(path: str) -> dict[str, object]:
    """``path`` as SARIF wants it: relative to the folder that checking began in, or absolute."""
    if path.startswith("/"):
        return {"uri": "file://" + encoded("/" + path.lstrip("/"))}
    while path.startswith("./"):
        path = path[2:].lstrip("/")
    return {"uri": encoded(path), "uriBaseId": BASE}


def encoded(path: str) -> str:
    """The bytes of ``path`` with all but unreserved ones percent-encoded."""
    try:
        raw = path.encode("utf-8", "surrogateescape")  # a file name's own bytes
    except UnicodeEncodeError:
        raw = path.encode("utf-8", "replace")
    return "".join(chr(byte) if byte in _PLAIN else f"%{byte:02X}" for byte in raw)

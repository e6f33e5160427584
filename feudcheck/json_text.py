"""JSON text to values with the C scanner alone: the ``json`` package compiles seven patterns to import it."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def loads(text: str) -> Any:
    """The value of a JSON text that ``json.dumps`` wrote without indentation; ValueError for anything else."""
    try:
        value, end = _scan(text, 0)
    except StopIteration:
        raise ValueError("not JSON") from None
    if end != len(text):
        raise ValueError("more than one JSON value")
    return value


class _Plain:
    """What the scanner asks of a decoder."""

    strict = True
    object_hook = object_pairs_hook = None
    parse_float, parse_int, parse_constant = float, int, float
    memo: dict[str, str] = {}  # noqa: RUF012


def _scanner() -> Any:
    try:
        import _json

        scanner: Any = _json.make_scanner
    except (ImportError, AttributeError):  # another Python than CPython
        import json

        decoder: Any = json.JSONDecoder()
        return decoder.scan_once
    return scanner(_Plain)


_scan = _scanner()

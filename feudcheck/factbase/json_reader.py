"""One line of JSON to plain data; stricter than json about repeated keys."""

from __future__ import annotations

import json
from typing import Any


class JsonFault(Exception):
    """A line that can't be read; ``column`` from 1."""

    def __init__(self, column: int, message: str) -> None:
        self.column = column
        super().__init__(message)


def json_line(line: str) -> Any:
    """The value in ``line``; raises JsonFault."""
    try:
        return _DECODER.decode(line)
    except json.JSONDecodeError as error:
        raise JsonFault(error.pos + 1, f"JSON syntax: {error.msg}") from None
    except (ValueError, RecursionError) as error:
        message = "nested too deep" if isinstance(error, RecursionError) else str(error)
        raise JsonFault(1, f"JSON: {message}") from None


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    out = dict(pairs)
    if len(out) != len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                raise ValueError(f'the key "{key[:60]}" is given twice')
            seen.add(key)
    return out


_DECODER = json.JSONDecoder(object_pairs_hook=_pairs)

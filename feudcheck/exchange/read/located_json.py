"""JSON with the line on which each of its objects begins."""

from __future__ import annotations

import json
from bisect import bisect_right
from json.decoder import JSONArray, JSONObject  # type: ignore[attr-defined]  # public in all but the stubs
from json.scanner import py_make_scanner  # type: ignore[attr-defined]

from feudcheck.errors import InputError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Node(dict[str, "Any"]):
    """An object of a JSON text; ``at`` is where it begins."""

    __slots__ = ("at",)
    at: int


class Located:
    """The value of a JSON text; ``line`` tells where an object of it begins."""

    def __init__(self, text: str, name: str) -> None:
        self._ends: list[int] | None = None
        self._text = text
        self.value = self._read(text, name)

    def line(self, node: object) -> int:
        """The line of ``node``, from 1; 1 for what is no object."""
        if self._ends is None:
            self._ends = [at for at, char in enumerate(self._text) if char == "\n"]
        return bisect_right(self._ends, node.at) + 1 if isinstance(node, Node) else 1

    def _read(self, text: str, name: str) -> Any:
        decoder: Any = json.JSONDecoder()
        decoder.parse_object, decoder.parse_array = _object, JSONArray
        decoder.scan_once = py_make_scanner(decoder)
        try:
            return decoder.decode(text)
        except json.JSONDecodeError as error:
            raise InputError(f"{name}:{error.lineno}:{error.colno}: JSON syntax: {error.msg}") from None
        except RecursionError:
            raise InputError(f"{name}: JSON nested too deep") from None
        except ValueError as error:  # a number of a million digits
            raise InputError(f"{name}: JSON: {error}") from None


def _object(state: tuple[str, int], *rest: Any) -> tuple[Node, int]:
    value, end = JSONObject(state, *rest)
    node = Node(value)
    node.at = state[1] - 1
    return node, end

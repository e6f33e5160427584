"""A tree as read against the schema: cleaned values, and every problem with its place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from feudcheck.errors import Problem
from feudcheck.factbase.formats import EXPECTED, NUMBERS_TOO, fault, shown
from feudcheck.factbase.schema import TEXT, ListOf, MapOf, Record, Scalar, Type
from feudcheck.factbase.yaml_reader import UNKNOWN, Map, Mark, Number, Seq, YesNo

MISSING: Any = object()  # in place of a value that had a problem
Trail = tuple[Any, str] | None  # the way from the top to a value: (trail of its parent, step)
_FACTS: Trail = (None, "facts")
Reference = tuple[str, str, Any, Any]  # kind, id, mark, trail


class Checker:
    """Checks the values of one file; ``first_line`` is the line (from 1) that marks count from."""

    def __init__(self, path: str, first_line: int = 1) -> None:
        self.path, self.first_line = path, first_line
        self.problems: list[Problem] = []
        self.references: list[Reference] = []

    def place(self, mark: Mark) -> tuple[int, int]:
        """Line and column of ``mark``, from 1; the start where there is none."""
        return (self.first_line, 1) if mark is None else (self.first_line + mark.line, mark.column + 1)

    def fail(self, mark: Mark, trail: Trail, message: str, kind: str = "wrong-type") -> Any:
        """Note a problem; the value is missing."""
        where = _written(trail)
        line, column = self.place(mark)
        self.problems.append(Problem(self.path, line, column, f"{where}: {message}" if where else message, kind))
        return MISSING

    def check(self, type_: Type, value: Any, mark: Mark, trail: Trail) -> Any:
        """``value`` in its clean form, or MISSING; parts with problems are left out of it."""
        if value is UNKNOWN:
            return MISSING
        kind = type(type_)
        if kind is Scalar:
            return self.scalar(type_, value, mark, trail)  # type: ignore[arg-type]
        if kind is Record:
            return self.record(type_, value, mark, trail)  # type: ignore[arg-type]
        if kind is ListOf:
            return self.list_of(type_, value, mark, trail)  # type: ignore[arg-type]
        return self.map_of(type_, value, mark, trail)  # type: ignore[arg-type]

    def scalar(self, type_: Scalar, value: Any, mark: Mark, trail: Trail) -> Any:
        format_ = type_.format
        if type(value) is not str:
            if value is None and type_.null:
                return None
            if format_ == "bool":
                if isinstance(value, bool):
                    return value
                if type(value) is YesNo:
                    return value.lower() in ("yes", "on")
                return self.fail(mark, trail, f"expected true or false, got {described(value)}")
            text = _as_text(value, format_)
            if text is None:
                expected = EXPECTED.get(format_, "text")
                hint = " (put it in quotes)" if isinstance(value, bool | int | float | Number) else ""
                return self.fail(mark, trail, f"expected {expected}, got {described(value)}{hint}")
            value = text
        elif format_ == "bool":
            return self.fail(mark, trail, f"expected true or false, got {described(value)}")
        if type_.choices and value not in type_.choices:
            known = f"{', '.join(type_.choices)}{meant(value, type_.choices)}"
            return self.fail(mark, trail, f"{shown(value)} is none of {known}", "bad-value")
        if message := fault(format_, value):
            return self.fail(mark, trail, message, "bad-value")
        if type_.refers:
            self.references.append((type_.refers, value, mark, trail))
        return value

    def record(self, type_: Record, value: Any, mark: Mark, trail: Trail) -> Any:
        if not isinstance(value, Mapping):
            return self.fail(mark, trail, f"expected a mapping with {_some(type_.fields)}, got {described(value)}")
        marks = value.marks if type(value) is Map else None
        out, fields = {}, type_.fields
        for key, part in value.items():
            key_mark, part_mark = marks[key] if marks is not None else (None, None)
            field = fields.get(key) if isinstance(key, str) else None
            if field is None:
                hint = meant(key, fields) or f"; known are {', '.join(fields)}"
                self.fail(key_mark, trail, f"unknown key {shown(str(key))}{hint}", "unknown-key")
                continue
            clean = self.check(field.type, part, part_mark, (trail, key))
            if clean is not MISSING:
                out[key] = clean
        if not type_.needs <= value.keys():
            for name, field in fields.items():
                if field.required and name not in value:
                    self.fail(mark, trail, f'"{name}" is missing', "missing-key")
        return out

    def list_of(self, type_: ListOf, value: Any, mark: Mark, trail: Trail) -> Any:
        if not isinstance(value, list | tuple):
            return self.fail(mark, trail, f"expected a list, got {described(value)}")
        if len(value) < type_.least:
            return self.fail(mark, trail, "is an empty list", "missing-key")
        marks = value.marks if type(value) is Seq else None
        out, item_type, named = [], type_.item, trail == _FACTS
        for n, item in enumerate(value):
            step = f"[{n}]"
            if named and isinstance(item, Mapping) and isinstance(id_ := item.get("id"), str):
                step = f"[{id_[:60]}]" if id_.isprintable() else step
            clean = self.check(item_type, item, marks[n] if marks is not None else None, (trail, step))
            if clean is not MISSING:
                out.append(clean)
        return out

    def map_of(self, type_: MapOf, value: Any, mark: Mark, trail: Trail) -> Any:
        if not isinstance(value, Mapping):
            hint = "; write {en: …} or {ar: …}" if type_.value is TEXT and isinstance(value, str) else ""
            return self.fail(mark, trail, f"expected a mapping, got {described(value)}{hint}")
        if len(value) < type_.least:
            return self.fail(mark, trail, "is an empty mapping", "missing-key")
        marks = value.marks if type(value) is Map else None
        out = {}
        for key, part in value.items():
            key_mark, part_mark = marks[key] if marks is not None else (None, None)
            text = key if isinstance(key, str) else str(key)
            if message := fault(type_.key, text):
                message = f"key {message}" if message.startswith("is ") else message
                hint = " (inside {…} a text with a comma needs quotes)" if part is None and marks is not None else ""
                self.fail(key_mark, trail, message + hint, "bad-value")
                continue
            clean = self.check(type_.value, part, part_mark, (trail, text))
            if clean is not MISSING:
                out[text] = clean
        return out


def described(value: Any) -> str:
    """What ``value`` is, for a message."""
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return f"the truth value {str(value).lower()}"
    if isinstance(value, int | float | Number):
        return f"the number {str(value)[:60]}"
    if isinstance(value, str):
        return f"the text {shown(value)}"
    if isinstance(value, Mapping):
        return "a mapping"
    return "a list" if isinstance(value, list | tuple) else f"a {type(value).__name__}"


def _as_text(value: Any, format_: str) -> str | None:
    """The text of a scalar that is no plain string, where its format allows that."""
    if isinstance(value, YesNo):
        return str(value)
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float | Number):
        return str(value) if format_ in NUMBERS_TOO else None
    if isinstance(value, str):
        return str(value)
    if format_ in ("date", "day", "day-or-coarser") and type(value).__name__ == "date":
        return str(value)  # a datetime.date in records given from Python
    return None


def _written(trail: Trail) -> str:
    steps: list[str] = []
    while trail is not None:
        trail, step = trail
        steps.append(step if step.startswith("[") else f".{step}")
    return "".join(reversed(steps)).removeprefix(".")


def _some(fields: Mapping[str, Any]) -> str:
    names = list(fields)
    return ", ".join(names[:4]) + (", …" if len(names) > 4 else "")


def meant(word: Any, known: Iterable[str]) -> str:
    """A hint at the known word that ``word`` may have been meant for; empty where none is near."""
    from difflib import get_close_matches

    close = get_close_matches(str(word)[:60], list(known), 1)
    return f' (did you mean "{close[0]}"?)' if close else ""

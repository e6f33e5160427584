"""Edits by position: applied together, and accepted only where the result reads as it was meant to."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from feudcheck.errors import WriteError
from feudcheck.factbase import yaml_reader
from feudcheck.factbase.yaml_recovery import read_all
from feudcheck.frozen import dataclass

_BOM = "\ufeff"


@dataclass(frozen=True, slots=True)
class Edit:
    """``text`` in place of the characters from ``start`` to before ``end``, as spots.py counts them."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Manuscript:
    """A file's text as it is: line ends kept, the byte order mark set apart."""

    text: str
    bom: bool = False

    @property
    def newline(self) -> str:
        """The line end that the file uses."""
        at = self.text.find("\n")
        return "\r\n" if at > 0 and self.text[at - 1] == "\r" else "\n"

    def with_text(self, text: str) -> Manuscript:
        """The same file with another text."""
        return Manuscript(text, self.bom)

    def encoded(self) -> bytes:
        """The bytes of the file."""
        return ((_BOM if self.bom else "") + self.text).encode("utf-8")


def manuscript(data: bytes, path: str = "the file") -> Manuscript:
    """A file's bytes as text; WriteError where they are no UTF-8."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise WriteError(f"{path}: not UTF-8 (at byte {error.start}); it was left as it is") from None
    return Manuscript(text.removeprefix(_BOM), text.startswith(_BOM))


def applied(text: str, edits: Iterable[Edit]) -> str:
    """``text`` with all edits; two at one place stand in the order given. WriteError where they don't fit."""
    pieces, at = [], 0
    for edit in sorted(set_aside_repeats(edits), key=lambda edit: (edit.start, edit.end)):
        if not at <= edit.start <= edit.end <= len(text):
            raise WriteError(f"edits overlap or lie outside of the text (at character {edit.start})")
        pieces += [text[at : edit.start], edit.text]
        at = edit.end
    return "".join([*pieces, text[at:]])


def set_aside_repeats(edits: Iterable[Edit]) -> list[Edit]:
    """The edits without a second one that says the same of the same stretch (two inserts are two)."""
    kept: list[Edit] = []
    for edit in edits:
        if edit.start == edit.end or edit not in kept:
            kept.append(edit)
    return kept


def revised(given: Manuscript, edits: Iterable[Edit], expected: Any, path: str = "the file") -> Manuscript:
    """The file with all edits, which must read as ``expected``, value by value; else WriteError."""
    out = given.with_text(applied(given.text, edits))
    if not same(tree(out.text, path), expected):
        raise WriteError(f"{path}: the edited text would not read as it should; it was left as it is")
    return out


def tree(text: str, path: str = "the file") -> Any:
    """What a YAML text says, as the loader reads it; WriteError where it can't be read to its end."""
    faults: list[str] = []
    pieces, whole = read_all(text, lambda line, column, message: faults.append(f"{path}:{line}:{column}: {message}"))
    if faults or not whole or len(pieces) != 1:
        raise WriteError(faults[0] if faults else f"{path}: can't be read as one YAML document")
    return pieces[0][0]


def same(one: Any, other: Any) -> bool:
    """Whether two trees are the same in values and kinds: a text 2024 is no number 2024."""
    if isinstance(one, dict) and isinstance(other, dict):
        return list(one) == list(other) and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    return _kind(one) is _kind(other) and bool(one == other)


def _kind(value: Any) -> type:
    return yaml_reader.Number if isinstance(value, yaml_reader.Number) else type(value)

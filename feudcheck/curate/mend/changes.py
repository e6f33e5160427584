"""Changes of single values as edits of the text that holds them: comments, order and manner stay.

Each change is an edit of the text, and a change of what the text says; ``edits.revised`` holds the two against each
other.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from feudcheck.curate.mend.edits import Edit
from feudcheck.curate.mend.spots import Spot
from feudcheck.errors import WriteError

Way = Sequence[str | int]
# What may be written without quotation marks, wherever it stands: nothing that YAML reads as anything else.
_PLAIN = re.compile(r"[^\W\d_](?:[\w ./'’()-]*[\w.)])?")
_WORDS = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n", "nan", "inf"})


@dataclass(frozen=True, slots=True)
class Put:
    """Another text in place of a scalar."""

    text: str


@dataclass(frozen=True, slots=True)
class Drop:
    """A list item taken out."""


@dataclass(frozen=True, slots=True)
class Lead:
    """A key put first into a mapping."""

    key: str
    text: str


Change = Put | Drop | Lead


def edit(text: str, root: Spot, way: Way, change: Change) -> Edit:
    """A change of the value at the end of ``way`` as an edit of the text; WriteError where it can't be made."""
    if isinstance(change, Put):
        return _put(text, root, way, change.text)
    return _drop(text, root, way) if isinstance(change, Drop) else _lead(text, root, way, change.key, change.text)


def _put(text: str, root: Spot, way: Way, value: str) -> Edit:
    """Another text in place of a scalar, in the quotation marks that it has."""
    spot = _at(root, way)
    if spot.kind != "scalar" or spot.style in ("|", ">") or text[spot.start : spot.start + 1] in ("&", "!", "*"):
        raise WriteError("this value can't be replaced: it is no plain or quoted text on one line")
    return Edit(spot.start, spot.end, _scalar(value, spot.style))


def _drop(text: str, root: Spot, way: Way) -> Edit:
    """A list item taken out, with the comma that follows or leads it, or with its whole lines."""
    held, place = _at(root, way[:-1]), way[-1]
    if held.kind != "seq" or not isinstance(place, int) or not 0 <= place < len(held.items):
        raise WriteError("there is no such item")
    spot = held.items[place]
    if len(held.items) == 1:
        if not held.style or "#" in text[held.start : spot.start] + text[spot.end : held.end]:
            raise WriteError("this item can't be taken out: it is the only one of its list")
        return Edit(held.start, held.end, "[]")
    return _from_flow(text, held, place) if held.style else _from_block(text, spot)


def _lead(text: str, root: Spot, way: Way, key: str, value: str) -> Edit:
    """A key put first into a mapping."""
    spot = _at(root, way)
    if spot.kind != "map" or not spot.keys:
        raise WriteError("no mapping to put a key into")
    first = min(key_spot.start for key_spot in spot.keys.values())
    if text[first] == '"':  # JSON, or written like it
        key, value = json.dumps(key), json.dumps(value, ensure_ascii=False)
    else:
        value = _scalar(value, "")
    entry = f"{key}: {value}"
    if spot.style:
        return Edit(first, first, f"{entry}, ")
    newline = "\r\n" if "\r\n" in text else "\n"
    return Edit(first, first, f"{entry}{newline}{' ' * spot.column}")


def _at(root: Spot, way: Way) -> Spot:
    spot = root.at(*way)
    if spot is None or spot.kind == "alias":
        raise WriteError("the value stands where it can't be changed")
    return spot


def _from_flow(text: str, held: Spot, place: int) -> Edit:
    """Out of ``[a, b, c]``: with the comma behind it, or the one before the last."""
    spot = held.items[place]
    if place + 1 < len(held.items):
        between = text[spot.end : held.items[place + 1].start]
        if "#" in between:  # a comment belongs to what stands before it
            comma = spot.end + between.index(",") + 1
            return Edit(spot.start, comma, "")
        line_starts = text.rfind("\n", 0, spot.start) + 1
        alone = not text[line_starts : spot.start].strip()
        end = held.items[place + 1].start
        if "\n" in between and not alone:  # the last of its line: what follows keeps its own
            return Edit(_before(text, spot.start), spot.end + between.index(",") + 1, "")
        return Edit(spot.start, end, "")
    previous = held.items[place - 1]
    between = text[previous.end : spot.start]
    if "#" in between:
        raise WriteError("a comment stands between the items")
    return Edit(previous.end, spot.end, "")


def _before(text: str, at: int) -> int:
    """The place before the blanks that lead to ``at``."""
    while at and text[at - 1] in " \t":
        at -= 1
    return at


def _from_block(text: str, spot: Spot) -> Edit:
    """Out of a list of lines: from its dash to the end of its last line; its comments stay, on lines of their own."""
    start = text.rfind("\n", 0, spot.start) + 1
    lead = text[start : spot.start]
    if lead.strip() != "-":
        raise WriteError("the item does not stand on lines of its own")
    end = text.find("\n", spot.end)
    end = len(text) if end < 0 else end + 1
    rest = text[spot.end : end].strip()
    if rest and not rest.startswith("#"):
        raise WriteError("something else stands on the item's last line")
    newline = "\r\n" if text[start:end].endswith("\r\n") else "\n"
    indent = lead[: lead.index("-")]
    return Edit(start, end, "".join(f"{indent}{comment}{newline}" for comment in _comments(text, spot, end)))


def _comments(text: str, spot: Spot, end: int) -> list[str]:
    """The comments from the start of a value to ``end``: what follows a # that stands in no text."""
    found, at = [], spot.start
    for first, last in [*sorted(_texts(spot)), (end, end)]:
        found += [line[line.index("#") :].rstrip() for line in text[at:first].splitlines() if "#" in line]
        at = max(at, last)
    return found


def _texts(spot: Spot) -> list[tuple[int, int]]:
    """Where the texts in a value begin and end, its keys among them."""
    if spot.kind not in ("map", "seq"):
        return [(spot.start, spot.end)]
    within = [*spot.keys.values(), *spot.parts.values(), *spot.items]
    return [place for part in within for place in _texts(part)]


def _scalar(value: str, style: str) -> str:
    """``value`` as YAML, plain or in the quotation marks given where that can be."""
    if style == "'" and value.isprintable():
        return "'" + value.replace("'", "''") + "'"
    if not style and _PLAIN.fullmatch(value) and value.lower() not in _WORDS:
        return value
    return json.dumps(value, ensure_ascii=False)


def carried_out(tree: Any, way: Way, change: Change) -> None:
    """Change a tree of plain dicts and lists as ``edit`` changes its text."""
    held, last = tree, way[-1] if way else None
    for step in way[:-1]:
        held = held[step]
    if isinstance(change, Put):
        held[last] = change.text
    elif isinstance(change, Drop):
        del held[last]
    else:
        mapping = tree if last is None else held[last]
        after = {change.key: change.text, **mapping}
        mapping.clear()
        mapping.update(after)

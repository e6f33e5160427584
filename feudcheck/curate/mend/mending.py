"""Many changes of many files: each file read again, changed, read once more and replaced, under a lock."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from feudcheck.curate.mend import edits
from feudcheck.curate.mend.changes import Change, Drop, Way, carried_out, edit
from feudcheck.curate.mend.edits import Manuscript
from feudcheck.curate.mend.spots import spots
from feudcheck.curate.mend.writing import locked, replace_files
from feudcheck.errors import WriteError


@dataclass(frozen=True, slots=True)
class Wish:
    """One change asked for: of the value at the end of ``way``, in a file or in one line (from 1) of JSONL."""

    way: tuple[str | int, ...]
    change: Change
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Mended:
    """One file before and after, and how many of the changes asked for were made."""

    path: str
    before: str
    after: str
    count: int


def mend(wishes: Mapping[str, Sequence[Wish]], trees: Mapping[str, Any], *, write: bool = True) -> list[Mended]:
    """Change files as asked for; what can't be changed safely is left as it is.

    ``trees``: what each file said when the wishes were made; a file that says something else now is left alone
    with WriteError, and so are all others. With ``write`` off nothing is written.
    """
    paths = [path for path, asked in wishes.items() if asked]
    if not paths:
        return []
    if not write:
        return [mended for path in paths if (mended := _mended(path, wishes[path], trees)[0]).count]
    with locked(*paths):
        done = [_mended(path, wishes[path], trees) for path in paths]
        changed = [(mended, data) for mended, data in done if mended.count]
        contents = {mended.path: _bytes(mended, data) for mended, data in changed}
        replace_files(contents, {mended.path: data for mended, data in changed})
    return [mended for mended, _ in changed]


def _mended(path: str, asked: Sequence[Wish], trees: Mapping[str, Any]) -> tuple[Mended, bytes]:
    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError as error:
        raise WriteError(f"{path}: can't be read: {error.strerror}") from error
    given = edits.manuscript(data, path)
    if path.lower().endswith(".jsonl"):
        text, count = _lines_mended(given.text, asked, path)
    else:
        if not edits.same(edits.tree(given.text, path), trees.get(path)):
            raise WriteError(f"{path}: was changed by somebody else in the meantime; nothing was written")
        made, count = _text_mended(given, [(wish.way, wish.change) for wish in asked], path)
        text = made.text
    return Mended(path, given.text, text, count), data


def _bytes(mended: Mended, data: bytes) -> bytes:
    return Manuscript(mended.after, data.startswith(b"\xef\xbb\xbf")).encoded()


def _lines_mended(text: str, asked: Sequence[Wish], path: str) -> tuple[str, int]:
    """Each line of JSONL is a text by itself."""
    lines, total = text.split("\n"), 0
    by_line: dict[int, list[tuple[Way, Change]]] = {}
    for wish in asked:
        by_line.setdefault(wish.line or 1, []).append((wish.way, wish.change))
    for number, wanted in by_line.items():
        made, count = _text_mended(Manuscript(lines[number - 1]), wanted, f"{path}:{number}")
        if "\n" not in made.text:
            lines[number - 1], total = made.text, total + count
    return "\n".join(lines), total


def _text_mended(given: Manuscript, wanted: Sequence[tuple[Way, Change]], path: str) -> tuple[Manuscript, int]:
    """A text with all changes that can be made safely, and how many those are."""
    count = 0
    for together in _rounds(wanted):
        given, made = _changed(given, together, path)
        count += made
    return given, count


def _rounds(wanted: Sequence[tuple[Way, Change]]) -> Iterator[list[tuple[Way, Change]]]:
    """The changes in groups that don't get into each other's way: of each list one item at a time, the last first."""
    rounds: list[list[tuple[Way, Change]]] = []
    taken: dict[tuple[str | int, ...], int] = {}
    drops = sorted({tuple(way) for way, change in wanted if isinstance(change, Drop)}, key=lambda w: -int(w[-1]))
    for way in drops:
        held = way[:-1]
        number = taken.get(held, 0)
        taken[held] = number + 1
        while len(rounds) <= number:
            rounds.append([])
        rounds[number].append((way, Drop()))
    others: list[tuple[Way, Change]] = [(way, change) for way, change in wanted if not isinstance(change, Drop)]
    return iter([others, *rounds] if others else rounds)  # those first: their ways are told before any item is gone


def _changed(given: Manuscript, together: list[tuple[Way, Change]], path: str) -> tuple[Manuscript, int]:
    """The text with these changes; where that can't be, with those halves of them that can."""
    try:
        root, before = spots(given.text, path), edits.tree(given.text, path)
        if root is None:
            return given, 0
        expected = _plain(before)
        made = []
        for way, change in together:
            made.append(edit(given.text, root, way, change))
            carried_out(expected, way, change)
        return edits.revised(given, made, expected, path), len(together)
    except (WriteError, KeyError, IndexError, TypeError, ValueError):
        if len(together) < 2:
            return given, 0
    middle = len(together) // 2
    first, one = _changed(given, together[:middle], path)
    second, two = _changed(first, together[middle:], path)
    return second, one + two


def _plain(tree: Any) -> Any:
    """A tree of plain dicts and lists that may be changed; an anchor's value is one value in each place."""
    if isinstance(tree, dict):
        return {key: _plain(value) for key, value in tree.items()}
    return [_plain(value) for value in tree] if isinstance(tree, list) else tree

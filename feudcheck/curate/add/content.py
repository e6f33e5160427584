"""A file's bytes with new items at their place, all others as they were.

A big file is not read anew from its beginning: what stands before its last fact can't change how that is read, so
only the rest is taken apart, and put together again behind the same bytes.
"""

from __future__ import annotations

import json
import re

from feudcheck.curate.add.lines import fact_lines, source_lines
from feudcheck.curate.add.manner import Manner, manner, manner_of_sources
from feudcheck.curate.mend.append import with_item
from feudcheck.curate.mend.edits import Manuscript, manuscript, tree
from feudcheck.curate.mend.spots import Spot, spots
from feudcheck.errors import WriteError
from feudcheck.factbase.schema import FACT, SOURCE
from feudcheck.factbase.validate import Checker

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    Last = tuple[tuple[int, str], ...]  # of the last facts, from the end: line ends behind the id, and the id


_SMALL = 20_000  # bytes; a file of this size is read as a whole
_ODD_ENDS = "\x85\u2028\u2029"  # of lines, for YAML only


def is_jsonl(path: str) -> bool:
    """Whether a file has one fact a line."""
    return path.lower().endswith(".jsonl")


def manner_of(data: bytes, path: str, last: Last = ()) -> Manner:
    """How the facts of a file are written."""
    if is_jsonl(path):
        return Manner()
    try:
        return manner(_facts(spots(_parted(data, path, last)[1].text, path)))
    except WriteError:
        return Manner()


def _facts(root: Spot | None) -> Spot | None:
    held = root.parts.get("facts") if root is not None else None
    return held if held is not None and held.kind == "seq" and not held.style else None


def fact_text(record: dict[str, Any], path: str, how: Manner) -> list[str]:
    """The lines of a fact, which read as ``record`` and nothing else; WriteError where they would not."""
    if is_jsonl(path):
        return [json.dumps(record, ensure_ascii=False)]
    lines = fact_lines(record, how)
    _assure(tree("\n".join(lines) + "\n", "the new fact"), [record], path, lambda c, v: c.check(FACT, v[0], None, None))
    return lines


def source_text(id_: str, record: dict[str, Any], path: str, data: bytes) -> list[str]:
    """The same for a source, in the manner of those that its file has."""
    if is_jsonl(path):
        return [json.dumps({"sources": {id_: record}}, ensure_ascii=False)]
    root = spots(manuscript(data, path).text, path)
    lines = source_lines(id_, record, manner_of_sources(root.parts.get("sources") if root is not None else None))
    read = tree("\n".join(lines) + "\n", "the new source")
    _assure(read, {id_: record}, path, lambda c, v: c.check(SOURCE, v.get(id_), None, None))
    return lines


def _assure(read: Any, meant: Any, path: str, clean: Any) -> None:
    """Whether what was written reads, by the schema, as what was meant."""
    checker = Checker(path)
    if len(read) != 1 or clean(checker, read) != clean(checker, meant) or checker.problems:
        raise WriteError(f"{path}: this can't be written so that it reads as it was given")


def with_facts(data: bytes, path: str, items: Sequence[list[str]], last: Last = ()) -> bytes:
    """The bytes of a file with more facts at the end of its list; WriteError where it can't take them.

    ``last``: see FactBase.last_facts, if the file is as it was compiled; else it is read as a whole.
    """
    if is_jsonl(path):
        return _with_lines(data, items)
    head, rest = _parted(data, path, last)
    try:
        made = _with_items(rest, items, path)
    except WriteError:
        if not head:
            raise
        # aliases to what stands before, keys that are indented
        return _with_items(manuscript(data, path), items, path).encoded()
    return head + (_without_key(made) if head else made.encoded())


def _with_items(given: Manuscript, items: Sequence[list[str]], path: str) -> Manuscript:
    for lines in items:
        given = with_item(given, "facts", lines, path)
    return given


def with_source(data: bytes, path: str, lines: list[str]) -> bytes:
    """The same for an entry of ``sources``."""
    if is_jsonl(path):
        return _with_lines(data, [lines])
    return with_item(manuscript(data, path), "sources", lines, path).encoded()


def _parted(data: bytes, path: str, last: Last) -> tuple[bytes, Manuscript]:
    """What stands before some of the last facts, and the rest as a file of its own; nothing and all if unsure."""
    if len(data) < _SMALL or not last:
        return b"", manuscript(data, path)
    ends, id_ = last[-1]
    start = len(data) + 1
    for _ in range(ends + 1):
        start = data.rfind(b"\n", 0, start - 1) + 1
    rest = manuscript(data[start:], path)
    text = rest.text
    odd = text.count("\r") != text.count("\r\n") or any(end in text for end in _ODD_ENDS)
    if odd or not re.match(rf" *- +(?:\{{ *)?id: +(['\"]?){re.escape(id_)}\1[ ,}}\r\n]", text):
        return b"", manuscript(data, path)
    return data[:start], rest.with_text(f"facts:{rest.newline}{text}")


def _without_key(made: Manuscript) -> bytes:
    return made.text[made.text.index("\n") + 1 :].encode("utf-8")


def _with_lines(data: bytes, items: Sequence[list[str]]) -> bytes:
    newline = b"\r\n" if data[:-1].rpartition(b"\n")[2].endswith(b"\r") or data.endswith(b"\r\n") else b"\n"
    gap = b"" if not data or data.endswith(b"\n") else newline
    return data + gap + b"".join(line.encode("utf-8") + newline for lines in items for line in lines)

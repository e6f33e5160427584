"""A file's bytes with new items at their place, all others as they were.

A big file is not read anew from its beginning: what stands before its last fact can't change how that is read, so
only the rest is taken apart, and put together again behind the same bytes.
"""

from __future__ import annotations

import json
import re

from feudcheck.curate.add.lines import fact_lines, source_lines
from feudcheck.curate.add.manner import LOOKED_AT, Manner, manner
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

    from feudcheck.factbase.base import FactBase

Last = "Sequence[tuple[int, str]]"  # line and id of the last facts of a file, from the end
_SMALL = 20_000  # characters; a file of this size is read as a whole
_ODD_LINES = re.compile("\r(?!\n)|[\x85\u2028\u2029]")  # line ends for YAML only


def is_jsonl(path: str) -> bool:
    """Whether a file has one fact a line."""
    return path.lower().endswith(".jsonl")


def last_facts(path: str, base: FactBase) -> list[tuple[int, str]]:
    """Line and id of the last facts of a file as it was when the base was compiled."""
    return base.last("fact", path, LOOKED_AT)


def manner_of(data: bytes, path: str, last: Sequence[tuple[int, str]] = ()) -> Manner:
    """How the facts of a file are written."""
    given = manuscript(data, path)
    try:
        _, text = _parted(given, last)
        root = spots(text, path)
    except WriteError:
        return Manner()
    return manner(_facts(root))


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


def source_text(id_: str, record: dict[str, Any], path: str) -> list[str]:
    """The same for a source."""
    if is_jsonl(path):
        return [json.dumps({"sources": {id_: record}}, ensure_ascii=False)]
    lines = source_lines(id_, record)
    read = tree("\n".join(lines) + "\n", "the new source")
    _assure(read, {id_: record}, path, lambda c, v: c.check(SOURCE, v.get(id_), None, None))
    return lines


def _assure(read: Any, meant: Any, path: str, clean: Any) -> None:
    """Whether what was written reads, by the schema, as what was meant."""
    checker = Checker(path)
    if len(read) != 1 or clean(checker, read) != clean(checker, meant) or checker.problems:
        raise WriteError(f"{path}: this can't be written so that it reads as it was given")


def with_facts(data: bytes, path: str, items: Sequence[list[str]], last: Sequence[tuple[int, str]] = ()) -> bytes:
    """The bytes of a file with more facts at the end of its list; WriteError where it can't take them.

    ``last``: its last facts, if the file is as it was compiled; else it is read as a whole.
    """
    if is_jsonl(path):
        return _with_lines(data, items)
    given = manuscript(data, path)
    head, rest = _parted(given, last)
    made = Manuscript(rest)
    try:
        for lines in items:
            made = with_item(made, "facts", lines, path)
    except WriteError:
        if not head:
            raise
        head, made = "", given  # aliases to what stands before, keys that are indented
        for lines in items:
            made = with_item(made, "facts", lines, path)
    return given.with_text(head + _without_key(made.text) if head else made.text).encoded()


def with_source(data: bytes, path: str, lines: list[str]) -> bytes:
    """The same for an entry of ``sources``."""
    if is_jsonl(path):
        return _with_lines(data, [lines])
    return with_item(manuscript(data, path), "sources", lines, path).encoded()


def _parted(given: Manuscript, last: Sequence[tuple[int, str]]) -> tuple[str, str]:
    """The text before some of the last facts, and the rest as a file of its own; ("", all) where that can't be told."""
    text = given.text
    if len(text) < _SMALL or not last or _ODD_LINES.search(text):
        return "", text
    line, id_ = last[-1]
    start = _line_start(text, line)
    found = re.compile(rf" *- +id: +(['\"]?){re.escape(id_)}\1[ \r\n]").match(text, start)
    if found is None:
        return "", text
    return text[:start], f"facts:{given.newline}{text[start:]}"


def _line_start(text: str, line: int) -> int:
    start = 0
    for _ in range(line - 1):
        start = text.find("\n", start) + 1
        if not start:
            return len(text)
    return start


def _without_key(text: str) -> str:
    return text[text.index("\n") + 1 :]


def _with_lines(data: bytes, items: Sequence[list[str]]) -> bytes:
    newline = b"\r\n" if data[:-1].rpartition(b"\n")[2].endswith(b"\r") or data.endswith(b"\r\n") else b"\n"
    gap = b"" if not data or data.endswith(b"\n") else newline
    return data + gap + b"".join(line.encode("utf-8") + newline for lines in items for line in lines)

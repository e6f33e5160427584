"""An item added at the end of a section of a file, in the file's own manner, all else left as it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from feudcheck.curate.mend.edits import Edit, Manuscript, revised, tree
from feudcheck.curate.mend.spots import Spot, spots
from feudcheck.errors import WriteError


def with_item(given: Manuscript, section: str, lines: Sequence[str], path: str = "the file") -> Manuscript:
    """The file with one more item at the end of ``section``, which is made where it is missing.

    ``lines``: the item in block style as it would stand at the margin: ``- id: x`` and lines indented by two
    for "facts", ``some-id:`` and lines indented by two for the others. Raises WriteError where the section
    can't take it (an id that is there already, a section in {…}), or where the result would not read as it should.
    """
    root, before = spots(given.text, path), tree(given.text, path)
    item = tree("\n".join(lines) + "\n", "the new item")
    expected = _expected(before, section, item, path)
    if root is not None and root.style:
        raise WriteError(f"{path}: is written in {{…}}; an item can be added to block style only")
    held = root.parts.get(section) if root is not None else None
    if held is None or root is None:
        edit = _new_section(given, section, lines)
    elif not (held.items or held.parts):
        edit = _first_item(given, held, root.keys[section], lines)
    elif held.style:
        raise WriteError(f'{path}: "{section}" is written in {held.style}…; an item can be added to block style only')
    else:
        edit = _next_item(given, held, lines)
    edit = Edit(edit.start, edit.end, edit.text.replace("\n", given.newline))
    return revised(given, [edit], expected, path)


def _expected(before: Any, section: str, item: Any, path: str) -> Any:
    """What the file is to say."""
    base: dict[str, Any] = dict(before) if isinstance(before, dict) else {}
    if before is not None and not isinstance(before, dict):
        raise WriteError(f"{path}: holds no sections")
    held = base.get(section)
    if section == "facts" and isinstance(item, list) and len(item) == 1 and isinstance(held, list | None):
        base[section] = [*(held or []), *item]
    elif section != "facts" and isinstance(item, dict) and len(item) == 1 and isinstance(held, dict | None):
        if held and item.keys() & held.keys():
            raise WriteError(f'{path}: "{next(iter(item))}" is there already')
        base[section] = {**(held or {}), **item}
    else:
        raise WriteError(f'{path}: this can\'t be added to "{section}"')
    return base


def _new_section(given: Manuscript, section: str, lines: Sequence[str]) -> Edit:
    """A section at the end of the file, before the marker that ends a document."""
    text, at = given.text, len(given.text)
    stripped = text.rstrip()
    if stripped == "..." or stripped.endswith("\n..."):
        at = len(stripped) - 3
    before = text[:at]
    gap = "" if not before.strip() else "\n" if before.endswith("\n") else "\n\n"
    body = "\n".join(f"  {line}" if line else line for line in lines)
    return Edit(at, at, f"{gap}{section}:\n{body}\n")


def _first_item(given: Manuscript, held: Spot, key: Spot, lines: Sequence[str]) -> Edit:
    """In place of ``[]``, ``{}`` or nothing after the section's key."""
    text = given.text
    colon = text.index(":", key.end)
    start, end = (held.start, held.end) if held.end > held.start else (colon + 1, colon + 1)
    while text[start - 1] in " \t":
        start -= 1
    line_end = _line_end(text, end)
    pad = " " * (key.column + 2)
    body = "\n".join(pad + line if line else line for line in lines)
    return Edit(start, line_end, text[end:line_end].rstrip() + "\n" + body)


def _next_item(given: Manuscript, held: Spot, lines: Sequence[str]) -> Edit:
    """After the last item and the comments that are indented deeper; apart by a blank line if the others are."""
    text, column = given.text, held.column
    at = _line_end(text, held.end)
    while (after := _deeper_comment(text, at, column)) is not None:
        at = after
    apart = "\n" if _blank_between(text, held) else ""
    if _keeps_blank_lines(text, held):
        at, apart = _before_next(text, at), ""
    pad = " " * column
    body = "\n".join(pad + line if line else line for line in lines)
    return Edit(at, at, f"\n{apart}{body}" + ("" if text[at:].strip(" \t") else "\n"))


def _keeps_blank_lines(text: str, held: Spot) -> bool:
    """Whether the section ends with a block text to which the blank lines behind it belong ("|+")."""
    last = held
    while last.items or last.parts:
        last = last.items[-1] if last.items else max(last.parts.values(), key=lambda spot: spot.end)
    return last.style in ("|", ">") and "+" in text[last.start : _line_end(text, last.start)].split("#")[0]


def _before_next(text: str, at: int) -> int:
    """The end of the last of the blank lines behind ``at``, before its line end."""
    while start := text.find("\n", at) + 1:
        end = _line_end(text, start)
        if text[start:end].strip() or end == len(text):
            break
        at = end
    return at


def _line_end(text: str, at: int) -> int:
    """The end of the line that ``at`` stands in, before its line end."""
    found = text.find("\n", at)
    if found < 0:
        return len(text)
    return found - 1 if found > at and text[found - 1] == "\r" else found


def _deeper_comment(text: str, at: int, column: int) -> int | None:
    """The end of the next line that isn't blank if it is a comment indented deeper than ``column``."""
    while start := text.find("\n", at) + 1:
        at = _line_end(text, start)
        line = text[start:at]
        deep = len(line) - len(line.lstrip(" "))
        if line.strip():
            return at if deep > column and line[deep:].startswith("#") else None
    return None


def _blank_between(text: str, held: Spot) -> bool:
    """Whether the last two items of a section stand apart by a blank line; yes where there is but one."""
    starts = [spot.start for spot in (held.items or held.keys.values())]
    if len(starts) < 2:
        return True
    before = text[: starts[-1]].rstrip(" -")
    lines = before.replace("\r", "").split("\n")
    # Comments may stand between the blank line and the item.
    for line in reversed(lines[:-1] if not lines[-1].strip() else lines):
        if line.lstrip().startswith("#"):
            continue
        return not line.strip()
    return False

"""Changes and flips as Markdown, for a comment on a pull request."""

from __future__ import annotations

from feudcheck.report.document.markdown_text import COMMENT, comment, escaped
from feudcheck.report.history import words
from feudcheck.report.safe_text import shorten

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from feudcheck.model.history import Change, Difference, Flip, Impact

_LONGEST = 600


def difference(found: Difference, *, most: int = COMMENT) -> str:
    """A heading with the counts, then one section a change; ends with a newline."""
    head = [f"## feudcheck: {escaped(words.counted(found.changes))}", f"{_code(found.old)} → {_code(found.new)}"]
    return comment([*head, *map(escaped, found.notes)], list(map(_change, found.changes)), most)


def impact(found: Impact, *, most: int = COMMENT) -> str:
    """A heading with the counts, then one section a sentence; ends with a newline."""
    worse = sum(flip.worse for flip in found.flips)
    title = f"{worse:,} to correct" if worse else "nothing to correct"
    head = [f"## feudcheck: {title}", escaped(words.summary(found))]
    if found.new:
        head.append(f"{_code(found.old)} → {_code(found.new)}: {escaped(words.counted(found.changes))}")
    return comment([*head, *map(escaped, found.notes)], list(_sections(found)), most)


def _change(change: Change) -> str:
    where = words.place(change)
    head = f"**{escaped(words.subject(change))}** {escaped(words.verb(change))}"
    lines = [f"{head} · {_code(where)}" if where else head]
    for one in change.fields:
        old, new = words.field_values(one)
        lines += [f"- {escaped(one.field)} was: {_cut(old)}", f"- {escaped(one.field)} is: {_cut(new)}"]
    if not change.fields:
        lines += [f"- {_cut(text)}" for _, text in change.title]
    return "\n".join([lines[0], "", *lines[1:]]) if lines[1:] else lines[0]


def _sections(found: Impact) -> Iterator[str]:
    for failure in found.failures:
        yield f"**{escaped(failure.path)}** · not read\n\n{escaped(failure.message)}"
    for flip in found.flips:
        yield _flip(flip)


def _flip(flip: Flip) -> str:
    place = flip.location
    head = f"**{escaped(f'{place.path}:{place.line}:{place.column}')}** · {escaped(words.heading(flip))}"
    told = [flip.finding.summary] if flip.finding.summary else []
    for reason in words.reasons(flip):
        first, *rest = reason.lines()
        told += [f"Because {first}", *rest]
    for statement, sources in words.on_file(flip):
        told += [f"On file: {statement}", *[f"Source: {source}" for source in sources]]
    told += flip.finding.hints
    return "\n".join([head, "", f"> {_cut(flip.claim)}", "", *[f"- {_cut(line)}" for line in told]])


def _cut(text: str) -> str:
    return escaped(shorten(text, _LONGEST))


def _code(text: str) -> str:
    """A revision or a place, which Markdown must not read anything into."""
    return f"`{text}`" if text.isprintable() and "`" not in text and "|" not in text else escaped(text)

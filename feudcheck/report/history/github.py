"""Changes and flips as workflow commands, which GitHub shows beside the lines of the base and of the drafts."""

from __future__ import annotations

from feudcheck.report.document.github import MOST, at, command
from feudcheck.report.history import words
from feudcheck.report.safe_text import safe, shorten

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from feudcheck.model.history import Change, Difference, Flip, Impact

_LONGEST = 600
Properties = dict[str, str | int]


def difference(found: Difference) -> str:
    """A notice for each change, at most ten, then how many there are; ends with a newline."""
    commands = [("notice", _change(change)) for change in found.changes]
    return _joined(commands, f"feudcheck: {safe(found.old)} → {safe(found.new)}: {words.counted(found.changes)}")


def impact(found: Impact) -> str:
    """An error for each sentence to correct and each file not read, a notice for other verdicts, then the counts."""
    commands = [
        ("error", command("error", {"file": one.path, "title": "Not read"}, safe(one.message)))
        for one in found.failures
    ]
    for flip in found.flips:
        kind = "error" if flip.worse else "notice"
        commands.append((kind, command(kind, at(flip.location, words.heading(flip)), _told(flip))))
    return _joined(commands, f"feudcheck: {words.summary(found)}")


def _joined(commands: Iterable[tuple[str, str]], last: str) -> str:
    lines: list[str] = []
    counts: dict[str, int] = {}
    for kind, text in commands:
        counts[kind] = counts.get(kind, 0) + 1
        if counts[kind] <= MOST:
            lines.append(text)
    left = sum(max(0, count - MOST) for count in counts.values())
    if left:
        lines.append(f"feudcheck: {left:,} more not annotated, for GitHub shows {MOST} of a kind")
    return "\n".join([*lines, last]) + "\n"


def _change(change: Change) -> str:
    properties: Properties = {}
    if change.place and change.what != "removed":
        properties |= {"file": change.place[0].rpartition(":")[2], "line": change.place[1]}
    properties["title"] = f"{words.subject(change)} {words.verb(change)}"
    told = []
    for one in change.fields:
        old, new = words.field_values(one)
        told += [f"{one.field} was: {old}", f"{one.field} is: {new}"]
    return command("notice", properties, _lines(told or [text for _, text in change.title]))


def _told(flip: Flip) -> str:
    told = [flip.claim, flip.finding.summary]
    for reason in words.reasons(flip):
        first, *rest = reason.lines()
        told += [f"Because {first}", *rest]
    told += [f"On file: {statement}" for statement, _ in words.on_file(flip)]
    return _lines([*told, *flip.finding.hints])


def _lines(texts: list[str]) -> str:
    return "\n".join(shorten(safe(text), _LONGEST) for text in texts if text)

"""Changes of a base, and the sentences that flip by them, in the terminal."""

from __future__ import annotations

from feudcheck.report.history import words
from feudcheck.report.labels import COLORS
from feudcheck.report.layout import Style, column, labelled, wrap
from feudcheck.report.safe_text import cells, isolate, safe, shorten, shown_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.model.history import Change, Difference, Flip, Impact

_BAR = "  │ "  # before words of a draft: no line begins with them, so none passes for a command to a CI runner
_LONGEST = 600
_SHORT = 50  # cells of two values on one line
_PAINT = {"added": "green", "removed": "red"}


def difference(found: Difference, style: Style | None = None) -> str:
    """All changes, then how many there are; ends with a newline."""
    style = style or Style()
    entries = ["\n".join(_change(change, style)) for change in found.changes]
    counts = f"{found.old} → {found.new}: {words.counted(found.changes)}"
    notes = [line for note in found.notes for line in wrap(isolate(safe(note)), style.width)]
    return "\n\n".join([*entries, "\n".join([*notes, *wrap(isolate(safe(counts)), style.width)])]) + "\n"


def _change(change: Change, style: Style) -> list[str]:
    colour = _PAINT.get(change.what, "yellow")
    sign = style.paint(words.SIGNS[change.what], "bold", colour)
    where = words.place(change)
    head = f"{sign} {style.paint(isolate(safe(words.subject(change))), 'bold')}"
    lines = [head + (f"  {isolate(safe(where))}" if where else "")]
    for one in change.fields:
        old, new = words.field_values(one)
        lines += _values(one.field, old, new, style)
    if not change.fields:
        for _, text in change.title:
            lines.append(labelled("", _cut(text), style, indent=4, label_width=0))
    return lines


def _values(name: str, old: str, new: str, style: Style, indent: int = 4) -> list[str]:
    """A field before and after: on one line if both are short."""
    old, new, label = _cut(old), _cut(new), f"{safe(name)} "
    room = max(14, len(label))
    if cells(old) + cells(new) <= _SHORT:
        return [column(label, [f"{isolate(old)} → {isolate(new)}"], style, indent=indent, label_width=room)]
    return [
        labelled(label, old, style, indent=indent, label_width=room),
        labelled("→", new, style, indent=indent + room - 2, label_width=2),
    ]


def impact(found: Impact, style: Style | None = None) -> str:
    """The correction list: each sentence that flipped with what it was, what it is and why; ends with a newline."""
    style = style or Style()
    entries = ["\n".join(_flip(flip, style)) for flip in found.flips]
    for failure in found.failures:
        head = f"{style.paint(shown_path(failure.path), 'bold')}: {style.paint('NOT READ', 'bold', 'red')}"
        entries.append("\n".join([head, labelled("", safe(failure.message), style, label_width=0)]))
    last = [line for note in found.notes for line in wrap(isolate(safe(note)), style.width)]
    counts = f"{found.old} → {found.new}: {words.counted(found.changes)}" if found.new else ""
    last += [line for text in (counts, words.summary(found)) if text for line in wrap(isolate(safe(text)), style.width)]
    return "\n\n".join([*entries, "\n".join(last)]) + "\n"


def _flip(flip: Flip, style: Style) -> list[str]:
    place, now = flip.location, str(flip.finding.verdict)
    where = style.paint(f"{shown_path(place.path)}:{place.line}:{place.column}", "bold")
    before = style.paint(flip.was.upper(), COLORS.get(flip.was, "yellow"))
    rule = "" if flip.finding.rule == now else f" ({safe(flip.finding.rule)})"
    lines = [f"{where}: {before} → {style.paint(now.upper(), 'bold', COLORS[now])}{rule}"]
    room = None if style.width is None else max(20, style.width - len(_BAR))
    lines += [style.paint(_BAR, "dim") + isolate(line) for line in wrap(_cut(flip.claim), room)]
    if flip.finding.summary:
        lines.append(labelled("", safe(flip.finding.summary), style, label_width=0))
    for told in words.reasons(flip):
        lines.append(labelled("Because", _cut(told.head), style))
        for name, old, new in told.fields:
            lines += _values(name, old, new, style, indent=11)
        if told.statement:
            lines.append(labelled("", _cut(told.statement), style))
    for statement, sources in words.on_file(flip):
        lines.append(labelled("On file" if now != "unsourced" else "Nearest", _cut(statement), style))
        lines += [labelled("Source", _cut(source), style) for source in sources]
    return [*lines, *[labelled("Hint", safe(hint), style) for hint in flip.finding.hints]]


def _cut(text: str) -> str:
    return shorten(safe(text), _LONGEST)

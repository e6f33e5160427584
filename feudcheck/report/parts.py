"""The parts of a claim beside what is on file: claimed, sign, recorded, and the outcome as a word."""

from __future__ import annotations

from feudcheck.report.labels import SIGNS, WORDS, slot_label
from feudcheck.report.layout import Style, labelled, pad
from feudcheck.report.safe_text import cells, safe, shorten

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.model import Part

_CELL = 44  # a wider value is put on a line of its own
_LONGEST = 600
_PAINT = {"conflicts": ("bold", "red"), "unknown": ("bold", "yellow"), "agrees": ("green",)}


class _Row:
    __slots__ = ("claimed", "label", "outcome", "recorded", "word")

    def __init__(self, part: Part) -> None:
        claimed, recorded = safe(part.claimed), safe(part.recorded or "")
        self.outcome = str(part.outcome)
        if part.slot == "quote" and self.outcome == "conflicts":
            from feudcheck.report.word_diff import bracket_changes

            claimed, recorded = bracket_changes(claimed, recorded)
        self.claimed = shorten(claimed, _LONGEST) or "(nothing)"
        self.recorded = shorten(recorded, _LONGEST) or "(nothing)"
        self.label = slot_label(safe(part.slot))
        self.word = "NOT DECIDED" if self.outcome == "unknown" and recorded else WORDS[self.outcome]


def parts_table(parts: list[Part], style: Style, *, full: bool) -> list[str]:
    """The lines that show ``parts``; no lines for no parts.

    Parts that agree take one line together, unless ``full`` asks for each.
    """
    rows = [_Row(part) for part in parts if full or part.outcome != "agrees"]
    lines = (_side_by_side if _fits(rows, style) else _stacked)(rows, style) if rows else []
    if not full:
        differing = {row.label for row in rows}  # "who" in both lines would read as a contradiction
        labels = dict.fromkeys(slot_label(safe(part.slot)) for part in parts if part.outcome == "agrees")
        agreed = [label for label in labels if label not in differing]
        if agreed:
            lines.append(labelled("Agrees", ", ".join(agreed), style))
    return lines


def _widths(rows: list[_Row]) -> tuple[int, int, int]:
    label = max(cells(row.label) for row in rows)
    claimed = max(len("the claim says"), *(cells(row.claimed) for row in rows))
    recorded = max(len("the sources say"), *(cells(row.recorded) for row in rows))
    return max(label, 8), claimed, recorded


def _fits(rows: list[_Row], style: Style) -> bool:
    if not rows:
        return True
    label, claimed, recorded = _widths(rows)
    total = 2 + label + 1 + claimed + 3 + recorded + 2 + len("NOT COVERED")
    return claimed <= _CELL and recorded <= _CELL and (style.width is None or total <= style.width)


def _side_by_side(rows: list[_Row], style: Style) -> list[str]:
    label, claimed, recorded = _widths(rows)
    head = f"{'the claim says':<{claimed}} │ the sources say"
    lines = ["  " + " " * (label + 1) + style.paint(head, "dim")]
    for row in rows:
        colors = _PAINT[row.outcome]
        sign, word = style.paint(SIGNS[row.outcome], *colors), style.paint(row.word, *colors)
        left = style.paint(pad(row.label, label), "dim")
        lines.append(f"  {left} {pad(row.claimed, claimed)} {sign} {pad(row.recorded, recorded)}  {word}")
    return lines


def _stacked(rows: list[_Row], style: Style) -> list[str]:
    lines = []
    for row in rows:
        colors = _PAINT[row.outcome]
        sign, word = style.paint(SIGNS[row.outcome], *colors), style.paint(row.word, *colors)
        lines.append(f"  {row.label} {sign} {word}")
        lines.append(labelled("the claim says", row.claimed, style, indent=4, label_width=16))
        lines.append(labelled("the sources say", row.recorded, style, indent=4, label_width=16))
    return lines

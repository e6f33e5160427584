"""The parts of a sentence beside what is on file, the words that differ marked."""

from __future__ import annotations

from feudcheck.report.labels import SIGNS, slot_label
from feudcheck.report.page.markup import Html, bdi, el, join, reading, sign
from feudcheck.report.page.words import OUTCOMES
from feudcheck.report.safe_text import shorten
from feudcheck.report.word_diff import changes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from feudcheck.model import Part

_LONGEST = 600
_URGENCY = ("conflicts", "unknown", "agrees")


def parts_tables(parts: Iterable[Part], caption: str, *, unfold: bool = False) -> Html:
    """A table of the ``parts`` that differ or are open, and a folded one of those that agree; ``unfold`` opens it."""
    unlike = {(part.slot, part.outcome, part.claimed, part.recorded): part for part in parts}
    rows = sorted(unlike.values(), key=lambda part: _URGENCY.index(str(part.outcome)))
    agreed = [part for part in rows if part.outcome == "agrees"]
    rest = rows[: len(rows) - len(agreed)]
    pieces = [_table(rest, caption)] if rest else []
    if agreed:
        names = ", ".join(dict.fromkeys(slot_label(part.slot) for part in agreed))
        title = el("summary", el("b", sign(SIGNS["agrees"]), " Agrees"), " ", names)
        pieces.append(el("details", title, _table(agreed, f"{caption}: agrees"), class_="agreed", open=unfold))
    return join(*pieces)


def _table(rows: list[Part], caption: str) -> Html:
    head = [el("th", title, scope="col") for title in ("Part", "The draft says", "The sources say")]
    return el(
        "table",
        el("caption", caption, class_="unseen"),
        el("thead", el("tr", *head)),
        el("tbody", *[_row(part) for part in rows]),
        class_="parts",
    )


def _row(part: Part) -> Html:
    outcome = str(part.outcome)
    word = "not decided" if outcome == "unknown" and part.recorded else OUTCOMES[outcome]
    claimed, recorded = _cells(part)
    said = el("span", sign(SIGNS[outcome]), " ", word, class_="outcome")
    return el(
        "tr",
        el("th", slot_label(part.slot), " ", said, scope="row"),
        claimed,
        recorded,
        class_=outcome,
    )


def _cells(part: Part) -> tuple[Html, Html]:
    """Both sides; where they differ, the words that the other side lacks are marked."""
    claimed, recorded = shorten(part.claimed, _LONGEST), shorten(part.recorded or "", _LONGEST)
    pieces = changes(claimed, recorded) if part.outcome == "conflicts" else None
    if pieces is None:
        whole = part.outcome == "conflicts"
        return _cell([(claimed, whole)], "del"), _cell([(recorded, whole)], "ins")
    return _cell(pieces[0], "del"), _cell(pieces[1], "ins")


def _cell(pieces: list[tuple[str, bool]], mark: str) -> Html:
    text = " ".join(piece for piece, _ in pieces)
    if not text:
        return el("td", el("span", "nothing", class_="nothing"))
    shown: list[str] = []
    for piece, differs in pieces:
        shown += [el(mark, piece) if differs else piece, " "]
    if len(pieces) == 1 and not pieces[0][1]:
        return el("td", bdi(text))
    return el("td", el("bdi", join(*shown[:-1]), **reading(text)))

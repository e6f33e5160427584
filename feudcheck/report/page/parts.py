"""The parts of a sentence beside what is on file, the words that differ marked."""

from __future__ import annotations

from feudcheck.report.labels import SIGNS
from feudcheck.report.page.markup import Html, bdi, el, join, reading, sign
from feudcheck.report.word_diff import changes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from feudcheck.model import Part
    from feudcheck.report.page.words import Words

_LONGEST = 600
_URGENCY = ("conflicts", "unknown", "agrees")


def parts_tables(parts: Iterable[Part], caption: str, words: Words, *, unfold: bool = False) -> Html:
    """A table of the ``parts`` that differ or are open, and a folded one of those that agree; ``unfold`` opens it."""
    unlike = {(part.slot, part.outcome, part.claimed, part.recorded): part for part in parts}
    rows = sorted(unlike.values(), key=lambda part: _URGENCY.index(str(part.outcome)))
    agreed = [part for part in rows if part.outcome == "agrees"]
    rest = rows[: len(rows) - len(agreed)]
    pieces = [_table(rest, caption, words)] if rest else []
    if agreed:
        names = words["comma"].join(dict.fromkeys(words.slot(part.slot) for part in agreed))
        title = el("summary", el("b", sign(SIGNS["agrees"]), " ", words["agrees"]), " ", names)
        table = _table(agreed, words.put("agreed", x=caption), words)
        pieces.append(el("details", title, table, class_="agreed", open=unfold))
    return join(*pieces)


def _table(rows: list[Part], caption: str, words: Words) -> Html:
    head = [el("th", words[title], scope="col") for title in ("part", "draft_says", "sources_say")]
    return el(
        "table",
        el("caption", caption, class_="unseen"),
        el("thead", el("tr", *head)),
        el("tbody", *[_row(part, words) for part in rows]),
        class_="parts",
    )


def _row(part: Part, words: Words) -> Html:
    outcome = str(part.outcome)
    claimed, recorded = _cells(part, words)
    said = el("span", sign(SIGNS[outcome]), " ", words.outcome(part), class_="outcome")
    return el(
        "tr",
        el("th", words.slot(part.slot), " ", said, scope="row"),
        claimed,
        recorded,
        class_=outcome,
    )


def _cells(part: Part, words: Words) -> tuple[Html, Html]:
    """Both sides; where they differ, the words that the other side lacks are marked."""
    sides = [words.value(part, text) for text in (part.claimed, part.recorded or "")]
    claimed, recorded = [words.shorten(text, _LONGEST) for text in sides]
    pieces = changes(claimed, recorded) if part.outcome == "conflicts" else None
    if pieces is None:
        whole = part.outcome == "conflicts"
        return _cell([(claimed, whole)], "del", words), _cell([(recorded, whole)], "ins", words)
    return _cell(pieces[0], "del", words), _cell(pieces[1], "ins", words)


def _cell(pieces: list[tuple[str, bool]], mark: str, words: Words) -> Html:
    text = " ".join(piece for piece, _ in pieces)
    if not text:
        return el("td", el("span", words["nothing"], class_="nothing"))
    shown: list[str] = []
    for piece, differs in pieces:
        shown += [el(mark, piece) if differs else piece, " "]
    if len(pieces) == 1 and not pieces[0][1]:
        return el("td", bdi(text))
    return el("td", el("bdi", join(*shown[:-1]), **reading(text)))

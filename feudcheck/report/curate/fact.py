"""One fact in full: as it stands on file, as it is understood, its sources, and what stands beside it."""

from __future__ import annotations

from feudcheck.factbase.formats import LANGUAGE_NAMES
from feudcheck.report.citation import cite, cited_once, in_language
from feudcheck.report.curate.listing import as_record as listed_record
from feudcheck.report.labels import SLOTS, slot_label
from feudcheck.report.layout import Style, column, flow, labelled, pad, wrap
from feudcheck.report.safe_text import cells, isolate, safe, shorten

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.model.browse import Neighbour, Reading, Shown, Understood

_LONGEST = 600
MOST = 12  # neighbours of one kind
_STANCES = {
    "same": "Says the same", "contradicts": "Denies it", "agrees": "Says it too, and more", "event": "Same event",
    "near": "Near",
}  # fmt: skip
_COLORS = {"same": "green", "contradicts": "red", "agrees": "green"}
_APART = ("id", "statement", "sources")  # fields that are shown by themselves


def render(shown: Shown, style: Style, language: str = "en", *, full: bool = False) -> str:
    """``shown`` as text; ``full``: what each neighbour has of its parts too."""
    fact = shown.fact
    lines = [style.paint(safe(fact.id), "bold") + (f"  {safe(str(fact.place))}" if fact.place else "")]
    lines += [labelled("", shorten(safe(text), _LONGEST), style, label_width=0) for text in fact.statement.values()]
    lines += typed(fact.record, style)
    for one in shown.readings:
        lines += ["", *understood(one, style)]
    lines.append("")
    room = None if style.width is None else max(20, style.width - 11)
    for cited in cited_once(shown.citations):
        lines.append(column("Source", flow([safe(piece) for piece in cite(cited, language)], room), style))
        if url := cited.source.url or cited.source.archived_url:
            lines.append(column("", [safe(url)], style))
    lines += beside(shown.neighbours, style, language, full=full, most=None if full else MOST)
    return "\n".join(lines) + "\n"


def typed(record: dict[str, object], style: Style) -> list[str]:
    """The fields that a fact states beside its sentence."""
    told = {key: _value(value) for key, value in record.items() if key not in _APART}
    if not told:
        return []
    width = max(map(len, told)) + 2
    return ["", *(labelled(key, safe(text), style, label_width=width) for key, text in told.items())]


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dict):
        return "; ".join(f"{key}: {_value(one)}" for key, one in value.items())
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def understood(one: Reading, style: Style) -> list[str]:
    """A statement part by part: what it is, how it is written, what it is taken for."""
    head = style.paint(f"Understood, {LANGUAGE_NAMES.get(one.language, one.language)}", "bold")
    if not one.checkable:
        return [f"  {head}: no statement that sources could back or deny (an opinion, a question, a fragment)"]
    if not one.parts:
        return [f"  {head}: nothing that could be compared"]
    rows = [(_label(part), safe(part.text) or "(field)", safe(part.meaning)) for part in one.parts]
    label, written = max(cells(row[0]) for row in rows), max(cells(row[1]) for row in rows)
    lines = [f"  {head}"]
    for name, text, meaning in rows:
        room = None if style.width is None else style.width - 4 - label - 2 - written - 2
        if room is not None and room < min(20, cells(meaning)):
            lines.append(labelled(name, text, style, label_width=label + 2))
            lines.append(labelled("", meaning, style, label_width=label + 2))
            continue
        first, *more = wrap(meaning, room)
        lines.append(f"  {style.paint(pad(name, label), 'dim')}  {pad(text, written)}  {isolate(first)}".rstrip())
        lines += [" " * (label + written + 6) + isolate(line) for line in more]
    return lines


def _label(part: Understood) -> str:
    return SLOTS.get(part.slot) or slot_label(safe(part.slot))


def beside(
    neighbours: Sequence[Neighbour], style: Style, language: str, *, full: bool = False, most: int | None = MOST
) -> list[str]:
    """The facts beside one, under what they are to it; of each kind at most so many."""
    lines: list[str] = []
    for stance, title in _STANCES.items():
        some = [other for other in neighbours if other.stance == stance]
        if some:
            lines += ["", "  " + style.paint(title, "bold", *((_COLORS[stance],) if stance in _COLORS else ()))]
        for other in some[:most]:
            lines += _neighbour(other, style, language, full=full)
        if most is not None and len(some) > most:
            lines.append(style.paint(f"    and {len(some) - most:,} more", "dim"))
    return lines


def _neighbour(other: Neighbour, style: Style, language: str, *, full: bool) -> list[str]:
    rule = f" ({safe(other.rule)})" if other.rule else ""
    text = shorten(safe(in_language(other.statement, language, "en")), _LONGEST)
    lines = [f"    {style.paint(safe(other.fact), 'bold')}{rule}", labelled("", text, style, indent=6, label_width=0)]
    if full or other.stance == "contradicts":
        from feudcheck.report.parts import parts_table

        lines += [f"    {line}" for line in parts_table(list(other.parts), style, full=full)]
    return lines


def as_record(shown: Shown) -> dict[str, object]:
    """``shown`` as plain values, for JSON."""
    return {
        "schema": 1,
        "fact": listed_record(shown.fact),
        "readings": [reading_record(one) for one in shown.readings],
        "sources": [
            {
                "id": c.source.id, "title": c.source.title, "publisher": c.source.publisher, "author": c.source.author,
                "published": c.source.published, "url": c.source.url, "archived_url": c.source.archived_url,
                "locator": c.locator,
            }
            for c in shown.citations
        ],
        "neighbours": [neighbour_record(one) for one in shown.neighbours],
    }  # fmt: skip


def reading_record(one: Reading) -> dict[str, object]:
    """A statement part by part, for JSON; a part that only a field states has no span."""
    parts = [
        {
            "slot": part.slot, "text": part.text, "meaning": part.meaning, "ids": list(part.ids),
            "span": list(part.span) if part.span else None,
        }
        for part in one.parts
    ]  # fmt: skip
    return {"language": one.language, "text": one.text, "checkable": one.checkable, "parts": parts}


def neighbour_record(one: Neighbour) -> dict[str, object]:
    """A fact beside another, for JSON."""
    parts = [
        {
            "slot": part.slot, "outcome": str(part.outcome), "claimed": part.claimed, "recorded": part.recorded,
            "span": list(part.span) if part.span else None,
        }
        for part in one.parts
    ]  # fmt: skip
    return {
        "fact": one.fact, "stance": one.stance, "rule": one.rule or None, "statement": one.statement,
        "shared": list(one.shared), "parts": parts,
    }  # fmt: skip


def render_tsv(shown: Shown) -> str:
    """The parts of each statement, a line each: language, slot, text, meaning, ids."""
    from feudcheck.report.curate.table import tsv

    rows = (
        (one.language, part.slot, part.text, part.meaning, ", ".join(part.ids))
        for one in shown.readings for part in one.parts
    )  # fmt: skip
    return tsv(("language", "slot", "text", "meaning", "ids"), rows)

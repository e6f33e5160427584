"""What a base covers, as bars in the terminal, as tab-separated values or as a record."""

from __future__ import annotations

from feudcheck.report.citation import in_language
from feudcheck.report.curate.table import tsv
from feudcheck.report.layout import Style, labelled, pad, wrap
from feudcheck.report.safe_text import cells, safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.model.browse import Count, Statistics

_EIGHTHS = "▏▎▍▌▋▊▉█"
_BAR = 30  # cells of the longest bar
_NAME = 38  # cells of the longest name beside a bar
_UNUSED_SHOWN = 12
_MANY = {"entity": "entities", "source": "sources"}


def render(statistics: Statistics, groups: Sequence[str], limit: int, style: Style, language: str = "en") -> str:
    """The totals, a chart for each of ``groups`` with its ``limit`` greatest counts, and what no fact names."""
    some = [
        f"{number:,} {word if number == 1 else many}"
        for number, word, many in (
            (statistics.facts, "fact", "facts"), (statistics.sources, "source", "sources"),
            (statistics.entities, "entity", "entities"), (statistics.events, "event", "events"),
        )
    ]  # fmt: skip
    lines = [", ".join(some)]
    for group in groups:
        if counts := statistics.by[group]:
            shown = counts if group == "year" else counts[:limit]
            lines += ["", style.paint(f"By {group}", "bold"), *_chart(shown, style, language)]
            if left := counts[len(shown) :]:
                lines.append(style.paint(f"  and {len(left):,} more, up to {left[0].facts:,} each", "dim"))
    for kind, ids in statistics.unused.items():
        if ids and kind in groups:
            names = [*ids[:_UNUSED_SHOWN], *(["…"] if len(ids) > _UNUSED_SHOWN else [])]
            head = f"{len(ids):,} {kind if len(ids) == 1 else _MANY[kind]} that no fact here names: "
            lines += ["", labelled("", safe(head + ", ".join(names)), style, indent=0, label_width=0)]
    return "\n".join(lines) + "\n"


def _chart(shown: Sequence[Count], style: Style, language: str) -> list[str]:
    room = _NAME if style.width is None else min(_NAME, style.width // 2)
    names = [_cut(_name(count, language), room) for count in shown]
    width, figures = max(map(cells, names)), max(len(f"{count.facts:,}") for count in shown)
    bar = _BAR if style.width is None else max(4, min(_BAR, style.width - width - figures - 5))
    most = max(count.facts for count in shown)
    return [
        f"  {pad(name, width)} {count.facts:>{figures},} {style.paint(_bar(count.facts, most, bar), 'green')}"
        for name, count in zip(names, shown, strict=True)
    ]


def _name(count: Count, language: str) -> str:
    return safe(in_language(count.name, language, "en") or count.id)


def _cut(text: str, room: int) -> str:
    """``text`` in one line of ``room`` cells."""
    if cells(text) <= room:
        return text
    first = wrap(text, room - 2)[0]
    while cells(first) > room - 2:
        first = first[:-1]
    return f"{first} …"


def _bar(value: int, most: int, width: int) -> str:
    """A bar to the eighth of a cell; what is there at all can be seen."""
    eighths = max(1, round(value * width * 8 / most))
    whole, rest = divmod(eighths, 8)
    return "█" * whole + (_EIGHTHS[rest - 1] if rest else "")


def render_tsv(statistics: Statistics, groups: Sequence[str]) -> str:
    """One line a count: group, id, name in English and in Arabic, facts."""
    rows = (
        (group, count.id, count.name.get("en", ""), count.name.get("ar", ""), str(count.facts))
        for group in groups for count in statistics.by[group]
    )  # fmt: skip
    return tsv(("group", "id", "name_en", "name_ar", "facts"), rows)


def as_record(statistics: Statistics, groups: Sequence[str]) -> dict[str, object]:
    """The same as plain values, for JSON."""
    return {
        "schema": 1,
        "facts": statistics.facts,
        "sources": statistics.sources,
        "entities": statistics.entities,
        "events": statistics.events,
        "by": {
            group: [{"id": one.id, "name": one.name or None, "facts": one.facts} for one in statistics.by[group]]
            for group in groups
        },
        "unused": {kind: list(ids) for kind, ids in statistics.unused.items()},
    }


def lines_of(statistics: Statistics, groups: Sequence[str]) -> list[dict[str, object]]:
    """A record for each count, for JSON lines."""
    return [
        {"group": group, "id": count.id, "name": count.name or None, "facts": count.facts}
        for group in groups for count in statistics.by[group]
    ]  # fmt: skip

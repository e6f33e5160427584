"""Facts in a list: a table, tab-separated values, or records."""

from __future__ import annotations

from feudcheck.report.citation import in_language
from feudcheck.report.curate.table import table, tsv
from feudcheck.report.json_format import array, dump
from feudcheck.report.safe_text import safe, shorten

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from feudcheck.model.browse import Hit, Listed
    from feudcheck.report.layout import Style

_LONGEST = 600  # of a statement; a glance takes in no more
_COLUMNS = (
    "id", "date", "status", "statement_en", "statement_ar", "entities", "relations", "speakers", "event", "sources",
    "location",
)  # fmt: skip


def render(facts: Sequence[Listed], style: Style, language: str = "en") -> str:
    """A table of ``facts`` with their statements in ``language`` where they have it, and how many there are."""
    if not facts:
        return "No facts.\n"
    rows = [
        (safe(f.id), _date(f), "" if f.status == "happened" else f.status, _statement(f, language), safe(_sources(f)))
        for f in facts
    ]
    lines = table(("id", "date", "status", "statement", "source"), rows, style, wide=3, spare=4)
    return "\n".join([*lines, "", f"{len(facts):,} fact{'' if len(facts) == 1 else 's'}"]) + "\n"


def render_hits(hits: Sequence[Hit], style: Style, language: str = "en") -> str:
    """The same for what a search found, the likeliest first."""
    if not hits:
        return "Nothing found.\n"
    rows = [(safe(hit.fact.id), f"{hit.score:.0%}", _statement(hit.fact, language)) for hit in hits]
    return "\n".join(table(("id", "fit", "statement"), rows, style, wide=2)) + "\n"


def _date(fact: Listed) -> str:
    return ", ".join(fact.dates[:1]) + (" …" if len(fact.dates) > 1 else "")


def _sources(fact: Listed) -> str:
    return ", ".join(fact.sources[:1]) + (f" +{len(fact.sources) - 1}" if len(fact.sources) > 1 else "")


def _statement(fact: Listed, language: str) -> str:
    return shorten(safe(in_language(fact.statement, language, "en")), _LONGEST)


def render_tsv(facts: Iterable[Listed]) -> str:
    """One line a fact; several values of one column stand between commas."""
    return tsv(_COLUMNS, map(_row, facts))


def render_hits_tsv(hits: Iterable[Hit]) -> str:
    """The same with the score before."""
    return tsv(("score", *_COLUMNS), ((f"{hit.score:.3f}", *_row(hit.fact)) for hit in hits))


def _row(fact: Listed) -> tuple[str, ...]:
    said = fact.statement
    event = str(fact.record.get("event") or "")
    return (
        fact.id, ", ".join(fact.dates), fact.status, said.get("en", ""), said.get("ar", ""), ", ".join(fact.entities),
        ", ".join(fact.relations), ", ".join(fact.speakers), event, ", ".join(fact.sources), str(fact.place or ""),
    )  # fmt: skip


def as_record(fact: Listed) -> dict[str, object]:
    """The fields as on file, with where the fact stands and what it is understood to say."""
    place = fact.place
    return {
        **fact.record,
        "understood": {
            "dates": list(fact.dates), "status": fact.status, "entities": list(fact.entities),
            "relations": list(fact.relations), "speakers": list(fact.speakers),
        },
        "location": place and {"path": place.path, "line": place.line, "column": place.column},
    }  # fmt: skip


def hit_record(hit: Hit) -> dict[str, object]:
    """The same with its score."""
    return {**as_record(hit.fact), "score": hit.score}


def render_json(records: Iterable[dict[str, object]]) -> str:
    """One array, a record a line."""
    return array(records) + "\n"


def render_jsonl(records: Iterable[dict[str, object]]) -> str:
    """One record a line."""
    return "".join(dump(record) + "\n" for record in records)

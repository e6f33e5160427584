"""Facts as a table: one row for each source of each fact, in columns that ``facts import`` reads back."""

from __future__ import annotations

import csv
import io

from feudcheck.exchange.cells import guarded
from feudcheck.exchange.convert.rows import KEYS, OF_SOURCE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from feudcheck.exchange.write.outlet import Records

_FIRST = ("id", "statement_en", "statement_ar")
_TYPED = (
    "event", "subject", "relation", "object", "with", "amounts", "date", "place", "once", "complete", "status",
    "attributed_to", "reported_by", "as_of", "note", "quote_speaker", "quote_original",
)  # fmt: skip
_ENTITIES = frozenset({"subject", "object", "attributed_to", "quote_speaker"})
PAGE = 200  # rows in a piece


def sheet_pieces(records: Records, delimiter: str) -> Iterator[str]:
    """The table with its header, some rows at a time."""
    sources = dict(records.records("source"))
    names = {id_: next(iter(entity["name"].values())) for id_, entity in records.records("entity")}
    titles = sorted({f"title_{lang}" for source in sources.values() for lang in source.get("title") or ()})
    quoted = (fact.get("quote", {}).get("text", ()) for _, fact in records.records("fact"))
    quotes = sorted({f"quote_{lang}" for words in quoted for lang in words})
    columns = [*_FIRST, *_TYPED, *quotes, "source_id", "locator", *titles, *OF_SOURCE]
    page = io.StringIO()
    writer = csv.writer(page, delimiter=delimiter, lineterminator="\n")
    writer.writerow(columns)
    for number, (_, fact) in enumerate(records.records("fact")):
        cells = _of_fact(fact, names)
        for reference in fact["sources"]:
            row = {**cells, **_of_source(reference, sources.get(reference["id"], {}))}
            writer.writerow([guarded(row.get(column, "")) for column in columns])
        if number % PAGE == 0:
            yield _taken(page)
    yield _taken(page)


def _taken(page: io.StringIO) -> str:
    text = page.getvalue()
    page.seek(0)
    page.truncate()
    return text


def _of_fact(fact: dict[str, Any], names: dict[str, str]) -> dict[str, str]:
    quote = fact.get("quote", {})
    cells = {f"statement_{lang}": text for lang, text in fact["statement"].items()}
    cells |= {f"quote_{lang}": text for lang, text in quote.get("text", {}).items()}
    values = {**fact, "quote_speaker": quote.get("speaker"), "quote_original": quote.get("original")}
    for field in ("id", *_TYPED):
        value = values.get(field)
        if value is None or value == []:
            continue
        many = value if isinstance(value, list) else [value]
        if field in _ENTITIES or field == "with":
            many = [_named(one, names) for one in many]
        cells[field] = "; ".join(str(one).lower() if isinstance(one, bool) else str(one) for one in many)
    return cells


def _named(id_: str, names: dict[str, str]) -> str:
    """An entity as "Name [id]", so that both can be read back."""
    name = names.get(id_, id_)
    return id_ if ";" in name or "\n" in name else f"{name} [{id_}]"


def _of_source(reference: dict[str, str], source: dict[str, Any]) -> dict[str, str]:
    cells = {"source_id": reference["id"], "locator": reference.get("locator", "")}
    cells |= {f"title_{lang}": text for lang, text in (source.get("title") or {}).items()}
    return cells | {field: str(source.get(KEYS.get(field, field)) or "") for field in OF_SOURCE}

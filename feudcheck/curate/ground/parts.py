"""What a fact needs in its article: its names, amounts, dates and quotes, from typed fields and statements."""

from __future__ import annotations

from feudcheck.codec import decode
from feudcheck.compare.views import named
from feudcheck.curate.ground.evidence import plain_words
from feudcheck.frozen import dataclass
from feudcheck.model import Amount, DateRef
from feudcheck.parse.amounts.finder import read_amount
from feudcheck.parse.dates.field import read_date

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from feudcheck.factbase.base import FactBase
    from feudcheck.factbase.records import FactRecord
    from feudcheck.model import Statement

Value = str | Amount | DateRef | tuple[str, ...]  # entity id, amount, date, normalised words


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that the article must have. ``kind``: name, amount, date, quote or place; ``text`` for a person."""

    kind: str
    text: str
    wanted: Value


def parts(number: int, base: FactBase, lang: str) -> list[Part]:
    """The parts of fact ``number`` that an article in ``lang`` must have, each once."""
    record = base.fact(number)
    found: dict[tuple[str, object], Part] = {}
    for part in (*_typed(record, base, lang), *_told(number, record, base, lang)):
        found.setdefault((part.kind, _identity(part.wanted)), part)
    return list(found.values())


def _identity(value: Value) -> object:
    if isinstance(value, Amount):
        return value.low, value.high, value.unit, value.bound
    return (value.start, value.end) if isinstance(value, DateRef) else value


def _typed(record: FactRecord, base: FactBase, lang: str) -> Iterator[Part]:
    for id_ in (record.subject, record.object, *record.with_, record.attributed_to):
        if id_:
            yield Part("name", _name(id_, base, lang), id_)
    if record.reported_by and (ids := named(record.reported_by, base)):
        yield Part("name", record.reported_by, min(ids))
    for text in record.amounts:
        yield Part("amount", text, read_amount(text))
    if record.date:
        yield Part("date", record.date, read_date(record.date))
    if record.place and (ids := named(record.place, base)):
        yield Part("place", record.place, min(ids))
    if record.quote:
        yield Part("name", _name(record.quote.speaker, base, lang), record.quote.speaker)
        if quoted := record.quote.text.get(lang):
            yield Part("quote", quoted, plain_words(quoted))


def _told(number: int, record: FactRecord, base: FactBase, lang: str) -> Iterator[Part]:
    """What the statement in the article's language says; of another language what means the same in any."""
    for language in [lang] if lang in record.statement else record.statement:
        kept = base.parsed(number, language)
        if kept is not None:
            yield from _said(decode(kept[0]), lang if language == lang else "")


def _said(statement: Statement, lang: str) -> Iterator[Part]:
    for item in statement.items:
        written = statement.text[slice(*item.span)]
        if not written:
            continue  # of a typed field
        if item.kind == "mention" and item.ids:
            yield Part("name", written, item.ids[0])
        elif item.amount is not None:
            yield Part("amount", written, item.amount)
        elif item.date is not None and item.date.offset is None and not item.date.relative:
            yield Part("date", written, item.date)
    if lang:
        for quotation in statement.quotes:
            text = statement.text[slice(*quotation.span)]
            if wanted := plain_words(text):
                yield Part("quote", text, wanted)


def _name(id_: str, base: FactBase, lang: str) -> str:
    names = base.entity(id_).names
    return names.get(lang) or next(iter(names.values()))

"""A fact on file to what the compiled base keeps of it: parsed statements and search keys.

The typed fields of a fact are added to what its statement yields, as items of their own.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any

from feudcheck.codec import encode
from feudcheck.compare.keys import KeyRing
from feudcheck.compare.views import QUOTE
from feudcheck.factbase.base import FactBase
from feudcheck.factbase.records import FactRecord
from feudcheck.frozen import replace
from feudcheck.language.lexicon import Lexicon
from feudcheck.language.tokens import tokenize
from feudcheck.model import Item, Statement
from feudcheck.parse.amounts.finder import read_amount
from feudcheck.parse.dates.field import read_date
from feudcheck.parse.names.mentions import find_mentions
from feudcheck.parse.statement import parse
from feudcheck.retrieve import keys_of

_ring = lru_cache(maxsize=1)(KeyRing)


def analyse(
    record: FactRecord, base: FactBase, lexicon: Lexicon, seen: Callable[[str, Statement], None] | None = None
) -> tuple[Any, Iterable[str]]:
    """JSON for ``FactBase.parsed`` (language → encoded statement and the keys its items answer to) and posting keys.

    ``seen`` is told each statement and its language, for a caller that goes on with them.
    """
    reference = published(record, base)
    parsed: dict[str, Any] = {}
    keys: set[str] = set()
    ring = _ring(lexicon)
    for language, text in record.statement.items():
        statement = with_typed(parse(text, base, lexicon, reference), record, base, lexicon)
        if seen is not None:
            seen(language, statement)
        parsed[language] = [encode(statement), dict(sorted(ring.index(statement.items).items()))]
        keys.update(key for key, _ in keys_of(statement))
    spoken = dict(record.quote.text) if record.quote else _inline(parsed)
    for language, text in spoken.items():
        quote = parse(text, base, lexicon, reference)
        parsed[QUOTE + language] = encode(quote)
        keys.update(key for key, _ in keys_of(quote))
    return parsed, sorted(keys)


def _inline(parsed: dict[str, Any]) -> dict[str, str]:
    """The longest quotation inside each statement, where the fact records no quote."""
    out = {}
    for language, (statement, _) in parsed.items():
        text, quotes = statement[0], statement[5]
        spans = [q[1] for q in quotes if len(q[0]) > 1]
        if spans:
            start, end = max(spans, key=lambda s: s[1] - s[0])
            out[language] = text[start:end]
    return out


def published(record: FactRecord, base: FactBase) -> dt.date:
    """The day a fact's relative dates count from: its first dated source's."""
    for ref in record.sources:
        day = base.source(ref.id).published
        if day:
            return read_date(day).end - dt.timedelta(days=1)
    return dt.date(2000, 1, 1)  # no clock: the same base reads the same on every day


def with_typed(statement: Statement, record: FactRecord, base: FactBase, lexicon: Lexicon) -> Statement:
    """``statement`` with an item for each typed field it does not name itself."""
    items = list(statement.items)
    clause = next((i.clause for i in items if i.verbal), 0)
    named = {id_ for i in items for id_ in i.ids if i.kind == "mention"}
    parties = [id_ for id_ in (record.subject, record.object, *record.with_) if id_ and id_ not in named]
    items += [Item("mention", (0, 0), clause, (id_,), tuple(_words(id_, base))) for id_ in parties]
    if record.place:
        tokens = tokenize(record.place)
        found = [f.ids for f in find_mentions(tokens, base)]
        words = tuple(t.text for t in tokens if t.kind != "mark")
        if not any(set(ids) & named for ids in found) and record.place not in statement.text:
            items.append(Item("mention", (0, 0), clause, found[0] if found else (), words, "in"))
    for text in record.amounts:
        amount = read_amount(text)
        if not any(i.amount and (i.amount.low, i.amount.unit) == (amount.low, amount.unit) for i in items):
            items.append(Item("amount", (0, 0), clause, amount=amount))
    if record.date:
        date = read_date(record.date)
        if not any(i.date and i.date.start >= date.start and i.date.end <= date.end for i in items):
            items.append(Item("date", (0, 0), clause, date=date))
    if record.relation:
        tokens = tokenize(record.relation)
        match = lexicon.match(tokens, 0) if tokens else None
        if match:
            ids = tuple(i for i in match.ids if not i.startswith("w:"))
            if ids and not any(set(ids) & set(i.ids) for i in items):
                items.append(Item("term", (0, 0), clause, ids, (match.lemma,), soft=True))
    return replace(statement, items=tuple(items))


def _words(id_: str, base: FactBase) -> list[str]:
    name = next(iter(base.entity(id_).names.values()), id_)
    return [t.text for t in tokenize(name) if t.kind != "mark"]

"""Sources: unused, undated, with an address that leads nowhere, and sources that are one report under several names."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any

from feudcheck.curate.lint import addresses
from feudcheck.curate.lint.faults import Fault, fact, source
from feudcheck.curate.lint.ground import Ground
from feudcheck.curate.mend.changes import Put
from feudcheck.factbase.records import FactRecord
from feudcheck.language.tokens import tokenize
from feudcheck.model import DateRef, Grain, Modality, When
from feudcheck.model.lint import Severity
from feudcheck.parse.dates.field import read_date

_SHARED = (("sha256", "the same digest"), ("url", "the same address"), ("archived_url", "the same archived copy"))
SAME_STORY = 3  # days between two printings of one agency's report
_DATED = (Grain.DAY, Grain.MONTH)  # a year before a noun is a name: "the 2025 budget"


def check(ground: Ground) -> Iterator[Fault]:
    """The faults of sources, and of facts beside their sources."""
    used = {reference.id for record in ground.facts for reference in record.sources}
    for id_, data in ground.content.sources.items():
        if id_ not in used and not ground.survey.problems:
            yield Fault("unused-source", source(id_), "no fact cites this source")
        if not data.get("published"):
            known = Severity.NOTE if "published" in data else None
            where = source(id_, "published") if known else source(id_)
            yield Fault("undated-source", where, "has no date", severity=known)
        yield from _dates(ground, id_, data)
        yield from _addresses(id_, data)
    for number, record in enumerate(ground.facts):
        if ground.wants("fact-after-source"):
            yield from _after(ground, number, record)
        if len({reference.id for reference in record.sources}) > 1 and ground.wants("one-report"):
            yield from _one_report(ground, record)


def _dates(ground: Ground, id_: str, data: Mapping[str, Any]) -> Iterator[Fault]:
    published, retrieved = data.get("published"), data.get("retrieved")
    if published and read_date(published).start > ground.options.as_of:
        yield Fault("source-date", source(id_, "published"), f"published on {published}, a day still to come")
    if retrieved and read_date(retrieved).start > ground.options.as_of:
        yield Fault("source-date", source(id_, "retrieved"), f"read on {retrieved}, a day still to come")
    elif published and retrieved and read_date(retrieved).start < read_date(published).start:
        why = f"read on {retrieved}, before it was published ({published})"
        yield Fault("source-date", source(id_, "retrieved"), why)


def _addresses(id_: str, data: Mapping[str, Any]) -> Iterator[Fault]:
    for name in ("url", "archived_url"):
        url = data.get(name)
        if not url:
            continue
        if addresses.is_front_page(url):
            yield Fault("front-page", source(id_, name), f"{url} is the front page of a site, not the page of a text")
        elif why := addresses.fleeting(url):
            yield Fault("fleeting-address", source(id_, name), f"{url}: {why}")
        elif (clean := addresses.without_tracking(url)) != url:
            yield Fault(
                "tracking-address", source(id_, name), f"parameters that only track readers; without them: {clean}",
                change=Put(clean),
            )  # fmt: skip


def _after(ground: Ground, number: int, record: FactRecord) -> Iterator[Fault]:
    """What has happened by the fact, but only after its last source was published."""
    ends = [read_date(text).end for ref in record.sources if (text := ground.base.source(ref.id).published)]
    if not ends or len(ends) < len(record.sources):
        return
    if record.status not in (None, "happened"):
        return
    published = max(ends)
    if record.date and read_date(record.date).start >= published and _all_happened(ground, number):
        yield _late(ground, record, "date", record.date, fact(record.id, "date"))
        return
    language = next(iter(record.statement))
    statement = ground.statement(number, language)
    dated = [item for item in ground.stated(number, language) if item.date and not item.date.offset]
    late = [item for item in dated if item.date and _is_later(item.date, published)]
    if not late or len(late) < len(dated) or record.date:
        return
    clause = statement.clauses[late[0].clause]
    if clause.modality is Modality.HAPPENED and not clause.negated and clause.speech is None and not late[0].planned:
        text = statement.text[late[0].span[0] : late[0].span[1]]
        yield _late(ground, record, "statement", text, fact(record.id, "statement", language))


def _is_later(date: DateRef, published: dt.date) -> bool:
    known = not (date.yearless or date.relative or date.about) and date.relation in (When.IN, When.BETWEEN)
    return known and date.grain in _DATED and date.start >= published


def _all_happened(ground: Ground, number: int) -> bool:
    """Whether no wording tells it as planned, expected or said."""
    return not any(
        clause.modality is not Modality.HAPPENED
        for language in ground.facts[number].statement for clause in ground.statement(number, language).clauses
    )  # fmt: skip


def _late(ground: Ground, record: FactRecord, what: str, when: str, where: Any) -> Fault:
    last = max(record.sources, key=lambda ref: read_date(ground.base.source(ref.id).published or "0001").end)
    published = ground.base.source(last.id).published
    return Fault(
        "fact-after-source", where,
        f"the {what} says {when}; its {'last ' if len(record.sources) > 1 else ''}source was published on {published}",
        ((source(last.id, "published"), "the source"),),
    )  # fmt: skip


def _one_report(ground: Ground, record: FactRecord) -> Iterator[Fault]:
    """Several sources, all of them one text, or printings of one agency's report."""
    ids = list(dict.fromkeys(reference.id for reference in record.sources))
    texts: list[Mapping[str, Any]] = [ground.content.sources[id_] for id_ in ids]
    shared = _shared_text(texts) or _shared_origin(texts)
    if shared:
        yield Fault(
            "one-report", fact(record.id, "sources"),
            f"its {len(ids)} sources go back to one report ({shared}), so they count as one",
            tuple((source(id_), "the same report") for id_ in ids),
        )  # fmt: skip


def _shared_text(texts: list[Mapping[str, Any]]) -> str:
    """What shows that all are the same text, if anything does."""
    for name, told in _SHARED:
        if not all(text.get(name) for text in texts):
            continue
        values = [text[name].lower() if name == "sha256" else addresses.plain(text[name]) for text in texts]
        if len(set(values)) == 1:
            return told
    titles = [{_words(title) for title in (text.get("title") or {}).values()} for text in texts]
    common = set.intersection(*titles)
    if any(len(title) > 4 for title in common) and _close_in_time(texts):
        return "the same title"
    return ""


def _shared_origin(texts: list[Mapping[str, Any]]) -> str:
    """The agency or paper that all name as their author or publisher, printed within days."""
    names = [{_words(name) for name in (text.get("author"), text.get("publisher")) if name} for text in texts]
    common = set.intersection(*names)
    # Two articles of one paper, or of one writer in it, are two reports; an agency's name is the author elsewhere.
    publishers = {_words(text["publisher"]) for text in texts if text.get("publisher")}
    if len(publishers) < 2 or not common or not _close_in_time(texts):
        return ""
    written = [name for text in texts for name in (text.get("author"), text.get("publisher")) if name]
    return next(f"{name}'s" for name in written if _words(name) in common)


def _close_in_time(texts: list[Mapping[str, Any]]) -> bool:
    dates = [read_date(text["published"]) for text in texts if text.get("published")]
    if len(dates) < len(texts):
        return False
    return (max(date.start for date in dates) - min(date.start for date in dates)).days <= SAME_STORY


def _words(text: str) -> tuple[str, ...]:
    return tuple(token.text for token in tokenize(text) if token.kind != "mark")

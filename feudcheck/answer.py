"""Rulings to a Finding: parts, evidence, flags, hints and a sentence for a person."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.compare.comparison import Comparison
from feudcheck.compare.date_values import weekday_fits
from feudcheck.compare.views import Views
from feudcheck.model import Citation, Evidence, Finding, Outcome, Part, Statement, Verdict
from feudcheck.verdict import Ruling

_STANCES = {Verdict.SUPPORTED: "supports", Verdict.CONTRADICTED: "contradicts", Verdict.UNSOURCED: "near"}


def not_checkable(statement: Statement) -> Finding:
    """The answer to an opinion, a question, an order or a fragment."""
    return Finding(
        statement.text, statement.lang, Verdict.UNSOURCED, "not-checkable", False,
        "This is no statement that sources could back or deny.",
    )  # fmt: skip


def too_long(claim: str, lang: str) -> Finding:
    """The answer to a text that is no sentence: nothing in it is looked at."""
    return Finding(
        claim, lang, Verdict.UNSOURCED, "not-checkable", False,
        "This is too long for one statement; give it sentence by sentence.",
    )  # fmt: skip


def finding(statement: Statement, rulings: Sequence[Ruling], views: Views) -> Finding:
    """The finding for ``rulings``, the first of which decides."""
    first = rulings[0]
    parts: list[Part] = []
    seen: set[tuple[object, ...]] = set()
    evidence: dict[str, Evidence] = {}
    flags: list[str] = []
    for ruling in rulings:
        made = ruling.comparison
        if made is None:
            continue
        for part in _parts(made, views):
            key = (part.slot, part.span, part.fact, part.outcome)
            if key not in seen:
                seen.add(key)
                parts.append(part)
        stance = _STANCES[ruling.verdict]
        for number in (made.view.number, *sorted(made.helpers)):
            record = views.base.fact(number)
            if record.id not in evidence:
                evidence[record.id] = _evidence(number, stance if number == made.view.number else "near", made, views)
            if record.note and ruling.verdict is Verdict.SUPPORTED and "caveat" not in flags:
                flags.append("caveat")
        for slot in made.slots:
            flags += [f for f in slot.flags if f not in flags]
    if any(i.date and not weekday_fits(i.date) for i in statement.items) and first.verdict is not Verdict.CONTRADICTED:
        flags.append("weekday-mismatch")
    return Finding(
        statement.text, statement.lang, first.verdict, first.rule, True, _summary(first, parts), tuple(flags),
        tuple(parts), tuple(evidence.values()), (),
    )  # fmt: skip


def _parts(made: Comparison, views: Views) -> list[Part]:
    out = []
    for slot in made.slots:
        fact = views.base.fact(slot.fact).id if slot.fact is not None and slot.recorded else None
        out.append(Part(slot.slot, slot.outcome, slot.claimed, slot.recorded, fact, slot.span))
    return out


def _evidence(number: int, stance: str, made: Comparison, views: Views) -> Evidence:
    record = views.base.fact(number)
    citations = tuple(Citation(views.base.source(ref.id), ref.locator) for ref in record.sources)
    total = sum(s.weight for s in made.slots) or 1.0
    share = max(0.0, min(1.0, made.score / total))
    return Evidence(record.id, stance, round(share, 2), dict(record.statement), citations, record.note)


def _summary(ruling: Ruling, parts: Sequence[Part]) -> str:
    if ruling.verdict is Verdict.SUPPORTED:
        return "The sources say so."
    if ruling.verdict is Verdict.CONTRADICTED:
        wrong = next((p for p in parts if p.outcome is Outcome.CONFLICTS), None)
        if wrong is not None and wrong.recorded:
            return f"The claim says {wrong.claimed}; the sources say {wrong.recorded}."
        return "The sources say otherwise."
    open_ = [p.claimed for p in parts if p.outcome is not Outcome.AGREES and p.claimed]
    if open_:
        return f"Nothing on file covers: {', '.join(open_)}."
    return "Nothing on file covers this."

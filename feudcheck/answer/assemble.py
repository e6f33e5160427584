"""Rulings to a Finding: parts, evidence and flags. The words for a person are chosen in ``advice``."""

from __future__ import annotations

from feudcheck.answer import advice
from feudcheck.answer.localise import localised
from feudcheck.answer.part_names import part_name
from feudcheck.answer.quotations import quoted_whole
from feudcheck.compare.times.date_values import weekday_fits
from feudcheck.model import Citation, Evidence, Finding, Outcome, Part, Verdict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from feudcheck.compare.comparison import Comparison
    from feudcheck.compare.views import Views
    from feudcheck.model import Statement
    from feudcheck.verdict import Ruling

NEAREST = 3  # facts shown where none decides
_NAMED = ("actor", "counterpart")
_TAKEN = ("misattribution", "other-speaker")  # whose word it is


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


def nothing_near(claim: str, lang: str) -> Finding:
    """The answer to a statement that names nothing on file: it is not compared with anything."""
    return Finding(claim, lang, Verdict.UNSOURCED, "no-fact-near", True, "Nothing on file tells this.")


def finding(statement: Statement, rulings: Sequence[Ruling], views: Views) -> Finding:
    """The finding for ``rulings``, the first of which decides."""
    rulings = [localised(ruling, statement, views, NEAREST - 1) for ruling in rulings]
    first = rulings[0]
    parts: dict[tuple[object, ...], Part] = {}
    evidence: dict[str, Evidence] = {}
    for ruling in rulings:
        if ruling.comparison is None:
            continue
        for part in _parts(ruling.comparison, statement, views, shown=ruling.shown):
            parts.setdefault((part.slot, part.span, part.fact, part.outcome), part)
        for shown in _evidence(ruling, views) if ruling.shown else ():
            evidence.setdefault(shown.fact, shown)
    if first.verdict is Verdict.UNSOURCED:
        for near in first.near[: NEAREST - 1]:
            for part in _parts(near, statement, views):
                if part.outcome is not Outcome.AGREES and part.fact not in evidence and part.fact is not None:
                    parts.setdefault((part.slot, part.span, part.fact, part.outcome), part)
        for near in first.near[: NEAREST - 1]:
            record = views.base.fact(near.view.number)
            evidence.setdefault(record.id, _shown(near.view.number, "near", near, views))
    disputed = _rivals(first)
    for number, made in disputed.items():
        evidence[views.base.fact(number).id] = _shown(number, "contradicts", made, views)
    flags = _flags(statement, rulings, views, disputed=bool(disputed))
    told = quoted_whole(list(parts.values()), statement)
    return Finding(
        statement.text, statement.lang, first.verdict, first.rule, True, advice.summary(first, told, evidence), flags,
        tuple(told), tuple(evidence.values()), advice.hints(first, told),
    )  # fmt: skip


def _parts(made: Comparison, statement: Statement, views: Views, *, shown: bool = True) -> list[Part]:
    out, misplaced = [], _misplaced(made)
    for slot in made.slots:
        if slot.outcome is Outcome.AGREES and slot.slot in _NAMED and misplaced & {slot.claimed, slot.recorded}:
            continue
        fact = _id(slot.fact, made, views) if shown and slot.fact is not None and slot.recorded else None
        name = part_name(slot, statement, views.lexicon)
        out.append(Part(name, slot.outcome, slot.claimed, slot.recorded, fact, slot.span))
    return out


def _misplaced(made: Comparison) -> set[str | None]:
    """Names that claim and fact share, but not in the same place: to say that they agree would mislead."""
    turned = [s for s in made.slots if s.outcome is not Outcome.AGREES and (s.slot == "roles" or s.rule in _TAKEN)]
    return {name for s in turned for name in (s.claimed, s.recorded) if name}


def _id(number: int, made: Comparison, views: Views) -> str:
    return made.view.record.id if number == made.view.number else views.base.fact(number).id


def _evidence(ruling: Ruling, views: Views) -> Iterable[Evidence]:
    """The facts behind one ruling; those that hold what decides come first."""
    made = ruling.comparison
    assert made is not None
    if ruling.verdict is Verdict.CONTRADICTED:
        deciding = [s.fact for s in made.having(Outcome.CONFLICTS) if s.fact is not None] or [made.view.number]
        stance = "contradicts"
    else:
        deciding = [made.view.number]
        stance = "supports" if ruling.verdict is Verdict.SUPPORTED else "near"
        if ruling.verdict is Verdict.SUPPORTED:  # a part backed by a sister fact alone rests on that one
            deciding += [s.fact for s in made.slots if s.fact in made.helpers and s.fact is not None]
    for number in dict.fromkeys(deciding):
        yield _shown(number, stance, made, views)
    for number in (made.view.number, *sorted(made.helpers)):
        if number not in deciding:
            yield _shown(number, "near", made, views)


def _shown(number: int, stance: str, made: Comparison, views: Views) -> Evidence:
    record = views.base.fact(number)
    citations = tuple([Citation(views.base.source(ref.id), ref.locator) for ref in record.sources])
    total = sum(s.weight for s in made.slots) or 1.0
    share = max(0.0, min(1.0, made.score / total))
    return Evidence(record.id, stance, round(share, 2), dict(record.statement), citations, record.note)


def _rivals(ruling: Ruling) -> dict[int, Comparison]:
    """Other facts that exclude a value which the supporting fact backs: the sources disagree."""
    if ruling.verdict is not Verdict.SUPPORTED or ruling.comparison is None:
        return {}
    backing = {ruling.comparison.view.number, *ruling.comparison.helpers}
    return {c.view.number: c for c in ruling.against if c.view.number not in backing}


def _flags(statement: Statement, rulings: Sequence[Ruling], views: Views, *, disputed: bool) -> tuple[str, ...]:
    flags: dict[str, None] = {}
    first = rulings[0]
    for ruling in rulings:
        made = ruling.comparison
        if made is None:
            continue
        if ruling.verdict is Verdict.SUPPORTED:
            backing = [views.base.fact(number) for number in (made.view.number, *sorted(made.helpers))]
            if any(record.note for record in backing):
                flags["caveat"] = None
            if _superseded(made, views):
                flags["superseded"] = None
        flags.update(dict.fromkeys(flag for slot in made.slots for flag in slot.flags))
    if disputed:
        flags["disputed"] = None
    if first.verdict is not Verdict.CONTRADICTED and any(i.date and not weekday_fits(i.date) for i in statement.items):
        flags["weekday-mismatch"] = None
    return tuple(flags)


def _superseded(made: Comparison, views: Views) -> bool:
    """Whether a plan is supported of which another fact of the event tells that it came about, or to nothing."""
    if not made.view.planned:
        return False
    heads = made.view.told
    return any(
        (not view.planned and not view.told.isdisjoint(heads)) or view.dropped for view in views.siblings(made.view)
    )

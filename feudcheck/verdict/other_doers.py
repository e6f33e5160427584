"""The doubts about a denial that somebody else does it: the opposition's vote is not parliament's."""

from __future__ import annotations

from feudcheck.language.demonyms import stems

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from feudcheck.verdict.denial_case import Case


def another_noun_does_it(case: Case) -> bool:
    """ "The opposition voted against it": of the opposition, whose deed the verb tells, the fact has not a word."""
    opposite = {s.item for s in case.conflicts if s.rule == "opposite" and s.slot == "relation"}
    if not opposite or case.claim.lang != "en":
        return False
    unknown = {s.item for s in case.open if s.item is not None and s.recorded is None and s.weight}
    return any(_subject(case, verb) in unknown for verb in opposite if verb is not None)


def _subject(case: Case, verb: int) -> int | None:
    """The plain noun right before an active verb, which does what it tells."""
    items = case.claim.items
    if verb == 0 or case.claim.clauses[items[verb].clause].passive:
        return None
    noun = items[verb - 1]
    plain = noun.kind == "term" and not (noun.verbal or noun.prep or noun.soft) and noun.clause == items[verb].clause
    concepts = [c for c in map(case.comparison.view.views.lexicon.concept, noun.ids) if c]
    between = case.claim.text[noun.span[1] : items[verb].span[0]].strip()
    return verb - 1 if plain and not between and any(c.kind == "thing" for c in concepts) else None


def by_another_nation(case: Case) -> bool:
    """ "X expelled three Y diplomats" of "Y expelled two X diplomats": nobody undergoes what befalls his like."""
    facts, items = case.comparison.view.facts, case.claim.items
    if any(s.rule == "place-differs" and _whose_seat(case, s.item, s.matched) for s in case.conflicts):
        bare = (s.item for s in case.named if s.item is not None and not items[s.item].prep)
        return next(bare, None) is None  # "the Y parliament passed a law" of what X's parliament passed
    turned = False
    for slot in case.comparison.slots:
        if slot.slot not in ("actor", "counterpart", "place") or slot.item is None or slot.matched is None:
            continue
        mine, theirs = items[slot.item], facts[slot.matched]
        if not mine.words or not theirs.words or mine.words == theirs.words:
            continue
        turned = turned or (mine.role == "agent" and mine.words[-1] in stems(theirs.words[-1]))
    return turned


def _whose_seat(case: Case, n: int | None, m: int | None) -> bool:
    """Whether two names of places stand without a preposition before their nouns: of whom or what it is told."""
    if n is None or m is None:
        return False
    items, facts = case.claim.items, case.comparison.view.facts
    bare = not (items[n].prep or items[n].role or facts[m].prep or facts[m].role)
    return bare and n + 1 < len(items) and items[n + 1].kind == "term" and not items[n + 1].verbal


OTHER_DOERS: tuple[Callable[[Case], bool], ...] = (another_noun_does_it, by_another_nation)

"""A word that says nothing beside all the rest: a light verb, the noun of a figure, "managed to".

Asked only where it is the one thing open. What it is let pass for must be told already: the rest of the claim agrees.
"""

from __future__ import annotations

from feudcheck.compare import events
from feudcheck.compare.clauses import having_a_hand, means_and_ends
from feudcheck.compare.comparison import AGREES, CONFLICTS, UNKNOWN
from feudcheck.compare.figures import how_many
from feudcheck.compare.keys import Link
from feudcheck.compare.words import kinds_of_work, other_ways, same_state
from feudcheck.frozen import replace
from feudcheck.language.normal import fold
from feudcheck.language.units import is_currency
from feudcheck.language.words import syntax, syntax_map
from feudcheck.model import Modality

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from feudcheck.compare.align import Alignment
    from feudcheck.model import SlotComparison

NEARLY_ALL = 0.74  # share of the fact that the claim tells, for its one verb more to be another way of putting it
_PERCENT = "%"


def excused(a: Alignment, slots: list[SlotComparison]) -> list[SlotComparison]:
    """``slots``, the one that is open agreed where it is such a word."""
    open_ = [s for s in slots if s.outcome is UNKNOWN]
    if len(open_) != 1 or open_[0].item is None:
        return slots
    denied = any(s.outcome is CONFLICTS for s in slots)
    n = open_[0].item
    item = a.claim.items[n]
    if item.kind != "term" or item.soft or item.negated or item.quote is not None:
        return slots
    if any(link is not Link.OPPOSITE for link in a.hits[n].values()):
        return slots
    for way in _ways(planned=item.planned, denied=denied, opposed=bool(a.hits[n])):
        m = way(a, n)
        if m is not None:
            a.pairs.setdefault(n, m)
            found = replace(open_[0], outcome=AGREES, rule="", weight=0.0 if way is _how_much else open_[0].weight)
            if way in (same_state.belongs, means_and_ends.for_what):  # the noun says it
                found = replace(found, matched=m)
            return [found if s is open_[0] else s for s in slots]
    return slots


def _light_verb(a: Alignment, n: int) -> int | None:
    """ "Half a trillion is the value put on X", "what it took to beat Y was …": the fact's own verb is told."""
    item = a.claim.items[n]
    if not item.verbal or not item.words or syntax("light_besides").isdisjoint(item.words):
        return None
    told = a.view.clauses[a.home[item.clause]].predicate
    if told is None or events.coverage(a) < NEARLY_ALL:
        return None
    _, *led = item.words[0].split(" ")
    if told in a.pairs.values():
        return None if led else told
    measured = any(a.claim.items[k].amount is not None for k in a.pairs)  # "X is worth Y": its verb is no word
    small = all(word in syntax_map("prepositions") for word in led)
    return told if a.facts[told].soft and measured and small else None


def _of_figure(a: Alignment, n: int) -> int | None:
    """ "at a price of 3 million", "by a margin of 61 votes", "a 60 percent stake": its figure is the fact's."""
    item = a.claim.items[n]
    if item.verbal:
        return None
    for k in (n + 1, n - 1):
        if not 0 <= k < len(a.claim.items) or a.claim.items[k].clause != item.clause or k not in a.pairs:
            continue
        amount = a.claim.items[k].amount
        if amount is None:
            continue
        unit = amount.unit
        kind = "money" if is_currency(unit) else "share" if unit == _PERCENT else "count" if unit is None else "span"
        if not syntax("nouns_of_" + kind).isdisjoint(item.words) and not _of_two(a, a.pairs[k]):
            return a.pairs[k]
    return None


def _stayed(a: Alignment, n: int) -> int | None:
    """ "will stay open", "has remained open" beside the fact's "closed": the state is what is denied."""
    item = a.claim.items[n]
    if not item.verbal or syntax("staying").isdisjoint(item.words[:1]) or n + 1 >= len(a.claim.items):
        return None
    state = a.claim.items[n + 1]
    if state.kind != "term" or state.clause != item.clause or state.prep or a.claim.clauses[item.clause].negated:
        return None
    if a.claim.text[item.span[1] : state.span[0]].strip():
        return None
    if any(k.amount is not None and k.clause == item.clause for k in a.claim.items):
        return None  # "stayed open for eleven weeks": at another time it may have
    to_come = item.planned or a.claim.clauses[item.clause].modality is Modality.PLANNED
    for m, link in a.hits[n + 1].items():
        planned = a.facts[m].planned or a.view.clauses[a.facts[m].clause].modality is Modality.PLANNED
        if link is Link.OPPOSITE and planned == to_come:
            return m
    return None


def _of_two(a: Alignment, m: int) -> bool:
    """Whether the fact has another number beside its figure ``m``: "by 61 votes to 36" has a margin of 25."""
    amount = a.facts[m].amount
    near = (k for k in a.view.amounts if k != m and a.facts[k].clause == a.facts[m].clause)
    return amount is not None and amount.unit is None and any((o := a.facts[k].amount) and o.unit is None for k in near)


def _achieved(a: Alignment, n: int) -> int | None:
    """ "managed to buy": what was managed is what the fact tells."""
    item, deed = a.claim.items[n], a.claim.items[n + 1] if n + 1 < len(a.claim.items) else None
    m = a.pairs.get(n + 1)
    if deed is None or m is None or not item.words or deed.clause != item.clause:
        return None
    if syntax("achieving").isdisjoint(item.words[0].split(" ")):
        return None
    fact = a.facts[m]
    done = fact.verbal and a.hits[n + 1].get(m) is Link.SAME and not (fact.planned or fact.negated)
    return m if done and all(k > m or a.facts[k].clause != a.facts[m].clause for k in a.view.unfactive) else None


def _befell(a: Alignment, n: int) -> int | None:
    """ "flooding struck X", "X was hit by an outbreak": what happened is the fact's, and where it did or to whom."""
    item = a.claim.items[n]
    if not item.words or syntax("striking").isdisjoint(item.words[0].split(" ")[:1]):
        return None
    home = a.home[item.clause]
    told = a.view.clauses[home].predicate
    here = [k for k in a.claim.by_clause[item.clause] if k != n and k in a.pairs]
    if item.clause and a.claim.written(n).endswith("ing") and a.claim.by_clause[item.clause][0] == n:
        here += [k for k in a.claim.by_clause[item.clause - 1] if k in a.pairs and a.claim.is_event(k)]
    passive = a.claim.clauses[item.clause].passive or item.words[0].endswith(" by")
    doing = [k for k in here if (k > n) == passive and a.pairs[k] in a.hits[k] and _may_strike(a, k)]
    suffering = [a.pairs[k] for k in here if (k > n) != passive and a.claim.items[k].kind != "date"]
    if told is None or not doing or not suffering or any(not _undergoes(a, m, told) for m in suffering):
        return None
    for k in doing:
        m = a.pairs[k]
        measured = any(a.facts[p].amount is not None for p in suffering)  # whom it killed is not whom it hit
        happened = m == told or (m < told and not a.facts[m].prep and _is_head(a, m, told) and not measured)
        if a.claim.items[k].kind == "mention" and a.facts[m].role == "agent" and a.facts[m].clause == home:
            return told
        if happened and any(c.id in syntax("mishaps") or c.kind == "event" for c in a.claim.concepts(k)):
            return told
    return None


def _may_strike(a: Alignment, k: int) -> bool:
    """Whether a claim's item is a noun, or the name of a storm."""
    item = a.claim.items[k]
    return item.kind == "term" or (item.kind == "mention" and not syntax("storms").isdisjoint(item.words))


def _undergoes(a: Alignment, m: int, told: int) -> bool:
    """Whether the fact has its item as what it happened to, or as where: not "flights to X"."""
    fact = a.facts[m]
    if fact.clause != a.facts[told].clause:
        return False
    return fact.prep == "in" or (fact.role != "agent" and not fact.prep and m > told)


def _is_head(a: Alignment, m: int, told: int) -> bool:
    """Whether the fact's noun is the one that does it, and no part of a compound: "an earthquake drill"."""
    return m + 1 == told or bool(a.facts[m + 1].prep)


def _implied(a: Alignment, n: int) -> int | None:
    """ "was convicted": whoever is sentenced for it has been."""
    item = a.claim.items[n]
    told = a.view.clauses[a.home[item.clause]].predicate
    if told is None or a.facts[told].negated or a.facts[told].planned:
        return None
    implied = syntax_map("implied")
    return told if any(implied.get(id_) in item.ids for id_ in a.facts[told].ids) else None


def _by_name(a: Alignment, n: int) -> int | None:
    """ "a ferry called X": the fact's "the ferry X"."""
    item = a.claim.items[n]
    if n < 1 or n + 1 >= len(a.claim.items) or syntax("naming").isdisjoint(a.claim.written(n).casefold().split()):
        return None
    kind, name = a.pairs.get(n - 1), a.pairs.get(n + 1)
    if a.claim.items[n + 1].kind != "mention" or kind is None or name is None or item.negated:
        return None
    return kind if name - kind in (1, 2) and a.facts[kind].clause == a.facts[name].clause else None


def _how_much(a: Alignment, n: int) -> int | None:
    """ "a sudden rise" beside "a fall": however much or fast it rose, that it did is what is denied."""
    item = a.claim.items[n]
    changing = n - 1 if a.claim.lang == "ar" else n + 1
    if item.verbal or not 0 <= changing < len(a.claim.items) or item.prep != a.claim.items[changing].prep:
        return None
    change = a.claim.items[changing]
    m = a.pairs.get(changing)
    if m is None or change.clause != item.clause or syntax("changes").isdisjoint(change.ids):
        return None
    if syntax("how_much").isdisjoint((*item.ids, *item.words)):
        return None
    return m if a.hits[changing].get(m) is Link.OPPOSITE else None


def _left_without(a: Alignment, n: int) -> int | None:
    """ "the storm left 300 homes without power", "they spent hours without": that they had none is what is told."""
    item = a.claim.items[n]
    if not item.verbal or syntax("leaving_so").isdisjoint(item.words[0].split(" ")[:1]):
        return None
    for k in a.claim.by_clause[item.clause]:
        m = a.pairs.get(k)
        if m is None or k < n or m not in a.hits[k]:
            continue
        if not syntax("left_so").isdisjoint(a.claim.items[k].words[0].split(" ")[:1]) and a.facts[m].verbal:
            return m
    return None


def _in_force(a: Alignment, n: int) -> int | None:
    """ "the ban took effect on 1 May": the fact's "banned from 1 May"."""
    item = a.claim.items[n]
    if "take-effect" not in item.ids:
        return None
    told = a.view.clauses[a.home[item.clause]].predicate
    dates = [k for k in a.claim.by_clause[item.clause] if a.claim.items[k].date is not None and k in a.pairs]
    if told is None or not dates or told not in a.pairs.values():
        return None
    text, starts = a.view.statement.text, [a.facts[a.pairs[k]].span[0] for k in dates]
    led = ((*fold(text[:at]).split()[-1:], *fold(text[at:]).split()[:1], _last_two(text[:at])) for at in starts)
    return told if all(not syntax("beginning_with").isdisjoint(words) for words in led) else None


def _last_two(text: str) -> str:
    return " ".join(fold(text).split()[-2:])


def _level(a: Alignment, n: int) -> int | None:
    """ "unemployment stood at 9 %": the fact's "rose to 9 %"."""
    item = a.claim.items[n]
    if not item.verbal or not item.words or syntax("levelling").isdisjoint(item.words[0].split(" ")[:1]):
        return None
    figure = n + 1
    if figure in a.pairs and a.claim.items[figure].kind == "term" and not a.claim.items[figure].verbal:
        figure += 1  # "made a net profit of 3 million"
    if figure >= len(a.claim.items) or a.claim.items[figure].amount is None:
        return None
    taken_in = item.words[0].split(" ")[1:]  # "post a net profit of"
    said = {word for f in a.facts if f.kind == "term" and not f.verbal for word in " ".join(f.words[:1]).split(" ")}
    if a.claim.items[figure].prep and figure == n + 1 and not (taken_in and said.issuperset(taken_in)):
        return None
    m = a.pairs.get(figure)
    told = None if m is None else a.view.clauses[a.facts[m].clause].predicate
    if m is not None and told is not None and told in a.pairs.values() and m == told + 1 and not a.facts[m].prep:
        return told  # "X's gift came to 5 million" beside "X gave 5 million"
    if m is None or told is None or a.facts[m].prep != "to" or syntax("changes").isdisjoint(a.facts[told].ids):
        return None
    return told if told < m and not a.facts[told].planned and not a.facts[told].negated else None


def _covers(a: Alignment, n: int) -> int | None:
    """ "The campaign covers 600 children": the fact's "launched a campaign to vaccinate 600 children"."""
    item = a.claim.items[n]
    if not item.verbal or syntax("covering").isdisjoint(item.ids):
        return None
    beside = [k for k in a.claim.by_clause[item.clause] if k != n]
    told = a.view.clauses[a.home[item.clause]].predicate
    if told is None or a.facts[told].negated or any(k not in a.pairs and not a.claim.items[k].soft for k in beside):
        return None
    whole = next((k for k in beside if a.pairs.get(k) == told and not a.claim.items[k].verbal), None)
    parts = [a.facts[a.pairs[k]] for k in beside if k in a.pairs and k != whole]
    if whole is None or any(f.clause != a.facts[told].clause or f.negated or f.prep == "against" for f in parts):
        return None
    return told if any(f.amount is not None or f.kind == "term" for f in parts) else None


_WAYS: tuple[Callable[[Alignment, int], int | None], ...] = (
    _light_verb, _of_figure, _achieved, _befell, _implied, _by_name, _left_without, _in_force, _level, _covers,
    how_many.told_of_more, other_ways.begun, other_ways.cost, other_ways.followed, other_ways.turned_into,
    other_ways.flowed, other_ways.nearing, other_ways.of_repute, having_a_hand.took_part, other_ways.broke_out,
    other_ways.laid_on, other_ways.scored, other_ways.registered, other_ways.there_is, having_a_hand.had_a_hand,
    means_and_ends.for_what, means_and_ends.by_means, same_state.unable, same_state.some, same_state.once_so,
    same_state.belongs, same_state.part_of_it, kinds_of_work.told, kinds_of_work.of_its_kind, other_ways.work_on,
)  # fmt: skip
_WAYS_OF_THE_DENIED = (
    _of_figure, other_ways.turned_into, _stayed, kinds_of_work.told, other_ways.scored, other_ways.registered,
    _how_much, same_state.only_so, other_ways.work_on,
)  # fmt: skip


def _ways(*, planned: bool, denied: bool, opposed: bool) -> tuple[Callable[[Alignment, int], int | None], ...]:
    """What may excuse a word: few things where the claim plans it, where the fact denies it, or tells its contrary."""
    if opposed:
        return () if planned else (_left_without,)
    if planned:
        return (_stayed,) if denied else (other_ways.nearing,)
    return _WAYS_OF_THE_DENIED if denied else _WAYS

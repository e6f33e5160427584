"""In what sense it is so: a plan is no event, an event is no plan; a question or forecast backs only its like."""

from __future__ import annotations

from feudcheck.compare.comparison import CONFLICTS, UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.language.normal import fold
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax
from feudcheck.later import later
from feudcheck.model import Modality

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.mood import given_up
    from feudcheck.model import Clause, Outcome, SlotComparison
else:
    (given_up,) = later("feudcheck.compare.mood.given_up")

_INTENTS = (Modality.PLANNED, Modality.ATTEMPTED)
_UNDONE = (*_INTENTS, Modality.FORECAST)


def compared(a: Alignment) -> list[SlotComparison]:
    """One comparison for each clause that claim and fact mean in another sense."""
    if a.claim.happens and a.view.happens:
        return []
    return [
        slot for clause in a.clauses
        if (slot := _in_clause(a, clause) or _only_aimed_at(a, clause, a.claim.clauses[clause].predicate)
            or _still_to_come(a, clause)) is not None
    ]  # fmt: skip


def _still_to_come(a: Alignment, clause: int) -> SlotComparison | None:
    """ «نشرت الدار الرواية» of «أعلنت الدار أنها ستنشر الرواية»: even a verb that only says so has not happened."""
    if a.view.language != "ar" or a.claim.clauses[clause].modality is not Modality.HAPPENED:
        return None
    for n, m in a.pairs.items():
        item, fact = a.claim.items[n], a.facts[m]
        if item.clause != clause or not (item.verbal and fact.verbal and fact.planned) or item.planned or item.negated:
            continue
        if fold(a.view.recorded(m)).removeprefix("و").startswith("س") and not fact.words[0].startswith("س"):
            senses = str(Modality.HAPPENED), str(Modality.PLANNED)
            return a.aspect("modality", UNKNOWN, "outcome-open", *senses, n, clause)
    return None


def leads_in(a: Alignment, clause: int) -> bool:
    """Whether a clause tells no more than on what occasion the next one is said: "Speaking on Monday, X"."""
    head = a.claim.clauses[clause].predicate
    if clause or head != 0 or len(a.claim.clauses) < 2 or not a.claim.items[head].soft:
        return False
    saying = any(s.verb == head for s in a.claim.speeches) and a.claim.written(head).endswith("ing")
    return saying and not any(a.claim.items[n].verbal for n in a.claim.by_clause[clause] if n != head)


def _says_who(a: Alignment, clause: int, head: int) -> bool:
    """Whether a clause in the midst of another tells no more than who says so: "intends, the minister said, to"."""
    inside = any(c.span[0] < a.claim.clauses[clause].span[0] < c.span[1] for c in a.claim.clauses[:clause])
    if not inside or not a.claim.items[head].soft or all(s.verb != head for s in a.claim.speeches):
        return False
    others = (a.claim.items[n] for n in a.claim.by_clause[clause] if n != head)
    return not any(i.verbal or i.amount is not None or i.date is not None for i in others)


def heads_a_saying(a: Alignment, clause: int) -> bool:
    """Whether a clause is all that stands before the colon of "X on Y: …"."""
    if a.claim.clauses[clause].predicate is not None and a.claim.items[a.claim.clauses[clause].predicate or 0].verbal:
        return False
    members = a.claim.by_clause[clause]
    return len(a.claim.clauses) > 1 and any(s.verb is None and s.speaker in members for s in a.claim.speeches)


def _taken_up(a: Alignment, clause: int) -> bool:
    """Whether a clause is but the noun that the next takes up: "A pier: that is what X plans", «مرفأ: هذا ما يريد»."""
    if clause + 1 >= len(a.claim.clauses) or any(a.claim.items[n].verbal for n in a.claim.by_clause[clause]):
        return False
    behind = fold(a.claim.text[a.claim.clauses[clause + 1].span[0] :]).lstrip(" .…:-–—")
    return behind.startswith(tuple(f"{words} " for words in syntax("taking_up_nouns")))


def _in_clause(a: Alignment, clause: int) -> SlotComparison | None:
    mine, theirs = a.claim.clauses[clause], a.home_clause(clause)
    if theirs is None:
        return None
    head = mine.predicate
    if a.quoted and head is not None and a.claim.items[head].quote is not None:
        return None  # the quotation is judged word by word
    paired = a.pairs.get(head) if head is not None else None
    if paired is not None and a.facts[paired].kind == "mention":
        return None  # what is said of a name holds whatever is planned with it
    if leads_in(a, clause) or heads_a_saying(a, clause) or _taken_up(a, clause):
        return None
    if clause and head is not None and _says_who(a, clause, head):
        return None
    if head is not None and any(s.kind == "report" and s.verb == head for s in a.claim.speeches):
        return None  # "…, X reported on Monday": a report of a plan has come out
    if head is None:  # "had given $5 million": the sense of the figure it is paired with
        figures = [a.pairs[n] for n in a.claim.by_clause[clause] if n in a.pairs and a.claim.items[n].kind == "amount"]
        theirs = a.view.clauses[a.facts[figures[0]].clause] if figures else theirs
    meant, planned = mine.modality, head is None and any(
        a.facts[m].planned and not a.claim.items[n].planned and a.claim.items[n].clause == clause
        and any(c.kind == "event" for c in a.view.concepts(m)) for n, m in a.pairs.items()
    )  # fmt: skip
    if head is not None and paired is not None:
        theirs, planned = a.view.clauses[a.facts[paired].clause], a.facts[paired].planned
        planned = planned and not a.facts[paired].negated  # "refused to give": that has happened
        if a.claim.items[head].planned and not a.claim.items[head].negated and meant is Modality.HAPPENED:
            meant = Modality.PLANNED
    recorded = told(a, theirs)
    if head is not None and paired == theirs.predicate and _talked_of(a, head):
        recorded = theirs.modality  # "discussed" is what has happened, whatever became of it
    if paired is not None and paired != theirs.predicate and _dates(a, paired):
        recorded = Modality.HAPPENED  # "has sought money since the founding": the founding has happened
    elif planned and recorded is Modality.HAPPENED:
        recorded = Modality.PLANNED  # "presented a plan to cut": the cut is only planned
    if meant is recorded or (meant in _INTENTS and recorded in _UNDONE):
        return None
    if meant is Modality.FORECAST and recorded is Modality.PLANNED and _said_of_later(a, theirs):
        return None
    if not _says_something(a, clause) or _plan_told(a, clause) or (recorded in _UNDONE and estimated(a, mine, theirs)):
        return None
    if (meant is Modality.QUESTIONED and _doubt_told(a, clause)) or given_up.told(a, clause):
        return None
    outcome: Outcome = UNKNOWN
    rule = "outcome-open"
    other = _planned_by_another(a, clause, paired) if recorded in _INTENTS else None
    if other is not None:
        named = a.claim.written(other), a.view.recorded(a.pairs[other])
        return a.aspect("roles", UNKNOWN, "uncovered-part", *named, other)
    if recorded in _INTENTS and meant is Modality.HAPPENED and came_to_nothing(a):
        if mine.negated or (head is not None and a.claim.items[head].negated):
            return None  # it did not come about: that is what the sources say
        dropped = any(c.dropped or c.modality is Modality.PLANNED for c in a.claim.clauses)  # it tells the plan as such
        if (theirs.modality is not Modality.HAPPENED or planned) and not dropped and head is not None:
            outcome, rule = CONFLICTS, "plan-is-no-event"
    return a.aspect("modality", outcome, rule, str(meant), str(recorded), head, clause)


def _dates(a: Alignment, m: int) -> bool:
    """Whether the fact has its item ``m`` right behind "after", "since": not "after his proposal to buy"."""
    led = a.facts[m].prep
    return led in ("after", "before", "since") and (not m or a.facts[m - 1].prep != led or not a.facts[m].planned)


def _planned_by_another(a: Alignment, clause: int, paired: int | None) -> int | None:
    """ "X raised $5 million" beside "Y met X and planned to raise millions": it is not what Y planned that X did."""
    if paired is None or any(c.shared for c in a.view.concepts(paired)):
        return None
    doers = {m for m, f in enumerate(a.facts) if f.role == "agent"} | {c.subject for c in a.view.clauses}
    acting = (n for n in a.claim.by_clause[clause] if a.claim.items[n].role == "agent" and n in a.pairs)
    met = (n for n in acting if a.facts[a.pairs[n]].prep and doers.isdisjoint(a.hits[n]))
    return next((n for n in met if any(a.pairs[n] < k < paired for k in a.view.plan_terms)), None)


def _only_aimed_at(a: Alignment, clause: int, head: int | None) -> SlotComparison | None:
    """ "the strike ended through a deal": what the fact tells only as what the deal is for."""
    if _decided_on(a, head):
        return None
    for n, m in a.pairs.items():
        item, fact = a.claim.items[n], a.facts[m]
        if n == head or item.clause != clause or item.kind != "term" or item.planned or item.prep or item.soft:
            continue
        if _of_noun(a, n):
            continue
        aimed = fact.planned and fact.verbal and not fact.negated and a.view.clauses[fact.clause].predicate != m
        if aimed and a.hits[n].get(m) is Link.SAME and item.words[:1] != fact.words[:1] and not item.verbal:
            return a.aspect("modality", UNKNOWN, "outcome-open", a.claim.written(n), a.view.recorded(m), n, clause)
    return None


def _decided_on(a: Alignment, head: int | None) -> bool:
    """ "announced the closure of X", "approved" it, beside "that it would close X": nobody says that it has."""
    m = None if head is None else a.pairs.get(head)
    if head is None or m is None or not a.claim.items[head].verbal:
        return False
    deciding = syntax("announcing", "saying_yes_or_no")
    return not deciding.isdisjoint(a.facts[m].ids) and not deciding.isdisjoint(a.claim.items[head].ids)


def _of_noun(a: Alignment, n: int) -> bool:
    """Whether an Arabic noun only says what the noun right before it is for: "عقد بناء X" builds nothing."""
    before, item = a.claim.items[n - 1] if n else None, a.claim.items[n]
    word = (a.claim.text[: item.span[0]].split() or [""])[-1]
    if a.claim.lang == "ar" and fold(word).lstrip("بلو") in syntax("contract_nouns"):
        return True  # also where the noun is told with its verb: "فاز X بعقد بناء Y"
    if a.claim.lang != "ar" or before is None or before.kind != "term" or before.verbal or before.soft:
        return False
    if a.claim.written(n - 1).startswith("ال") or all(c.kind != "thing" for c in a.claim.concepts(n - 1)):
        return False
    return item.span[0] - before.span[1] == 1


def told(a: Alignment, clause: Clause) -> Modality:
    """In what sense the fact tells one of its clauses."""
    return Modality.PLANNED if a.view.record.status == "planned" else clause.modality


def not_yet(a: Alignment, mine: Clause, theirs: Clause, head: int | None) -> bool:
    """Whether one of the two plans what by the other has not been done: both may be so."""
    if head is None and _meant_to_be(a):
        return True
    if mine.negated:
        planned = told(a, theirs) is Modality.PLANNED
        return planned and mine.modality is Modality.HAPPENED and (head is None or not a.claim.items[head].planned)
    return theirs.negated and mine.modality is Modality.PLANNED and told(a, theirs) is Modality.HAPPENED


def _meant_to_be(a: Alignment) -> bool:
    """ "did not become mayor" beside "wanted to become mayor", "abandoned her bid to become mayor"."""
    for n, m in a.pairs.items():
        if not a.claim.items[n].negated or a.claim.items[n].kind != "term" or a.facts[m].negated:
            continue
        between = plain_words(a.view.statement.text[: a.facts[m].span[0]])[-2:]
        if "to" in between and not syntax("being_something").isdisjoint(between):
            return all(a.claim.items[k].ids[-1:] != ("w:plan",) for k in a.claim.by_clause[a.claim.items[n].clause])
    return False


def came_to_nothing(a: Alignment) -> bool:
    """Whether the fact, or another one of the event, says that the plan was dropped."""
    return a.view.dropped or any(view.dropped for view in a.pairing.event)


def _says_something(a: Alignment, clause: int) -> bool:
    """More than a name before a colon, "as X reported", or a quotation compared by itself."""
    items = (a.claim.items[n] for n in a.claim.by_clause[clause] if n not in a.settled)
    return any(i.kind in ("term", "amount", "date") and not i.soft for i in items)


def _plan_told(a: Alignment, clause: int) -> bool:
    """Whether the claim has the fact's own word of planning, wherever it stands in it."""
    home, taken = a.home[clause], set(a.pairs.values())
    plans = {m for m in a.view.plan_terms if a.facts[m].clause == home}
    return not plans.isdisjoint(taken) or (len(plans) == 1 and plans <= _opened_with(a, clause))


def _opened_with(a: Alignment, clause: int) -> set[int]:
    """What the fact has for the offer that the claim says somebody opened with: an offer, by that very word."""
    head = a.claim.clauses[clause].predicate
    if head is None or "begin" not in a.claim.items[head].ids or head + 1 not in a.claim.by_clause[clause]:
        return set()
    offer = a.claim.items[head + 1]
    return set(a.hits[head + 1]) if offer.prep == "with" and offer.soft else set()


def _said_of_later(a: Alignment, clause: Clause) -> bool:
    """Whether the fact has no more of a plan than that somebody said it would be so: "X said that Y would fall"."""
    told = {word for m in a.view.plan_terms for word in a.facts[m].words[:1]}
    return clause.speech is not None and told <= syntax("later_to_come")


def estimated(a: Alignment, mine: Clause, theirs: Clause) -> bool:
    """ "X put the cost at $5" beside "X said that it would cost $5": an estimate may be of what is to come."""
    if mine.speech is None or theirs.speech is None or mine.negated:
        return False
    claimed, told = a.claim.speeches[mine.speech], a.view.statement.speeches[theirs.speech]
    if claimed.kind != "estimate" or claimed.speaker is None or told.speaker is None:
        return False
    return told.speaker in a.hits[claimed.speaker]


def _doubt_told(a: Alignment, clause: int) -> bool:
    """Whether the claim's own word of doubt ("unclear") is on file, in whatever words ("not yet clear")."""
    return any(n in a.pairs and "w:question" in a.claim.items[n].ids for n in a.claim.by_clause[clause])


def _talked_of(a: Alignment, head: int) -> bool:
    return any(c.id in syntax("talks") for c in a.claim.concepts(head))

"""Yes or no: whether claim and fact both say so or both deny it, every negation counted."""

from __future__ import annotations

from feudcheck.compare import tone
from feudcheck.compare.comparison import CONFLICTS, UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.compare.mood import modality
from feudcheck.language.words import syntax
from feudcheck.later import later
from feudcheck.model import Modality

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.being import whereabouts
    from feudcheck.compare.figures import lasting
    from feudcheck.compare.mood import asked_for, denied, granted, instead, outdone, supposed
    from feudcheck.model import Clause, SlotComparison
else:
    lasting, whereabouts = later("feudcheck.compare.figures.lasting", "feudcheck.compare.being.whereabouts")
    asked_for, denied = later("feudcheck.compare.mood.asked_for", "feudcheck.compare.mood.denied")
    granted, instead = later("feudcheck.compare.mood.granted", "feudcheck.compare.mood.instead")
    outdone, supposed = later("feudcheck.compare.mood.outdone", "feudcheck.compare.mood.supposed")

_TURNING = frozenset({"w:unreal", "w:deny"})  # refusals and denials: unmatched, they may turn a statement once more
_DENYING = frozenset({"w:unreal", "w:dropped", "w:deny"})
NEAR = 4  # items between a denied noun and what it is a noun of
_LATER = ("after", "since", "until")
_UNTURNED = ("mention", "amount", "date")  # a "not" right before these is judged with the item


def compared(a: Alignment) -> list[SlotComparison]:
    """One comparison for each clause in which claim and fact say the contrary."""
    if a.claim.affirms and a.view.affirms:  # only two words can be at odds
        found = [_in_passing(a, clause) for clause in a.clauses] if a.claim.soft else []
    else:
        found = [_in_clause(a, c) or _in_passing(a, c) or _unanswered(a, c) for c in a.clauses]
    return [slot for slot in found if slot is not None]


def _of_words(a: Alignment, clause: int) -> SlotComparison | None:
    """A word that one of the two denies by itself: "usual" beside "not usual"."""
    if a.claim.clauses[clause].negated:
        return None
    for n, m in a.pairs.items():
        item, fact = a.claim.items[n], a.facts[m]
        if item.clause != clause or item.kind != "term" or item.verbal or fact.verbal:
            continue
        if a.hits[n].get(m) is Link.SAME and fact.negated and not item.negated:
            return a.aspect("polarity", UNKNOWN, "opposite", a.claim.written(n), a.view.recorded(m), n, clause)
    return None


def _only_says(a: Alignment, clause: int, head: int) -> bool:
    """Whether a clause tells no more than who said that."""
    if modality.leads_in(a, clause):
        return True
    telling = "w:say" in a.claim.items[head].ids or any(s.verb == head for s in a.claim.speeches)
    others = bool(clause) and telling and a.pairs.get(head) not in a.view.predicates
    return others and all(a.claim.items[n].kind == "mention" or n == head for n in a.claim.by_clause[clause])


def _in_passing(a: Alignment, clause: int) -> SlotComparison | None:
    """A word that says nothing new by itself ("kept funding") where the fact has its opposite ("stopped")."""
    home = a.home[clause]
    for n in a.claim.soft:
        if a.claim.items[n].clause != clause or Link.OPPOSITE not in a.hits[n].values():
            continue
        if Link.SAME in a.hits[n].values() and lasting.timed(a.claim.items, n):
            continue  # "lasted 18 days" says nothing against "ended"
        taken = {*a.pairs.values(), *(m for k in a.claim.soft for m, to in a.hits[k].items() if to is Link.SAME)}
        for m, link in a.hits[n].items():  # "a woman marries a man" has both
            there = a.facts[m]
            if link is not Link.OPPOSITE or m in taken or there.kind != "term" or there.clause != home:
                continue
            if there.quote is not None and a.claim.items[n].quote is None:
                continue  # "X thinks that “there is no doubt”"
            if a.claim.parity(n) == (a.view.clauses[home].negated != there.negated):
                outcome = CONFLICTS if there.verbal else UNKNOWN
                return a.aspect("polarity", outcome, "opposite", a.claim.written(n), a.view.recorded(m), n, clause)
    return None


def _in_clause(a: Alignment, clause: int) -> SlotComparison | None:
    mine, members = a.claim.clauses[clause], a.claim.by_clause[clause]
    heads = modality.heads_a_saying(a, clause) or (members and all(n in a.claim.speaking for n in members))
    if heads or a.home_clause(clause) is None:
        return None  # no more than the name in "X: …"
    head = mine.predicate
    if head is not None and _only_says(a, clause, head):
        return None  # "…, X said": the fact's "not" is of what was said
    if denied.both_ways(a, clause) or (head is not None and a.quoted and denied.beside_the_quote(a, head)):
        return None
    if head is not None and a.claim.items[head].soft and head not in a.pairs:
        head = None  # "said": what is said may still be denied
    if (head is not None and head not in a.pairs) or (head is None and not _mostly_told(a, a.home[clause])):
        return _of_words(a, clause)  # what the fact denies is not what the claim says
    pairs = [(n, m) for n, m in a.pairs.items() if a.claim.items[n].clause == clause]
    there = a.pairs[head] if head is not None else None
    denying = there is not None and not _DENYING.isdisjoint(a.facts[there].ids)
    if head is not None and there is not None and denying and a.linked(head, there) is None:
        return None  # "approved the plan" beside "gave up the plan": judged with the word itself
    if head is not None and a.linked(head, a.pairs[head]) is Link.OPPOSITE:
        return denied.not_left(a, head, clause) or _turned_twice(a, pairs, head, clause)  # else judged with the word
    home = a.facts[a.pairs[head]].clause if head is not None else a.home[clause]
    theirs = a.view.clauses[home]
    if head is not None and there is not None and supposed.awaited(a, head, there):
        return a.aspect("polarity", UNKNOWN, "uncovered-part", a.claim.written(head), None, head, clause)
    if (crossed := instead.crossed(a, pairs)) is not None:
        return a.aspect("polarity", CONFLICTS, "opposite", "not so", "so", crossed, clause)
    claim_no, fact_no = mine.negated, theirs.negated ^ denied.stayed_away(a, head, theirs)
    if head is not None and fact_no and granted.taken(a, a.pairs[head]):
        fact_no = False
    apart: tuple[int, int] | None = None
    for n, m in denied.said_without(a, pairs) if _both_undo(a, pairs) else pairs:
        if n != head and denied.left_out(a, n, m):
            return a.aspect("polarity", UNKNOWN, "uncovered-part", a.claim.written(n), a.view.recorded(m), n, clause)
        if n != head and (alike := _told_apart(a, n, m, home)) is not None:
            apart = apart if alike else (n, m)
            continue
        if a.claim.items[n].kind not in _UNTURNED and n not in a.contrasted:
            claim_no ^= a.claim.items[n].negated and not denied.by_word_told(a, n)
            fact_no ^= a.facts[m].negated
    fact_no ^= a.view.record.status in tone.UNDONE and not (
        denied.somewhere(a) or any(not _DENYING.isdisjoint(f.ids) for f in a.facts)
    )
    if claim_no != fact_no and (supposed.alike(a) or outdone.alike(a)):
        return None  # "unless he pays", "if he does not pay"
    if claim_no and fact_no and _narrower(a, home):
        return a.aspect("polarity", UNKNOWN, "other-time", "never", "not then", head, clause)
    if claim_no == fact_no and apart is not None:
        n, m = apart
        return a.aspect("polarity", UNKNOWN, "uncovered-part", a.claim.written(n), a.view.recorded(m), n, clause)
    if claim_no == fact_no:
        if not claim_no and any(_under_no(a, m, n) for n, m in pairs if n != head):
            return a.aspect("polarity", UNKNOWN, "uncovered-part", "so", "not so", head, clause)
        return _of_words(a, clause) if not mine.negated and theirs.negated else None
    if any(a.linked(n, m) is Link.OPPOSITE for n, m in pairs):
        return None
    undone = mine.modality is not Modality.PLANNED  # "did not buy", not "was not in talks to buy"
    undone = undone and not any("w:dropped" in a.claim.items[n].ids for n, _ in pairs)
    if claim_no and undone and modality.came_to_nothing(a):
        told = modality.told(a, theirs)
        if told is Modality.PLANNED or (head is not None and a.facts[a.pairs[head]].planned):
            return None  # it did not come about: that is what the sources say
    clear = _clear(a, clause, home, head) and not _only_meant(a, head) and not modality.not_yet(a, mine, theirs, head)
    clear = clear and (head is None or not supposed.on_one_side(a, head, a.pairs[head]))
    clear = clear and not (denied.by_somebody(a, theirs) if claim_no else _named_in_denial(a, head, theirs))
    clear = clear and not (claim_no and head is not None and _turned_elsewhere(a, head, clause, home))
    to_come = claim_no and not mine.negated and mine.modality is Modality.PLANNED is not theirs.modality
    to_come = to_come and head is not None and a.claim.items[head].planned
    to_come |= claim_no and theirs.modality is Modality.ATTEMPTED and mine.modality is Modality.HAPPENED
    to_come |= claim_no and supposed.only_expected(a, theirs)
    outcome = CONFLICTS if clear and not to_come else UNKNOWN  # "will use X instead of Y" beside "uses Y"
    said = ("not so", "so") if claim_no else ("so", "not so")
    return a.aspect("polarity", outcome, "opposite", *said, head, clause)


def _told_apart(a: Alignment, n: int, m: int, home: int) -> bool | None:
    """Whether a deed that the claim denies in passing ("rather than sell") is denied where the fact tells it.

    None: it is told with the rest.
    """
    item, fact = a.claim.items[n], a.facts[m]
    if fact.clause == home or not item.negated or n not in a.claim.deeds:
        return None
    return a.claim.parity(n) == (a.view.clauses[fact.clause].negated != fact.negated)


def _turned_twice(a: Alignment, pairs: list[tuple[int, int]], head: int, clause: int) -> SlotComparison | None:
    """ "Selling was wise" beside "buying was not wise": two turns, which may come to the same."""
    if not _DENYING.isdisjoint(a.claim.items[head].ids) or not _DENYING.isdisjoint(a.facts[a.pairs[head]].ids):
        return None  # "refused the post": it is the refusal that turns the post
    for n, m in pairs:
        item, fact = a.claim.items[n], a.facts[m]
        if item.kind == "term" and not item.verbal and item.negated != fact.negated and a.hits[n].get(m) is Link.SAME:
            return a.aspect("polarity", UNKNOWN, "uncovered-part", a.claim.written(n), a.view.recorded(m), n, clause)
    return None


def _unanswered(a: Alignment, clause: int) -> SlotComparison | None:
    """A "not" of the claim that nothing of the fact answers to: no denial, no opposite, no plan that failed."""
    terms = [n for n in a.claim.by_clause[clause] if a.claim.items[n].kind == "term"]
    mine = a.claim.clauses[clause]
    named = {n + 1 for n, i in enumerate(a.claim.items) if i.kind == "mention" and i.negated}  # "not X engineers"
    negated = (n for n in terms if a.claim.items[n].negated and n not in a.contrasted | named)
    no = (n for n in negated if not denied.by_word_told(a, n))
    refused = next(no, mine.predicate if mine.negated else None)
    told = any(a.claim.items[n].quote is None for n in a.claim.by_clause[clause])
    settled = any(n in a.settled for n in a.claim.by_clause[clause])
    if (refused is None and not mine.negated) or (settled and not (mine.negated and told)):
        return None  # the "not" of quoted words is judged with them
    if settled:
        return a.aspect("polarity", UNKNOWN, "uncovered-part", "not so", None, refused, clause)  # "never said “…”"
    homes = {a.home[clause], *(a.facts[m].clause for n, m in a.pairs.items() if n in terms)}
    if any(a.linked(n, m) is Link.OPPOSITE for n, m in a.pairs.items()) or a.view.dropped or a.view.denials:
        return None
    denies = any(a.view.clauses[k].negated for k in homes if k < len(a.view.clauses))
    if denies or any(f.clause in homes and (f.negated or not _DENYING.isdisjoint(f.ids)) for f in a.facts):
        return None
    if supposed.alike(a) or outdone.alike(a) or asked_for.wish_refused(a, list(a.pairs.items())):
        return None
    plain = whereabouts.all_told(a) or (refused is not None and _plainly_there(a, refused, homes))
    outcome, rule = (CONFLICTS, "opposite") if plain else (UNKNOWN, "uncovered-part")
    return a.aspect("polarity", outcome, rule, "not so", None, refused, clause)


def _plainly_there(a: Alignment, denied: int, homes: set[int]) -> bool:
    """Whether the fact's verb has for its object what the claim says there was none of: "exchanged no accusations"."""
    head = a.claim.clauses[a.claim.items[denied].clause].predicate
    if head is None or head == denied or not a.claim.items[denied].soft or a.pairs.get(head) not in a.view.predicates:
        return False
    return any(link is Link.SAME and a.facts[m].clause in homes for m, link in a.hits[denied].items())


def _both_undo(a: Alignment, pairs: list[tuple[int, int]]) -> bool:
    """Whether both say "prevented" or the like: what was prevented is denied on both sides."""
    undoing = [(n, m) for n, m in pairs if all(c.kind != "thing" for c in a.claim.concepts(n))]  # no "dispute"
    words = [(a.claim.items[n].ids, a.facts[m].ids) for n, m in undoing]
    if any(not _DENYING.isdisjoint(mine) and not _DENYING.isdisjoint(theirs) for mine, theirs in words):
        return True  # also of one verb, its preposition apart: «تراجع X عن خطة»
    return asked_for.wish_refused(a, undoing) or any(
        a.hits[n].get(m) is Link.SAME and a.facts[m].verbal and not _DENYING.isdisjoint(a.facts[m].ids)
        and syntax("plans_given_up").isdisjoint(a.facts[m].words[:1]) for n, m in undoing  # "decided against"
    )  # fmt: skip


def _under_no(a: Alignment, m: int, n: int) -> bool:
    """ "without need for a return": what the fact names only to say that there is none of it, or no need."""
    taken = set(a.pairs.values())
    for k in range(m - 1, max(-1, m - NEAR), -1):
        fact = a.facts[k]
        if fact.clause != a.facts[m].clause or fact.kind != "term" or fact.verbal:
            return False
        if fact.negated:
            between = a.view.statement.text[fact.span[1] : a.facts[m].span[0]]  # ", not the driver, …"
            aside = "," in between or not syntax("past_the_none").isdisjoint(between.split()[:1])
            return not aside and k not in taken and not a.claim.items[n].negated
    return False


def _only_meant(a: Alignment, head: int | None) -> bool:
    """Whether the fact tells the claim's relation only as what something is for."""
    if head is None:
        return False
    fact = a.facts[a.pairs[head]]
    return fact.planned and not (fact.verbal or fact.negated or a.view.clauses[fact.clause].predicate == a.pairs[head])


def _turned_elsewhere(a: Alignment, head: int, clause: int, home: int) -> bool:
    """Whether the fact tells a word of the claim under the contrary verb: not guilty of A where "cleared him of A"."""
    for n, m in a.pairs.items():
        other = a.facts[m].clause
        if n == head or a.claim.items[n].clause != clause or other == home or a.claim.items[n].kind != "term":
            continue
        told = a.view.clauses[other].predicate
        if told is not None and a.linked(head, told) is Link.OPPOSITE:
            return True
    return False


def _named_in_denial(a: Alignment, head: int | None, theirs: Clause) -> bool:
    """Whether the fact only names what the claim tells, under a verb of its own: "could not pay the cost"."""
    if head is None or (told := theirs.predicate) is None or not theirs.negated or a.facts[a.pairs[head]].verbal:
        return False
    return a.facts[told].verbal and not a.facts[told].soft and told not in a.pairs.values()


def _mostly_told(a: Alignment, home: int) -> bool:
    """Whether the claim has half of the things and events that the fact's clause speaks of."""
    terms = {m for m in a.view.terms if a.facts[m].clause == home and not a.facts[m].soft}
    return 2 * len(terms.intersection(a.pairs.values())) >= len(terms)


def _narrower(a: Alignment, home: int) -> bool:
    """Whether the fact's "not" holds only of a time the claim does not name: "not … after leaving"."""
    told = set(a.pairs.values())
    later = [n for n, c in enumerate(a.view.clauses) if n > home and c.link in _LATER]
    untold = any(all(a.facts[m].clause != n for m in told) for n in later)
    return untold or any(f.prep in _LATER and m not in told for m, f in enumerate(a.facts))


def _clear(a: Alignment, clause: int, home: int, head: int | None) -> bool:
    """No unmatched refusal or denial on either side that could turn the statement once more."""
    for n in a.claim.by_clause[clause]:
        if n not in a.pairs and a.claim.items[n].negated and head is not None and n < head:
            return False  # "without limits on the need": a second "not", of what the fact has no word for
        undone = head is not None and n < head and a.claim.items[head].negated
        counted = a.claim.items[n].soft and (undone or a.claim.clauses[clause].negated)  # "failed to": the "not"
        if n not in a.pairs and not counted and not _TURNING.isdisjoint(a.claim.items[n].ids):
            return False
    taken = set(a.pairs.values())
    told = -1 if head is None else a.pairs.get(head, -1)  # "refused to": counted with its verb
    undone = any(a.facts[m].negated and (a.facts[m].verbal or m == told) for m in taken)
    here = [f for m, f in enumerate(a.facts) if f.clause == home and m not in taken]
    if any(f.verbal and syntax("unfactive").issuperset(f.ids or ("",)) for f in here):
        return False  # "opposed the takeover" is "did not want it"
    return all(_TURNING.isdisjoint(f.ids) or (undone and "w:unreal" in f.ids) for f in here)

"""A name that stands in the fact's place of somebody else."""

from __future__ import annotations

from feudcheck.compare.being import belonging
from feudcheck.compare.comparison import CONFLICTS, UNKNOWN
from feudcheck.compare.doers import deeds, listed, sides, standing
from feudcheck.compare.keys import Link
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax, syntax_map
from feudcheck.later import later

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.doers import objects
    from feudcheck.model import Item, Outcome, SlotComparison
else:
    (objects,) = later("feudcheck.compare.doers.objects")

_NO_STAND_IN = ("in", "by", "of", "about", "via")  # names led in by these stand in nobody's place
_GIVEN = ("to", "against")  # how the two languages lead in the one it goes to
_OWNS = ("'s ", "’s ", "' ", "’ ")
_DIFFERS = {"agent": "actor-differs", "patient": "counterpart-differs"}


def compared(a: Alignment, places: dict[int, str], paired: int, *, verbal: bool) -> SlotComparison | None:
    """The first name that has a role which somebody else has in the fact."""
    home = a.facts[paired].clause
    subject = a.view.clauses[home].subject
    filled = [m for m, f in enumerate(a.facts) if f.clause == home and f.role]
    for n, place in places.items():
        m = a.pairs[n]
        fact, item = a.facts[m], a.claim.items[n]
        if deeds.of_one_noun(a, n):
            continue
        if not fact.prep and (holder := _holder(a, item, home)) is not None:
            # "awarded it to Y after X's bid had been excluded"
            awarded = verbal and not syntax("winning").isdisjoint(a.facts[paired].ids)
            return slot(a, n, CONFLICTS, holder, "counterpart-differs") if awarded else slot(a, n, UNKNOWN, holder)
        if place not in ("agent", "patient"):
            continue
        if place == "patient" and fact.role == "patient" and fact.prep == "for" and _owns_what_it_made(a, n, m):
            return slot(a, n, UNKNOWN, m)  # "rejected Y's offer" of "X made an offer for Y"
        at_home = any(a.facts[k].clause == home for k in a.hits[n]) or (subject is not None and subject in a.hits[n])
        if at_home and (fact.role == place or (place == "agent" and subject in a.hits[n])):
            continue
        if place == "agent" and verbal and not at_home and _named_again(a, n, paired, subject):
            return slot(a, n, UNKNOWN, m)
        if place == "agent" and verbal and sides.only_heard_from(a, n, paired):
            return slot(a, n, UNKNOWN, m)
        if place == "agent" and verbal and sides.another_acts(a, places, n, paired):
            return slot(a, n, UNKNOWN, m)
        if fact.prep == "with" and _with_each_other(a, n, places):
            continue  # "X had a talk with Y": so had Y with X
        if place == "agent" and sides.is_taker(a, paired, m):
            continue  # "awarded the contract to X": X won it
        taker = sides.other_taker(a, paired) if place == "agent" and verbal and not at_home else None
        if taker is not None and standing.rivals(item, a.facts[taker], a.views):
            return slot(a, n, CONFLICTS, taker, _DIFFERS[place])
        if place == "patient" and not at_home and sides.outbid(a, n, m):
            continue
        if not at_home and _stands_instead(a, n, home):
            return slot(a, n, UNKNOWN, m)
        if place == "agent" and verbal and _of_agent(a, m):
            return slot(a, n, UNKNOWN, m)
        if place == "agent" and verbal and not (fact.role or fact.prep) and standing.names_office(a, m, paired):
            return slot(a, n, UNKNOWN, m)
        if not (fact.role or fact.prep) or (item.prep and item.prep == fact.prep):
            continue
        if place == "agent" and fact.role == "patient" and "patient" not in places.values():
            if fact.prep == "against" and a.view.clauses[home].predicate == paired:
                won = next((k for k in filled if a.facts[k].role == "agent"), None)
                return slot(a, n, UNKNOWN, m) if won is None else slot(a, n, CONFLICTS, won, _DIFFERS[place])
            led = fact.prep == "from" or _by_another_verb(a, paired)
            if verbal and a.view.clauses[home].predicate == paired and (led or objects.has_object(a, n)):
                return slot(a, n, UNKNOWN, m)
            if _names_doer(a, n) and a.facts[paired].verbal and any(a.facts[k].role == "agent" for k in filled):
                return slot(a, n, UNKNOWN, m)  # "the winner was X" of what says that Y beat X
            continue  # "the line opened": who opened it is left out
        if place == "agent" and fact.role == "patient" and verbal and _is_subject(a, places, paired):
            return slot(a, n, CONFLICTS, m)
        told = a.view.clauses[home].predicate == paired and "agent" not in places.values()
        told = told and not any(f.clause == home and f.prep == "by" for f in a.facts)
        if place == "patient" and fact.role == "agent" and _owns_what_it_made(a, n, m):
            continue  # "rejected X's offer" of "X made an offer, but …": X's is what was rejected
        if told and place == "patient" and fact.role == "agent" and (
            _has_agent(a, n) or (m < paired and _has_subject(a, n))
        ):
            return slot(a, n, UNKNOWN, m)  # the fact's own doer has it done to him, by somebody it does not name
        if place == "patient" and verbal and _did_it_too(a, n, m, places, paired):
            return slot(a, n, UNKNOWN, m)
        filler = next((k for k in filled if a.facts[k].role == place), None)
        if filler is None or not standing.rivals(item, a.facts[filler], a.views):
            continue
        if place == "agent" and verbal and _only_whose(a, n, m):
            continue  # «استقال رئيس X» of «استقال رئيس X فلان»
        if not fact.role and any(a.pairs[k] == filler and other == place for k, other in places.items()):
            continue
        if place == "patient" and fact.role == "agent" and not verbal and _resigned_from(a, n, paired, filler):
            continue  # "the resignation of X" beside "X resigned as head of Y"
        if place == "patient" and fact.prep == "to" and not syntax("electing").isdisjoint(a.facts[paired].ids):
            continue  # "elected Y chair of X" beside "Z won the chair of X"
        another = place == "agent" and verbal and filler not in a.pairs.values() and not listed.open_list(a, filler)
        return slot(a, n, CONFLICTS, filler, _DIFFERS[place]) if another else slot(a, n, UNKNOWN, filler)
    return None


def _owns_what_it_made(a: Alignment, n: int, m: int) -> bool:
    """Whether an English name only tells whose the noun behind it is, and in the fact does what that noun tells."""
    text, head = a.claim.text, a.view.clauses[a.facts[m].clause].predicate
    if head is None or not text.startswith(_OWNS, a.claim.items[n].span[1]):
        return False
    behind = (k for k in range(n + 1, len(a.claim.items)) if a.claim.items[k].kind == "term")
    noun = next(behind, None)
    made = a.facts[head].words[0].split(" ")[1:]
    return noun is not None and not a.claim.items[noun].verbal and a.claim.items[noun].words[0] in made


def _only_whose(a: Alignment, n: int, m: int) -> bool:
    """Whether an Arabic name tells on both sides whose the very noun right behind the verb is, and no more."""
    if a.claim.lang != "ar" or a.view.language != "ar":
        return False
    mine, theirs = _nouns_before(a.claim.items, a.claim.text, n), _nouns_before(a.facts, a.view.statement.text, m)
    if not mine or len(mine) != len(theirs):
        return False
    if not (a.claim.items[mine[0] - 1].verbal and a.facts[theirs[0] - 1].verbal):
        return False
    same_verb = a.pairs.get(mine[0] - 1, theirs[0] - 1) == theirs[0] - 1
    return same_verb and all(a.hits[k].get(j) is Link.SAME for k, j in zip(mine, theirs, strict=True))


def _nouns_before(items: Sequence[Item], text: str, n: int) -> list[int]:
    """The nouns that a name tells whose they are, up to the verb before them: «نائب رئيس X»."""
    k = n
    while k > 0 and items[k - 1].kind == "term" and not items[k - 1].verbal:
        if text[items[k - 1].span[1] : items[k].span[0]] != " " or fold(text[items[k - 1].span[0] :]).startswith("ال"):
            return []
        k -= 1
    return list(range(k, n)) if k > 0 and text[items[k - 1].span[1] : items[k].span[0]] == " " else []


def _did_it_too(a: Alignment, n: int, m: int, places: dict[int, str], paired: int) -> bool:
    """Whether the claim has it done to one who in the fact does it together with the claim's own doer."""
    if a.claim.lang != "ar" or not syntax("mutual", "with_each_other").isdisjoint(a.facts[paired].ids):
        return False  # "X and Y drew"
    if a.facts[m].role != "agent" or a.claim.items[n].role != "patient" or a.claim.items[n].prep:
        return False
    doers = [a.facts[a.pairs[k]] for k, place in places.items() if place == "agent"]
    head = a.claim.clauses[a.claim.items[n].clause].predicate
    if head is None or head > n or a.hits[head].get(paired) is not Link.SAME:
        return False
    return any(f.role == "agent" and f.clause == a.facts[m].clause for f in doers)


def _resigned_from(a: Alignment, n: int, paired: int, filler: int) -> bool:
    """Whether a noun of the claim is of the one who did it, and the fact's verb has nothing that it is done to."""
    if a.claim.items[n].prep != "of" or a.facts[filler].prep != "of" or not a.facts[paired].verbal:
        return False
    text = fold(a.view.statement.text[a.facts[paired].span[1] :]).split()
    led = a.facts[paired].words[0].split(" ")[1:] or text[:1]
    return bool(led) and led[0] in syntax_map("prepositions")


def _named_again(a: Alignment, n: int, paired: int, subject: int | None) -> bool:
    """Whether an Arabic noun right behind the fact's verb says again who does it: «القانون» after "قانون X", not Y."""
    if a.view.language != "ar" or subject is None or subject in a.hits[n] or paired + 1 >= len(a.facts):
        return False
    noun = a.facts[paired + 1]
    if noun.kind != "term" or noun.prep or noun.clause != a.facts[paired].clause:
        return False
    return bool(noun.words) and noun.words[0] in (w.removeprefix("ال") for w in a.facts[subject].words[:1])


def _holder(a: Alignment, item: Item, home: int) -> int | None:
    """The name that the fact has in the place of ``item``,  that the claim does not have."""
    if item.prep not in _GIVEN:
        return None
    taken = set(a.pairs.values())
    held = (m for m, f in enumerate(a.facts) if f.clause == home and f.prep in _GIVEN and f.kind == "mention")
    return next((m for m in held if m not in taken and standing.rivals(item, a.facts[m], a.views)), None)


def _with_each_other(a: Alignment, n: int, places: dict[int, str]) -> bool:
    """Whether the claim has the fact's doer as the one with whom item ``n`` does it."""
    return any(k != n and place == "with" and a.facts[a.pairs[k]].role == "agent" for k, place in places.items())


def turned_from(a: Alignment, head: int, paired: int) -> SlotComparison | None:
    """Who breaks with whom: "it was Y that rejected the deal with X" beside "X rejected the deal with Y"."""
    clause, told = a.claim.items[head].clause, a.facts[paired]
    if syntax("breaking_with").isdisjoint(told.ids) or not told.verbal:
        return None
    passive = a.claim.clauses[clause].passive or a.view.clauses[told.clause].passive
    if a.linked(head, paired) is not Link.SAME or passive:
        return None
    named = [n for n, m in a.pairs.items() if a.claim.items[n].clause == clause and _is_participant(a, n, m)]
    acting = [n for n in named if _acts(a.claim.items, a.claim.lang, n, head)]
    doers = [n for n in acting if _with(a.facts, a.pairs[n])]
    others = [n for n in named if _with(a.claim.items, n) and _acts(a.facts, a.view.language, a.pairs[n], paired)]
    if len(doers) != 1 or len(others) != 1:
        return None
    return slot(a, doers[0], CONFLICTS, a.pairs[others[0]])


def _is_participant(a: Alignment, n: int, m: int) -> bool:
    item, fact = a.claim.items[n], a.facts[m]
    if "mention" in (item.kind, fact.kind):
        return m in a.hits[n]
    return item.kind == fact.kind == "term" and not item.verbal and a.hits[n].get(m) is Link.SAME


def _with(items: Sequence[Item], n: int) -> bool:
    """Whether "with" leads item ``n`` in, by itself or at the end of a phrase: "severed ties with X"."""
    before = items[n - 1].words[:1] if n else ()
    return items[n].prep == "with" or any(word.endswith((" with", " مع")) for word in before)


def _acts(items: Sequence[Item], lang: str, n: int, verb: int) -> bool:
    """Whether a name stands where the doer does: as the subject, or right behind the noun that is."""
    item = items[n]
    if item.clause != items[verb].clause or item.prep not in ("", "of"):
        return False
    if item.role == "agent":
        return True
    if n < verb:
        return all(i.kind == "term" and not i.prep for i in items[:n] if i.clause == item.clause)
    return lang == "ar" and (n == verb + 1 or (n == verb + 2 and items[n - 1].kind == "term" and not items[n - 1].prep))


def _by_another_verb(a: Alignment, paired: int) -> bool:
    """Whether the claim tells the fact's relation by a word of another meaning: "paid" for "bought"."""
    heads = [head for c in a.clauses if (head := a.claim.clauses[c].predicate) is not None]
    return any(a.pairs.get(head) == paired and paired not in a.hits[head] for head in heads)


def _of_agent(a: Alignment, m: int) -> bool:
    """ "by engineers of X": the engineers act, not X."""
    head = a.facts[m - 1] if m else None
    if head is None or a.facts[m].role or a.facts[m].prep != "of":
        return False
    return head.kind == "term" and head.prep == "by" and head.clause == a.facts[m].clause


def _is_subject(a: Alignment, places: dict[int, str], paired: int) -> bool:
    """Whether the claim's patient is the word before the fact's verb: "Rovers beat Y" has no name for a parser."""
    patient = next(n for n, place in places.items() if place == "patient")
    m = a.pairs[patient]
    fact = a.facts[m]
    active = not a.view.clauses[fact.clause].passive and fact.clause == a.facts[paired].clause
    return active and fact.kind == "term" and m < paired and not fact.prep


def _has_agent(a: Alignment, n: int) -> bool:
    """Whether the claim names who does it to item ``n``."""
    clause = a.claim.items[n].clause
    return any(a.claim.items[k].role == "agent" for k in a.claim.by_clause[clause])


def _names_doer(a: Alignment, n: int) -> bool:
    """Whether the claim calls item ``n`` by a noun of doing: "the winner was X"."""
    head = a.claim.clauses[a.claim.items[n].clause].predicate
    if head is None or a.claim.items[head].verbal or not a.claim.items[head].words:
        return False
    return a.claim.items[head].words[-1].endswith(belonging.DOERS)


def _has_subject(a: Alignment, n: int) -> bool:
    """Whether a plain noun stands before the claim's verb as who does it to item ``n``."""
    members = a.claim.by_clause[a.claim.items[n].clause]
    told = a.claim.clauses[a.claim.items[n].clause]
    head = told.predicate
    if head is None or n < head or told.passive or a.claim.lang != "en" or not a.claim.items[head].verbal:
        return False
    before = [a.claim.items[k] for k in members if k < head and k != n + 1 and not told.in_reason(k)]
    return any(i.kind == "term" and not i.verbal and not i.prep and not i.soft for i in before)  # "the hospital gave"


def _stands_instead(a: Alignment, n: int, home: int) -> bool:
    """Whether the clause that tells the relation names somebody whom the claim does not name there."""
    taken = set(a.pairs.values())
    item = a.claim.items[n]
    return any(
        f.kind == "mention" and f.clause == home and m not in taken and f.prep not in _NO_STAND_IN
        and m not in a.view.speakers and standing.rivals(item, f, a.views)
        for m, f in enumerate(a.facts)
    )  # fmt: skip


def slot(a: Alignment, n: int, outcome: Outcome, m: int, rule: str = "roles-reversed") -> SlotComparison:
    """A comparison of whom the claim has in item ``n`` with whom the fact has there."""
    return a.aspect(
        "roles", outcome, rule if outcome is CONFLICTS else "uncovered-part",
        a.claim.written(n), a.view.recorded(m), n,
    )  # fmt: skip

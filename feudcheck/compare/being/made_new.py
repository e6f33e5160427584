""" "A new library opened", "the new mayor": new is what the fact has built, founded, brought out or put in office."""

from __future__ import annotations

from feudcheck.compare.keys import Link
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.model import Item

_BESIDE = 3  # words of a noun phrase behind its "new", at most
_LED = ("", "as", "to")  # "appointed X as director", "to be director"


def is_new(claim: Claim, n: int) -> bool:
    """Whether item ``n`` is a plain "new" beside a noun."""
    item = claim.items[n]
    return "new" in item.ids and not item.verbal and not syntax("new_words").isdisjoint(item.words[:1])


def made(a: Alignment, n: int) -> int | None:
    """The fact's deed that made new what the claim calls so."""
    if (swallowed := _in_verb(a, n)) is not None:
        return swallowed
    k = _noun(a, n)
    if k is None or a.claim.items[k].verbal or a.claim.items[k].negated:
        return None
    person = k in a.claim.persons
    if not person and any(c.kind == "event" for c in a.claim.concepts(k)):
        return None  # "a new inquiry" is another one
    same = [m for m, link in a.hits[k].items() if link is Link.SAME]
    if a.claim.items[k].soft and not same:  # "mayor" before a name is read over
        word = a.claim.items[k].words[0]
        same = [m for m, fact in enumerate(a.facts) if fact.kind == "term" and word in fact.words]
    same += [m for m, fact in enumerate(a.facts) if _chosen(a, m) and a.claim.items[k].words[0] in fact.words[1:]]
    for m in same:
        if person and _chosen(a, m):
            return m  # "was elected mayor"
        if not a.facts[m].verbal:
            deed = _put_in(a, m) if person else _brought_about(a, m)
            if deed is not None:
                return deed
    return None


def _chosen(a: Alignment, m: int) -> bool:
    """Whether the fact's verb has taken the office with it: "elected mayor" is one phrase."""
    fact = a.facts[m]
    if not fact.verbal or fact.negated or len(fact.words) == 1 or " " not in fact.words[0]:
        return False
    kinds = {id_ for c in a.view.concepts(m) for id_ in (c.id, *c.isa)}
    return not syntax("newly_in_office").isdisjoint(kinds)


def _in_verb(a: Alignment, n: int) -> int | None:
    """The fact's «افتتحت مكتبة», one phrase in both, where the claim calls the library new."""
    items = a.claim.items
    if a.claim.lang != "ar" or a.view.language != "ar" or not n:
        return None
    noun = plain_words(a.claim.text[: items[n].span[0]])[-1:]
    for k in a.claim.by_clause[items[n].clause]:
        if not (k < n and items[k].verbal and noun and noun[0] in items[k].words[1:]):
            continue
        for m, link in a.hits[k].items():
            kinds = {id_ for c in a.view.concepts(m) for id_ in (c.id, *c.isa)}
            made_it = link is Link.SAME and a.facts[m].verbal and not a.facts[m].negated
            if made_it and noun[0] in a.facts[m].words and not syntax("making_new").isdisjoint(kinds):
                return m
    return None


def newly(a: Alignment, n: int, deed: int | None = None) -> bool:
    """Whether the claim calls its noun ``n`` new, for what the fact tells by ``deed``."""
    for k in range(n - 1, max(n - 1 - _BESIDE, -1), -1):
        if is_new(a.claim, k):
            return k in a.pairs and a.facts[a.pairs[k]].verbal and deed in (None, a.pairs[k]) and _noun(a, k) == n
    return False


def _noun(a: Alignment, n: int) -> int | None:
    """The noun that is new: the last of its phrase in English, the one before it in Arabic."""
    items = a.claim.items
    if a.claim.lang == "ar":
        k = n - 1
        return k if k >= 0 and items[k].clause == items[n].clause and items[k].kind == "term" else None
    k = n
    while k + 1 < len(items) and k - n < _BESIDE and _goes_on(items[n], items[k + 1]):
        if a.claim.text[items[k].span[1] : items[k + 1].span[0]].strip():
            break
        k += 1
    return k if k > n else None


def _goes_on(new: Item, item: Item) -> bool:
    return item.kind == "term" and not item.verbal and item.clause == new.clause and item.prep == new.prep


def _put_in(a: Alignment, m: int) -> int | None:
    """The fact's "appointed X director", "was elected mayor"."""
    clause = a.view.clauses[a.facts[m].clause]
    deed = clause.predicate
    if deed is None or clause.negated or a.facts[deed].negated or a.facts[m].prep not in _LED:
        return None
    if syntax("newly_in_office").isdisjoint(a.facts[deed].ids) or not a.facts[deed].verbal:
        return None
    return deed if deed < m or a.view.language == "ar" else None


def _brought_about(a: Alignment, m: int) -> int | None:
    """The fact's "opened a library", "320 homes will be built", "the construction of a dam"."""
    facts = a.facts
    start = m
    while start and facts[start - 1].clause == facts[m].clause and _of_phrase(a, start - 1, m):
        start -= 1
    if _known_already(a, start):
        return None
    deed = start - 1
    if deed >= 0 and facts[deed].clause == facts[m].clause and _makes(a, deed):
        noun = not facts[deed].verbal
        if (facts[start].prep == "of") == noun or a.view.language == "ar":
            return deed if noun or not a.view.clauses[facts[m].clause].passive else None
    behind = m + 1
    passive = behind < len(facts) and facts[behind].clause == facts[m].clause and facts[behind].verbal
    if passive and not facts[start].prep and _makes(a, behind) and a.view.clauses[facts[m].clause].passive:
        return behind
    if a.view.language == "ar" and deed > 0 and not facts[deed].prep and facts[deed].kind in ("mention", "term"):
        verb = deed - 1  # «افتتحت البلدية مكتبة»
        if facts[verb].verbal and facts[verb].clause == facts[m].clause and _makes(a, verb) and not facts[start].prep:
            return verb
    return None


def _of_phrase(a: Alignment, k: int, m: int) -> bool:
    """Whether an item is a figure or a noun before the fact's noun in one phrase."""
    item = a.facts[k]
    if item.verbal or item.kind not in ("term", "amount") or _makes(a, k) or a.view.language == "ar":
        return False
    return not a.facts[k + 1].prep and not a.view.statement.text[item.span[1] : a.facts[k + 1].span[0]].strip()


def _makes(a: Alignment, k: int) -> bool:
    fact = a.facts[k]
    return not syntax("making_new").isdisjoint(fact.ids) and not fact.negated and fact.kind == "term"


def _known_already(a: Alignment, start: int) -> bool:
    """Whether the fact's phrase tells of a thing that was there: "opened the door", "built up his company"."""
    text = a.view.statement.text
    if a.view.language == "ar":
        return text[a.facts[start].span[0] :].startswith("ال")
    before = plain_words(text[: a.facts[start].span[0]])[-1:]
    if a.facts[start].kind == "amount" and not syntax("definite_words").isdisjoint(before):
        return True
    plural = text[slice(*a.facts[start].span)].endswith("s") or a.facts[start].kind == "amount"
    if not before:
        return True
    return before[0] not in syntax("indefinite") and (not plural or before[0] in syntax("definite_words"))

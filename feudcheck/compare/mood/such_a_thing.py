"""What is denied of a thing so called, or done in such a way, is not denied of any such thing, done in any way."""

from __future__ import annotations

from feudcheck.compare.figures import no_one
from feudcheck.language.morphology import stem
from feudcheck.language.normal import definite, fold
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from feudcheck.compare.align import Alignment
    from feudcheck.model import Item, SlotComparison

LED_IN = 2  # words between a noun and the one that tells which it is: "with the"
_NOUNS = ("term", "mention")


def wider(a: Alignment, n: int, m: int) -> bool:
    """Whether the claim's noun is met by the fact's only as a kind of it: "a vehicle" by "a car"."""
    item, fact = a.claim.items[n], a.facts[m]
    plain = {id_ for id_ in item.ids if not id_.startswith("w:")}
    same = not plain.isdisjoint(fact.ids) or {*map(stem, item.words)} & {*map(stem, fact.words)}
    return bool(plain) and not same


def article(a: Alignment, m: int) -> bool:
    return definite(fold(a.view.recorded(m)))


def anybody(a: Alignment) -> tuple[int, str] | None:
    """ "Could not rely on anyone" beside "could not rely on the king"."""
    mine, theirs = set(plain_words(a.claim.text)), set(plain_words(a.view.statement.text))
    told = syntax("anybody_words") & mine
    if not told or not theirs.isdisjoint(syntax("any_of_all") | syntax("anybody_words")):
        return None
    if a.claim.lang == "ar" and syntax("arabic_not").isdisjoint(mine):
        return None
    head = next((c.predicate for c in a.claim.clauses if c.predicate is not None), None)
    return (head, "") if head is not None else None


def of_such_a_thing(a: Alignment, few: bool, fewer: bool) -> tuple[int, str] | None:
    """ "Signed no contract" beside "signed no written contract", "no contract with X"; ``few``: how few do it."""
    taken = set(a.pairs.values())
    for n, m in a.pairs.items():
        item, fact = a.claim.items[n], a.facts[m]
        if item.kind != "term" or fact.kind != "term" or item.clause not in a.clauses:
            continue
        if not (a.claim.clauses[item.clause].negated or item.negated or few):
            continue
        if not (a.view.clauses[fact.clause].negated or fact.negated or fewer):
            continue
        if (within := _in_phrase(a, m)) is not None and within not in taken:
            return n, a.view.recorded(within)
        if item.verbal or fact.verbal or m in [_in_phrase(a, j) for j in taken] or not _any_such(a, n):
            continue
        if wider(a, n, m):
            return n, a.view.recorded(m)
        for k in _beside(a, m):
            if k not in taken and _narrows(a, m, k):
                return n, a.view.recorded(k)
    return _in_such_a_way(a) or _as_a_rule(a)


def _in_phrase(a: Alignment, m: int) -> int | None:
    """ "Signed a written contract", whose noun the verb has taken in: the item between them."""
    fact, text = a.facts[m], a.view.statement.text
    if not fact.verbal or " " not in fact.words[0]:
        return None
    inside = {stem(word) for word in fact.words[0].split(" ")[1:]}
    for k in range(m + 1, len(a.facts)):
        beside = a.facts[k]
        if beside.clause != fact.clause or beside.kind not in _NOUNS or beside.prep or beside.soft:
            continue
        before = plain_words(text[a.facts[k - 1].span[1] : beside.span[0]])
        if a.view.language == "ar":
            noun = before[-1] if before else ""
            if stem(noun) in inside and not definite(noun) and not article(a, k):
                return k
            continue
        after = plain_words(text[beside.span[1] :])[:1]
        if k == m + 1 and before in (("a",), ("an",), ("any",), ()) and after and stem(after[0]) in inside:
            return k
    return None


def _any_such(a: Alignment, n: int) -> bool:
    """Whether the claim's noun is of no certain thing: "a contract", "any contracts", «عقدا»."""
    text, start = a.claim.text, a.claim.items[n].span[0]
    if a.claim.lang == "ar":
        word, after = fold(text[slice(*a.claim.items[n].span)]), text[a.claim.items[n].span[1] :]
        last = n + 1 == len(a.claim.items) or bool(a.claim.items[n + 1].prep) or not after.startswith(" ")
        return last and not definite(word)
    before = plain_words(text[:start])[-1:]
    if before and before[0] in syntax("any_such"):
        return True
    plural = text[slice(*a.claim.items[n].span)].casefold().endswith("s")
    return bool(n) and plural and a.claim.items[n - 1].verbal and text[a.claim.items[n - 1].span[1] : start] == " "


def _beside(a: Alignment, m: int) -> Iterator[int]:
    """The items of the fact right before and right behind item ``m``."""
    k, text = m - 1, a.view.statement.text
    while k >= 0 and a.view.language != "ar" and text[a.facts[k].span[1] : a.facts[k + 1].span[0]] in " -":
        yield k
        k -= 1
    if m + 1 < len(a.facts):
        yield m + 1


def _narrows(a: Alignment, m: int, k: int) -> bool:
    """Whether item ``k`` beside noun ``m`` tells which of its kind it is."""
    fact, noun, text = a.facts[k], a.facts[m], a.view.statement.text
    if fact.kind not in _NOUNS or fact.clause != noun.clause or fact.span == (0, 0) or (fact.soft and not fact.prep):
        return False
    if k < m:
        return not fact.prep and _adjective(a, k)
    between = plain_words(text[noun.span[1] : fact.span[0]])
    if not fact.prep:
        return a.view.language == "ar" and not between and not fact.verbal and not article(a, m) and not article(a, k)
    led = a.view.language == "ar" or (bool(between) and syntax_map("prepositions").get(between[0]) == fact.prep)
    return led and fact.prep in syntax("narrowing_preps") and len(between) <= LED_IN and not fact.verbal


def _adjective(a: Alignment, k: int) -> bool:
    """Whether a word before a noun is no verb with that noun for its object."""
    before = plain_words(a.view.statement.text[: a.facts[k].span[0]])[-1:]
    return not a.facts[k].verbal or (bool(before) and before[0] in syntax("any_such"))


def _in_such_a_way(a: Alignment) -> tuple[int, str] | None:
    """ "Did not comply" beside "did not fully comply", "not on time"."""
    mine = f" {' '.join(plain_words(a.claim.text))} "
    for n, m in a.pairs.items():
        fact: Item = a.facts[m]
        if fact.kind != "term" or a.claim.items[n].clause not in a.clauses:
            continue
        theirs = f" {' '.join(plain_words(a.view.statement.text[slice(*a.view.clauses[fact.clause].span)]))} "
        taken = {fold(a.view.recorded(j)) for j in a.pairs.values()}
        for way in syntax("narrowing_ways"):
            if f" {way} " in theirs and f" {way} " not in mine and way not in taken:
                return n, way
    return None


def _as_a_rule(a: Alignment) -> tuple[int, str] | None:
    """ "Doesn't eat meat" beside "doesn't eat meat at night": when and where one never does it is not always."""
    words = plain_words(a.view.statement.text)
    pairs = {" ".join(words[at : at + 2]) for at in range(len(words))}
    if syntax("never_as_a_rule").isdisjoint(pairs.union(words)):
        return None
    taken = set(a.pairs.values())
    for n, m in a.pairs.items():
        fact = a.facts[m]
        if not fact.verbal or not a.view.clauses[fact.clause].negated or a.claim.items[n].clause not in a.clauses:
            continue
        for k in range(m + 1, len(a.facts)):
            other = a.facts[k]
            led = other.prep or (other.words and other.words[-1] in syntax_map("prepositions"))
            if other.clause == fact.clause and k not in taken and led and other.prep != "by" and not other.soft:
                return n, a.view.recorded(k)
    return None


def judged(a: Alignment, slots: list[SlotComparison]) -> list[SlotComparison]:
    """``slots`` of a claim that affirms: no denial where the fact denies it of fewer only, else whatever the number."""
    if not any(s.slot == "polarity" and s.rule == "opposite" and s.claimed == "so" for s in slots):
        return slots
    if _denied_of_fewer(a) or _denied_of_one_such(a) or no_one.some_of_some(a):
        return no_one.left_open(slots)
    return no_one.of_all(a, slots)


def _denied_of_fewer(a: Alignment) -> bool:
    """Whether the fact denies it only of some that are so called: "no foreign bank failed" though one bank did."""
    taken = set(a.pairs.values())
    for m in a.pairs.values():
        fact = a.facts[m]
        if fact.kind != "term" or fact.span == (0, 0):
            continue
        within = _in_phrase(a, m)
        if within is not None and within not in taken:
            return True
        first = m
        for k in _beside(a, m):
            first = min(first, k)
        before = plain_words(a.view.statement.text[: a.facts[first].span[0]])
        some = before[-1:] and before[-1] in syntax("any_such")
        if a.view.language == "ar":
            some = not article(a, m) and not syntax("any_words").isdisjoint(before[-2:])
        if some and not fact.verbal and any(k not in taken and _narrows(a, m, k) for k in _beside(a, m)):
            return True
    return False


def _denied_of_one_such(a: Alignment) -> bool:
    """Whether the fact denies it of one thing of a sort, which the claim leaves out: "refused to give a large sum"."""
    taken = set(a.pairs.values()) | {m for hits in a.hits for m in hits}
    for m in a.pairs.values():
        k = m + 1
        if k >= len(a.facts) or k in taken or a.facts[k].kind != "term" or a.facts[k].clause != a.facts[m].clause:
            continue
        if a.facts[k].soft or all(c.kind != "quality" for c in a.view.concepts(k)):
            continue
        led = plain_words(a.view.statement.text[a.facts[m].span[1] : a.facts[k].span[0]])
        if led[-1:] in (("a",), ("an",)) or (a.view.language == "ar" and bool(led) and not article(a, k)):
            return True
    return False

"""Of fewer than the claim says: "no foreign bank failed" beside "no bank failed", "signed no written contract".

What is told of none, of few, of most or of all of a kind is not told of a wider one; what is denied of a thing so
called, or done in such a way, is not denied of any such thing, done in any way.
"""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.known import known
from feudcheck.language.morphology import stem
from feudcheck.language.normal import fold
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import building, syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View
    from feudcheck.model import Item, SlotComparison

MODIFIERS = 4  # words between "all" and its noun, at most
LED_IN = 2  # words between a noun and the one that tells which it is: "with the"
_NOUNS = ("term", "mention")
_THE = "ال"


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: where the fact says of fewer, or of less, what the claim says."""
    if a.claim.lang != a.view.statement.lang or a.claim.statement.quotes:
        return []
    denied = any(a.claim.clauses[c].negated for c in a.clauses) or not a.claim.affirms or known(a.claim, _downward)
    found = _anybody(a) if denied else None
    if found is None and known(a.claim, _quantified):
        found = _of_a_kind(a)
    if found is None and denied:
        found = _of_such_a_thing(a) or _in_such_a_way(a)
    if found is None:
        return []
    n, recorded = found
    return [a.aspect("attribute", UNKNOWN, "uncovered-part", a.claim.written(n), recorded, n)]


def _downward(side: View | Claim, _: int) -> bool:
    """Whether it tells how few do it: "few banks", "at most ten banks", "hardly any"."""
    words = plain_words(side.statement.text)
    pairs = {" ".join(words[at : at + 2]) for at in range(len(words))}
    few = any(w in syntax("few_words") and words[at - 1 : at] != ("a",) for at, w in enumerate(words))
    return few or not syntax("at_most_words").isdisjoint(pairs) or not syntax("none_words").isdisjoint(words)


def _quantified(side: View | Claim, _: int) -> list[tuple[str, int]]:
    """The words that tell of how many of a kind it is said, each by its sort, with where its noun phrase begins."""
    out, text, at = [], side.statement.text.casefold(), 0
    previous = ""
    for raw in text.split():
        start = text.index(raw, at)
        at = start + len(raw)
        word = fold(raw.strip(",.;:،؛\"'"))
        sort = syntax_map("how_many_of_a_kind").get(word)
        if sort and not (word == "few" and previous == "a") and not (word == "most" and previous in syntax("the_most")):
            out.append((sort, at))
        elif word in ("most", "least") and previous == "at":
            out.append(("few", at))
        previous = word
    return out


# What is told of all, of most or of none of a kind


def _of_a_kind(a: Alignment) -> tuple[int, str] | None:
    """ "All the banks" beside "all the foreign banks", "banks that …"."""
    taken = set(a.pairs.values())
    for sort, start in known(a.claim, _quantified):
        n = next((k for k, i in enumerate(a.claim.items) if i.span[0] >= start and i.kind in _NOUNS), None)
        for other, there in known(a.view, _quantified):
            if sort != other:
                continue
            extra = _words_between(a, start, there)
            if extra and n is not None:
                return n, extra
            if n is not None and (kind := _of_another_kind(a, n, there)):
                return n, kind
            m = a.pairs.get(n) if n is not None else None
            if n is None or m is None or not 0 <= a.facts[m].span[0] - there < len(_phrase(a, there)) + 1:
                continue
            behind = _behind(a, n, m, sort, taken)
            if behind is not None:
                return n, a.view.recorded(behind)
    return None


def _of_another_kind(a: Alignment, n: int, there: int) -> str:
    """ "All animals" beside "all dogs", "no people" beside "no nurses": what the fact has there, where it is less."""
    near = [k for k, f in enumerate(a.facts) if f.span[0] >= there and f.kind == "term" and not f.verbal]
    m = a.pairs.get(n, next((k for k in near if a.view.is_person(k)), -1))
    people = not syntax("people_concepts").isdisjoint(a.claim.items[n].ids)
    if m not in near[: MODIFIERS - 1] or not (people or n in a.pairs):
        return ""
    between = a.view.statement.text[there : a.facts[m].span[0]]
    if not building().isdisjoint(set(plain_words(between)) - syntax("phrase_openers")) or "," in between:
        return ""
    return a.view.recorded(m) if _wider(a, n, m) else ""


def _wider(a: Alignment, n: int, m: int) -> bool:
    """Whether the claim's noun is met by the fact's only as a kind of it: "a vehicle" by "a car"."""
    item, fact = a.claim.items[n], a.facts[m]
    plain = {id_ for id_ in item.ids if not id_.startswith("w:")}
    same = not plain.isdisjoint(fact.ids) or {*map(stem, item.words)} & {*map(stem, fact.words)}
    return bool(plain) and not same


def _phrase(a: Alignment, start: int) -> str:
    text = a.view.statement.text[start:]
    stop = min((at for mark in ",.;،؛" if (at := text.find(mark)) >= 0), default=len(text))
    return text[:stop]


def _words_between(a: Alignment, start: int, there: int) -> str:
    """The words that the fact has before the claim's noun and behind its "all", none of them the claim's."""
    mine = _noun_phrase(a.claim.text[start:])
    theirs = _noun_phrase(_phrase(a, there))
    if not mine or a.claim.lang == "ar":
        return ""
    told = {stem(word) for word in plain_words(a.claim.text)}
    head = stem(mine[0])
    for at, word in enumerate(theirs[: MODIFIERS + 1]):
        if stem(word) == head:
            return " ".join(theirs[:at]) if at and told.isdisjoint(map(stem, theirs[:at])) else ""
    return ""


def _noun_phrase(text: str) -> list[str]:
    """The words of a noun phrase up to what governs it no more; figures and "of the" are none of it."""
    out: list[str] = []
    for word in plain_words(text):
        if word in syntax("phrase_openers") or word[:1].isdigit():
            if out:
                break
            continue
        if word in building():
            break
        out.append(word)
    return out


def _behind(a: Alignment, n: int, m: int, sort: str, taken: set[int]) -> int | None:
    """An item that tells which of them are meant, between the noun and its verb, and that the claim leaves out."""
    text = a.view.statement.text
    verb = next((k for k in range(m + 1, len(a.facts)) if k in taken and a.facts[k].verbal), None)
    if a.view.language == "ar":
        verb = m + 2
    if verb is None or verb <= m + 1 or a.facts[m].verbal:
        return None
    between = range(m + 1, min(verb, len(a.facts)))
    if not between or any(mark in text[a.facts[m].span[1] : a.facts[between[-1]].span[1]] for mark in syntax("commas")):
        return None
    if any(k in taken for k in between):
        return None
    following = plain_words(text[a.facts[m].span[1] :])[:1]
    clause = bool(following) and (following[0] in syntax("relatives") or following[0] == "that")
    if a.view.language == "ar":
        fact = a.facts[m + 1]
        pair = text[a.facts[m].span[1] : fact.span[0]] == " " and _article(a, m) == _article(a, m + 1)
        pair = pair and fact.kind == "term" and not fact.soft and not fact.prep
        return m + 1 if pair or clause else None
    led = sort not in ("none", "both") and a.facts[m + 1].prep in syntax("narrowing_preps")
    told = [k for k in between if not a.facts[k].soft and a.facts[k].date is None]
    return told[0] if told and (clause or led) else None


def _article(a: Alignment, m: int) -> bool:
    word = fold(a.view.recorded(m))
    return word.startswith((_THE, "لل")) or word[1:].startswith(_THE)


# What is denied of such a thing, or in such a way


def _anybody(a: Alignment) -> tuple[int, str] | None:
    """ "Could not rely on anyone" beside "could not rely on the king"."""
    mine, theirs = set(plain_words(a.claim.text)), set(plain_words(a.view.statement.text))
    told = syntax("anybody_words") & mine
    if not told or not theirs.isdisjoint(syntax("any_of_all") | syntax("anybody_words")):
        return None
    if a.claim.lang == "ar" and syntax("arabic_not").isdisjoint(mine):
        return None
    head = next((c.predicate for c in a.claim.clauses if c.predicate is not None), None)
    return (head, "") if head is not None else None


def _of_such_a_thing(a: Alignment) -> tuple[int, str] | None:
    """ "Signed no contract" beside "signed no written contract", "no contract with X"."""
    taken = set(a.pairs.values())
    for n, m in a.pairs.items():
        item, fact = a.claim.items[n], a.facts[m]
        if item.kind != "term" or fact.kind != "term" or item.clause not in a.clauses:
            continue
        if not (a.claim.clauses[item.clause].negated or item.negated or known(a.claim, _downward)):
            continue
        if not (a.view.clauses[fact.clause].negated or fact.negated or known(a.view, _downward)):
            continue
        if (within := _in_phrase(a, m)) is not None and within not in taken:
            return n, a.view.recorded(within)
        if item.verbal or fact.verbal or m in [_in_phrase(a, j) for j in taken] or not _any_such(a, n):
            continue
        if _wider(a, n, m):
            return n, a.view.recorded(m)
        for k in _beside(a, m):
            if k not in taken and _narrows(a, m, k):
                return n, a.view.recorded(k)
    return None


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
            if stem(noun) in inside and not noun.startswith(_THE) and not _article(a, k):
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
        return last and not word.startswith((_THE, "لل")) and not word[1:].startswith(_THE)
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
        return a.view.language == "ar" and not between and not fact.verbal and not _article(a, m) and not _article(a, k)
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

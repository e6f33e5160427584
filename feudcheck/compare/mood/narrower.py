"""Of fewer than the claim says: "no foreign bank failed" beside "no bank failed", "signed no written contract".

What is told of none, of few, of most or of all of a kind is not told of a wider one; what is denied of a thing so
called, or done in such a way, is not denied of any such thing, done in any way.
"""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.known import known
from feudcheck.compare.mood import excepted, one_of_them, restricted, such_a_thing
from feudcheck.language.morphology import stem
from feudcheck.language.normal import fold
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import building, syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View
    from feudcheck.model import SlotComparison

MODIFIERS = 4  # words between "all" and its noun, at most
_NOUNS = ("term", "mention")


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: where the fact says of fewer, or of less, what the claim says."""
    if a.claim.lang != a.view.statement.lang or a.claim.statement.quotes:
        return []
    denied = any(a.claim.clauses[c].negated for c in a.clauses) or not a.claim.affirms or known(a.claim, _downward)
    found = such_a_thing.anybody(a) if denied else excepted.left_out(a) or one_of_them.of_one(a)
    if found is None and known(a.claim, _quantified):
        found = _of_a_kind(a)
    if found is None and denied:
        found = such_a_thing.of_such_a_thing(a, known(a.claim, _downward), known(a.view, _downward))
    if found is None:
        found = _to_somebody(a) if denied else restricted.of_some(a)
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
        elif word == "most" and previous == "at":
            out.append(("few", at))
        previous = word
    return out


def _to_somebody(a: Alignment) -> tuple[int, str] | None:
    """ "Did not sell it" beside "did not sell it to X": to whom, where or how only the fact denies it.

    Who says so is no part of it, nor is a day.
    """
    told = {m for hits in a.hits for m in hits}
    saying = {s.speaker for s in a.view.statement.speeches}
    for clause in a.clauses:
        head = a.claim.clauses[clause].predicate
        m = a.pairs.get(head) if head is not None else None
        if head is None or m is None or not (a.claim.clauses[clause].negated and a.claim.items[head].verbal):
            continue
        home = a.facts[m].clause
        for k in range(m + 1, len(a.facts) if a.view.clauses[home].negated else 0):
            fact = a.facts[k]
            narrows = fact.kind in _NOUNS and not (fact.verbal or fact.soft) and k not in saying and k not in told
            if narrows and fact.clause == home and _led_in(a, m, k):
                return head, a.view.recorded(k)
    return None


def _led_in(a: Alignment, m: int, k: int) -> bool:
    """Whether a preposition leads item ``k`` in, be it one that verb ``m`` has for its own, or is written onto it."""
    if a.facts[k].prep:
        return a.facts[k].prep not in ("by", "according")
    written = fold(a.view.recorded(k))
    glued = a.view.language == "ar" and written[0] in "لب" and not a.facts[k].words[0].startswith(written[0])
    return glued or a.facts[m].words[0].rpartition(" ")[2] in syntax_map("prepositions")


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
            first = next((k for k, f in enumerate(a.facts) if f.span[0] >= there), -1)
            m = first if n is not None and first in a.hits[n] else m
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
    return a.view.recorded(m) if such_a_thing.wider(a, n, m) else ""


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
    verbs = {stem(word) for f in a.facts if f.verbal for word in plain_words(a.view.statement.text[slice(*f.span)])}
    extra: list[str] = []
    for word in theirs[: MODIFIERS + 1]:
        if mine and stem(word) == stem(mine[0]):
            if extra:
                return "" if stem(word) in verbs else " ".join(extra)
            mine.pop(0)
        elif stem(word) in told or word.endswith("ly"):
            return ""
        else:
            extra.append(word)
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
        pair = text[a.facts[m].span[1] : fact.span[0]] == " " and _alike(a, m)
        pair = pair and fact.kind == "term" and not fact.soft and not fact.prep
        return m + 1 if pair or clause else None
    led = sort not in ("none", "both") and a.facts[m + 1].prep in syntax("narrowing_preps")
    told = [k for k in between if not a.facts[k].soft and a.facts[k].date is None]
    return told[0] if told and (clause or led) else None


def _alike(a: Alignment, m: int) -> bool:
    """Whether an Arabic word and the one behind it both have the article, or neither."""
    return such_a_thing.article(a, m) == such_a_thing.article(a, m + 1)

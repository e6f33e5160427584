"""Who does it by the order of words: the noun of the fact that stands behind its verb, or in another sentence, not."""

from __future__ import annotations

from feudcheck.compare.clauses import beside_whom, directions, of_itself
from feudcheck.compare.comparison import TOGETHER, UNKNOWN
from feudcheck.compare.doers import sides
from feudcheck.compare.keys import Link
from feudcheck.compare.word_places import acts_on, is_noun, is_object, is_reduced, same_verb, subject
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax
from feudcheck.parse.clauses.english_parts import is_passive

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.model import Item, SlotComparison

_ENDS = (";", ". ", '." ', ".” ", "! ", "? ")
_NEAR = 3  # words before a noun that tell how many of it
_TOLD = frozenset({"w:accuse", "w:say", "w:report", "w:demand"})  # what is done to somebody by words
_BY = ("by", "with", "from")
_BESIDES = frozenset({"by", "near", "beside", "behind", "under", "about", "like", "unlike"})  # never who does it


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: the first doer of the claim that the fact has elsewhere."""
    if a.claim.lang != "en" or a.view.language != "en" or a.claim.quotes or a.found & TOGETHER:
        return []  # another language has its own order
    for clause in a.clauses:
        if a.claim.clauses[clause].passive:
            if (led := _named_behind(a, clause)) is not None:
                by, own = led
                return [a.aspect("roles", UNKNOWN, "uncovered-part", a.claim.written(by), a.view.recorded(own), by)]
            continue
        for head, m in _deeds(a, clause):
            if is_passive(a.claim.text, a.claim.items, head):
                continue
            n = subject(a.claim.items, a.claim.text, head)
            if n is not None and (_opened_with(a, n, head, m) or _counted_there(a, n, head, m)):
                continue
            if n is not None and "of" in a.claim.text[: a.claim.items[n].span[0]].casefold().split()[-_NEAR:]:
                continue  # "most of the 14 samples came": of which there were so many
            if n is not None and n in a.pairs and directions.traced(a, head, m) and is_object(a.facts, a.pairs[n]):
                continue
            if (it := of_itself.told_of_doer(a, head, m)) is not None:
                return [a.aspect("roles", UNKNOWN, "uncovered-part", a.claim.written(head), a.view.recorded(it), head)]
            if n is not None and of_itself.by_another(a, head, m, a.hits[n]):
                return [a.aspect("roles", UNKNOWN, "uncovered-part", a.claim.written(n), a.view.recorded(m), n)]
            k = None if n is None or not a.hits[n] or n in a.claim.speaking else _elsewhere(a, n, head, m)
            found = _done_to_another(a, head, m) if n is None or k is None else (n, k)
            if found is not None:
                n, k = found
                return [a.aspect("roles", UNKNOWN, "uncovered-part", a.claim.written(n), a.view.recorded(k), n)]
    return []


def _named_behind(a: Alignment, clause: int) -> tuple[int, int] | None:
    """Who is led in by "by" behind a passive verb, where the fact has another do it: "was closed by the union"."""
    for head, m in _deeds(a, clause):
        by = [n for n in a.claim.by_clause[clause] if n > head and a.claim.items[n].prep == "by" and a.hits[n]]
        noun = a.claim.items[by[0] - 1] if by else None
        made = noun is not None and noun.words and not noun.verbal and noun.words[0].endswith(f" {_BY[0]}")
        if not by or made or not is_passive(a.claim.text, a.claim.items, head):
            continue  # "is based on a novel by X"
        if (own := _by_whom(a.facts, m)) is not None and own not in a.hits[by[0]] and min(a.hits[by[0]]) > own:
            return by[0], own  # "was written by Y" of "was directed by Y and written by X"
        if is_passive(a.view.statement.text, a.facts, m):
            continue
        k = _elsewhere(a, by[0], head, m)
        if k is not None and all(k not in hits for hits in a.hits):  # "by its rival X" has X
            return by[0], k
    return None


def _by_whom(facts: Sequence[Item], m: int) -> int | None:
    """Who is told right behind verb ``m`` to have done it, before the next is told: "directed by X, written by Y"."""
    k = _behind_by(facts, m)
    after = facts[k + 1] if k is not None and k + 1 < len(facts) and facts[k].kind == "mention" else None
    goes_on = after is not None and after.kind == "term" and (after.verbal or after.words[0].endswith(f" {_BY[0]}"))
    return k if goes_on else None


def _behind_by(facts: Sequence[Item], m: int) -> int | None:
    """The item that "by" leads in right behind verb ``m``, or behind a phrase that ends in it."""
    led = m + 1 < len(facts) and (facts[m + 1].prep == _BY[0] or facts[m].words[0].endswith(f" {_BY[0]}"))
    return m + 1 if led else None


def _opened_with(a: Alignment, n: int, head: int, m: int) -> bool:
    """ "the festival opened with X" beside "X opened the festival"."""
    if syntax("openings").isdisjoint(a.facts[m].ids):
        return False
    after = a.claim.text[a.claim.items[head].span[1] :]
    behind = any(k > m and not a.facts[k].prep for k in a.hits[n])
    return behind and "with" in fold(after).split()


def _counted_there(a: Alignment, n: int, head: int, m: int) -> bool:
    """ "X recorded 35 deaths" beside "35 deaths were recorded in X": where so many were counted."""
    if syntax("counting_places").isdisjoint(a.facts[m].words) or not is_passive(a.view.statement.text, a.facts, m):
        return False
    place = a.pairs.get(n)
    here = place is not None and a.facts[place].prep == "in" and a.facts[place].clause == a.facts[m].clause
    return here and head + 1 < len(a.claim.items) and a.claim.items[head + 1].amount is not None


def _deeds(a: Alignment, clause: int) -> list[tuple[int, int]]:
    """The verbs of a clause, each with the fact's verb for it; light ones have only the very same word."""
    out, told = [], a.claim.clauses[clause].predicate
    for n in a.claim.by_clause[clause]:
        item = a.claim.items[n]
        acts = item.verbal or (n == told and a.claim.written(n).endswith("ed"))
        if item.kind != "term" or not acts:
            continue
        m = a.pairs.get(n)
        if n != told or item.soft or m is None or a.linked(n, m) is not Link.SAME:
            same = [k for k, fact in enumerate(a.facts) if fact.kind == "term" and fact.words[0] == item.words[0]]
            m = same[0] if len(same) == 1 else None
        if m is not None and a.facts[m].verbal and a.facts[m].span != (0, 0):
            out.append((n, m))
    return out


def _done_to_another(a: Alignment, head: int, m: int) -> tuple[int, int] | None:
    """Whom or what the claim has right behind its verb, where the fact has it elsewhere, and another one there."""
    n, k = head + 1, m + 1
    if _TOLD.isdisjoint(a.facts[m].ids) or n >= len(a.claim.items) or k >= len(a.facts):
        return None
    if not same_verb(a.claim.items[head], a.facts[m]):
        return None
    if not (is_object(a.claim.items, n) and is_object(a.facts, k)) or is_passive(a.view.statement.text, a.facts, m):
        return None
    phrase = [k]
    while phrase[-1] + 1 < len(a.facts) and is_object(a.facts, phrase[-1] + 1):
        phrase.append(phrase[-1] + 1)
    there = a.hits[n]
    if any(a.facts[p].role == "agent" and a.facts[p].clause == a.facts[m].clause for p in there):
        return None  # roles reversed: of that others judge
    if not there or any(p in there for p in phrase) or any(p in hits for hits in a.hits for p in phrase):
        return None
    return n, k


def _done_by(a: Alignment, m: int) -> list[int]:
    """Who is led in by "by" right behind a verb: "was bought by X and Y", "… and bought by X"."""
    k = _behind_by(a.facts, m)
    if k is None or a.facts[k].kind not in ("term", "mention"):
        return []
    before = fold(a.view.statement.text[: a.facts[m].span[0]]).split()[-1:]
    goes_on = bool(before) and (before[0] == "and" or before[0].endswith(","))
    if not goes_on and not is_passive(a.view.statement.text, a.facts, m):
        return []
    end = k + 1
    if a.facts[k].kind == "term" and not (end < len(a.facts) and a.facts[end].kind == "mention"):
        return [k] if goes_on and any(c.person or c.party for c in a.view.concepts(k)) else []
    while end < len(a.facts) and a.facts[end].kind in ("mention", "term") and a.facts[end].prep in ("", _BY[0]):
        if a.facts[end].verbal or a.facts[end].clause != a.facts[m].clause:
            break
        end += 1
    return list(range(k, end))


def _phrase_of(a: Alignment, k: int, m: int) -> int | None:
    """The noun of which a phrase with item ``k`` only tells something, before verb ``m``: "a story about Y sold"."""
    facts, text = a.facts, a.view.statement.text
    by = k > 1 and facts[k - 1].kind == "term" and facts[k - 1].words[0].endswith(f" {_BY[0]}")
    if not (by or facts[k].prep in _BESIDES) or any(f.verbal or is_noun(f) for f in facts[k + 1 : m]):
        return None
    j = k - 2 if by or (k > 1 and is_reduced(facts, text, k - 1)) else k - 1
    noun = j >= 0 and facts[j].kind in ("term", "mention") and not facts[j].verbal
    aside = text[facts[j].span[1] :].startswith(",") and text[facts[k].span[1] :].startswith(",")  # "X, led by Y, did"
    plain = facts[j].clause == facts[m].clause and "," not in text[: facts[m].span[0]]
    return j if noun and k < m and (plain or (aside and m == k + 1)) else None


def _elsewhere(a: Alignment, n: int, head: int, m: int) -> int | None:
    """The fact's own doer of its verb ``m``, where claim item ``n`` stands in it as no doer of anything before that."""
    text, there = a.view.statement.text, a.hits[n]
    passive, item, fact = is_passive(text, a.facts, m), a.claim.items[head], a.facts[m]
    if of_itself.befell(a, head, m, there) or any(beside_whom.in_company(a, k) for k in there):
        return None
    alike = same_verb(item, fact) or (fact.words[0].endswith(f" {_BY[0]}") and not set(item.ids).isdisjoint(fact.ids))
    alike = alike and acts_on(a.claim.items, head)  # "the plant closed" of "was closed by X"
    if alike and (doers := _done_by(a, m)) and there.keys().isdisjoint(doers):
        return doers[0]  # "Y bought it" of "was founded by Y in 1990 and bought by X"
    of_it = [_phrase_of(a, k, m) for k in there]
    if not passive and of_it and of_it[0] is not None and None not in of_it:
        headed = any(of_it[0] in hits for hits in a.hits)  # "X published its audit" of "an audit by X published"
        return None if headed else of_it[0]
    own = subject(a.facts, text, m)
    if sides.two_sided(a, m) or _together(item) or _by(a, m, there, own, _BY if passive else _BY[:1]):
        return None
    if passive:
        acts = same_verb(item, fact) and acts_on(a.claim.items, head)
        undergone = any(k < m and a.facts[k].clause == fact.clause and a.facts[k].prep != _BY[0] for k in there)
        return m if acts and not undergone and not _names_doer(text, a.facts, m) else None
    if not same_verb(item, fact) and set(item.ids).isdisjoint(fact.ids):
        return None  # "X cost him his post" beside "he resigned over X"
    if any(_in_turn(a.facts, k, m) for k in there):
        return None
    if text.startswith(" of ", a.facts[m].span[1]):
        return None  # "the total cost of X"
    if own is None and (told := _told_that_he(a, m)) is not None:
        return told if told not in there else None
    if own is None and (own := _of_clause_before(a, m)) is not None:
        elsewhere = all(a.facts[k].prep or a.facts[k].role == "patient" for k in there)
        return own if elsewhere and own not in there else None  # "workers at X walked out and blocked a road"
    if own is None or own in there:
        return None
    start = max((text.rfind(end, 0, a.facts[m].span[0]) for end in _ENDS), default=-1)
    home = a.view.clauses[a.facts[m].clause]
    beside = own == m - 1 and not text[a.facts[own].span[1] : a.facts[m].span[0]].strip()
    if any(a.facts[k].span[0] > start and k < m and not _parted(a, k, own) for k in there):
        return None
    taken_on = home.subject is not None and home.subject < m and home.subject in there and not beside
    return None if taken_on else own


def _of_clause_before(a: Alignment, m: int) -> int | None:
    """The plain noun that does what the clause before tells, where verb ``m`` goes on without a subject of its own."""
    clause = a.facts[m].clause
    home = a.view.clauses[clause]
    if not clause or home.subject is not None or home.link or (m and a.facts[m - 1].clause == clause):
        return None
    words = fold(a.view.statement.text[home.span[0] : a.facts[m].span[0]].replace(",", " ")).split()
    verb = a.view.clauses[clause - 1].predicate
    if verb is None or not a.facts[verb].verbal or not syntax("goes_on_with").issuperset(words):
        return None
    return subject(a.facts, a.view.statement.text, verb)


def _told_that_he(a: Alignment, m: int) -> int | None:
    """Who told somebody that he did it: "the thief told the police where he had buried it" has no police bury it."""
    text = a.view.statement.text
    between = fold(text[a.facts[m - 1].span[1] : a.facts[m].span[0]]).split() if m > 1 else []
    if syntax("he_or_she").isdisjoint(between):
        return None
    verb = next((k for k in range(m - 1, 0, -1) if a.facts[k].verbal), None)
    return subject(a.facts, text, verb) if verb is not None and is_object(a.facts, m - 1) else None


def _parted(a: Alignment, k: int, own: int) -> bool:
    """Whether a verb of its own parts item ``k`` from the doer of another clause: "X found that Y had not"."""
    verbs = [f for f in a.facts[k + 1 : own] if f.verbal]
    before = a.view.statement.text[: a.facts[own].span[0]].casefold()
    if a.facts[own].kind == "term" and before.endswith("the ") and a.facts[k].kind == "mention":
        said = before.endswith("that the ") or (verbs and not _TOLD.isdisjoint(verbs[-1].ids))
        if not said or a.facts[k].role != "agent" or a.facts[own].soft:
            return False  # "the trial of X, in which the vaccine prevented": X is the vaccine
    return bool(verbs)


def _together(item: Item) -> bool:
    """Whether both sides do it: "works with"."""
    return not syntax("mutual").isdisjoint(item.ids) or item.words[0].rpartition(" ")[2] in syntax("with_words")


def _in_turn(facts: Sequence[Item], k: int, m: int) -> bool:
    """Whether item ``k`` has its own figure for the verb of another: "X got 51 votes, Y 38"."""
    return m + 1 < k < len(facts) - 1 and not facts[k].prep and facts[k + 1].kind == facts[m + 1].kind == "amount"


def _names_doer(text: str, facts: Sequence[Item], m: int) -> bool:
    """Whether the sentence goes on with who did what was done."""
    ends = [text.find(end, facts[m].span[1]) for end in _ENDS]
    stop = min((end for end in ends if end >= 0), default=len(text))
    return not syntax("done_by").isdisjoint(fold(text[facts[m].span[1] : stop]).split())


def _of_verb_before(a: Alignment, k: int, m: int) -> bool:
    """Whether another verb has item ``k`` as its doer: "had been installed by X and was inspected"."""
    return a.facts[k].prep == _BY[0] and k > 0 and a.facts[k - 1].verbal and a.facts[m].verbal


def _by(a: Alignment, m: int, there: dict[int, Link], own: int | None, preps: tuple[str, ...]) -> bool:
    """Whether one of these is led in as who does it, and not only as who made what the verb has behind it."""
    home = a.facts[m].clause
    if all(k > m + 1 and a.facts[k].prep == "by" and is_object(a.facts, m + 1) for k in there) and preps != _BY:
        return False  # "bought a painting by X"
    for k in there:
        if a.facts[k].prep in preps and (k > m or not _of_verb_before(a, k, m)):
            return True
        acts = a.facts[k].role == "agent" and a.facts[k].clause == home
        if acts and (own is None or k >= own or not _parted(a, k, own)):
            return True  # who found that the museum had spent it spent nothing
    return False

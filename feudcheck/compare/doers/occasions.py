"""What is only the occasion of a deed: who gave money "at the founding of X" did not found X."""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.model import Item, SlotComparison

_TOUCHING = 2  # characters between two words of one name
_LED = 3  # words before a noun that hold "at the" and an adjective
_LEFT = frozenset({"the", "a", "an"})


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: where the claim's doer does something else in the fact than what a noun tells."""
    for clause in a.clauses:
        head = a.claim.clauses[clause].predicate
        m = a.pairs.get(head) if head is not None else None
        if head is None or m is None or a.facts[m].kind != "term" or not a.claim.items[head].verbal:
            continue
        if a.facts[m].span == (0, 0) or a.linked(head, m) is not Link.SAME:
            continue
        if (taken := _taken_out(a, head, m)) is not None:
            written, recorded = a.claim.written(head), a.view.recorded(taken)
            return [a.aspect("relation", UNKNOWN, "uncovered-part", written, recorded, head)]
        if not _is_noun(a, m):
            continue
        wrong = _beside_owner(a, clause, head, m)
        if wrong is None and not (a.claim.clauses[clause].negated or _undergone(a, clause)):
            wrong = _at_an_occasion(a, clause, head, m)
        if wrong is not None:
            return [a.aspect("roles", UNKNOWN, "uncovered-part", a.claim.written(wrong), a.view.recorded(m), wrong)]
    return []


def _taken_out(a: Alignment, head: int, m: int) -> int | None:
    """The fact's verb of taking something out of what the claim says was done with it: "withdrew it from its sale"."""
    for k in range(m - 1, -1, -1):
        fact = a.facts[k]
        if fact.clause != a.facts[m].clause or syntax("taking_out").isdisjoint(fact.ids) or not fact.verbal:
            continue
        heard = any(k in hits for hits in a.hits)
        return None if heard or a.claim.clauses[a.claim.items[head].clause].negated else k
    return None


def _is_noun(a: Alignment, m: int) -> bool:
    """Whether the fact tells it in a noun; Arabic ones with a pronoun behind them are read as verbs."""
    fact = a.facts[m]
    return not fact.verbal or bool(_own(a, m))


def _own(a: Alignment, m: int) -> str:
    """The pronoun written onto an Arabic noun: «تأسيسها»."""
    if a.view.language != "ar":
        return ""
    word = fold(a.view.recorded(m))
    ends = sorted(syntax("suffixed_owners"), key=len, reverse=True)
    found = next((end for end in ends if word.endswith(end)), "")
    stem = word.removesuffix(found)[:-1]  # the last letter changes: «إقامة», «إقامته»
    return found if any(len(w) == len(stem) + 1 and w.startswith(stem) for w in a.facts[m].words) else ""


def _goes_on(text: str, end: int, start: int) -> bool:
    """Whether no more than a word that may be part of a name stands between two items."""
    between = fold(text[end:start]).split()
    return not between or (len(between) == 1 and between[0].isalpha() and between[0] not in syntax_map("prepositions"))


def _chain(items: Sequence[Item], text: str, m: int) -> list[int]:
    """The items right behind an Arabic noun, and what "and" joins to them: «رحيل X»."""
    out: list[int] = []
    end = items[m].span[1]
    for k in range(m + 1, len(items)):
        item = items[k]
        if not _goes_on(text, end, item.span[0]) or item.verbal or item.kind not in ("mention", "term"):
            break
        if item.prep and item.prep != items[m].prep:
            break
        out.append(k)
        end = item.span[1]
    return out


def _doers(a: Alignment, clause: int, head: int) -> list[int]:
    """Who does it in the claim: names that act, or in Arabic what stands right behind the verb."""
    items = a.claim.items
    named = [n for n in a.claim.by_clause[clause] if items[n].role == "agent" and items[n].kind == "mention"]
    return named or (_chain(items, a.claim.text, head) if a.claim.lang == "ar" else [])


def _beside_owner(a: Alignment, clause: int, head: int, m: int) -> int | None:
    """One of several who do it in the claim, where the fact's noun is another one's: "the departure of X"."""
    if a.view.language != "ar" or a.claim.clauses[clause].passive or not syntax("mutual").isdisjoint(a.facts[m].ids):
        return None
    owners = set(_chain(a.facts, a.view.statement.text, m))
    doers = _doers(a, clause, head)
    deed = next((k for k, n in enumerate(doers) if n in a.pairs and a.facts[a.pairs[n]].verbal), len(doers))
    doers = doers[:deed]  # «هبوط الدولار وارتفاع الذهب»: another deed, and whose that is
    if not owners or len(doers) < 2 or not any(owners.intersection(a.hits[n]) for n in doers):
        return None
    others = [n for n in doers if a.hits[n] and owners.isdisjoint(a.hits[n])]
    joined = [n for n in others if _joined(a, doers, n)]
    return joined[0] if joined else None


def _joined(a: Alignment, doers: list[int], n: int) -> bool:
    """Whether "and" joins a name of the claim to another of its doers."""
    text = a.claim.text
    if a.claim.lang == "ar":
        first = doers[doers.index(n) - 1] if doers.index(n) else n
        before = [k for k in doers if k <= n] or [first]
        after = [k for k in doers if k > n]
        return any(text.startswith("و", a.claim.items[k].span[0]) for k in (*before[1:], *after))
    others = [k for k in doers if k != n]
    lo, hi = min([n, *others]), max([n, *others])
    return " and " in text[a.claim.items[lo].span[0] : a.claim.items[hi].span[1]]


def _at_an_occasion(a: Alignment, clause: int, head: int, m: int) -> int | None:
    """Who has or undergoes in the claim what the fact only has as the occasion of another deed of his."""
    if not _led_in(a, m):
        return None
    told = a.view.clauses[a.facts[m].clause].predicate
    if told == m and a.view.language == "ar":
        told = next((k for k in range(m) if a.facts[k].kind == "term" and not a.facts[k].soft), None)
    if told is None or told == m or told > m:
        return None
    owners = set(_chain(a.facts, a.view.statement.text, m)) if a.view.language == "ar" else _owners(a, m)
    own = _owned(a, m)
    if not own and _own(a, m):
        return None  # «بعد شرائه القصر»: the one before did
    core = [n for n in _core(a, clause, head) if a.pairs.get(n) not in a.view.predicates]  # «وصعود الذهب»: a deed
    reached = [n for n in core if not owners.isdisjoint(a.hits[n])]
    apart = [n for n in core if a.hits[n] and owners.isdisjoint(a.hits[n]) and all(p < m for p in a.hits[n])]
    if not apart:
        return None
    if own:  # "after its sale", «عند تأسيسها»: whose it is, the order of words does not tell
        return apart[0] if _two_places(a, apart) and not reached else None
    return apart[0] if reached else None


def _undergone(a: Alignment, clause: int) -> bool:
    """Whether the clause says what was done to somebody, with no word of who did it: "was founded"."""
    named = (n for n in a.claim.by_clause[clause] if a.claim.items[n].prep == "by")
    return a.claim.clauses[clause].passive and next(named, None) is None


def _led_in(a: Alignment, m: int) -> bool:
    """Whether a word such as "at", "after", «عند» leads a noun of the fact in."""
    before = fold(a.view.statement.text[: a.facts[m].span[0]]).split()[-_LED:]
    if a.view.language == "ar":
        return before[-1:] != [] and before[-1] in syntax("leading_occasions")
    return not syntax("leading_occasions").isdisjoint(before) and "by" not in before


def _owned(a: Alignment, m: int) -> bool:
    """Whether a pronoun says whose it is."""
    if a.view.language == "ar":
        return bool(_own(a, m)) and not _chain(a.facts, a.view.statement.text, m)
    before = fold(a.view.statement.text[: a.facts[m].span[0]]).split()[-_LED:]
    return not syntax("whose_own").isdisjoint(before)


def _owners(a: Alignment, m: int) -> set[int]:
    """What stands behind an English noun with "of"."""
    after = a.facts[m + 1] if m + 1 < len(a.facts) else None
    if after is None:
        return set()
    between = fold(a.view.statement.text[a.facts[m].span[1] : after.span[0]]).split()
    if between[:1] != ["of"] or not set(between[1:]) <= _LEFT:
        return set()
    out = {m + 1}
    for k in range(m + 2, len(a.facts)):
        if a.facts[k].span[0] - a.facts[k - 1].span[1] >= _TOUCHING:
            break
        out.add(k)
    return out


def _core(a: Alignment, clause: int, head: int) -> list[int]:
    """The names and nouns that no preposition leads in: who does it, and to what."""
    items = a.claim.items
    return [
        n for n in a.claim.by_clause[clause]
        if n != head and items[n].kind in ("mention", "term") and not items[n].prep and not items[n].verbal
        and not items[n].soft
    ]  # fmt: skip


def _two_places(a: Alignment, core: list[int]) -> bool:
    """Whether what the claim has beside its verb stands in two places of the fact: who did it, and to what."""
    found = sorted({p for n in core for p in a.hits[n]})
    return len({p for p in found if p - 1 not in found}) > 1

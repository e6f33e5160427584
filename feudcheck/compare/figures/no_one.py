"""None, most, some and all: "nobody came" is not told by "most did not come", nor "never" by "not since 2020"."""

from __future__ import annotations

from feudcheck.compare.comparison import CONFLICTS, UNKNOWN
from feudcheck.compare.known import known
from feudcheck.frozen import replace
from feudcheck.language.normal import definite, fold
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View
    from feudcheck.model import SlotComparison


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: where the claim says none, never or all, and the fact says less than that."""
    mine = known(a.claim, _words)
    none, all_ = known(a.claim, _none_or_all)
    if a.claim.statement.quotes or not (none or all_ or not a.claim.affirms):
        theirs = known(a.view, _words)
        if _says_none_of(a, theirs) and a.claim.affirms and not a.claim.statement.quotes:
            return _open(a, "some", "none")
        return []
    theirs = known(a.view, _words)
    if none:
        fewer = syntax("most_words") | syntax("all_but")
        never = not syntax("never_words").isdisjoint(mine)
        if known(a.view, _not_all) and not known(a.claim, _not_all):
            return _open(a, "none", "not all")
        if not (fewer | (syntax("not_since") if never else frozenset())).isdisjoint(theirs - mine):
            return _open(a, "none", "not all")
    if all_ and not _says_all(theirs):
        if known(a.view, _of_most):
            return _open(a, "all", "most")
        if _says_none_of(a, theirs):
            return _open(a, "all", "none")
    return _of_fewer(a) if all_ or any(a.claim.clauses[c].negated for c in a.clauses) else []


def judged(a: Alignment, slots: list[SlotComparison]) -> list[SlotComparison]:
    """``slots`` without a denial where the claim tells of some, or of none, and the fact that most did not."""
    if syntax("most_words").isdisjoint(known(a.view, _words)):
        return slots
    mine = known(a.claim, _words)
    return slots if syntax("some_words").isdisjoint(mine) and not _says_none(mine) else left_open(slots)


def left_open(slots: list[SlotComparison]) -> list[SlotComparison]:
    """``slots`` without the denial."""
    return [
        replace(s, outcome=UNKNOWN, rule="uncovered-part") if s.outcome is CONFLICTS and s.rule == "opposite" else s
        for s in slots
    ]


def _how_many(a: Alignment, n: int | None) -> bool:
    """Whether a claim's item only tells how many of them it says it of: "some", "two"."""
    if n is None:
        return False
    item = a.claim.items[n]
    if item.amount is not None:
        return item.amount.unit is None
    return item.kind == "term" and not syntax("quantifying").isdisjoint(item.words)


def of_all(a: Alignment, slots: list[SlotComparison]) -> list[SlotComparison]:
    """``slots`` of a denial without how many, where the fact says none: it denies that some did, and that all did."""
    if not known(a.view, _of_none) or not syntax("all_but").isdisjoint(known(a.view, _words)):
        return slots
    return [s for s in slots if s.outcome is not UNKNOWN or not _how_many(a, s.item)]


def some_of_some(a: Alignment) -> bool:
    """ "Some did" beside "some did not"."""
    return bool(syntax("some_words") & known(a.claim, _words) & known(a.view, _words))


def _of_none(side: View | Claim, _: int) -> bool:
    """Whether it says "none", "no", "neither" or "not … any" first of all."""
    words = plain_words(side.statement.text)
    first = words[:1]
    if not first:
        return False
    arabic = first[0] in syntax("arabic_not") and not syntax("any_words").isdisjoint(words[1:])
    return arabic or (first[0] in syntax("none_words") and first[0].isascii()) or first[0] in syntax("no_one_words")


def _not_all(side: View | Claim, _: int) -> bool:
    """ "Not all of them", "not everyone", «لم يوقع جميع المندوبين»."""
    words = plain_words(side.statement.text)
    near = range(len(words) - 1)
    if side.statement.lang == "ar":
        nots = (k for k in near if words[k] in syntax("arabic_not"))
        return any(not syntax("all_words").isdisjoint(words[k + 1 : k + 3]) for k in nots)
    return any(words[k] == "not" and words[k + 1] in syntax("all_words") | syntax("whole_of_them") for k in near)


def _open(a: Alignment, claimed: str, recorded: str) -> list[SlotComparison]:
    clause = a.clauses[0] if a.clauses else 0
    head = a.claim.clauses[clause].predicate
    return [a.aspect("count", UNKNOWN, "uncovered-part", claimed, recorded, head, clause)]


def _none_or_all(claim: Claim, _: int) -> tuple[bool, bool]:
    words = known(claim, _words)
    return _says_none(words), _says_all(words)


def _says_none(words: frozenset[str]) -> bool:
    none = not (syntax("no_one_words") | syntax("never_words") - {"ever"}).isdisjoint(words)
    arabic = not syntax("any_words").isdisjoint(words) and not syntax("arabic_not").isdisjoint(words)
    return none or arabic


def _says_all(words: frozenset[str]) -> bool:
    return not syntax("all_words").isdisjoint(words)


def _of_most(view: View, _: int) -> bool:
    """ "most of the samples", "most workers": not "most likely"."""
    words = plain_words(view.statement.text)
    most = [k for k, word in enumerate(words) if word in syntax("most_words")]
    return any(words[k] != "most" or (words[k + 1 : k + 2] or [""])[0].endswith(("s", "of", "the")) for k in most)


def _says_none_of(a: Alignment, theirs: frozenset[str]) -> bool:
    """Whether the clause of the fact that the claim tells opens with "none of": "none of the 23 was hurt"."""
    if syntax("no_one_words").isdisjoint(theirs):
        return False
    text = a.view.statement.text
    homes = {a.facts[m].clause for m in a.pairs.values() if a.facts[m].verbal or a.facts[m].amount is not None}
    opened = (text[slice(*a.view.clauses[h].span)] for h in homes if h < len(a.view.clauses))
    return any(plain_words(part)[:1] and plain_words(part)[0] in syntax("no_one_words") for part in opened)


def _of_fewer(a: Alignment) -> list[SlotComparison]:
    """ "Journalists were not let in" beside "foreign journalists were not": of fewer than the claim says."""
    taken = set(a.pairs.values())
    text = a.view.statement.text
    for n, m in a.pairs.items():
        item, fact = a.claim.items[n], a.facts[m]
        if item.kind != "term" or item.verbal or fact.kind != "term" or fact.verbal or item.clause not in a.clauses:
            continue
        k = m + 1 if a.view.language == "ar" else m - 1
        if not 0 <= k < len(a.facts) or k in taken:
            continue
        beside = a.facts[k]
        near = text[fact.span[1] : beside.span[0]] if k > m else text[beside.span[1] : fact.span[0]]
        if near != " " or beside.kind != "term" or beside.verbal or beside.soft or beside.clause != fact.clause:
            continue
        if a.view.language == "ar" and not _definite_pair(a, m, k):
            continue
        if a.view.language != "ar" and beside.span[0] and fold(a.view.recorded(k)) not in syntax("narrowing"):
            continue
        return [a.aspect("attribute", UNKNOWN, "uncovered-part", a.claim.written(n), a.view.recorded(k), n)]
    return []


def _definite_pair(a: Alignment, m: int, k: int) -> bool:
    """Whether an Arabic noun and the word behind it both have the article: «الصحفيين الأجانب»."""
    noun, behind = fold(a.view.recorded(m)), fold(a.view.recorded(k))
    return behind.startswith("ال") and definite(noun)


def _words(side: View | Claim, _: int) -> frozenset[str]:
    return frozenset(plain_words(side.statement.text))

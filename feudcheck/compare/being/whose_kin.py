"""Whose mother, brother or driver it was: "the mother of President X died" says nothing of X's death."""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.compare.known import known
from feudcheck.language.lexicon import ARTICLES
from feudcheck.language.normal import fold
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View
    from feudcheck.model import SlotComparison

_TITLES = 3  # words of "the former minister" before a name
_THE = "ال"
_HIS = ("ه", "ها", "هم", "هما")

Owned = tuple[int, int, frozenset[int]]  # whose, who, and the titles between


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: for somebody of whom the claim says what the fact says of his own."""
    owned = known(a.view, _owned)
    own = known(a.view, _own_deeds) if a.view.statement.lang == "ar" else ()
    if not owned and not own:
        return []
    there = set(a.pairs.values())
    for m, who, titles in owned:
        n = next((n for n, k in a.pairs.items() if k == m and a.claim.items[n].clause in a.clauses), None)
        if n is None or who in there or any(k != m and link is Link.SAME for k, link in a.hits[n].items()):
            continue
        plain = a.view.statement.lang == "en" or _is_kin(a.view, who)
        if not plain and titles.isdisjoint(there) and not known(a.claim, _titled, n):
            continue  # «مستشار الرئيس سامي» may be Sami
        return [a.aspect("roles", UNKNOWN, "uncovered-part", a.claim.written(n), a.view.recorded(who), n)]
    for verb, who in own:
        n = next((n for n, k in a.pairs.items() if k == verb and a.claim.items[n].clause in a.clauses), None)
        if n is not None and who not in there:
            return [a.aspect("roles", UNKNOWN, "uncovered-part", a.claim.written(n), a.view.recorded(who), n)]
    return []


def _owned(view: View, _: int) -> tuple[Owned, ...]:
    """The names of a fact that only say whose somebody is, with a title or calling between the two."""
    out = []
    for m, fact in enumerate(view.facts):
        if fact.kind != "mention" or fact.span == (0, 0):
            continue
        first, titles = m, set[int]()
        while first and m - first < _TITLES and _is_calling(view, first - 1) and not _between(view, first):
            first -= 1
            titles.add(first)
        who = _owner_of(view, m, first)
        if who is not None and titles - {who}:
            out.append((m, who, frozenset(titles - {who})))
    return tuple(out)


def _owner_of(view: View, m: int, first: int) -> int | None:
    """Who is somebody's: before "of" in English; in Arabic the first of the nouns, without its article."""
    if view.statement.lang == "ar":
        if first == m or fold(view.recorded(first)).startswith(_THE) or _is_his(view, first):
            return None  # «شقيقه الوزير سامي» is Sami
        return first if fold(view.recorded(first + 1)).startswith(_THE) else None
    words = [w for w in _between(view, first) if w not in ARTICLES]
    return first - 1 if words in (["of"], ["to"]) and first and _is_calling(view, first - 1) else None


def _is_calling(view: View, m: int) -> bool:
    fact = view.facts[m]
    if fact.kind != "term" or fact.verbal or fact.span == (0, 0):
        return False
    return "w:titles" in fact.ids or any(c.person for c in view.concepts(m)) or _is_kin(view, m)


def _is_kin(view: View, m: int) -> bool:
    return not syntax("kin_words", "english_kin").isdisjoint((*view.facts[m].words, *plain_words(view.recorded(m))))


def _between(view: View, m: int) -> list[str]:
    """The words between the item before and this one."""
    start = view.facts[m - 1].span[1] if m else 0
    return list(plain_words(view.statement.text[start : view.facts[m].span[0]]))


def _titled(claim: Claim, n: int) -> bool:
    """Whether a title stands right before a name of the claim."""
    return n > 0 and "w:titles" in claim.items[n - 1].ids


def _own_deeds(view: View, _: int) -> tuple[tuple[int, int], ...]:
    """The verbs of an Arabic fact right behind which "his father" stands: he has done it."""
    out = []
    for m in range(1, len(view.facts)):
        verb, fact = view.facts[m - 1], view.facts[m]
        if not verb.verbal or fact.kind != "term" or fact.prep or _between(view, m):
            continue
        after = view.facts[m + 1] if m + 1 < len(view.facts) else None
        named = after is not None and (after.kind == "mention" or _is_calling(view, m + 1))  # «شقيقه الوزير سامي»
        if _is_his(view, m) and not named:
            out.append((m - 1, m))
    return tuple(out)


def _is_his(view: View, m: int) -> bool:
    """Whether an Arabic item is "his father", "her brother"; «والدة», a mother, is not «والده»."""
    if view.recorded(m).endswith("ة"):
        return False
    written = fold(view.recorded(m))
    return any(written.endswith(h) and written.removesuffix(h) in syntax("kin_words") for h in _HIS)

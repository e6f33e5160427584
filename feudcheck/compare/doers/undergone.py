"""Who has it done to him did not do it: "was sued", "was given a car", "had his car stolen", "was sold to X"."""

from __future__ import annotations

from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.language.normal import fold
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax
from feudcheck.parse.clauses import gave_whom

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.model import SlotComparison

_FURTHER = frozenset({"to", "from"})
_STEM = 3  # letters that forms of one verb share
_PARTED = frozenset({"and", "or", "but", "to", "who", "which", "that", "as", "when"})


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: where the claim's doer is at the other end of the fact's deed."""
    if a.claim.lang != "en":
        return []
    for clause in a.clauses:
        found = _given_by_taker(a, clause)
        if found is None and a.view.statement.lang == "en":
            found = _in_clause(a, clause) or _carried_out(a, clause) or _turned_gift(a, clause)
        if found is not None:
            n, m = found
            return [a.aspect("roles", UNKNOWN, "uncovered-part", a.claim.written(n), a.view.recorded(m), n)]
    return []


def _in_clause(a: Alignment, clause: int) -> tuple[int, int] | None:
    told = a.claim.clauses[clause]
    head = told.predicate
    m = a.pairs.get(head) if head is not None else None
    if head is None or m is None or a.facts[m].kind != "term" or not a.claim.items[head].verbal:
        return None
    if not told.passive and (turned := _done_by_another(a, clause, head, m)) is not None:
        return turned, m
    if not a.facts[m].verbal or a.linked(head, m) is not Link.SAME:
        return None
    home = a.view.clauses[a.facts[m].clause]
    names = [n for n in a.claim.by_clause[clause] if a.claim.items[n].kind == "mention" and n in a.pairs]
    for n in names:
        item, p = a.claim.items[n], a.pairs[n]
        fact = a.facts[p]
        doer = item.role == "agent"
        if doer and _same_verb(a, head, m):
            if fact.prep in _FURTHER and p > m and fact.role != "agent" and set(a.hits[n]) == {p}:
                return n, p
            done_to = home.passive and home.predicate == m and fact.role == "patient" and p < m
            if done_to and not told.passive and not _of_itself(a, head):
                return n, p
        by_him = home.passive and home.predicate == m and fact.role == "agent" and fact.prep == "by"
        if by_him and told.passive and item.role == "patient" and n < head and _same_verb(a, head, m):
            return n, p
        if (doer or item.role == "patient") and n < head and _has_it_done(a, p, m) and not _had(a.claim.text):
            return n, p
    return None


def _done_by_another(a: Alignment, clause: int, head: int, m: int) -> int | None:
    """ "X, owned by Y, sued Z": X owns nothing for that."""
    after = a.facts[m + 1] if m + 1 < len(a.facts) else None
    if after is None or after.kind != "mention" or after.prep != "by":
        return None
    if a.view.statement.text[a.facts[m].span[1] : after.span[0]].strip().casefold() != "by":
        return None
    if a.claim.written(head)[:_STEM].casefold() != (a.view.recorded(m) or "")[:_STEM].casefold():
        return None
    doers = [n for n in a.claim.by_clause[clause] if a.claim.items[n].role == "agent" and n in a.pairs]
    wrong = (n for n in doers if a.pairs[n] == m - 1 and m + 1 not in a.hits[n])
    return None if _of_itself(a, head) else next(wrong, None)


def _carried_out(a: Alignment, clause: int) -> tuple[int, int] | None:
    """Who "made an arrest", "imposed a fine" in the claim, where in the fact it was done to him: "was arrested"."""
    if a.claim.clauses[clause].passive:
        return None
    members = a.claim.by_clause[clause]
    first = members[0] if members else None
    if first is None or a.claim.items[first].prep or a.claim.items[first].verbal:
        return None
    for k in members[1:]:
        m = a.pairs.get(k)
        home = None if m is None else a.view.clauses[a.facts[m].clause]
        if m is None or home is None or not home.passive or home.predicate != m or a.hits[k].get(m) is not Link.SAME:
            continue
        there = (p for p in a.hits[first] if p < m and a.facts[p].clause == a.facts[m].clause)
        there = (p for p in there if a.facts[p].kind != "amount" and not a.facts[p].prep)
        suffers = next((p for p in there if a.facts[p].role != "agent"), None)
        if suffers is not None and not (a.claim.items[k].verbal and _same_verb(a, k, m)) and _does(a, first, k):
            return first, suffers
    return None


def _does(a: Alignment, subject: int, deed: int) -> bool:
    """Whether a verb of doing leads from the claim's subject to its deed: "carried out an inspection"."""
    items, doing = a.claim.items, syntax("carrying_out")
    words = plain_words(a.claim.text[items[subject].span[1] : items[deed].span[1]])
    rest = plain_words(a.claim.text[items[deed].span[1] :])[:1]
    return any(
        (word in doing or f"{word} {after}" in doing) and before not in syntax("be_forms")
        and after not in syntax("not_carried_out")
        for before, word, after in zip(("", *words), words, (*words[1:], *rest, ""), strict=False)
    )  # fmt: skip


def _same_verb(a: Alignment, head: int, m: int) -> bool:
    return a.claim.items[head].words[0].split()[0] == a.facts[m].words[0].split()[0]


def _of_itself(a: Alignment, head: int) -> bool:
    """Whether what is so treated can be said to do it too: "was closed", "closed"."""
    item = a.claim.items[head]
    return not syntax("of_itself").isdisjoint(item.words[0].split()) or not syntax("mutual").isdisjoint(item.ids)


def _had(text: str) -> bool:
    return not syntax("having_done").isdisjoint(fold(text).split())


def _has_it_done(a: Alignment, p: int, m: int) -> bool:
    """ "had his car stolen", "got Y arrested": it is done to what stands between."""
    if p >= m - 1 or any(a.facts[k].kind not in ("mention", "term") for k in range(p + 1, m)):
        return False
    text = a.view.statement.text
    words = fold(text[a.facts[p].span[1] : a.facts[m].span[0]]).split()
    first = fold(text[a.facts[p].span[1] : a.facts[p + 1].span[0]]).split()
    if first[:1] == [] or first[0] not in syntax("having_done") or not _PARTED.isdisjoint(words):
        return False
    return not any("," in word or ";" in word for word in words) and not a.view.recorded(m).endswith("ing")


def _turned_gift(a: Alignment, clause: int) -> tuple[int, int] | None:
    """Who gives in the claim and is given it in the fact, or the reverse."""
    mine = gave_whom.ends(a.claim.statement)
    theirs = gave_whom.ends(a.view.statement) if mine is not None else None
    found = gave_whom.turned(mine, theirs, a.hits)
    return found if found is not None and a.claim.items[found[0]].clause == clause else None


def _given_by_taker(a: Alignment, clause: int) -> tuple[int, int] | None:
    """Who gives in the claim ("gave", a verb that is read over) to one who in the fact does it to him."""
    givers, takers = gave_whom.ends(a.claim.statement) or ((), ())
    giver = next((n for n in givers if a.claim.items[n].kind == "mention"), None)
    taker = next((n for n in takers if a.claim.items[n].kind == "mention"), None)
    if giver is None or taker is None or a.claim.items[giver].clause != clause:
        return None
    head = a.claim.clauses[clause].predicate
    deed = a.pairs.get(head) if head is not None else None
    if deed is not None and a.view.clauses[a.facts[deed].clause].subject in a.hits[giver]:
        return None  # "X sued Y, and Y paid her"
    for p in a.hits[giver]:
        home = a.view.clauses[a.facts[p].clause]
        if home.passive or p in a.hits[taker] or not (a.facts[p].role == "patient" or a.facts[p].prep == "to"):
            continue
        acting = (q for q in a.hits[taker] if a.facts[q].role == "agent" and a.facts[q].clause == a.facts[p].clause)
        if home.subject in a.hits[taker] or next(acting, None) is not None:
            return giver, p
    return None

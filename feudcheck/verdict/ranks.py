"""Ranks: "the first woman in the post" backs neither "the first director" nor "the first woman in the company"."""

from __future__ import annotations

from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax, syntax_map
from feudcheck.model import When

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from feudcheck.model import Clause, Item, Statement
    from feudcheck.verdict.backing_case import Case

HEAD = 2  # items behind a rank within which the noun stands that has it: "the first quarterly loss"
_WOMEN = frozenset({"woman", "female"})
_SHORTEST = 3


def _rank_untold(case: Case) -> bool:
    """ "the first investor", "the best-known investor" of a fact on an investor: another fact has the rank."""
    told = {s.matched for s in case.own}
    for slot in case.agreeing:
        n = slot.item
        if n is None or not _is_rank(case.claim.items, n) or not _said_of_a_name(case.claim, n):
            continue
        if slot.matched is not None and (_woman_in_office(case, n, slot.matched, told) or _of_time(case, n)):
            continue
        if slot.matched is None or _of_others(case, n, slot.matched) or _wider(case, n, slot.matched, told):
            return True
        if _of_its_owner(case, slot.matched, told):
            return True
    return False


def _of_time(case: Case, n: int) -> bool:
    """Whether a span of time has the rank: "in its first year" of "in its first twelve months"."""
    facts = case.comparison.view.facts
    spans = (s.matched for s in case.own if s.item in (n - 1, n + 1) and case.claim.items[s.item].kind == "term")
    return any(m is not None and facts[m].amount is not None for m in spans)


def _is_rank(items: Sequence[Item], n: int) -> bool:
    item = items[n]
    return item.kind == "term" and not item.verbal and not syntax("only_one_has").isdisjoint(item.ids)


def _said_of_a_name(claim: Statement, n: int) -> bool:
    """Whether somebody named before is said to have the rank, as in "X is the first …"."""
    items = claim.items
    named = [i for i in items[:n] if i.kind == "mention" and i.clause == items[n].clause]
    if "first" not in items[n].ids and plain_words(claim.text[items[n].span[1] :])[:1] == ("من",):
        return False  # «أكبر من»: bigger than
    if not named or not syntax("beside_others").isdisjoint(plain_words(claim.text)):
        return False
    if not syntax("possessives").isdisjoint(plain_words(claim.text[: items[n].span[0]])[-1:]):
        return True  # "posted its first loss"
    if any(i.verbal and not i.soft for i in items[:n] if i.clause == items[n].clause and i.ids):
        return False
    between = claim.text[named[0].span[1] : items[n].span[0]]
    return claim.lang == "ar" or "," in between or not syntax("linking").isdisjoint(plain_words(between))


def _of_others(case: Case, n: int, m: int) -> bool:
    """Whether others are ranked: of directors the one, of women the other."""
    mine, theirs = _behind(case.claim.items, n), _behind(case.comparison.view.facts, m)
    if mine and _ranked_behind(case, mine[0], m):
        return False
    if not mine or not theirs:
        return False
    female = "woman" in theirs[0].ids and _feminine(case.claim, mine[0])
    return not (_among(mine[0], theirs[:HEAD]) and (female or _among(theirs[0], mine[:HEAD])))


def _woman_in_office(case: Case, n: int, m: int, told: set[int | None]) -> bool:
    """ "the first female rector" of "named her as rector, the first woman to lead the institution": one office."""
    view = case.comparison.view
    mine, theirs = _behind(case.claim.items, n), _behind(view.facts, m)
    women = [item for item in mine[:HEAD] if not _WOMEN.isdisjoint(item.ids)]
    if not women or len(theirs) < HEAD or _WOMEN.isdisjoint(theirs[0].ids):
        return False
    if syntax("in_office").isdisjoint(theirs[1].ids):
        return False
    offices = {id_ for item in mine[:HEAD] if item not in women for id_ in item.ids}
    held = [j for j in told if j is not None and j < m and not offices.isdisjoint(view.facts[j].ids)]
    heads = [view.clauses[view.facts[j].clause].predicate for j in held]
    if all(head is None or syntax("making_somebody").isdisjoint(view.facts[head].ids) for head in heads):
        return False
    for k in range(m + 1, len(view.facts)):
        fact = view.facts[k]
        if fact.clause != view.facts[m].clause or _from_the_first(view.statement, fact):
            break
        if k not in told and fact not in theirs[:HEAD] and not fact.soft and not _the_body(view.statement, fact):
            return False
    return True


def _the_body(statement: Statement, item: Item) -> bool:
    """ "the institution", "the club": what was named before."""
    words = plain_words(statement.text[: item.span[0]])[-1:]
    return words == ("the",) and item.kind == "term" and not syntax("bodies_again").isdisjoint(item.words)


def _of_its_owner(case: Case, m: int, told: set[int | None]) -> bool:
    """Whether the fact ranks what is somebody's, and the claim does not say whose: "the company's first hotel"."""
    view = case.comparison.view
    before = plain_words(view.statement.text[: view.facts[m].span[0]])[-1:]
    if syntax("possessives").isdisjoint(before) or not syntax("possessives").isdisjoint(plain_words(case.claim.text)):
        return False
    agents = [k for k, f in enumerate(view.facts) if f.role == "agent" and f.clause == view.facts[m].clause]
    return bool(agents) and told.isdisjoint(agents)


def _ranked_behind(case: Case, item: Item, m: int) -> bool:
    """Whether the fact's rank stands in Arabic behind the noun that has it, told of the one whom the claim names too.

    «أطلقت الوكالة قمرها الاصطناعي الأول»: the first of the agency.
    """
    view = case.comparison.view
    facts = view.facts
    if view.statement.lang != "ar" or not view.recorded(m).startswith("ال") or _article_less(view.recorded(m - 1)):
        return False
    agents = [k for k, f in enumerate(facts) if f.role == "agent" and f.clause == facts[m].clause]
    if not any(s.matched in agents for s in case.own):
        return False
    nouns = {word for k in range(max(0, m - HEAD), m) for word in plain_words(view.recorded(k))}
    nouns |= {word for f in facts[max(0, m - HEAD) : m] for word in (*f.ids, *" ".join(f.words).split())}
    wanted = [word for word in item.words[0].split() if len(word) >= _SHORTEST]
    return any(word in nouns or {word + "ها", word + "ه", word + "هم", "ال" + word} & nouns for word in wanted)


def _article_less(written: str) -> bool:
    return not any(word.startswith("ال") for word in plain_words(written)[-1:])


def _behind(items: Sequence[Item], n: int) -> list[Item]:
    return [item for item in items[n + 1 :] if item.clause == items[n].clause and item.kind in ("term", "mention")]


def _feminine(claim: Statement, item: Item) -> bool:
    return claim.lang == "ar" and not item.verbal and claim.text[slice(*item.span)].endswith("ة")


def _among(item: Item, others: Sequence[Item]) -> bool:
    keys = {key for key in (*item.ids, *item.words) if not key.startswith("w:")}
    return any(not keys.isdisjoint((*other.ids, *other.words)) for other in others)


def _wider(case: Case, n: int, m: int, told: set[int | None]) -> bool:
    """Whether the fact ranks within bounds that the claim leaves out, or the claim within all the country."""
    view, claim = case.comparison.view, case.claim
    facts = view.facts
    offices = syntax("office_words")
    known = {id_ for j in told if j is not None for id_ in facts[j].ids}
    headless = not _behind(claim.items, n)  # "posted its first loss": the noun stands with the verb
    for k in range(m + 1, len(facts)):
        fact = facts[k]
        if fact.clause != facts[m].clause or fact.span == (0, 0):
            continue
        if _from_the_first(view.statement, fact):
            break  # "the first woman since its founding" is the first of all
        if k > m + 1 and not syntax_map("second_bests").keys().isdisjoint(fact.ids):
            break  # "the highest in X and the second-highest in Y"
        if k <= m + HEAD and fact.kind == "mention" and not fact.prep and k in told:
            break  # "its first satellite, X, to watch the droughts": the name ends what is ranked
        if fact.date is not None:
            if fact.date.relation in (When.SINCE, When.AFTER) and k not in told:
                return True
        elif (k == m + 1 and headless) or _pointed_at(view.statement, fact):
            continue
        elif k not in told and not fact.soft and offices.isdisjoint(fact.ids) and known.isdisjoint(fact.ids):
            return True
    mine = _words(claim, claim.clauses[claim.items[n].clause], claim.items[n].span[1])
    theirs = _words(view.statement, view.clauses[facts[m].clause], facts[m].span[1])
    if any(word in syntax("widest") for word in mine) and not any(word in syntax("widest") for word in theirs):
        return True
    return not syntax("this_one").isdisjoint(theirs) and not _definite(claim, n, mine)


def _from_the_first(statement: Statement, item: Item) -> bool:
    """Whether a span begins when the thing itself began: "since its founding", "since records began"."""
    if item.prep != "since" or syntax("from_the_first").isdisjoint(item.ids):
        return False
    owned = plain_words(statement.text[: item.span[0]])[-1:]
    return not syntax("possessives").isdisjoint(owned) or "records-begin" in item.ids


def _pointed_at(statement: Statement, item: Item) -> bool:
    """ "this ministry": one told of before."""
    return not syntax("this_one").isdisjoint(plain_words(statement.text[: item.span[0]])[-1:])


def _definite(claim: Statement, n: int, words: Sequence[str]) -> bool:
    """Whether what is told behind a rank is of this or that one: "to head the ministry", not "to head a ministry"."""
    behind = (i for i in claim.items[n + 1 :] if i.clause == claim.items[n].clause)
    if any(i.kind == "mention" for i in behind) or not syntax("this_one").isdisjoint(words):
        return True
    return "the" in words or any(word.startswith(("ال", "لل")) for word in words)


def _words(statement: Statement, clause: Clause, start: int) -> tuple[str, ...]:
    return plain_words(statement.text[start : clause.span[1]])


RANKS: tuple[Callable[[Case], bool], ...] = (_rank_untold,)

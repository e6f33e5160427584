"""Whose title it is: "the minister X resigned" of a fact in which Y is the minister, or nobody named is."""

from __future__ import annotations

from feudcheck.language.normal import definite, fold
from feudcheck.language.words import syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from feudcheck.compare.view import View
    from feudcheck.model import Item, Statement
    from feudcheck.verdict.backing_case import Case

_SOMEBODY = ("person", "")
_BY = {"by": "agent"}
_OWNED = 2  # items from an office to its holder, whose it is between them
_TITLE = "w:titles"
_COMMAS = (",", "،")
_ARTICLES = (["a"], ["an"], ["the"], ["former"])
_OWNS = ("'s", "’s", "s'", "s’")
_HIS = ("ه", "ها", "هم", "هما")
_BESIDE = frozenset(("", *_COMMAS))
_OWNING = frozenset(("", *_OWNS))


def _title_of_another(case: Case) -> bool:
    """A title beside a name, which no fact that backs it has beside that name or says of it."""
    view = case.comparison.view
    for name, title in _apposed(case.claim, view):
        slot = next((s for s in case.agreeing if s.item == title), None)
        who, what = case.claim.items[name], case.claim.items[title]
        if not syntax("mutual").isdisjoint(what.ids):
            continue  # "X is Y's wife": she is whom he married, which roles judge
        if slot is None or slot.matched is None:
            number = view.number if slot is None or slot.fact is None else slot.fact
            told = view if number == view.number else view.views.view(number, view.language)
            alike = [j for j, item in enumerate(told.facts) if _same(what, item) or _shares_word(what, item)]
            if not alike:
                continue
        else:
            told, alike = view, [slot.matched]
            if not syntax_map("deal_nouns").keys().isdisjoint(what.words) and view.facts[slot.matched].verbal:
                continue  # "X coached Y": the deals have been compared
            if _told_by_another(case.claim, title, view.facts[slot.matched]):
                return True  # "X, a director, headed it": the deed is no office
        own = {s.matched for s in case.own if s.item == name} if told is view else set()
        there = own | {p for p, item in enumerate(told.facts) if _one(who, item)}
        if title == name - 1 and told.language == "ar" and _of_him(case.claim, name):
            if not any(_behind(told, j) in there and not definite(told.recorded(j)) for j in alike):
                return True
            continue  # «محامي X» is his of «محامي X فلان», not of «محامي Y X»
        if not any(told.facts[j].span == (0, 0) or there & _owners(told, j) for j in alike):
            return True
    return False


def _one(name: Item, item: Item) -> bool:
    """Whether two items name the same, by what the base knows or by the last word of a name."""
    if item.kind != "mention":
        return False
    return not set(name.ids).isdisjoint(item.ids) or name.words[-1:] == item.words[-1:]


def _told_by_another(claim: Statement, title: int, fact: Item) -> bool:
    """Whether another word of the claim is the very word of the fact's item, and the title is not."""
    word = fact.words[:1]
    others = (item for n, item in enumerate(claim.items) if n != title and item.kind == "term")
    return claim.items[title].words[:1] != word and any(item.words[:1] == word for item in others)


def _same(one: Item, other: Item) -> bool:
    return other.kind == "term" and any(not id_.startswith("w:") and id_ in other.ids for id_ in one.ids)


def _shares_word(one: Item, other: Item) -> bool:
    """Whether two offices have a word in common: "the energy minister", "energy and water minister"."""
    return other.kind == "term" and len(one.words) > 1 and not set(one.words[1:]).isdisjoint(other.words)


def _apposed(claim: Statement, view: View) -> Iterator[tuple[int, int]]:
    """Each name of the claim that has a title or trade beside it, with that."""
    taken: set[int] = set()  # titles of who stands before them: "X, a lawyer of Y", «X، محامي Y،»
    for k, item in enumerate(claim.items):
        if item.kind != "mention" or view.views.kind(item) not in _SOMEBODY:
            continue
        led = bool(k) and item.prep != "of" and k - 1 not in taken
        if led and _titled(claim.items[k - 1], view) and _gap(claim, k - 1, k) in _BESIDE:
            yield k, k - 1
        if claim.text[item.span[1] : item.span[1] + 1] not in _COMMAS:
            continue
        end = min([e for mark in _COMMAS if (e := claim.text.find(mark, item.span[1] + 1)) > 0], default=-1)
        aside = [n for n in range(k + 1, len(claim.items)) if claim.items[n].span[1] <= end]
        title = next((n for n in aside if _titled(claim.items[n], view)), None)
        if title is None and fold(claim.text[item.span[1] + 1 : end]).split()[:1] in _ARTICLES:
            bare = [n for n in aside if claim.items[n].kind == "term" and not claim.items[n].prep]
            title = bare[-1] if bare else None
        if title is not None and not any(claim.items[n].verbal for n in aside):
            taken.add(title)
            yield k, title


def _of_him(claim: Statement, k: int) -> bool:
    """Whether an Arabic name tells whose the noun before it is: «محامي X», not «المحامي X», «وزير الصحة X»."""
    if claim.lang != "ar":
        return False
    last = claim.text[: claim.items[k].span[0]].split()[-1]
    return not definite(last) and not last.endswith(_HIS)


def _behind(view: View, j: int) -> int:
    """The item behind a noun, his titles aside: X of «شقيق الوزير X»."""
    j += 1
    while j < len(view.facts) and _titled(view.facts[j], view):
        j += 1
    return j


def _titled(item: Item, view: View) -> bool:
    if item.kind != "term" or item.verbal or item.prep:
        return False
    concepts = (view.views.lexicon.concept(id_) for id_ in item.ids)
    return _TITLE in item.ids or any(c is not None and c.person for c in concepts)


def _owners(view: View, j: int) -> set[int]:
    """Who holds the office that item ``j`` of a fact names, as far as order tells."""
    facts, text = view.facts, view.statement
    if facts[j].verbal:
        return {k for k, item in enumerate(facts) if "agent" in (item.role, _BY.get(item.prep))}
    after = j + 1
    while after < len(facts) and not facts[after].verbal and not _names(view, after):
        after += 1
    found: set[int] = set()
    if after < len(facts) and _names(view, after):
        gap = _gap(text, after - 1, after)
        owned = after == j + _OWNED and facts[j + 1].kind == "mention" and facts[j + 1].prep == "of"
        if gap in _OWNING or (owned and _gap(text, j + 1, after) == ""):
            return {after}  # «محامي Y X»
        found = {after} if gap in _COMMAS else set()
    before = next((k for k in range(j - 1, -1, -1) if _names(view, k) and not _kind_of(text, k)), None)
    counted = j and (n := facts[j - 1].amount) is not None and n.unit is None
    if before is None or counted:
        return found
    clause = view.clauses[facts[j].clause]
    head = clause.predicate
    verbs = [facts[k] for k in range(before + 1, j) if facts[k].verbal]
    puts = [v for v in verbs if not syntax("put_in_office").isdisjoint(v.ids)]
    linked = not syntax("linking").isdisjoint(fold(text.text[facts[before].span[1] : facts[j].span[0]]).split())
    if not verbs or puts or linked or facts[j].prep == "as":
        found.add(before)
    if head is not None and "appoint" not in facts[head].ids and (facts[j].prep == "as" or puts or not verbs):
        found |= {k for k, item in enumerate(facts) if item.role == "agent" and item.clause == facts[j].clause}
    return found


def _names(view: View, k: int) -> bool:
    """Whether item ``k`` is somebody's name that is not the owner of what follows, nor whose the office is."""
    item, text = view.facts[k], view.statement.text
    if item.kind != "mention" or view.views.kind(item) not in _SOMEBODY:
        return False
    aside = text[: item.span[0]].rstrip().endswith(_COMMAS)  # "the founder of the choir, X, died"
    if item.prep == "of" and not aside:
        return False
    return not text[item.span[1] :].startswith(_OWNS[:2]) and not text[: item.span[1]].endswith(_OWNS)


def _kind_of(statement: Statement, k: int) -> bool:
    """Whether a name tells what kind of thing the noun behind it is: "a major Orla Choir donor"."""
    behind = statement.items[k + 1] if k + 1 < len(statement.items) else None
    noun = behind is not None and behind.kind == "term" and not (behind.verbal or behind.prep)
    return noun and statement.lang == "en" and not _gap(statement, k, k + 1)


def _gap(statement: Statement, one: int, other: int) -> str:
    """What stands between two items besides the rest of the first one's phrase: "prime" in "the prime minister X"."""
    first = statement.items[one]
    between = statement.text[first.span[1] : statement.items[other].span[0]]
    own = {word for phrase in first.words for word in phrase.split()}
    return " ".join(word for word in between.replace(",", " , ").replace("،", " ، ").split() if fold(word) not in own)


WHOSE_TITLE: tuple[Callable[[Case], bool], ...] = (_title_of_another,)

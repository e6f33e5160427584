"""What another verb of the sentence tells: "built in 2016" of "X, which built it, went bankrupt in 2016"."""

from __future__ import annotations

from feudcheck.language.normal import fold
from feudcheck.language.words import CLASS, syntax, syntax_map
from feudcheck.parse.clauses.english_parts import Parts, is_passive, parts_of
from feudcheck.parse.clauses.noun_phrases import governors, led_by

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from feudcheck.model import Item, Statement
    from feudcheck.verdict.backing_case import Case

_PLACED = ("in", "at")
_BY = "by"
_BESIDE = 4  # words between a day and the noun it is of
_OWNS = ("'s", "’s", "' ", "’ ")


def _out_of_reach(case: Case) -> bool:
    """The fact has the claim's doer, its object, its day or place beside another verb only."""
    claim, statement = case.claim, case.comparison.view.statement
    if claim.lang != "en" or statement.lang != "en" or claim.quotes:
        return False
    pairs = pairs_of(case)
    theirs, mine = parts_of(statement), parts_of(claim)
    if len(theirs.parts) < 2 or len(mine.parts) > 1:
        return False
    saying = {speech.verb for speech in claim.speeches if speech.kind in ("say", "report")}
    for head, m in pairs.items():
        number = theirs.of.get(m)
        if head in saying:
            continue  # "the mayor said the council sold it": what is said is no part of saying so
        if number is None or head not in mine.of or not same_deed(case, mine, theirs, head, m):
            continue
        if _changed_sides(case, theirs, pairs, head, m) or _done_to_the_doer(case, theirs, pairs, head, m):
            return True
        if _of_itself(case, theirs, pairs, head, m):
            continue
        reach = theirs.reach(number)
        for n in _own_items(claim, mine, pairs, head):
            p = pairs.get(n)
            if p is None or p not in theirs.of or p in reach or _again(case, n, p, reach):
                continue
            before = fold(statement.text[: statement.items[m].span[0]]).split()[-2:]
            if claim.items[n].date is not None and "since" in before:
                continue  # "has since moved"
            if theirs.sentence(p) != theirs.sentence(m) or _front(theirs, p):
                continue
            if theirs.under(p, number) or theirs.over(p, number):
                continue
            if theirs.at_once(p, number) and (claim.items[n].date is not None or claim.items[n].prep in _PLACED):
                continue
            if claim.items[n].date is None and (theirs.takes_up(number) or _called_otherwise(case, theirs, n, number)):
                continue
            return True
    return False


def pairs_of(case: Case) -> dict[int, int]:
    """The fact's item for each of the claim's; light verbs too, where it has the very same once."""
    items, facts = case.claim.items, case.comparison.view.facts
    pairs = {s.item: s.matched for s in case.own if s.item is not None and s.matched is not None}
    for n, item in enumerate(items):
        if n not in pairs and item.verbal:
            same = [m for m, fact in enumerate(facts) if fact.verbal and fact.words[:1] == item.words[:1]]
            if len(same) == 1:
                pairs[n] = same[0]
    return pairs


def same_deed(case: Case, mine: Parts, theirs: Parts, head: int, m: int) -> bool:
    """Whether the claim's verb is the fact's."""
    item, fact = case.claim.items[head], case.comparison.view.facts[m]
    acts = head in mine.verbs or head == case.claim.clauses[item.clause].predicate
    if fold(case.claim.text[slice(*item.span)]).endswith("ing") and not is_passive(case.claim.text, mine.items, head):
        return False  # "within a year of announcing it"
    if case.comparison.view.statement.text.startswith(" of ", fact.span[1]):
        return False  # "the total cost of"
    return acts and m in theirs.verbs and item.words[0].split()[:1] == fact.words[0].split()[:1]


def _done_to_the_doer(case: Case, theirs: Parts, pairs: dict[int, int], head: int, m: int) -> bool:
    """ "X taught Y" of "X, who was taught by Y"."""
    text = case.comparison.view.statement.text
    p = pairs.get(head - 1)
    if p is None or not is_passive(text, theirs.items, m) or is_passive(case.claim.text, case.claim.items, head):
        return False
    if case.claim.items[head - 1].prep or of_another(case.claim, pairs, head - 1, head):
        return False
    by = [k for k in theirs.parts[theirs.of[m]].items if k > m and theirs.items[k].prep == _BY]
    return bool(by) and p not in by and p < m and any(pairs.get(n) in by for n in (head + 1, head + 2))


def _of_itself(case: Case, theirs: Parts, pairs: dict[int, int], head: int, m: int) -> bool:
    """ "X ended the strike" of "the strike ended when X gave in"."""
    n = head + 1
    if n >= len(case.claim.items) or is_passive(case.comparison.view.statement.text, theirs.items, m):
        return False
    after = theirs.items[m + 1] if m + 1 < len(theirs.items) else None
    if after is not None and theirs.of.get(m + 1) == theirs.of[m] and not (after.prep or after.verbal or after.date):
        return False
    return any(pairs.get(k) in theirs.before_verb(theirs.of[m]) for k in (n, n + 1))


def _changed_sides(case: Case, theirs: Parts, pairs: dict[int, int], head: int, m: int) -> bool:
    """ "a cyclist hit a driver" of "a driver who was using his phone hit a cyclist"."""
    items, number = case.claim.items, theirs.of[m]
    first, last = pairs.get(head - 1), pairs.get(head + 1)
    if first is None or last is None or any(of_another(case.claim, pairs, k, head) for k in (head - 1, head + 1)):
        return False
    if items[head - 1].prep or items[head + 1].prep or not syntax("mutual").isdisjoint(items[head].ids):
        return False
    texts = (case.claim.text, items, head), (case.comparison.view.statement.text, theirs.items, m)
    if any(is_passive(*text) for text in texts) or first != m + 1 or theirs.items[first].prep:
        return False
    return last in theirs.doers(number) and not theirs.items[last].prep


def _called_otherwise(case: Case, theirs: Parts, n: int, number: int) -> bool:
    """ "X had sunk when the ship was raised": the ship may be X."""
    if case.claim.items[n].kind != "mention":
        return False
    text = case.comparison.view.statement.text
    nouns = theirs.before_verb(number)
    return any(fold(text[: theirs.items[k].span[0]]).split()[-1:] in (["the"], ["its"], ["this"]) for k in nouns)


def _own_items(claim: Statement, mine: Parts, pairs: dict[int, int], head: int) -> Iterator[int]:
    """Who does it and what it is done to, led in by nothing or "by", and when and where."""
    number = mine.of[head]
    part = mine.parts[number]
    others = [n for n in part.items if claim.items[n].verbal and n != head]
    for n in part.items:
        item = claim.items[n]
        first, last = sorted((item.span, claim.items[head].span))
        between = claim.text[first[1] : last[0]]
        if "," in between or not {"and", "but"}.isdisjoint(between.split()):
            continue  # "in the 2024 strike, the owners agreed"
        if n == head or item.verbal or any(min(n, head) < k < max(n, head) for k in others):
            continue
        if item.date is not None:
            if item.date.offset is None and not _of_a_noun(claim, pairs, n):
                yield n
        elif item.kind in ("term", "mention") and not item.soft and not of_another(claim, pairs, n, head):
            led = led_by(claim, n) or lead_in(claim, n)
            if not led or led == _BY or (led in _PLACED and n > head and _in_words(claim, n)):
                yield n


def _of_a_noun(claim: Statement, pairs: dict[int, int], n: int) -> bool:
    """ "the 2024 strike", "the March 2024 nurses' strike", "the deal of March 2024"."""
    if fold(claim.text[: claim.items[n].span[0]]).split()[-1:] == ["of"] or claim.items[n].prep == "of":
        return True
    after = min((k for k in pairs if k > n), default=None)
    if after is None or claim.items[after].verbal or claim.items[after].prep:
        return False
    between = fold(claim.text[claim.items[n].span[1] : claim.items[after].span[0]])
    return "," not in between and len(between.split()) < _BESIDE and syntax_map("prepositions").keys().isdisjoint(
        between.split()
    )


def of_another(claim: Statement, pairs: dict[int, int], n: int, head: int) -> bool:
    """Whether a noun only tells of another one: "the club's", "of the club", "the club house"."""
    after = claim.items[n + 1] if n + 1 < len(claim.items) else None
    beside = after is not None and claim.text[claim.items[n].span[1] : after.span[0]] == " " and not after.verbal
    named = after is not None and after.kind == "mention" and claim.items[n].kind == "term"
    if beside and claim.items[n].kind == "mention" and n + 1 not in pairs and n < head:
        return False  # "the Danish team"
    if claim.text[claim.items[n].span[1] :].startswith(_OWNS):
        return True
    return bool(list(governors(claim, n))) or (beside and not named and after is not None and after.kind != "date")


def _leading() -> frozenset[str]:
    return syntax("leading_in", "leading_besides").union(syntax_map("prepositions")) - {"'s", "’s"}


def lead_in(claim: Statement, n: int) -> str:
    """The word before a noun that leads it in though no slot of the noun says so: "behind its approval"."""
    own = fold(claim.text[slice(*claim.items[n].span)]).split()[0]
    if own in _leading():
        return own
    while n and (claim.items[n - 1].amount is not None or claim.items[n - 1].date is not None):
        n -= 1  # "with 30 sheep", "at the 2025 fair"
    start = claim.items[n - 1].span[1] if n else 0
    words = fold(claim.text[start : claim.items[n].span[0]]).split()
    return next((w for w in reversed(words) if w in _leading()), "")


def _in_words(claim: Statement, n: int) -> bool:
    before = fold(claim.text[: claim.items[n].span[0]]).split()[-3:]
    return not {"in", "at"}.isdisjoint(before)


def _again(case: Case, n: int, p: int, reach: set[int]) -> bool:
    """Whether the fact has the same once more within reach: the same name, the same word."""
    facts, items = case.comparison.view.facts, case.claim.items
    same = (k for k in reach if facts[k].kind == facts[p].kind)
    found = [k for k in same if _alike(facts[k], facts[p]) or _alike(facts[k], items[n])]
    if n and p and _beside(case.claim.text, items, n) and _beside(case.comparison.view.statement.text, facts, p):
        kinds = facts[p - 1], items[n - 1]
        if _alike(*kinds):  # "the Norwegian team won" of a team that beat the team that won
            found = [k for k in found if k and any(_alike(facts[k - 1], i) for i in kinds)]
    return bool(found)


def _beside(text: str, items: Sequence[Item], n: int) -> bool:
    return text[items[n - 1].span[1] : items[n].span[0]] == " " and items[n - 1].kind in ("term", "mention")


def _alike(one: Item, other: Item) -> bool:
    if one.date is not None and other.date is not None:
        return one.date.start < other.date.end and other.date.start < one.date.end
    words = {w for phrase in one.words for w in phrase.split()}
    shared = any(i in other.ids for i in one.ids if not i.startswith(CLASS))
    return shared or any(not words.isdisjoint(w.split()) for w in other.words)


def _front(theirs: Parts, p: int) -> bool:
    """Whether a day or place opens the whole sentence: it may hold for all of it."""
    first = theirs.parts[0]
    return bool(first.items) and p in first.items and (first.verb is None or p < first.verb) and (
        theirs.items[p].date is not None or theirs.items[p].prep in _PLACED
    )


TOLD_APART: tuple[Callable[[Case], bool], ...] = (_out_of_reach,)

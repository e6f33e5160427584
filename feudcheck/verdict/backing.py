"""What keeps agreement from being a backing: every part agrees, and yet it may agree by chance."""

from __future__ import annotations

from feudcheck.language.morphology import bases, stem
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax
from feudcheck.model import Outcome
from feudcheck.verdict.backing_case import Case, is_one
from feudcheck.verdict.deeds.changed_places import CHANGED_PLACES
from feudcheck.verdict.deeds.not_his_deed import NOT_HIS_DEED
from feudcheck.verdict.deeds.outvoted import OUTVOTED
from feudcheck.verdict.deeds.so_much import SO_MUCH
from feudcheck.verdict.deeds.told_apart import TOLD_APART
from feudcheck.verdict.deeds.turned_order import TURNED_ORDER
from feudcheck.verdict.denied_what import DENIED_WHAT
from feudcheck.verdict.held_then import HELD_THEN
from feudcheck.verdict.lost_head import LOST_HEAD
from feudcheck.verdict.of_them_all import OF_THEM_ALL
from feudcheck.verdict.part_for_whole import PART_FOR_WHOLE
from feudcheck.verdict.pins import NAMES, WHOLE, of_one_place, same_shape
from feudcheck.verdict.ranks import RANKS
from feudcheck.verdict.told_whom import TOLD_WHOM
from feudcheck.verdict.untold import UNTOLD, acting
from feudcheck.verdict.whose_title import WHOSE_TITLE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from feudcheck.compare.comparison import Comparison
    from feudcheck.compare.view import View
    from feudcheck.model import Item, SlotComparison, Statement

AGREES, CONFLICTS, UNKNOWN = Outcome.AGREES, Outcome.CONFLICTS, Outcome.UNKNOWN

MOST_HELPED = 0.6  # parts that only a sister fact of the event backs must be the smaller part
# A claim that tells a quotation of more words than this must tell so much of what it speaks of.
SHORT_QUOTATION = 4
LEAST_OF_QUOTATION = 0.5
BESIDE_NAME = 2  # items between a name and what it is, at most ("the cloud computing giant X")
LEAST_OF_NAMELESS = 0.5  # a claim that names nobody must tell so much of a fact on somebody
_FIGURES = frozenset({"amount", "count"})
_NOT_ITS_OWN = frozenset({"by", "in", "with", "from", "to", "against"})
_ONE_SIDED = frozenset({"in", "to", "for", "from", "against", "on", "about"})  # not "with", "between", "of"
_WORDS = frozenset({"attribute", "relation"})


def in_doubt(comparison: Comparison, claim: Statement) -> str:
    """What is not certain though every part agrees: who is meant, how many, … (``DOUBTS``); "" where nothing is."""
    agreeing = [s for s in comparison.having(AGREES) if s.weight]
    own = [s for s in agreeing if s.matched is not None or "derived" in s.flags]
    case = Case(comparison, claim, agreeing, own)
    if any(doubt(case) for doubt in TOLD_WHOM):
        return "hearer"
    if any(s.slot == "quote" for s in agreeing):
        quoted = any(s.slot == "quote" and s.fact == comparison.view.number for s in agreeing)
        return "" if quoted else "little"
    asked = DOUBTS[1:] if comparison.called else DOUBTS
    return next((what for what, doubts in asked if any(doubt(case) for doubt in doubts)), "")


# The doubts: each a reason why the words may agree though the fact does not say so.


def _nothing_told(case: Case) -> bool:
    """The claim is names and days: what it says of them is no word that anybody knows, or not the fact's."""
    items = case.claim.items
    if any(i.kind in ("amount", "quote") or (i.kind == "term" and not i.soft) for i in items):
        return False
    if any(s.slot == "relation" for s in case.own):
        return False  # "gave X to Y", wholly read
    theirs = {id_ for f in case.comparison.view.facts if f.kind == "term" for id_ in f.ids}
    return not any(i.kind == "term" and i.verbal and not theirs.isdisjoint(i.ids) for i in items)


def _too_few_parts(case: Case) -> bool:
    return len(case.agreeing) < 2


def _one_word_twice(case: Case) -> bool:
    """The same word again and again is one part."""
    return len(case.own) > 1 and len({s.matched for s in case.own}) < 2


def _verb_as_object(case: Case) -> bool:
    """What was done is matched by the deed alone, and the fact has another thing there: "wrote a report", "a poem"."""
    items, facts = case.claim.items, case.comparison.view.facts
    taken = {s.matched for s in case.own}
    deeds = {s.matched: s.item for s in case.own if s.item is not None and items[s.item].verbal}
    for n, m in ((s.item, s.matched) for s in case.own):
        if n is None or m is None or not facts[m].verbal or deeds.get(m, n) >= n or _in_phrase(items[n], facts[m]):
            continue
        after = (k for k in range(m + 1, len(facts)) if facts[k].kind == "term" and facts[k].clause == facts[m].clause)
        first = next(after, None)
        if " " in facts[m].words[0] and not {*items[n].words[:1], *(f"{w}ا" for w in items[n].words[:1])}.isdisjoint(
            facts[m].words[1:]
        ):
            continue  # "put an end to the strike" of "ended the strike"
        if case.comparison.view.statement.lang == "ar" and first == m + 1 and any(
            k in taken and not facts[k].prep and facts[k].clause == facts[m].clause for k in range(m + 2, len(facts))
        ):
            continue  # right behind the verb stands who did it, then what it was done to
        bare = items[n].kind == "term" and not (items[n].verbal or items[n].prep or "w:question" in items[n].ids)
        if bare and first is not None and first not in taken and not (facts[first].soft or facts[first].prep):
            return True
    return False


def _in_phrase(item: Item, fact: Item) -> bool:
    """Whether the fact's verb has the claim's noun in its phrase: "launched a campaign" in "launched the campaign"."""
    if item.verbal or len(fact.words) < 3 or not item.words:
        return False
    inside = {form for word in fact.words[1:-1] for level in bases(word) for form in (*level, stem(word))}
    return not {stem(item.words[0].split(" ")[0]), item.words[0]}.isdisjoint(inside)


def _mostly_borrowed(case: Case) -> bool:
    """Sister facts of the event back more of it than the fact does."""
    told = [s for s in case.agreeing if s.slot != "order"]  # told by two facts in any case
    own = sum(s.weight for s in told if s in case.own or _in_its_words(case, s))
    return own < MOST_HELPED * sum(s.weight for s in told)


def _in_its_words(case: Case, slot: SlotComparison) -> bool:
    """Whether the very word stands in one of the fact's phrases ("the rate" of "raised the interest rate"), or name."""
    view = case.comparison.view
    if slot.item is None or slot.fact != view.number or case.claim.items[slot.item].kind != "term":
        return False
    words = case.claim.items[slot.item].words[0].split(" ")
    return view.term_stems.issuperset(map(stem, words)) or (len(words) > 1 and case.claim.lang == "ar")


def _names_alone(case: Case) -> bool:
    """The fact itself has the names only, or the claim is no more than names while the fact is."""
    if {s.slot for s in case.agreeing} <= NAMES:
        return not same_shape(case.comparison, case.claim)
    return all(s.slot in NAMES for s in case.own)


def _words_unmatched(case: Case) -> bool:
    """The claim puts words in quotation marks of which the fact has none."""
    agreed = {s.item for s in case.comparison.having(AGREES)}
    said = f" {fold(case.comparison.view.statement.text)} "
    for number, quote in enumerate(case.claim.quotes):
        inside = [n for n, i in enumerate(case.claim.items) if i.quote == number]
        whole = len(quote.words) > 1 or not inside
        if whole and agreed.isdisjoint(inside) and (inside or " ".join(quote.words) not in said):
            return True
    return False


def _picked_out(case: Case) -> bool:
    """The claim has but a word or two out of a longer quotation: "great" of "what is great for the country"."""
    statement = case.comparison.view.statement
    told = {s.matched for s in case.agreeing}
    for number, quotation in enumerate(statement.quotes):
        inside = [m for m, item in enumerate(statement.items) if item.quote == number and not item.soft]
        shared = sum(m in told for m in inside)
        if len(quotation.words) > SHORT_QUOTATION and shared and shared < LEAST_OF_QUOTATION * len(inside):
            return True
    return False


def _says_a_word(case: Case) -> bool:
    """Only the speaker and one word agree, of a fact that says more: who is "rich" is left open."""
    speakers = {speech.speaker for speech in case.claim.speeches}
    said = [s for s in case.agreeing if s.item not in speakers]
    bare = bool(case.claim.speeches) and len(said) < 2 and len(said) < len(case.agreeing)
    return bare and case.comparison.coverage < WHOLE


def _far_apart(case: Case) -> bool:
    """What the claim says a name is stands in the fact away from the name: of something else there."""
    matched = [(s, s.matched) for s in case.own if s.matched is not None]
    names = [m for s, m in matched if s.slot in NAMES]
    words = [(m, "" if s.item is None else case.claim.items[s.item].prep) for s, m in matched if s.slot not in NAMES]
    acts = any(c.predicate is not None for c in case.claim.clauses)
    if case.comparison.called or len(names) != 1 or not words or len(case.agreeing) > len(case.own) or acts:
        return False
    view = case.comparison.view
    head = view.clauses[view.facts[words[0][0]].clause].predicate if view.clauses else None
    led = view.facts[names[0]].prep
    told_of_it = not led and (head is None or not view.facts[head].verbal)  # "X is a British horror film"
    told_of_it = told_of_it or (not led and all(_has_it(view, names[0], m) for m, _ in words))
    told_of_it = told_of_it or (not led and len(words) == 1 and is_one(view, names[0], words[0][0]))
    if any(_another_has_it(view, names[0], m) for m, _ in words):
        return True
    beside = [m for m, by in words if abs(m - names[0]) <= BESIDE_NAME and view.facts[m].prep in ("", led, by)]
    return not told_of_it and not beside and case.comparison.coverage < WHOLE


def _has_it(view: View, name: int, m: int) -> bool:
    """Whether a name stands before "has" and the word behind it, no other verb between: "X has a quay, a crane".

    Or before "suffers from": whoever does has it.
    """
    head = view.clauses[view.facts[m].clause].predicate
    ill = head is not None and head < m and not syntax("having_ills").isdisjoint(view.facts[head].ids)
    if ill and view.facts[name].role == "agent" and view.facts[name].clause == view.facts[m].clause:
        return True
    if m <= name or any(view.facts[k].verbal or view.facts[k].kind == "mention" for k in range(name + 1, m + 1)):
        return False
    behind = fold(view.statement.text[view.facts[name].span[1] : view.facts[m].span[0]]).split()
    return not syntax("have_forms").isdisjoint(behind[:1])


def _another_has_it(view: View, name: int, m: int) -> bool:
    """ "X runs the port, which has nine cranes": X has none."""
    text, start = view.statement.text, view.facts[m].span[0]
    for k in range(name + 1, m):
        if view.facts[k].kind == "mention":
            behind = fold(text[view.facts[k].span[1] : start]).replace(",", " ").split()
            if not syntax("relatives").isdisjoint(behind[:1]) and not syntax("have_forms").isdisjoint(behind[1:2]):
                return True
    return False


def _nobody_named(case: Case) -> bool:
    """Plain words alone agree, of a fact on somebody whom the claim does not name, and that says much more."""
    if case.comparison.coverage >= LEAST_OF_NAMELESS or of_one_place(case.comparison, case.claim):
        return False
    if any(s.slot not in _WORDS for s in case.agreeing):
        return False
    return any(item.kind == "mention" for item in case.comparison.view.facts)


def _bare_figure(case: Case) -> bool:
    """The claim has a name and a figure only, and in the fact the figure is that of what somebody does."""
    if any(s.slot not in NAMES and s.slot not in _FIGURES for s in case.agreeing):
        return False
    view = case.comparison.view
    figures = [s.matched for s in case.own if s.slot in _FIGURES and s.matched is not None]
    names = [s.matched for s in case.own if s.slot in NAMES and s.matched is not None]
    if len(names) == len(figures) == 1 and view.facts[names[0]].prep in _NOT_ITS_OWN:
        return True  # "invested $14 billion in X", "what X and Y plan costs": it is not what X is worth
    return len(figures) == 1 and bool(names) and all(_does_it(view, name, figures[0]) for name in names)


def _does_it(view: View, name: int, figure: int) -> bool:
    """Whether an event stands between a name and a figure, or the name does what the clause of the figure tells."""
    head = view.clauses[view.facts[figure].clause].predicate if view.clauses else None
    if head is not None and view.facts[name].role == "agent" and acting(view, head):
        return True
    return any(acting(view, m) for m in range(min(name, figure) + 1, max(name, figure)))


def _subject_elsewhere(case: Case) -> bool:
    """What a sentence without a verb is about stands not in this fact: "X's comment is hostility" of X's hostility."""
    items = case.claim.items
    if any(not syntax("going_to").isdisjoint(items[s.item or 0].words[:1]) for s in case.own if s.item is not None):
        return False  # "كان العقد من نصيب Y" of "Y won the contract"
    for n, item in enumerate(items):
        if item.soft:
            continue
        told = case.claim.clauses[item.clause].predicate
        if item.kind != "term" or item.verbal or item.prep or told is None or n == told:
            return False
        if case.claim.items[told].verbal:
            return False
        return any(s.item == n and s.matched is None for s in case.agreeing)
    return False


def _between_them(case: Case) -> bool:
    """ "X's investment in Y" of an investment "between X, Y and Z": which of them did it in whom is not told."""
    facts, items = case.comparison.view.facts, case.claim.items
    among: set[int] = set()
    for m, fact in enumerate(facts):
        goes_on = m - 1 in among and not fact.role and fact.prep in ("", "between")
        if fact.kind == "mention" and (fact.prep == "between" or goes_on):
            among.add(m)
    told = [items[s.item] for s in case.own if s.slot in NAMES and s.item is not None and s.matched in among]
    return any(not i.prep for i in told) and any(i.prep in _ONE_SIDED for i in told)


_TOO_LITTLE = (
    _nothing_told, _too_few_parts, _words_unmatched, _picked_out, _says_a_word, _one_word_twice, _mostly_borrowed,
    _names_alone, _nobody_named,
)  # fmt: skip
_OF_SOMETHING_ELSE = (_far_apart, _verb_as_object, _bare_figure, _subject_elsewhere, _between_them)
# What is in doubt, and who asks about it.
DOUBTS: tuple[tuple[str, tuple[Callable[[Case], bool], ...]], ...] = (
    ("little", _TOO_LITTLE),
    ("of-whom", _OF_SOMETHING_ELSE),
    ("deed", UNTOLD),
    ("rank", RANKS),
    ("how-many", OF_THEM_ALL),
    ("then", HELD_THEN),
    ("title", WHOSE_TITLE),
    ("how-many", PART_FOR_WHOLE),
    ("of-whom", LOST_HEAD),
    ("denial", DENIED_WHAT),
    ("order", TURNED_ORDER),
    ("of-whom", NOT_HIS_DEED),
    ("deed", OUTVOTED),
    ("of-whom", TOLD_APART),
    ("of-whom", CHANGED_PLACES),
    ("how-many", SO_MUCH),
)

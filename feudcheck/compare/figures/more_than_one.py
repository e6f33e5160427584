"""One thing is not several: "soldiers were killed" of "a soldier was killed", «دمر منازل» of «دمر منزلا».

An Arabic dual counts two: «ثلاثة لصوص» are not «لصان».
"""

from __future__ import annotations

from decimal import Decimal

from feudcheck.compare.comparison import AGREES, CONFLICTS, UNKNOWN
from feudcheck.compare.figures import amount_values as values
from feudcheck.compare.keys import Link
from feudcheck.frozen import replace
from feudcheck.language.morphology import stem
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax
from feudcheck.model import Amount, Bound

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.language.lexicon import Lexicon
    from feudcheck.model import Item, SlotComparison

_NEAR = 3  # words before a noun among which its "a" stands
_ENDINGS = ("ات", "ان", "ين", "ون")
_LONG = 4  # letters of the shortest dual, but one
_OF_TWO, _OR_MORE = "ان", "ين"
_TWO = Amount(Decimal(2), Decimal(2), Decimal(1), Bound.EXACT, None, None, (0, 0))
_GLUED = ("و", "ف", "ب", "ل", "ك", "")


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: a noun that the claim has more than one of, and the fact just one; or two and five."""
    for n, item in enumerate(a.claim.items):
        if (m := _otherwise_counted(a, n)) is not None:
            return [a.aspect("count", CONFLICTS, "count-differs", a.claim.written(n), a.view.recorded(m), n)]
        met = item.kind == "term" and item.clause in a.clauses and not item.verbal
        m = a.pairs.get(n, next(iter(a.hits[n]), None)) if met else None
        if m is None or a.facts[m].kind != "term":
            continue
        if _several(a, n) and _just_one(a, m) and _one_noun(a, item, a.facts[m]):
            return [a.aspect("attribute", UNKNOWN, "uncovered-part", a.claim.written(n), a.view.recorded(m), n)]
    return []


def of_two(a: Alignment, n: int) -> SlotComparison | None:
    """A count of the claim where the fact has its noun as of two: «ثلاثة لصوص» of «لصان»."""
    amount = values.of(a.claim.items[n])
    goals = _in_phrase(a.claim.items, n) if amount.noun in syntax("goals_counted") else []
    counted = goals or a.claim.nouns(n)[:1] or _in_phrase(a.claim.items, n)
    if not counted or amount.unit is not None or a.view.language != "ar" or a.claim.items[n].negated:
        return None
    home = a.home[a.claim.items[n].clause]
    there = (m for m, link in a.hits[counted[0]].items() if link is Link.SAME and a.facts[m].clause == home)
    text, lexicon = a.view.statement.text, a.views.lexicon
    m = next((m for m in there if _of_pair(a.facts[m]) or _is_dual(a.facts[m], text, lexicon)), None)
    if m is None or any(m in a.view.nouns(k) for k in a.view.amounts):
        return None
    outcome, rule, flags = values.compare(amount, _TWO)
    return a.slot(n, outcome, rule, m, flags)


def and_two(a: Alignment, n: int) -> SlotComparison | None:
    """The same where the fact has figures of others: six people, or two engineers, of «مهندسان وأربعة عمال»."""
    if a.view.language != "ar" or a.claim.items[n].amount is None:
        return None
    counted, home = a.claim.nouns(n)[:1], a.home[a.claim.items[n].clause]
    text, lexicon = a.view.statement.text, a.views.lexicon
    pairs = [m for m in a.view.terms if a.facts[m].clause == home and a.view.is_person(m)
             and _is_dual(a.facts[m], text, lexicon)]  # fmt: skip
    people = bool(counted) and not syntax("persons").isdisjoint(a.claim.items[counted[0]].words[:1])
    if not pairs or not counted or not (people or not a.hits[counted[0]].keys().isdisjoint(pairs)):
        return None
    if not people:
        outcome, rule, flags = values.compare(values.of(a.claim.items[n]), _TWO)
        return a.slot(n, outcome, rule, pairs[0], flags)
    figures = [k for k in a.view.amounts if a.facts[k].clause == home]
    if any(not syntax("persons").isdisjoint(a.facts[j].words[:1]) for k in figures for j in a.view.nouns(k)[:1]):
        return None  # «14 شخصا بينهم طفلان» has counted them all
    told = [values.of(a.facts[k]) for k in figures]
    lows = [t.low for t in told if t.unit is None and t.low is not None and t.low == t.high]
    whole = replace(_TWO, low=(total := sum(lows, Decimal(2 * len(pairs)))), high=total)
    if len(lows) != len(told) or values.compare(values.of(a.claim.items[n]), whole)[0] is not AGREES:
        return a.slot(n, UNKNOWN, "uncovered-part")
    a.replaced.update(counted)
    return a.slot(n, AGREES, flags=("derived",))


def _otherwise_counted(a: Alignment, n: int) -> int | None:
    """The fact's figure of the noun that the claim has as of two, where it counts more of them, or one."""
    item, lexicon = a.claim.items[n], a.views.lexicon
    if a.claim.lang != "ar" or a.view.language != "ar" or item.clause not in a.clauses or item.negated:
        return None
    if a.claim.clauses[item.clause].negated or not (_of_pair(item) or _is_dual(item, a.claim.text, lexicon)):
        return None
    there = [m for m, link in a.hits[n].items() if link is Link.SAME]
    if any(_of_pair(a.facts[m]) or _is_dual(a.facts[m], a.view.statement.text, lexicon) for m in there):
        return None
    counts = [k for k in a.view.amounts
              if not set(a.view.nouns(k)[:1] or _in_phrase(a.facts, k)).isdisjoint(there)]  # fmt: skip
    told = [values.compare(_TWO, values.of(a.facts[k]))[0] for k in counts if values.of(a.facts[k]).unit is None]
    return counts[0] if told and len(told) == len(counts) and all(o is CONFLICTS for o in told) else None


def _in_phrase(items: Sequence[Item], n: int) -> list[int]:
    """The phrase that has taken in what figure ``n`` counts: «افتتحت أربعة فروع»; "scored" of "scored twice"."""
    noun, here = values.of(items[n]).noun, items[n].clause
    told = [(k, i) for k, i in enumerate(items) if i.kind == "term" and i.clause == here]
    return [k for k, i in told if noun in i.words[1:-1] or (noun in syntax("goals_counted") and "score" in i.ids)]


def _of_pair(item: Item) -> bool:
    """Whether a phrase has taken in a dual: «افتتحت فرعين»."""
    inner = item.words[1:-1] if item.kind == "term" and " " in item.words[0] else ()
    return any(len(w) > _LONG and w.endswith((_OF_TWO, _OR_MORE)) and not w.startswith(("م", "ال")) for w in inner)


def _is_dual(item: Item, text: str, lexicon: Lexicon) -> bool:
    """Whether an Arabic noun without the article is written as of two: «لصان», «فرعين», not «موظفين»."""
    word = fold(text[slice(*item.span)]).split()[-1:]
    base = item.words[0] if item.kind == "term" and not item.verbal and item.words else ""
    if not word or not base or " " in base or base.isascii() or word[0].startswith("ال"):
        return False
    single = base.removesuffix("ه")
    twos = [single + between + _OF_TWO for between in (("ت",) if base != single else ("",))]
    concepts = [c for id_ in item.ids if (c := lexicon.concept(id_)) is not None]
    acting = base.startswith("م") or base.endswith("ي") or any(c.person for c in concepts)  # «مستثمرين», «صحفيين»
    if base != single or base in syntax("broken_plurals") or not acting:
        twos += [two.removesuffix(_OF_TWO) + _OR_MORE for two in twos]
    return any(word[0] == glued + two for glued in _GLUED for two in twos)


def _one_noun(a: Alignment, item: Item, fact: Item) -> bool:
    """Whether both are forms of one noun that can be counted."""
    concepts = [c for id_ in item.ids if (c := a.views.lexicon.concept(id_)) is not None]
    if not concepts or all(c.kind == "event" and not c.person for c in concepts):
        return False
    if item.words[0] == fact.words[0] or stem(item.words[0]) == stem(fact.words[0]):
        return True
    return any(fact.words[0] in level for level in a.views.lexicon.forms(item.words[0]))


def _several(a: Alignment, n: int) -> bool:
    """Whether a noun of the claim is told of more than one, and not as "one of them"."""
    items, text = a.claim.items, a.claim.text
    if not _is_plural(items[n], text, a.views.lexicon):
        return False
    before = fold(text[: items[n].span[0]]).split()[-_NEAR:]
    counted = any(n in a.claim.nouns(k) for k, item in enumerate(items) if item.amount is not None)
    return not counted and syntax("of_many_words").isdisjoint(before)


def _just_one(a: Alignment, m: int) -> bool:
    """Whether a noun of the fact is told of one: "a house", "its branch", an Arabic singular that nothing counts."""
    item, text = a.facts[m], a.view.statement.text
    if item.span == (0, 0) or any(m in a.view.nouns(k) for k in a.view.amounts):
        return False
    arabic_ending = a.view.language == "ar" and fold(text[slice(*item.span)]).endswith(_ENDINGS)
    if arabic_ending or _is_plural(item, text, a.views.lexicon):
        return False
    before = fold(text[: item.span[0]]).split()[-_NEAR:]
    if not syntax("of_many_words").isdisjoint(before):
        return False
    return a.view.language == "ar" or not syntax("single_determiners").isdisjoint(before)


def _is_plural(item: Item, text: str, lexicon: Lexicon) -> bool:
    """Whether a noun is written as of more than one, an Arabic dual too."""
    word = fold(text[slice(*item.span)]).split()[-1:]
    base = item.words[0] if item.words else ""
    if not word or not base or " " in base:
        return False
    if base.isascii():
        regular = word[0] in (base + "s", base + "es", base[:-1] + "ies", base[:-1] + "ves")
        return regular or (word[0] != base and not word[0].endswith("s") and lexicon.is_irregular(word[0]))
    single = base.removesuffix("ه")
    return lexicon.is_irregular(base) or any(
        word[0].endswith(single + between + ending) for between in ("", "ت") for ending in _ENDINGS
    )  # fmt: skip

"""How many of them: "nearly all banks", "most banks" or "two of the five banks" do not back "all", "the", "five"."""

from __future__ import annotations

from feudcheck.compare.comparison import AGREES, UNKNOWN
from feudcheck.compare.figures import amount_values as values
from feudcheck.compare.keys import Link
from feudcheck.compare.known import known
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View
    from feudcheck.model import Item, SlotComparison

BEFORE = 64  # characters that hold the words before a noun
WORDS = 5  # of these, those that tell how many
OWNER = 48  # characters that hold "of" and whose it is
SHARES = ("share", "%")
_OWNING = ("'s", "’s", "s'", "s’")
NEAR = 3  # words from "the" to its noun


def compared(a: Alignment) -> list[SlotComparison]:
    """One comparison where the fact tells of a part of them, and the claim of all."""
    for n, m in a.pairs.items():
        item, fact = a.claim.items[n], a.facts[m]
        if (others := _of_other_people(a, n, m)) is not None and item.clause in a.clauses:
            written, recorded = a.claim.written(others), a.view.recorded(m + 1)
            return [a.aspect("count", UNKNOWN, "uncovered-part", written, recorded, others, item.clause)]
        if item.clause not in a.clauses or item.negated or item.verbal or fact.verbal or fact.span == (0, 0):
            continue
        if a.claim.clauses[item.clause].negated or a.view.clauses[fact.clause].negated:
            continue
        if item.kind == "amount" and fact.kind == "amount" and m and a.facts[m - 1].amount and not _the_whole(a, n, m):
            continue  # "30" beside "half of the 60"
        if item.kind == "amount":
            part = _of_a_whole(a, n, m)
        else:
            part = _limited(_before(a.view, m), known(a.claim, _before, n)) if known(a.view, _part_of, m) else ""
        if part and not _shares_too(a, n):
            recorded = f"{part} {a.view.recorded(m)}"
            return [a.aspect("count", UNKNOWN, "uncovered-part", a.claim.written(n), recorded, n, item.clause)]
    return []


def _of_other_people(a: Alignment, n: int, m: int) -> int | None:
    """Of whom the claim has share ``n``, if not of those of whom the fact has it: "one in five men", of children."""
    if a.claim.items[n].amount is None or values.of(a.claim.items[n]).unit not in SHARES:
        return None
    mine, theirs = _shared_out(a.claim, n), _shared_out(a.view, m)
    if mine is None or theirs is None or syntax("any_people").isdisjoint(mine.ids):
        return None
    same = mine.ids if syntax("any_of_a_place").isdisjoint(mine.ids) else (*mine.ids, *syntax("who_live_there"))
    return n + 1 if set(same).isdisjoint(theirs.ids) else None


def _shares_too(a: Alignment, n: int) -> bool:
    """Whether the claim has a share of item ``n`` too, and the fact for it: "67 per cent" of "two thirds of them"."""
    items = a.claim.items
    for k in range(n - 1, max(n - 1 - NEAR, -1), -1):
        if (amount := items[k].amount) is not None:
            return amount.unit in SHARES and k in a.pairs
        if items[k].kind not in ("term", "mention") or items[k].verbal or items[k].clause != items[n].clause:
            return False
    return False


def _shared_out(side: View | Claim, n: int) -> Item | None:
    """The noun of which item ``n`` is a share, right behind it."""
    items = side.statement.items
    noun = items[n + 1] if n + 1 < len(items) else None
    if noun is None or noun.kind != "term" or noun.verbal or noun.clause != items[n].clause:
        return None
    between = fold(side.statement.text[items[n].span[1] : noun.span[0]]).split()
    return noun if set(between) <= syntax("of_whom") else None


def told_of_more(a: Alignment, n: int) -> int | None:
    """ "Some delegates" beside "all the delegates", "three delegates", "delegates": the fact's noun."""
    own = known(a.claim, _before, n)[-1:]
    m = a.pairs.get(n + 1)
    if m is None or own not in (["some"], ["بعض"]) or a.claim.items[n + 1].clause not in a.clauses:
        return None
    fact = a.facts[m]
    if fact.verbal or fact.negated or a.view.clauses[fact.clause].negated or a.claim.clauses[a.clauses[0]].negated:
        return None
    words = known(a.view, _before, m)
    if not syntax("few_words", "none_words", "no_one_words", "nearly_words").isdisjoint(words):
        return None
    whole = not syntax("whole_of_them").isdisjoint(words[:-1])
    if a.view.language == "ar":
        return m if whole else None
    some = whole or not syntax("part_of_them").isdisjoint(words[:-1])
    alone = words[-1].endswith("s") or words[-1] in syntax("plurals")
    return m if some or (alone and a.claim.written(n + 1).casefold()[-1:] == words[-1][-1:]) else None


def of_the_deed(a: Alignment, n: int, m: int) -> bool:
    """Whether the fact tells count ``m`` with the claim's very verb, and of the same: "2,500 others were displaced"."""
    head, told = a.claim.clauses[a.claim.items[n].clause].predicate, a.view.clauses[a.facts[m].clause].predicate
    if head is None or told is None or values.of(a.claim.items[n]).unit is not None:
        return False
    theirs = [j for j in a.view.nouns(m) if j > m][:1]
    counted = any(a.hits[k].get(j) is Link.SAME for k in a.claim.nouns(n)[:1] for j in theirs)
    behind = [word.strip(".,،؛") for word in fold(a.view.statement.text[a.facts[m].span[1] :]).split()[:1]]
    return (counted or not syntax("others").isdisjoint(behind)) and a.hits[head].get(told) is Link.SAME


def of_the_other(a: Alignment, n: int, m: int) -> bool:
    """Whether count ``m`` is of the contrary of whom the claim counts for: the men's titles beside the women's."""
    clause = a.facts[m].clause
    behind = fold(a.claim.text[a.claim.items[n].span[1] :]).split()[:1]
    led = fold(a.view.statement.text[: a.facts[m].span[0]]).split()[-WORDS:]
    if not syntax("beside_them").isdisjoint(behind) and "one of" in " ".join(led):
        return True  # "X and four others" beside "X is one of five"
    for k in a.claim.by_clause[a.claim.items[n].clause]:
        links = a.hits[k].items()
        if a.claim.items[k].verbal or a.claim.is_event(k):
            continue
        if any(link is Link.OPPOSITE and a.facts[j].clause == clause for j, link in links) and any(
            link is Link.SAME and a.facts[j].clause != clause for j, link in links
        ):
            return True
    return False


def _the_whole(a: Alignment, n: int, m: int) -> bool:
    """Whether the claim's figure is the fact's own, and no share of it."""
    return values.compare(values.of(a.claim.items[n]), values.of(a.facts[m]))[0] is AGREES


def _before(side: View | Claim, n: int) -> list[str]:
    """The words of a noun phrase up to item ``n``, itself the last of them."""
    items = side.statement.items
    start, end = items[n].span
    verbs = [i.span[1] for i in items[:n] if i.verbal and not i.soft and i.span[1] <= start]
    text = side.statement.text[max(start - BEFORE, 0, *verbs) : end]
    for mark in (*syntax("commas"), *syntax("sentence_ends")):
        text = text.rpartition(mark)[2]
    size = len(items[n].words[0].split()) if items[n].words else 1
    return fold(text).split()[-WORDS - size :]


def _limited(fact: Sequence[str], claim: Sequence[str]) -> str:
    """The words by which the fact has but a part of what the claim has all of; "" where it has not."""
    part = _part(fact)
    if not part or _part(claim) or any(word[:1].isdigit() for word in claim):
        return ""
    if part not in syntax("at_least_one") and not syntax("one_of_them").isdisjoint(claim):
        return ""
    whole = not syntax("whole_of_them").isdisjoint(claim[:-1])
    definite = claim[-1].startswith("ال") if not claim[-1].isascii() else "the" in claim[-1 - NEAR : -1]
    return part if whole or definite else ""


def _part_of(side: View | Claim, n: int) -> str:
    """The words of how many before item ``n``."""
    return _part(_before(side, n))


def _part(words: Sequence[str]) -> str:
    """ "nearly all", "most of", "some" before a noun, no figure: "some 400", "the most popular"."""
    for at, word in enumerate(words[:-1]):
        pair = f"{word} {words[at + 1]}"
        if pair in syntax("not_quite_all"):
            return pair
        if word not in syntax("part_of_them") or (at and words[at - 1] in syntax("the_most")):
            continue
        if not words[at + 1][:1].isdigit() and words[at + 1] not in syntax("elatives"):  # «أحد أكبر»: a rank
            return word
    return ""


def _of_a_whole(a: Alignment, n: int, m: int) -> str:
    """ "two of" before "the five": the number of them all, where the claim does not tell it as that."""
    own = _up_to(a.view, m)
    if not _after_of(own) or _after_of(mine := known(a.claim, _up_to, n)):
        return ""
    if not syntax("there_are").isdisjoint(mine) or not syntax("have_forms").isdisjoint(mine):
        return ""  # "has 150 seats" beside "41 of the 150 seats"
    at = -1 if own[-1] in syntax("of_them_all") else -2
    what = own[at - 1] if len(own) >= 1 - at else ""
    start = a.facts[m].span[0]
    near = OWNER if a.view.statement.text[:start].rstrip().endswith(_OWNING) else len("out of the ")
    counted = any(i.amount is not None and -1 < start - i.span[1] <= near for i in a.facts[:m])
    return f"{what} {own[at]}" if counted or what in syntax("part_of_them") or what in syntax("one_of_them") else ""


def _up_to(side: View | Claim, n: int) -> list[str]:
    """All words before item ``n``, up to the "of" before whose it is: "61 of the country's"."""
    words = side.statement.text[: side.statement.items[n].span[0]].casefold().split()
    if words and words[-1].endswith(_OWNING) and "of" in words[-WORDS:]:
        return words[: len(words) - words[::-1].index("of")]
    return words


def _after_of(words: Sequence[str]) -> bool:
    return len(words) > 1 and not syntax("of_them_all").isdisjoint(words[-2:]) and words[-1] not in syntax("commas")

"""What an Arabic verb is told of beside another verb's: «باعت مصنعها» of «أغلقت الشركة مصنعها وباعت سفنها»."""

from __future__ import annotations

from feudcheck.compare.frames import standing
from feudcheck.compare.frames.arabic_row import PRONOUNS
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax, syntax_map
from feudcheck.parse.clauses.noun_phrases import governors

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.align import Alignment
    from feudcheck.compare.frames.arabic_row import Row
    from feudcheck.model import Item


def of_other_verb(a: Alignment, mine: Row, theirs: Row) -> int | None:
    """The claim's object that the fact has beside another verb, where this one has an object that is not told."""
    if mine.passive or theirs.passive or mine.inner or theirs.inner:
        return None
    told = [(n, set(standing.spots(a, n))) for n in mine.words]
    if told and (n := _by_pronoun(a, theirs, told)) is not None:
        return n
    if told and (n := _in_relative(a, theirs, told)) is not None:
        return n
    taken = {m for _, there in told for m in there}
    took = set(a.facts[theirs.verb].words[0].split(" ")[1:])
    took = {word for word in took if not word.endswith(PRONOUNS[1:])}  # «رفعت أجورهم»: those of who is told before
    mine_too = {word.removeprefix("ال") for item in a.claim.items for phrase in item.words for word in phrase.split()}
    took = {word for word in took if word.removeprefix("ال") not in mine_too}
    own = [m for m in theirs.words if m > theirs.verb and m not in taken and not a.facts[m].soft]
    if not told or not (own or took):
        return None
    if any(_written(a, m).endswith(PRONOUNS) for m in taken.intersection(theirs.words)):
        return None
    if any(a.facts[m].verbal and m != theirs.verb for m in a.pairs.values()):
        return None  # «نفى شراء اللوحة»: it tells the other verb as well
    within = set(theirs.words)
    if not told[0][1] or (told[0][1].isdisjoint(within) and not (theirs.dropped and min(told[0][1]) < theirs.verb)):
        return None
    verbs = [m for m, fact in enumerate(a.facts) if fact.verbal and m != theirs.verb]
    apart = {m for m in theirs.others - within if m < theirs.verb or any(theirs.verb < v < m for v in verbs)}
    free = {m for m in apart if not a.facts[m].prep}
    if any(not there.isdisjoint(within) for _, there in told[1:]):
        return None
    return next((n for n, there in told[1:] if there and there <= free), None)


def _by_pronoun(a: Alignment, theirs: Row, told: list[tuple[int, set[int]]]) -> int | None:
    """Who stands behind the verb did it: not «سحبت النقابة العرض» of «رفضت النقابة العرض وسحبته الشركة»."""
    written = fold(a.view.recorded(theirs.verb))
    if not written.endswith(PRONOUNS) or a.facts[theirs.verb].words[0].endswith(PRONOUNS) or not theirs.words:
        return None
    n, there = told[0]
    doer = theirs.words[0]
    taken = {m for _, spots in told for m in spots}
    named = a.claim.items[n].kind == "mention" or a.facts[doer].prep or doer < theirs.verb
    before = bool(there) and max(there) < theirs.verb
    return None if named or not before or taken & set(theirs.words) else n


def _in_relative(a: Alignment, theirs: Row, told: list[tuple[int, set[int]]]) -> int | None:
    """Whose the doer is did not do it: not «باعت الدولة البنك» of «باع صندوق تملكه الدولة البنك»."""
    n, there = told[0]
    words = [m for m in theirs.words if m > theirs.verb]
    inner = next((m for m in words[1:] if a.facts[m].verbal and _written(a, m).endswith(PRONOUNS)), None)
    if inner is None or not there:
        return None
    taken = {m for _, spots in told for m in spots} | set(a.pairs.values())
    first = inner + 1
    beside = {k for k in range(first, len(a.facts)) if k == first or first in governors(a.view.statement, k)}
    return n if there <= beside and taken.isdisjoint(m for m in words if m < inner) else None


def made_to(a: Alignment, mine: Row, rows: dict[int, Row]) -> int | None:
    """Who has another do it did not do it: not «غادر القبطان» of «أجبر القبطان الطاقم على المغادرة»."""
    if mine.passive or not mine.words:
        return None
    n = mine.words[0]
    for m in standing.of_item(a, mine.verb):
        over = max((verb for verb in rows if verb < m), default=None)
        if a.facts[m].verbal or over is None or syntax("made_to_do_arabic").isdisjoint(a.facts[over].words):
            continue
        words = [k for k in rows[over].words if k > over]
        if len(words) > 1 and standing.spots(a, n) == words[:1]:
            return n
    return None


def took_noun(verb: Item) -> bool:
    """Whether a verb has taken its noun with it: «عرض شراء», not «حذر من»."""
    first, *more = verb.words[0].split(" ")
    return bool(first) and any(word not in syntax_map("prepositions") for word in more)


def _written(a: Alignment, m: int) -> str:
    """A word as the fact has it, «شركة» unlike «شركه»."""
    return a.view.statement.text[slice(*a.facts[m].span)]

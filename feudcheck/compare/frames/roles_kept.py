"""Whether everybody stands in the claim where the fact has him: who does it, to whom, from whom and for whom."""

from __future__ import annotations

from feudcheck.compare.clauses import gapped
from feudcheck.compare.comparison import UNKNOWN
from feudcheck.compare.doers.arabic_doers import bare_of_object
from feudcheck.compare.frames import arabic, arabic_objects, dependents, english, standing, too_deep
from feudcheck.compare.frames.frame import Frame, Phrase, heads, members
from feudcheck.compare.keys import Link
from feudcheck.compare.known import known
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.frames.arabic_row import Row
    from feudcheck.model import Item, SlotComparison

_ENDS = {"from": ("to", "for"), "to": ("from",), "for": ("from", "against"), "against": ("for",)}
_FOR_AND_AGAINST = ("for", "against")
_WEAK = 3  # letters of the shortest verb that ends weakly
_NEAR = 3  # items within which a noun may belong to a phrase all the same
_TAKERS = ("to", "against", "of", "for", "with", "on")  # what is led in so may stand right behind the verb elsewhere


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: for who stands on another side of the fact's verb."""
    if a.claim.lang != a.view.statement.lang or a.claim.quotes or a.view.statement.quotes or gapped.may(a.claim):
        return []
    n = _by_short_name(a)
    if n is None:
        n = _in_arabic(a) if a.claim.lang == "ar" else _in_english(a)
    if n is None:
        return []
    recorded = a.view.recorded(a.pairs[n]) if n in a.pairs else None
    return [a.aspect("roles", UNKNOWN, "uncovered-part", a.claim.written(n), recorded, n)]


def _by_short_name(a: Alignment) -> int | None:
    """Who has it done to him in the fact by a word of his name, and does it here: «فاز المرفأ» of «خسر فريق المرفأ»."""
    for head, m in a.pairs.items():
        if a.hits[head].get(m) is not Link.CONVERSE or not (a.claim.items[head].verbal and a.facts[m].verbal):
            continue
        doers = [set(f.words[-1].split()) for f in a.facts if f.kind == "mention" and f.role == "agent"]
        for n in (head - 1, head + 1):
            item = a.claim.items[n] if 0 <= n < len(a.claim.items) else None
            if item is None or item.kind != "term" or item.prep or item.verbal or a.hits[n]:
                continue
            if any(not words.isdisjoint((fold(a.claim.written(n)), *item.words)) for words in doers):
                return n
    return None


def _in_english(a: Alignment) -> int | None:
    mine = known(a.claim, _frames)
    theirs = english.frames_of(a.view.statement) if mine else {}
    for head, frame in mine.items():
        if a.claim.items[head].clause not in a.clauses:
            continue
        places = standing.deeds(a, head)
        same = [m for m in places if m in theirs and _same_verb(a, head, m)]
        if not same and (not places or any(m not in theirs for m in places)):
            continue
        wrong = [_wrong(a, frame, theirs[m]) for m in same or places]
        if None not in wrong:
            return wrong[0]
    return None


def _in_arabic(a: Alignment) -> int | None:
    mine = known(a.claim, _rows)
    theirs = arabic.rows_of(a.view) if mine else {}
    if (turned := _leads_turned(a)) is not None:
        return turned
    for head, row in mine.items():
        if a.claim.items[head].clause not in a.clauses:
            continue
        if (made := arabic_objects.made_to(a, row, theirs)) is not None:
            return made
        also = [m for m in theirs if _same_verb(a, head, m)]
        aside = [arabic_objects.of_other_verb(a, row, theirs[m]) for m in also]
        if aside and None not in aside:
            return aside[0]
        if arabic_objects.took_noun(a.claim.items[head]):
            continue
        deeds = [m for m in also if not arabic_objects.took_noun(a.facts[m])]
        bare = _bare(a.claim.written(head))
        if sum(_bare(word) == bare for word in a.view.statement.text.split()) > len(deeds):
            continue  # «وقدرته الشرطة»: read as a noun
        same = [m for m in deeds if not _mutual(a, head, m)]
        instead = [n for n in range(head + 1, len(a.claim.items)) if _on_behalf(a.claim, n)]
        for n in instead:
            if all(m in theirs[p].words for p in same for m in standing.of_item(a, n) or (-1,)) and same:
                return n  # «نيابة عن X» of «قاضت X»
        deep = [too_deep.in_arabic(a, row, theirs[m]) for m in theirs if a.hits[head].get(m) is Link.SAME]
        for wrong in ([arabic.wrong(a, row, theirs[m], standing.of_item) for m in same], deep):
            if wrong and None not in wrong:
                return wrong[0]
    return None


def _on_behalf(claim: Claim, n: int) -> bool:
    """Whether «نيابة عن» stands right before an item, or what means the same."""
    before = fold(claim.text[: claim.items[n].span[0]]).rstrip()
    leads = (words for words, way in syntax_map("compound_prepositions").items() if way == "for")
    return claim.items[n].prep == "for" or before.endswith(tuple(leads))


def _leads_turned(a: Alignment) -> int | None:
    """«دفع البنك لسمير» of «دفع سمير للبنك»: who gives is whom it goes to, and the reverse."""
    items = a.claim.items
    first = next((n for n in range(len(items)) if items[n].kind in ("term", "mention") and not items[n].verbal), None)
    led = [n for n in range(len(items)) if items[n].kind in ("term", "mention") and _to(items[n], a.claim.written(n))]
    if first is None or items[first].prep or len(led) != 1 or items[led[0]].clause != items[first].clause:
        return None
    gives, takes = standing.of_item(a, first), standing.of_item(a, led[0])
    deeds = [n for n in range(led[0]) if items[n].verbal or (n == led[0] - 1 and "w:unknown" not in items[n].ids)]
    if not any(a.facts[m].words[:1] == items[n].words[:1] for n in deeds for m in a.hits[n]):
        return None
    there = all(_to(a.facts[m], a.view.recorded(m)) for m in gives)
    there = there and not any(_to(a.facts[m], a.view.recorded(m)) or a.facts[m].prep for m in takes)
    return first if gives and takes and there and max(takes) < min(gives) else None


def _to(item: Item, written: str) -> bool:
    """Whether «ل» leads an item in, or «إلى» does."""
    glued = fold(written).startswith("ل") and not all(word.startswith("ل") for word in item.words)
    return item.prep == "to" or (glued and bool(item.words))


def _frames(claim: Claim, _: int) -> dict[int, Frame]:
    return english.frames_of(claim.statement)


def _rows(claim: Claim, _: int) -> dict[int, Row]:
    return arabic.rows_of(claim)


def _wrong(a: Alignment, mine: Frame, theirs: Frame) -> int | None:
    """The claim's item that stands on another side."""
    same, mutual = _same_verb(a, mine.verb, theirs.verb), _mutual(a, mine.verb, theirs.verb)
    if same and (n := dependents.put_first(a, mine, theirs, mutual=mutual)) is not None:
        return n
    if same and (n := dependents.of_another_sort(a, mine, theirs)) is not None:
        return n
    if mutual:
        return None
    if not same and not (_whole(mine) and _whole(theirs)):
        return None
    if mine.either:
        apart = [
            _as_nobody(a, p, [*theirs.doer, *theirs.undergone], _all_of(a, theirs))
            for p in mine.doer
            if same and theirs.doer
        ]
        alone = next((n for n in apart if n is not None and a.claim.items[n].kind == "term"), None)
        return next(_led_otherwise(a, mine, theirs), None) if same and alone is None else alone
    ends = [p for p in theirs.led if p.prep in _ENDS]
    for phrase in mine.doer:
        n = _as_other(a, phrase, theirs.doer, [*theirs.undergone, *ends])
        ing = a.view.recorded(theirs.verb).endswith("ing")  # "had lived there since selling it"
        if n is None and same and (_whole(mine) or mine.passive) and not ing:
            n = _as_nobody(a, phrase, theirs.doer, [*theirs.doer, *_all_of(a, theirs, by_only=True)])
            n = _of_pronoun(a, phrase, theirs) if n is None else n
        if n is not None and (not _itself(a, mine) or (_whole(mine) and _whole(theirs))):
            return n
    taken = [*theirs.undergone, *(p for p in theirs.led if p.prep in _TAKERS or p.joined)]
    for phrase in mine.undergone:
        n = _as_other(a, phrase, taken, theirs.doer)
        if n is None and not (theirs.to_pronoun or theirs.either):
            n = _as_nobody(a, phrase, theirs.undergone, taken) if same else None
            n = too_deep.in_english(a, phrase, theirs) if n is None else n
        if n is not None and not _itself(a, mine):
            return n
    if not same:
        return None
    for phrase, own in [*((p, theirs.doer) for p in mine.doer), *((p, taken) for p in mine.undergone)]:
        if (n := _of_another(a, phrase, own)) is not None:
            return n
    meant = theirs.undergone if mine.passive else theirs.doer
    named = any(i.kind == "mention" or i.ids for i in a.claim.items[: mine.verb])  # else nobody knows who "he" is
    if mine.pronoun and named and meant and standing.unnamed(a, meant):
        return mine.verb
    return next(_led_otherwise(a, mine, theirs), None)


def _all_of(a: Alignment, theirs: Frame, *, by_only: bool = False) -> list[Phrase]:
    """Who may do what a verb tells: what "by" or "with" leads in, or all beside it, and the understood subject."""
    subject = a.view.clauses[a.facts[theirs.verb].clause].subject  # "X lost, and the bank paid": the bank is X
    out = [p for p in theirs.led if p.prep in ("by", "with") or not by_only]
    out += [] if by_only else [*theirs.doer, *theirs.undergone]
    return out + ([] if subject is None else [Phrase([subject])])


def _as_nobody(a: Alignment, phrase: Phrase, own: list[Phrase], also: list[Phrase]) -> int | None:
    """The head of a phrase that the fact has out of this verb's reach, where another has its place."""
    told = [n for n in phrase.heads if standing.spots(a, n)]
    if not own or not told or any(set(standing.spots(a, n)) & members(also) for n in [*told, *phrase.of]):
        return None
    if any(a.facts[m].kind == "mention" for m in heads(own)) and not standing.asked(a, told[0]):
        return None  # "Rovers, …, and the club": it may be they
    named = all(a.claim.items[n].kind == "mention" for n in told)
    if (named and _may_be_called(a, told[0], own)) or standing.listed(a, standing.spots(a, told[0]), own):
        return None
    generic = not any(standing.asked(a, n) for n in told)  # "the company" may be any that the fact names
    return None if generic and not standing.unnamed(a, own) else told[0]


def _may_be_called(a: Alignment, n: int, own: list[Phrase]) -> bool:
    """Whether a noun with "the" behind a name may be the one named: "Neravax …, the vaccine"."""
    named = standing.of_item(a, n)
    called = [m for phrase in own for m in phrase.heads if a.facts[m].kind == "term"]
    person = a.view.views.is_person(a.claim.items[n].words[0])
    after = bool(named) and bool(called) and min(named) < min(called)
    words = [fold(a.view.statement.text[: a.facts[m].span[0]]).split()[-1:] for m in called]
    return after and ["the"] in words and not person and not any(a.view.is_person(m) for m in called)


def _of_pronoun(a: Alignment, phrase: Phrase, theirs: Frame) -> int | None:
    """Several where the fact has "he", or one where it has "they"."""
    if theirs.doer or a.view.statement.lang != "en" or theirs.pronoun not in ("he", "she"):
        return None
    told = [n for n in phrase.heads if a.claim.items[n].kind == "term" and standing.of_item(a, n)]
    return next((n for n in told if a.claim.written(n).endswith("s") and a.claim.written(n) != a.claim.items[n].words[0]
                 and len(a.claim.items[n].words) > 1), None)  # fmt: skip


def _of_another(a: Alignment, phrase: Phrase, own: list[Phrase]) -> int | None:
    """Whose the claim's head is, where the fact has that one as the head, or the head as another's."""
    places = {m for n in phrase.heads for m in standing.of_item(a, n)}
    for n in phrase.of:
        there = set(standing.of_item(a, n))
        if not standing.asked(a, n) or not there or there & places:
            continue
        for p in own:
            if places & {*p.heads, *(m for c in p.called for m in c.heads)}:
                whose = {*p.of, *(m for c in p.called for m in c.of)}
                near = there & set(range(min(p.items), max(p.items) + _NEAR))
                free = whose - set(a.pairs.values()) if not near else set()
                if not there & whose and (there & set(p.heads) or free):
                    return n
    return None


def _mutual(a: Alignment, head: int, m: int) -> bool:
    """Whether two do it with each other."""
    both = syntax("mutual", "with_each_other", "done_together", "met", "joining_two")
    return not both.isdisjoint(a.claim.items[head].ids) or not both.isdisjoint(a.facts[m].ids)


def _same_verb(a: Alignment, head: int, m: int) -> bool:
    one, other = a.claim.items[head].words, a.facts[m].words
    own = set(one) - set(one[0].split()[1:])  # but not «العرض» of «سحب العرض»
    if one[0].split()[:1] == other[0].split()[:1] or not own.isdisjoint(other):
        return True
    return a.claim.lang == "ar" and _bare(a.claim.written(head)) == _bare(a.view.recorded(m))


def _bare(written: str) -> str:
    word = bare_of_object(written).removeprefix("و").removesuffix("ت")
    return word[:-1] if len(word) >= _WEAK and word[-1] in "اي" else word  # «دُعي», «دعا», «دعت»


def _whole(frame: Frame) -> bool:
    """Whether both who does it and who undergoes it are told."""
    return bool(frame.doer and frame.undergone)


def _itself(a: Alignment, frame: Frame) -> bool:
    """Whether what is so treated can be said to do it too: "was closed", "closed"."""
    item = a.claim.items[frame.verb]
    return not syntax("of_itself").isdisjoint(item.words[0].split())


def _as_other(a: Alignment, phrase: Phrase, own: list[Phrase], other: list[Phrase]) -> int | None:
    """The head of a phrase that the fact has on no such side of its verb, and on another."""
    told = [n for n in phrase.heads if standing.asked(a, n) and standing.of_item(a, n)]
    if any(set(standing.of_item(a, n)) & members(own) for n in told):
        return None
    return next((n for n in told if set(standing.of_item(a, n)) & heads(other)), None)


def _led_otherwise(a: Alignment, mine: Frame, theirs: Frame) -> Iterator[int]:
    """What is led in the other way: "from X" of "to X", "for X" of "bought X"."""
    alike = not syntax("for_is_against").isdisjoint(a.claim.items[mine.verb].ids)  # "vaccinated for measles"
    for phrase in [p for p in mine.led if not (alike and p.prep in _FOR_AND_AGAINST)]:
        turned = [p for p in theirs.led if p.prep in _ENDS.get(phrase.prep, ())]
        same = [p for p in theirs.led if p.prep == phrase.prep]
        if phrase.prep == "from" or (phrase.prep == "for" and len(theirs.undergone) < 2):
            turned = [*turned, *theirs.undergone, *(theirs.doer if mine.doer else ())]
        for n in phrase.heads:
            places = set(standing.of_item(a, n))
            if standing.asked(a, n) and places & heads(turned) and not places & members(same):
                yield n

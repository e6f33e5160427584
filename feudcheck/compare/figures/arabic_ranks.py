"""Who outdoes whom in Arabic: «أ ضعف ب» is not «ب ضعف أ», and «من أكبر البنوك» or «ثاني أكبر بنك» is not «أكبر بنك»."""

from __future__ import annotations

from feudcheck.compare.comparison import AGREES, CONFLICTS, UNKNOWN
from feudcheck.compare.keys import Link
from feudcheck.compare.known import known
from feudcheck.frozen import replace
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.language.concept import Concept
    from feudcheck.model import Item, SlotComparison

_MARKS = ".,;:!?\"“”«»()،؛؟"
_ELATIVE, _ARTICLE, _FEMININE = "ا", "ال", "ه"
_THAN = "من"
_LETTERS = (3, 4)  # of «أهم», «أكبر»

Word = tuple[str, str, int]  # folded, as written, where it starts


def compared(a: Alignment) -> list[SlotComparison]:
    """At most one comparison: where the claim ranks somebody higher than the fact does, or the other way round."""
    if a.view.language != "ar" or a.claim.lang != "ar":
        return []
    ranks, mine = known(a.claim, _ranked), known(a.claim, _mine)
    if not ranks and not mine:
        return []
    theirs = _words(a.view.statement.text)
    if (limited := _limited(ranks, theirs)) is not None:
        word, recorded = limited
        n = next((k for k, i in enumerate(a.claim.items) if i.span[0] <= word[2] < i.span[1]), None)
        return [a.aspect("attribute", UNKNOWN, "uncovered-part", word[1], recorded, n)]
    for word, last in mine:
        there = [(t, end) for t, end in _theirs(a, theirs) if t[0] == word[0]]
        if len(there) == 1 and (n := _turned(a, (word[2], last), (there[0][0][2], there[0][1]))) is not None:
            sure = _sure(a, n)
            written, recorded = a.claim.written(n), there[0][0][1]
            rule = "roles-reversed" if sure else "uncovered-part"
            return [a.aspect("roles", CONFLICTS if sure else UNKNOWN, rule, written, recorded, n)]
    return []


def turned_twice(a: Alignment, slots: list[SlotComparison]) -> list[SlotComparison]:
    """ «ب أصغر من أ» says what «أ أكبر من ب» says."""
    if a.claim.lang != "ar" or a.view.language != "ar" or sum(s.outcome is CONFLICTS for s in slots) != 1:
        return slots
    at = next(k for k, s in enumerate(slots) if s.outcome is CONFLICTS)
    n, m = slots[at].item, slots[at].matched
    if n is None or m is None or slots[at].slot != "attribute" or not _contrary(a, n, m):
        return slots
    mine = [(w[2], end) for w, end in known(a.claim, _mine) if w[2] == a.claim.items[n].span[0]]
    theirs = [(w[2], end) for w, end in _theirs(a, _words(a.view.statement.text)) if w[2] == a.facts[m].span[0]]
    if not mine or not theirs or _turned(a, mine[0], theirs[0]) is None:
        return slots
    return [*slots[:at], replace(slots[at], outcome=AGREES, rule=""), *slots[at + 1 :]]


def _contrary(a: Alignment, n: int, m: int) -> bool:
    theirs = {c.id for c in a.view.concepts(m)}
    return any(not theirs.isdisjoint(c.opposite) for c in a.claim.concepts(n))


def _ranked(claim: Claim, _: int) -> list[Word]:
    """The claim's «أكبر» that nothing limits and that is no «أكبر من»."""
    words, names = _words(claim.text), _namer(claim.items, claim.concepts)
    after = [word[0] for word in words[1:]]
    limits = syntax("rank_limits")
    return [
        word for word, before, behind in zip(words, ["", *(w[0] for w in words)], [*after, ""], strict=False)
        if before not in limits and behind != _THAN and _elative(word, names)
    ]  # fmt: skip


def _limited(ranks: Sequence[Word], theirs: Sequence[Word]) -> tuple[Word, str] | None:
    """The first of ``ranks`` of which the fact has but «من أكبر», «أحد أكبر» or «ثاني أكبر», and that."""
    limits = syntax("rank_limits")
    for word in ranks:
        there = [k for k, w in enumerate(theirs) if w[0] == word[0]]
        if there and all(k and theirs[k - 1][0] in limits for k in there):
            return word, f"{theirs[there[0] - 1][1]} {theirs[there[0]][1]}"
    return None


def _elative(word: Word, names: Callable[[int], Sequence[Concept] | None]) -> bool:
    """Whether a word is formed as «أكبر» is, and is neither a verb («أعلن») nor a thing («أسهم»)."""
    if len(word[0]) not in _LETTERS or word[0][0] != _ELATIVE or word[0].startswith(_ARTICLE):
        return False
    if word[0] in syntax("elatives"):
        return True
    concepts = names(word[2])
    if word[0].endswith(_FEMININE) or concepts is None:
        return False
    return not concepts or any(c.kind == "quality" for c in concepts)


def _namer(
    items: Sequence[Item], concepts: Callable[[int], Sequence[Concept]]
) -> Callable[[int], Sequence[Concept] | None]:
    """What tells the concepts of the item that begins at a place; None for a verb."""
    at = {item.span[0]: n for n, item in enumerate(items)}

    def names(place: int) -> Sequence[Concept] | None:
        n = at.get(place)
        return () if n is None else None if items[n].verbal else concepts(n)

    return names


def _mine(claim: Claim, _: int) -> list[tuple[Word, int]]:
    return _pivots(_words(claim.text), claim.items, _namer(claim.items, claim.concepts))


def _theirs(a: Alignment, words: Sequence[Word]) -> list[tuple[Word, int]]:
    return _pivots(words, a.facts, _namer(a.facts, a.view.concepts))


def _pivots(
    words: Sequence[Word], items: Sequence[Item], names: Callable[[int], Sequence[Concept] | None]
) -> list[tuple[Word, int]]:
    """The words that set one thing against another («ضعف», «أكبر من», «تفوق»), each with where the other begins."""
    out = []
    figures = {i.span[0] for i in items if i.amount is not None}
    for at, word in enumerate(words[:-1]):
        after = words[at + 1]
        if word[0] in syntax("multiples") or word[0] in syntax("exceeding"):
            out.append((word, after[2]))
        elif after[0] == _THAN and at + 2 < len(words) and words[at + 2][2] not in figures and _elative(word, names):
            out.append((word, words[at + 2][2]))
    return out


def _turned(a: Alignment, mine: tuple[int, int], theirs: tuple[int, int]) -> int | None:
    """A part of the claim that stands on the other side of the pivot in the fact, where one behind it does so too."""
    if _other_deed(a):
        return None
    ahead = [n for n in a.claim.mentions + _nouns(a) if a.claim.items[n].span[1] <= mine[0]]
    behind = [n for n in a.claim.mentions + _nouns(a) if a.claim.items[n].span[0] >= mine[1]]
    crossed = [n for n in ahead if _all(a, n, behind=theirs[1])]
    back = [n for n in behind if _all(a, n, ahead=theirs[0])]
    return crossed[0] if crossed and back else None


def _other_deed(a: Alignment) -> bool:
    """Whether claim and fact have verbs that are not the same: "bought from" beside "sold to"."""
    verbs = [n for n, i in enumerate(a.claim.items) if i.verbal and not i.soft]
    return any(Link.SAME not in a.hits[n].values() for n in verbs)


def _nouns(a: Alignment) -> list[int]:
    return [n for n, i in enumerate(a.claim.items) if i.kind == "term" and not i.verbal and not i.soft]


def _all(a: Alignment, n: int, *, ahead: int | None = None, behind: int | None = None) -> bool:
    """Whether all that the fact has for claim item ``n`` stands before ``ahead``, or not before ``behind``."""
    hits = [a.facts[m].span for m, link in a.hits[n].items() if link is Link.SAME]
    if ahead is not None:
        return bool(hits) and all(span[1] <= ahead for span in hits)
    return bool(hits) and behind is not None and all(span[0] >= behind for span in hits)


def _sure(a: Alignment, n: int) -> bool:
    """Whether nothing else keeps the two apart: no "not", no time."""
    timed = any(i.date for i in a.claim.items) or bool(a.view.dates)
    rest = all(s.outcome is AGREES for s in a.parts)
    return rest and not timed and a.claim.affirms and a.view.affirms and a.claim.items[n].kind == "mention"


def _words(text: str) -> list[Word]:
    out, at = [], 0
    for raw in text.split():
        at = text.index(raw, at)
        bare = raw.strip(_MARKS)
        out.append((fold(bare), bare, at + raw.index(bare) if bare else at))
        at += len(raw)
    return out

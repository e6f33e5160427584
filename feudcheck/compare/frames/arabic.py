"""The rows of an Arabic sentence: who does it stands first, before the verb or behind it, or behind «من قبل».

Where one noun phrase ends and the next begins is seldom written, so they are kept in one row, the doer's words first.
"""

from __future__ import annotations

from feudcheck.compare.clauses.arabic_reach import Reach, parts_of
from feudcheck.compare.doers.arabic_doers import of_her
from feudcheck.compare.frames.arabic_row import PRONOUNS, Row, is_passive, resumes, told_apart
from feudcheck.language.normal import fold
from feudcheck.parse.clauses.noun_phrases import end_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from feudcheck.compare.align import Alignment
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.clauses.arabic_part import Part
    from feudcheck.compare.view import View
    from feudcheck.model import Item

_BY = "by"
_SEVERAL = ("ون", "ين")
_LED = frozenset({"ان", "بان", "لان", "لكن", "كان"})
_IS = frozenset({"هو", "هي", "هم"})
_LEAST = 2  # words of a row that tells of two


class Rows:
    """The rows of one side, by verb."""

    def __init__(self, side: Claim | View) -> None:
        self.side, self.items, self.text = side, side.statement.items, side.statement.text
        self.parts: Reach = parts_of(side)

    def rows(self) -> dict[int, Row]:
        """The row of each verb."""
        found = (self._row(part) for part in self.parts.parts)
        return {row.verb: row for row in found if row is not None}

    def _row(self, part: Part) -> Row | None:
        head = part.head if part.head is not None and self.parts.verb(part.head) else self._undergone_head(part)
        if head is None:
            return None
        ahead = [n for n in part.items if n < head and self._plain(n) and not self._led(n)]
        behind, by = self._behind(part, head)
        if part.kind == "relative" and part.before and not ahead:
            before = [n for n in sorted(part.before) if self._plain(n)]
            ahead = before
        if behind and ahead and resumes(self.parts, head):
            ahead, behind = behind, ahead  # «شركة أسسها X»
        by = by or self._later(head, past_verbs=self.side.statement.clauses[self.items[head].clause].passive)
        misread = self._misread(head)
        last = behind[-1:] or [head]
        behind = [*behind, *(n for n in misread if n > last[0] and self._plain(n) and not self.parts.led(n))]
        passive = bool(by) or is_passive(self.side.statement, head)
        words = [*by, *ahead, *behind] if passive else [*ahead, *behind]
        words = self._doer_first(words)
        stem = self._pronoun_before(head)
        joined = part.kind in ("and", "content", "beside") and part.joined and not (ahead or part.sure)
        up = self.parts.parts[part.up] if part.up is not None else None
        if not words and joined and resumes(self.parts, head) and up is not None and up.head is not None:
            words = [n for n in up.items if n > up.head and self._plain(n) and not self.parts.led(n)]  # «ودعاها»
        inner = part.kind in ("relative", "bare") or self._called(part, head)
        one = stem in PRONOUNS[:2]
        reach, doers = self.parts.reach(head).union(misread), self.parts.doers(self.parts.of[head])
        others = {n for p in self.parts.parts if p.head is not None and self.parts.verb(p.head) for n in p.items}
        apart = joined and told_apart(self.parts, self.side, head, words)
        dropped = bool(stem) or (joined and not apart)
        return Row(head, words, passive, bool(by), dropped, one, reach, doers, others, inner, apart)

    def _later(self, head: int, *, past_verbs: bool) -> list[int]:
        """The words behind «من قبل» further on; ``past_verbs``: even behind what is read as one («آمنة كرم»)."""
        out: list[int] = []
        for n in range(head + 1, len(self.items)):
            item = self.items[n]
            if out and (item.prep != _BY or not self._plain(n)) and (self.parts.led(n) or self._parted(n)):
                break
            if self.parts.verb(n) and not (out or past_verbs):
                break
            if out or item.prep == _BY:
                out.append(n)
        return out

    def _parted(self, n: int) -> bool:
        end = end_of(self.side.statement, n - 1) if n else 0
        return self.text[end : self.items[n].span[0]] != " " or not self._plain(n)

    def _pronoun_before(self, head: int) -> str:
        """The pronoun right before a verb that tells who does it: «لكنه أبلغ», «إنها سلمت»."""
        before = fold(self.text[: self.items[head].span[0]]).split()[-1:]
        ending = next((e for e in PRONOUNS if before and before[0].endswith(e)), "")
        return ending if ending and before[0].removesuffix(ending).removeprefix("و") in _LED else ""

    def _behind(self, part: Part, head: int) -> tuple[list[int], list[int]]:
        """The words behind a verb that nothing leads in, and those behind «من قبل»."""
        plain: list[int] = []
        by: list[int] = []
        leading = ""
        for n in part.items:
            if n <= head:
                continue
            item = self.items[n]
            if item.prep == _BY or (leading == _BY and not item.prep and not self.parts.led(n)):
                leading = _BY
                by.append(n)
            elif self.parts.led(n) or (item.prep and item.prep != "of"):
                leading = item.prep or "led"
            elif not leading and self._plain(n):
                plain.append(n)
        return plain, by

    def _doer_first(self, words: list[int]) -> list[int]:
        """The words with a name that is known to do it first: «أسس الجامعة فلان»."""
        for k in range(1, len(words)):
            if self.items[words[k]].role != "agent" or self.items[words[0]].role == "agent":
                continue
            while k > 1 and self.items[words[k - 1]].soft:
                k -= 1  # «… هي شركة X»
            if self.items[words[k - 1]].kind == "mention" or self.parts.written(words[k - 1]).startswith("ال"):
                return [*words[k:], *words[:k]]
        return words

    def _led(self, n: int) -> bool:
        """Whether a preposition leads an item in, or the number before it: «من بين 300 منزل»."""
        counted = n > 0 and self.items[n - 1].kind == "amount" and not self._parted(n)
        return self.parts.led(n) or (counted and (self.parts.led(n - 1) or bool(self.items[n - 1].prep)))

    def _plain(self, n: int) -> bool:
        item = self.items[n]
        return item.kind in ("term", "mention") and bool(item.words) and item.span[1] > 0

    def _misread(self, head: int) -> list[int]:
        """What is read as another verb right behind a noun, and may be a name: «زعيم النقابة تامر ريس»."""
        number = self.parts.of[head]
        bare = (p for p in self.parts.parts if p.kind == "bare" and p.up == number and p.items)
        return [n for p in bare if p.items[0] and not self._parted(p.items[0]) for n in p.items]

    def _undergone_head(self, part: Part) -> int | None:
        """The verb of the passive that ends as no verb else does: «دعي»."""
        clauses = self.side.statement.clauses
        own = (clauses[self.items[n].clause] for n in part.items[:1])
        return next((part.items[0] for c in own if c.passive and c.predicate == part.items[0]), None)

    def _called(self, part: Part, head: int) -> bool:
        """Whether it is told what somebody is: «فلانة هي أول من تولت»."""
        first = part.items[0]
        words = fold(self.text[: self.items[head].span[0]]).split()
        words = words[len(fold(self.text[: self.items[first].span[0]]).split()) - 1 :]
        return any(word.removeprefix("و") in _IS for word in words)


def rows_of(side: Claim | View) -> dict[int, Row]:
    """The rows of an Arabic statement, by verb."""
    return Rows(side).rows()


def wrong(a: Alignment, mine: Row, theirs: Row, places_of: Callable[[Alignment, int], list[int]]) -> int | None:
    """The claim's word that stands on another side of the verb than the fact has it."""
    told = [(n, set(places_of(a, n))) for n in mine.words if not a.claim.items[n].soft or _title(a.claim.items[n])]
    told = [(n, there) for n, there in told if there]
    if not mine.words and mine.dropped and theirs.words and not theirs.dropped:
        taken = {m for n in range(len(a.claim.items)) for m in places_of(a, n)}
        return mine.verb if taken.isdisjoint(theirs.words) else None
    if not told or not theirs.words:
        return None
    rules = (_first_behind, _of_her, _out_of_reach, _undergoes)
    return next((n for rule in rules if (n := rule(a, mine, theirs, told)) is not None), None)


def _of_her(a: Alignment, mine: Row, theirs: Row, told: list[tuple[int, set[int]]]) -> int | None:
    """ «اتهم» of «اتهمت»: another does it."""
    if mine.passive or theirs.passive or mine.inner or theirs.inner or len(told) < _LEAST or _joined(a, mine, theirs):
        return None
    at = [[theirs.words.index(m) for m in there if m in theirs.words] for _, there in told]
    if not at[0] or not any(spot and max(spot) < min(at[0]) for spot in at[1:]):
        return None
    return told[0][0] if of_her(a.claim.written(mine.verb), a.view.recorded(theirs.verb)) else None


def _joined(a: Alignment, mine: Row, theirs: Row) -> bool:
    """Whether "and" joins words of a row: «شركة النور ومطاحن البدر»."""
    both = [*(a.claim.written(n) for n in mine.words), *(a.view.recorded(m) for m in theirs.words)]
    return any(word[:1] == "و" for word in both)


def _first_behind(a: Alignment, mine: Row, theirs: Row, told: list[tuple[int, set[int]]]) -> int | None:
    """Who does it in the claim stands in the fact behind those whom the claim has it done to."""
    if mine.passive and not mine.led:
        return None
    if _joined(a, mine, theirs):
        return None
    at = {m: k for k, m in enumerate(theirs.words)}
    spots = [(n, [at[m] for m in there if m in at]) for n, there in told]
    if any(not spot for _, spot in spots[:1]) or len(spots) < _LEAST or theirs.dropped:
        return None
    first, own = spots[0]
    for k in range(1, len(spots)):
        head, tail = [s for _, s in spots[:k] if s], [s for _, s in spots[k:] if s]
        if tail and max(map(max, tail)) < min(map(min, head)) and not _one_called(a, theirs, spots[:k], spots[k:]):
            return first
    later = next((n for n, spot in spots[1:] if 0 in spot), None)
    if later is None or 0 in own or _one_called(a, theirs, spots[:1], [(later, [0])]):
        return None
    return first if a.claim.written(first).startswith("ال") or a.claim.items[first].kind == "mention" else None


def _one_called(
    a: Alignment, theirs: Row, one: list[tuple[int, list[int]]], other: list[tuple[int, list[int]]]
) -> bool:
    """Whether the two may be one: the name and what it is called, «رئيس الوزراء فلان»."""
    named = [all(_name(a, n) for n, _ in side) for side in (one, other)]
    if named[0] == named[1]:
        return False
    spots = sorted({k for _, s in (*one, *other) for k in s})
    between = [k for k in range(spots[0], spots[-1]) if k not in spots]
    return not between


def _name(a: Alignment, n: int) -> bool:
    item = a.claim.items[n]
    return item.kind == "mention" or "w:unknown" in item.ids or not any(c.person for c in a.claim.concepts(n))


def _title(item: Item) -> bool:
    return "w:titles" in item.ids


def _out_of_reach(a: Alignment, mine: Row, theirs: Row, told: list[tuple[int, set[int]]]) -> int | None:
    """Somebody whom the fact has only beside another verb."""
    if len(told) < _LEAST or mine.inner or ((theirs.inner or len(theirs.words) < _LEAST) and not theirs.one):
        return None
    for k, (n, there) in enumerate(told):
        if a.claim.items[n].soft or not a.facts[min(there)].span[1]:
            continue
        if theirs.dropped:
            several = theirs.one and not k and fold(a.claim.written(n)).endswith(_SEVERAL)
            if several and not mine.passive and any(c.person for c in a.claim.concepts(n)):
                return n
            continue
        elsewhere = all(a.facts[m].prep != "to" and m in theirs.others for m in there)
        if elsewhere and not there & {*theirs.words, *theirs.reach}:
            return n
        if not k and not mine.passive and not theirs.passive and there.isdisjoint({*theirs.words, *theirs.doers}):
            return n
        bought = k and all(a.facts[m].prep == "from" and not _counted(a, m) for m in there)
        if bought and there.isdisjoint(theirs.words):
            return n
    return None


def _counted(a: Alignment, m: int) -> bool:
    """ «41 من كاميرات المتحف»."""
    return m > 0 and a.facts[m - 1].kind == "amount"


def _undergoes(a: Alignment, mine: Row, theirs: Row, told: list[tuple[int, set[int]]]) -> int | None:
    """ «أُنقذ مزارع» of «أنقذ مزارع سائقا»: the doer undergoes nothing."""
    if not mine.passive or mine.led or theirs.passive or theirs.dropped or len(theirs.words) < _LEAST:
        return None
    n, there = told[0]
    if theirs.words[0] not in there or not (theirs.words[0] > theirs.verb or theirs.apart):
        return None
    closed = next((k for k, m in enumerate(theirs.words) if _closes(a, m)), len(theirs.words))
    others = [m for m in theirs.words[closed + 1 :] if not any(m in spot for _, spot in told)]
    return n if any(c.kind == "thing" or c.person for m in others for c in a.view.concepts(m)) else None


def _closes(a: Alignment, m: int) -> bool:
    """Whether a word has the article or is a name: no genitive follows."""
    return fold(a.view.recorded(m)).startswith("ال") or a.facts[m].kind == "mention"

"""Whom and what each part of a long Arabic sentence may take over from the others."""

from __future__ import annotations

from feudcheck.compare.clauses.arabic_part import Part
from feudcheck.compare.clauses.arabic_parts import MARKS, Parts
from feudcheck.compare.known import known
from feudcheck.language.words import syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View


class Reach(Parts):
    """The parts of a statement, and what belongs to each."""

    def doers(self, number: int, depth: int = 0) -> set[int]:
        """The items that may tell who does what part ``number`` tells."""
        part = self.parts[number]
        out = set(part.doers)
        if part.sure or part.up is None or depth > len(self.parts):
            return out
        if part.kind in ("relative", "bare"):
            out.update(part.before)
        definite = not part.before or self.written(part.before[0]).startswith("ال") or part.parted
        if part.kind not in ("relative", "bare") or (part.kind == "bare" and definite) or not part.before:
            above = self.doers(part.up, depth + 1)
            out |= self._shared(above) if part.kind == "and" else above
        return out

    def _shared(self, doers: set[int]) -> set[int]:
        """Who may do the next thing too: of «زارت X عمال المصنع ورفعت …» X, not those who were visited."""
        if not any(self.items[n].role == "agent" for n in doers):
            return doers
        people = {n for n in doers if any(c.person for c in self.side.concepts(n))}
        return {n for n in doers if n not in people or self.items[n].role == "agent"}

    def reach(self, m: int) -> set[int]:
        """The items that may belong to what item ``m`` tells."""
        number = self.of[m]
        part = self.parts[number]
        out = set(part.items) | set(part.tails) | self.doers(number) | set(part.before)
        if part.head is not None and part.items[-1] == part.head:
            nexts = (o for o in self.parts if o.kind == "and" and o.up == number and not o.parted)
            out.update(n for o in nexts for n in o.items if self.led(n) or self.items[n].prep)
        for k, other in enumerate(self.parts):
            if other.up == number and other.items and self.written(other.items[0]) in syntax("ahead_of"):
                out.update(other.items)  # «فاز متقدما على X بفارق نقطة»
            if other.kind == "noun" and other.up == number:
                led = not self.verb(m)
                out.update(n for n in other.items if not led or self.items[n].prep)
            if other.kind == "content" and other.up == number:
                out.update(other.items)
            if other.kind in ("relative", "bare") and other.up == number and not other.parted:
                out.update(self._returned(k))
        up = part.up
        if up is None:
            return out
        if part.items and not syntax("succeeding").isdisjoint(self.items[part.items[0]].ids):
            out.update(self.parts[up].items)  # «عُيّن X مفتيا، خلفا لـY»
        if part.kind == "and" and not part.parted:
            out.update(n for n in self.parts[up].items if self.items[n].kind == "mention" and self.items[n].prep)
        if part.kind in ("and", "comma") and not any(self.items[n].prep == "in" for n in part.items):
            out.update(n for n in self.parts[up].items if self.items[n].prep == "in" and self.items[n].kind != "date")
        if part.kind == "noun":
            over = self.parts[up]
            own = self.doers(up) if over.head is not None and self.verb(over.head) else set()
            out |= own | {n for n in over.items if self.led(n) or n == over.head}
            if over.up is not None:
                out.update(n for n in (self.parts[over.up].head,) if n is not None)
        elif part.kind == "comma" and part.head is None:
            out.update(n for n in self.parts[up].items if self.items[n].kind == "date")  # «…، بزيادة 12 في المئة»
        elif part.kind == "outcome" or (part.resumes and not part.before):
            while up is not None:
                out |= {*self.parts[up].items, *self.parts[up].before, *self.parts[up].tails}
                up = self.parts[up].up
        return out

    def below(self, number: int, over: int) -> bool:
        """Whether part ``number`` says more of a noun in part ``over``, or what is said there."""
        part = self.parts[number]
        while part.kind in ("relative", "bare", "content", "noun") and part.up is not None:
            if part.up == over:
                return True
            part = self.parts[part.up]
        return False

    def _returned(self, number: int) -> list[int]:
        """What a relative clause with its doer told may leave to the verb outside: "الرواية التي كتبتها X بجائزة"."""
        part = self.parts[number]
        if part.head is None:
            return []
        if (left := self._object_left(part)):
            return left
        if not part.resumes or not part.sure:
            return []
        last = max([part.head, *part.doers])
        ends = (k for k, n in enumerate(part.items) if n > part.head and (self.led(n) or self._is_next(n, last)))
        led = next(ends, None)
        return [] if led is None else part.items[led:]

    def _is_next(self, n: int, doer: int) -> bool:
        """Whether a figure behind those who do it counts something else: «الذي يعمل فيه 500 شخص ثلثي إنتاجه»."""
        return n > doer and self.items[n].kind == "amount"

    def _object_left(self, part: Part) -> list[int]:
        """The figure behind a relative clause that has all it needs: «أتلف البرد الذي ضرب X ليلة أمس 40 في المئة»."""
        above = self.parts[part.up] if part.up is not None else None
        if part.kind != "relative" or above is None or above.head is None or not self.verb(above.head):
            return []
        if any(n > above.head and n not in above.doers for n in above.items):
            return []
        dates = [k for k, n in enumerate(part.items) if self.items[n].kind == "date"]
        behind = part.items[dates[-1] + 1 :] if dates and dates[-1] > 1 else []
        return behind if behind and self.items[behind[0]].kind == "amount" and not self.led(behind[0]) else []

    def kin(self, n: int) -> int | None:
        """The word before a name that tells whose relative is spoken of: «ابنة الرسام X»."""
        part = self.parts[self.of[n]]
        for k in reversed(part.items[: part.items.index(n)]):
            own = self.text[self.items[k].span[1] - 1] == "ه"  # «شقيقه X» names the brother
            if not own and self.written(k).removeprefix("و") in syntax("kin_words"):
                return k
            if any(mark in self.text[self.items[k].span[1] : self.items[n].span[0]] for mark in MARKS) or self.verb(k):
                return None
        return None


def parts_of(side: Claim | View) -> Reach:
    """The parts of a claim or a fact."""
    return known(side, _claimed) if not hasattr(side, "facts") else Reach(side, side.facts, side.statement.text)


def _claimed(claim: Claim, _: int) -> Reach:
    return Reach(claim, claim.items, claim.text)

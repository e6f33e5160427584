"""The parts of a long Arabic sentence: each with its verb, how it is led in and what it hangs on."""

from __future__ import annotations

import re

from feudcheck.compare.clauses.arabic_part import Part
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax, syntax_map

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View
    from feudcheck.model import Item

_WORD = re.compile(r"\d[\d.,٫٬،:]*\d|[^\s،,؛;:.«»\"()]+|[،,؛;:.]")
MARKS = frozenset("،,؛;:.")
_GLUED = ("و", "ف")
_OBJECTS = ("ه", "ها", "هم", "هما", "هن")
_SIDES = frozenset({"relative", "bare", "aside", "content"})  # what a comma ends
_OBJECT_ENDING = "ا"
_MARKED = {":": "content", ".": "beside", "؛": "beside", ";": "beside", "beside.": "content"}
_AND_NOT = frozenset({"ولم", "ولن", "ولا", "وقد", "وما", "ولقد", "فلم", "فلن", "فقد"})  # «ولم يقتل أحد»
_YET, _NOT, _NEAR = "بعد", frozenset({"لم", "لا", "لن"}), 5  # «لم يبع بعد»
_SHORTEST = 4  # letters of a word whose last alef is an ending


class Parts:
    """The parts of one statement; ``of``: item → part."""

    def __init__(self, side: Claim | View, items: Sequence[Item], text: str) -> None:
        self.side, self.items, self.text = side, items, text
        self.parts: list[Part] = [Part("", None)]
        self.of: dict[int, int] = {}
        self.words: list[tuple[str, int | None]] = []
        self._read()
        for part in self.parts:
            self._doers(part)
        self._hang_tails()

    def written(self, n: int) -> str:
        """Item ``n`` as written, folded."""
        return fold(self.text[slice(*self.items[n].span)])

    def event(self, n: int) -> bool:
        """Whether item ``n`` is a noun that tells what happens."""
        item = self.items[n]
        if item.kind != "term" or item.soft or item.verbal:
            return False
        kinds = [c.kind for c in self.side.concepts(n)]
        return "event" in kinds and not any(c.person for c in self.side.concepts(n))

    def _read(self) -> None:
        starts = {item.span[0]: n for n, item in enumerate(self.items) if item.span[1]}
        found = [(fold(w.group()), w.start(), w.end()) for w in _WORD.finditer(self.text)]
        current, mark, skip = 0, "", 0
        for at, (word, start, stop) in enumerate(found):
            if word in MARKS:
                mark = _MARKED.get(mark + word, _MARKED.get(word, "comma"))
                continue
            n = next((starts[k] for k in range(start, stop) if k in starts), None)
            self.words.append((word, n))
            if skip:
                skip -= 1
            else:
                following = found[at + 1][0] if at + 1 < len(found) else ""
                kind, skip = self._opens(word, following, n, current)
                if mark and kind in ("", "bare"):
                    kind = mark
                if kind and (self.of or kind not in ("bare", "and")):
                    current = self._open(kind, current, word, parted=bool(mark))
            mark = ""
            if n is not None:
                self._add(n, current)
            elif word in syntax("resumed_in"):
                self.parts[current].resumes = True

    def _opens(self, word: str, following: str, n: int | None, current: int) -> tuple[str, int]:
        openers = syntax_map("part_openers")
        for bare in (word, word[1:] if word[:1] in _GLUED else ""):
            if f"{bare} {following}" in openers:
                return openers[f"{bare} {following}"], 1
            if bare in openers and not (bare == _YET and not _NOT.isdisjoint(w for w, _ in self.words[-_NEAR:])):
                return openers[bare], 0
        part = self.parts[current]
        told = part.head is not None or self._unknown_verb(part, told=True) is not None
        if word in syntax("part_verbs"):
            return ("and" if word.startswith("و") else "bare" if told else ""), 0
        if n is None or not part.items:
            return "", 0
        item = self.items[n]
        counted = n + 1 < len(self.items) and self.items[n + 1].kind == "amount"
        joined = word[0] in _GLUED and bool(item.words) and word[:2] != item.words[0][:2]
        joined = joined or (len(self.words) > 1 and self.words[-2][0] in _AND_NOT)
        if self.verb(n):
            if word[0] == "ل" and word[1:2] in ("ي", "ت") and part.items:
                return "bare", 0  # «ليترأس»
            if not joined and word[0] not in "يت" and self._named(n, current):
                return "", 0
            if part.kind == "aside":
                return ("and" if joined else "bare"), 0
            noun_first = part.kind == "comma" and not part.joined
            return ("and" if joined else "bare" if told or noun_first else ""), 0
        more = joined and self._told(n, counted=counted) and any(self._told(k, counted=counted) for k in part.items)
        return ("noun" if more else ""), 0

    def _told(self, n: int, *, counted: bool) -> bool:
        """Whether a noun tells what happens, alone or with a number behind it: «وإصابة 30 جنديا», not «وطفل»."""
        if self.items[n].kind != "term" or self.verb(n):
            return False
        kinds = [c.kind for c in self.side.concepts(n)]
        return "event" in kinds and (counted or "thing" not in kinds)

    def verb(self, n: int) -> bool:
        """Whether item ``n`` is a verb: not a name of the pattern of «نصار»."""
        item = self.items[n]
        word = fold(self.text[item.span[0] : item.span[1]])
        counted = n > 0 and self.items[n - 1].kind == "amount" and item.span[0] - self.items[n - 1].span[1] == 1
        accusative = word.endswith("ا") and (counted or not word.endswith(("وا", "ها")))  # «240 عضوا»
        if accusative or self.text[item.span[1] - 1] == "ة" or word.removeprefix("و") in syntax_map("prepositions"):
            return False  # «بقيادة» is a noun
        if not item.verbal and self._past_of_her(n, word):
            return True
        before = self.text[: item.span[0]].rsplit(None, 1)
        if before and fold(before[-1]) in syntax("no_verb_after"):
            return False
        callings = len(word) == _SHORTEST and word[2] == "ا" and word[0] not in "ايت"
        several = word.endswith(("ون", "ين")) and word[0] not in "يت"
        return item.verbal and not (callings or several)

    def _past_of_her(self, n: int, word: str) -> bool:
        """Whether a word for what happens ends as verbs of "she" do: «وأدت», not «موت», «وفيات»."""
        ended = len(word) >= _SHORTEST and word.endswith("ت") and word[-2] not in "اوي"
        kinds = [c.kind for c in self.side.concepts(n)] if ended and self.items[n].kind == "term" else []
        return "event" in kinds and "thing" not in kinds

    def _open(self, kind: str, current: int, word: str, *, parted: bool) -> int:
        if kind == "bare" and (back := self._pending(current)) is not None:
            return back
        up = current
        if kind == "relative" and self.parts[current].kind == "comma":
            parted = True
        if parted and kind not in ("relative", "bare", "content"):
            up = 0 if kind == "beside" else self._outer(up)
        new = Part(kind, up, parted=parted, joined=word.startswith("و"))
        if kind in ("relative", "bare"):
            new.before = self._phrase(current)
        new.copula = word.removeprefix("و") in syntax("part_verbs")
        self.parts.append(new)
        return len(self.parts) - 1

    def _outer(self, number: int) -> int:
        """The part that goes on behind a comma."""
        part = self.parts[number]
        while part.up is not None and (part.kind in _SIDES or part.kind == "comma" or not part.parted):
            number, part = part.up, self.parts[part.up]
        return number

    def _pending(self, current: int) -> int | None:
        """The part before a relative clause whose verb is still to come: "the drug that is used … caused"."""
        part = self.parts[current]
        while part.kind in ("relative", "comma") and part.head is not None and part.up is not None:
            current, part = part.up, self.parts[part.up]
            if part.head is None:
                return current if part.kind not in ("aside", "comma") else None
        return None

    def _phrase(self, current: int) -> list[int]:
        """The noun phrase at the end of a part: back to its verb, or to what a preposition leads in."""
        out: list[int] = []
        for n in reversed(self.parts[current].items):
            if self.verb(n):
                break
            out.append(n)
            if self.led(n) or self.items[n].kind == "date":
                break
        return out or self.parts[current].before

    def led(self, n: int) -> bool:
        """Whether a preposition stands right before item ``n``, or glued to it."""
        words = self.text[: self.items[n].span[0]].split()
        item, glued = self.items[n], self.written(n)
        last = fold(words[-1]) if words else ""
        led = last in syntax_map("prepositions") or last in syntax("part_leads")
        own = not item.prep and bool(item.words) and item.words[0][0] == glued[0]
        return led or (len(glued) > _SHORTEST - 1 and glued[0] in "بل" and not own)

    def _add(self, n: int, current: int) -> None:
        part = self.parts[current]
        self.of[n] = current
        part.items.append(n)
        if part.head is None and (self.verb(n) or (part.kind == "noun" and len(part.items) == 1)):
            part.head = n
        if self.verb(n) or self.event(n):
            written, last = self.written(n), self.text[self.items[n].span[1] - 1]
            if last != "ة" and written.endswith(_OBJECTS) and len(written) > _SHORTEST:
                part.resumes = True

    def _doers(self, part: Part) -> None:
        head = part.head
        if head is None and part.kind not in ("comma", "aside"):
            head = part.head = next((n for n in part.items if self.event(n)), None) or self._unknown_verb(part)
        if head is None:
            return
        ahead = [n for n in part.items if n < head and self.items[n].kind != "date" and part.kind != "aside"]
        behind: list[int] = []
        for n in part.items:
            if n > head:
                told = self._told(n, counted=False) and not self.written(n).startswith("ال")
                of_them = bool(behind) and self.items[behind[-1]].kind == "amount" and self.items[n].prep == "from"
                if (self.led(n) and not of_them) or (behind and (told or self.items[n].kind == "amount")):
                    break
                behind.append(n)
        part.doers = ahead or [n for n in behind if self.items[n].kind != "date"]
        part.sure = bool(ahead) or self._own_doer(part, head, behind)

    def _named(self, n: int, current: int) -> bool:
        """Whether what is spelt like a verb of "he" is a name: «مديرها حسن» is not «مديرها الذي حسن»."""
        before = n - 1
        if n == 0 or self.of.get(before) != current or self._pending(current) is not None:
            return False
        word = self.written(before)
        own = word.endswith(("ها", "هم")) or self.text[self.items[before].span[1] - 1] == "ه"
        head = self.parts[current].head
        known = own or word.startswith("ال") or "w:unknown" in self.items[before].ids
        written = self.written(n)
        if len(written) == _SHORTEST and written[1] == "ا" and not any(c.person for c in self.side.concepts(before)):
            known = True  # «سامي عادل», «كريم ناصر», but «رجل هاجم»
        return known and head is not None and head != before

    def _unknown_verb(self, part: Part, *, told: bool = False) -> int | None:
        """The first word of a part that has to have a verb, where no other word is one."""
        if not part.items or not (part.copula or part.kind in ("", "relative", "beside", "after")):
            return None
        first = part.items[0]
        item = self.items[first]
        written = fold(self.text[slice(*item.span)])
        if item.kind != "term" or self.led(first) or (written.startswith("ال") and not item.words[0].startswith("ال")):
            return None
        told = (not told and (part.kind != "" or part.copula)) or "event" in [c.kind for c in self.side.concepts(first)]
        return first if told else None

    def _own_doer(self, part: Part, head: int, behind: list[int]) -> bool:
        """Whether the noun behind the verb must be who does it."""
        if not behind or not self.verb(head):
            return False
        first, last = self.written(behind[0]), self.text[self.items[behind[0]].span[1] - 1]
        if first.endswith(_OBJECTS) and not first.endswith("اه") and last != "ة":
            return False  # "sold its branch"
        written = fold(self.text[slice(*self.items[head].span)])
        between = self.text[self.items[head].span[1] : self.items[behind[0]].span[0]].split()
        if between and fold(between[0]) in syntax("resumed_in"):
            return True
        accusative = first.endswith(_OBJECT_ENDING) and len(first) > _SHORTEST - 1
        if accusative or self.items[behind[0]].kind == "amount":
            return False
        after = behind[1] if len(behind) > 1 else None
        known_next = after is None or self._common(after)
        if self._common(behind[0]) and known_next and first[-1] not in "هاتنيء":
            return True  # «فشل عقار قديم»: what it is done to would be «عقارا»
        if part.kind in ("beside", "") or (written.endswith(_OBJECTS) and len(written) > _SHORTEST):
            return True
        later = (fold(self.text[slice(*self.items[n].span)]) for n in behind[1:])
        return any(w.endswith(_OBJECT_ENDING) and len(w) >= _SHORTEST for w in later)

    def _common(self, n: int) -> bool:
        """Whether item ``n`` is an indefinite word that the lexicon has."""
        return not self.written(n).startswith("ال") and "w:unknown" not in self.items[n].ids

    def _hang_tails(self) -> None:
        """What stands behind a comma without a verb goes with the part before it."""
        for part in self.parts:
            up = part.up
            if part.head is None and up is not None and part.kind not in ("relative", "aside"):
                while self.parts[up].kind == "comma" and self.parts[up].head is None and self.parts[up].up is not None:
                    up = self.parts[up].up or 0
                self.parts[up].tails += part.items
                outer = self.parts[up]
                said_of = outer.kind in _SIDES or (outer.kind == "after" and outer.joined)  # «، وهو مستشار X، …»
                if said_of and outer.up is not None:
                    self.parts[outer.up].tails += part.items

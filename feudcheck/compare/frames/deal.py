"""What goes from one to another in one clause: who has it before, who has it then, and what it is.

Read only where each name of the clause has its place in it.
"""

from __future__ import annotations

from feudcheck.compare.frames.frame import Deal
from feudcheck.language.normal import fold
from feudcheck.language.plain_words import plain_words
from feudcheck.language.words import syntax, syntax_map
from feudcheck.parse.clauses.noun_phrases import end_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.compare.claim import Claim
    from feudcheck.compare.view import View

_GIVES, _TAKES, _GOES, _JOINS, _LEAVES, _LEARNS = "gives", "takes", "goes", "joins", "leaves", "learns"
_LETS = "lets"
_LOAN = "loan"
_NAMING = frozenset({"w:titles", "w:generic_nouns"})  # «نادي X» is X
_IS = frozenset({"هو", "هي", "هم"})
_HIRE, _TRAIN = "hire", "train"  # kinds of deals
_NOUNS = ("term", "mention")
_OWNS = ("'s", "’s", "'", "’")
_BOTH = 2  # ends of a deal


def deal(side: Claim | View, clause: int) -> Deal | None:
    """The deal that a clause tells; None where it tells none, or a name has no place in it."""
    return Reader(side, clause).read()


class Reader:
    """Reads one clause."""

    def __init__(self, side: Claim | View, clause: int) -> None:
        self.statement = side.statement
        self.items, self.text, self.arabic = side.statement.items, side.statement.text, side.statement.lang == "ar"
        self.told = side.statement.clauses[clause]
        self.here = [n for n, i in enumerate(self.items) if i.clause == clause and i.span[1]]
        self.names = [n for n in self.here if self.items[n].kind == "mention"]
        self.heads: dict[int, int] = {}
        self.word, self.at, self.passive = "", 0, False

    def read(self) -> Deal | None:
        """The deal, where each name has its place."""
        if not self.names:
            return None
        subject = self.told.subject
        verb = self._verb()
        way, _, kind = syntax_map("deals").get(self.word, "").partition(" ")
        if not way:
            return self._called()
        if subject is not None and self.items[subject].kind == "mention" and subject not in self.names:
            self.names = [subject, *self.names]
        self.names = [n for n in self.names if not self._of_another(n, verb)]
        for n in self.names:
            if (head := self._head(n)) == n:
                return None  # "the X plant": whose it is
            if head is not None:
                self.heads[n] = head
        if self.arabic and not _IS.isdisjoint(fold(self.text[self.at : self.items[self.names[-1]].span[0]]).split()):
            return None  # «من اشترى X هو Y»
        light = fold(self.text[: self.at]).split()[-1:] if verb is None else []
        self.passive = self.told.passive and not (way == _LEARNS and self.arabic)
        self.passive |= not syntax("be_forms").isdisjoint(light)
        doers = self._doers(way, verb, subject)
        kind = _LOAN if self._on_loan() else kind
        out = Deal(heads=self.heads, verb=verb, kind=kind, span=(self.at, self.at + len(self.word)))
        if verb is not None:
            out.span = self.items[verb].span
        out.sums = [n for n in self.here if self._sum(n)]
        out.goods = self._goods(verb)
        if way == _LEARNS and kind == _TRAIN and self.arabic and out.goods and not self.items[out.goods[0]].prep:
            way = _GIVES  # «تدرب فريقا»: she trains it
        return out if self._placed(out, way, kind, doers) and (out.giver or out.taker) else None

    def _on_loan(self) -> bool:
        """Whether whoever goes over is only lent: "joined X on loan from Y", «انتقل إلى X على سبيل الإعارة»."""
        clause = f" {' '.join(plain_words(self.text[slice(*self.told.span)]))} "
        return any(f" {words} " in clause for words in syntax("on_loan"))

    def _doers(self, way: str, verb: int | None, subject: int | None) -> list[int]:
        """Who or what does it."""
        items = self.items
        first = self.heads.get(self.names[0], self.names[0])
        plain = [n for n in self.names if not self._led(n)]
        if self.arabic and verb is not None and not self.told.passive and first == verb + 1 and len(plain) > 1:
            return plain[:1]  # «عالج أطباء X Y»
        if self.told.passive and not self.passive:
            return [n for n in self.names if not items[n].prep and items[n].role == "patient"]
        doers = [n for n in self.names if items[n].role == "agent" and (items[n].prep in ("", "of") or self.passive)]
        if not doers and not self.passive and way != _GOES:
            doers = [n for n in plain if items[n].span[0] < self.at]
        return doers or [n for n in self.names if n == subject and not self.passive]

    def _placed(self, out: Deal, way: str, kind: str, doers: list[int]) -> bool:
        """Whether each name has its place; it is put there."""
        objects = [n for n in self.names if n not in doers and not self._led(n)]
        led: dict[str, list[int]] = {}
        for n in self.names:
            if n not in doers and (prep := self._led(n)):
                led.setdefault(prep, []).append(n)
        givers = [*led.pop("from", []), *(led.pop("about", []) if self.arabic else [])]
        takers = led.pop("to", [])
        if way == _LEARNS:
            givers += led.pop("by", [])
            out.beside = "with" in led
            givers += led.pop("with", [])
        if kind == _HIRE and self.arabic and givers:
            objects += led.pop("with", [])  # «تعاقد مع X قادما من Y»
        if way == _LETS:
            way = _TAKES if givers else _GIVES if takers else ""
        by = led.pop("by", [])
        if way == _GIVES and self.arabic:
            takers += led.pop("against", [])  # «أرست العقد على»
        if way == _LEAVES and takers and not led.get("for") and self.word in syntax("leaving_to"):
            way, out.kind = _GIVES, "will"  # "left the house to her nephew"
        if way == _LEAVES:
            takers += led.pop("for", [])
            out.then = self._joining()
            joined = [n for n in objects if out.then is not None and n > out.then]
            objects, takers = [n for n in objects if n not in joined], [*takers, *joined]
        led.pop("in", None)
        led.pop("on", None)
        if way == _GIVES and out.kind == "pay" and led.get("for") and self._for_what() and not givers:
            out.giver, out.taker, out.things = [*takers, *objects], doers, led.pop("for", [])
            out.kind, out.sums = "sale", []  # who pays X a sum for a thing buys it from X
            return not led and not by and len(out.giver) < _BOTH and len(doers) < _BOTH and not self.passive
        if way in (_GIVES, _TAKES, _LEARNS):
            led.pop("for", None)  # "the prize for her film"
        if not way or led or (by and (not self.passive or (doers and by != doers))):
            return False  # "bought a painting by X"
        doers = doers or by
        if way == _GOES:
            out.giver, out.taker, out.things = givers, takers, [*doers, *objects]
            return len(out.things) == 1
        if way in (_JOINS, _LEAVES):
            ends = (givers, [*takers, *objects]) if way == _JOINS else ([*givers, *objects], takers)
            out.giver, out.taker, out.things = *ends, doers
            return len(doers) == 1 and max(map(len, ends)) < _BOTH and not self.passive
        if way in (_TAKES, _LEARNS):
            out.giver, out.taker, out.things = givers, doers, objects
            return not takers and len(givers) < _BOTH and len(doers) < _BOTH
        if givers:
            return False
        if self.arabic and not (doers or self.passive):
            return False  # who stands behind the verb may do it
        if not takers and objects and self._is_given(objects[0]):
            takers, objects, out.bare = objects[:1], objects[1:], objects[0]
        out.giver, out.taker, out.things = doers, takers, objects
        return len(doers) < _BOTH and len(takers) < _BOTH

    def _joining(self) -> int | None:
        """The verb of where he goes who leaves: "left X to join Y"."""
        for n in self.here:
            joins = self.items[n].verbal and syntax_map("deals").get(self.items[n].words[0].split()[0], "")
            if joins and joins.startswith(_JOINS) and fold(self.text[: self.items[n].span[0]]).endswith(" to "):
                return n
        return None

    def _for_what(self) -> bool:
        """Whether a sum is paid "for" a thing: "paid X $38 million for Y"."""
        behind = [n for n in self.here if self.items[n].span[0] > self.at]
        figure = next((n for n in behind if self._sum(n)), None)
        return figure is not None and any(n > figure and self._led(n) == "for" for n in behind)

    def _is_given(self, n: int) -> bool:
        """Whether a name right at the verb is whom something is given, and not what is: "gave X a book"."""
        if self.word in syntax("done_to_learners"):
            return True
        start = self.at if self.passive else max(self.at, self.items[n].span[0])
        behind = [k for k in self.here if self.items[k].span[0] > start and k != n and self.items[k].date is None]
        return bool(behind) and self._plain(behind[0])

    def _plain(self, k: int) -> bool:
        item = self.items[k]
        return (item.kind in _NOUNS or item.kind == "amount") and not item.prep and not item.verbal and not self._led(k)

    def _sum(self, n: int) -> bool:
        """Whether a figure is itself what goes over: "paid 5 million", not "for 5 million"."""
        item = self.items[n]
        if item.amount is None or item.amount.unit is None:
            return False
        before = fold(self.text[: item.span[0]]).split()[-1:]
        return item.span[0] > self.at and item.prep in ("", "of") and syntax("price_words", "worth").isdisjoint(before)

    def _goods(self, verb: int | None) -> list[int]:
        """The nouns behind the verb that nothing leads in: "taught X the violin"."""
        behind = [n for n in self.here if self.items[n].span[0] > self.at and n != verb]
        stop = next((n for n in behind if self.items[n].kind in _NOUNS and self._led(n)), len(self.items))
        nouns = (n for n in behind if n < stop and self.items[n].kind == "term" and not self.items[n].verbal)
        return [n for n in nouns if not self.items[n].soft and n not in self.heads.values()]

    def _led(self, n: int) -> str:
        """The preposition that leads a name in, over what it is called: "from his aunt X"."""
        item = self.items[n]
        if item.prep and item.prep != "of":
            return item.prep
        k = self.heads.get(n, n)
        while k > 0 and self.items[k - 1].kind == "term" and self._adjacent(k) and not self.items[k - 1].verbal:
            k -= 1
            if self.items[k].prep:
                break
        if self.items[k].prep and self.items[k].prep != "of":
            return self.items[k].prep
        gap = fold(self.text[end_of(self.statement, k - 1) if k else 0 : self.items[k].span[0]]).split()
        led = next((c for w in gap if (c := syntax_map("prepositions").get(w, ""))), "")
        return "" if led == "of" else led

    def _of_another(self, n: int, verb: int | None) -> bool:
        """Whether a name only tells who did what a noun of the clause tells: "a power station built by X"."""
        own = n > 1 and self.items[n].prep == "by" and n - 1 != verb and self.items[n - 1].verbal
        return own and self.items[n - 2].kind == "term" and self._led(n - 2) != ""

    def _adjacent(self, n: int) -> bool:
        """Whether nothing but a space stands between an item and the one before it."""
        return n > 0 and self.text[end_of(self.statement, n - 1) : self.items[n].span[0]] == " "

    def _head(self, n: int) -> int | None:
        """Of whom or what a name only tells whose it is: "the owners of X", «أطباء X»; itself: not read."""
        item, before = self.items[n], self.items[n - 1] if n else None
        if self.text[item.span[1] :].startswith(_OWNS):
            return n
        noun = before is not None and before.kind == "term" and not before.verbal
        if self.arabic:
            if not noun or before is None or not self._adjacent(n) or not _NAMING.isdisjoint(before.ids):
                return None
            if " " in before.words[0] and before.words[0].split(" ")[-1] in syntax_map("prepositions"):
                return None  # «قادما من X»
            return None if fold(self.text[slice(*before.span)]).startswith("ال") else n - 1
        after = self.items[n + 1] if n + 1 < len(self.items) else None
        if after is not None and after.kind == "term" and self._adjacent(n + 1) and not (after.verbal or after.soft):
            return n  # "the X plant"
        if item.prep == "by" and noun and self._led(n - 1):
            return n  # "given to a drama by X"
        if before is None or item.prep != "of":
            return None
        return n - 1 if noun else n

    def _verb(self) -> int | None:
        """The verb of the deal; its word and its place are noted."""
        deals, head = syntax_map("deals"), self.told.predicate
        if head is not None:
            item = self.items[head]
            words = [*item.words[:1], fold(self.text[slice(*item.span)])]
            self.at = item.span[0]
            if item.verbal or item.soft:
                self.word = next((w for phrase in words for w in phrase.split()[:1] if w in deals), "")
            return head
        if not self.arabic:
            start = self.items[self.names[0]].span[1]
            between = fold(self.text[start : self.items[self.names[-1]].span[0]]).split()[:_BOTH]
            self.word = next((w for w in between if w in deals), "")
            self.at = start + max(0, fold(self.text[start:]).find(self.word))
        return None

    def _called(self) -> Deal | None:
        """ "X was the coach of Y", «X هو مدرب Y» as what X does for Y."""
        kinds = {n: kind for n in self.here if self.items[n].kind == "term" and (kind := self._noun(n))}
        nouns = list(kinds)
        if len(nouns) != 1 or len(self.names) != _BOTH or any(self.items[n].verbal for n in self.here):
            return None
        noun, (one, other) = nouns[0], self.names
        spans = [self.items[n].span for n in (one, other)]
        between = fold(self.text[spans[0][1] : spans[1][0]]).split()
        start, end = self.items[noun].span
        word = fold(self.text[start:end])
        is_ = syntax("copulas")
        if self.arabic:
            owner = end + 1 == spans[1][0] and between[:-1] and is_.issuperset(between[:-1])  # «X هو مدرب Y»
            owned = end + 1 == spans[0][0] and between and is_.issuperset(between)  # «مدرب X هو Y»
        else:
            of = between[-2:] in ([word, "of"], [word, "to"]) and is_.issuperset({*between[:-2]} - {"the", "a"})
            behind = self.text[spans[1][1] : start].strip() in _OWNS and bool(between) and is_.issuperset(between)
            owner = of or behind
            owned = between[:1] in ([o] for o in _OWNS) and between[1:2] == [word] and is_.issuperset(between[2:])
        if bool(owner) == bool(owned):
            return None
        giver, taker = (one, other) if owner else (other, one)
        return Deal([giver], [taker], verb=noun, span=self.items[noun].span, kind=kinds[noun])

    def _noun(self, n: int) -> str:
        return next((kind for w in self.items[n].words if (kind := syntax_map("deal_nouns").get(w))), "")

"""The parts of an English sentence, each with a verb of its own, and what each takes over from the one it hangs on."""

from __future__ import annotations

from feudcheck.frozen import dataclass, field
from feudcheck.language.normal import fold
from feudcheck.language.words import syntax, syntax_map
from feudcheck.parse.clauses.english_words import ING, PAIRS, STOPS, THAT, Words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from feudcheck.model import Item, Statement

_THEM = "them"


@dataclass(slots=True)
class Part:
    """``kind``: "" of its own, "relative", "reduced", "aside", "shared" (the same doer), "under" ("after"), "content".

    ``before``: the nouns that a relative clause is of; ``verb``: its first verb; ``comma``: one leads it in;
    ``pronoun``: "he" or "it" stands in it, for somebody told of elsewhere.
    """

    kind: str
    up: int | None
    comma: bool = False
    items: list[int] = field(default_factory=list)
    before: list[int] = field(default_factory=list)
    verb: int | None = None
    told: bool = False  # a verb has been read, or a form of "to be"
    pronoun: str = ""
    called: bool = False  # it hangs on what somebody is: "X is a hall that Y built"


class Parts:
    """The parts of one statement; ``of``: item → part."""

    def __init__(self, statement: Statement) -> None:
        self.items, self.text = statement.items, statement.text
        self.parts = [Part("", None)]
        self.of: dict[int, int] = {}
        self.verbs: set[int] = set()
        self.words = Words(statement)
        self._current = 0
        self._read()

    def before_verb(self, number: int) -> set[int]:
        """The items of a part that stand before its verb, led in by nothing."""
        part = self.parts[number]
        return {n for n in part.items if (part.verb is None or n < part.verb) and not self.items[n].verbal}

    def doers(self, number: int) -> set[int]:
        """The items that may do what a part tells."""
        part = self.parts[number]
        out = self.before_verb(number) | set(part.before)
        if part.up is not None and (part.kind == "shared" or self._says_what_it_is(part)):
            out |= self.doers(part.up)
        elif part.kind == "relative" and part.up is not None and self.parts[part.up].kind == "reduced":
            out |= self.doers(part.up)  # "a series made by X that ran"
        return out | self._asides(number)

    def _says_what_it_is(self, part: Part) -> bool:
        """ "X is a hall that Y built": what is told of the hall is told of X."""
        return part.kind in ("relative", "reduced") and part.called

    def reach(self, number: int) -> set[int]:
        """The items that belong to what a part tells."""
        return set(self.parts[number].items) | self.doers(number)

    def sentence(self, n: int) -> int:
        """Which sentence, or half of one before a semicolon, item ``n`` stands in."""
        return sum(mark in STOPS and start < self.items[n].span[0] for mark, start, _ in self.words.words)

    def under(self, n: int, number: int) -> bool:
        """Whether item ``n`` is told in what somebody in part ``number`` says or means."""
        part = self.parts[self.of[n]]
        while part.up is not None:
            if part.kind == "content" and part.up == number:
                return True
            part = self.parts[part.up]
        return False

    def over(self, n: int, number: int) -> bool:
        """Whether item ``n`` stands where it is told who says what part ``number`` tells."""
        part = self.parts[number]
        while part.up is not None:
            if part.kind == "content" and self.of[n] == part.up:
                return True
            part = self.parts[part.up]
        return False

    def at_once(self, n: int, number: int) -> bool:
        """Whether item ``n`` is told of what happened when part ``number`` did: "was killed when a crane fell in X"."""
        here, there = self.parts[number], self.parts[self.of[n]]
        return (there.kind == "when" and there.up == number) or (here.kind == "when" and here.up == self.of[n])

    def takes_up(self, number: int | None) -> bool:
        """Whether "he" or "it" stands in a part, or in one that it shares the doer of."""
        above = False
        while number is not None:
            part = self.parts[number]
            if part.pronoun and (part.pronoun != _THEM or not above):
                return True
            number, above = (part.up if part.kind == "shared" else None), True
        return False

    def _asides(self, number: int) -> set[int]:
        """What somebody in a part is called beside: "the bishop, an adviser to the queen, left" has the adviser."""
        out: set[int] = set()
        for part in self.parts:
            if part.up == number and part.kind == "aside":
                for k, n in enumerate(part.items):
                    if k and not syntax_map("prepositions").keys().isdisjoint(self._between(n)):
                        break
                    out.add(n)
        return out

    def _between(self, n: int) -> list[str]:
        """The words between item ``n`` and the one before it, with the last of that one."""
        return fold(self.text[self.items[n - 1].span[0] : self.items[n].span[0]]).split()[1:]

    def _read(self) -> None:
        after_verb, mark = False, False
        for at, (word, _, _) in enumerate(self.words.words):
            if word in STOPS:
                if word != "." or at + 1 < len(self.words.words):
                    self._current, mark = self._open("", None), False
                continue
            if word in PAIRS:
                self._close_at_comma()
                mark = True
                continue
            n = self.words.at[at]
            starts_group = self.words.is_verb(at) and not after_verb
            self._turn(at, word, mark=mark, verb=starts_group)
            part = self.parts[self._current]
            if self.words.is_verb(at):
                part.told = True
                if n is not None:
                    self.verbs.add(n)
                    part.verb = n if part.verb is None else part.verb
            after_verb = self.words.is_verb(at) or (after_verb and (n is None or word.endswith("ly")))
            if n is not None:
                part.items.append(n)
                self.of[n] = self._current
            elif word in syntax("english_pronouns"):
                part.pronoun = part.pronoun or word
            mark = False

    def _turn(self, at: int, word: str, *, mark: bool, verb: bool) -> None:
        """Opens the part that a word begins, or goes back to the one whose verb it is."""
        part, before = self.parts[self._current], self.words.words[at - 1][0] if at else ""
        noun = at > 0 and self.words.noun_at(at - 1)
        if word in syntax("relatives") or (word == THAT and noun and self.words.verb_near(at + 1)):
            if at and (noun or before in PAIRS or before in syntax_map("prepositions")):
                self._current = self._open("relative", self._current, comma=mark)
        elif word == THAT and self.words.after_verb(at):
            self._current = self._open("content", self._current)
        elif word in syntax("english_subordinators") and self.words.clause_follows(at):
            kind = "when" if word in ("when", "while") else "under"
            kind = "shared" if self.words.words[at + 1][0].endswith(ING) else kind
            self._current = self._open(kind, self._home(at), comma=mark or not part.items)
        elif before in ("and", "but") and verb and part.told:
            while self._pending(part):
                self._current = part.up or 0
                part = self.parts[self._current]
            self._current = self._open("shared", self._current)
        elif word in ("and", "but") and (mark or part.told) and self.words.own_clause(at):
            self._current = self._open("", None)
        elif mark and self._is_aside(at):
            self._current = self._open("aside", self._current, comma=True)
        elif verb and part.kind in ("relative", "reduced") and part.told and self._pending(part):
            while self._pending(self.parts[self._current]) and self.parts[self._current].told:
                self._current = self.parts[self._current].up or 0
        elif verb and self.words.is_reduced(at, told=part.told, after=1 + mark):
            self._current = self._open("reduced", self._current, comma=mark)

    def _pending(self, part: Part) -> bool:
        """Whether the part it hangs on has its verb still to come."""
        return part.kind in ("relative", "reduced") and part.up is not None and not self.parts[part.up].told

    def _home(self, at: int) -> int:
        """The part that goes on before a word such as "after": a relative clause runs on."""
        return self._current if at else 0

    def _open(self, kind: str, up: int | None, *, comma: bool = False) -> int:
        new = Part(kind, up, comma, called=up is not None and self.parts[up].told and self.parts[up].verb is None)
        if kind in ("relative", "reduced", "aside") and up is not None:
            new.before = self._phrase(up)
        self.parts.append(new)
        return len(self.parts) - 1

    def _phrase(self, number: int) -> list[int]:
        """The nouns at the end of a part, back to its verb."""
        out: list[int] = []
        for n in reversed(self.parts[number].items):
            if self.items[n].verbal or self.items[n].date is not None:
                break
            out.append(n)
        return out or self.parts[number].before

    def _close_at_comma(self) -> None:
        part = self.parts[self._current]
        while part.kind in ("relative", "reduced", "aside", "under", "when") and part.up is not None and part.items:
            self._current = part.up
            if part.comma:
                break
            part = self.parts[self._current]

    def _is_aside(self, at: int) -> bool:
        """Whether what stands between two commas, behind a noun, only says who that is."""
        if at < 2 or not self.words.noun_at(at - 2):
            return False
        for k in range(at, len(self.words.words)):
            word = self.words.words[k][0]
            if word in PAIRS or word in STOPS:
                after = self.words.words[k + 1][0] if k + 1 < len(self.words.words) else ""
                return k > at and (self.words.verb_at(k + 1) or after in syntax("relatives"))
            if word in ("and", "or") or (self.words.is_verb(k) and not self.words.is_reduced(k, told=True)):
                return False
        return False


def parts_of(statement: Statement) -> Parts:
    """The parts of an English statement."""
    return Parts(statement)


def is_passive(text: str, items: Sequence[Item], verb: int) -> bool:
    """Whether a form of "to be" stands before a verb, right there or past an adverb: "was last inspected"."""
    words, forms = fold(text[: items[verb].span[0]]).split(), syntax("be_forms") - {"having"}
    gaps = syntax("passive_gaps", "single_ranks")
    while words and words[-1] not in forms and (words[-1].endswith("ly") or words[-1] in gaps):
        words.pop()
    return not forms.isdisjoint(words[-1:])

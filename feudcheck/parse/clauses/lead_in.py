"""The preposition that leads each noun phrase in."""

from __future__ import annotations

from collections.abc import Container, Sequence
from functools import cache

from feudcheck.language.lexicon import ARTICLES
from feudcheck.language.words import syntax, syntax_map
from feudcheck.model import Token
from feudcheck.parse.atom import Atom
from feudcheck.parse.clauses.splitting import opens_relative
from feudcheck.parse.names.apposition import named_behind

_ONLY_NAMING = frozenset({"w:titles", "w:generic_nouns"})
_FINITE = frozenset({"is", "are", "was", "were"})
_KEEPING = ARTICLES | {"and", "و"}
_HIS = ("ه", "ها", "هم", "هما")
_SHORTEST = 4  # letters of «لابنه», less one
_OVER_HIS = frozenset({"by", "of", "after", "before", "since"})  # "after his departure"
_NEAR_OWNER = 3  # atoms from «رئيس X» to his name: a comma, where he is from
_DAMMA = "\u064f"


def lead_in(
    atoms: Sequence[Atom], tokens: Sequence[Token], verbal: Sequence[bool], whose: Container[int] = ()
) -> None:
    """Set ``prep`` of each content atom: the preposition that leads its noun phrase in.

    ``whose``: the names that stand between a noun and the one it is said of.
    """
    phrase = _Phrase(atoms, tokens, verbal, whose)
    for i, atom in enumerate(atoms):
        text = tokens[atom.start].text
        if atom.kind == "mark":
            phrase.mark(i, text)
        elif atom.kind in ("mention", "amount", "date", "term"):
            phrase.content(i, text)
        phrase.word(i, text)


class _Phrase:
    """The noun phrase that the atoms read so far have opened.

    ``led``: the preposition that leads it in, "" for none; ``listed``: it goes on behind a name ("by X and Y").
    """

    def __init__(
        self, atoms: Sequence[Atom], tokens: Sequence[Token], verbal: Sequence[bool], whose: Container[int]
    ) -> None:
        self._atoms, self._tokens, self._verbal, self._whose = atoms, tokens, verbal, whose
        self._agents, self._openers = syntax("passive_agents"), _openers()
        self.led, self.listed = "", False

    def _opens(self, led: str) -> None:
        self.led, self.listed = led, False

    def mark(self, i: int, text: str) -> None:
        """Read a mark: a comma may go on with the phrase, all others end it."""
        if text not in syntax("commas"):
            self._opens("")
        elif not self.listed:
            self.led = _of_apposition(self._atoms, self._tokens, i, self._verbal)

    def content(self, i: int, text: str) -> None:
        """Read a name, a figure or a term, and say what leads it in."""
        atom, tokens = self._atoms[i], self._tokens
        following = self._atoms[i + 1] if i + 1 < len(self._atoms) else None
        named = following is not None and following.kind == "mention" and following.start == atom.stop
        if atom.kind == "term" and not self._verbal[i] and (
            glued := _glued(atom, text, named) or (named and _to_his(atom, tokens[atom.start]))
        ):
            atom.prep = glued  # "لشركة X": the preposition leads the name in too
        atom.prep = self.led = self._leads(i)
        if atom.kind in ("amount", "date"):
            self._opens("")
        if atom.kind == "mention":
            after = tokens[atom.stop].text if atom.stop < len(tokens) else ""
            listing = after in ("and", ",", "،", "و", "or", "&")
            self.listed = listing and not _subject_next(self._atoms, i, self._verbal)
            if not self.listed:
                self.led = ""

    def _leads(self, i: int) -> str:
        """What leads atom ``i`` in; a name that is only whose the next one is hands its own preposition on."""
        atom, before = self._atoms[i], self._atoms[i - 1] if i else None
        mention = atom.kind == "mention"
        if atom.prep:
            return atom.prep
        if mention and before is not None and self._verbal[i - 1] and before.stop == atom.start:
            return ""
        if mention and (owner := self._owner(i)) is not None:
            led, owner.prep = owner.prep, "of"
            return led
        if mention and _timed(self._atoms, i):
            return "after"
        if mention and self.led != "by" and (led := _preposition_before(atom, self._tokens)):
            return "against" if led == "by" and self._of_loss(i) else led
        if self._verbal[i]:
            return ""
        taken = before is not None and before.stop < atom.start and _leading(self._tokens[atom.start - 1].text)
        if taken and atom.kind == "term" and self.led not in ("by", "despite"):
            # a phrase has taken in the preposition: "led … to"; but who did it may have a calling: "played by actor X"
            return "by" if taken == "by" and self._has_calling(i) else ""
        return self.led or (self._led_by_verb(i) if mention else "")

    def _owner(self, i: int) -> Atom | None:
        """The name before name ``i`` that only says of what he is the head."""
        found = [k for k in range(max(0, i - _NEAR_OWNER), i) if k in self._whose]
        return self._atoms[found[-1]] if found and named_behind(self._atoms, found[-1], self._tokens) == i else None

    def _of_loss(self, i: int) -> bool:
        """Whether what is told before atom ``i`` is a defeat: «خسر X على يد Y», "lost at the hands of Y", not "by"."""
        if self._tokens[self._atoms[i].start].text == "by" or self._tokens[self._atoms[i].start - 1].text == "by":
            return False
        told = (a for a in reversed(self._atoms[:i]) if a.kind == "term" and a.classes.isdisjoint(_ONLY_NAMING))
        before = next(told, None)
        return before is not None and not syntax("losing").isdisjoint(before.ids)

    def _of_share(self, i: int) -> bool:
        """Whether a share stands right before: «صوت 67 في المئة من أعضاء X», whose members X's are, nobody's gift."""
        before = self._atoms[i - 1] if i and self._has_calling(i + 1) else None
        return before is not None and before.amount is not None and before.amount.unit in ("%", "share")

    def _has_calling(self, i: int) -> bool:
        """Whether a name stands right behind word ``i``: "actor X"."""
        after = self._atoms[i + 1] if i + 1 < len(self._atoms) else None
        return after is not None and after.kind == "mention" and after.start == self._atoms[i].stop

    def _led_by_verb(self, i: int) -> str:
        """ "was sold to its rival X": the preposition that the verb has taken in leads in the name behind a noun."""
        noun = i - 1
        if noun < 1 or self._atoms[noun].kind != "term" or self._verbal[noun]:
            return ""
        at = self._atoms[noun].start - 1
        if self._atoms[noun].stop != self._atoms[i].start or at < 1:
            return ""
        at -= self._tokens[at].text in ARTICLES or self._tokens[at].text in syntax("possessives")
        led = self._tokens[at].text
        taken_in = any(self._verbal[k] and led in self._atoms[k].words[1:] for k in range(noun))
        return led if taken_in and led in syntax("ways") else ""

    def word(self, i: int, text: str) -> None:
        """Read an atom, of whatever kind, as a word that may open the next phrase or end this one."""
        atom = self._atoms[i]
        if text in self._openers and self._leads_agent(atom, text):
            self._opens("against" if self._of_loss(i) else "by")
        elif opens_relative(atom):
            self._opens("")  # "in which X …" says nothing of X
        elif atom.kind == "word" and text in syntax("conjunctions") and text not in _KEEPING:
            self._opens("")  # "a bid for X, but the club"
        elif (led := _compound(self._tokens, atom.stop)) and not self._verbal[i]:
            self._opens("against" if led == "by" and self._of_loss(i) else led)
        elif (led := self._led(atom, text)) and atom.kind in ("word", "term") and not self._verbal[i] and text != "'s":
            if not is_yet(self._tokens, atom.start) and not _opens_plan(atom, text):
                self._opens("" if text == "من" and self._of_share(i) else led)
        elif self.listed and atom.kind == "word" and text in _FINITE:
            self._opens("")  # "X, the wife of Y, is a painter"
        elif atom.kind == "word" and text not in _KEEPING and not self.listed:
            self.led = self.led if self.led in _OVER_HIS and text in syntax("possessives") else ""

    def _led(self, atom: Atom, text: str) -> str:
        """The class of a preposition, of «دون» only before an age: «طفل دون الخامسة»."""
        after = self._tokens[atom.stop].text if atom.stop < len(self._tokens) else ""
        if text in ("علي", "بالرغم") and after in ("الرغم", "رغم", "من"):
            return "despite" if text == "بالرغم" or after != "من" else _leading(text)  # «على الرغم من»
        return "under" if text == "دون" and after in syntax("ages_reached") else _leading(text)

    def _leads_agent(self, atom: Atom, text: str) -> bool:
        if atom.kind == "word" and text in self._agents:
            return True
        after = atom.start + 1
        return after < len(self._tokens) and f"{text} {self._tokens[after].text}" in self._agents


def _opens_plan(atom: Atom, text: str) -> bool:
    """Whether a preposition is but the first word of «من شأن … أن», «من المتوقع أن»: it leads nothing in."""
    phrase = atom.words[0].split(" ") if atom.kind == "term" and atom.words else []
    return len(phrase) > 1 and phrase[0] == text and not atom.classes.isdisjoint(("w:plan", "w:forecast"))


@cache
def _openers() -> frozenset[str]:
    """The words that what leads in the one who did it begins with: "by", "من قبل"."""
    return frozenset(phrase.split()[0] for phrase in syntax("passive_agents"))


def _leading(text: str) -> str:
    """The class of a preposition, in Arabic with "and" written onto it too ("وفي"); "" for other words."""
    prepositions = syntax_map("prepositions")
    return prepositions.get(text) or (prepositions.get(text[1:], "") if text[:1] in ("و", "ف") else "")


def _compound(tokens: Sequence[Token], stop: int) -> str:
    """The class of a preposition of several words that ends before token ``stop``: "together with", «إلى جانب»."""
    for phrase, led in _compounds().get(tokens[stop - 1].text, ()):
        at = stop - len(phrase)
        if at >= 0 and all(tokens[at + k].text == word for k, word in enumerate(phrase)):
            return led
    return ""


@cache
def _compounds() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """The prepositions of several words by the last of them, the longest first, each with its class."""
    out: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {}
    for written, led in sorted(syntax_map("compound_prepositions").items(), key=lambda pair: -len(pair[0])):
        phrase = tuple(written.split())
        out[phrase[-1]] = (*out.get(phrase[-1], ()), (phrase, led))
    return out


def _of_apposition(atoms: Sequence[Atom], tokens: Sequence[Token], at: int, verbal: Sequence[bool]) -> str:
    """ "by her brother, Leo,": the name after the comma stands where the noun before it does."""
    if not 0 < at < len(atoms) - 1 or atoms[at - 1].kind != "term" or verbal[at - 1] or atoms[at + 1].kind != "mention":
        return ""
    after = tokens[atoms[at + 1].stop].text if atoms[at + 1].stop < len(tokens) else "."
    ended = after in syntax("commas") or after in syntax("sentence_ends") or after in syntax("clause_marks")
    return atoms[at - 1].prep if ended else ""


def _glued(atom: Atom, text: str, named: bool) -> str:
    """The preposition written onto a title or general noun, or "لل" onto what a name follows."""
    if atom.lemma[:1] == text[:1]:
        return ""
    if atom.classes.isdisjoint(("w:generic_nouns", "w:titles")) and not (named and text.startswith("لل")):
        return ""
    found = (prep for prefix, prep in syntax_map("prefix_prepositions").items() if text == prefix + atom.lemma)
    return next(found, "")


def _to_his(atom: Atom, token: Token) -> str:
    """The preposition of «لمنافسه X», «لشقيقتها X»: who is so named is led in."""
    his = token.raw.endswith(_HIS) and len(token.text) > _SHORTEST and atom.stop == atom.start + 1
    return "to" if his and token.text[0] == "ل" != atom.lemma[:1] else ""


def _timed(atoms: Sequence[Atom], i: int) -> bool:
    """Whether "بعد ثلاثة أعوام من" leads a name in: what the time is counted from."""
    before = atoms[i - 1] if i else None
    return before is not None and before.kind == "date" and before.date is not None and bool(
        before.date.offset and before.stop == atoms[i].start
    )


def is_yet(tokens: Sequence[Token], at: int) -> bool:
    """Whether "بعد" is "yet" and not "after": beside the verb it denies, or last."""
    if tokens[at].text != "بعد":
        return False
    if _DAMMA in tokens[at].raw:
        return True
    last = at + 1 == len(tokens) or tokens[at + 1].kind == "mark"
    return last or (at > 1 and tokens[at - 2].text in ("لم", "لما"))


def _preposition_before(atom: Atom, tokens: Sequence[Token]) -> str:
    """The preposition right before a name, even one that a phrase ("hire away from") took in."""
    at = atom.start - 1
    while at >= 0 and tokens[at].text in ARTICLES:
        at -= 1
    if at < 0 or tokens[at].text == "'s":
        return ""
    return _compound(tokens, at + 1) or _leading(tokens[at].text)


def _subject_next(atoms: Sequence[Atom], at: int, verbal: Sequence[bool]) -> bool:
    """Whether the comma after ``atoms[at]`` ends an opening phrase: "…with X, Y said"."""
    if at + 1 >= len(atoms) or atoms[at + 1].kind != "mark":
        return False
    later = at + 2
    while later < len(atoms) and atoms[later].kind == "word":
        later += 1
    apposed = later + 2 < len(atoms) and atoms[later].kind == "mention" and verbal[later + 2]
    if apposed and atoms[later + 1].kind == "mark":
        return True  # "the mayor of X, Y, opened …": no list
    return (
        later + 1 < len(atoms)
        and atoms[later].kind == "mention"
        and (verbal[later + 1] or (atoms[later + 1].kind == "word" and later + 2 < len(atoms) and verbal[later + 2]))
    )

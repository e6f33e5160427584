"""The preposition that leads each noun phrase in."""

from __future__ import annotations

from collections.abc import Container, Sequence
from functools import cache

from feudcheck.language.lexicon import ARTICLES
from feudcheck.language.words import syntax, syntax_map
from feudcheck.model import Token
from feudcheck.parse.atom import Atom
from feudcheck.parse.clauses import opens_relative

_KEEPING = ARTICLES | {"and", "و"}
_OVER_HIS = frozenset({"by", "of", "after", "before", "since"})  # "after his departure"
_DAMMA = "\u064f"


def lead_in(
    atoms: Sequence[Atom], tokens: Sequence[Token], verbal: Sequence[bool], whose: Container[int] = ()
) -> None:
    """Set ``prep`` of each content atom: the preposition that leads its noun phrase in.

    ``whose``: the names that stand between a noun and the one it is said of.
    """
    pending, open_phrase = "", False
    agents, openers = syntax("passive_agents"), _openers()
    for i, atom in enumerate(atoms):
        text = tokens[atom.start].text
        if atom.kind == "mark":
            if text not in syntax("commas"):
                pending, open_phrase = "", False
            elif not open_phrase:
                pending = _of_apposition(atoms, tokens, i, verbal)
        elif atom.kind in ("mention", "amount", "date", "term"):
            following = atoms[i + 1] if i + 1 < len(atoms) else None
            named = following is not None and following.kind == "mention" and following.start == atom.stop
            if atom.kind == "term" and not verbal[i] and (glued := _glued(atom, text, named)):
                atom.prep = glued  # "لشركة X": the preposition leads the name in too
            if atom.prep:
                pending = atom.prep
            elif atom.kind == "mention" and i and verbal[i - 1] and atoms[i - 1].stop == atom.start:
                pending = ""
            elif i - 1 in whose:
                atom.prep, atoms[i - 1].prep = atoms[i - 1].prep, "of"
                pending = atom.prep
            elif atom.kind == "mention" and _timed(atoms, i):
                atom.prep = pending = "after"
            elif atom.kind == "mention" and pending != "by" and (led := _preposition_before(atom, tokens)):
                atom.prep = pending = led
            elif verbal[i]:
                pending = ""
            else:
                taken = i and atoms[i - 1].stop < atom.start and _leading(tokens[atom.start - 1].text)
                if taken and atom.kind == "term" and pending != "by":
                    pending = ""  # a phrase has taken in the preposition: "led … to"
                atom.prep = pending
            if atom.kind in ("amount", "date"):
                pending, open_phrase = "", False
            if atom.kind == "mention":
                after = tokens[atom.stop].text if atom.stop < len(tokens) else ""
                open_phrase = after in ("and", ",", "،", "و", "or", "&") and not _subject_next(atoms, i, verbal)
                if not open_phrase:
                    pending = ""
        if text in openers and (
            (atom.kind == "word" and text in agents)
            or (atom.start + 1 < len(tokens) and f"{text} {tokens[atom.start + 1].text}" in agents)
        ):
            pending, open_phrase = "by", False
        elif opens_relative(atom):
            pending, open_phrase = "", False  # "in which X …" says nothing of X
        elif (led := _leading(text)) and atom.kind in ("word", "term") and not verbal[i] and text != "'s":
            if is_yet(tokens, atom.start):
                continue
            pending, open_phrase = led, False
        elif atom.kind == "word" and text not in _KEEPING and not open_phrase:
            pending = pending if pending in _OVER_HIS and text in syntax("possessives") else ""


@cache
def _openers() -> frozenset[str]:
    """The words that what leads in the one who did it begins with: "by", "من قبل"."""
    return frozenset(phrase.split()[0] for phrase in syntax("passive_agents"))


def _leading(text: str) -> str:
    """The class of a preposition, in Arabic with "and" written onto it too ("وفي"); "" for other words."""
    prepositions = syntax_map("prepositions")
    return prepositions.get(text) or (prepositions.get(text[1:], "") if text[:1] in ("و", "ف") else "")


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
    text = tokens[at].text if at >= 0 else ""
    return _leading(text) if text != "'s" else ""


def _subject_next(atoms: Sequence[Atom], at: int, verbal: Sequence[bool]) -> bool:
    """Whether the comma after ``atoms[at]`` ends an opening phrase: "…with X, Y said"."""
    if at + 1 >= len(atoms) or atoms[at + 1].kind != "mark":
        return False
    later = at + 2
    while later < len(atoms) and atoms[later].kind == "word":
        later += 1
    return (
        later + 1 < len(atoms)
        and atoms[later].kind == "mention"
        and (verbal[later + 1] or (atoms[later + 1].kind == "word" and later + 2 < len(atoms) and verbal[later + 2]))
    )

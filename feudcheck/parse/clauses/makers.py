"""Who made it and who does it, behind "is": "X is the work of Y", "X's founder is Y", "among X's backers is Y"."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.language.words import syntax
from feudcheck.model import Token
from feudcheck.parse.atom import Atom
from feudcheck.parse.clauses.masdar import AGENT, PATIENT

_KIND = 3  # tokens behind a name among which "is" stands: "the X bridge is"
_DOERS = ("er", "or", "ers", "ors")  # endings of those who do something to somebody


def roles(atoms: Sequence[Atom], tokens: Sequence[Token], clause: Sequence[int], noun: int) -> dict[int, str]:
    """Roles of the names around an English noun that is no verb; empty where it does not tell them."""
    if {atoms[noun].lemma, atoms[noun].words[0]}.isdisjoint(syntax("made_things")):
        return _does(atoms, tokens, clause, noun)
    names = [i for i in clause if atoms[i].kind == "mention"]
    whose = _whose(atoms, tokens, names, noun)
    led = [i for i in names if i > noun and atoms[i].prep in ("of", "by")]
    led = [i for i in led if all(atoms[k].kind != "term" for k in range(noun + 1, i))]
    maker = next(iter(whose or led), None)
    thing = next((i for i in names if i < noun and i != maker and not atoms[i].prep), None)
    if maker is None or thing is None:
        return {}
    between = [t.text for t in tokens[atoms[thing].stop : atoms[maker if whose else noun].start]]
    return {} if syntax("be_forms").isdisjoint(between[:_KIND]) else {thing: PATIENT, maker: AGENT}


def _does(atoms: Sequence[Atom], tokens: Sequence[Token], clause: Sequence[int], noun: int) -> dict[int, str]:
    """ "X's backers are Y and Z": they do it, and it is done to X."""
    word = tokens[atoms[noun].stop - 1].text
    names = [i for i in clause if atoms[i].kind == "mention"]
    whose = _whose(atoms, tokens, names, noun)
    if not whose or not word.endswith(_DOERS) or not atoms[noun].ids:
        return {}
    after = [i for i in names if i > noun]
    first = next(iter(after), None)
    if first is None or any(atoms[i].kind == "term" for i in clause if noun < i < first):
        return {}
    between = [t.text for t in tokens[atoms[noun].stop : atoms[first].start]]
    if not between or (syntax("definers") | syntax("includes")).isdisjoint(between) or atoms[first].prep:
        return {}
    return {whose[0]: PATIENT} | dict.fromkeys((i for i in after if not atoms[i].prep), AGENT)


def _whose(atoms: Sequence[Atom], tokens: Sequence[Token], names: Sequence[int], noun: int) -> list[int]:
    """The name before "'s" right before a noun."""
    owners = [i for i in names if i < noun and tokens[atoms[i].stop].text in syntax("possessive_marks")][-1:]
    return [i for i in owners if atoms[noun].start - atoms[i].stop == 1]

"""One verb of a sentence with those around it, and what goes over from one of them to another."""

from __future__ import annotations

from feudcheck.frozen import dataclass, field


@dataclass(slots=True)
class Phrase:
    """A noun phrase: ``heads`` it is about (a title and the name), ``of`` what only tells of these; ``prep`` leads it.

    ``joined``: "and" does; ``parted``: a comma stands before it;
    ``called``: what else it is called between commas behind it.
    """

    heads: list[int]
    of: list[int] = field(default_factory=list)
    prep: str = ""
    joined: bool = False
    parted: bool = False
    called: list[Phrase] = field(default_factory=list)

    @property
    def items(self) -> set[int]:
        """All of it."""
        return {*self.heads, *self.of, *(n for phrase in self.called for n in phrase.items)}


@dataclass(slots=True)
class Frame:
    """``verb`` with its phrases. ``doer``: who does it; empty where that is not told or only a pronoun tells it.

    ``undergone``: what stands right behind it, or before it in the passive; ``led``: by preposition;
    ``pronoun``: what does it in place of a noun ("he"); ``to_pronoun``: a pronoun stands behind it
    ("paid it"); ``either``: its one noun may do or undergo it ("Bridge destroyed"); ``passive``: it is told
    from the other side; ``beyond``: items of its part that stand behind the next verb.
    """

    verb: int
    passive: bool = False
    doer: list[Phrase] = field(default_factory=list)
    undergone: list[Phrase] = field(default_factory=list)
    led: list[Phrase] = field(default_factory=list)
    pronoun: str = ""
    to_pronoun: bool = False
    either: bool = False
    beyond: set[int] = field(default_factory=set)


@dataclass(slots=True)
class Deal:
    """``giver`` has it before, ``taker`` has it then, ``things`` go over; ``heads``: whose a name only tells it is.

    ``verb``: the item that tells it, None for one that is read over (``span``: where it stands); ``sums``: figures
    that go over themselves; ``goods``: nouns that do; ``bare``: whom something is given with no word that leads
    him in; ``kind``: of what kind.
    """

    giver: list[int] = field(default_factory=list)
    taker: list[int] = field(default_factory=list)
    things: list[int] = field(default_factory=list)
    sums: list[int] = field(default_factory=list)
    goods: list[int] = field(default_factory=list)
    heads: dict[int, int] = field(default_factory=dict)
    verb: int | None = None
    span: tuple[int, int] = (0, 0)
    bare: int | None = None
    kind: str = ""
    then: int | None = None  # "left X to join Y": the verb of the other end
    beside: bool = False  # "trained with X": X may be who trains him, and may not


def heads(phrases: list[Phrase]) -> set[int]:
    """The heads of some phrases."""
    return {n for phrase in phrases for n in phrase.heads}


def members(phrases: list[Phrase]) -> set[int]:
    """All items of some phrases."""
    return {n for phrase in phrases for n in phrase.items}

"""One verb of a sentence with those around it."""

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


def heads(phrases: list[Phrase]) -> set[int]:
    """The heads of some phrases."""
    return {n for phrase in phrases for n in phrase.heads}


def members(phrases: list[Phrase]) -> set[int]:
    """All items of some phrases."""
    return {n for phrase in phrases for n in phrase.items}

"""One concept of the lexicon, and how it stands to others."""

from __future__ import annotations

from collections.abc import Mapping

from feudcheck.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Concept:
    """One concept.

    ``shared``: many can have this relation to one thing (join, sign). ``isa``: all more general concepts, itself not
    included.
    """

    id: str
    kind: str  # "event", "state", "thing", "quality"
    once: bool = False
    shared: bool = False
    family: str = ""  # concepts of one family ("country") exclude each other
    person: bool = False  # it names somebody by what he is or does
    party: bool = False  # …or a body of people
    opposite: frozenset[str] = frozenset()  # both cannot be
    complement: frozenset[str] = frozenset()  # those opposites of which one must be: what does not fail succeeds
    alternate: frozenset[str] = frozenset()  # those that follow each other in the ordinary course: arrest, release
    converse: frozenset[str] = frozenset()
    isa: frozenset[str] = frozenset()


def made(id_: str, stored: Mapping[str, object]) -> Concept:
    """The concept ``id_`` as the compiled lexicon keeps it."""

    def names(key: str) -> frozenset[str]:
        value = stored.get(key)
        return frozenset(value) if isinstance(value, list) else frozenset()

    return Concept(
        id_, str(stored["kind"]), bool(stored.get("once")), bool(stored.get("shared")), str(stored.get("family", "")),
        bool(stored.get("person")), bool(stored.get("party")),
        names("opposite"), names("complement"), names("alternate"), names("converse"), names("isa"),
    )  # fmt: skip

"""One part of a long Arabic sentence, with a verb of its own."""

from __future__ import annotations

from feudcheck.frozen import dataclass, field


@dataclass(slots=True)
class Part:
    """One stretch with a verb of its own: ``items`` in order, ``kind`` how it is led in, ``up`` what it hangs on.

    ``head``: the item that tells what happens; ``doers``: items that may tell who does it; ``sure``: they
    are its own; ``before``: the noun phrase that a relative clause is of; ``resumes``: a pronoun of it stands for
    something before; ``tails``: items behind a comma that belong to its noun phrases.
    """

    kind: str
    up: int | None
    items: list[int] = field(default_factory=list)
    head: int | None = None
    doers: list[int] = field(default_factory=list)
    sure: bool = False
    before: list[int] = field(default_factory=list)
    resumes: bool = False
    tails: list[int] = field(default_factory=list)
    parted: bool = False  # a comma leads it in
    joined: bool = False  # "and" does
    copula: bool = False  # «كان» does

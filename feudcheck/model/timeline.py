"""What travels from the timeline: facts with the time they are of, grouped by day and event, and whose they are."""

from __future__ import annotations

from enum import StrEnum

from feudcheck.frozen import dataclass, field
from feudcheck.model.finding import Citation
from feudcheck.model.values import DateRef, Span


class Basis(StrEnum):
    """Where the time of a fact is known from."""

    FIELD = "field"  # the date that the fact states
    STATEMENT = "statement"  # the dates that its sentence names
    AS_OF = "as-of"  # a state: for that day it is on file, but nothing says since when


@dataclass(frozen=True, slots=True)
class Happening:
    """One fact in time. ``when`` and ``basis`` are None where nothing on file says when; see Basis for states.

    ``entities``: everybody and everything it names, ``subject`` (if any) first. ``amounts``: by language of the
    statement, where the sums and shares stand in it; ``figures``: as the fact's field writes them, where the
    statement names none. ``status``: as of a fact on file ("planned", "alleged", …), "happened" where it says nothing.
    """

    fact: str
    statement: dict[str, str]
    when: DateRef | None = None
    basis: Basis | None = None
    subject: str | None = None
    entities: tuple[str, ...] = ()
    amounts: dict[str, tuple[Span, ...]] = field(default_factory=dict)
    figures: tuple[str, ...] = ()
    status: str = "happened"
    attributed_to: str | None = None
    event: str | None = None
    citations: tuple[Citation, ...] = ()
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Story:
    """Facts of one event, or one fact that belongs to none, at one time."""

    event: str | None
    happenings: tuple[Happening, ...]


@dataclass(frozen=True, slots=True)
class Moment:
    """What is on file of one time: ``when`` is the most exact time that all of it is said to be of."""

    when: DateRef
    stories: tuple[Story, ...]

    @property
    def happenings(self) -> tuple[Happening, ...]:
        """Its facts, event by event."""
        return tuple([one for story in self.stories for one in story.happenings])


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody or something of the story: names by language, and how many dated facts name it."""

    id: str
    names: dict[str, str]
    kind: str | None = None
    count: int = 0


@dataclass(frozen=True, slots=True)
class Timeline:
    """The facts of a base in order of time.

    ``moments`` rise in time, a coarser time before the finer ones that begin with it; ``undated`` are the facts
    of which nothing says when they came about: states by the day for which they are on file, then the others, by id.
    ``entities``: all that the facts name, by id; ``lanes``: those of them that the story is mostly about.
    ``asked``: the entities it was narrowed to. ``since``, ``until``: the range it was narrowed to; ``outside``: how
    many dated facts lie outside of it.
    """

    moments: tuple[Moment, ...]
    undated: tuple[Happening, ...] = ()
    entities: dict[str, Party] = field(default_factory=dict)
    lanes: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    since: DateRef | None = None
    until: DateRef | None = None
    outside: int = 0

    @property
    def dated(self) -> int:
        """How many facts stand on it."""
        return sum(len(story.happenings) for moment in self.moments for story in moment.stories)

"""A sentence as far as it was understood: items, clauses, speeches, quotations."""

from __future__ import annotations

from enum import StrEnum

from feudcheck.frozen import dataclass
from feudcheck.model.values import Amount, DateRef, Span


class Modality(StrEnum):
    """In what sense a clause says that something is so."""

    HAPPENED = "happened"
    PLANNED = "planned"  # plans, talks, offers, intentions, what is due
    ATTEMPTED = "attempted"
    FORECAST = "forecast"
    QUESTIONED = "questioned"


@dataclass(frozen=True, slots=True)
class Item:
    """One thing a statement speaks of, in the order of the text.

    ``kind``: mention, amount, date, quote or term. ``ids``: entity ids of a mention,
    concepts and word classes of a term. ``words``: the normalised words (base form first
    for a term). ``prep``: the preposition class that leads it in ("by", "to", "of", …).
    ``role``: "agent" or "patient" of the clause's predicate, where the syntax tells.
    ``verbal``: a term that heads a clause. ``negated``: a negator stands right at it.
    """

    kind: str
    span: Span
    clause: int = 0
    ids: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    prep: str = ""
    role: str = ""
    verbal: bool = False
    negated: bool = False
    soft: bool = False  # says nothing that another slot does not say: "reported", "the company"
    quote: int | None = None  # index of the quotation it stands in
    planned: bool = False  # a word of planning governs it: "a plan to cut", "offered to buy"
    amount: Amount | None = None
    date: DateRef | None = None


@dataclass(frozen=True, slots=True)
class Speech:
    """Whose word a stretch of a statement is. ``kind``: say, report, accuse, deny, …

    ``speaker``: index of the speaker's item, or None for "insiders", "sources".
    ``verb``: index of the term that says so, or None ("according to").
    ``hearsay``: it is in the passive, and nobody at all is told to have said it ("it was alleged that").
    """

    kind: str
    speaker: int | None = None
    verb: int | None = None
    hearsay: bool = False


@dataclass(frozen=True, slots=True)
class Clause:
    """One predication. ``predicate``: index of its main term, or None.

    ``negated``: an odd number of negations governs it. ``speech``: index into the
    statement's speeches where somebody's word is reported. ``cause``: index of the first
    item after "because of", "over", … or of what "forced" it, or None; ``cause_stop``: the item
    behind the last one, None where the reason goes on to the end.
    """

    span: Span
    predicate: int | None = None
    subject: int | None = None  # item of an earlier clause that is its understood subject
    passive: bool = False
    negated: bool = False
    modality: Modality = Modality.HAPPENED
    speech: int | None = None
    cause: int | None = None
    cause_stop: int | None = None
    dropped: bool = False  # the plan it tells of came to nothing
    link: str = ""  # "before", "after", "since", "until": its place in time to the clause before

    def in_reason(self, n: int) -> bool:
        """Whether item ``n`` of the clause belongs to the reason it gives."""
        return self.cause is not None and self.cause <= n and (self.cause_stop is None or n < self.cause_stop)


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words in quotation marks. ``words`` are normalised; ``speaker`` is an item index."""

    words: tuple[str, ...]
    span: Span
    speaker: int | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """What a sentence says, as far as it was understood. Spans index ``text``."""

    text: str
    lang: str
    items: tuple[Item, ...] = ()
    clauses: tuple[Clause, ...] = ()
    speeches: tuple[Speech, ...] = ()
    quotes: tuple[Quotation, ...] = ()
    checkable: bool = True
    complete: bool = False  # it says that what it lists is all there is
    open_list: bool = False  # "among them", "such as": there may be more
    again: bool = False  # it speaks of one more time

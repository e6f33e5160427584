"""One stretch of a sentence, as tagging hands it on."""

from __future__ import annotations

from feudcheck.frozen import dataclass, field
from feudcheck.model import Amount, DateRef


@dataclass(slots=True)
class Atom:
    """Tokens ``[start, stop)``; ``kind``: mention, amount, date, term, word or mark.

    A "word" only builds the sentence (it, and, very); its classes may still matter.
    ``level`` is how far the form was from the lexicon's base form.
    """

    kind: str
    start: int
    stop: int
    ids: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    prep: str = ""
    level: int = 0
    amount: Amount | None = None
    date: DateRef | None = None
    classes: frozenset[str] = field(default_factory=frozenset)
    joined: bool = False  # the Arabic "and" is written onto the name

    @property
    def lemma(self) -> str:
        """The base form of the first word, "" for a date or an amount."""
        return self.words[0].split(" ", 1)[0] if self.words else ""

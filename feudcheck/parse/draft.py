"""The state of one parse, shared by the steps that fill it and thrown away with it."""

from __future__ import annotations

from collections.abc import Sequence

from feudcheck.language.lexicon import Lexicon
from feudcheck.model import Span, Speech, Token
from feudcheck.parse.amounts import bounding, counted
from feudcheck.parse.atom import Atom
from feudcheck.parse.clauses import reduced, splitting
from feudcheck.parse.clauses.lead_in import lead_in
from feudcheck.parse.dates import lifespans
from feudcheck.parse.mood import ranked
from feudcheck.parse.mood.quotes import find_quotes
from feudcheck.parse.names import apposition
from feudcheck.parse.words import verbs

_CONTENT = ("mention", "amount", "date", "term")


class Draft:
    """Tokens and atoms of a text, the clause of each atom, and what is found out about them.

    ``number``: the clause of each atom. ``item_of``: atom → its item. ``role`` and ``negated`` are by atom.
    """

    def __init__(self, text: str, tokens: Sequence[Token], atoms: list[Atom], lexicon: Lexicon) -> None:
        self.text, self.tokens, self.atoms, self.lexicon = text, tokens, atoms, lexicon
        counted.bare(atoms)
        counted.goals(atoms)
        bounding.bind(atoms, tokens)
        bounding.bind_compared(atoms, tokens)
        bounding.bind_behind(atoms, tokens)
        self.quotes = find_quotes(text)
        self.in_quote = self._quoted()
        self.verbal = verbs.find_verbs(atoms, tokens, lexicon)
        opens = reduced.openers(atoms, tokens, self.verbal)
        aside = lifespans.asides(atoms, tokens, self.verbal)
        more = reduced.bare_relatives(atoms, tokens, self.verbal) | ranked.outcomes(atoms, tokens, self.verbal)
        self.number = splitting.split(atoms, tokens, self.verbal, opens | more)
        last = max(self.number, default=0)
        self.asides = {last + n for n in aside.values()}  # clauses in brackets
        for i, n in aside.items():
            self.number[i] = last + n
        self.reduced = {self.number[i]: i for i in opens}  # clause → the atom that opens it
        self.whose = apposition.say_whose(atoms, tokens, self.verbal, lexicon)
        lead_in(atoms, tokens, self.verbal, self.whose)
        content = [i for i, atom in enumerate(atoms) if atom.kind in _CONTENT]
        self.item_of = {i: item for item, i in enumerate(content)}
        self.role: dict[int, str] = {}
        self.negated: set[int] = set()
        self.speeches: list[Speech] = []
        self.causal: set[int] = set()  # words that only say what brought the rest about

    def span(self, start: int, stop: int) -> Span:
        """Where the tokens from ``start`` to before ``stop`` stand in the text."""
        return self.tokens[start].start, self.tokens[stop - 1].end

    def _quoted(self) -> list[int | None]:
        """The number of the quotation each atom stands in."""
        if not self.quotes:
            return [None] * len(self.atoms)
        out: list[int | None] = []
        number = 0
        for atom in self.atoms:
            start, end = self.span(atom.start, atom.stop)
            while number < len(self.quotes) and self.quotes[number][1] < end:
                number += 1
            inside = number < len(self.quotes) and self.quotes[number][0] <= start
            out.append(number if inside else None)
        return out

"""Lives told in brackets, as encyclopaedias do: "Ann Orr (born 4 May 1961)", "Carl Orr (1901–1978) was a poet"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from feudcheck.frozen import replace
from feudcheck.language.lexicon import Lexicon
from feudcheck.language.words import syntax
from feudcheck.model import DateRef, Grain, Token
from feudcheck.model.values import When
from feudcheck.parse.atom import Atom

FARTHEST = 12  # atoms after the brackets among which it is said what somebody is
LONGEST = 10  # atoms in brackets
GRAINS = (Grain.DAY, Grain.MONTH, Grain.YEAR)


def expanded(tokens: Sequence[Token], atoms: list[Atom], lexicon: Lexicon) -> list[Atom]:
    """``atoms`` with the dates of a life as a birth and a death."""
    for opened in range(1, len(atoms) - 2):
        if not _opens(atoms, tokens, opened):
            continue
        at = _called_before(atoms, tokens, opened)
        if at + 1 >= len(atoms) or atoms[at + 1].date is None:
            continue
        stop = next((k for k in range(at + 2, min(at + 6, len(atoms))) if atoms[k].words[:1] == (")",)), None)
        if stop is None or not _somebody(tokens, atoms[stop + 1 :], lexicon):
            continue
        life = syntax("life_events")
        first, last = (next(c for c in sorted(life) if c.endswith(end)) for end in ("born", "die"))
        opening = Atom("term", atoms[at].start, atoms[at].stop, (first,), (first,))
        ends = _ends(tokens, atoms[at + 1 : stop])
        if ends is None and at > opened and stop == at + 2:
            return [*atoms[:at], opening, *atoms[at + 1 :]]
        if ends is None:
            continue
        born, dash, died = ends
        return [*atoms[:at], opening, born, Atom("term", dash, dash + 1, (last,), (last,)), died, *atoms[stop:]]
    return atoms


def _called_before(atoms: Sequence[Atom], tokens: Sequence[Token], at: int) -> int:
    """The mark behind a name at birth: "(born Edith Hale; 4 May 1961 – …)"; the bracket where none is."""
    if syntax("life_events").isdisjoint(atoms[at + 1].ids):
        return at
    for k in range(at + 2, min(at + LONGEST, len(atoms))):
        if tokens[atoms[k].start].text in (";", ","):
            return k if k > at + 2 else at
        if atoms[k].kind != "mention":
            break
    return at


def asides(atoms: Sequence[Atom], tokens: Sequence[Token], verbal: list[bool]) -> dict[int, int]:
    """Atom → number (from 1) of the clause in brackets it belongs to; their verbs become verbs on the way."""
    found: dict[int, int] = {}
    number = 0
    for at in range(1, len(atoms) - 1):
        if at in found or not _opens(atoms, tokens, at):
            continue
        stop = next((k for k in range(at + 1, min(at + LONGEST, len(atoms))) if atoms[k].words[:1] == (")",)), None)
        inside = range(at, stop if stop is not None else at)
        if not any(atoms[k].kind == "date" for k in inside):
            continue
        for k in inside:
            if not syntax("life_events").isdisjoint(atoms[k].ids) and atoms[k + 1].kind != "mention":
                verbal[k], number = True, number + 1
            if number:
                found[k] = number
    return found


def _opens(atoms: Sequence[Atom], tokens: Sequence[Token], at: int) -> bool:
    return tokens[atoms[at].start].text == "(" and atoms[at - 1].kind == "mention"


def _ends(tokens: Sequence[Token], inside: Sequence[Atom]) -> tuple[Atom, int, Atom] | None:
    """The day, month or year of birth, the token between, and that of death."""
    first, last = inside[0], inside[-1]
    dash = next((k for k in range(first.start + 1, last.stop - 1) if tokens[k].text in syntax("dashes")), None)
    if dash is None or first.date is None or last.date is None:
        return None
    if first is not last and any(a.kind not in ("mark", "word") for a in inside[1:-1]):
        return None
    if first is last and first.date.relation is not When.BETWEEN:
        return None
    after = next(k for k in range(dash, last.stop) if tokens[k].text not in syntax("dashes"))
    born, died = first.date.start, last.date.end - dt.timedelta(days=1)
    return _point(tokens, first.start, dash, born, first.date), dash, _point(tokens, after, last.stop, died, last.date)


def _point(tokens: Sequence[Token], start: int, stop: int, day: dt.date, read: DateRef) -> Atom:
    grain = _grain(tokens, start, stop)
    return Atom("date", start, stop, date=_made(read, _range(day, grain), grain))


def _made(date: DateRef, span: tuple[dt.date, dt.date], grain: Grain) -> DateRef:
    return replace(date, start=span[0], end=span[1], grain=grain, relation=When.IN)


def _grain(tokens: Sequence[Token], start: int, stop: int) -> Grain:
    words = [t for t in tokens[start:stop] if t.kind != "mark"]
    return GRAINS[max(0, 3 - len(words))]


def _range(day: dt.date, grain: Grain) -> tuple[dt.date, dt.date]:
    if grain is Grain.YEAR:
        return dt.date(day.year, 1, 1), dt.date(day.year + 1, 1, 1)
    if grain is Grain.MONTH:
        first = day.replace(day=1)
        return first, (first + dt.timedelta(days=32)).replace(day=1)
    return day, day + dt.timedelta(days=1)


def _somebody(tokens: Sequence[Token], atoms: Sequence[Atom], lexicon: Lexicon) -> bool:
    """Whether what follows says that it is a person: "was a poet"."""
    for atom in atoms[:FARTHEST]:
        concepts = [c for c in map(lexicon.concept, atom.ids) if c] if atom.kind == "term" else []
        if any(c.person for c in concepts):
            return tokens[atom.start - 1].text != "of"  # "was a strike of dockers" tells of nobody
    return False

"""Quoted words beside the quotes on file (VERDICTS §4)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from feudcheck.compare.align import Aligner
from feudcheck.compare.view import View, Views
from feudcheck.factbase.base import FactBase
from feudcheck.language.lexicon import Lexicon
from feudcheck.language.normal import language_of
from feudcheck.language.tokens import tokenize
from feudcheck.model import Outcome, Quotation, SlotComparison, Statement
from feudcheck.parse.statement import parse

AGREES, CONFLICTS, UNKNOWN = Outcome.AGREES, Outcome.CONFLICTS, Outcome.UNKNOWN
ALIKE = 0.6  # share of words in common from which a quote is the recorded one, changed
LEAST_WORDS = 3  # shorter quotations may be scare quotes or titles
_ELLIPSIS = re.compile(r"\[?(?:\.\s?\.\s?\.|…)\]?|\(\.\.\.\)|\(…\)")


@dataclass(slots=True)
class Settled:
    """What was decided over quotes: the slots, and the claim's items they account for."""

    slots: list[SlotComparison] = field(default_factory=list)
    items: set[int] = field(default_factory=set)
    facts: list[int] = field(default_factory=list)


@dataclass(slots=True)
class _Best:
    outcome: Outcome
    rule: str
    alike: float
    view: View
    recorded: str
    flags: tuple[str, ...] = ()


def judged(
    claim: Statement,
    found: Sequence[int],
    views: Views,
    lexicon: Lexicon,
    as_of: dt.date,
    base: FactBase,
) -> Settled:
    """Compare every quotation of the claim with the quotes of the facts found."""
    settled = Settled()
    if not claim.quotes:
        return settled
    quoted = [view for n in found if (view := views.view(n, claim.lang)).record.quote or view.statement.quotes]
    for index, quotation in enumerate(claim.quotes):
        if not quotation.words:
            continue
        best = _best(claim, quotation, quoted, views, lexicon, as_of, base)
        inside = {n for n, item in enumerate(claim.items) if item.quote == index}
        if best is None:
            continue
        speaker = claim.items[quotation.speaker] if quotation.speaker is not None else None
        outcome, rule = best.outcome, best.rule
        who = _speaker_ids(best.view)
        if outcome is AGREES and speaker is not None and speaker.ids and who and not set(speaker.ids) & who:
            outcome, rule = CONFLICTS, "misattribution"
        text = claim.text[quotation.span[0] : quotation.span[1]]
        settled.slots.append(
            SlotComparison(
                "quote", outcome, text, best.recorded, rule, quotation.span, 4.0, best.flags, None, None, best.view.number
            )
        )
        settled.items |= inside
        settled.facts.append(best.view.number)
    return settled


def _speaker_ids(view: View) -> set[str]:
    if view.record.quote:
        return {view.record.quote.speaker}
    return {i for q in view.statement.quotes if q.speaker is not None for i in view.statement.items[q.speaker].ids}


def _best(
    claim: Statement,
    quotation: Quotation,
    views_with_quotes: Sequence[View],
    views: Views,
    lexicon: Lexicon,
    as_of: dt.date,
    base: FactBase,
) -> _Best | None:
    text = claim.text[quotation.span[0] : quotation.span[1]]
    lang = language_of(text)
    candidates: list[_Best] = []
    parsed: Statement | None = None
    for view in views_with_quotes:
        for language, recorded, original in _recorded(view):
            strict = original and language == lang
            made = _literal(text, quotation.words, recorded, view, strict) if language == lang else None
            if made is None or (made.outcome is not AGREES and not strict):
                parsed = parsed or parse(text, base, lexicon, as_of)
                loose = _loose(parsed, view, language, recorded, views, lexicon)
                if made is None or (loose is not None and loose.outcome is AGREES):
                    made = loose
            if made is not None:
                candidates.append(made)
    if not candidates:
        return None
    order = {AGREES: 0, CONFLICTS: 1, UNKNOWN: 2}
    return min(candidates, key=lambda b: (order[b.outcome], -b.alike, b.view.number))


def _recorded(view: View) -> list[tuple[str, str, bool]]:
    """(language, words, whether they are the original) of every quote of a fact."""
    quote = view.record.quote
    if quote:
        return [(language, text, quote.original is not False) for language, text in quote.text.items()]
    spans = view.statement.quotes
    return [(view.language, view.statement.text[q.span[0] : q.span[1]], False) for q in spans if len(q.words) > 1]


def words(text: str) -> list[str]:
    """The normalised words and numbers of a text, marks left out."""
    return [t.text for t in tokenize(text) if t.kind != "mark"]


def _literal(text: str, spoken: Sequence[str], recorded: str, view: View, strict: bool) -> _Best | None:
    """Word for word: a contiguous part agrees, honest ellipsis included."""
    there = words(recorded)
    pieces = [p for p in (words(piece) for piece in _ELLIPSIS.split(text)) if p]
    if pieces and _in_order(pieces, there):
        return _Best(AGREES, "", 1.0, view, recorded)
    alike = likeness(list(spoken), there)
    if alike < ALIKE or len(spoken) < LEAST_WORDS:
        return None
    return _Best(CONFLICTS if strict else UNKNOWN, "misquote", alike, view, recorded)


def _in_order(pieces: Sequence[list[str]], there: list[str]) -> bool:
    at = 0
    for piece in pieces:
        for start in range(at, len(there) - len(piece) + 1):
            if there[start : start + len(piece)] == piece:
                at = start + len(piece)
                break
        else:
            return False
    return True


def likeness(spoken: list[str], there: list[str]) -> float:
    """The share of ``spoken`` that stands in ``there`` in the same order (0 to 1)."""
    if not spoken or not there:
        return 0.0
    row = [0] * (len(there) + 1)
    for a in spoken[:400]:
        before = 0
        for j, b in enumerate(there[:400], 1):
            before, row[j] = row[j], before + 1 if a == b else max(row[j], row[j - 1])
    return row[min(len(there), 400)] / len(spoken)


def _loose(
    spoken: Statement, view: View, language: str, recorded: str, views: Views, lexicon: Lexicon
) -> _Best | None:
    """By meaning, for translations: names, numbers, polarity and key words must be the same."""
    there = view.quotes.get(language)
    if there is None or not spoken.items:
        return None
    quote_view = View(view.number, view.record, there, language, views.view(view.number, language).name_words)
    made = Aligner(spoken, range(len(spoken.clauses)), quote_view, [], views, lexicon).run()
    slots = [s for s in made.slots if s.slot not in ("speaker", "medium", "modality")]
    agreeing = sum(s.weight for s in slots if s.outcome is AGREES)
    other = sum(max(s.weight, 1.0) for s in slots if s.outcome is not AGREES)
    conflicts = [s for s in slots if s.outcome is CONFLICTS]
    if not agreeing:
        return None
    alike = agreeing / (agreeing + other)
    if not other:
        return _Best(AGREES, "", alike, view, recorded, ("translated",))
    if conflicts and alike >= ALIKE - 0.1:
        return _Best(CONFLICTS, "misquote", alike, view, recorded)
    if alike >= ALIKE:
        return _Best(UNKNOWN, "uncovered-part", alike, view, recorded)
    return None

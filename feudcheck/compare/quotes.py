"""Quoted words beside the quotes on file (VERDICTS §4)."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections.abc import Sequence

from feudcheck.compare.align import Aligner
from feudcheck.compare.terms import KeyRing, Link
from feudcheck.compare.view import View, Views
from feudcheck.factbase.base import FactBase
from feudcheck.frozen import dataclass, field
from feudcheck.language.lexicon import ARTICLES, Lexicon
from feudcheck.language.morphology import stem
from feudcheck.language.normal import language_of
from feudcheck.language.tokens import tokenize
from feudcheck.language.words import building, syntax
from feudcheck.model import Item, Outcome, Quotation, SlotComparison, Statement, Token
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
        if len(quotation.words) < LEAST_WORDS or _only_names(claim, index):
            continue  # a word or two, a title: matched as plain words
        best = _best(claim, quotation, quoted, views, lexicon, as_of, base)
        inside = {n for n, item in enumerate(claim.items) if item.quote == index}
        if best is None:
            continue
        speaker = claim.items[quotation.speaker] if quotation.speaker is not None else None
        outcome, rule = best.outcome, best.rule
        who = _speaker_ids(best.view)
        if (
            outcome is AGREES
            and speaker is not None
            and who
            and not set(speaker.ids) & who
            and views.kind(speaker) == base.entity(min(who)).kind
        ):
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


def _only_names(claim: Statement, index: int) -> bool:
    inside = [i for i in claim.items if i.quote == index]
    return bool(inside) and all(i.kind == "mention" for i in inside)


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
            same = language == lang
            made = _literal(text, quotation.words, recorded, view, lexicon, strict=strict) if same else None
            if made is None:
                parsed = parsed or parse(text, base, lexicon, as_of)
                loose = _loose(parsed, view, language, recorded, views, lexicon)
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


def _literal(
    text: str, spoken: Sequence[str], recorded: str, view: View, lexicon: Lexicon, *, strict: bool
) -> _Best | None:
    """Word for word: a contiguous part agrees, honest ellipsis included.

    Against a translation other words for the same are no misquote; a changed name, number,
    key word or "not" is one in either case.
    """
    there = words(recorded)
    pieces = [p for p in (words(piece) for piece in _ELLIPSIS.split(text)) if p]
    found = _in_order(pieces, there, lexicon) if pieces else None
    if found is not None:
        return _Best(AGREES if found else CONFLICTS, "" if found else "misquote", 1.0, view, recorded)
    alike = likeness(list(spoken), there)
    if alike < ALIKE or len(spoken) < LEAST_WORDS:
        return None
    if strict:
        return _Best(CONFLICTS, "misquote", alike, view, recorded)
    outcome = _meaning(list(spoken), there, lexicon)
    flags = ("translated",) if outcome is AGREES else ()
    return _Best(outcome, "" if outcome is AGREES else "misquote", alike, view, recorded, flags)


def _in_order(pieces: Sequence[list[str]], there: list[str], lexicon: Lexicon) -> bool | None:
    """None: not these words. False: these words, but a "not" or "if" among those cut governs them."""
    at, honest = 0, True
    for number, piece in enumerate(pieces):
        for start in range(at, len(there) - len(piece) + 1):
            if there[start : start + len(piece)] == piece:
                cut = there[at:start] if number else there[max(0, start - 1) : start]
                if any(_turns(word, lexicon) for word in cut):
                    honest = False
                at = start + len(piece)
                break
        else:
            return None
    return honest


def _turns(word: str, lexicon: Lexicon) -> bool:
    """Whether a word negates or sets a condition."""
    return word in syntax("conditions") or any(
        id_ == "w:negators" and not rest for level in lexicon.forms(word) for w in level for rest, id_ in lexicon.entries(w)
    )


def _meaning(spoken: list[str], there: list[str], lexicon: Lexicon) -> Outcome:
    """What the words that differ do to a rendering: nothing, change it, or nobody can tell.

    A "not", a number, a name or an opposite changes it; other words for the same do not.
    """
    from difflib import SequenceMatcher

    there, ring = _window(spoken, there), KeyRing(lexicon)
    blocks = [b for b in SequenceMatcher(None, spoken, there, autojunk=False).get_matching_blocks() if b.size]
    while len(blocks) > 1 and blocks[0].size == 1 and spoken[blocks[0].a] in building():
        blocks.pop(0)  # a stray "they" far before is not where the quote begins
    if not blocks:
        return UNKNOWN
    first, last = blocks[0], blocks[-1]
    spans = [(0, first.a, max(0, first.b - first.a - 1), first.b)]
    for left, right in itertools.pairwise(blocks):
        spans.append((left.a + left.size, right.a, left.b + left.size, right.b))
    end = last.b + last.size
    spans.append((last.a + last.size, len(spoken), end, end + len(spoken) - last.a - last.size))
    outcome = AGREES
    for a, b, c, d in spans:
        mine, theirs = spoken[a:b], there[c:d]
        if any(_turns(w, lexicon) for w in mine) != any(_turns(w, lexicon) for w in theirs):
            return CONFLICTS
        known = [i for w in theirs if (i := _as_item(w, lexicon))]
        for item in filter(None, [_as_item(w, lexicon) for w in mine]):
            links = {ring.link(item, k) for k in known}
            if Link.SAME in links:
                continue
            if Link.OPPOSITE in links or (known and "w:unknown" in item.ids and _names(known)) or "w:number" in item.ids:
                return CONFLICTS
            outcome = UNKNOWN
    return outcome


def _window(spoken: list[str], there: list[str]) -> list[str]:
    """The stretch of ``there`` that has most of the words of ``spoken``, with a word to either side."""
    wanted, width = set(spoken), 2 * len(spoken) + 2
    if len(there) <= width:
        return there
    hits = [word in wanted for word in there]
    start = max(range(len(there) - width + 1), key=lambda k: (sum(hits[k : k + width]), -k))
    return there[start : start + width]


def _names(items: Sequence[Item]) -> bool:
    return any("w:unknown" in item.ids for item in items)


def _as_item(word: str, lexicon: Lexicon) -> Item | None:
    """A word as a term, or None for one that carries no meaning of its own."""
    if word in building() or word in ARTICLES:
        return None
    token = Token(word, 0, len(word), "number" if word[:1].isdigit() else "word", word)
    match = lexicon.match([token], 0)
    if match is None:
        return Item("term", (0, 0), 0, ("w:unknown",), (word, stem(word)))
    if "w:ignore" in match.ids or "w:negators" in match.ids:
        return None
    return Item("term", (0, 0), 0, match.ids, (match.lemma,))


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
    names = views.view(view.number, language).name_words
    quote_view = View(view.number, view.record, there, language, names, index=views.index(there))
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

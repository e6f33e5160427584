"""Quoted words beside the quotes on file (VERDICTS §4)."""

from __future__ import annotations

from feudcheck.compare.align import Alignment
from feudcheck.compare.claim import Claim
from feudcheck.compare.comparison import AGREES, CONFLICTS, UNKNOWN, Settled
from feudcheck.compare.pairing import Pairing
from feudcheck.compare.sayings import one_word
from feudcheck.frozen import dataclass
from feudcheck.language.normal import language_of
from feudcheck.model import SlotComparison

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from feudcheck.compare.view import View
    from feudcheck.compare.views import Views
    from feudcheck.model import Outcome, Quotation, Span, Statement

ALIKE = 0.6  # share of words in common from which a quote is the recorded one, changed
ALIKE_IF_DENIED = 0.5  # …where a part of its meaning is excluded
LEAST_SHARED = 2  # parts in common from which other words may be the recorded ones, changed
LEAST_WORDS = 3  # shorter quotations may be scare quotes or titles
WEIGHT = 4.0
_FRAME = ("speaker", "medium", "modality")  # judged with the sentence around the quotation, not inside it


@dataclass(slots=True)
class _Likeness:
    outcome: Outcome
    alike: float
    view: View
    recorded: str
    flags: tuple[str, ...] = ()
    loose: bool = False  # by meaning alone


def judged(claim: Claim, found: Sequence[int], views: Views, read: Callable[[str], Statement]) -> Settled:
    """Compare every quotation of the claim with the quotes of the facts found.

    ``read`` parses a text as claims are.
    """
    settled = Settled()
    quoted = [view for n in found if (view := views.view(n, claim.lang)).record.quote or view.statement.quotes]
    for index, quotation in enumerate(claim.quotes):
        if len(quotation.words) < LEAST_WORDS and (other := one_word.other_word(claim, quotation, quoted)) is not None:
            settled.slots.append(other)
            settled.items |= {n for n, item in enumerate(claim.items) if item.quote == index}
            settled.facts += [] if other.fact is None else [other.fact]
            continue
        if len(quotation.words) < LEAST_WORDS or _only_names(claim, index):
            continue  # a word or two, a title: matched as plain words
        best = _best(claim, quotation, quoted, views, read)
        if best is None:
            continue
        outcome, rule = best.outcome, {CONFLICTS: "misquote", UNKNOWN: "uncovered-part"}.get(best.outcome, "")
        if outcome is not CONFLICTS and _denied_there(claim, quotation, best.view):
            outcome, rule = CONFLICTS, "misquote"
        if outcome is AGREES and _misattributed(claim, quotation, best.view, views):
            outcome, rule = CONFLICTS, "misattribution"
        text = claim.text[quotation.span[0] : quotation.span[1]]
        settled.slots.append(
            SlotComparison(
                "quote", outcome, text, best.recorded, rule, quotation.span, WEIGHT, best.flags, None, None,
                best.view.number,
            )
        )  # fmt: skip
        settled.items |= {n for n, item in enumerate(claim.items) if item.quote == index}
        settled.facts.append(best.view.number)
    return settled


def _only_names(claim: Claim, index: int) -> bool:
    inside = [i for i in claim.items if i.quote == index]
    return bool(inside) and all(i.kind == "mention" for i in inside)


def _denied_there(claim: Claim, quotation: Quotation, view: View) -> bool:
    """Whether a sentence is put in somebody's mouth of which he said that it was not so: did not think him "a liar"."""
    from feudcheck.compare.sayings import wording  # start-up: most claims quote nothing

    if any(c.negated and _overlap(c.span, quotation.span) for c in claim.clauses):
        return False
    if any(wording.turns(word, view.views.lexicon) for word in quotation.words):
        return False
    spoken = f" {' '.join(quotation.words)} "
    return any(
        len(q.words) < len(quotation.words) and f" {' '.join(q.words)} " in spoken
        and any(c.negated and _overlap(c.span, q.span) for c in view.clauses)
        for q in view.statement.quotes
    )  # fmt: skip


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _misattributed(claim: Claim, quotation: Quotation, view: View, views: Views) -> bool:
    """Whether the claim gives the words to somebody else of the recorded speaker's kind."""
    recorded = _speakers(view)
    if quotation.speaker is None or not recorded:
        return False
    speaker = claim.items[quotation.speaker]
    return recorded.isdisjoint(speaker.ids) and views.kind(speaker) == views.kind_of(min(recorded))


def _of_another(claim: Claim, quotation: Quotation, view: View) -> bool:
    """Whether claim and fact each name a speaker, and not the same."""
    recorded = _speakers(view)
    return quotation.speaker is not None and bool(recorded) and recorded.isdisjoint(claim.items[quotation.speaker].ids)


def _speakers(view: View) -> set[str]:
    if view.record.quote:
        return {view.record.quote.speaker}
    return {i for q in view.statement.quotes if q.speaker is not None for i in view.facts[q.speaker].ids}


def _best(
    claim: Claim, quotation: Quotation, quoted: Sequence[View], views: Views, read: Callable[[str], Statement]
) -> _Likeness | None:
    text = claim.text[quotation.span[0] : quotation.span[1]]
    language, resumed = language_of(text), _goes_on(claim, quotation)
    candidates: list[_Likeness] = []
    spoken: Claim | None = None
    for view in quoted:
        turned: set[str] = set()  # words in the place of their opposites, in the language of the claim
        for recorded_in, recorded, original in sorted(_recorded(view), key=lambda said: said[0] != language):
            made = None
            if recorded_in == language:
                made = _literal(text, quotation.words, recorded, view, strict=original, resumed=resumed)
                if made is not None and made.outcome is CONFLICTS:
                    turned = _turned(quotation.words, recorded, views)
            if made is None:
                spoken = spoken or Claim(read(text), views.ring, views.lexicon)
                made = _loose(spoken, view, recorded_in, recorded, views)
                if made is not None and made.outcome is CONFLICTS and _of_another(claim, quotation, view):
                    made = None  # other words of another speaker are another quotation
            if made is not None and not (made.loose and made.outcome is AGREES and _passed_over(turned, spoken)):
                candidates.append(made)
    if any(c.outcome is CONFLICTS and not _of_another(claim, quotation, c.view) for c in candidates):
        # what he said himself, changed, is nearer than what somebody else said in other words
        candidates = [c for c in candidates if not c.loose or not _of_another(claim, quotation, c.view)]
    order = (AGREES, CONFLICTS, UNKNOWN)
    return min(candidates, key=lambda c: (order.index(c.outcome), -c.alike, c.view.number), default=None)


def _turned(spoken: Sequence[str], recorded: str, views: Views) -> set[str]:
    from feudcheck.compare.sayings import rendering, wording  # start-up: most claims quote nothing

    return rendering.turned_round(list(spoken), wording.words(recorded), views.lexicon, views.ring)


def _passed_over(turned: set[str], spoken: Claim | None) -> bool:
    """Whether a word turned round had no say in what agrees with the words in another language."""
    read = {word for item in spoken.items for word in item.words} if spoken is not None else set()
    return any(word not in read for word in turned)


def _recorded(view: View) -> list[tuple[str, str, bool]]:
    """(language, words, whether they are the original) of every quote of a fact."""
    quote = view.record.quote
    if quote:
        return [(language, text, quote.original is not False) for language, text in quote.text.items()]
    spans = view.statement.quotes
    return [(view.language, view.statement.text[q.span[0] : q.span[1]], False) for q in spans if len(q.words) > 1]


def _goes_on(claim: Claim, quotation: Quotation) -> bool:
    """Whether the same one is quoted before in the sentence: ‘“A,” X said, “and B”’."""
    return any(q.span < quotation.span and q.speaker == quotation.speaker for q in claim.quotes)


def _literal(
    text: str, spoken: Sequence[str], recorded: str, view: View, *, strict: bool, resumed: bool
) -> _Likeness | None:
    """Word for word: a contiguous part agrees, honest ellipsis included, and an "and" that only takes it up again.

    Against a translation (not ``strict``) other words for the same are no misquote; a changed
    name, number, key word or "not" is one in either case.
    """
    from feudcheck.compare.sayings import rendering, word_for_word, wording  # start-up: most claims quote nothing

    lexicon, there = view.views.lexicon, wording.words(recorded)
    found = wording.verbatim(text, there, lexicon)
    if found is None and resumed:
        found = wording.verbatim(wording.without_joiner(text), there, lexicon)
    if found is not None:
        return _Likeness(AGREES if found else CONFLICTS, 1.0, view, recorded)
    if len(spoken) < LEAST_WORDS or (alike := wording.likeness(spoken, there)) < ALIKE:
        return None
    if strict:
        return _Likeness(CONFLICTS, alike, view, recorded)
    if _word_for_word(view):
        outcome = word_for_word.compared(list(spoken), there, lexicon, view.views.ring)
    else:
        outcome = rendering.meaning(list(spoken), there, lexicon, view.views.ring, printed=_untranslated(view))
    return _Likeness(outcome, alike, view, recorded, ("translated",) if outcome is AGREES else ())


def _word_for_word(view: View) -> bool:
    """Whether the words of a fact are those that were spoken, as far as anything on file tells."""
    return not view.record.quote and _untranslated(view)


def _untranslated(view: View) -> bool:
    """Whether a fact and its sources are on file in one language, and no other: its words are those of the source."""
    sources = [view.views.base.source(ref.id) for ref in view.record.sources]
    tongues = {s.language for s in sources}
    if None in tongues or "" in tongues:
        tongues = {*view.languages, *(tongue for s in sources for tongue in (s.language, *s.title) if tongue)}
    return tongues == {view.language}


def _loose(spoken: Claim, view: View, language: str, recorded: str, views: Views) -> _Likeness | None:
    """By meaning, for translations: names, numbers, polarity and key words must be the same."""
    there = views.of_quote(view, language)
    if there is None or not spoken.items:
        return None
    alignment = Alignment(Pairing(spoken, there, alone=True), range(len(spoken.clauses)))
    if _share(alignment.judge_parts()) < ALIKE_IF_DENIED:
        return None  # what else there is to compare only speaks against it
    slots = [s for s in alignment.finished().slots if s.slot not in _FRAME]
    alike = _share(slots)
    if alike == 1.0 and language == spoken.lang and _word_for_word(view):
        return _Likeness(UNKNOWN, alike, view, recorded, loose=True)  # nobody has put it in other words
    if alike == 1.0:
        return _Likeness(AGREES, alike, view, recorded, ("translated",), loose=True)
    if len({s.matched for s in slots if s.outcome is AGREES and s.weight}) < LEAST_SHARED:
        return None  # one word in common is chance
    if alike >= ALIKE_IF_DENIED and any(s.outcome is CONFLICTS for s in slots) and not _mostly_new(slots):
        return _Likeness(CONFLICTS, alike, view, recorded, loose=True)
    return _Likeness(UNKNOWN, alike, view, recorded, loose=True) if alike >= ALIKE else None


def _share(slots: Sequence[SlotComparison]) -> float:
    """How much of the words spoken agrees (0 to 1)."""
    inside = [s for s in slots if s.slot not in _FRAME]
    agreeing = sum(s.weight for s in inside if s.outcome is AGREES)
    other = sum(max(s.weight, 1.0) for s in inside if s.outcome is not AGREES)
    return agreeing / (agreeing + other) if agreeing else 0.0


def _mostly_new(slots: Sequence[SlotComparison]) -> bool:
    """Whether the recorded words have no more of the words spoken than they lack."""
    weighed = [s for s in slots if s.weight]
    return sum(s.outcome is UNKNOWN for s in weighed) >= sum(s.outcome is AGREES for s in weighed)

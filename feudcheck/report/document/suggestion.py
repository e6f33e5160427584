"""What to write instead, where that is plain: one wrong part whose place is known, and words that can stand there."""

from __future__ import annotations

from re import findall

from feudcheck.frozen import dataclass
from feudcheck.model import Outcome, Verdict
from feudcheck.report.safe_text import is_rtl, safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.model import Part, Span
    from feudcheck.model.document import Document
    from feudcheck.model.review import Checked
    from feudcheck.report.document.places import Places

# Parts whose recorded text is words of a sentence. Who did it to whom, whether it happened, in what order, why and
# what somebody is like are told by the shape of the whole sentence: no word can be put in another's place.
_NAMES = frozenset({"actor", "subject", "counterpart", "object", "place", "speaker", "medium"})
_VALUES = frozenset({"amount", "count", "date"})
_RULES = frozenset({
    "amount-differs", "count-differs", "unit-differs", "currency-differs", "date-differs", "weekday-differs",
    "actor-differs", "counterpart-differs", "place-differs", "misquote", "misattribution", "wrong-medium",
})  # fmt: skip
_LONGER = 2  # a quotation on file that is so many times as long holds more than the words meant
_PROCLITICS = "بلكوف"  # prepositions and conjunctions written as one word with what follows
_MARKUP = {"markdown": frozenset("\\`*_[]<>|~&#"), "html": frozenset("<>&"), "text": frozenset()}


@dataclass(frozen=True, slots=True)
class Suggestion:
    """``text`` to be written in the place of ``span`` of the claim.

    ``raw`` is the stretch of the raw text to be replaced; None where a plain replacement would break the file
    (markup within the part, a format that is no text).
    """

    part: Part
    span: Span
    text: str
    raw: Span | None = None

    def sentence(self, claim: str) -> str:
        """``claim`` as it would read."""
        return claim[: self.span[0]] + self.text + claim[self.span[1] :]


def suggestion(checked: Checked, places: Places) -> Suggestion | None:
    """The one replacement that mends a contradicted sentence, or None."""
    finding = checked.finding
    wrong = [part for part in finding.parts if part.outcome is Outcome.CONFLICTS]
    if finding.verdict is not Verdict.CONTRADICTED or finding.rule not in _RULES or len(wrong) != 1:
        return None
    part = wrong[0]
    span = part.span
    if span is None or not 0 <= span[0] < span[1] <= len(finding.claim):
        return None
    before, claimed, after = finding.claim[: span[0]], finding.claim[span[0] : span[1]], finding.claim[span[1] :]
    text = _fitting(part, claimed, finding.lang)
    if text is None or text == claimed or (part.slot in _NAMES and _told_already(text, before + after)):
        return None
    text = _begun(text, before, part.slot in _VALUES)
    raw = places.raw(checked, span)
    if raw is not None and not _replaceable(places.document, raw, claimed, text):
        raw = None
    return Suggestion(part, span, text, raw)


def _fitting(part: Part, claimed: str, lang: str) -> str | None:
    """The recorded words as they can stand in the place of ``claimed``, or None where the sentence would break."""
    recorded = part.recorded
    if not recorded or safe(recorded) != recorded:
        return None
    foreign = any(char.isalpha() and is_rtl(char) != (lang == "ar") for char in recorded)
    if part.slot == "quote":
        few = len(recorded.split()) <= _LONGER * len(claimed.split())
        own = any(char.isalpha() and is_rtl(char) == (lang == "ar") for char in recorded)
        return _punctuated(recorded, claimed) if few and own else None
    if lang == "ar" and claimed[0] in _PROCLITICS and recorded[0] != claimed[0]:
        return None
    if part.slot in _NAMES:
        pronoun = claimed.islower() and len(claimed.split()) == 1  # it may be a possessive, or an object
        return None if pronoun or (foreign and lang != "ar") else recorded  # Latin names stand in Arabic as they are
    if part.slot not in _VALUES or foreign:
        return None
    if part.slot == "date" and _shape(recorded) != _shape(claimed):
        less = lang != "ar" and claimed.endswith(recorded)  # a wrong weekday left out; in Arabic it governs the date
        return recorded if less else None  # "in the second half of 2018" → "in 20 February 2018"
    return recorded


def _told_already(name: str, rest: str) -> bool:
    """Whether the sentence names the same one elsewhere: "Lund replied to Lund" is nothing to write."""
    words = {word.casefold() for word in name.split() if len(word) > 2 and not word.islower()}
    return any(word in words or word.lstrip(_PROCLITICS) in words for word in findall(r"\w+", rest.casefold()))


def _begun(text: str, before: str, value: bool) -> str:
    """``text`` without an article that stands before it already, and with a capital where a sentence begins."""
    first, _, more = text.partition(" ")
    if more and first.isascii() and first.islower() and before.casefold().split()[-1:] == [first]:
        return more
    return text[:1].upper() + text[1:] if value and not before.strip(" “\"«'(") else text


def _punctuated(recorded: str, claimed: str) -> str:
    """``recorded`` with the comma or full stop that ``claimed`` ends with."""
    return recorded + claimed[-1] if claimed[-1] in ".,،" and recorded[-1].isalnum() else recorded


def _shape(text: str) -> list[bool]:
    """Which words are figures: dates of one shape stand after the same prepositions."""
    return [word[:1].isdigit() for word in text.split()]


def _replaceable(document: Document, raw: Span, claimed: str, text: str) -> bool:
    """Whether ``text`` put in the place of ``raw`` reads as ``text``, with the markup around it whole."""
    special = _MARKUP.get(document.kind)
    if special is None or not special.isdisjoint(text):
        return False
    if "\\" in special and document.text[raw[0] - 1 : raw[0]] == "\\":
        return False  # an escape, which would come to stand before another character
    return document.text[raw[0] : raw[1]].split() == claimed.split()

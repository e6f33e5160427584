"""What to write instead: the hints, and the sentence with the recorded values in the place of the claimed ones."""

from __future__ import annotations

from feudcheck.report.page.markup import Html, bdi, el, join, mixed, reading, unseen
from feudcheck.report.safe_text import is_rtl

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from feudcheck.model import Finding, Part

# Parts whose texts name no words of the sentence, or whose mending takes more than other words in their place.
_UNLIKE = frozenset({"polarity", "modality", "status", "roles", "order", "speaker", "attribution", "relation"})
_WHOLE = frozenset({"opposite", "roles-reversed", "plan-is-no-event", "order-differs", "misattribution"})
_SHORTEST = 2  # characters of a value that is picked out of running text


def advice(finding: Finding) -> Html:
    """The hints and the suggested wording; empty where there is nothing to suggest."""
    hints = [el("p", told(hint, finding)) for hint in dict.fromkeys(finding.hints)]
    wording = suggested(finding)
    if not hints and not wording:
        return Html()
    return el("section", el("h5", "Suggestion"), *hints, wording, class_="advice")


def told(text: str, finding: Finding) -> Html:
    """``text`` about ``finding`` with each value that it repeats set apart from the words around it."""
    values = {value for part in finding.parts for value in (part.claimed, part.recorded) if value}
    order = sorted((v for v in values if len(v) >= _SHORTEST), key=lambda v: (-len(v), v))
    pieces: list[str] = []
    at = plain = 0
    while at < len(text):
        value = next((v for v in order if _stands(text, v, at)), None)
        if value is None:
            at += 1
            continue
        pieces += [mixed(text[plain:at]), bdi(value)]
        at = plain = at + len(value)
    return join(*pieces, mixed(text[plain:]))


def _stands(text: str, value: str, at: int) -> bool:
    """Whether ``value`` stands at this place, and not inside a word."""
    end = at + len(value)
    if not text.startswith(value, at):
        return False
    return not (_inside(text, at, value[0]) or _inside(text, end, text[end : end + 1]))


def _inside(text: str, at: int, after: str) -> bool:
    return at > 0 and text[at - 1].isalnum() and after.isalnum()


def suggested(finding: Finding) -> Html:
    """The sentence with recorded values put in, or nothing where other values do not mend it."""
    pieces: list[str] = []
    at = 0
    for part, start, end in _replaced(finding):
        if start < at:
            continue  # another value stands there already
        pieces += [
            finding.claim[at:start],
            el("del", unseen("[not] "), bdi(finding.claim[start:end])),
            " ",
            el("ins", unseen("[but] "), bdi(part.recorded or "")),
        ]
        at = end
    if not pieces:
        return Html()
    return el("p", *pieces, finding.claim[at:], class_="wording", **reading(finding.claim, finding.lang))


def _replaced(finding: Finding) -> Iterator[tuple[Part, int, int]]:
    """The parts whose recorded value can stand in the place of the claimed one, in the order of the sentence."""
    if str(finding.verdict) != "contradicted" or finding.rule in _WHOLE:
        return
    wrong = [p for p in finding.parts if p.outcome == "conflicts" and p.span and p.recorded and p.slot not in _UNLIKE]
    for part in sorted(wrong, key=lambda p: p.span or (0, 0)):
        start, end = part.span or (0, 0)
        fits = 0 <= start < end <= len(finding.claim)
        if fits and _has_letters_of(part.recorded or "", finding.claim):
            yield part, start, end


def _has_letters_of(value: str, claim: str) -> bool:
    """Whether ``value`` can be read in a sentence like ``claim``: no Arabic words in an English one."""
    return is_rtl(claim) or not is_rtl(value)

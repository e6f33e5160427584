"""What to write instead: the hints, and the sentence with the recorded words in it where that is plain."""

from __future__ import annotations

from feudcheck.report.document.suggestion import suggestion
from feudcheck.report.page.markup import Html, bdi, el, join, mixed, reading, unseen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.model import Finding
    from feudcheck.model.review import Checked
    from feudcheck.report.document.places import Places

_SHORTEST = 2  # characters of a value that is picked out of running text


def advice(checked: Checked, places: Places) -> Html:
    """The hints and the suggested wording; empty where there is nothing to suggest."""
    finding = checked.finding
    hints = [el("p", told(hint, finding)) for hint in dict.fromkeys(finding.hints)]
    wording = _wording(checked, places)
    if not hints and not wording:
        return Html()
    return el("section", el("h5", "Suggestion"), *hints, wording, class_="advice")


def _wording(checked: Checked, places: Places) -> Html:
    """The sentence with other words in the place of the wrong ones."""
    found, claim = suggestion(checked, places), checked.finding.claim
    if found is None:
        return Html()
    start, end = found.span
    wrong = el("del", unseen("[not] "), bdi(claim[start:end]))
    right = el("ins", unseen("[but] "), bdi(found.text))
    attributes = reading(claim, checked.finding.lang)
    return el("p", claim[:start], wrong, " ", right, claim[end:], class_="wording", **attributes)


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

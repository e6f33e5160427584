"""What to write instead: the hints, and the sentence with the recorded words in it where that is plain."""

from __future__ import annotations

from feudcheck.answer.advice import uncovered
from feudcheck.report.document.suggestion import suggestion
from feudcheck.report.page.markup import Html, bdi, el, join, mixed, reading, unseen
from feudcheck.report.page.said import said

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from feudcheck.model import Finding
    from feudcheck.model.review import Checked
    from feudcheck.report.document.places import Places
    from feudcheck.report.page.words import Words

_SHORTEST = 2  # characters of a value that is picked out of running text


def advice(checked: Checked, places: Places, words: Words) -> Html:
    """The hints and the suggested wording; empty where there is nothing to suggest."""
    finding = checked.finding
    hints = [told(hint, finding, words) for hint in dict.fromkeys(finding.hints)]
    wording = _wording(checked, places, words)
    if not hints and not wording:
        return Html()
    return el("section", el("h5", words["suggestion"]), *hints, wording, class_="advice")


def _wording(checked: Checked, places: Places, words: Words) -> Html:
    """The sentence with other words in the place of the wrong ones."""
    found, claim = suggestion(checked, places), checked.finding.claim
    if found is None:
        return Html()
    start, end = found.span
    attributes = reading(claim, checked.finding.lang)
    ours = words.around(attributes["lang"])
    wrong = el("del", unseen(words["not"], **ours), bdi(claim[start:end]))
    right = el("ins", unseen(words["but"], **ours), bdi(found.text))
    return el("p", claim[:start], wrong, " ", right, claim[end:], class_="wording", **attributes)


def told(text: str, finding: Finding, words: Words, class_: str | None = None) -> Html:
    """A paragraph of what is said about ``finding``; what cannot be said in our language is left in English."""
    ours = said(text, words, uncovered(finding.parts))
    if ours is None:
        return el("p", _set_apart(text, finding, mixed), class_=class_, lang="en", dir="ltr")
    return el("p", _set_apart(ours, finding, mixed if words.lang == "en" else join), class_=class_)


def _set_apart(text: str, finding: Finding, between: Callable[[str], Html]) -> Html:
    """``text`` with each value that it repeats set apart from the words around it."""
    values = {value for part in finding.parts for value in (part.claimed, part.recorded) if value}
    order = [v for v in values if len(v) >= _SHORTEST]
    pieces: list[str] = []
    at = 0
    while found := [(place, -len(v), v) for v in order if (place := _place(text, v, at)) >= 0]:
        place, _, value = min(found)
        pieces += [between(text[at:place]), bdi(value)]
        at = place + len(value)
    return join(*pieces, between(text[at:]))


def _place(text: str, value: str, at: int) -> int:
    """Where ``value`` stands next, not inside a word; -1 where it doesn't."""
    while (at := text.find(value, at)) >= 0:
        end = at + len(value)
        if not (_inside(text, at, value[0]) or _inside(text, end, text[end : end + 1])):
            break
        at += 1
    return at


def _inside(text: str, at: int, after: str) -> bool:
    return at > 0 and text[at - 1].isalnum() and after.isalnum()

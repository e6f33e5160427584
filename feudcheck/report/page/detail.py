"""One finding in full: what the draft says, what the sources say, why, and what to write instead."""

from __future__ import annotations

from feudcheck.report.page.advice import advice, told
from feudcheck.report.page.evidence import evidence
from feudcheck.report.page.markup import Html, bdi, el, join, reading, sign
from feudcheck.report.page.sentence import marked
from feudcheck.report.page.words import KINDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.model import Finding
    from feudcheck.report.document.places import Places
    from feudcheck.report.page.entries import Entry
    from feudcheck.report.page.words import Words

_LONGEST = 1_200  # characters of a sentence


def detail(entry: Entry, places: Places, words: Words) -> Html:
    """The article of one finding; the sentence in it leads back to its place in the draft."""
    finding = entry.checked.finding
    body = el(
        "div",
        told(finding.summary, finding, words, "summary") if finding.summary else Html(),
        _status(entry, words),
        advice(entry.checked, places, words),
        evidence(finding, words),
        *[_flag(flag, words) for flag in finding.flags],
        _rule(finding, words),
        class_="body",
    )
    key, class_ = entry.key, f"finding {entry.kind}"
    return el("article", _head(entry, words), body, id=f"f{key}", class_=class_, aria_labelledby=f"v{key}")


def _head(entry: Entry, words: Words) -> Html:
    finding = entry.checked.finding
    mark, word = KINDS[entry.kind], words.kind(entry.kind)
    rule = words.rule(finding.rule)
    title = f": {rule.title}" if rule and finding.rule != "supported" else ""
    claim = words.shorten(finding.claim, _LONGEST)
    text = marked(finding.claim, finding) if claim == finding.claim else claim
    return el(
        "header",
        el("h4", el("span", str(entry.number), " ", sign(mark), " ", word, class_="kind"), title, id=f"v{entry.key}"),
        el("p", el("a", text, href=f"#s{entry.key}"), class_="claim", **reading(finding.claim, finding.lang)),
        _place(finding, words),
    )


def _place(finding: Finding, words: Words) -> Html:
    place = finding.location
    return el("p", words.put("place", line=place.line, column=place.column), class_="place") if place else Html()


def _status(entry: Entry, words: Words) -> Html:
    """Why a finding does not count, and what its verdict is all the same."""
    if entry.kind == str(entry.checked.finding.verdict):
        return Html()
    verdict = words.kind(str(entry.checked.finding.verdict), "plain")
    reason = entry.checked.suppressed
    why = join(": ", bdi(reason)) if reason else Html(".")
    return el("p", words.put("apart", verdict=verdict, reason=words.kind(entry.kind, "means")), why, class_="status")


def _flag(flag: str, words: Words) -> Html:
    name, meaning = words.flag(flag)
    return el("p", el("b", name), " ", meaning, class_="remark")


def _rule(finding: Finding, words: Words) -> Html:
    rule = words.rule(finding.rule)
    if rule is None:
        return el("p", el("b", words["rule"]), " ", el("code", finding.rule), class_="rule")
    title = el("h5", words["rule"], " ", el("code", finding.rule))
    return el("section", title, el("p", rule.meaning), el("p", rule.mend), class_="rule")

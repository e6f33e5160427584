"""One finding in full: what the draft says, what the sources say, why, and what to write instead."""

from __future__ import annotations

from feudcheck.report.labels import FLAGS
from feudcheck.report.page.advice import advice, told
from feudcheck.report.page.evidence import evidence
from feudcheck.report.page.markup import Html, bdi, el, join, reading, sign
from feudcheck.report.page.sentence import marked
from feudcheck.report.page.words import KINDS
from feudcheck.report.safe_text import shorten
from feudcheck.rules import find

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.model import Finding
    from feudcheck.report.document.places import Places
    from feudcheck.report.page.entries import Entry

_LONGEST = 1_200  # characters of a sentence


def detail(entry: Entry, places: Places) -> Html:
    """The article of one finding; the sentence in it leads back to its place in the draft."""
    finding = entry.checked.finding
    body = el(
        "div",
        el("p", told(finding.summary, finding), class_="summary") if finding.summary else Html(),
        _status(entry),
        advice(entry.checked, places),
        evidence(finding),
        *[_flag(flag) for flag in finding.flags],
        _rule(finding),
        class_="body",
    )
    key, class_ = entry.key, f"finding {entry.kind}"
    return el("article", _head(entry), body, id=f"f{key}", class_=class_, aria_labelledby=f"v{key}")


def _head(entry: Entry) -> Html:
    finding = entry.checked.finding
    mark, word, _ = KINDS[entry.kind]
    rule = find(finding.rule)
    title = f": {rule.title}" if rule and finding.rule != "supported" else ""
    claim = shorten(finding.claim, _LONGEST)
    words = marked(finding.claim, finding) if claim == finding.claim else claim
    return el(
        "header",
        el("h4", el("span", str(entry.number), " ", sign(mark), " ", word, class_="kind"), title, id=f"v{entry.key}"),
        el("p", el("a", words, href=f"#s{entry.key}"), class_="claim", **reading(finding.claim, finding.lang)),
        _place(finding),
    )


def _place(finding: Finding) -> Html:
    place = finding.location
    return el("p", f"Line {place.line}, column {place.column}", class_="place") if place else Html()


def _status(entry: Entry) -> Html:
    """Why a finding does not count, and what its verdict is all the same."""
    if entry.kind == str(entry.checked.finding.verdict):
        return Html()
    verdict = KINDS[str(entry.checked.finding.verdict)][1].lower()
    reason = entry.checked.suppressed
    why = join(": ", bdi(reason)) if reason else Html(".")
    return el("p", f"Not counted, though {verdict}; {KINDS[entry.kind][2]}", why, class_="status")


def _flag(flag: str) -> Html:
    rule = find(flag)
    meaning = FLAGS.get(flag) or (rule.title if rule else "")
    return el("p", el("b", flag.replace("-", " ").capitalize()), " ", meaning, class_="remark")


def _rule(finding: Finding) -> Html:
    rule = find(finding.rule)
    if rule is None:
        return el("p", el("b", "Rule"), " ", el("code", finding.rule), class_="rule")
    title = el("h5", "Rule ", el("code", rule.id))
    return el("section", title, el("p", rule.meaning), el("p", rule.mend), class_="rule")

"""The terminal's view of drafts: file by file what the sources deny, with place, source and better wording."""

from __future__ import annotations

from feudcheck.model import Outcome, Verdict
from feudcheck.report.document import wording
from feudcheck.report.document.places import Places
from feudcheck.report.document.selection import covered, shown
from feudcheck.report.document.underline import marked
from feudcheck.report.labels import COLORS
from feudcheck.report.layout import Style, labelled, wrap
from feudcheck.report.parts import parts_table
from feudcheck.report.safe_text import isolate, safe, shown_path
from feudcheck.report.text import body, evidence_lines, flags
from feudcheck.rules import in_short

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from feudcheck.model import Finding, Location, Span
    from feudcheck.model.review import Checked, Review, Run

_BAR = "  │ "  # before words of the draft: no line begins with them, so none passes for a command to a CI runner
_LEAST_ROOM = 20


def render(run: Run, style: Style | None = None, *, explain: bool = False, closing: bool = True) -> str:
    """All that is to be mended, with ``explain`` all that the base knows something of; ends with a newline.

    ``closing``: with what ``ending`` says. Without it the text may be empty.
    """
    style = style or Style()
    groups = [_file(review, run, style, explain=explain) for review in run.reviews]
    entries = ["\n".join(entry) for group in groups for entry in group]
    if closing:
        entries.append(ending(run, style).rstrip("\n"))
    return "\n\n".join(entries) + "\n" if entries else ""


def ending(run: Run, style: Style | None = None) -> str:
    """The files that could not be read, and how much of the others the sources cover; ends with a newline."""
    style = style or Style()
    lines = []
    for failure in run.failures:
        head = f"{style.paint(shown_path(failure.path), 'bold')}: {style.paint('NOT READ', 'bold', 'red')}"
        lines += [head, labelled("", safe(failure.message), style, label_width=0)]
    return "\n".join([*lines, *([""] if lines else []), *wrap(wording.coverage(run), style.width)]) + "\n"


def _file(review: Review, run: Run, style: Style, *, explain: bool) -> list[list[str]]:
    """One entry a finding or notice, in the order of the draft."""
    places = Places(review)
    found: list[tuple[tuple[int, int], list[str]]] = []
    for checked in covered(review) if explain else (one for one in review.checked if shown(run, one)):
        place = places.of(checked)
        entry = _entry(checked, place, places, style, explain=explain)
        found.append(((place.line, place.column), entry))
    for notice in review.notices:
        head = _at(notice.location, style) + style.paint("NOTICE", "bold", "yellow") + f" ({safe(notice.rule)})"
        line = labelled("", safe(notice.message), style, label_width=0)
        found.append(((notice.location.line, notice.location.column), [head, line]))
    return [entry for _, entry in sorted(found, key=lambda one: one[0])]


def _entry(checked: Checked, place: Location, places: Places, style: Style, *, explain: bool) -> list[str]:
    finding = checked.finding
    lines = [_head(checked, place, style), *_sentence(finding, style)]
    if explain:
        return [*lines, *body(finding, style, in_short(finding.rule)), *_instead(checked, places, style)]
    if finding.verdict is not Verdict.CONTRADICTED:
        return [*lines, *body(finding, style)]
    if finding.summary:
        lines.append(labelled("", safe(finding.summary), style, label_width=0))
    wrong = [part for part in finding.parts if part.outcome is Outcome.CONFLICTS]
    if len(wrong) > 1 or finding.rule == "misquote":  # else the summary has said it
        lines += parts_table(wrong, style, full=False)
    for evidence in wording.deciding(finding):
        lines += evidence_lines(evidence, "On file", finding, style, full=False)
    lines += flags(finding, style)
    return [*lines, *(_instead(checked, places, style) or _hints(finding, style))]


def _head(checked: Checked, place: Location, style: Style) -> str:
    finding = checked.finding
    verdict = str(finding.verdict)
    rule = "" if finding.rule == verdict else f" ({safe(finding.rule)})"
    head = _at(place, style) + style.paint(verdict.upper(), "bold", COLORS[verdict]) + rule
    if checked.suppressed is not None:
        reason = safe(checked.suppressed)
        return f"{head}, suppressed{': ' + isolate(reason) if reason else ''}"
    return f"{head}, known already" if checked.known else head


def _at(place: Location, style: Style) -> str:
    return style.paint(f"{shown_path(place.path)}:{place.line}:{place.column}", "bold") + ": "


def _sentence(finding: Finding, style: Style) -> list[str]:
    room = None if style.width is None else max(_LEAST_ROOM, style.width - len(_BAR))
    colors = (COLORS[str(finding.verdict)], "underline")
    lines = marked(finding.claim, _wrong(finding), style, room, colors)
    return [style.paint(_BAR, "dim") + line for line in lines]


def _wrong(finding: Finding) -> Iterable[Span]:
    """Where the parts stand that keep the sentence from being backed."""
    if finding.verdict is Verdict.SUPPORTED:
        return ()
    wanted = Outcome.CONFLICTS if finding.verdict is Verdict.CONTRADICTED else Outcome.UNKNOWN
    return [part.span for part in finding.parts if part.outcome is wanted and part.span]


def _instead(checked: Checked, places: Places, style: Style) -> list[str]:
    mended = wording.rewritten(checked, places)
    return [labelled("Instead", mended, style)] if mended else []


def _hints(finding: Finding, style: Style) -> list[str]:
    return [labelled("Hint", safe(hint), style) for hint in finding.hints]

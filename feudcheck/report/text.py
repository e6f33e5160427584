"""The view for an editor: the verdict, what differs, and the source that says so."""

from __future__ import annotations

from feudcheck.report.citation import cite, cited_once, in_language
from feudcheck.report.labels import COLORS, FLAGS
from feudcheck.report.layout import Style, column, flow, labelled, wrap
from feudcheck.report.parts import parts_table
from feudcheck.report.safe_text import cells, isolate, safe, shorten

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.model import Evidence, Finding

_LONGEST = 600  # of a claim or a statement; a glance takes in no more
_NEAR_SHOWN = 3


def render(finding: Finding, style: Style, explanation: str | None = None) -> str:
    """One finding as lines of text, ending with a newline.

    ``explanation`` (what the rule means) makes the view tell everything: every part,
    every near fact, scores and ids.
    """
    return "\n".join([*_head(finding, style), *body(finding, style, explanation)]) + "\n"


def body(finding: Finding, style: Style, explanation: str | None = None) -> list[str]:
    """What is said of a claim beneath it; see ``render``."""
    full = explanation is not None
    lines = []
    if finding.summary:
        lines.append(labelled("", safe(finding.summary), style, label_width=0))
    deciding = [e for e in finding.evidence if e.stance != "near"]
    near = [e for e in finding.evidence if e.stance == "near"]
    shown = near if full else near[:_NEAR_SHOWN]
    beside = set() if deciding else {e.fact for e in shown}
    table = parts_table([p for p in finding.parts if p.fact not in beside], style, full=full)
    if table:
        lines += ["", *table]
    for evidence in deciding:
        lines += ["", *evidence_lines(evidence, _side(evidence, finding), finding, style, full=full)]
    if shown and (full or not deciding):
        for number, evidence in enumerate(shown, 1):
            label = "Nearest" if number == 1 else "Near"
            lines += ["", *evidence_lines(evidence, label, finding, style, full=full)]
            if evidence.fact in beside:
                lines += parts_table([p for p in finding.parts if p.fact == evidence.fact], style, full=full)
    notes = flags(finding, style)
    notes += [labelled("Hint", safe(hint), style) for hint in finding.hints]
    if explanation:
        notes.append(labelled("Rule", safe(explanation), style))
    return [*lines, *([""] if notes else []), *notes]


def flags(finding: Finding, style: Style) -> list[str]:
    """What else there is to know of a finding."""
    return [labelled("Flag", f"{flag}: {FLAGS.get(flag, 'see feudcheck explain ' + flag)}", style)
            for flag in map(safe, finding.flags)]  # fmt: skip


def _head(finding: Finding, style: Style) -> list[str]:
    verdict = str(finding.verdict)
    title, rule = verdict.upper(), "" if finding.rule == verdict else f" ({safe(finding.rule)})"
    start = style.paint(title, "bold", COLORS[verdict]) + rule
    used = cells(f"{title}{rule}  ")
    claim = shorten(safe(finding.claim), _LONGEST)
    if style.width is None or used + cells(claim) <= style.width:
        return [f"{start}  {style.paint(isolate(claim), 'bold')}"]
    room = max(20, style.width - 2)
    return [start, *(f"  {style.paint(isolate(line), 'bold')}" for line in wrap(claim, room))]


def _side(evidence: Evidence, finding: Finding) -> str:
    """What a deciding fact is called: it may speak against the verdict where sources disagree."""
    if evidence.stance == "contradicts" and finding.verdict != "contradicted":
        return "Against"
    return "For it" if evidence.stance == "supports" and finding.verdict != "supported" else "On file"


def evidence_lines(evidence: Evidence, label: str, finding: Finding, style: Style, *, full: bool) -> list[str]:
    """A fact under its label, and its sources."""
    statement = shorten(safe(in_language(evidence.statement, finding.lang, "en")), _LONGEST)
    lines = [labelled(label, statement, style)]
    room = None if style.width is None else max(20, style.width - 11)
    for cited in cited_once(evidence.citations):
        pieces = [safe(piece) for piece in cite(cited, finding.lang)]
        lines.append(column("Source", flow(pieces, room), style))
        url = cited.source.url or cited.source.archived_url
        if full and url:
            lines.append(column("", [safe(url)], style))
    if evidence.note:
        lines.append(labelled("Note", safe(evidence.note), style))
    if full:
        lines.append(labelled("Fact", f"{safe(evidence.fact)} ({evidence.stance}, score {evidence.score:.2f})", style))
    return lines


def tally(counts: dict[str, int]) -> str:
    """How many claims got which verdict, in one line without its newline."""
    total = sum(counts.values())
    some = ", ".join(f"{count:,} {verdict}" for verdict, count in counts.items() if count)
    return f"{total:,} claim{'' if total == 1 else 's'}: {some}"

"""What is wrong in a base, for people: one line a finding that editors and grep can follow, and how to mend it."""

from __future__ import annotations

import re
from collections import Counter

from feudcheck.model.lint import Severity
from feudcheck.report.layout import Style, wrap
from feudcheck.report.safe_text import isolate, safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from feudcheck.model.lint import LintFinding, LintRule, LintRun

_COLORS = {Severity.ERROR: ("red", "bold"), Severity.WARNING: ("yellow", "bold"), Severity.NOTE: ("dim",)}
_QUOTED = re.compile("“([^”]*)”")
NOTES_SHOWN = 3  # notes of one rule; they come in crowds


def render(run: LintRun, style: Style, *, least: Severity = Severity.NOTE, all_notes: bool = False) -> str:
    """Every finding from ``least`` on, and a line on them all; of each rule some notes, unless ``all_notes``."""
    lines: list[str] = []
    noted: Counter[str] = Counter()
    advised: set[str] = set()
    wanted = [finding for finding in run.active if _rank(finding.severity) <= _rank(least)]
    for finding in wanted:
        if finding.severity is Severity.NOTE and not all_notes:
            noted[finding.rule] += 1
            if noted[finding.rule] > NOTES_SHOWN:
                continue
        lines += _told(finding, style, advise=finding.mend not in advised)
        advised.add(finding.mend)
    for rule, count in noted.items():
        if count > NOTES_SHOWN:
            more = f"{count - NOTES_SHOWN:,} more note{'s' * (count - NOTES_SHOWN > 1)} of {rule}"
            lines += [style.paint(f"… {more}; all of them: feudcheck facts lint --select {rule}", "dim"), ""]
    lines.append(summary(run))
    return "\n".join(lines) + "\n"


def _rank(severity: Severity) -> int:
    return tuple(Severity).index(severity)


def _told(finding: LintFinding, style: Style, *, advise: bool) -> Iterator[str]:
    """The lines on one finding; how to mend it is told once for all that are mended alike."""
    kind = style.paint(str(finding.severity), *_COLORS[finding.severity])
    rule = style.paint(f"[{finding.rule}]", "dim")
    about = f"{finding.about}: " if finding.about else ""
    yield f"{safe(str(finding.place))}: {kind}: {_line(about + finding.message)} {rule}"
    for related in finding.related:
        yield f"    {style.paint('see', 'dim')}   {safe(str(related.place))}: {_line(related.message)}"
    if advise:
        mend = finding.mend + (" (--fix does it)" if finding.fixable else "")
        first, *more = wrap(_line(mend), None if style.width is None else style.width - 10)
        yield f"    {style.paint('mend', 'dim')}  {first}"
        yield from (" " * 10 + line for line in more)
    yield ""


def _line(text: str) -> str:
    """One line in which quoted words keep their own direction of writing."""
    return _QUOTED.sub(lambda match: f"“{isolate(match[1])}”", safe(text))


def summary(run: LintRun) -> str:
    """One line: how much was looked at and what was found."""
    active = run.active
    counts = Counter(finding.severity for finding in active)
    found = [_many(counts[severity], str(severity)) for severity in Severity if counts[severity]]
    parts = [f"{_many(run.facts, 'fact')} in {_many(run.files, 'file')}: {', '.join(found) or 'nothing to mend'}"]
    if run.judged < run.facts:
        left = run.facts - run.judged
        parts.append(f"{_many(left, 'fact')} can't be loaded and {'was' if left == 1 else 'were'} not looked at")
    if fixable := sum(finding.fixable for finding in active):
        parts.append(f"{fixable:,} can be mended by --fix")
    if silenced := len(run.findings) - len(active):
        parts.append(f"{silenced:,} silenced by comments")
    if mended := sum(count for _, count in run.fixed):
        parts.insert(0, f"mended {_many(mended, 'fault')} in {_many(len(run.fixed), 'file')}")
    return "; ".join(parts)


def _many(count: int, name: str) -> str:
    return f"{count:,} {name}{'' if count == 1 else 's'}"


def explain(rules: Iterable[LintRule], style: Style) -> str:
    """What rules mean and how to mend what they find."""
    blocks = []
    for rule in rules:
        lines = [f"{style.paint(rule.id, 'bold')}  {rule.severity}{', --fix mends it' if rule.fix else ''}"]
        for text in (rule.title, rule.meaning, f"To mend it: {rule.mend}"):
            lines += [f"  {line}" for line in wrap(text, None if style.width is None else style.width - 2)]
        if rule.example:
            lines += ["", *(f"    {line}" for line in rule.example.rstrip().split("\n"))]
        blocks.append("\n".join(lines) + "\n")
    return "\n".join(blocks)

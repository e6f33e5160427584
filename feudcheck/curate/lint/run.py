"""One look through a base: all rules, their faults with places, severities and advice, less what comments silence."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence

from feudcheck.curate.lint import (
    conflicts,
    fields,
    freshness,
    ground,
    languages,
    names,
    order,
    quotations,
    repeats,
    silenced,
    sources,
    statements,
    strict,
    table,
    tidiness,
    translations,
)
from feudcheck.curate.lint.faults import Fault, Where
from feudcheck.curate.lint.ground import Ground, Options
from feudcheck.curate.lint.places import Places
from feudcheck.factbase.loader import uncollected
from feudcheck.model.lint import GRAVEST, LintFinding, LintRun, Related
from feudcheck.model.places import Place

FAMILIES: dict[str, Callable[[Ground], Iterator[Fault]]] = {
    "statements": statements.check, "languages": languages.check, "fields": fields.check,
    "translations": translations.check,
    "repeats": repeats.check,
    "conflicts": conflicts.check, "order": order.check, "names": names.check, "quotations": quotations.check,
    "sources": sources.check, "freshness": freshness.check, "tidiness": tidiness.check,
}  # fmt: skip


def run(paths: Sequence[str], options: Options, version: str = "") -> LintRun:
    """All that is wrong with the base made of these files and folders."""
    with uncollected():
        return _run(paths, options, version)


def _run(paths: Sequence[str], options: Options, version: str) -> LintRun:
    under = ground.opened(paths, options)
    places = Places(under.survey)
    made = (_finding(fault, places, under.own) for fault in faults(under))
    findings = [finding for finding in made if finding is not None]
    files = sorted({piece.path for piece in under.survey.pieces} | {p.path for p in under.survey.problems})
    ours = [path for path in files if os.path.realpath(path) in under.own]
    judged = _silenced(findings, ours, options)
    judged.sort(key=_order)
    facts = sum(kind == "fact" for kind, _ in under.survey.content.places)
    return LintRun(tuple(judged), len(files), facts, len(under.facts), version)


def _order(finding: LintFinding) -> tuple[str, int, int, int, str, str]:
    place = finding.place
    return place.path, place.line, place.column, GRAVEST.index(finding.severity), finding.rule, finding.message


def faults(under: Ground) -> Iterator[Fault]:
    """The faults of a base, of the rules wanted."""
    for problem in under.survey.problems:
        at = (problem.line, problem.column)
        yield Fault(strict.rule_of(problem), Where("", problem.path, at=at), problem.message)
    for family, check in FAMILIES.items():
        if under.wants(*(rule.id for rule in table.all_rules().values() if rule.family == family)):
            for fault in check(under):
                if under.wants(fault.rule):
                    yield fault


def _finding(fault: Fault, places: Places, own: frozenset[str]) -> LintFinding | None:
    """The fault with its places; None for one that lies all in a base that this one builds on."""
    rule = table.all_rules()[fault.rule]
    place = places.place(fault.where)
    related = [Related(places.place(where), message) for where, message in fault.related]
    if rule.family != "strict" and not _within(place, own):
        ours = next((one for one in related if _within(one.place, own)), None)
        if ours is None:
            return None
        related = [Related(place, "what it is held against"), *(one for one in related if one is not ours)]
        place = ours.place
    return LintFinding(
        fault.rule, fault.severity or rule.severity, fault.message, place, fault.mend or rule.mend,
        str(fault.where), tuple(related), fault.change is not None,
    )  # fmt: skip


def _within(place: Place, own: frozenset[str]) -> bool:
    return os.path.realpath(place.path) in own


def _silenced(findings: list[LintFinding], files: list[str], options: Options) -> list[LintFinding]:
    """The findings, with those that a comment covers marked, and those on the comments themselves."""
    known = table.all_rules()
    out: list[LintFinding] = []
    by_path: dict[str, list[LintFinding]] = {}
    for finding in findings:
        by_path.setdefault(finding.place.path, []).append(finding)
    for path in dict.fromkeys([*files, *by_path]):
        comments, wrong = silenced.read(text_of(path), known)
        used = set()
        for finding in by_path.get(path, ()):
            cover = silenced.covering(comments, finding.rule, finding.place.line)
            if cover is None or known[finding.rule].family == "strict":
                out.append(finding)
            else:
                used.add(cover)
                out.append(_with_reason(finding, cover.reason))
        out += [
            _on_comment("unused-suppression", path, one.line, one.column, "silences nothing")
            for one in comments
            if one not in used and "unused-suppression" in options.rules and one.rules <= options.rules
        ]
        if "malformed-suppression" in options.rules:
            out += [_on_comment("malformed-suppression", path, one.line, one.column, one.message) for one in wrong]
    return out


def _with_reason(finding: LintFinding, reason: str) -> LintFinding:
    from feudcheck.frozen import replace

    return replace(finding, suppressed=reason)


def _on_comment(rule: str, path: str, line: int, column: int, message: str) -> LintFinding:
    row = table.all_rules()[rule]
    return LintFinding(rule, row.severity, message, Place(path, line, column), row.mend)


def text_of(path: str) -> str:
    """The text of a file that may hold comments; "" for one that has none or can't be read."""
    if path.lower().endswith(".jsonl"):
        return ""  # JSON has no comments
    try:
        with open(path, "rb") as file:
            return file.read().decode("utf-8", "replace")
    except OSError:
        return ""

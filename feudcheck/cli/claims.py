"""Claims in, answers out, one by one: what every way of calling ``feudcheck CLAIM…`` ends in."""

from __future__ import annotations

import sys

from feudcheck.cli import output
from feudcheck.config import FAILING

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable

    from feudcheck.config import Settings
    from feudcheck.model import Finding

REMEMBERED = 2_000  # claims whose answer is kept: a feed says the same again and again


def checker(settings: Settings) -> Callable[[str, dt.date | None], Finding]:
    """What answers a claim (with a date that goes before ``--as-of``): the one door to the engine."""
    from feudcheck import pipeline

    base = pipeline.load(*settings.facts)

    def answer(claim: str, as_of: dt.date | None = None) -> Finding:
        return pipeline.check(claim, base, as_of or settings.as_of)

    return answer


def run_claims(claims: Iterable[str], settings: Settings) -> int:
    """Answer each of ``claims`` before taking the next one; the exit status of it all."""
    answer = _remembering(checker(settings))
    failing = FAILING[settings.fail_on]
    counts = {"supported": 0, "contradicted": 0, "unsourced": 0}
    report = _Report(settings)
    try:
        for claim in claims:
            finding = answer(claim)
            if not any(counts.values()):
                _collect_from_here()
            counts[finding.verdict] += 1
            if not settings.quiet or finding.verdict in failing:
                report.add(finding)
    finally:
        report.close()
    if sum(counts.values()) > 1 and settings.format == "text" and not settings.quiet:
        from feudcheck.report.text import tally

        print(tally(counts), file=sys.stderr)
    return int(any(counts[verdict] for verdict in failing))


def _remembering(answer: Callable[[str, dt.date | None], Finding]) -> Callable[[str], Finding]:
    """``answer`` that works out a claim once, among the last so many."""
    known: dict[str, Finding] = {}

    def answered(claim: str) -> Finding:
        found = known.get(claim)
        if found is None:
            if len(known) == REMEMBERED:
                known.clear()
            found = known[claim] = answer(claim, None)
        return found

    return answered


def _collect_from_here() -> None:
    """Once the first claim is answered: what that took stays, so collecting begins with what comes after.

    And it is done rarely: next to nothing of a claim holds on to itself.
    """
    import gc

    gc.freeze()
    gc.set_threshold(20_000)
    gc.enable()


class _Report:
    """Findings to standard output in the format asked for, each written at once."""

    def __init__(self, settings: Settings) -> None:
        self.explain, self.format = settings.explain, settings.format
        self.count = 0
        if self.format == "text":
            self.style = output.style_for(settings.color)

    def add(self, finding: Finding) -> None:
        answer = self._between() + self._rendered(finding)
        self.count += 1  # before writing: an interrupt in between must not begin the array again
        output.write(answer)

    def close(self) -> None:
        """End what has been begun, so that even answers cut short by an error are whole JSON."""
        if self.format == "json":
            output.write("\n]\n" if self.count else "[]\n")

    def _between(self) -> str:
        if self.format == "json":
            return ",\n" if self.count else "[\n"
        return "\n" if self.count and self.format == "text" else ""

    def _rendered(self, finding: Finding) -> str:
        if self.format == "text":
            from feudcheck.report import text

            return text.render(finding, self.style, self._explained(finding.rule))
        from feudcheck.report import json_format

        return json_format.render(finding) + ("\n" if self.format == "jsonl" else "")

    def _explained(self, rule: str) -> str | None:
        if not self.explain:
            return None
        from feudcheck.rules import in_short

        return in_short(rule)

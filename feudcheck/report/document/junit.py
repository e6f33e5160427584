"""JUnit's XML, which every CI server shows: a suite a file, a test a sentence that the base knows something of."""

from __future__ import annotations

from feudcheck.model import Verdict
from feudcheck.report.document import wording
from feudcheck.report.document.places import Places
from feudcheck.report.document.selection import covered, severity
from feudcheck.report.document.xml_text import HEAD, content, tag
from feudcheck.report.safe_text import safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.model.review import Checked, Failure, Review, Run


class _Suite:
    """The tests of one file as lines, and how they ended."""

    __slots__ = ("failures", "lines", "path", "skipped", "tests")

    def __init__(self, path: str) -> None:
        self.path = path
        self.lines: list[str] = []
        self.tests = self.failures = self.skipped = 0

    def add(self, name: str, outcome: str = "", kind: str = "", told: list[str] | None = None) -> None:
        """One test; ``outcome`` is "", "failure" or "skipped"."""
        self.tests += 1
        self.failures += outcome == "failure"
        self.skipped += outcome == "skipped"
        head = tag("testcase", classname=self.path, name=name, time="0")
        if not outcome:
            self.lines.append(f"    <{head}/>")
            return
        first, *_ = told or [""]
        inside = tag(outcome, message=first, type=kind) if outcome == "failure" else tag(outcome, message=first)
        text = content("\n".join(told or [])) if outcome == "failure" else ""
        self.lines += [f"    <{head}>", f"      <{inside}>{text}</{outcome}>", "    </testcase>"]

    def rendered(self, notices: str) -> list[str]:
        head = tag(
            "testsuite", name=self.path, tests=self.tests, failures=self.failures, errors=0, skipped=self.skipped,
            time="0",
        )  # fmt: skip
        after = [f"    <system-err>{content(notices)}</system-err>"] if notices else []
        return [f"  <{head}>", *self.lines, *after, "  </testsuite>"]


def render(run: Run) -> str:
    """A failure is what fails or would fail the run; what is unsourced, suppressed or known is skipped."""
    suites = [(_unread(failure), "") for failure in run.failures]
    suites += [(_suite(review, run), _notices(review)) for review in run.reviews]
    head = tag(
        "testsuites", name="feudcheck", tests=sum(suite.tests for suite, _ in suites),
        failures=sum(suite.failures for suite, _ in suites), errors=0, time="0",
    )  # fmt: skip
    lines = [line for suite, notices in suites for line in suite.rendered(notices)]
    return HEAD + "\n".join([f"<{head}>", *lines, "</testsuites>"]) + "\n"


def _unread(failure: Failure) -> _Suite:
    """An element ``error`` would say it better; the schema that most servers share has none."""
    suite = _Suite(failure.path)
    suite.add("the file can be read", "failure", "unreadable-file", [safe(failure.message)])
    return suite


def _suite(review: Review, run: Run) -> _Suite:
    places, suite = Places(review), _Suite(review.document.path)
    for checked in covered(review):
        place = places.of(checked)
        suite.add(f"{place.line}:{place.column} {wording.sentence(checked.finding)}", *_outcome(checked, run, places))
    return suite


def _outcome(checked: Checked, run: Run, places: Places) -> tuple[str, str, list[str]]:
    if severity(run, checked):
        return "failure", safe(checked.finding.rule), wording.lines(checked, places)
    if checked.finding.verdict is Verdict.SUPPORTED:
        return "", "", []
    if checked.suppressed is not None:
        return "skipped", "", [f"suppressed: {safe(checked.suppressed)}" if checked.suppressed else "suppressed"]
    if checked.known:
        return "skipped", "", ["listed in the baseline"]
    return "skipped", "", [wording.message(checked, places)]


def _notices(review: Review) -> str:
    return "\n".join(
        f"{notice.location.line}:{notice.location.column} {safe(notice.rule)}: {safe(notice.message)}"
        for notice in review.notices
    )

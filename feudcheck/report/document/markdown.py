"""The findings as Markdown, for a comment on a pull request or a page of a CI run."""

from __future__ import annotations

from feudcheck.model import Outcome
from feudcheck.report.document import wording
from feudcheck.report.document.markdown_text import COMMENT, comment, escaped
from feudcheck.report.document.places import Places
from feudcheck.report.document.selection import reported
from feudcheck.report.safe_text import shorten

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from feudcheck.model import Finding, Location
    from feudcheck.model.review import Run

_LONGEST = 600


def render(run: Run, *, most: int = COMMENT) -> str:
    """A heading, the coverage and one section a finding, in at most ``most`` characters; ends with a newline."""
    sections = list(_sections(run))
    head = [f"## feudcheck: {_title(len(sections))}", escaped(wording.coverage(run))]
    return comment(head, sections, most)


def _title(found: int) -> str:
    if not found:
        return "nothing to mend"
    return f"{found:,} {'thing' if found == 1 else 'things'} to mend"


def _sections(run: Run) -> Iterator[str]:
    for failure in run.failures:
        yield f"**{escaped(failure.path)}** · not read\n\n{escaped(failure.message)}"
    places = None
    for review, checked, _ in reported(run):
        if places is None or places.document is not review.document:
            places = Places(review)
        finding = checked.finding
        told = [f"- {escaped(line)}" for line in wording.lines(checked, places)]
        head = f"{_at(places.of(checked))} · {escaped(wording.heading(finding))}"
        yield "\n".join([head, "", f"> {_sentence(finding)}", "", *told])
    for review in run.reviews:
        for notice in review.notices:
            yield f"{_at(notice.location)} · Notice ({escaped(notice.rule)})\n\n- {escaped(notice.message)}"


def _at(place: Location) -> str:
    return f"**{escaped(place.path)}:{place.line}:{place.column}**"


def _sentence(finding: Finding) -> str:
    """The sentence with its one wrong part in bold; with several, or a very long one, as it is."""
    spans = {part.span for part in finding.parts if part.outcome is Outcome.CONFLICTS and part.span}
    if len(spans) != 1 or len(finding.claim) > _LONGEST:
        return escaped(shorten(finding.claim, _LONGEST))
    start, end = spans.pop()
    before, part, after = finding.claim[:start], finding.claim[start:end], finding.claim[end:]
    if not part.strip():
        return escaped(finding.claim)
    left = escaped(before) + " " * before[-1:].isspace()
    return f"{left}<strong>{escaped(part)}</strong>{' ' * after[:1].isspace()}{escaped(after)}"

"""Workflow commands that GitHub shows as annotations beside the lines, and the summary of the step."""

from __future__ import annotations

from feudcheck.report.document import wording
from feudcheck.report.document.places import Places
from feudcheck.report.document.selection import reported
from feudcheck.report.safe_text import safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from feudcheck.model import Location
    from feudcheck.model.review import Run

MOST = 10  # annotations of one kind that GitHub shows for a step
SUMMARY = 900_000  # characters at most; GitHub takes a mebibyte for a step
_DATA = {ord("%"): "%25", ord("\r"): "%0D", ord("\n"): "%0A"}
_PROPERTY = _DATA | {ord(":"): "%3A", ord(","): "%2C"}


def render(run: Run) -> str:
    """At most ten commands a kind, a line on those left out, and the coverage; ends with a newline."""
    lines: list[str] = []
    left: dict[str, int] = {}
    shown: dict[str, int] = {}
    for kind, command in _commands(run):
        shown[kind] = shown.get(kind, 0) + 1
        if shown[kind] <= MOST:
            lines.append(command)
        else:
            left[kind] = left.get(kind, 0) + 1
    if left:
        rest = " and ".join(f"{count:,} more {kind}{'s' * (count > 1)}" for kind, count in left.items())
        lines.append(f"feudcheck: {rest} not annotated, for GitHub shows {MOST} of a kind; see the step summary")
    lines.append(f"feudcheck: {wording.coverage(run)}")
    return "\n".join(lines) + "\n"


def step_summary(run: Run) -> str:
    """All findings as Markdown, to be appended to the file that GITHUB_STEP_SUMMARY names."""
    from feudcheck.report.document import markdown

    return markdown.render(run, most=SUMMARY)


def _commands(run: Run) -> Iterator[tuple[str, str]]:
    for failure in run.failures:
        yield "error", command("error", {"file": failure.path, "title": "Not read"}, wording.one_line(failure.message))
    places = None
    for review, checked, kind in reported(run):
        if places is None or places.document is not review.document:
            places = Places(review)
        title = wording.heading(checked.finding)
        yield kind, command(kind, at(places.of(checked), title), "\n".join(wording.lines(checked, places)))
    for review in run.reviews:
        for notice in review.notices:
            title = f"Notice ({wording.one_line(notice.rule)})"
            yield "warning", command("warning", at(notice.location, title), wording.one_line(notice.message))


def at(place: Location, title: str) -> dict[str, str | int]:
    """The properties of a command at a place; columns within one line only: GitHub refuses them across lines."""
    where: dict[str, str | int] = {"file": place.path, "line": place.line, "endLine": place.end_line}
    if place.line == place.end_line:
        where |= {"col": place.column, "endColumn": place.end_column}
    return where | {"title": title}


def command(kind: str, properties: dict[str, str | int], message: str) -> str:
    """A command with its values escaped as GitHub unescapes them."""
    told = ",".join(f"{name}={_shown(str(value)).translate(_PROPERTY)}" for name, value in properties.items())
    return f"::{kind} {told}::{message.translate(_DATA)}"


def _shown(value: str) -> str:
    """A value without characters that steer a terminal; line ends stay, for they can be escaped."""
    return value if value.isprintable() else "".join(char if char in "\r\n" else safe(char) for char in value)

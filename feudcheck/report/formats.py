"""The formats that checked drafts are reported in: name, what for, and the function that renders it.

A format's module is imported when it is asked for, and none imports another's.
"""

from __future__ import annotations

from feudcheck.frozen import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Format:
    """``options``: the keywords that its function takes beside the run."""

    name: str
    module: str
    purpose: str
    function: str = "render"
    options: tuple[str, ...] = ()

    def renderer(self) -> Callable[..., str]:
        """The function from a Run to the text of the report."""
        from importlib import import_module

        found: Callable[..., str] = getattr(import_module(self.module), self.function)
        return found


_ROOM = "feudcheck.report.document."
FORMATS = {
    made.name: made
    for made in (
        Format("text", _ROOM + "text", "for people, in the terminal", options=("style", "explain", "closing")),
        Format("json", _ROOM + "records", "one array of findings, for scripts"),
        Format("jsonl", _ROOM + "records", "one finding a line, for scripts", "render_lines"),
        Format("github", _ROOM + "github", "annotations in a GitHub workflow"),
        Format("sarif", _ROOM + "sarif", "SARIF 2.1.0, for code scanning and editors", options=("failures_only",)),
        Format("gitlab", _ROOM + "gitlab", "GitLab's Code Quality report"),
        Format("junit", _ROOM + "junit", "JUnit XML, for any CI server"),
        Format("checkstyle", _ROOM + "checkstyle", "Checkstyle XML, for dashboards"),
        Format("rdjson", _ROOM + "rdjson", "reviewdog's format, with replacements"),
        Format("rdjsonl", _ROOM + "rdjson", "the same, one diagnostic a line", "render_lines"),
        Format("claimreview", _ROOM + "claimreview", "drafts of schema.org ClaimReview", options=("author",)),
        Format("html", "feudcheck.report.html", "a page to open in a browser, for editors"),
        Format("markdown", _ROOM + "markdown", "a comment on a pull request"),
    )
}

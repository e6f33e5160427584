"""Where reports go: ``--format NAME[:FILE]``, as often as wanted, and ``--output FILE``."""

from __future__ import annotations

import os

import click

from feudcheck import whole_file
from feudcheck.cli import output
from feudcheck.errors import FeudcheckError
from feudcheck.frozen import dataclass
from feudcheck.report import formats

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.config import Settings
    from feudcheck.model.review import Run


class ReportError(FeudcheckError):
    """A report that can't be written to its file."""


@dataclass(frozen=True, slots=True)
class Destination:
    """One report: its format and the file it goes to (``None``: standard output)."""

    format: str
    path: str | None = None


def destinations(forms: tuple[str, ...], path: str | None, default: str) -> list[Destination]:
    """The reports asked for. Raises click.UsageError where they can't all be had."""
    made = []
    for form in forms or (default,):
        name, colon, file = form.partition(":")
        if name not in formats.FORMATS:
            raise click.UsageError(f"--format: no format {name!r}; there are: {', '.join(formats.FORMATS)}")
        if colon and not file:
            raise click.UsageError(f"--format: {form!r} names no file after the colon")
        made.append(Destination(name, file or None))
    free = [number for number, one in enumerate(made) if one.path is None]
    if path:
        if len(free) != 1:
            raise click.UsageError("--output takes exactly one report without a file of its own")
        made[free[0]] = Destination(made[free[0]].format, path)
    elif len(free) > 1:
        raise click.UsageError("only one report can go to standard output; write --format NAME:FILE for the others")
    files = [os.path.realpath(one.path) for one in made if one.path]
    if len(set(files)) < len(files):
        raise click.UsageError("two reports can't go to the same file")
    return made


def write_all(targets: list[Destination], run: Run, settings: Settings) -> None:
    """Render every report, then write each whole; those to files first.

    Raises ReportError, OutputError or BrokenPipeError.
    """
    for target in sorted(targets, key=lambda t: t.path is None):
        text = _rendered(target, run, settings)
        if target.path:
            write_text(target.path, text)
        elif text:
            output.write(text)
        if target.format == "github":
            _step_summary(run)


def _rendered(target: Destination, run: Run, settings: Settings) -> str:
    made = formats.FORMATS[target.format]
    from feudcheck.report.layout import Style

    style = output.style_for(settings.color) if target.path is None else Style(None, settings.color == "always")
    quiet = settings.quiet
    known = {"style": style, "explain": settings.explain, "closing": not quiet, "failures_only": quiet}
    return made.renderer()(run, **{name: known[name] for name in made.options if name in known})


def write_text(path: str, text: str) -> None:
    """Write a report to the file at ``path``, whole or not at all. Raises ReportError."""
    try:
        whole_file.write(path, text)
    except OSError as error:
        raise ReportError(f"can't write the report to {path}: {error.strerror or error}") from error


def _step_summary(run: Run) -> None:
    """What a GitHub workflow shows on its page, where it has told us the file for it."""
    path = os.environ.get("GITHUB_STEP_SUMMARY")
    if not path:
        return
    from feudcheck.report.document import github

    try:
        with open(path, "a", encoding="utf-8", errors="backslashreplace") as file:
            file.write(github.step_summary(run))
    except OSError as error:
        output.tell(f"can't write the step summary to {path}: {error.strerror or error}")

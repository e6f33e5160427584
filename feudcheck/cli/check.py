"""``feudcheck check PATH…``: drafts in, reports out."""

from __future__ import annotations

import sys

import click

from feudcheck.cli.destinations import destinations, write_all
from feudcheck.cli.options import shared_options
from feudcheck.config import FAILING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from feudcheck.config import Settings
    from feudcheck.model.review import Failure, Review, Run
    from feudcheck.review.run import Task

_STDIN = "-"


@click.command(options_metavar="[OPTIONS]")
@shared_options
@click.option(
    "--format", "forms", multiple=True, metavar="NAME[:FILE]", help="How to report, and where to (repeatable)."
)
@click.option("--output", metavar="FILE", help="Write the report to FILE, not to standard output.")
@click.option("--exit-zero", is_flag=True, help="Exit 0 whatever the sentences say.")
@click.option("--baseline", metavar="FILE", help="Findings listed in FILE don't count.")
@click.option("--write-baseline", is_flag=True, help="List today's findings in the baseline, and exit.")
@click.option("--changed-since", metavar="REV", help="Check only sentences on lines changed since a git revision.")
@click.option("--exclude", multiple=True, metavar="PATTERN", help="Leave out paths, as .gitignore does (repeatable).")
@click.option("--files-from", metavar="FILE", help="Read paths from FILE, one a line or NUL-separated ('-': stdin).")
@click.option("--stdin-filename", metavar="NAME", help="What '-' is called; its ending tells how it is read.")
@click.option("--jobs", "-j", type=click.IntRange(0), default=1, metavar="N", help="Processes (0: one a core).")
@click.argument("paths", nargs=-1, metavar="PATH...")
def check_command(
    *,
    paths: tuple[str, ...],
    settings: Settings,
    forms: tuple[str, ...],
    output: str | None,
    exit_zero: bool,
    baseline: str | None,
    write_baseline: bool,
    changed_since: str | None,
    exclude: tuple[str, ...],
    files_from: str | None,
    stdin_filename: str | None,
    jobs: int,
) -> int:
    """Check drafts sentence by sentence: Markdown, HTML, plain text, reStructuredText, DOCX, ODT.

    Folders are walked; what .gitignore leaves out is left out. With "-" standard input is read.
    """
    from feudcheck.review import baseline as baselines
    from feudcheck.review.run import cores

    targets = destinations(forms, output, settings.format)
    listed = baseline or settings.drafts.get("baseline")
    if write_baseline and not listed:
        raise click.UsageError("--write-baseline needs --baseline FILE, or baseline in the configuration")
    if write_baseline and changed_since is not None:
        raise click.UsageError("--write-baseline lists all findings; it can't go with --changed-since")
    entries = baselines.read(listed) if listed and not write_baseline else {}
    known = frozenset(entries)
    tasks, failures = _tasks(
        (*paths, *_listed(files_from)), files_from is not None, settings, exclude, stdin_filename, changed_since
    )
    outcomes: list[Review | Failure] = [*failures, *_reviewed(tasks, settings, known, jobs or cores())]
    run = _run(outcomes, settings)
    if write_baseline and listed:
        count = baselines.write(listed, run.reviews, FAILING[settings.fail_on])
        print(f"feudcheck: {_many(count, 'finding')} written to {listed}", file=sys.stderr)
    else:
        write_all(targets, run, settings)
        if known and changed_since is None:
            _tell_stale(entries, run.reviews)
    for failure in run.failures:
        _tell(f"{failure.path}: {failure.message}")
    if not outcomes:
        _tell("no drafts there to check" if changed_since is None else "no draft has changed")
    if run.failures:
        return 2
    fails = any(run.fails(one) for review in run.reviews for one in review.checked)
    return int(fails and not exit_zero and not write_baseline)


def _listed(path: str | None) -> list[str]:
    if path is None:
        return []
    from feudcheck import documents

    return documents.listed(path, sys.stdin.buffer if path == _STDIN else None)


def _tasks(
    named: tuple[str, ...],
    listed: bool,
    settings: Settings,
    exclude: tuple[str, ...],
    stdin_filename: str | None,
    changed_since: str | None,
) -> tuple[list[Task], list[Failure]]:
    """What to review, in order, and what can't be found."""
    from feudcheck import documents
    from feudcheck.model.review import Failure
    from feudcheck.review.changes import Changes
    from feudcheck.review.run import Task
    from feudcheck.review.settings import PathRules

    if not named and not listed:
        raise click.UsageError("which drafts? feudcheck check PATH...")
    if named.count(_STDIN) > 1:
        raise click.UsageError("standard input can be read once only")
    rules = PathRules(settings.drafts)
    changes = Changes(changed_since) if changed_since is not None else None
    tasks: list[Task] = []
    failures: list[Failure] = []
    for found in documents.files(named, exclude=(*settings.drafts.get("exclude", ()), *exclude)):
        if isinstance(found, Failure):
            failures.append(found)
        elif found == _STDIN:
            name = stdin_filename or "stdin.txt"
            tasks.append(Task(_STDIN, name, rules.of(name), data=sys.stdin.buffer.read()))
        else:
            changed = changes.of(found) if changes else None
            if changed is None or changed:
                tasks.append(Task(found, found, rules.of(found), changed))
    return tasks, failures


def _reviewed(
    tasks: list[Task], settings: Settings, known: frozenset[str], jobs: int
) -> Iterator[Review | Failure]:
    import datetime as dt

    from feudcheck.review.run import Work, reviewed
    from feudcheck.rules import all_rules

    today = dt.date.today()  # noqa: DTZ011 - the reader's own day
    work = Work(settings.facts, today, settings.as_of, tuple(all_rules()), known)
    progress = _Progress(len(tasks))
    try:
        for number, outcome in enumerate(reviewed(tasks, work, jobs), 1):
            progress.show(number)
            yield outcome
    finally:
        progress.clear()


def _run(outcomes: list[Review | Failure], settings: Settings) -> Run:
    from feudcheck import __version__
    from feudcheck.model.review import Failure, Run

    reviews = tuple([one for one in outcomes if not isinstance(one, Failure)])
    failures = tuple([one for one in outcomes if isinstance(one, Failure)])
    return Run(reviews, failures, FAILING[settings.fail_on], __version__)


def _tell_stale(known: dict[str, str], reviews: tuple[Review, ...]) -> None:
    """Tell of entries whose draft was read and has them no more; of drafts not in this run nothing is known."""
    from feudcheck.review import path_of_record

    read = {path_of_record(review.document.path) for review in reviews}
    found = {one.fingerprint for review in reviews for one in review.checked}
    stale = sum(path_of_record(path) in read for mark, path in known.items() if mark not in found)
    if stale:
        occur = "occurs" if stale == 1 else "occur"
        _tell(f"{_many(stale, 'finding')} of the baseline no longer {occur}; --write-baseline forgets them")


def _tell(message: str) -> None:
    from feudcheck.report.safe_text import safe

    print(f"feudcheck: {safe(message)}", file=sys.stderr)


def _many(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


class _Progress:
    """How far a long run is, on a terminal only; its line is gone when the run ends."""

    def __init__(self, total: int) -> None:
        terminal = sys.stderr is not None and sys.stderr.isatty()
        self._total = total if terminal and total >= _WORTH_TELLING else 0

    def show(self, done: int) -> None:
        if self._total:
            sys.stderr.write(f"\r\x1b[2K{done:,} of {self._total:,} drafts")
            sys.stderr.flush()

    def clear(self) -> None:
        if self._total:
            sys.stderr.write("\r\x1b[2K")
            sys.stderr.flush()


_WORTH_TELLING = 10  # drafts; fewer are done before anybody wonders

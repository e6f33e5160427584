"""The drafts that a command reads: those named, listed and found in folders; and their review, with how far it is."""

from __future__ import annotations

import sys

import click

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from feudcheck.config import Settings
    from feudcheck.factbase.base import FactBase
    from feudcheck.model.review import Failure, Review
    from feudcheck.review.run import Task

STDIN = "-"


def listed(path: str | None) -> list[str]:
    """The paths in the list at ``path`` (``-``: standard input); none without one."""
    if path is None:
        return []
    from feudcheck import documents

    return documents.listed(path, sys.stdin.buffer if path == STDIN else None)


def tasks(
    named: Sequence[str],
    settings: Settings,
    *,
    exclude: Sequence[str] = (),
    force_exclude: bool = False,
    stdin_filename: str | None = None,
    changed_since: str | None = None,
) -> tuple[list[Task], list[Failure]]:
    """What to review, in order, and what can't be found."""
    from feudcheck import documents
    from feudcheck.model.review import Failure
    from feudcheck.review.changes import Changes
    from feudcheck.review.run import Task
    from feudcheck.review.settings import PathRules

    if list(named).count(STDIN) > 1:
        raise click.UsageError("standard input can be read once only")
    drafts = settings.drafts
    rules = PathRules(drafts)
    changes = Changes(changed_since) if changed_since is not None else None
    found: list[Task] = []
    failures: list[Failure] = []
    patterns = (*drafts.get("exclude", ()), *exclude)
    force = force_exclude or bool(drafts.get("force-exclude"))
    for path in documents.files(named, exclude=patterns, force_exclude=force):
        if isinstance(path, Failure):
            failures.append(path)
        elif path == STDIN:
            name = stdin_filename or "stdin.txt"
            found.append(Task(STDIN, name, rules.of(name), data=sys.stdin.buffer.read()))
        else:
            changed = changes.of(path) if changes else None
            if changed is None or changed:
                found.append(Task(path, path, rules.of(path), changed))
    return found, failures


def reviewed(
    drafts: Sequence[Task],
    settings: Settings,
    *,
    known: frozenset[str] = frozenset(),
    jobs: int = 1,
    base: FactBase | None = None,
    quiet: bool = False,
) -> Iterator[Review | Failure]:
    """What came of each; ``base`` in the place of the settings' own; ``quiet``: without telling how far it is."""
    import datetime as dt

    from feudcheck.review.run import Work, cores
    from feudcheck.review.run import reviewed as run
    from feudcheck.rules import all_rules

    today = dt.date.today()  # noqa: DTZ011 - the reader's own day
    work = Work(settings.facts, today, settings.as_of, tuple(all_rules()), known)
    progress = _Progress(0 if quiet else len(drafts))
    try:
        for number, outcome in enumerate(run(drafts, work, jobs or cores(), base), 1):
            progress.show(number)
            yield outcome
    finally:
        progress.clear()


def many(count: int, noun: str) -> str:
    """``count`` with its noun: "1 finding", "2 findings"."""
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

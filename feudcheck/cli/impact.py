"""``feudcheck impact``: the sentences of drafts whose verdict a change of the fact base turns."""

from __future__ import annotations

import click

from feudcheck.cli import changes
from feudcheck.cli.changes import FORMATS
from feudcheck.cli.drafts import listed, reviewed, tasks
from feudcheck.cli.options import shared_options
from feudcheck.cli.output import tell

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from feudcheck.config import Settings
    from feudcheck.model.history import Impact
    from feudcheck.model.review import Failure, Review


@click.command(options_metavar="[OPTIONS]")
@shared_options
@click.option("--lock", metavar="FILE", help="Compare with the verdicts kept in FILE, not with a revision.")
@click.option("--write-lock", metavar="FILE", help="Keep the verdicts of the drafts in FILE, and exit.")
@click.option("--format", "kind", type=click.Choice(FORMATS), help="How to show it (default: text).")
@click.option("--output", "path", metavar="FILE", help="Write it to FILE, not to standard output.")
@click.option("--exit-zero", is_flag=True, help="Exit 0 even where a verdict is another one.")
@click.option("--exclude", multiple=True, metavar="PATTERN", help="Leave out paths, as .gitignore does (repeatable).")
@click.option("--files-from", metavar="FILE", help="Read paths from FILE, one a line or NUL-separated ('-': stdin).")
@click.option("--jobs", "-j", type=click.IntRange(0), default=1, metavar="N", help="Processes (0: one a core).")
@click.argument("words", nargs=-1, metavar="[REV] PATH...")
def impact_command(
    *,
    words: tuple[str, ...],
    settings: Settings,
    lock: str | None,
    write_lock: str | None,
    kind: str | None,
    path: str | None,
    exit_zero: bool,
    exclude: tuple[str, ...],
    files_from: str | None,
    jobs: int,
) -> int:
    """List the sentences that come to another verdict now than with the facts of a git revision, and why.

    Exits 1 where there are any (but for --exit-zero and --fail-on never). REV may be A..B, two revisions. With --lock
    the verdicts of before are those kept in a file by --write-lock; PATHs are then the drafts of that file by default.
    """
    from feudcheck.cli import locked

    named = [*words, *listed(files_from)]
    if lock is not None and write_lock is not None:
        raise click.UsageError("--lock compares, --write-lock writes: one of them")
    if write_lock is not None:
        return locked.keep(named, write_lock, settings, exclude, jobs)
    if lock is not None:
        found = locked.compared(named, lock, settings, exclude, jobs)
    elif len(named) < 2:
        raise click.UsageError("which revision, which drafts? feudcheck impact REV PATH...")
    else:
        found = _since(named[0], named[1:], settings, exclude, jobs)
    changes.show("impact", found, kind or settings.format, settings, path)
    for failure in found.failures:
        tell(f"{failure.path}: {failure.message}")
    if found.failures:
        return 2
    return int(bool(found.flips) and not exit_zero and settings.fail_on != "never")


def _since(revision: str, named: Sequence[str], settings: Settings, exclude: tuple[str, ...], jobs: int) -> Impact:
    """What the changes since ``revision`` do to drafts."""
    from feudcheck import __version__
    from feudcheck.history.impact import flips
    from feudcheck.history.sides import compared, sides
    from feudcheck.model.history import Impact
    from feudcheck.model.review import Failure

    old, new = sides(settings.facts, revision)
    found = compared(old, new)
    drafts, failures = tasks(named, settings, exclude=exclude)
    seen: list[Review | Failure] = []

    def watched(outcomes: Iterator[Review | Failure]) -> Iterator[Review | Failure]:
        for outcome in outcomes:
            seen.append(outcome)
            yield outcome

    turned = []
    if found.changes:
        before = reviewed(drafts, settings, jobs=jobs, base=old.base(), quiet=True)
        after = reviewed(drafts, settings, jobs=jobs, base=new.base())
        turned = list(flips(before, watched(after), found.changes))
    failures += [one for one in seen if isinstance(one, Failure)]
    sentences = sum(len(one.checked) for one in seen if not isinstance(one, Failure))
    notes = found.notes if found.changes else (*found.notes, "the facts are the same: no verdict can be another one")
    return Impact(
        old.label, new.label, found.changes, tuple(turned), len(drafts), sentences, tuple(failures), notes, __version__
    )

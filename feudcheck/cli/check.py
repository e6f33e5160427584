"""``feudcheck check PATH…``: drafts in, reports out."""

from __future__ import annotations

import click

from feudcheck.cli.destinations import destinations, write_all
from feudcheck.cli.drafts import listed, many, reviewed, tasks
from feudcheck.cli.options import shared_options
from feudcheck.cli.output import tell
from feudcheck.config import FAILING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.config import Settings
    from feudcheck.model.review import Failure, Review, Run
    from feudcheck.review.baseline import Written


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
@click.option("--force-exclude", is_flag=True, help="Leave out paths that are named, too.")
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
    force_exclude: bool,
    files_from: str | None,
    stdin_filename: str | None,
    jobs: int,
) -> int:
    """Check drafts sentence by sentence: Markdown, HTML, plain text, reStructuredText, DOCX, ODT.

    Folders are walked; what .gitignore leaves out is left out. With "-" standard input is read.
    """
    from feudcheck.review import baseline as baselines

    targets = destinations(forms, output, settings.format)
    path = baseline or settings.drafts.get("baseline")
    if write_baseline and not path:
        raise click.UsageError("--write-baseline needs --baseline FILE, or baseline in the configuration")
    if write_baseline and changed_since is not None:
        raise click.UsageError("--write-baseline lists all findings; it can't go with --changed-since")
    if not paths and files_from is None:
        raise click.UsageError("which drafts? feudcheck check PATH...")
    entries = baselines.read(path) if path and not write_baseline else {}
    known = frozenset(entries)
    drafts, failures = tasks(
        (*paths, *listed(files_from)),
        settings,
        exclude=exclude,
        force_exclude=force_exclude,
        stdin_filename=stdin_filename,
        changed_since=changed_since,
    )
    outcomes: list[Review | Failure] = [*failures, *reviewed(drafts, settings, known=known, jobs=jobs)]
    run = _run(outcomes, settings)
    if write_baseline and path:
        _tell_written(path, baselines.write(path, run, FAILING[settings.fail_on]), run)
    else:
        write_all(targets, run, settings)
        if known and changed_since is None:
            _tell_stale(entries, run.reviews)
    for failure in run.failures:
        tell(f"{failure.path}: {failure.message}")
    if not outcomes:
        tell("no drafts there to check" if changed_since is None else "no draft has changed")
    if run.failures:
        return 2
    fails = any(run.fails(one) for review in run.reviews for one in review.checked)
    return int(fails and not exit_zero and not write_baseline)


def _run(outcomes: list[Review | Failure], settings: Settings) -> Run:
    from feudcheck import __version__
    from feudcheck.model.review import Failure, Run

    reviews = tuple([one for one in outcomes if not isinstance(one, Failure)])
    failures = tuple([one for one in outcomes if isinstance(one, Failure)])
    return Run(reviews, failures, FAILING[settings.fail_on], __version__)


def _tell_written(path: str, written: Written, run: Run) -> None:
    told = f"{many(written.count, 'finding')} written to {path}"
    suppressed = run.tally().suppressed
    apart = [f"{written.kept:,} of them kept of drafts that could not be read"] if written.kept else []
    apart += [f"{suppressed:,} suppressed in the drafts left out"] if suppressed else []
    tell("; ".join([told, *apart]))


def _tell_stale(known: dict[str, str], reviews: tuple[Review, ...]) -> None:
    """Tell of entries whose draft was read and has them no more; of drafts not in this run nothing is known."""
    from feudcheck.review import path_of_record

    read = {path_of_record(review.document.path) for review in reviews}
    found = {one.fingerprint for review in reviews for one in review.checked}
    stale = sum(path_of_record(path) in read for mark, path in known.items() if mark not in found)
    if stale:
        occur = "occurs" if stale == 1 else "occur"
        tell(f"{many(stale, 'finding')} of the baseline no longer {occur}; --write-baseline forgets them")

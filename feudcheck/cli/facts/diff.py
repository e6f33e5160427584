"""``feudcheck facts diff REV [REV]``: which facts, entities and sources changed, field by field."""

from __future__ import annotations

import click

from feudcheck.cli.changes import FORMATS
from feudcheck.cli.options import shared_options

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.config import Settings


@click.command(options_metavar="[OPTIONS]")
@shared_options
@click.option("--format", "kind", type=click.Choice(FORMATS), help="How to show it (default: text).")
@click.option("--output", "path", metavar="FILE", help="Write it to FILE, not to standard output.")
@click.option("--exit-code", is_flag=True, help="Exit 1 where anything changed.")
@click.argument("old", metavar="REV")
@click.argument("new", metavar="[REV]", required=False)
def diff_command(
    *, settings: Settings, old: str, new: str | None, kind: str | None, path: str | None, exit_code: bool
) -> int:
    """Show what changed in the fact base between two git revisions; without a second one, up to the files as they are.

    A..B and A...B mean what they mean to git. The base is read from git's own objects: nothing is checked out.
    """
    from feudcheck.history.sides import compared, sides

    if new is not None and ".." in old:
        raise click.UsageError("two revisions are written A B or A..B")
    found = compared(*sides(settings.facts, old, new))
    from feudcheck.cli import changes

    changes.show("difference", found, kind or settings.format, settings, path)
    return int(exit_code and bool(found.changes))

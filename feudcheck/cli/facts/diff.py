"""``feudcheck facts diff REV [REV]``: which facts, entities and sources changed, field by field."""

from __future__ import annotations

import click

from feudcheck.cli import output
from feudcheck.cli.options import shared_options

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.config import Settings
    from feudcheck.model.history import Difference

FORMATS = ("text", "json", "jsonl", "markdown", "github")


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
    from feudcheck.cli.destinations import write_text
    from feudcheck.history.sides import compared, sides

    if new is not None and ".." in old:
        raise click.UsageError("two revisions are written A B or A..B")
    found = compared(*sides(settings.facts, old, new))
    text = _rendered(found, kind or settings.format, settings, to_file=path is not None)
    if path:
        write_text(path, text)
    else:
        output.write(text)
    return int(exit_code and bool(found.changes))


def _rendered(found: Difference, kind: str, settings: Settings, *, to_file: bool) -> str:
    if kind == "text":
        from feudcheck.report.history import text
        from feudcheck.report.layout import Style

        style = Style(None, settings.color == "always") if to_file else output.style_for(settings.color)
        return text.difference(found, style)
    if kind == "markdown":
        from feudcheck.report.history import markdown

        return markdown.difference(found)
    if kind == "github":
        from feudcheck.report.history import github

        return github.difference(found)
    from feudcheck.report.history import records

    return records.difference_lines(found) if kind == "jsonl" else records.difference(found)

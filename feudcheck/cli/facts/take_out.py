"""``feudcheck facts export``: the facts of a base in the formats of other programs."""

from __future__ import annotations

import click

from feudcheck.cli import output
from feudcheck.cli.options import shared_options
from feudcheck.exchange.formats import WRITTEN, written

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.config import Settings


@click.command(options_metavar="[OPTIONS]")
@shared_options
@click.option("--format", "kind", type=click.Choice(WRITTEN), help="Which form (default: by FILE's name, else yaml).")
@click.option("--output", "path", metavar="FILE", help="Write to FILE, not to standard output.")
@click.option("--force", is_flag=True, help="Replace FILE if it is there.")
@click.option("--author", metavar="NAME", help="The newsroom that reviews, for claimreview.")
def command(*, settings: Settings, kind: str | None, path: str | None, force: bool, author: str | None) -> int:
    """Write the facts of a base for other programs.

    \b
    yaml, jsonl   a fact base again; both hold everything.
    csv, tsv      one row for each source of each fact. Lost: entities' names in other languages,
                  aliases and kinds, the base's own relation words, line breaks within a text.
    claimreview   a schema.org DataFeed: each statement as a claim with its rating and sources.
                  Lost: typed fields, entities, notes of sources; a statement in two languages makes two reviews.
    sqlite        a database that holds everything; its tables are described in its schema. Needs --output.

    What is not lost comes back the same through "facts import", which reads all of these.
    """
    from feudcheck import pipeline
    from feudcheck.exchange.write import outlet

    kind = written(kind, path or "")
    if kind == "sqlite" and not path:
        raise click.UsageError("a database can't go to standard output; name a file with --output")
    base = pipeline.load(*settings.facts)
    if path:
        outlet.write(path, kind, outlet.Stored(base), base=base, author=author, force=force)
        return 0
    for piece in outlet.pieces(kind, outlet.Stored(base), base=base, author=author):
        output.write(piece)
    return 0

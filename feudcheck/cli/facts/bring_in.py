"""``feudcheck facts import FILE…``: other people's files to a fact base."""

from __future__ import annotations

import sys

import click

from feudcheck.cli import output
from feudcheck.errors import InputError, WriteError
from feudcheck.exchange.formats import BASE, READ

TYPE_CHECKING = False
if TYPE_CHECKING:
    import io
    from collections.abc import Iterable

    from feudcheck.exchange.candidates import Skipped
    from feudcheck.exchange.gather import Imported


@click.command(options_metavar="[OPTIONS]")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--from", "source_format", type=click.Choice(READ), help="What the files hold (default: by their names).")
@click.option("--map", "maps", multiple=True, metavar="COLUMN=FIELD", help="Which field a column holds (repeatable).")
@click.option("--set", "sets", multiple=True, metavar="FIELD=VALUE", help="A field of rows that leave it empty.")
@click.option(
    "--dates", type=click.Choice(("day-first", "month-first")), help="What 03/04/2025 means (default: nothing)."
)
@click.option("--encoding", metavar="NAME", default="", help="Encoding of the files (default: as they show it).")
@click.option("--facts", multiple=True, metavar="PATH", help="The base that the result stands beside (repeatable).")
@click.option("--format", "form", type=click.Choice(BASE), help="YAML, or JSONL (default: YAML up to 10,000 facts).")
@click.option("--output", "path", metavar="FILE", help="Write the base to FILE, not to standard output.")
@click.option("--force", is_flag=True, help="Replace FILE if it is there.")
@click.option("--strict", is_flag=True, help="Write nothing, and exit 1, if any row is skipped.")
@click.option("--quiet", "-q", is_flag=True, help="Tell of skipped rows only, not of how others were taken in.")
@click.help_option("--help", "-h", help="Show this help.")
def command(
    *,
    files: tuple[str, ...],
    source_format: str | None,
    maps: tuple[str, ...],
    sets: tuple[str, ...],
    dates: str | None,
    encoding: str,
    facts: tuple[str, ...],
    form: str | None,
    path: str | None,
    force: bool,
    strict: bool,
    quiet: bool,
) -> int:
    """Make a fact base of ClaimReview (JSON-LD), CSV, TSV, JSONL, YAML or exported SQLite; "-" is standard input.

    A claim reviewed as true becomes a fact. A claim reviewed as false becomes one only where the review says what is
    true, and then that is the fact. All other reviewed claims are kept as claims that somebody made, with their
    rating in the note: they back no statement but that somebody claimed it.

    Columns of a table are known by their usual names in English and Arabic: statement, claim, source, publisher,
    author, published, url, date, rating and so on, with languages as in statement_ar. Every row that is left out is
    told on standard error as FILE:LINE with the reason. With --facts, names are looked up in that base, and what it
    has is referred to and not repeated: load both together.

    Exit status: 0 done, 1 rows were skipped under --strict, 2 nothing could be imported or written.
    """
    import os

    from feudcheck.exchange import formats, gather
    from feudcheck.exchange.read.readers import Way
    from feudcheck.exchange.write import outlet

    columns, constants = dict(map(_pair, maps)), dict(map(_pair, sets))
    way = Way(source_format or "", encoding, columns, constants, dates or "")
    form = formats.of_base(form, path or "")
    if path and not force and os.path.isfile(path):
        raise WriteError(f"{path}: there is such a file; --force replaces it")  # before the work, not after
    with gather.importing(facts) as into:
        for file in files:
            _tell(gather.gather(file, way, into, _opened), quiet)
        _tell(gather.settle(into), quiet)
        output.tell(_summary(into))
        if strict and into.skipped:
            return 1
        if not into.facts:
            raise InputError("nothing to import: no row became a fact")
        if path:
            into.write(path, form, force=force)
        else:
            for piece in outlet.pieces(form or into.form, into.ledger):
                output.write(piece)
    return 0


def _opened(path: str) -> io.BufferedReader:
    from feudcheck.exchange.read.lines import opened

    if path != "-":
        return opened(path)
    if sys.stdin is None:
        raise InputError("standard input is closed")
    import io

    raw = sys.stdin.buffer
    return raw if isinstance(raw, io.BufferedReader) else io.BufferedReader(raw)  # type: ignore[arg-type]


def _tell(told: Iterable[Skipped], quiet: bool) -> None:
    from feudcheck.report.safe_text import safe

    for one in told:
        if not (quiet and one.kept):
            print(safe(str(one)), file=sys.stderr)


def _summary(into: Imported) -> str:
    rows, facts, skipped = into.rows, into.facts, into.skipped
    return f"{rows:,} row{'' if rows == 1 else 's'}, {facts:,} fact{'' if facts == 1 else 's'}, {skipped:,} skipped"


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.rpartition("=") if text.count("=") == 1 else text.partition("=")
    if not (name.strip() and equals and value.strip()):
        raise click.UsageError(f"{text!r}: write COLUMN=FIELD or FIELD=VALUE")
    return name.strip(), value.strip()

"""``feudcheck facts list``, ``show``, ``search`` and ``stats``: looking through a base."""

from __future__ import annotations

import click

from feudcheck.cli import output
from feudcheck.cli.facts.options import base_options, filter_options, format_option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from feudcheck.config import Settings
    from feudcheck.pipeline import Checker

GROUPS = ("entity", "source", "publisher", "year", "kind", "relation", "language", "status", "speaker")
USUAL = ("entity", "source", "year", "kind")


@click.command()
@base_options
@filter_options
@format_option("tsv")
@click.option("--sort", type=click.Choice(("id", "date")), default="id", help="In which order (default: id).")
@click.option("--limit", type=click.IntRange(1), metavar="N", help="At most so many.")
def list_command(settings: Settings, chosen: dict[str, Any], form: str, sort: str, limit: int | None) -> int:
    """List the facts that have all that is asked for; without options, all of them."""
    from feudcheck.curate.browse.filters import wanted
    from feudcheck.curate.browse.listing import dated, every
    from feudcheck.report.curate import listing

    checker = _checker(settings)
    facts = list(every(checker, wanted(checker, **chosen)))
    if sort == "date":
        facts.sort(key=dated)
    facts = facts[:limit]
    if form == "text":
        output.write(listing.render(facts, output.style_for(settings.color), chosen.get("language", "en")))
    elif form == "tsv":
        output.write(listing.render_tsv(facts))
    else:
        render = listing.render_json if form == "json" else listing.render_jsonl
        output.write(render(map(listing.as_record, facts)))
    return 0


@click.command()
@base_options
@filter_options
@format_option("tsv")
@click.option("--limit", type=click.IntRange(1), default=20, metavar="N", help="At most so many (default: 20).")
@click.argument("words", nargs=-1, required=True, metavar="WORDS...")
def search_command(
    settings: Settings, chosen: dict[str, Any], form: str, limit: int, words: tuple[str, ...]
) -> int:
    """Search the facts by words: names, deeds, sums, days, in English or Arabic, slips of spelling forgiven."""
    from feudcheck.curate.browse.filters import wanted
    from feudcheck.curate.browse.search import search
    from feudcheck.language.normal import language_of
    from feudcheck.report.curate import listing

    checker, text = _checker(settings), " ".join(words)
    hits = search(checker, text, limit, wanted(checker, **chosen))
    if form == "text":
        language = chosen.get("language") or language_of(text)
        output.write(listing.render_hits(hits, output.style_for(settings.color), language))
    elif form == "tsv":
        output.write(listing.render_hits_tsv(hits))
    else:
        render = listing.render_json if form == "json" else listing.render_jsonl
        output.write(render(map(listing.hit_record, hits)))
    return 0


@click.command()
@base_options
@format_option("json")
@click.option("--explain", "-e", is_flag=True, help="Show what each neighbour has of its parts, too.")
@click.argument("ids", nargs=-1, required=True, metavar="ID...")
def show_command(settings: Settings, form: str, explain: bool, ids: tuple[str, ...]) -> int:
    """Show a fact in full: as on file, as it is understood, its sources, and the facts beside it."""
    from feudcheck.curate.browse.show import shown
    from feudcheck.report.curate import fact

    checker = _checker(settings)
    found = [shown(checker, id_) for id_ in ids]
    if form == "text":
        style = output.style_for(settings.color)
        output.write("\n".join(fact.render(one, style, full=explain) for one in found))
    elif form == "tsv":
        output.write("".join(map(fact.render_tsv, found)))
    else:
        from feudcheck.report.json_format import dump

        records = [fact.as_record(one) for one in found]
        whole = dump(records[0] if len(records) == 1 else records, 2) + "\n"
        output.write(whole if form == "json" else "".join(dump(record) + "\n" for record in records))
    return 0


@click.command()
@base_options
@filter_options
@format_option("tsv")
@click.option("--by", "groups", multiple=True, type=click.Choice(GROUPS), help="Count by this (repeatable).")
@click.option("--limit", type=click.IntRange(1), default=10, metavar="N", help="Bars in each chart (default: 10).")
def stats_command(
    settings: Settings, chosen: dict[str, Any], form: str, groups: tuple[str, ...], limit: int
) -> int:
    """Show what the base covers: facts by entity, source, year and kind, and what no fact names."""
    from feudcheck.curate.browse.filters import wanted
    from feudcheck.curate.browse.statistics import statistics
    from feudcheck.report.curate import coverage

    checker, groups = _checker(settings), groups or USUAL
    counted = statistics(checker, wanted(checker, **chosen))
    if form == "text":
        style = output.style_for(settings.color)
        output.write(coverage.render(counted, groups, limit, style, chosen.get("language", "en")))
    elif form == "tsv":
        output.write(coverage.render_tsv(counted, groups))
    else:
        from feudcheck.report.json_format import dump

        lines = [coverage.as_record(counted, groups)] if form == "json" else coverage.lines_of(counted, groups)
        output.write("".join(dump(record, 2 if form == "json" else None) + "\n" for record in lines))
    return 0


def _checker(settings: Settings) -> Checker:
    from feudcheck import pipeline

    return pipeline.checker(pipeline.load(*settings.facts))

"""``feudcheck facts list``, ``search`` and ``stats``: looking through a base."""

from __future__ import annotations

from feudcheck.cli import output
from feudcheck.cli.facts.options import BASE, FILTERS, checker_of, chosen, form, formatted, made, number, settings_of
from feudcheck.cli.facts.table import Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    import click

GROUPS = ("entity", "source", "publisher", "year", "kind", "relation", "language", "status", "speaker")
USUAL = ("entity", "source", "year", "kind")
PIPED = "tsv"
LIMIT = Option("--limit", "limit", "At most so many.", "N")
SORT = Option("--sort", "sort", "In which order (default: id).", choices=("id", "date"))
BY = Option("--by", "groups", "Count by this (repeatable).", many=True, choices=GROUPS)


def list_command() -> click.Command:
    """``feudcheck facts list``."""
    return made("list", run_list, (*BASE, *FILTERS, form(PIPED), SORT, LIMIT))


def run_list(**named: Any) -> int:
    """List the facts that have all that is asked for; without options, all of them."""
    from feudcheck.curate.browse.filters import wanted
    from feudcheck.curate.browse.listing import dated, every
    from feudcheck.report.curate import listing

    settings, asked, limit = settings_of(named), chosen(named), number(named["limit"], None)
    checker = checker_of(settings)
    facts = list(every(checker, wanted(checker, **asked)))
    if named["sort"] == "date":
        facts.sort(key=dated)
    facts, how = facts[:limit], formatted(named["form"], PIPED)
    if how == "text":
        output.write(listing.render(facts, output.style_for(settings.color), asked.get("language", "en")))
    elif how == "tsv":
        output.write(listing.render_tsv(facts))
    else:
        _write_records(how, map(listing.as_record, facts))
    return 0


def search_command() -> click.Command:
    """``feudcheck facts search``."""
    limit = Option("--limit", "limit", "At most so many (default: 20).", "N")
    return made("search", run_search, (*BASE, *FILTERS, form(PIPED), limit), "WORDS")


def run_search(**named: Any) -> int:
    """Search the facts by words: names, deeds, sums, days, in English or Arabic, slips of spelling forgiven."""
    from feudcheck.curate.browse.filters import wanted
    from feudcheck.curate.browse.search import search
    from feudcheck.language.normal import language_of
    from feudcheck.report.curate import listing

    settings, asked, text = settings_of(named), chosen(named), " ".join(named["words"])
    limit, how = number(named["limit"], 20) or 20, formatted(named["form"], PIPED)
    checker = checker_of(settings)
    hits = search(checker, text, limit, wanted(checker, **asked))
    if how == "text":
        language = asked.get("language") or language_of(text)
        output.write(listing.render_hits(hits, output.style_for(settings.color), language))
    elif how == "tsv":
        output.write(listing.render_hits_tsv(hits))
    else:
        _write_records(how, map(listing.hit_record, hits))
    return 0


def stats_command() -> click.Command:
    """``feudcheck facts stats``."""
    limit = Option("--limit", "limit", "Bars in each chart (default: 10).", "N")
    return made("stats", run_stats, (*BASE, *FILTERS, form(PIPED), BY, limit))


def run_stats(**named: Any) -> int:
    """Show what the base covers: facts by entity, source, year and kind, and what no fact names."""
    from feudcheck.curate.browse.filters import wanted
    from feudcheck.curate.browse.statistics import statistics
    from feudcheck.report.curate import coverage

    settings, asked, groups = settings_of(named), chosen(named), named["groups"] or USUAL
    limit, how = number(named["limit"], 10) or 10, formatted(named["form"], PIPED)
    checker = checker_of(settings)
    counted = statistics(checker, wanted(checker, **asked))
    if how == "text":
        style = output.style_for(settings.color)
        output.write(coverage.render(counted, groups, limit, style, asked.get("language", "en")))
    elif how == "tsv":
        output.write(coverage.render_tsv(counted, groups))
    elif how == "json":
        from feudcheck.report.json_format import dump

        output.write(dump(coverage.as_record(counted, groups), 2) + "\n")
    else:
        _write_records(how, coverage.lines_of(counted, groups))
    return 0


def _write_records(how: str, records: Iterable[dict[str, object]]) -> None:
    from feudcheck.report.curate import listing

    output.write((listing.render_json if how == "json" else listing.render_jsonl)(records))

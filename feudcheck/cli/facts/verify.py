"""``feudcheck facts verify ARTICLE…``: whether the facts stand in the articles that they cite."""

from __future__ import annotations

import click

from feudcheck.cli import output
from feudcheck.cli.options import common_options

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.config import Settings


@click.command(options_metavar="[OPTIONS]")
@common_options
@click.option("--source", "sources", multiple=True, metavar="ID", help="The article's source (one for each, in order).")
@click.argument("articles", nargs=-1, required=True, metavar="ARTICLE...")
def command(*, articles: tuple[str, ...], settings: Settings, sources: tuple[str, ...]) -> int:
    """Check that each fact citing an article can be found in it: its names, amounts, dates and quotes.

    An article belongs to the source with its SHA-256, else to the one whose id is the file's name. Amounts and dates
    are compared as values in either language, names by all their aliases, quotes word by word; each is looked for at
    the place that the fact's locator names ("section X, paragraph 2", "headline"), names in the whole article.
    Sentences of the article that no fact covers, or that the base contradicts, are listed; the former not
    with --quiet.

    Exit status: 0 all facts have their ground, 1 some have none or a text is not the archived one.
    """
    from feudcheck import pipeline
    from feudcheck.curate.ground.verify import verify

    ground = verify(articles, pipeline.load(*settings.facts), sources)
    if settings.format == "text":
        from feudcheck.report import ground_text

        output.write(ground_text.render(ground, output.style_for(settings.color), covered=not settings.quiet))
    else:
        from feudcheck.report import ground_records

        render = ground_records.render_lines if settings.format == "jsonl" else ground_records.render
        output.write(render(ground))
    return 0 if ground.sound else 1

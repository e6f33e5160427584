"""``feudcheck timeline``: the facts of a base in order of time."""

from __future__ import annotations

import click

from feudcheck.cli import output
from feudcheck.cli.options import shared_options

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from feudcheck.config import Settings
    from feudcheck.model.timeline import Timeline

FORMATS = ("text", "json", "jsonl", "markdown", "html", "svg")


@click.command(options_metavar="[OPTIONS]")
@shared_options
@click.option("--entity", "entities", multiple=True, metavar="NAME", help="Only facts that name it (repeatable).")
@click.option("--from", "since", metavar="DATE", help="Only from this date on: 2018, 2018-02, 2018-02-20.")
@click.option("--to", "until", metavar="DATE", help="Only up to this date, itself included.")
@click.option(
    "--lang", "--language", "lang", type=click.Choice(("en", "ar")),
    help="The language to tell it in (default: most facts').",
)  # fmt: skip
@click.option("--format", "kind", type=click.Choice(FORMATS), help="How to show it (default: text).")
@click.option("--output", "path", metavar="FILE", help="Write it to FILE, not to standard output.")
def timeline_command(
    *,
    settings: Settings,
    entities: tuple[str, ...],
    since: str | None,
    until: str | None,
    lang: str | None,
    kind: str | None,
    path: str | None,
) -> int:
    """Show the facts on file in order of time, each as exactly dated as its source has it.

    Names are looked up with their aliases, in both languages, a slip in the spelling forgiven. Facts that nothing
    dates are counted and listed apart. --quiet leaves the sources out, --explain adds ids, titles and notes.
    """
    from feudcheck import pipeline
    from feudcheck.chronicle import build
    from feudcheck.cli.destinations import write_text

    made = build(pipeline.load(*settings.facts), entities, since, until)
    text = _renderer(kind or settings.format, settings, to_file=path is not None)(made, lang)
    if path:
        write_text(path, text)
    else:
        output.write(text)
    return 0


def _renderer(form: str, settings: Settings, *, to_file: bool) -> Callable[[Timeline, str | None], str]:
    """What turns a timeline into text; only the module of the format asked for is imported."""
    quiet = settings.quiet
    if form == "text":
        from feudcheck.report.layout import Style
        from feudcheck.report.timeline import text

        style = Style(None, settings.color == "always") if to_file else output.style_for(settings.color)
        return lambda made, lang: text.render(made, style, lang=lang, sources=not quiet, ids=settings.explain)
    if form == "markdown":
        from feudcheck.report.timeline import markdown

        return lambda made, lang: markdown.render(made, lang=lang, sources=not quiet)
    if form == "html":
        from feudcheck import __version__
        from feudcheck.report.timeline import html as page

        return lambda made, lang: page.render(made, lang=lang, version=__version__)
    if form == "svg":
        from feudcheck.report.timeline import svg

        return lambda made, lang: svg.render(made, lang=lang)
    from feudcheck.report.timeline import records

    return lambda made, lang: (records.render_lines if form == "jsonl" else records.render)(made, lang=lang)

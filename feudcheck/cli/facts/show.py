"""``feudcheck facts show``: a fact as it is understood, and what stands beside it."""

from __future__ import annotations

from feudcheck.cli import output
from feudcheck.cli.facts.options import BASE, checker_of, form, formatted, made, settings_of
from feudcheck.cli.facts.table import Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    import click

PIPED = "json"
OPTIONS = (
    *BASE,
    form(PIPED),
    Option("--explain", "explain", "Show what each neighbour has of its parts, too.", short="-e", flag=True),
)
MANY = 1_000  # facts at once


def command() -> click.Command:
    """``feudcheck facts show``."""
    return made("show", run, OPTIONS, "ID")


def run(**named: Any) -> int:
    """Show a fact in full: as on file, as it is understood, its sources, and the facts beside it."""
    from feudcheck.curate.browse.show import shown
    from feudcheck.report.curate import fact

    settings, how = settings_of(named), formatted(named["form"], PIPED)
    checker = checker_of(settings)
    found = [shown(checker, id_) for id_ in named["words"]]
    if how == "text":
        style = output.style_for(settings.color)
        output.write("\n".join(fact.render(one, style, full=named["explain"]) for one in found))
    elif how == "tsv":
        output.write("".join(map(fact.render_tsv, found)))
    else:
        from feudcheck.report.json_format import dump

        records = [fact.as_record(one) for one in found]
        whole = dump(records[0] if len(records) == 1 else records, 2) + "\n"
        output.write(whole if how == "json" else "".join(dump(record) + "\n" for record in records))
    return 0

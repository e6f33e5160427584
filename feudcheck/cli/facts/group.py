"""Which command of ``feudcheck facts`` is meant, and where each is."""

from __future__ import annotations

import click

COMMANDS = {
    "lint": ("feudcheck.cli.facts.lint:lint_command", "what is wrong in a base, and how to mend it"),
    "verify": ("feudcheck.cli.facts.verify:command", "whether the facts stand in their articles"),
    "list": ("feudcheck.cli.facts.browse:list_command", "facts by entity, relation, date, source, …"),
    "show": ("feudcheck.cli.facts.show:command", "a fact as it is understood, and what stands beside it"),
    "search": ("feudcheck.cli.facts.browse:search_command", "facts by words, in either language, slips forgiven"),
    "stats": ("feudcheck.cli.facts.browse:stats_command", "what the base covers, as a chart"),
    "add": ("feudcheck.cli.facts.add:command", "a new fact, looked at before it is written"),
    "import": ("feudcheck.cli.facts.bring_in:command", "facts from ClaimReview, CSV, JSONL, YAML or SQLite"),
    "export": ("feudcheck.cli.facts.take_out:command", "the facts as ClaimReview, CSV, JSONL, YAML or SQLite"),
    "schema": ("feudcheck.cli.facts.schema:schema_command", "what a base may hold, as JSON Schema for editors"),
    "diff": ("feudcheck.cli.facts.diff:diff_command", "what changed in the base between two git revisions"),
}
"""Each command's place, "module:name" of it or of what makes it, and what it is for; imported when it is asked for."""


def picked(arguments: list[str], valued: frozenset[str]) -> tuple[str, click.Command, list[str]]:
    """The command among the ``arguments`` of ``facts``, its name, and the other arguments.

    Options, ``valued`` ones with their values, may stand before it. Raises click.UsageError.
    """
    place = 0
    while place < len(arguments):
        word = arguments[place]
        if not word.startswith("-"):
            return word, _command(word), arguments[:place] + arguments[place + 1 :]
        if word in ("--help", "-h"):
            return "", overview, [word]
        place += 2 if word in valued else 1
    raise _slip(f"which command? feudcheck facts {'|'.join(COMMANDS)}")


def _command(name: str) -> click.Command:
    if name not in COMMANDS:
        from difflib import get_close_matches

        close = get_close_matches(name, COMMANDS, 1)
        hint = f"did you mean: feudcheck facts {close[0]}" if close else f"there are: {', '.join(COMMANDS)}"
        raise _slip(f"facts has no command {name!r}; {hint}")
    from importlib import import_module

    module, _, attribute = COMMANDS[name][0].partition(":")
    found = getattr(import_module(module), attribute)
    made: click.Command = found if isinstance(found, click.Command) else found()
    return made


def _slip(message: str) -> click.UsageError:
    return click.UsageError(message, click.Context(overview, info_name="feudcheck facts"))


class _Overview(click.Command):
    """The help page of ``feudcheck facts``."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(f"feudcheck facts {name}", text) for name, (_, text) in COMMANDS.items()])


@click.command(cls=_Overview, options_metavar="COMMAND [OPTIONS]")
@click.help_option("--help", "-h", help="Show this help.")
def overview() -> int:
    """Keep a fact base: look through it, find what is wrong in it, add to it."""
    return 2

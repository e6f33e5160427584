"""The click commands, and which of them the arguments mean.

A sub-command's word may stand anywhere among the common options, so it is picked out
before click parses the rest; without one the arguments are claims.
"""

from __future__ import annotations

import sys

import click

from feudcheck.cli import slips
from feudcheck.cli.claims import run_claims
from feudcheck.cli.options import common_options

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.config import Settings

EXAMPLES = """\
Examples:
  feudcheck "The bridge was opened in May 2019."
  feudcheck --explain "افتتح الجسر في مايو 2019"
  some-program | feudcheck --format jsonl
"""


class _ClaimsCommand(click.Command):
    """The default command, whose help page tells of the sub-commands too."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(f"feudcheck {name}", text) for name, text in slips.COMMANDS.items()])
        formatter.write_paragraph()
        formatter.write(EXAMPLES)
        formatter.write_paragraph()
        formatter.write(
            "Exit status: 0 nothing at or above --fail-on, 1 something is, 2 wrong usage,\n"
            "unreadable input or a broken fact base or configuration.\n"
        )


@click.command(cls=_ClaimsCommand, options_metavar="[OPTIONS]")
@common_options
@click.argument("claims", nargs=-1, metavar="[CLAIM]... | -")
def claims_command(claims: tuple[str, ...], settings: Settings) -> int:
    """Check statements, in English or Arabic, against a fact base: supported, contradicted or unsourced.

    With "-", or without claims when something is piped in, standard input is read, one claim a line.
    """
    from feudcheck.cli.lines import claims_from_stdin

    if "-" in claims:
        if len(claims) > 1:
            raise click.UsageError('"-" (standard input) and claims don\'t go together')
        return run_claims(claims_from_stdin(), settings)
    if claims:
        slips.refuse_unreadable(list(claims))
        return run_claims(claims, settings)
    if sys.stdin is None or sys.stdin.isatty():
        click.echo(f"Usage: feudcheck [OPTIONS] CLAIM...\n\n{EXAMPLES}\nMore: feudcheck --help", err=True)
        return 2  # nothing was checked, and 0 would say that nothing was found
    return run_claims(claims_from_stdin(), settings)


def dispatch(arguments: list[str]) -> int:
    """Run the command that ``arguments`` mean; its exit status, 2 with a message for wrong usage."""
    command: click.Command = claims_command
    name, rest = _pick(arguments)
    if name == "explain":
        from feudcheck.cli.explain import explain_command as command
    elif name == "check":
        from feudcheck.cli.check import check_command as command
    elif name == "timeline":
        from feudcheck.cli.timeline import timeline_command as command
    elif name == "eval":
        from feudcheck.cli.evaluate import eval_command as command
    elif name == "impact":
        from feudcheck.cli.impact import impact_command as command
    try:  # not command.main(): that has answers of its own to closed pipes and Ctrl-C
        if name == "facts":
            from feudcheck.cli.facts.group import picked

            part, command, rest = picked(rest, _valued())
            name = f"facts {part}".strip()
        with command.make_context(f"feudcheck {name}".strip(), rest) as context:
            return int(command.invoke(context))
    except click.exceptions.Exit as done:
        return done.exit_code
    except click.UsageError as error:
        page = error.ctx.command_path if error.ctx else "feudcheck"
        click.echo(f"feudcheck: {error.format_message()}\nTry: {page} --help", err=True)
        return 2
    except click.ClickException as error:
        click.echo(f"feudcheck: {error.format_message()}", err=True)
        return 2


def _pick(arguments: list[str]) -> tuple[str, list[str]]:
    """The sub-command among ``arguments`` (``""``: none) and the others; a slip in its place is refused."""
    words: list[str] = []
    valued = _valued()
    place = 0
    while place < len(arguments):
        word = arguments[place]
        if word == "--":
            return "", arguments  # what follows is meant as claims, whatever it looks like
        if word in valued:
            place += 1
        elif word == "-" or not word.startswith("-"):
            if not words and word in slips.COMMANDS:
                return word, arguments[:place] + arguments[place + 1 :]
            words.append(word)
        place += 1
    if words and "-" not in words and not {"--help", "-h", "--version"} & set(arguments):
        slips.refuse_slips(words)
    return "", arguments


def _valued() -> frozenset[str]:
    """The common options that take a value."""
    options = [option for option in claims_command.params if isinstance(option, click.Option) and not option.is_flag]
    return frozenset(name for option in options for name in option.opts)

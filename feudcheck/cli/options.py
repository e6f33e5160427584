"""The options that every command understands, and how they become settings."""

from __future__ import annotations

import functools

import click

from feudcheck.config import COLORS, FAIL_ON, FORMATS, settle

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


def _version(context: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted and not context.resilient_parsing:
        from importlib.metadata import PackageNotFoundError, version

        try:
            number = version("feudcheck")
        except PackageNotFoundError:
            number = "(not installed)"
        click.echo(f"feudcheck {number}")
        context.exit()


# Options that every command takes, and that some have no use for: these don't show them in their help.
UNUSED: dict[str, tuple[str, ...]] = {
    "timeline": ("fail_on", "as_of"),
    "explain": ("facts", "fail_on", "as_of", "explain", "quiet"),
    "eval": ("fail_on",),
    "impact": ("explain", "quiet"),
    "facts diff": ("fail_on", "as_of", "explain", "quiet"),
    "facts verify": ("fail_on", "as_of", "explain"),
    "facts export": ("fail_on", "as_of", "explain", "quiet", "color"),
}


def _hidden(context: click.Context, parameter: click.Parameter) -> bool:
    """Whether the command of ``context`` has no use for an option."""
    return parameter.name in UNUSED.get(context.command_path.removeprefix("feudcheck "), ())


class _Option(click.Option):
    """A common option, which stays out of the help of commands that don't use it."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        return None if _hidden(ctx, self) else super().get_help_record(ctx)


_FORMAT = click.option("--format", "form", type=click.Choice(FORMATS), help="How to answer (default: text).")
_OPTIONS: tuple[Callable[[Any], Any], ...] = (
    click.option(
        "--facts", cls=_Option, multiple=True, metavar="PATH", help="Fact base: a folder or file (repeatable)."
    ),
    click.option(
        "--fail-on",
        cls=_Option,
        type=click.Choice(FAIL_ON),
        help="Exit 1 from this verdict upward (default: contradicted).",
    ),
    click.option(
        "--as-of",
        cls=_Option,
        metavar="DATE",
        help="The day that “yesterday” or “last March” count from (default: today).",
    ),
    click.option("--config", metavar="PATH", help="Configuration file (default: the nearest feudcheck.toml)."),
    click.option(
        "--explain", "-e", cls=_Option, is_flag=True, help="Show every part and score, and what the rule means."
    ),
    click.option("--quiet", "-q", cls=_Option, is_flag=True, help="Show only what is at or above --fail-on."),
    click.option("--color", cls=_Option, type=click.Choice(COLORS), help="Colour in the text (default: auto)."),
    click.option(
        "--version", is_flag=True, expose_value=False, is_eager=True, callback=_version, help="Show the version."
    ),
    click.help_option("--help", "-h", help="Show this help."),
)


def common_options(command: Callable[..., int]) -> Callable[..., int]:
    """Give ``command`` all common options; it is called with ``settings`` in their place."""
    return _FORMAT(shared_options(command))


def shared_options(command: Callable[..., int]) -> Callable[..., int]:
    """The common options without ``--format``, for a command that has formats of its own."""

    @functools.wraps(command)
    def with_settings(
        *,
        facts: tuple[str, ...],
        form: str | None = None,
        fail_on: str | None,
        as_of: str | None,
        config: str | None,
        explain: bool,
        quiet: bool,
        color: str | None,
        **others: Any,
    ) -> int:
        settings = settle(
            facts,
            form=form,
            fail_on=fail_on,
            as_of=as_of,
            config=config,
            explain=explain,
            quiet=quiet,
            color=color,
        )
        return command(settings=settings, **others)

    wrapped: Callable[..., int] = with_settings
    for option in reversed(_OPTIONS):
        wrapped = option(wrapped)
    return wrapped

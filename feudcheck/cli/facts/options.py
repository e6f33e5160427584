"""The options that the commands on a fact base share."""

from __future__ import annotations

import functools
import sys

import click

from feudcheck.config import COLORS, settle
from feudcheck.factbase.formats import OUR_LANGUAGES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

FORMATS = ("text", "tsv", "json", "jsonl")
STATUSES = ("happened", "planned", "alleged", "denied", "cancelled", "did-not-happen")


def base_options(command: Callable[..., int]) -> Callable[..., int]:
    """``--facts``, ``--config``, ``--color`` and ``--help``; the command is called with ``settings`` for them."""

    @functools.wraps(command)
    def with_settings(*, facts: tuple[str, ...], config: str | None, color: str | None, **others: Any) -> int:
        return command(settings=settle(facts, config=config, color=color), **others)

    wrapped: Callable[..., int] = with_settings
    for option in (
        click.help_option("--help", "-h", help="Show this help."),
        click.option("--color", type=click.Choice(COLORS), help="Colour in the text (default: auto)."),
        click.option("--config", metavar="PATH", help="Configuration file (default: the nearest feudcheck.toml)."),
        click.option("--facts", multiple=True, metavar="PATH", help="Fact base: a folder or file (repeatable)."),
    ):
        wrapped = option(wrapped)
    return wrapped


def format_option(piped: str, formats: tuple[str, ...] = FORMATS) -> Callable[..., Any]:
    """``--format``: text on a terminal, ``piped`` in a pipe."""

    def settled(_context: click.Context, _option: click.Parameter, value: str | None) -> str:
        return value or ("text" if sys.stdout is not None and sys.stdout.isatty() else piped)

    return click.option(
        "--format", "form", type=click.Choice(formats), callback=settled,
        help=f"How to answer (default: text on a terminal, {piped} in a pipe).",
    )  # fmt: skip


_FILTERS = (
    click.option("--entity", multiple=True, metavar="NAME", help="Facts that name it (id, name or alias; repeatable)."),
    click.option("--relation", metavar="WORD", help="Facts that tell this: a relation's id, or a word for it."),
    click.option("--source", metavar="NAME", help="Facts from it: an id, or words of its title or publisher."),
    click.option("--date", metavar="DATE", help="Facts of these days: 2024, 2024-03, 2024-Q1, 2023/2024-06."),
    click.option("--from", "since", metavar="DATE", help="Facts of this day and later."),
    click.option("--to", "until", metavar="DATE", help="Facts of this day and earlier."),
    click.option("--language", type=click.Choice(OUR_LANGUAGES), help="Facts told in it, and shown in it."),
    click.option("--without-language", type=click.Choice(OUR_LANGUAGES), help="Facts not told in it yet."),
    click.option("--attributed-to", metavar="NAME", help="Facts that are only somebody's word (or: any, none)."),
    click.option("--status", type=click.Choice(STATUSES), help="Facts in this sense, as on file or as understood."),
    click.option("--event", metavar="ID", help="Facts about one event."),
)


def filter_options(command: Callable[..., int]) -> Callable[..., int]:
    """The options that choose facts; the command is called with them as ``chosen``, by the names of ``wanted``."""

    @functools.wraps(command)
    def with_filter(**named: Any) -> int:
        names = [str(name) for name in _NAMES]
        chosen = {name: named.pop(name) for name in names}
        return command(chosen={name: value for name, value in chosen.items() if value}, **named)

    wrapped: Callable[..., int] = with_filter
    for option in reversed(_FILTERS):
        wrapped = option(wrapped)
    return wrapped


_NAMES = (
    "entity", "relation", "source", "date", "since", "until", "language", "without_language", "attributed_to",
    "status", "event",
)  # fmt: skip

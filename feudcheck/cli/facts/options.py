"""The options that the commands on a fact base share, and how they become settings."""

from __future__ import annotations

import sys

from feudcheck.cli.facts.table import Option
from feudcheck.config import COLORS, settle

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

    import click

    from feudcheck.config import Settings
    from feudcheck.pipeline import Checker

FORMATS = ("text", "tsv", "json", "jsonl")
LANGUAGES = ("en", "ar")
STATUSES = ("happened", "planned", "alleged", "denied", "cancelled", "did-not-happen")
BASE = (
    Option("--facts", "facts", "Fact base: a folder or file (repeatable).", "PATH", many=True),
    Option("--config", "config", "Configuration file (default: the nearest feudcheck.toml).", "PATH"),
    Option("--color", "color", "Colour in the text (default: auto).", choices=COLORS),
)
FILTERS = (
    Option("--entity", "entity", "Facts that name it (id, name or alias; repeatable).", "NAME", many=True),
    Option("--relation", "relation", "Facts that tell this: a relation's id, or a word for it.", "WORD"),
    Option("--source", "source", "Facts from it: an id, or words of its title or publisher.", "NAME"),
    Option("--date", "date", "Facts of these days: 2024, 2024-03, 2024-Q1, 2023/2024-06.", "DATE"),
    Option("--from", "since", "Facts of this day and later.", "DATE"),
    Option("--to", "until", "Facts of this day and earlier.", "DATE"),
    Option("--language", "language", "Facts told in it, and shown in it.", choices=LANGUAGES),
    Option("--without-language", "without_language", "Facts not told in it yet.", choices=LANGUAGES),
    Option("--attributed-to", "attributed_to", "Facts that are only somebody's word (or: any, none).", "NAME"),
    Option("--status", "status", "Facts in this sense, as on file or as understood.", choices=STATUSES),
    Option("--event", "event", "Facts about one event.", "ID"),
)


def form(piped: str, formats: tuple[str, ...] = FORMATS) -> Option:
    """``--format``, where text goes to a terminal and ``piped`` to a pipe."""
    return Option(
        "--format", "form", f"How to answer (default: text on a terminal, {piped} in a pipe).", choices=formats
    )


def formatted(value: str | None, piped: str) -> str:
    """The format to answer in."""
    return value or ("text" if sys.stdout is not None and sys.stdout.isatty() else piped)


def made(
    name: str, run: Callable[..., int], options: Sequence[Option], words: str = "", *, needed: bool = True
) -> click.Command:
    """The click command that calls ``run`` with these options; ``words``: what its arguments are called, if any."""
    import click

    from feudcheck.cli.facts.table import as_click

    def called(**named: Any) -> int:
        return run(**named)

    function: Callable[..., int] = as_click(options)(called)
    if words:
        function = click.argument("words", nargs=-1, required=needed, metavar=f"{words}...")(function)
    function = click.help_option("--help", "-h", help="Show this help.")(function)
    return click.command(name, help=run.__doc__)(function)


def base_options(command: Callable[..., int]) -> Callable[..., int]:
    """The options of BASE and ``--help``, for click; the command is called with ``settings`` for them."""
    import functools

    import click

    from feudcheck.cli.facts.table import as_click

    @functools.wraps(command)
    def with_settings(**named: Any) -> int:
        return command(settings=settings_of(named), **named)

    return click.help_option("--help", "-h", help="Show this help.")(as_click(BASE)(with_settings))


def settings_of(named: dict[str, Any]) -> Settings:
    """The settings that the options of BASE make; they are taken out of ``named``."""
    facts, config, color = named.pop("facts"), named.pop("config"), named.pop("color")
    return settle(facts, config=config, color=color)


def chosen(named: dict[str, Any]) -> Mapping[str, Any]:
    """What the options of FILTERS ask for; they are taken out of ``named``."""
    asked = {one.dest: named.pop(one.dest) for one in FILTERS}
    return {name: value for name, value in asked.items() if value}


def number(text: str | None, default: int | None, least: int = 1) -> int | None:
    """A whole number that somebody typed; UsageError for anything else."""
    from feudcheck.cli.facts.usage import UsageError

    if text is None:
        return default
    if not text.isdecimal() or int(text) < least:
        raise UsageError(f"--limit: {text!r} is no number from {least} on", "list")
    return int(text)


def checker_of(settings: Settings, *, begun: bool = True) -> Checker:
    """What looks into the base; ``begun`` is False where it need hold no facts yet."""
    from feudcheck import pipeline

    return pipeline.checker((pipeline.load if begun else pipeline.begun)(*settings.facts))

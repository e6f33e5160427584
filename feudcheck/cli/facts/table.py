"""The options of a command as a table: click is made from it, and plain calls are read by it without click.

click alone takes longer than showing or adding a fact. What is not plain, a slip or a question for help, is click's.
"""

from __future__ import annotations

from feudcheck.frozen import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any


@dataclass(frozen=True, slots=True)
class Option:
    """``--name VALUE``; a ``flag`` has none, and ``off`` says the opposite. ``dest``: the parameter it fills.

    ``short``: its letter. ``many``: it may be given again. ``choices``: all values it may have.
    """

    name: str
    dest: str
    help: str
    metavar: str = ""
    short: str = ""
    many: bool = False
    flag: bool = False
    off: str = ""
    choices: tuple[str, ...] = ()

    @property
    def absent(self) -> bool | None:
        """What it is where it is not given; of several values there are none."""
        return False if self.flag and not self.off else None


def plain(
    arguments: Sequence[str], options: Sequence[Option], most: int = 0
) -> tuple[dict[str, Any], list[str]] | None:
    """The parameters that plain arguments give, and up to ``most`` words; None where click should have a look."""
    known = {name: one for one in options for name in (one.name, one.short, one.off) if name}
    found: dict[str, Any] = {one.dest: () if one.many else one.absent for one in options}
    words: list[str] = []
    place = 0
    while place < len(arguments):
        word = arguments[place]
        place += 1
        name, equals, value = word.partition("=") if word.startswith("--") else (word, "", "")
        one = known.get(name)
        if one is None:
            if word.startswith("-") or len(words) == most:
                return None
            words.append(word)
            continue
        if one.flag:
            if equals:
                return None
            found[one.dest] = name != one.off
            continue
        if not equals:
            if place == len(arguments):
                return None
            value = arguments[place]
            place += 1
        if one.choices and value not in one.choices:
            return None
        found[one.dest] = (*found[one.dest], value) if one.many else value
    return found, words


def as_click(options: Sequence[Option]) -> Callable[[Callable[..., int]], Callable[..., int]]:
    """A decorator that gives a function these options, for click."""
    import click

    def given(function: Callable[..., int]) -> Callable[..., int]:
        for one in reversed(options):
            names = [f"{one.name}/{one.off}" if one.off else one.name, *([one.short] if one.short else []), one.dest]
            kind: Any = click.Choice(one.choices) if one.choices else None
            if one.flag:
                made = click.option(*names, is_flag=True, default=one.absent, help=one.help)
            else:
                made = click.option(
                    *names, multiple=one.many, metavar=one.metavar or None, type=kind, help=one.help
                )
            function = made(function)
        return function

    return given

"""The columns of a table as fields: by their usual names in English and Arabic, or as the user says."""

from __future__ import annotations

import re
from functools import cache

from feudcheck.errors import InputError
from feudcheck.exchange.convert.rows import IN_LANGUAGES
from feudcheck.factbase.formats import ISO_LANGUAGES
from feudcheck.language.data import section
from feudcheck.language.normal import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_ENDING = re.compile(r"(.+?)[\s_.:\-\[(]+([a-z]{2}|english|arabic)[\])]?$")
_LONG = {"english": "en", "arabic": "ar"}


def fields() -> tuple[str, ...]:
    """All fields a column may be mapped to."""
    return tuple(section("headers"))


def mapped(header: Sequence[str], chosen: Mapping[str, str]) -> tuple[list[str | None], list[str]]:
    """The field of each column (None: not used), and the columns not used, by name.

    ``chosen``: column → field as the user says; it goes before the usual names. Raises InputError.
    """
    wanted = {_key(column): field for column, field in chosen.items()}
    there = set(map(_key, header))
    for column, field in chosen.items():
        if _key(column) not in there:
            raise InputError(f"--map: there is no column {column!r}; there are: {', '.join(header)}")
        if not is_field(field):
            raise InputError(f"--map: there is no field {field!r}{_meant(field)}")
    taken = set(wanted.values())
    found: list[str | None] = []
    for column in header:
        meant = wanted.get(_key(column)) or _usual(column)
        if _key(column) not in wanted and meant in taken:
            meant = None
        elif meant is not None:
            taken.add(meant)
        found.append(meant)
    twice = {field for field in found if field and found.count(field) > 1}
    if twice:
        raise InputError(f"--map: two columns for {', '.join(sorted(twice))}")
    return found, [column for column, field in zip(header, found, strict=True) if field is None and column.strip()]


def is_field(name: str) -> bool:
    """Whether a column may be mapped to ``name``: a field, or one of several languages with its language."""
    base, _, lang = name.rpartition("_")
    return name in fields() or (base in IN_LANGUAGES and lang in ISO_LANGUAGES)


def _usual(column: str) -> str | None:
    """The field that a column of this name usually holds."""
    if (whole := _names().get(_key(column))) is not None:
        return whole
    match = _ENDING.fullmatch(fold(column).strip())
    field = _names().get(_key(match.group(1))) if match else None
    if match is None or field not in IN_LANGUAGES:
        return None
    lang = _LONG.get(match.group(2), match.group(2))
    return f"{field}_{lang}" if lang in ISO_LANGUAGES else None


def _key(name: str) -> str:
    return "".join(char for char in fold(name) if char.isalnum())


@cache
def _names() -> dict[str, str]:
    return {_key(name): field for field, names in section("headers").items() for name in [field, *names]}


def _meant(field: str) -> str:
    from difflib import get_close_matches

    close = get_close_matches(field, fields(), 1)
    return f" (did you mean {close[0]!r}?)" if close else f"; there are: {', '.join(fields())}"

"""Whose words a process needs: those of Arabic only once it reads an Arabic letter.

Most runs answer one claim, and the tables of two languages take twice as long to load as those of one.
A text without an Arabic letter reads the same with either.
"""

from __future__ import annotations

from feudcheck.language.normal import is_arabic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from feudcheck.model import Token

LATIN = " latin"  # what follows the name of tables from which the Arabic words are left out
_read: set[str] = set()


def note(tokens: Iterable[Token]) -> None:
    """Take notice of the script of a text; to be called before its words are looked up."""
    if not _read and any(not token.text.isascii() and _is_arabic(token.text) for token in tokens):
        _read.add("arabic")


def name_of(tables: str) -> str:
    """The name under which these tables are compiled for the scripts read so far."""
    return tables if _read else tables + LATIN


def latin(tables: Any) -> Any:
    """``tables`` without their Arabic words: keys of mappings and members of lists."""
    if isinstance(tables, dict):
        return {key: latin(value) for key, value in tables.items() if not _is_arabic(key)}
    if isinstance(tables, list):
        return [latin(value) for value in tables if not (isinstance(value, str) and _is_arabic(value))]
    return tables


def _is_arabic(text: str) -> bool:
    return any(map(is_arabic, text))

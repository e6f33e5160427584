"""Texts as YAML scalars: plain where every reader takes them for the text they are, else in quotation marks."""

from __future__ import annotations

import re

_INDICATORS = frozenset("-?:,[]{}#&*!|>'\"%@`=<~.+")
_WORDS = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n", "inf", "nan"})
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_JOINERS = "\u200c\u200d"  # Persian is misspelt without them
_ESCAPES = {"\n": "\\n", "\t": "\\t", "\\": "\\\\", '"': '\\"'}


def scalar(text: str, *, flow: bool = False, quote: str = "", day: bool = False) -> str:
    """``text`` as it is written in YAML. ``flow``: inside {…} or […]. ``quote``: the mark that the file prefers.

    ``day``: it is a date, which some readers make of a plain one.
    """
    if day and _DAY.fullmatch(text):
        return text
    if not quote and _is_plain(text, flow):
        return text
    if quote == "'" and text.isprintable():
        return "'" + text.replace("'", "''") + "'"
    return '"' + "".join(map(_escaped, text)) + '"'


def _is_plain(text: str, flow: bool) -> bool:
    if not text or not text.isprintable() or text != text.strip() or text[0] in _INDICATORS:
        return False
    if text.casefold() in _WORDS or (text[0].isdigit() and " " not in text):
        return False  # a number, an hour, a day
    if ": " in text or " #" in text or text.endswith(":"):
        return False
    return not (flow and any(char in text for char in ",[]{}:"))


def _escaped(char: str) -> str:
    if char in _ESCAPES:
        return _ESCAPES[char]
    if char.isprintable() or char in _JOINERS:
        return char
    code = ord(char)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"

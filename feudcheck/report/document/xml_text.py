"""Text from outside as XML 1.0: escaped, and without the characters that no XML may hold."""

from __future__ import annotations

_MARKUP = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;"}  # > for the sake of ]]>
_KEPT = {ord("\r"): "&#13;"}  # a parser makes line feeds of them, and spaces of all three in an attribute
_QUOTED = {ord('"'): "&quot;", ord("\t"): "&#9;", ord("\n"): "&#10;"}
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


class _Table(dict[int, str | int | None]):
    """Code point to what is written for it; what XML forbids is dropped, on first sight of each."""

    def __missing__(self, code: int) -> int | None:
        allowed = code in (0x9, 0xA, 0xD) or 0x20 <= code <= 0xD7FF or 0xE000 <= code <= 0xFFFD or code >= 0x10000
        self[code] = kept = code if allowed else None
        return kept


_CONTENT = _Table({**_MARKUP, **_KEPT})
_ATTRIBUTE = _Table({**_MARKUP, **_KEPT, **_QUOTED})


def content(text: str) -> str:
    """``text`` to stand between tags."""
    return text.translate(_CONTENT)


def tag(element: str, /, **attributes: str | int) -> str:
    """``element`` and its attributes, without the brackets."""
    told = "".join(f' {key}="{str(value).translate(_ATTRIBUTE)}"' for key, value in attributes.items())
    return element + told

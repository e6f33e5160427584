"""HTML to tags, text and comments as browsers cut it, in one pass over any input.

(The standard library's parser goes back to the start of an unclosed tag or comment again and again.)
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from feudcheck.documents.references import LOOSE, character
from feudcheck.frozen import dataclass, field

_NAME = re.compile(r"[A-Za-z][^\s/>]*+")
_SPACE = re.compile(r"[\s/]*+")
_ATTRIBUTE = re.compile(r"[^\s/>=][^\s/>=]*+|=[^\s/>=]*+")
_EQUALS = re.compile(r"\s*+=\s*+")
_BARE = re.compile(r"[^\s>]*+")
_RAW = {
    name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE)
    for name in ("script", "style", "xmp", "iframe", "noembed", "noframes", "noscript", "textarea", "title")
}  # fmt: skip


@dataclass(frozen=False, slots=True)
class Piece:
    """``kind`` "text", "start", "end" or "comment" of ``source[start:end]``; ``name`` of a tag in small letters.

    Attributes have their first value, references read. ``inner`` is where a comment's content lies;
    ``closed``: a start tag that ends with ``/>``.
    """

    kind: str
    start: int
    end: int
    name: str = ""
    attributes: dict[str, str] = field(default_factory=dict)
    inner: tuple[int, int] = (0, 0)
    closed: bool = False


def tokens(text: str, *, xml: bool = False) -> Iterator[Piece]:
    """The pieces of ``text``, in order and without gaps but for declarations and what is cut off at the end.

    ``xml``: an element may end where it starts (``<script/>``).
    """
    at, length = 0, len(text)
    raw = ""  # the element whose content is text until its end tag
    while at < length:
        if raw:
            closing = _RAW[raw].search(text, at)
            raw = ""
            stop = closing.start() if closing else length
            if stop > at:
                yield Piece("text", at, stop)
            at = stop
            continue
        tag = text.find("<", at)
        if tag < 0:
            tag = length
        follows = text[tag + 1 : tag + 2]
        if tag > at:
            yield Piece("text", at, tag)
        if tag == length:
            return
        if follows.isascii() and follows.isalpha():
            piece = _tag(text, tag, tag + 1, "start")
            if piece is None:
                return  # cut off: nothing of it is shown
            if piece.name in _RAW and not (xml and piece.closed):
                raw = piece.name
            yield piece
            at = piece.end
        elif follows == "/" and (name := text[tag + 2 : tag + 3]).isascii() and name.isalpha():
            piece = _tag(text, tag, tag + 2, "end")
            if piece is None:
                return
            yield piece
            at = piece.end
        elif follows in ("!", "?", "/") and follows:
            piece = _comment(text, tag)
            if piece.inner[1]:
                yield piece
            at = piece.end
        else:
            yield Piece("text", tag, tag + 1)
            at = tag + 1


def _comment(text: str, at: int) -> Piece:
    """A comment, or a declaration (without ``inner``)."""
    if not text.startswith("<!--", at):
        end = text.find(">", at)
        return Piece("comment", at, end + 1 if end >= 0 else len(text))
    for empty in ("<!-->", "<!--->"):
        if text.startswith(empty, at):
            return Piece("comment", at, at + len(empty), inner=(at + 4, at + 4))
    end = text.find("-->", at + 4)
    if end < 0:
        return Piece("comment", at, len(text), inner=(at + 4, len(text)))
    return Piece("comment", at, end + 3, inner=(at + 4, end))


def _tag(text: str, start: int, at: int, kind: str) -> Piece | None:
    """A whole tag, or ``None`` where the text ends within it."""
    name = _NAME.match(text, at)
    assert name
    attributes: dict[str, str] = {}
    at, length = name.end(), len(text)
    while True:
        space = _SPACE.match(text, at)
        at = space.end() if space else at
        if at >= length:
            return None
        if text[at] == ">":
            return Piece(kind, start, at + 1, name.group().lower(), attributes, closed=text[at - 1] == "/")
        attribute = _ATTRIBUTE.match(text, at)
        assert attribute
        at = attribute.end()
        value = ""
        equals = _EQUALS.match(text, at)
        if equals:
            at = equals.end()
            if text[at : at + 1] in ("'", '"') and at < length:
                close = text.find(text[at], at + 1)
                if close < 0:
                    return None
                value, at = text[at + 1 : close], close + 1
            else:
                bare = _BARE.match(text, at)
                value, at = (bare.group(), bare.end()) if bare else ("", at)
        attributes.setdefault(attribute.group().lower(), _plain(value) if "&" in value else value)


def _plain(value: str) -> str:
    return LOOSE.sub(lambda match: character(match.group()) or match.group(), value)

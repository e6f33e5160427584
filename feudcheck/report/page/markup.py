"""Elements whose text cannot become markup: plain strings are made safe and escaped, only ``Html`` passes as it is."""

from __future__ import annotations

import re
from functools import lru_cache

from feudcheck.language.normal import language_of
from feudcheck.report.safe_text import is_rtl, safe

_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"})
_VOID = frozenset({"br", "hr", "input"})
_ARABIC_RUN = re.compile(r"[^A-Za-z]+")
_EDGES = " \t\n,.;:()[]{}-–—/"
_RIGHT_TO_LEFT = frozenset({"ar", "ckb", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
_WEB = ("https://", "http://")


class Html(str):
    """A string that is markup already."""

    __slots__ = ()


@lru_cache(maxsize=4096)  # most texts of a page come again and again: classes, labels, names, sources
def escape(text: str) -> Html:
    """``text`` for an element or a quoted attribute, without controls and without characters that turn the reading."""
    return Html(safe(text).translate(_ESCAPES))


def join(*pieces: str) -> Html:
    """``pieces`` one after the other, those that are no markup escaped."""
    return Html("".join([piece if isinstance(piece, Html) else escape(piece) for piece in pieces]))


def el(name: str, /, *children: str, **attributes: str | bool | None) -> Html:
    """One element. ``class_`` stands for ``class``, ``aria_label`` for ``aria-label``; ``None`` for no attribute."""
    marks = [
        f" {key.rstrip('_').replace('_', '-')}" + ("" if value is True else f'="{escape(value)}"')
        for key, value in attributes.items()
        if value is not None and value is not False
    ]
    start = f"<{name}{''.join(marks)}>"
    return Html(start if name in _VOID else f"{start}{join(*children)}</{name}>")


def direction(text: str, lang: str | None = None, declared: str | None = None) -> str:
    """``"rtl"`` or ``"ltr"``: as declared, else as the letters of ``text`` are mostly read."""
    if declared in ("rtl", "ltr"):
        return declared
    if not is_rtl(text):
        return "ltr"
    return "rtl" if _from_the_right(lang) or language_of(text) == "ar" else "ltr"


def language(text: str, declared: str | None, around: str | None) -> str:
    """The language of a block: as declared, else that of the document ``around`` it if its letters can be that."""
    if declared:
        return declared
    guess = language_of(text)
    lettered = any(map(str.isalpha, text))
    return around if around and (not lettered or _from_the_right(around) == (guess == "ar")) else guess


def _from_the_right(lang: str | None) -> bool:
    return bool(lang) and str(lang).lower().split("-")[0] in _RIGHT_TO_LEFT


def reading(text: str, lang: str | None = None) -> dict[str, str]:
    """The attributes that tell how to read ``text``."""
    return {"lang": lang or language_of(text), "dir": direction(text, lang)}


def bdi(text: str) -> Html:
    """``text`` inside a line, kept from reordering what stands around it."""
    return el("bdi", text, **reading(text))


def mixed(text: str) -> Html:
    """``text`` of a line that is read from left to right, each Arabic phrase in it kept together with its numbers."""
    pieces: list[str] = []
    at = 0
    for found in _ARABIC_RUN.finditer(text) if is_rtl(text) else ():
        phrase = found.group().strip(_EDGES)
        if is_rtl(phrase):
            start = text.index(phrase, found.start())
            pieces += [text[at:start], bdi(phrase)]
            at = start + len(phrase)
    return join(*pieces, text[at:])


def in_line(text: str, dir_: str) -> Html:
    """``text`` of any language inside a line that is read in this direction.

    In one from the right, "section 21 يناير 2025" is read from the left all the same: it begins so.
    """
    if dir_ == "ltr":
        return mixed(text)
    first = next(filter(str.isalpha, text), "")
    return el("bdi", mixed(text), lang="en", dir="ltr") if first.isascii() and is_rtl(text) else bdi(text)


def file_name(path: str) -> Html:
    """A path, read from left to right whatever its folders are called."""
    pieces = re.split(r"([/\\.])", path)
    return el("bdi", *[el("bdi", p) if is_rtl(p) else p for p in pieces], dir="ltr", translate="no")


def sign(text: str) -> Html:
    """A mark for the eye; what it means is said in words beside it."""
    return el("span", text, class_="sign", aria_hidden="true")


def unseen(text: str, **reading: str) -> Html:
    """Words for who listens to the page or reads it without its style."""
    return el("span", text, class_="unseen", **reading)


def web_address(url: str | None) -> str | None:
    """``url`` if it is one of the web without controls or spaces, else ``None``: no other kind is ever linked."""
    if not url or not url.isprintable() or " " in url or safe(url) != url:
        return None
    return url if url.lower().startswith(_WEB) and host(url) else None


def host(url: str) -> str:
    """Whose server an address of the web leads to, as a browser reads it: what stands before an ``@`` is not it."""
    authority = re.split(r"[/\\?#]", url.split(":", 1)[1].lstrip("/\\"), maxsplit=1)[0]
    return authority.rpartition("@")[2]

"""What is said of a sentence, in the language of the page: the English of a finding is read by ``said.yaml``."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from re import split

from feudcheck.report import word_file
from feudcheck.report.page.words import fitting

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from feudcheck.report.page.words import Words

_FILE = Path(__file__).with_name("said.yaml")
_PLACE = r"\{(\w+)\}"


class Pattern:
    """A sentence with places in it, in English and in Arabic."""

    __slots__ = ("between", "forms", "names")

    def __init__(self, english: str, other: str | dict[str, str]) -> None:
        pieces = split(_PLACE, english)
        self.between, self.names = pieces[::2], pieces[1::2]
        self.forms = {"other": other} if isinstance(other, str) else other

    def values(self, text: str) -> dict[str, str] | None:
        """What stands in the places where ``text`` is this sentence, else None."""
        first, *rest = self.between
        if not text.startswith(first) or not text.endswith(self.between[-1]):
            return None
        if not rest:
            return {} if text == first else None
        found, at, last = {}, len(first), len(text) - len(rest[-1])
        for name, following in zip(self.names[:-1], rest[:-1], strict=True):
            end = text.find(following, at, last)
            if end < 0:
                return None
            found[name], at = text[at:end], end + len(following)
        return found | {self.names[-1]: text[at:last]} if at < last and all(found.values()) else None


def said(text: str, words: Words, open_: list[str]) -> str | None:
    """``text`` in the language of ``words``, None where it has no words for it; ``open_``: what nothing covers."""
    if words.lang == "en":
        return text
    return _plain(text, words, open_) or _readings(text, words, open_)


def _plain(text: str, words: Words, open_: list[str], *, reading: bool = False) -> str | None:
    fit = [pattern for pattern in patterns(_FILE) if ("reading" in pattern.names) is reading]
    return again(text, fit, words, open_)


def again(text: str, among: Iterable[Pattern], words: Words, open_: Sequence[str] = ()) -> str | None:
    """``text`` as the first of these patterns that it is has it in Arabic, None where it is none of them."""
    for pattern in among:
        values = pattern.values(text)
        if values is not None:
            number = int(values["n"]) if values.get("n", "").isdecimal() else 0
            listed = {"x": words["comma"].join(map(words.ours, open_))} if values.get("x") == ", ".join(open_) else {}
            told = {name: words.ours(value) for name, value in values.items()} | listed
            return fitting(pattern.forms, number, words.lang).format(**told)
    return None


def _readings(text: str, words: Words, open_: list[str]) -> str | None:
    """How a sentence was read ("“he” is read as X; …"), and behind a colon what the sources say of that."""
    head, colon, rest = text.removesuffix(".").partition(": ")
    told = [_plain(f"{one}.", words, open_, reading=True) for one in head.split("; ")]
    summary = _plain(f"{rest}.", words, open_) if colon else ""
    if summary is None or None in told:
        return None
    read = "؛ ".join([one.rstrip(".") for one in told if one])
    return f"{read}: {summary}" if colon else f"{read}."


@cache
def patterns(path: Path) -> list[Pattern]:
    """The patterns in a file of rows with ``en`` and ``ar``, in their order."""
    return [Pattern(one["en"], one["ar"]) for one in word_file.read(path)]

"""What stands before a Markdown draft between ``---`` (YAML) or ``+++`` (TOML): its date, title and language.

Faults in it are no fault of the draft: what can't be read is passed over.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

from feudcheck.documents.dates import plain_date
from feudcheck.documents.passage import Ink, Source
from feudcheck.frozen import dataclass, field
from feudcheck.model.document import Block

LONGEST = 64 * 1024
"""Characters; more is a draft between two rules."""

_OPEN = re.compile(r"(---|\+\+\+)[ \t]*(?:\r\n|\r|\n)")
_YAML_END = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|\Z)", re.MULTILINE)
_TOML_END = re.compile(r"^\+\+\+[ \t]*(?:\r\n|\r|\n|\Z)", re.MULTILINE)
_KEY = re.compile(r"\s*(?:#[^\r\n]*\s*)*[\w-]+\s*[:=]")
_TITLE = re.compile(r"^title[ \t]*[:=][ \t]*[\"']?", re.MULTILINE)
_LANG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """``end``: where the draft itself starts. ``headline``: the title as text that is read."""

    end: int = 0
    dated: dt.date | None = None
    lang: str | None = None
    title: str | None = None
    headline: Block | None = None
    properties: dict[str, str] = field(default_factory=dict)


def front_matter(text: str) -> FrontMatter:
    """The front matter of ``text``, empty where there is none."""
    opened = _OPEN.match(text)
    if not opened:
        return FrontMatter()
    start = opened.end()
    toml = opened.group(1) == "+++"
    close = (_TOML_END if toml else _YAML_END).search(text, start, min(len(text), start + LONGEST))
    if not close:
        return FrontMatter()
    inner = text[start : close.start()].replace("\r\n", "\n").replace("\r", "\n")
    values = _toml(inner) if toml else _yaml(inner)
    if values is None and not toml and inner.strip() and not _KEY.match(inner):
        return FrontMatter()  # a paragraph between two rules
    values = values or {}
    properties = {
        str(key): str(value)[:500]
        for key, value in list(values.items())[:100]
        if isinstance(value, str | int | float | dt.date)
    }
    title = properties.get("title", "").strip() or None
    lang = properties.get("lang") or properties.get("language") or ""
    return FrontMatter(
        close.end(),
        plain_date(values.get("date")),
        lang.replace("_", "-") if _LANG.fullmatch(lang) else None,
        title,
        _headline(text, start, close.start(), title),
        properties,
    )


def _headline(text: str, start: int, end: int, title: str | None) -> Block | None:
    """The title as a heading, where it is written plainly on its line."""
    place = _TITLE.search(text, start, end)
    if not title or not place or not text.startswith(title, place.end()):
        return None
    ink = Ink()
    ink.add(Source(text, [(0, len(text))]), place.end(), place.end() + len(title))
    passage = ink.passage()
    return Block("heading", passage, 1) if passage else None


def _toml(inner: str) -> dict[str, Any] | None:
    import tomllib

    try:
        return tomllib.loads(inner)
    except (ValueError, RecursionError):
        return None


def _yaml(inner: str) -> dict[str, Any] | None:
    import yaml

    class Loader(yaml.BaseLoader):
        """Every value as the text it was written as; aliases, which can explode, are refused."""

        def compose_node(self, parent: Any, index: Any) -> Any:
            if self.check_event(yaml.AliasEvent):
                raise yaml.YAMLError("an alias")
            return super().compose_node(parent, index)

    try:
        values = yaml.load(inner, Loader=Loader)
    except (yaml.YAMLError, ValueError, TypeError, RecursionError):
        return None
    return values if isinstance(values, dict) else None

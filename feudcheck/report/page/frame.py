"""The page around the findings: one file, nothing fetched, and only this very style and script allowed to act."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from pathlib import Path
from string import Template

from feudcheck.report.page.markup import Html, el, escape

TYPE_CHECKING = False
if TYPE_CHECKING:
    from feudcheck.report.page.words import Words

_HERE = Path(__file__).parent
BASE = _HERE / "base.css"  # what all pages look like: colours, letters, the head
ARABIC = _HERE / "arabic.css"  # what is more where a page's own words are Arabic
SCRIPT = _HERE / "base.js"  # what all pages can do: their look by day and by night, their help
_EXPLAINED = ("contradicted", "unsourced", "supported")  # kinds of findings, in the help


def page(title: str, version: str, words: Words, *, arabic: bool, **parts: Html) -> str:
    """The whole page; ``parts`` fill the places of ``page.html`` that have their names. ``arabic``: some of it is."""
    styles = (BASE, _HERE / "page.css", *((ARABIC,) if arabic else ()))
    script = "\n".join([_read(SCRIPT), _spoken(_read(_HERE / "page.js"), words)])
    own = {**_own(words), **parts}
    return filled(_HERE / "page.html", "\n".join(map(_read, styles)), script, title, version, **own)


def _spoken(script: str, words: Words) -> str:
    """A script with the words that it says in the places of their names (``@@last``)."""
    said = words.group("script")
    return re.sub(r"@@(\w+)", lambda name: json.dumps(said[name[1]], ensure_ascii=False)[1:-1], script)


def _own(words: Words) -> dict[str, Html]:
    """The words that stand on every page."""
    own = {name: escape(text) for name, text in words.group("page").items()}
    keys = f"{el('kbd', '↓')} {el('kbd', '↑')}"
    signs = {kind: escape(f"{words.kind(kind)}: {words.kind(kind, 'means')}") for kind in _EXPLAINED}
    more = {"key_next": Html(own["key_next"].replace("{keys}", keys))}
    return {**own, **signs, **more, "lang": Html(words.lang), "dir": Html(words["dir"])}


def filled(template: Path, style: str, script: str, title: str, version: str, **parts: Html) -> str:
    """The page of ``template`` with this one style and script, which alone its policy lets act."""
    policy = (
        f"default-src 'none'; style-src {_allowed(style)}; script-src {_allowed(script)}; "
        "base-uri 'none'; form-action 'none'"
    )
    made = Template(_read(template)).substitute(
        parts, title=escape(title), version=escape(version), policy=policy, style=style, script=script
    )
    return made + "\n"


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8").strip()


def _allowed(text: str) -> str:
    """How a policy names an element with just this text."""
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"

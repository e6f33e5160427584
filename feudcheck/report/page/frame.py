"""The page around the findings: one file, nothing fetched, and only this very style and script allowed to act."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path
from string import Template

from feudcheck.report.page.markup import Html, escape

_HERE = Path(__file__).parent
BASE = _HERE / "base.css"  # what all pages look like: colours, letters, the head
SCRIPT = _HERE / "base.js"  # what all pages can do: their look by day and by night, their help


def page(title: str, version: str, **parts: Html) -> str:
    """The whole page; ``parts`` fill the places of ``page.html`` that have their names."""
    style = "\n".join([_read(BASE), _read(_HERE / "page.css")])
    script = "\n".join([_read(SCRIPT), _read(_HERE / "page.js")])
    return filled(_HERE / "page.html", style, script, title, version, **parts)


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

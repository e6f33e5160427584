"""Character references of HTML and Markdown: ``&amp;``, ``&#x644;``, ``&laquo;``."""

from __future__ import annotations

import re
from functools import lru_cache

REFERENCE = re.compile(r"&(?:#[0-9]{1,7};|#[xX][0-9a-fA-F]{1,6};|[A-Za-z][A-Za-z0-9]{1,31};)")
LOOSE = re.compile(r"&(?:#[0-9]{1,7};?|#[xX][0-9a-fA-F]{1,6};?|[A-Za-z][A-Za-z0-9]{1,31};?)")
"""As browsers read it: the semicolon may be missing after some."""


@lru_cache(maxsize=512)
def character(reference: str) -> str:
    """What a reference stands for; "" where it is none."""
    from html import unescape

    written = unescape(reference)
    return "" if written == reference else written

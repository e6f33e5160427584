"""The body of a small page against a golden file; FEUDCHECK_GOLDEN=write makes it anew (then read the difference)."""

from __future__ import annotations

import os
import re
from pathlib import Path

from feudcheck.report.html import render
from tests.report.page import making

GOLDEN = Path(__file__).parents[2] / "golden" / "html" / "page.html"


def test_body() -> None:
    body = render(making.run()).split("<body>\n", 1)[1].split('<p id="live"', 1)[0]
    lines = re.sub(r"(?=<(?:p|h\d|ul|li|tr|table|section|article|aside|div|blockquote|a class=\"s)\b)", "\n", body)
    lines = re.sub(r"\n+", "\n", lines)
    if os.environ.get("FEUDCHECK_GOLDEN") == "write":
        GOLDEN.parent.mkdir(parents=True, exist_ok=True)
        GOLDEN.write_text(lines, encoding="utf-8", newline="\n")
    assert lines == GOLDEN.read_text(encoding="utf-8")

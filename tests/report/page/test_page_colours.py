"""Every text colour of the page on every ground it stands on, light and dark: contrast of 4.5 to 1 at least."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import feudcheck.report.page as room

ROOM = Path(room.__file__).parent
STYLE = "\n".join((ROOM / name).read_text(encoding="utf-8") for name in ("base.css", "page.css"))
COLOURS = dict(re.findall(r"--([\w-]+): light-dark\(([^)]+)\);", STYLE))
GROUNDS = {
    "paper": ("ink", "quiet", "link", "bad", "open", "good"),
    "sheet": ("ink", "quiet", "link", "bad", "open", "good"),
    "tint": ("ink", "quiet", "bad", "good"),
    "bad-ground": ("ink", "bad"),
    "open-ground": ("ink", "open"),
    "good-ground": ("ink", "good"),
}


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    channels = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
def test_contrast(theme: int) -> None:
    weak = []
    for ground, inks in GROUNDS.items():
        for ink in inks:
            pair = [luminance(COLOURS[name].split(",")[theme].strip()) for name in (ground, ink)]
            ratio = (max(pair) + 0.05) / (min(pair) + 0.05)
            if ratio < 4.5:
                weak.append(f"{ink} on {ground}: {ratio:.2f}")
    assert not weak, "; ".join(weak)


def test_colours_stand_in_one_place() -> None:
    rest = STYLE.split("--ui:", 1)[1].split("@media print", 1)[0]
    assert not re.findall(r"#[0-9a-f]{3,6}\b", rest)

"""The timeline of the small base in every rendering, and its page in a browser."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from feudcheck.api import FactBase
from feudcheck.chronicle import build
from feudcheck.model.timeline import Timeline
from feudcheck.report.timeline.html import render
from tests.chronicle.conftest import records


@pytest.fixture(scope="session")
def story() -> Timeline:
    return build(FactBase.from_records(records()))


@pytest.fixture
def opened(browser: Any, tmp_path: Path) -> Callable[..., Any]:
    """Opens the page of a timeline from a file and gives the browser."""

    def open_(timeline: Timeline, lang: str | None = None, anchor: str = "") -> Any:
        still = {"features": [{"name": "prefers-reduced-motion", "value": "reduce"}]}  # a click waits for no scrolling
        browser.execute_cdp_cmd("Emulation.setEmulatedMedia", still)
        path = tmp_path / "timeline.html"
        path.write_text(render(timeline, lang=lang, version="0"), encoding="utf-8")
        browser.get(path.as_uri() + anchor)
        return browser

    return open_

"""A page as a tree, and opened in a browser."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from feudcheck.model.review import Run
from feudcheck.report.html import render
from tests.report.page.tree import Node, parse


@pytest.fixture
def page() -> Callable[[Run], Node]:
    return lambda run: parse(render(run))


@pytest.fixture
def opened(browser: Any, tmp_path: Path) -> Callable[..., Any]:
    """Opens the page of a run from a file and gives the browser."""

    def open_(run: Run, anchor: str = "") -> Any:
        path = tmp_path / "page.html"
        path.write_text(render(run), encoding="utf-8")
        browser.get(path.as_uri() + anchor)
        return browser

    return open_

"""The list of formats: each imported by itself, none with another, each ending its text."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from feudcheck.model.review import Run
from feudcheck.report.formats import FORMATS

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("name", FORMATS)
def test_renders_a_run(name: str) -> None:
    assert FORMATS[name].name == name
    assert FORMATS[name].purpose
    assert FORMATS[name].renderer()(Run(())).endswith("\n") or name.endswith("l")  # lines: none of none


def test_a_format_imports_no_other() -> None:
    program = """
import sys
from feudcheck.report.formats import FORMATS
modules = {made.module for made in FORMATS.values()}
assert not modules & set(sys.modules), "imported before it is asked for"
for name, made in FORMATS.items():
    for module in [m for m in sys.modules if m.startswith("feudcheck.report.")]:
        del sys.modules[module]
    made.renderer()
    print(name, *sorted((modules - {made.module}) & set(sys.modules)))
"""
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.stderr, done.stdout.split()) == ("", list(FORMATS))

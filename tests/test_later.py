"""Modules that stand for others until they are looked into, and what a plain claim therefore never imports."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from feudcheck.later import later

ROOT = Path(__file__).parent.parent
NOT_NEEDED = (
    "feudcheck.compare.figures.amounts", "feudcheck.compare.sayings.quotes", "feudcheck.compare.times.dates",
    "feudcheck.parse.amounts.pieces", "feudcheck.parse.dates.single", "feudcheck.rules",
)  # fmt: skip


def test_a_module_is_imported_at_the_first_look(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tmp_path.joinpath("late_module.py").write_text("VALUE = object()\n", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    (late,) = later("late_module")
    assert "late_module" not in sys.modules
    assert late.VALUE is late.VALUE is sys.modules["late_module"].VALUE
    monkeypatch.delitem(sys.modules, "late_module")


def test_what_a_module_has_not_is_told_as_ever() -> None:
    (late,) = later("feudcheck.errors")
    with pytest.raises(AttributeError, match="nothing_of_the_kind"):
        late.nothing_of_the_kind  # noqa: B018 - the look is what is tried


@pytest.mark.parametrize("claim", ["A baker left a town.", "غادر خباز بلدة."])
def test_a_claim_without_figures_and_days_needs_no_room_for_them(claim: str) -> None:
    program = (
        "import sys; from feudcheck.cli.entry import run; run(sys.argv[1:]); "
        "print(*sorted(m for m in sys.modules if m.startswith('feudcheck') or m == 'pathlib'))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, claim], cwd=ROOT, capture_output=True, encoding="utf-8", timeout=120, check=True
    )
    loaded = set(done.stdout.splitlines()[-1].split())
    assert "feudcheck.compare.align" in loaded
    assert all(find_spec(room) for room in NOT_NEEDED)
    assert not loaded & {"pathlib", *NOT_NEEDED}

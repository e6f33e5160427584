"""``feudcheck timeline``: options, formats, files, what is refused."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from tests.chronicle.conftest import records
from tests.cli.conftest import Answer

Timeline = Callable[..., Answer]


@pytest.fixture
def timeline(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Timeline:
    """``timeline(*arguments)`` in an empty folder, with the small base."""
    from feudcheck.cli.entry import run

    path = tmp_path / "base.yaml"
    path.write_text(yaml.safe_dump(records(), allow_unicode=True), encoding="utf-8")
    (tmp_path / "desk").mkdir()
    monkeypatch.chdir(tmp_path / "desk")
    monkeypatch.setenv("FEUDCHECK_FACTS", str(path))
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)

    def made(*arguments: str) -> Answer:
        capsys.readouterr()
        status = run(["timeline", *arguments])
        return Answer(status, *capsys.readouterr())

    return made


def test_the_story_in_order(timeline: Timeline) -> None:
    answer = timeline()
    assert (answer.status, answer.err) == (0, "")
    assert answer.out.startswith("1998\n  Ada Brook founded Quay Foods in 1998.\n    Norvik Gazette")
    assert answer.out.endswith("Facts: 8; Times: 6; Without a date: 2\n")


def test_narrowed_to_entities_and_a_range(timeline: Timeline) -> None:
    who, when = ("--entity", "فانس", "--entity", "quay fods"), ("--from", "2019", "--to", "2020")
    answer = timeline(*who, *when, "--format", "jsonl")
    dated = [fact["fact"] for fact in map(json.loads, answer.out.splitlines())]
    assert dated == ["sued", "heads"]


@pytest.mark.parametrize(
    ("form", "start"),
    [("text", "1998"), ("json", "{"), ("jsonl", "{"), ("markdown", "# "), ("html", "<!doctype"), ("svg", "<svg")],
)
def test_formats_and_files(timeline: Timeline, form: str, start: str) -> None:
    shown = timeline("--format", form)
    assert (shown.status, shown.err) == (0, "")
    assert shown.out.startswith(start)
    assert timeline("--format", form, "--output", "out").out == ""
    assert Path("out").read_text(encoding="utf-8") == shown.out
    assert os.listdir() == ["out"]


def test_the_language_can_be_chosen(timeline: Timeline) -> None:
    assert "منذ مارس 2020" in timeline("--lang", "ar").out
    assert '<html lang="ar" dir="rtl">' in timeline("--lang", "ar", "--format", "html").out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--entity", "Peter Wells"), "'Peter Wells'"),
        (("--from", "soon"), "--from"),
        (("--from", "2020", "--to", "2019"), "--to"),
        (("--format", "sarif"), "--format"),
        (("--lang", "fr"), "--lang"),
        (("--output", "no/such/folder"), "no/such/folder"),
        (("--facts", "nowhere"), "nowhere"),
        (("extra",), "extra"),
    ],
)
def test_wrong_usage(timeline: Timeline, arguments: tuple[str, ...], told: str) -> None:
    answer = timeline(*arguments)
    assert (answer.status, answer.out) == (2, "")
    assert told in answer.err
    assert os.listdir() == []


def test_quiet_leaves_the_sources_out(timeline: Timeline) -> None:
    assert "Gazette" not in timeline("-q").out
    assert "opened-cost (opening)" in timeline("-e").out

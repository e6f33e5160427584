"""``extends`` and ``override`` on the command line: in the configuration, by option, by environment."""

from __future__ import annotations

from pathlib import Path

import pytest

LOWER = """\
sources: {gazette: {publisher: The Gazette, published: 2019-05-06}}
facts:
- id: cost
  statement: {en: The Harbour Bridge cost $40 million.}
  sources: [{id: gazette}]
"""
UPPER = """\
facts:
- id: cost
  override: true
  statement: {en: The Harbour Bridge cost $50 million.}
  sources: [{id: gazette}]
"""
CLAIM, OLD = "The Harbour Bridge cost $50 million.", "The Harbour Bridge cost $40 million."


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("FEUDCHECK_FACTS", raising=False)
    for name, text in (("desk/a.yaml", LOWER), ("mine/b.yaml", UPPER)):
        Path(name).parent.mkdir()
        Path(name).write_text(text, encoding="utf-8")


def status(*arguments: str) -> int:
    from feudcheck.cli.entry import run

    return run(["--fail-on", "unsourced", *arguments])


def test_the_nearest_configuration(monkeypatch: pytest.MonkeyPatch) -> None:
    Path("mine/feudcheck.toml").write_text('facts = ["b.yaml"]\nextends = ["../desk"]\n', encoding="utf-8")
    monkeypatch.chdir("mine")
    assert status(CLAIM) == 0
    assert status(OLD) == 1


def test_options_and_environment_take_the_same_words(monkeypatch: pytest.MonkeyPatch) -> None:
    assert status("--facts", "desk", "--facts", "mine", CLAIM) == 0
    assert status("--facts", "bundled", "--facts", "desk", OLD) == 0
    monkeypatch.setenv("FEUDCHECK_FACTS", "desk:mine")
    assert status(CLAIM) == 0


def test_a_configuration_as_a_base() -> None:
    Path("mine/feudcheck.toml").write_text('facts = ["b.yaml"]\nextends = ["../desk"]\n', encoding="utf-8")
    assert status("--facts", "mine/feudcheck.toml", CLAIM) == 0
    Path("draft.md").write_text(OLD + "\n", encoding="utf-8")
    assert status("check", "draft.md", "--facts", "mine/feudcheck.toml", "--jobs", "2") == 1


def test_what_is_wrong_exits_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert status("--facts", "mine", "--facts", "desk", CLAIM) == 2
    assert "overrides no fact" in capsys.readouterr().err

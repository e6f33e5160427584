"""A newsroom's repository with a base and drafts in both languages, and the command in it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Answer

BASE = """\
sources:
  gazette: {title: {en: The bridge, ar: الجسر}, publisher: The Gazette, published: 2025-06-01}
entities:
  bridge: {name: {en: Harbour Bridge, ar: جسر الميناء}, kind: project}
  ada: {name: {en: Ada Brook, ar: آدا بروك}, kind: person, aliases: [the mayor, العمدة]}
facts:
- id: cost
  statement: {en: The Harbour Bridge cost $40 million., ar: بلغت تكلفة جسر الميناء 40 مليون دولار.}
  sources: [{id: gazette, locator: page 2}]
- id: opened
  statement: {en: Ada Brook opened the Harbour Bridge on 4 May 2019., ar: افتتحت آدا بروك جسر الميناء في 4 مايو 2019.}
  sources: [{id: gazette}]
- statement: {en: The Harbour Bridge is 900 metres long.}
  sources: [{id: gazette}]
"""
ENGLISH = "# The bridge\n\nRain fell. The Harbour Bridge cost $40 million.\n\nAda Brook opened it on 4 May 2019.\n"
ARABIC = "# الجسر\n\nبلغت تكلفة جسر الميناء 40 مليون دولار.\n"
CHANGES = {"$40 million": "$42 million", "40 مليون": "42 مليون"}


class Desk:
    """The folder, ``git(…)`` and ``run(…)`` in it."""

    def __init__(self, folder: Path, run: Callable[..., Answer]) -> None:
        self.folder, self.run = folder, run

    def git(self, *arguments: str) -> str:
        who = ("-c", "user.name=a", "-c", "user.email=a@b", "-c", "init.defaultBranch=main")
        done = subprocess.run(["git", *who, *arguments], cwd=self.folder, check=True, capture_output=True, text=True)
        return done.stdout

    def write(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def read(self, name: str) -> str:
        return (self.folder / name).read_text(encoding="utf-8")

    def commit(self, message: str = "more") -> None:
        self.git("add", "-A")
        self.git("commit", "-qm", message, "--allow-empty")

    def change(self, **more: str) -> None:
        """Another cost in both languages."""
        text = self.read("facts/bridge.yaml")
        for old, new in (CHANGES | more).items():
            text = text.replace(old, new)
        self.write("facts/bridge.yaml", text)


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Desk:
    """A repository with one commit; the working folder."""
    from feudcheck.cli.entry import run

    folder = tmp_path / "desk"
    folder.mkdir()
    monkeypatch.chdir(folder)
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "FEUDCHECK_FACTS", "GIT_DIR", "GIT_WORK_TREE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("FEUDCHECK_CACHE", str(tmp_path / "cache"))

    def made(*arguments: str) -> Answer:
        capsys.readouterr()
        status = run(list(arguments))
        return Answer(status, *capsys.readouterr())

    desk = Desk(folder, made)
    desk.git("init", "-q")
    desk.write("feudcheck.toml", 'facts = ["facts"]\n')
    desk.write("facts/bridge.yaml", BASE)
    desk.write("news/bridge.md", ENGLISH)
    desk.write("news/jisr.md", ARABIC)
    desk.commit("first")
    return desk


def here() -> dict[str, str]:
    """This environment, with the checkout on the path."""
    return {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent.parent), "PYTHON": sys.executable}

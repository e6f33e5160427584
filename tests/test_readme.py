"""The README is true: its checked commands print what it shows. Run this file to write the outputs anew."""

from __future__ import annotations

import doctest
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
CHECKED = re.compile(r"(?<=<!-- checked -->\n```console\n).*?(?=^```$)", re.DOTALL | re.MULTILINE)
WIDTH = 100  # of a page that shows on a screen
END = "\x1e"  # after the output of each command


def blocks(kind: str) -> list[str]:
    """The fenced blocks of one kind."""
    return re.findall(rf"^```{kind}\n(.*?)^```$", README.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)


def prepare(folder: Path) -> dict[str, str]:
    """Make ``folder`` what the README talks of; the environment to run its commands in."""
    (folder / "bin").mkdir()
    command = folder / "bin" / "feudcheck"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m feudcheck "$@"\n', encoding="utf-8")
    command.chmod(0o755)
    (folder / "examples").symlink_to(ROOT / "examples")
    (folder / "my-facts").mkdir()
    (folder / "my-facts" / "base.yaml").write_text(blocks("yaml")[0], encoding="utf-8")
    kept = {k: v for k, v in os.environ.items() if k not in ("FEUDCHECK_FACTS", "FORCE_COLOR", "NO_COLOR")}
    path = f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}"
    return {**kept, "PATH": path, "PYTHONPATH": str(ROOT), "COLUMNS": str(WIDTH)}


def run(block: str, folder: Path, env: dict[str, str]) -> str:
    """``block`` with what its commands print now, both streams together, as a terminal shows them."""
    commands = [line[2:].replace(".venv/bin/", "") for line in block.splitlines() if line.startswith("$ ")]
    script = "".join(f"{command}\n__status=$?; printf '{END}'; (exit $__status)\n" for command in commands)
    done = subprocess.run(
        ["bash", "-c", script], cwd=folder, env=env, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=120, check=False,
    )  # fmt: skip
    outputs = done.stdout.decode().split(END)[: len(commands)]
    shown = [line for line in block.splitlines() if line.startswith("$ ")]
    return "".join(f"{line}\n{tidy(output)}" for line, output in zip(shown, outputs, strict=True))


def tidy(text: str) -> str:
    """``text`` without invisible characters and without spaces at line ends."""
    seen = "".join(c for c in text if unicodedata.category(c) != "Cf")
    return "".join(line.rstrip() + "\n" for line in seen.rstrip("\n").splitlines())


@pytest.mark.skipif(not shutil.which("bash"), reason="needs bash")
@pytest.mark.parametrize("block", CHECKED.findall(README.read_text(encoding="utf-8")), ids=lambda b: b.split("\n")[0])
def test_commands_print_what_is_shown(block: str, tmp_path: Path) -> None:
    assert run(block, tmp_path, prepare(tmp_path)) == block


SHOWN = {  # writing the outputs anew must not turn the tour into one of our own mistakes
    "Stargate is worth $300 billion": "CONTRADICTED (amount-differs)",
    "Musk founded xAI in 2023": "SUPPORTED",
    "أسس ماسك شركة xAI عام 2021": "CONTRADICTED (date-differs)",
    "Altman is a liar": "UNSOURCED (attribution-missing)",
    "The Sarin Valley Railway sued Halden Rail on 18 January 2024.": "CONTRADICTED (roles-reversed)",
    "The Harbour Bridge was opened in May 2018": "CONTRADICTED (date-differs)",
    "The Harbour Bridge cost about $40m": "SUPPORTED",
}


@pytest.mark.parametrize(("claim", "verdict"), SHOWN.items())
def test_the_tour_shows_the_right_verdicts(claim: str, verdict: str) -> None:
    assert f"\n{verdict}  {claim}\n" in README.read_text(encoding="utf-8")


def test_the_python_session(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    (session,) = blocks("pycon")
    examples = doctest.DocTestParser().get_doctest(session, {}, "README", None, None)
    assert len(examples.examples) > 3
    assert doctest.DocTestRunner().run(examples).failed == 0


def test_the_settings(tmp_path: Path) -> None:
    from feudcheck.config import read_config

    path = tmp_path / "feudcheck.toml"
    claims, drafts = blocks("toml")
    path.write_text(claims + drafts, encoding="utf-8")
    read = read_config(str(path))
    assert read["fail-on"] == "unsourced"
    assert read["per-path"][0]["fail-on"] == "never"


def test_the_tables_name_every_field() -> None:
    from feudcheck.factbase.schema import BASE, ENTITY_RECORD, FACT, RELATION, SOURCE, STATUSES

    text = README.read_text(encoding="utf-8")
    for record in (BASE, SOURCE, ENTITY_RECORD, RELATION, FACT):
        assert not [name for name in record.fields if f"`{name}`" not in text]
    assert not [status for status in STATUSES if f"`{status}`" not in text]


def test_files_that_are_named_exist() -> None:
    text = README.read_text(encoding="utf-8")
    named = set(re.findall(r"\]\(([^)]+)\)", text)) | set(re.findall(r"(?:tests/corpus|examples)/[\w./-]*\w", text))
    named |= {f"feudcheck/{room}" for room in re.findall(r"^\| `([\w.]+/|\w+\.py)` \|", text, re.MULTILINE)}
    assert len(named) > 8
    assert not [name for name in named if not (ROOT / name).exists()]


def test_one_command_runs_the_tests() -> None:
    text = README.read_text(encoding="utf-8")
    (block,) = re.findall(r"<!-- tests -->\n```console\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    assert re.fullmatch(r"\$ \.venv/bin/pytest[^\n]*\n", block)


def write() -> None:
    """Put what the commands print now into the README."""
    with tempfile.TemporaryDirectory() as name:
        env = prepare(Path(name))
        text = README.read_text(encoding="utf-8")
        README.write_text(CHECKED.sub(lambda match: run(match[0], Path(name), env), text), encoding="utf-8")


if __name__ == "__main__":
    write()

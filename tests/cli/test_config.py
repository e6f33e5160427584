"""Where settings come from, which of them wins, and what is said of broken ones."""

from __future__ import annotations

import os
import sys

import pytest

GOOD, BAD = "The bridge was opened", "The bridge is wrong"


def write(folder, name, text):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")


def test_the_nearest_file_upward_counts_and_paths_are_relative_to_it(cli, tmp_path, monkeypatch):
    write(tmp_path, "feudcheck.toml", 'facts = ["base", "/abs"]\nfail-on = "never"\nas-of = 2025-01-28\n')
    write(tmp_path / "a" / "b", "pyproject.toml", '[project]\nname = "other"\n')
    monkeypatch.chdir(tmp_path / "a" / "b")
    answer = cli(BAD)
    assert answer.status == 0
    assert f"facts: {tmp_path / 'base'}, /abs; as of 2025-01-28" in answer.out


def test_pyproject_counts_with_its_table_only(cli, tmp_path):
    write(tmp_path, "pyproject.toml", '[project]\nname = "feudcheck-user"\n')
    assert cli(BAD).status == 1
    write(tmp_path, "pyproject.toml", '[tool.feudcheck]\nfail-on = "never"\n')
    assert cli(BAD).status == 0
    write(tmp_path, "feudcheck.toml", "")
    assert cli(BAD).status == 1


@pytest.mark.parametrize(
    "text",
    [
        "[tool.feudcheck]\nfail-on = 'never'",
        " [ tool . 'feudcheck' ]\nfail-on = 'never'",
        "tool.feudcheck.fail-on = 'never'",
        "tool = {feudcheck = {fail-on = 'never'}}",
        "[tool]\nfeudcheck = {fail-on = 'never'}",
        "[tool]\nfeudcheck.fail-on = 'never'",
    ],
)
def test_all_ways_to_write_the_table(cli, tmp_path, text):
    write(tmp_path, "pyproject.toml", text)
    assert cli(BAD).status == 0


def test_a_project_that_only_names_feudcheck_costs_no_toml(cli, tmp_path, monkeypatch):
    write(tmp_path, "pyproject.toml", '[project]\ndependencies = ["feudcheck"]\n[project.scripts]\nfeudcheck = "x"\n')
    monkeypatch.setitem(sys.modules, "tomllib", None)
    assert cli(BAD).status == 1


def test_options_win_over_the_environment_and_it_over_the_file(cli, tmp_path, monkeypatch):
    write(tmp_path, "feudcheck.toml", f'facts = ["{tmp_path}/file"]')
    assert f"facts: {tmp_path}/file;" in cli(GOOD).out
    monkeypatch.setenv("FEUDCHECK_FACTS", os.pathsep.join(("one", "", "two")))
    assert "facts: one, two;" in cli(GOOD).out
    assert "facts: three;" in cli("--facts", "three", GOOD).out
    monkeypatch.setenv("FEUDCHECK_FACTS", "")
    assert f"facts: {tmp_path}/file;" in cli(GOOD).out


def test_nothing_said_is_the_bundled_base(cli):
    assert "facts: bundled; as of today" in cli(GOOD).out


def test_a_named_file_is_read_instead(cli, tmp_path):
    write(tmp_path, "feudcheck.toml", "broken")
    write(tmp_path, "other.toml", 'format = "jsonl"')
    assert cli("--config", "other.toml", GOOD).out.startswith('{"schema": 1')
    assert cli("--config", "missing.toml", GOOD).status == 2


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("feudcheck.toml", "fail_on = 'never'", "feudcheck.toml:1:1: unknown key 'fail_on'; did you mean 'fail-on'?"),
        ("feudcheck.toml", "\n  format = 'xml'", "feudcheck.toml:2:3: format must be one of text, json, jsonl"),
        ("feudcheck.toml", "facts = 'x'", "feudcheck.toml:1:1: facts must be a list"),
        ("feudcheck.toml", "facts = [1]", "facts must be a list"),
        ("feudcheck.toml", "as-of = 5", "as-of must be a date"),
        ("feudcheck.toml", "as-of = 2025-01-28T00:00:00", "as-of must be a date"),
        ("feudcheck.toml", "color = ['auto']", "color must be one of"),
        ("feudcheck.toml", "[facts]\nx = 1", "feudcheck.toml:1:1: facts must be a list"),
        ("feudcheck.toml", "a = [\n", "feudcheck.toml:2:"),
        ("feudcheck.toml", "x = = 1", "feudcheck.toml:1:5: "),
        ("pyproject.toml", "[project]\nformat = 1\n[tool.feudcheck]\nformat = 1", "pyproject.toml:4:1: format must be"),
        ("pyproject.toml", "[tool.feudcheck.nope]\na = 1", "pyproject.toml:1:1: unknown key 'nope'"),
    ],
)
def test_a_broken_file_is_told_with_its_place(cli, tmp_path, name, text, told):
    write(tmp_path, name, text)
    answer = cli(GOOD)
    assert (answer.status, answer.out) == (2, "")
    assert told in answer.err


def test_all_faults_in_one_run(cli, tmp_path):
    write(tmp_path, "feudcheck.toml", "nope = 1\nformat = 2\n")
    told = cli(GOOD).err
    assert ":1:1: unknown key" in told
    assert ":2:1: format" in told


def test_bytes_that_are_no_utf8(cli, tmp_path):
    (tmp_path / "feudcheck.toml").write_bytes(b"x = 1\ny = '\xff'")
    assert "feudcheck.toml:2:6: not UTF-8" in cli(GOOD).err

"""``feudcheck impact REV PATH…``: the correction list, in every format, in both languages."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.history.conftest import ARABIC, Desk


def test_the_sentences_that_turn_and_why(desk: Desk) -> None:
    desk.change()
    answer = desk.run("impact", "HEAD", "news")
    assert (answer.status, answer.err) == (1, "")
    out = answer.out.replace("\u2068", "").replace("\u2069", "")
    assert "news/bridge.md:3:12: SUPPORTED → CONTRADICTED (amount-differs)\n" in out
    assert "  Because  fact cost was changed (facts/bridge.yaml:7)\n" in out
    assert "  Hint     Write $42 million for $40 million.\n" in out
    assert "news/jisr.md:3:1: SUPPORTED → CONTRADICTED" in out
    assert "  Source   The Gazette, “The bridge”, 1 June 2025, page 2\n" in out
    assert out.endswith("HEAD → working tree: 1 fact changed\n2 drafts, 6 sentences; 2 to correct\n")


def test_nothing_turns_where_nothing_changed(desk: Desk) -> None:
    answer = desk.run("impact", "HEAD", "news")
    assert answer.status == 0
    assert "no verdict can be another one" in answer.out
    desk.change(**{"900 metres": "950 metres", "$42 million": "$40 million", "42 مليون": "40 مليون"})
    answer = desk.run("impact", "HEAD", "news")
    assert answer.status == 0
    assert "no verdict is another one" in answer.out


def test_a_fact_that_is_gone_and_one_that_is_new(desk: Desk) -> None:
    desk.write("news/long.txt", "The Harbour Bridge is 900 metres long. The Harbour Bridge has four lanes.\n")
    text = desk.read("facts/bridge.yaml").replace("is 900 metres long", "has four lanes")
    desk.write("facts/bridge.yaml", text)
    flips = json.loads(desk.run("impact", "HEAD", "news/long.txt", "--format", "json").out)["flips"]
    told = [(one["was"]["verdict"], one["now"]["verdict"], one["worse"]) for one in flips]
    assert told == [("supported", "unsourced", True), ("unsourced", "supported", False)]
    assert {reason["what"] for one in flips for reason in one["reasons"]} <= {"added", "removed", "changed"}


def test_a_name_that_is_no_longer_known_is_the_reason(desk: Desk) -> None:
    english, arabic = "The mayor opened the Harbour Bridge on 4 May 2019.", "افتتح العمدة جسر الميناء في 4 مايو 2019."
    desk.write("news/name.md", f"{english}\n\n{arabic}\n")
    desk.write("facts/bridge.yaml", desk.read("facts/bridge.yaml").replace(", aliases: [the mayor, العمدة]", ""))
    found = json.loads(desk.run("impact", "HEAD", "news/name.md", "--format", "json").out)
    assert found["flips"]
    for one in found["flips"]:
        assert [(reason["kind"], reason["id"]) for reason in one["reasons"]] == [("entity", "ada")]


def test_between_two_revisions(desk: Desk) -> None:
    desk.change()
    desk.commit()
    desk.change(**{"$42 million": "$44 million"})
    found = json.loads(desk.run("impact", "HEAD~1..HEAD", "news", "--format", "json").out)
    assert (found["old"], found["new"]) == ("HEAD~1", "HEAD")
    assert {reason["place"]["path"] for one in found["flips"] for reason in one["reasons"]} == {
        "HEAD:facts/bridge.yaml"
    }


@pytest.mark.parametrize("form", ["text", "json", "jsonl", "markdown", "github"])
def test_formats(desk: Desk, form: str) -> None:
    desk.change()
    shown = desk.run("impact", "HEAD", "news", "--format", form)
    assert shown.status == 1
    for piece in ("news/bridge.md", "amount-differs", "The Gazette" if form != "github" else "cost"):
        assert piece in shown.out, piece
    assert desk.run("impact", "HEAD", "news", "--format", form, "--output", "../out").out == ""
    assert Path("../out").read_text(encoding="utf-8") == shown.out


def test_annotations_are_errors_where_there_is_something_to_correct(desk: Desk) -> None:
    desk.write("news/new.md", "The Harbour Bridge cost $42 million.\n")
    desk.change()
    lines = desk.run("impact", "HEAD", "news", "--format", "github").out.splitlines()
    assert [line.split(",")[0] for line in lines[:-1]] == [
        "::error file=news/bridge.md", "::error file=news/jisr.md", "::notice file=news/new.md",
    ]  # fmt: skip
    assert "title=Supported → contradicted (amount-differs)::The Harbour Bridge cost $40 million.%0A" in lines[0]


def test_each_line_of_jsonl_is_a_sentence(desk: Desk) -> None:
    desk.change()
    lines = [json.loads(line) for line in desk.run("impact", "HEAD", "news", "--format", "jsonl").out.splitlines()]
    assert [line["now"]["location"]["path"] for line in lines] == ["news/bridge.md", "news/jisr.md"]
    assert lines[0]["was"] == {"verdict": "supported", "rule": "supported", "facts": ["cost"]}


def test_what_a_draft_suppresses_is_left_out(desk: Desk) -> None:
    desk.write("news/jisr.md", ARABIC.replace("بلغت", "<!-- feudcheck-ignore-next-line: as then told -->\nبلغت"))
    desk.change()
    found = json.loads(desk.run("impact", "HEAD", "news", "--format", "json").out)
    assert [one["now"]["location"]["path"] for one in found["flips"]] == ["news/bridge.md"]


def test_the_status(desk: Desk) -> None:
    desk.change()
    assert desk.run("impact", "HEAD", "news", "--exit-zero").status == 0
    assert desk.run("impact", "HEAD", "news", "--fail-on", "never").status == 0
    Path("news/bad.md").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0")
    answer = desk.run("impact", "HEAD", "news")
    assert answer.status == 2
    assert "news/bad.md: " in answer.err
    assert "news/bridge.md:3:12" in answer.out


def test_drafts_are_found_as_by_check(desk: Desk) -> None:
    desk.change()
    os.chdir("news")
    assert desk.run("impact", "HEAD", ".").out.count("SUPPORTED →") == 2
    assert desk.run("impact", "HEAD", ".", "--exclude", "jisr.md").out.count("SUPPORTED →") == 1
    Path("../list").write_text("HEAD\nbridge.md\n", encoding="utf-8")
    assert desk.run("impact", "--files-from", "../list").out.count("SUPPORTED →") == 1


def test_several_processes_give_the_same_bytes(desk: Desk) -> None:
    for number in range(12):
        cost = f"The Harbour Bridge cost ${40 + number % 3} million."
        desk.write(f"more/{number:02}.md", f"Rain fell {number} times. {cost}\n")
    desk.change()
    alone = desk.run("impact", "HEAD", "more", "--format", "json")
    assert alone.status == 1
    assert desk.run("impact", "HEAD", "more", "--format", "json", "--jobs", "3").out == alone.out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((), "which revision"),
        (("HEAD",), "which drafts"),
        (("--lock", "a", "--write-lock", "b"), "one of them"),
        (("HEAD", "news", "--format", "sarif"), "sarif"),
        (("HEAD", "nowhere.md"), "nowhere.md"),
        (("HEAD", "news", "--output", "no/such/folder"), "no/such/folder"),
    ],
)
def test_wrong_usage(desk: Desk, arguments: tuple[str, ...], told: str) -> None:
    desk.change()
    answer = desk.run("impact", *arguments)
    assert answer.status == 2
    assert told in answer.err

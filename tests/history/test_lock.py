"""The verdicts of published drafts in a lock file: kept, compared, and why one is another now."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest

from tests.history.conftest import ENGLISH, Desk

LOCK = "published.lock.json"


def add(desk: Desk, id_: str, statement: str) -> None:
    """One more fact."""
    more = f"- id: {id_}\n  statement: {{en: {statement}}}\n  sources: [{{id: gazette}}]\n"
    desk.write("facts/bridge.yaml", desk.read("facts/bridge.yaml") + more)


@pytest.fixture
def locked(desk: Desk) -> Desk:
    assert desk.run("impact", "--write-lock", LOCK, "news").status == 0
    return desk


def test_what_is_kept(locked: Desk) -> None:
    whole = json.loads(locked.read(LOCK))
    assert list(whole) == ["schema", "feudcheck", "drafts", "facts", "entities"]
    assert list(whole["drafts"]) == ["news/bridge.md", "news/jisr.md"]
    assert whole["drafts"]["news/bridge.md"]["sentences"] == [
        {"claim": claim, "verdict": "supported", "rule": "supported", "facts": [fact]}
        for claim, fact in (
            ("The Harbour Bridge cost $40 million.", "cost"), ("Ada Brook opened it on 4 May 2019.", "opened"),
        )
    ]  # fmt: skip
    assert whole["facts"]["cost"]["statement"]["ar"] == "بلغت تكلفة جسر الميناء 40 مليون دولار."
    assert sorted(whole["facts"]) == ["cost", "opened"]


def test_written_again_it_is_the_same_to_the_byte(locked: Desk) -> None:
    before = locked.read(LOCK)
    assert locked.run("impact", "--write-lock", LOCK, "news/jisr.md", "news/bridge.md").status == 0
    assert locked.read(LOCK) == before
    assert locked.run("impact", "--write-lock", LOCK).status == 0
    assert locked.read(LOCK) == before
    assert sorted(os.listdir()) == [".git", "facts", "feudcheck.toml", "news", LOCK]


def test_nothing_flips_while_nothing_changes(locked: Desk) -> None:
    answer = locked.run("impact", "--lock", LOCK)
    assert (answer.status, answer.err) == (0, "")
    assert answer.out == "2 drafts, 6 sentences; no verdict is another one\n"


def test_a_verdict_that_flips_fails_and_tells_the_fact(locked: Desk) -> None:
    locked.change()
    answer = locked.run("impact", "--lock", LOCK)
    assert answer.status == 1
    out = answer.out.replace("\u2068", "").replace("\u2069", "")
    assert "news/bridge.md:3:12: SUPPORTED → CONTRADICTED (amount-differs)" in out
    assert "Because  fact cost was changed\n" in out
    assert "بلغت تكلفة جسر الميناء [42] مليون دولار." in out
    assert locked.run("impact", "--lock", LOCK, "--exit-zero").status == 0
    only = json.loads(locked.run("impact", "--lock", LOCK, "news/jisr.md", "--format", "json").out)
    assert [one["now"]["location"]["path"] for one in only["flips"]] == ["news/jisr.md"]
    assert only["flips"][0]["reasons"][0]["fields"][0]["field"].startswith("statement.")


def test_a_fact_that_is_gone(locked: Desk) -> None:
    text = locked.read("facts/bridge.yaml")
    start, end = text.index("- id: cost"), text.index("- id: opened")
    locked.write("facts/bridge.yaml", text[:start] + text[end:])
    found = json.loads(locked.run("impact", "--lock", LOCK, "--format", "json").out)
    assert {(one["now"]["verdict"], one["reasons"][0]["what"]) for one in found["flips"]} == {("unsourced", "removed")}


def test_a_new_fact_that_denies_what_nothing_was_known_of(locked: Desk) -> None:
    locked.write("news/toll.md", "Ada Brook founded the Tarsund Ferry in 1998.\n\nRain fell.\n")
    assert locked.run("impact", "--write-lock", LOCK, "news/toll.md").status == 0
    assert json.loads(locked.read(LOCK))["drafts"]["news/toll.md"]["sentences"] == []
    add(locked, "ferry", "Ada Brook founded the Tarsund Ferry in 1999.")
    found = json.loads(locked.run("impact", "--lock", LOCK, "--format", "json").out)
    ((flip),) = found["flips"]
    assert (flip["was"]["verdict"], flip["now"]["verdict"]) == ("unsourced", "contradicted")
    assert [(reason["id"], reason["what"]) for reason in flip["reasons"]] == [("ferry", "cited")]


def test_changed_drafts_are_told_and_are_no_flips(locked: Desk) -> None:
    locked.write("news/bridge.md", ENGLISH.replace("$40 million", "about $40 million"))
    answer = locked.run("impact", "--lock", LOCK)
    assert answer.status == 0
    assert "of the lock, not in the drafts any more: 1 sentence" in answer.out
    assert "of changed drafts, not in the lock: 1 sentence" in answer.out
    locked.write("news/other.md", "The Harbour Bridge cost $40 million.")
    assert "news/other.md is not in the lock" in locked.run("impact", "--lock", LOCK, "news").out


def test_sentences_may_move_and_stand_twice(locked: Desk) -> None:
    twice = "The Harbour Bridge cost $40 million."
    locked.write("news/bridge.md", f"{twice}\n\nRain fell.\n\n{twice}\n")
    assert locked.run("impact", "--write-lock", LOCK, "news").status == 0
    locked.write("news/bridge.md", f"Rain fell.\n\n{twice} {twice}\n")
    assert locked.run("impact", "--lock", LOCK).status == 0
    locked.change()
    assert locked.run("impact", "--lock", LOCK, "news/bridge.md").out.count("SUPPORTED → CONTRADICTED") == 2


def test_a_passing_day_flips_nothing(locked: Desk) -> None:
    add(locked, "fair", "Ada Brook opened the Norvik Fair on 21 January 2026.")
    locked.write("news/fair.md", "Ada Brook opened the Norvik Fair yesterday.\n")
    arguments = ("--write-lock", LOCK, "news/fair.md", "--as-of", "2026-01-22")
    assert locked.run("impact", *arguments).status == 0
    assert json.loads(locked.read(LOCK))["drafts"]["news/fair.md"]["as_of"] == "2026-01-22"
    assert locked.run("impact", "--lock", LOCK).status == 0
    assert locked.run("impact", "--lock", LOCK, "--as-of", "2026-03-01").status == 1


def test_from_any_folder(locked: Desk) -> None:
    locked.change()
    os.chdir("news")
    answer = locked.run("impact", "--lock", f"../{LOCK}")
    assert answer.status == 1
    assert answer.out.startswith("bridge.md:3:12: ")
    assert locked.run("impact", "--lock", f"../{LOCK}", "jisr.md").out.count("SUPPORTED →") == 1


def test_drafts_that_cannot_be_read_keep_their_verdicts(locked: Desk) -> None:
    before = json.loads(locked.read(LOCK))
    Path("news/bridge.md").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0")
    assert locked.run("impact", "--write-lock", LOCK, "news").status == 2
    assert json.loads(locked.read(LOCK)) == before
    answer = locked.run("impact", "--lock", LOCK)
    assert answer.status == 2
    assert "news/bridge.md: " in answer.err
    os.remove("news/bridge.md")
    assert locked.run("impact", "--lock", LOCK).status == 2
    answer = locked.run("impact", "--write-lock", LOCK)
    assert answer.status == 0
    assert "news/bridge.md is not there any more" in answer.err
    assert list(json.loads(locked.read(LOCK))["drafts"]) == ["news/jisr.md"]


@pytest.mark.parametrize(
    "content",
    [
        "", "[]", "{", '{"schema": 2}', '{"schema": 1}', '{"schema": 1, "drafts": [], "facts": {}}',
        '{"schema": 1, "drafts": {"a": {"as_of": "x", "text": "", "sentences": []}}, "facts": {}}',
        '{"schema": 1, "drafts": {"a": {"as_of": "2026-01-01", "text": "", "sentences": [{"claim": 1}]}}, "facts": {}}',
    ],
)  # fmt: skip
def test_a_broken_lock_is_told_with_its_place_and_left_alone(desk: Desk, content: str) -> None:
    desk.write(LOCK, content)
    for option in ("--lock", "--write-lock"):
        answer = desk.run("impact", option, LOCK, "news")
        assert (answer.status, answer.out) == (2, "")
        assert f"{LOCK}:1:" in answer.err
        assert desk.read(LOCK) == content


def test_a_lock_that_is_not_there_or_cannot_be_written(desk: Desk) -> None:
    assert "make it with --write-lock" in desk.run("impact", "--lock", "none.json").err
    answer = desk.run("impact", "--write-lock", "no/folder/lock.json", "news")
    assert answer.status == 2
    assert "can't be written" in answer.err
    assert "which drafts?" in desk.run("impact", "--write-lock", LOCK).err
    assert not Path(LOCK).exists()



def test_an_interrupted_write_leaves_what_was_there(locked: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    before = locked.read(LOCK)
    locked.change()

    def fails(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", fails)
    answer = locked.run("impact", "--write-lock", LOCK, "news")
    assert answer.status == 2
    assert "No space left on device" in answer.err
    assert locked.read(LOCK) == before
    assert not [name for name in os.listdir() if name.startswith(".feudcheck-")]
    assert stat.S_ISREG(os.lstat(LOCK).st_mode)


def test_an_alias_that_is_dropped_is_told(desk: Desk) -> None:
    desk.write("news/mayor.md", "The mayor opened the Harbour Bridge on 4 May 2019.\n\nافتتح العمدة جسر الميناء.\n")
    assert desk.run("impact", "--write-lock", LOCK, "news/mayor.md").status == 0
    text = desk.read("facts/bridge.yaml").replace("aliases: [the mayor, العمدة]", "note: short")
    desk.write("facts/bridge.yaml", text)
    answer = desk.run("impact", "--lock", LOCK)
    assert answer.status == 1
    assert "Because  entity ada was changed" in answer.out
    assert "no record that it rests on" not in answer.out


def test_a_lock_of_an_earlier_version_is_read(locked: Desk) -> None:
    whole = json.loads(locked.read(LOCK))
    del whole["entities"]
    locked.write(LOCK, json.dumps(whole))
    locked.change()
    assert locked.run("impact", "--lock", LOCK).status == 1


def test_a_field_that_holds_a_list_may_change(desk: Desk) -> None:
    text = desk.read("facts/bridge.yaml")
    cost = "- id: cost\n"
    desk.write("facts/bridge.yaml", text.replace(cost, cost + "  amounts: [40 million USD]\n"))
    assert desk.run("impact", "--write-lock", LOCK, "news").status == 0
    text = desk.read("facts/bridge.yaml").replace("$40 million", "$42 million").replace("40 مليون", "42 مليون")
    desk.write("facts/bridge.yaml", text.replace("[40 million USD]", "[42 million USD]"))
    answer = desk.run("impact", "--lock", LOCK)
    assert (answer.status, answer.err) == (1, "")
    assert "amounts" in answer.out

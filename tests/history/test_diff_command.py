"""``feudcheck facts diff REV [REV]``: read from git's objects, told in every format."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.history.conftest import BASE, Desk


def test_what_changed_since_a_revision(desk: Desk) -> None:
    desk.change()
    answer = desk.run("facts", "diff", "HEAD")
    assert (answer.status, answer.err) == (0, "")
    assert "~ fact cost  facts/bridge.yaml:7\n" in answer.out
    assert "[$40] million" in answer.out
    assert "[42] مليون" in answer.out
    assert answer.out.endswith("HEAD → working tree: 1 fact changed\n")


def test_two_revisions_in_all_their_spellings(desk: Desk) -> None:
    desk.change()
    desk.commit()
    desk.write("facts/bridge.yaml", BASE + "- statement: {ar: رسوم جسر الميناء دولاران.}\n  sources: [{id: gazette}]\n")
    desk.commit()
    for arguments in (["HEAD~2", "HEAD~1"], ["HEAD~2..HEAD~1"], ["main~2...HEAD~1"]):
        found = json.loads(desk.run("facts", "diff", *arguments, "--format", "json").out)
        assert [(one["id"], one["what"]) for one in found["changes"]] == [("cost", "changed")], arguments
    since = json.loads(desk.run("facts", "diff", "HEAD~2..", "--format", "json").out)
    assert [one["what"] for one in since["changes"]] == ["added"]
    desk.git("checkout", "-qb", "side", "HEAD~1")
    desk.commit("side")
    forked = json.loads(desk.run("facts", "diff", "main...side", "--format", "json").out)
    assert forked["changes"] == []


@pytest.mark.parametrize("form", ["text", "json", "jsonl", "markdown", "github"])
def test_formats(desk: Desk, form: str) -> None:
    desk.change()
    shown = desk.run("facts", "diff", "HEAD", "--format", form)
    assert shown.status == 0
    assert "cost" in shown.out
    assert "42 مليون" in shown.out.replace("[", "").replace("]", "").replace("\\", "")
    assert desk.run("facts", "diff", "HEAD", "--format", form, "--output", "../out").out == ""
    assert Path("../out").read_text(encoding="utf-8") == shown.out


def test_the_status_can_tell(desk: Desk) -> None:
    assert desk.run("facts", "diff", "HEAD", "--exit-code").status == 0
    desk.change()
    assert desk.run("facts", "diff", "HEAD", "--exit-code").status == 1
    assert desk.run("facts", "diff", "HEAD").status == 0


def test_annotations_stand_in_the_file(desk: Desk) -> None:
    desk.change()
    out = desk.run("facts", "diff", "HEAD", "--format", "github").out
    assert out.startswith("::notice file=facts/bridge.yaml,line=7,title=fact cost was changed::statement.ar was: ")


def test_from_a_folder_within(desk: Desk) -> None:
    desk.change()
    os.chdir("news")
    assert "fact cost" in desk.run("facts", "diff", "HEAD").out
    assert "fact cost" in desk.run("facts", "diff", "HEAD", "--facts", "../facts/bridge.yaml").out


def test_nothing_is_checked_out_and_nothing_written(desk: Desk) -> None:
    desk.change()
    os.utime("facts/bridge.yaml", (1, 1))
    before = {path: path.read_bytes() for path in Path().rglob("*") if path.is_file()}
    assert desk.run("facts", "diff", "HEAD").status == 0
    assert desk.run("impact", "HEAD", "news").status == 1
    assert {path: path.read_bytes() for path in Path().rglob("*") if path.is_file()} == before


def test_files_that_came_went_and_are_no_part_of_a_base(desk: Desk) -> None:
    extra = "sources: {s: {publisher: S}}\nfacts: [{id: x, statement: {en: Rain fell.}, sources: [{id: s}]}]\n"
    desk.write("facts/more/extra.yml", extra)
    desk.write("facts/.hidden.yaml", "nonsense: 1\n")
    desk.write("facts/readme.md", "not a fact\n")
    desk.commit()
    os.remove("facts/more/extra.yml")
    out = desk.run("facts", "diff", "HEAD").out
    assert "- fact x  HEAD:facts/more/extra.yml:2" in out
    assert "1 fact removed; 1 source removed" in out


def test_links_in_the_base_are_followed_within_the_revision(desk: Desk) -> None:
    desk.write("shared/extra.yaml", "facts: [{id: y, statement: {en: Rain fell.}, sources: [{id: gazette}]}]\n")
    os.symlink("../shared/extra.yaml", "facts/linked.yaml")
    desk.commit()
    assert json.loads(desk.run("facts", "diff", "HEAD", "--format", "json").out)["changes"] == []
    desk.write("shared/extra.yaml", "facts: [{id: y, statement: {en: Snow fell.}, sources: [{id: gazette}]}]\n")
    assert "fact y" in desk.run("facts", "diff", "HEAD").out
    os.remove("facts/linked.yaml")
    os.symlink("/etc/hostname.yaml", "facts/linked.yaml")
    desk.commit()
    os.remove("facts/linked.yaml")
    answer = desk.run("facts", "diff", "HEAD")
    assert answer.status == 2
    assert "facts/linked.yaml is a link that leads nowhere" in answer.err


def test_a_base_that_was_not_there_yet(desk: Desk) -> None:
    desk.git("mv", "facts", "base")
    desk.write("feudcheck.toml", 'facts = ["base"]\n')
    desk.commit()
    answer = desk.run("facts", "diff", "HEAD~1")
    assert answer.status == 0
    assert "HEAD~1 has no facts in" in answer.out
    assert "3 facts added" in answer.out


@pytest.mark.parametrize("revision", ["nowhere", "", "-x", "--output=evil", "HEAD~9", "nowhere..HEAD", "HEAD..nowhere"])
def test_a_revision_that_is_not_there(desk: Desk, revision: str) -> None:
    for command in (["facts", "diff", "--", revision], ["impact", "--", revision, "news"]):
        answer = desk.run(*command)
        assert (answer.status, answer.out) == (2, "")
        assert "no such revision" in answer.err
    assert not Path("evil").exists()


def test_outside_a_repository(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "base.yaml").write_text(BASE, encoding="utf-8")
    answer = desk.run("facts", "diff", "HEAD", "--facts", str(tmp_path / "base.yaml"))
    assert (answer.status, answer.out) == (2, "")
    assert "not a git repository" in answer.err


def test_the_base_s_own_repository_is_asked(desk: Desk, tmp_path: Path) -> None:
    other = Desk(tmp_path / "other", desk.run)
    other.folder.mkdir()
    other.git("init", "-q")
    other.write("base.yaml", BASE)
    other.commit("only here")
    other.git("tag", "v1")
    other.write("base.yaml", BASE.replace("900 metres", "950 metres"))
    assert "950" in desk.run("facts", "diff", "v1", "--facts", str(other.folder)).out
    answer = desk.run("facts", "diff", "v1", "--facts", str(other.folder), "--facts", "facts")
    assert answer.status == 2
    assert f"no such revision: v1 (in {desk.folder.resolve()})" in answer.err


def test_a_shallow_clone_is_told_how_to_get_the_rest(desk: Desk, tmp_path: Path) -> None:
    desk.change()
    desk.commit()
    target = tmp_path / "shallow"
    subprocess.run(
        ["git", "clone", "-q", "--depth", "1", desk.folder.as_uri(), str(target)], check=True, capture_output=True
    )
    os.chdir(target)
    for command in (["facts", "diff", "HEAD~1"], ["impact", "HEAD~1", "news"]):
        answer = desk.run(*command)
        assert answer.status == 2
        assert "git fetch --unshallow" in answer.err


def test_a_broken_base_is_told_with_its_revision(desk: Desk) -> None:
    desk.write("facts/bridge.yaml", BASE + "- statement: {en: No source.}\n")
    desk.commit()
    desk.write("facts/bridge.yaml", BASE)
    answer = desk.run("facts", "diff", "HEAD")
    assert (answer.status, answer.out) == (2, "")
    assert "HEAD:facts/bridge.yaml:15:" in answer.err


def test_large_files_kept_elsewhere_are_told(desk: Desk) -> None:
    pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 5\n"
    desk.write("facts/big.jsonl", pointer)
    desk.commit()
    os.remove("facts/big.jsonl")
    assert "Git LFS" in desk.run("facts", "diff", "HEAD").err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((), "REV"),
        (("HEAD", "HEAD", "HEAD"), "HEAD"),
        (("HEAD..HEAD", "HEAD"), "A..B"),
        (("HEAD", "--format", "x"), "x"),
    ],
)
def test_wrong_usage(desk: Desk, arguments: tuple[str, ...], told: str) -> None:
    answer = desk.run("facts", "diff", *arguments)
    assert (answer.status, answer.out) == (2, "")
    assert told in answer.err


def test_facts_alone_tells_what_there_is(desk: Desk) -> None:
    answer = desk.run("facts")
    assert answer.status == 2
    assert "diff" in answer.err
    assert "feudcheck facts diff" in desk.run("facts", "--help").out
    assert "did you mean: feudcheck facts diff" in desk.run("facts", "dif", "HEAD").err


def test_bases_that_build_on_others(desk: Desk, tmp_path: Path) -> None:
    """Each layer as it was in its own repository; a record of a later one may override."""
    other = Desk(tmp_path / "shared", desk.run)
    other.folder.mkdir()
    other.git("init", "-q")
    other.write("base.yaml", BASE.replace("cost", "price", 1))
    other.commit("shared")
    desk.write("feudcheck.toml", f'extends = ["{other.folder.as_posix()}"]\nfacts = ["facts"]\n')
    over = "facts:\n- id: opened\n  override: true\n  statement: {en: Ada Brook opened the Harbour Bridge in 2019.}\n"
    desk.write("facts/bridge.yaml", over + "  sources: [{id: gazette}]\n")
    desk.commit()
    answer = desk.run("facts", "diff", "HEAD", "--format", "json")
    assert (answer.status, answer.err) == (0, "")
    assert json.loads(answer.out)["changes"] == []
    other.write("base.yaml", other.read("base.yaml").replace("900 metres", "950 metres"))
    desk.write("facts/bridge.yaml", desk.read("facts/bridge.yaml").replace("in 2019", "in May 2019"))
    found = json.loads(desk.run("facts", "diff", "HEAD", "--format", "json").out)
    assert sorted(field["new"] for one in found["changes"] for field in one["fields"]) == [
        "Ada Brook opened the Harbour Bridge in May 2019.", "The Harbour Bridge is 950 metres long.",
    ]  # fmt: skip
    assert desk.run("impact", "HEAD", "news").status in (0, 1)


def test_the_bundled_base_below_has_a_history_of_its_own(desk: Desk) -> None:
    desk.write("feudcheck.toml", 'extends = ["bundled"]\nfacts = ["facts"]\n')
    desk.commit()
    desk.change()
    found = json.loads(desk.run("facts", "diff", "HEAD", "--format", "json").out)
    assert [(one["kind"], one["id"]) for one in found["changes"]] == [("fact", "cost")]


@pytest.mark.parametrize("command", [("facts", "diff", "HEAD"), ("impact", "HEAD", "news")])
def test_without_a_base_of_ones_own_nothing_is_compared(desk: Desk, command: tuple[str, ...]) -> None:
    os.remove("feudcheck.toml")
    answer = desk.run(*command)
    assert (answer.status, answer.out) == (2, "")
    assert answer.err == (
        "feudcheck: no fact base of your own is named, and the bundled one has no history here: give --facts PATH\n"
    )


@pytest.mark.parametrize("option", ["--fail-on", "--as-of", "--explain", "--quiet"])
def test_the_help_shows_what_is_of_use(desk: Desk, option: str) -> None:
    assert option not in desk.run("facts", "diff", "--help").out
    assert desk.run("facts", "diff", "--fail-on", "never", "HEAD").status == 0  # and none is refused

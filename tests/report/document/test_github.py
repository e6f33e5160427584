"""GitHub's workflow commands, read back by the rules of its documentation."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from feudcheck.model import Verdict
from feudcheck.model.review import Failure, Run
from feudcheck.report.document.github import render, step_summary


def parse(line: str) -> tuple[str, dict[str, str], str] | None:
    """A line as the runner reads it: ``::command name=value,name=value::message``; None for a line of the log."""
    if not line.lstrip().startswith("::"):
        return None
    head, _, message = line.lstrip()[2:].partition("::")
    command, _, told = head.partition(" ")
    properties = dict(pair.split("=", 1) for pair in told.split(",") if "=" in pair)
    return command, {name: unescaped(value) for name, value in properties.items()}, unescaped(message)


def unescaped(value: str) -> str:
    for code, char in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        value = value.replace(code, char)
    return value


def commands(run: Run) -> list[tuple[str, dict[str, str], str]]:
    return [found for found in map(parse, render(run).splitlines()) if found]


def test_plain(plain: Run) -> None:
    failed, first, arabic, notice = commands(plain)
    assert failed == ("error", {"file": "broken.md", "title": "Not read"}, "is not text")
    assert first[1] == {
        "file": "drafts/launch.md", "line": "3", "endLine": "3", "col": "1", "endColumn": "58",
        "title": "Contradicted (amount-differs)",
    }  # fmt: skip
    assert first[2].splitlines() == [
        "The claim says $60 million; the sources say $40 million.",
        "On file: Norvik opened the Harbour Bridge on 4 May 2019 at a cost of $40 million.",
        "Source: Norvik Gazette, “Norvik opens its bridge”, Ida Berg, 5 May 2019, paragraph 2",
        "Instead: Norvik opened the Harbour Bridge in 2019 for $40 million.",
    ]
    assert arabic[1]["file"] == "مسودات/جسر 1.html"
    assert (notice[0], notice[1]["line"]) == ("warning", "5")
    assert render(plain).splitlines()[-1].startswith("feudcheck: 2 files, 7 sentences")


def test_every_line_is_a_command_or_ours(runs: list[Run]) -> None:
    for run in runs:
        text = render(run)
        assert text.endswith("\n")
        assert not [c for c in text if (c < " " and c != "\n") or "\x7f" <= c < "\xa0" or "\u202a" <= c <= "\u202e"]
        for line in text.splitlines():
            found = parse(line)
            assert found is None or found[0] in ("error", "warning")
            assert found or line.startswith("feudcheck: ")


def test_paths_come_back_whole(make: SimpleNamespace) -> None:
    path = "a,b: 100%25,title=x::y\r\nz.md"
    ((_, properties, _),) = commands(Run((make.draft(path, make.cost),)))
    assert properties["file"] == path


def test_columns_only_within_a_line(make: SimpleNamespace) -> None:
    claim = "Norvik opened its\nHarbour Bridge for $60 million."
    ((_, properties, _),) = commands(Run((make.draft("a.md", make.denied(claim, "$60 million", "$40 million")),)))
    assert (properties["line"], properties["endLine"]) == ("1", "2")
    assert "col" not in properties


def test_ten_of_a_kind(make: SimpleNamespace) -> None:
    many = [make.cost] * 12 + [make.open] * 11
    run = Run((make.draft("a.md", *many),), (Failure("b.md", "gone"),), ("contradicted", "unsourced"))
    kinds = [kind for kind, _, _ in commands(run)]
    assert (kinds.count("error"), kinds.count("warning")) == (10, 10)
    assert "feudcheck: 3 more errors and 1 more warning not annotated" in render(run)
    assert step_summary(run).count("60 million</strong>") == 12


@pytest.mark.parametrize("verdict", [Verdict.SUPPORTED, Verdict.UNSOURCED])
def test_nothing_to_mend(make: SimpleNamespace, verdict: Verdict) -> None:
    run = Run((make.draft("a.md", make.finding("A claim.", verdict, "supported")),))
    assert commands(run) == []
    assert step_summary(run).startswith("## feudcheck: nothing to mend\n")

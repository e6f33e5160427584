"""``feudcheck facts import`` and ``export``: files, pipes, exit statuses, and what a failure leaves behind."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import feudcheck
from feudcheck.exchange.write import base_text
from tests.cli.conftest import Answer, runner

Run = Callable[..., Answer]
CSV = "claim,publisher\nNorvik opened the Harbour Bridge in 2019.,The Gazette\nshort\n"
GOOD = "claim,publisher\nNorvik opened the Harbour Bridge in 2019.,The Gazette\n"
CLAIM = "Norvik opened the Harbour Bridge in 2019."


@pytest.fixture
def facts(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    """``facts(*arguments, stdin=b"")`` in a folder with ``claims.csv`` and ``good.csv``."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("FEUDCHECK_FACTS", raising=False)
    Path("claims.csv").write_text(CSV, encoding="utf-8")
    Path("good.csv").write_text(GOOD, encoding="utf-8")
    return runner(monkeypatch, capsys, "facts")


def left() -> list[str]:
    return sorted(os.listdir())


def test_import_to_standard_output_and_what_is_told(facts: Run) -> None:
    answer = facts("import", "claims.csv")
    assert answer.status == 0
    assert answer.err.splitlines() == [
        "claims.csv:3: skipped: has 1 cells, the header 2",
        "feudcheck: 2 rows, 1 fact, 1 skipped",
    ]
    Path("out.yaml").write_text(answer.out, encoding="utf-8")
    assert feudcheck.check(CLAIM, feudcheck.load("out.yaml")).verdict == "supported"


def test_import_from_standard_input(facts: Run) -> None:
    answer = facts("import", "-", "--from", "csv", "--format", "jsonl", stdin=GOOD.encode())
    assert answer.status == 0
    assert [list(json.loads(line)) for line in answer.out.splitlines()] == [
        ["sources"],
        ["id", "statement", "sources"],
    ]
    assert facts("import", "-", stdin=GOOD.encode()).status == 2  # what it holds can't be told


def test_options_of_import(facts: Run) -> None:
    Path("odd.csv").write_text("Fakt,D\nNorvik opened the Harbour Bridge.,04/05/2019\n", encoding="utf-8")
    maps = ("--map", "Fakt=statement", "--map", "D=date")
    answer = facts("import", "odd.csv", *maps, "--set", "publisher=Z", "--dates", "day-first")
    assert "2019-05-04" in answer.out
    assert facts("import", "odd.csv", "--map", "Fakt").status == 2
    assert facts("import", "odd.csv", "--map", "Nope=statement").err.startswith("feudcheck: --map: there is no column")


def test_strict_writes_nothing(facts: Run) -> None:
    assert facts("import", "claims.csv", "--strict", "--output", "out.yaml").status == 1
    assert left() == ["claims.csv", "good.csv"]
    assert facts("import", "good.csv", "--strict", "--output", "out.yaml").status == 0


def test_several_files_make_one_base(facts: Run) -> None:
    Path("more.jsonl").write_text('{"text": "Norvik has a zoo.", "source": "The Gazette"}\n', encoding="utf-8")
    assert facts("import", "good.csv", "more.jsonl", "--output", "out.jsonl").status == 0
    assert feudcheck.load("out.jsonl").count == 2


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["import", "nope.csv"], "nope.csv: No such file"),
        (["import", "."], "can't be told from its name"),
        (["import", ".", "--from", "csv"], "Is a directory"),
        (["import", "claims.csv", "--from", "claimreview"], "JSON syntax"),
        (["import"], "Missing argument"),
        (["import", "empty.csv"], "is empty"),
        (["import", "rows.csv"], "nothing to import"),
        (["export", "--format", "sqlite"], "can't go to standard output"),
        (["export", "--format", "xml"], "xml"),
        (["export", "--facts", "nope.yaml"], "no such file"),
        (["export", "--output", "no/such/folder.yaml"], "can't write"),
        (["imprt", "x"], "did you mean: feudcheck facts import"),
        ([], "which command?"),
    ],
)
def test_wrong_usage_exits_2(facts: Run, arguments: list[str], message: str) -> None:
    Path("empty.csv").write_bytes(b"")
    Path("rows.csv").write_text("claim,publisher\n,,\n?,P\n", encoding="utf-8")
    answer = facts(*arguments)
    assert answer.status == 2
    assert message in answer.err
    assert "Traceback" not in answer.err
    assert answer.out == ""


def test_a_file_is_replaced_only_by_force(facts: Run) -> None:
    Path("out.yaml").write_text("mine", encoding="utf-8")
    answer = facts("import", "good.csv", "--output", "out.yaml")
    assert (answer.status, Path("out.yaml").read_text(encoding="utf-8")) == (2, "mine")
    assert "--force replaces it" in answer.err
    assert facts("export", "--output", "out.yaml").status == 2
    assert facts("import", "good.csv", "--output", "out.yaml", "--force").status == 0
    assert feudcheck.load("out.yaml").count == 1


def test_an_output_in_a_folder_that_is_not_ours(facts: Run) -> None:
    os.mkdir("shut", mode=0o500)
    if os.access("shut", os.W_OK):
        pytest.skip("this user may write everywhere")
    assert "can't write" in facts("import", "good.csv", "--output", "shut/out.yaml").err


FULL = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.mark.parametrize(("error", "status"), [(FULL, 2), (KeyboardInterrupt(), 130)])
@pytest.mark.parametrize("there", [True, False])
def test_what_goes_wrong_in_the_middle_leaves_nothing_half_written(
    facts: Run, monkeypatch: pytest.MonkeyPatch, error: BaseException, status: int, there: bool
) -> None:
    def broken(records: object) -> Iterator[str]:
        yield "sources:\n"
        raise error

    assert facts("import", "good.csv", "--output", "base.yaml").status == 0
    if there:
        Path("out.yaml").write_text("mine", encoding="utf-8")
    monkeypatch.setattr(base_text, "yaml_pieces", broken)
    before = left()
    assert facts("import", "good.csv", "--output", "out.yaml", "--force").status == status
    assert facts("export", "--facts", "base.yaml", "--output", "out.yaml", "--force").status == status
    assert left() == before
    assert not there or Path("out.yaml").read_text(encoding="utf-8") == "mine"


def test_a_full_disk_told_by_sqlite(facts: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert facts("import", "good.csv", "--output", "base.yaml").status == 0
    monkeypatch.setattr("feudcheck.exchange.write.database.TABLES", "CREATE TABLE nonsense(")
    answer = facts("export", "--facts", "base.yaml", "--output", "out.sqlite")
    assert (answer.status, left()) == (2, ["base.yaml", "claims.csv", "good.csv"])


@pytest.mark.parametrize("ending", ["yaml", "jsonl", "csv", "tsv", "json", "sqlite"])
def test_export_by_the_name_of_the_file(facts: Run, ending: str) -> None:
    assert facts("import", "good.csv", "--output", "base.yaml").status == 0
    assert facts("export", "--facts", "base.yaml", "--output", f"out.{ending}").status == 0
    if ending != "sqlite":
        assert facts("import", f"out.{ending}", "--output", "again.yaml").status == 0
        assert feudcheck.check(CLAIM, feudcheck.load("again.yaml")).verdict == "supported"


def test_export_to_standard_output(facts: Run) -> None:
    assert facts("import", "good.csv", "--output", "base.yaml").status == 0
    yaml = facts("export", "--facts", "base.yaml").out
    assert yaml == Path("base.yaml").read_text(encoding="utf-8")
    feed = json.loads(facts("export", "--facts", "base.yaml", "--format", "claimreview", "--author", "The Desk").out)
    assert feed["dataFeedElement"][0]["item"]["author"]["name"] == "The Desk"
    assert not facts("export", "--facts", "base.yaml", "--format", "csv").out.startswith("\ufeff")


def test_what_a_feed_holds_ends_no_script(facts: Run) -> None:
    base = "sources: {s: {publisher: P}}\nfacts: [{statement: {en: 'A </script><b>&'}, sources: [{id: s}]}]\n"
    Path("base.yaml").write_text(base, encoding="utf-8")
    out = facts("export", "--facts", "base.yaml", "--format", "claimreview").out
    assert not {"<", ">", "&"} & set(out)


def test_a_terminal_is_not_steered_by_what_a_file_holds(facts: Run) -> None:
    Path("evil.csv").write_text("claim,publisher,\x1b[31mred\n\x1b]0;title\x07 x,P\n", encoding="utf-8")
    answer = facts("import", "evil.csv")
    assert "\x1b" not in answer.err + answer.out
    assert "\x07" not in answer.err

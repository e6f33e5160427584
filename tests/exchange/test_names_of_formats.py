"""A format, a field or an order of dates that there is not is refused by name, and nothing is written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import feudcheck

TABLE = "statement,source,published\nNour Karim founded the Sarin Railway in 2016.,Gazette,03/04/2017\n"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "table.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


@pytest.fixture
def base() -> feudcheck.FactBase:
    fact = {"statement": {"en": "Norvik opened the bridge in 2019."}, "sources": [{"id": "gazette"}]}
    return feudcheck.FactBase.from_records({"sources": {"gazette": {"title": {"en": "Bridge opens"}}}, "facts": [fact]})


@pytest.mark.parametrize("name", ["cvs", "CSV", "", "json", "text"])
def test_an_export_in_no_known_format(base: feudcheck.FactBase, tmp_path: Path, name: str) -> None:
    with pytest.raises(feudcheck.InputError, match="is no format to write facts in; there are: yaml, jsonl, csv"):
        feudcheck.export_facts(base, tmp_path / "out.csv", name)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "starts"),
    [("out.csv", "\ufeffid,"), ("out.tsv", "\ufeffid\t"), ("out.jsonl", "{"), ("out.json", "{"), ("out", "sources:")],
)
def test_the_name_of_the_file_tells_the_format(
    base: feudcheck.FactBase, tmp_path: Path, name: str, starts: str
) -> None:
    feudcheck.export_facts(base, tmp_path / name)
    assert (tmp_path / name).read_text(encoding="utf-8").startswith(starts)


@pytest.mark.parametrize("name", ["csv", "tsv", "claimreview", "sqlite", "ymal", ""])
def test_an_import_is_written_as_a_base_or_not_at_all(table: Path, name: str) -> None:
    out = table.with_name("out.yaml")
    with (
        feudcheck.import_facts(table, dates="day-first") as made,
        pytest.raises(feudcheck.InputError, match="is no format of a fact base; there are: yaml, jsonl"),
    ):
        made.write(out, name)
    assert not out.exists()


@pytest.mark.parametrize("ending", [".csv", ".tsv", ".json", ".sqlite"])
def test_nor_to_a_file_whose_name_promises_another_format(table: Path, ending: str) -> None:
    out = table.with_name("out" + ending)
    with (
        feudcheck.import_facts(table, dates="day-first") as made,
        pytest.raises(feudcheck.InputError, match="is no format of a fact base"),
    ):
        made.write(out)
    assert not out.exists()


def test_but_the_format_goes_before_the_name(table: Path) -> None:
    out = table.with_name("out.txt")
    with feudcheck.import_facts(table, dates="day-first") as made:
        made.write(out)
        made.write(out.with_suffix(".json"), "jsonl")
    assert out.read_text(encoding="utf-8").startswith("sources:")
    assert out.with_suffix(".json").read_text(encoding="utf-8").startswith("{")


@pytest.mark.parametrize(
    ("how", "message"),
    [
        ({"format": "cvs"}, "'cvs' is no format to read facts from; there are: claimreview"),
        ({"dates": "day-frist"}, "'day-frist' is no order of dates; there are: day-first, month-first"),
        ({"constants": {"sauce": "Gazette"}}, "there is no field 'sauce'"),
        ({"columns": {"statement": "sauce"}}, "there is no field 'sauce'"),
        ({"columns": {"sauce": "statement"}}, "there is no column 'sauce'"),
        ({"encoding": "utf-99"}, "unknown encoding: utf-99"),
    ],
)
def test_an_import_told_in_names_that_are_not(
    bring: Callable[..., object], how: dict[str, object], message: str
) -> None:
    with pytest.raises(feudcheck.InputError, match=message):
        bring("table.csv", TABLE, **how)

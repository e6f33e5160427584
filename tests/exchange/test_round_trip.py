"""What goes out comes back: every field in JSONL and YAML, in the other formats as far as they hold it."""

from __future__ import annotations

import csv
import json
import sqlite3
import string
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import feudcheck
from feudcheck import FactBase
from feudcheck.exchange.write import database, outlet
from feudcheck.factbase import loader
from feudcheck.factbase.schema import BASE, FACT, SOURCE, STATUSES

EVERYTHING: dict[str, Any] = {
    "sources": {
        "gazette": {
            "title": {"en": "The bridge: 'yes', “no”", "ar": "الجسر", "fr": "Le pont"},
            "publisher": "The Gazette", "author": "M. Lind", "published": "2019-05-05", "language": "en",
            "url": "https://gazette.example/1?a=b&c", "archived_url": None, "retrieved": "2019-06-01",
            "sha256": "ab" * 32, "note": "0x1F",
        },
        "2019": {},
    },
    "entities": {
        "bridge": {"name": {"en": "Harbour Bridge", "ar": "جسر الميناء"}, "kind": "project", "aliases": ["1e5", "no"],
                   "note": "=SUM(A1)"},
        "norvik": {"name": {"en": "Norvik"}},
        "lund": {"name": {"en": "Lund; the mayor"}},
    },
    "relations": {"span": {"words": {"en": ["spanned"], "ar": ["امتد"]}, "once": True}},
    "facts": [
        {
            "id": "opened",
            "statement": {"en": "Norvik opened it on 4 May 2019.", "ar": "افتتحته نورفيك في 4 مايو 2019."},
            "sources": [{"id": "gazette", "locator": "page 1"}, {"id": "gazette", "locator": "12"}, {"id": "2019"}],
            "event": "opening", "subject": "norvik", "relation": "open", "object": "bridge", "with": ["lund", "bridge"],
            "amounts": ["40 million USD", "3 km"], "date": "2019-05-04/2019-06", "place": "Norvik", "once": True,
            "complete": False, "status": "happened", "attributed_to": "lund", "reported_by": "The Herald",
            "as_of": "2019-05", "note": "-1",
            "quote": {"speaker": "lund", "text": {"en": "At last!", "fr": "Enfin !"}, "original": False},
        },
        {"id": "plain", "statement": {"en": "=1+1 is @ + - 'what' Norvik paid."}, "sources": [{"id": "gazette"}]},
    ],
}  # fmt: skip


def content(records: dict[str, Any]) -> dict[str, Any]:
    """Records as strict loading takes them, to compare."""
    made = loader.read_records(records)
    return {
        "sources": made.sources,
        "entities": made.entities,
        "relations": made.relations,
        "facts": {fact["id"]: fact for fact in made.facts},
    }


def loaded(path: Path) -> dict[str, Any]:
    made = loader.read_paths([str(path)])
    return {
        "sources": made.sources,
        "entities": made.entities,
        "relations": made.relations,
        "facts": {fact["id"]: fact for fact in made.facts},
    }


def exported(records: dict[str, Any], path: Path) -> Path:
    feudcheck.export_facts(FactBase.from_records(records), path)
    return path


def imported(path: Path) -> dict[str, Any]:
    with feudcheck.import_facts(path) as made:
        assert not made.skipped
        return content(made.records())


def test_this_module_has_every_field() -> None:
    fact = EVERYTHING["facts"][0]
    assert set(fact) == set(FACT.fields) - {"override"}
    assert set(EVERYTHING["sources"]["gazette"]) == set(SOURCE.fields) - {"override"}
    assert set(EVERYTHING) == set(BASE.fields)


@pytest.mark.parametrize("ending", ["yaml", "jsonl"])
def test_everything_comes_back_from_yaml_and_jsonl(tmp_path: Path, ending: str) -> None:
    path = exported(EVERYTHING, tmp_path / f"base.{ending}")
    assert loaded(path) == imported(path) == content(EVERYTHING)


@pytest.mark.parametrize("ending", ["csv", "tsv"])
def test_facts_and_sources_come_back_from_tables(tmp_path: Path, ending: str) -> None:
    found, whole = imported(exported(EVERYTHING, tmp_path / f"base.{ending}")), content(EVERYTHING)
    assert found["facts"] == whole["facts"]
    assert found["sources"] == {
        id_: {key: value for key, value in source.items() if value is not None}
        for id_, source in whole["sources"].items()
    }
    assert {id_: entity["name"] for id_, entity in found["entities"].items()} == {
        "bridge": {"en": "Harbour Bridge"},
        "norvik": {"en": "Norvik"},
        "lund": {"en": "lund"},  # a name with the mark that divides a cell goes by its id
    }


def test_a_spreadsheet_finds_no_formula(tmp_path: Path) -> None:
    with exported(EVERYTHING, tmp_path / "base.csv").open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]
    assert (tmp_path / "base.csv").read_bytes().startswith(b"\xef\xbb\xbf")  # or it takes Arabic for Latin letters


def test_statements_and_sources_come_back_from_claimreview(tmp_path: Path) -> None:
    path = exported(EVERYTHING, tmp_path / "base.json")
    feed = json.loads(path.read_text(encoding="utf-8"))
    assert feed["@type"] == "DataFeed"
    assert {element["item"]["reviewRating"]["alternateName"] for element in feed["dataFeedElement"]} == {
        "Supported by the sources",
        "تؤكده المصادر",
    }
    found, whole = imported(path), content(EVERYTHING)
    for id_, fact in whole["facts"].items():
        assert found["facts"][id_]["statement"] == fact["statement"]
        assert found["facts"][id_]["sources"] == fact["sources"]
    assert found["sources"]["gazette"]["publisher"] == "The Gazette"


def test_what_is_only_alleged_is_not_exported_as_true(tmp_path: Path) -> None:
    records = {
        "sources": {"s": {"publisher": "P"}},
        "facts": [
            {"id": "a", "statement": {"en": "Omar Selim sold the port."}, "sources": [{"id": "s"}],
             "status": "alleged"},
            {"id": "b", "statement": {"en": "Omar Selim did not sell the pier."}, "sources": [{"id": "s"}],
             "status": "did-not-happen"},
        ],
    }  # fmt: skip
    feed = json.loads(exported(records, tmp_path / "base.json").read_text(encoding="utf-8"))
    values = {e["item"]["identifier"]: e["item"]["reviewRating"]["ratingValue"] for e in feed["dataFeedElement"]}
    assert values == {"a": 3, "b": 5}
    assert imported(tmp_path / "base.json")["facts"]["a"]["status"] == "alleged"


def test_sqlite_holds_everything(tmp_path: Path) -> None:
    path = exported(EVERYTHING, tmp_path / "base.sqlite")
    with sqlite3.connect(path) as base:
        assert base.execute("PRAGMA user_version").fetchone() == (database.VERSION,)
        assert base.execute("PRAGMA foreign_key_check").fetchall() == []
        assert base.execute("SELECT sql FROM sqlite_master WHERE sql LIKE '%-- %'").fetchall()  # it says what it holds
        rows = {
            table: base.execute(f"SELECT * FROM {table}").fetchall()
            for (table,) in base.execute("SELECT name FROM sqlite_master WHERE type='table'").fetchall()
        }
    texts = {str(value) for found in rows.values() for row in found for value in row}
    wanted = list[Any]([EVERYTHING])
    while wanted:
        value = wanted.pop()
        if isinstance(value, dict | list):
            wanted += value.values() if isinstance(value, dict) else value
        elif value is not None:
            assert str(int(value) if isinstance(value, bool) else value) in texts
    assert rows["citations"] == [
        ("opened", 0, "gazette", "page 1"), ("opened", 1, "gazette", "12"), ("opened", 2, "2019", None),
        ("plain", 0, "gazette", None),
    ]  # fmt: skip


def test_every_field_comes_back_from_sqlite(tmp_path: Path) -> None:
    assert imported(exported(EVERYTHING, tmp_path / "base.sqlite")) == content(EVERYTHING)


def test_the_bundled_base_goes_round(tmp_path: Path) -> None:
    base = feudcheck.load()
    for name in ("a.yaml", "a.jsonl", "a.csv", "a.sqlite"):
        feudcheck.export_facts(base, tmp_path / name)
        with feudcheck.import_facts(tmp_path / name) as made:
            assert not made.skipped
            made.write(tmp_path / f"again-{name}.jsonl")
    whole = loaded(tmp_path / "a.yaml")
    assert whole == loaded(tmp_path / "a.jsonl") == loaded(tmp_path / "again-a.yaml.jsonl")
    assert whole == loaded(tmp_path / "again-a.sqlite.jsonl")
    assert whole["facts"] == loaded(tmp_path / "again-a.csv.jsonl")["facts"]


# Any base

LETTERS = string.printable + "ءآأإابتثةمشىـًٌ«»“”‘’؟،؛٪١٢٣\u00a0\u200d\u200f\u2028\u2029\u0085é漢😀\\:#&*!|>%@`{}[]"
REFUSED = dict.fromkeys([11, 12, 13, 0x85])  # controls that no text of a base may hold
TEXT = st.text(LETTERS, min_size=1, max_size=40).map(lambda text: f"a{text}z".translate(REFUSED))
ODD = (
    "yes", "No", "null", "~", "1e5", "0x1F", "0o17", "12", "-1", ".5", "2019-05-05", "=", "<<", "true", "12:30:45",
    "1_000", ".inf", "a: b", "- a", "# a", "'", '"', "%a", "a #b", "&a", "*a", "!a",
)  # fmt: skip
WORD = TEXT | st.sampled_from(ODD)
ID = st.from_regex(r"\A[A-Za-zأ-ي0-9_][\w.:/+-]{0,12}\Z")
LANGUAGES = st.dictionaries(st.sampled_from(["en", "ar"]), WORD, min_size=1)


@st.composite
def bases(draw: st.DrawFn) -> dict[str, Any]:
    """Records that strict loading accepts, with any texts in them."""
    sources = draw(st.lists(ID, min_size=1, max_size=3, unique=True))
    entities = draw(st.lists(ID, min_size=1, max_size=3, unique=True))
    optional = {
        "event": ID,
        "subject": st.sampled_from(entities),
        "with": st.lists(st.sampled_from(entities), max_size=2),
        "amounts": st.lists(st.sampled_from(["40 million USD", "51 %"]), max_size=2),
        "date": st.sampled_from(["2019", "2019-05-04", "2019-Q2"]),
        "place": WORD,
        "once": st.booleans(),
        "status": st.sampled_from(STATUSES),
        "quote": st.fixed_dictionaries({"speaker": st.sampled_from(entities), "text": LANGUAGES}),
        "note": WORD,
    }
    reference = st.fixed_dictionaries({"id": st.sampled_from(sources)}, optional={"locator": WORD})
    fact = st.fixed_dictionaries(
        {"statement": LANGUAGES, "sources": st.lists(reference, min_size=1, max_size=2)}, optional=optional
    )
    facts = draw(st.dictionaries(ID, fact, min_size=1, max_size=3))
    source = st.fixed_dictionaries({}, optional={"publisher": st.none() | WORD, "title": LANGUAGES, "note": WORD})
    entity = st.fixed_dictionaries({"name": LANGUAGES}, optional={"kind": WORD, "aliases": st.lists(WORD, max_size=2)})
    return {
        "sources": {id_: draw(source) for id_ in sources},
        "entities": {id_: draw(entity) for id_ in entities},
        "facts": [{"id": id_, **fact} for id_, fact in facts.items()],
    }


class Held:
    """Records as an export takes them."""

    def __init__(self, whole: dict[str, Any]) -> None:
        self._whole = whole

    def records(self, kind: str) -> Any:
        return self._whole[{"entity": "entities"}.get(kind, kind + "s")].items()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(bases())
def test_any_base_comes_back(records: dict[str, Any]) -> None:
    whole = content(records)
    with tempfile.TemporaryDirectory() as folder:
        for form in ("yaml", "jsonl"):
            path = Path(folder, f"base.{form}")
            outlet.write(str(path), form, Held(whole))
            assert loaded(path) == imported(path) == whole


def without_empty(value: Any) -> Any:
    """Lists and mappings without those that hold nothing: a table has no row for them."""
    if isinstance(value, dict):
        return {key: without_empty(one) for key, one in value.items() if one not in ([], {})}
    return [without_empty(one) for one in value] if isinstance(value, list) else value


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(bases())
def test_any_base_comes_back_from_sqlite(records: dict[str, Any]) -> None:
    whole = content(records)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "base.sqlite")
        outlet.write(str(path), "sqlite", Held(whole))
        assert without_empty(imported(path)) == without_empty(whole)


CELL = st.text(LETTERS.translate(dict.fromkeys([11, 12])), min_size=1, max_size=30)  # a file of these is binary


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(CELL, min_size=1, max_size=4), max_size=6), st.sampled_from(",;\t|"))
def test_any_table_is_read_and_what_it_gives_is_loaded(rows: list[list[str]], delimiter: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "t.csv")
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, delimiter=delimiter)
            writer.writerow(["claim", "publisher", "note", "place"])
            writer.writerows(rows)
        told = []
        with feudcheck.import_facts(path, tell=told.append) as made:
            assert made.rows >= made.facts
            if made.facts:
                made.write(Path(folder, "out.yaml"))
                assert len(loaded(Path(folder, "out.yaml"))["facts"]) == made.facts
        assert all(str(one).startswith(str(path)) for one in told)

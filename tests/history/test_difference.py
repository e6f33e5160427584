"""Two states of a base side by side: what came, went, changed, was renamed or worded anew."""

from __future__ import annotations

import copy
from typing import Any

import pytest

import feudcheck
from feudcheck.api import FactBase
from feudcheck.history import difference, snapshot
from feudcheck.model.history import Change

RECORDS: dict[str, Any] = {
    "sources": {"gazette": {"title": {"en": "The bridge"}, "published": "2025-06-01"}, "courier": {"publisher": "C"}},
    "entities": {"bridge": {"name": {"en": "Harbour Bridge", "ar": "جسر الميناء"}, "aliases": ["the bridge"]}},
    "relations": {"moor": {"words": {"en": ["moored"]}, "once": True}},
    "facts": [
        {
            "id": "cost",
            "statement": {"en": "The Harbour Bridge cost $40 million.", "ar": "بلغت تكلفة جسر الميناء 40 مليون دولار."},
            "sources": [{"id": "gazette", "locator": "page 2"}],
            "amounts": ["40 million USD"],
        },
        {"statement": {"en": "The Harbour Bridge is 900 metres long."}, "sources": [{"id": "gazette"}]},
    ],
}


def between(old: dict[str, Any], new: dict[str, Any]) -> tuple[Change, ...]:
    return feudcheck.diff(FactBase.from_records(old), FactBase.from_records(new)).changes


@pytest.fixture
def new() -> dict[str, Any]:
    return copy.deepcopy(RECORDS)


def told(changes: tuple[Change, ...]) -> list[tuple[str, str, str, list[str]]]:
    return [(one.kind, one.id, one.what, [field.field for field in one.fields]) for one in changes]


def test_nothing_changed(new: dict[str, Any]) -> None:
    new["facts"].reverse()
    assert between(RECORDS, new) == ()


def test_fields_are_told_one_by_one(new: dict[str, Any]) -> None:
    fact = new["facts"][0]
    fact["statement"]["en"] = "The Harbour Bridge cost $42 million."
    fact["amounts"] = ["42 million USD"]
    fact["date"] = "2019"
    fact["sources"].append({"id": "courier"})
    (change,) = between(RECORDS, new)
    assert (change.kind, change.id, change.what) == ("fact", "cost", "changed")
    values = {field.field: (field.old, field.new) for field in change.fields}
    assert values["statement.en"] == (RECORDS["facts"][0]["statement"]["en"], fact["statement"]["en"])
    assert values["amounts"] == (["40 million USD"], ["42 million USD"])
    assert values["date"] == (None, "2019")
    assert values["sources"][1] == [{"id": "gazette", "locator": "page 2"}, {"id": "courier"}]
    assert "statement.ar" not in values


def test_entities_sources_and_relations(new: dict[str, Any]) -> None:
    new["entities"]["bridge"]["aliases"].append("الجسر")
    new["entities"]["ada"] = {"name": {"en": "Ada Brook"}}
    new["sources"]["gazette"]["title"]["ar"] = "الجسر"
    del new["sources"]["courier"]
    new["relations"]["moor"]["words"]["en"] = ["moored", "berthed"]
    assert told(between(RECORDS, new)) == [
        ("entity", "ada", "added", []),
        ("entity", "bridge", "changed", ["aliases"]),
        ("source", "courier", "removed", []),
        ("source", "gazette", "changed", ["title.ar"]),
        ("relation", "moor", "changed", ["words.en"]),
    ]


def test_facts_come_and_go(new: dict[str, Any]) -> None:
    del new["facts"][0]
    new["facts"].append({"id": "toll", "statement": {"ar": "رسوم الجسر دولاران."}, "sources": [{"id": "gazette"}]})
    assert told(between(RECORDS, new)) == [("fact", "cost", "removed", []), ("fact", "toll", "added", [])]


def test_another_id_is_no_new_fact(new: dict[str, Any]) -> None:
    new["facts"][0]["id"] = "bridge-cost"
    (change,) = between(RECORDS, new)
    assert (change.id, change.former, change.what, change.fields) == ("bridge-cost", "cost", "renamed", ())


def test_a_fact_without_an_id_that_is_worded_anew_is_the_same_fact(new: dict[str, Any]) -> None:
    new["facts"][1]["statement"]["en"] = "The Harbour Bridge is 950 metres long."
    (change,) = between(RECORDS, new)
    assert (change.what, [field.field for field in change.fields]) == ("changed", ["statement.en"])
    assert change.former
    assert change.former.startswith("fact-")


def test_two_facts_without_ids_that_say_different_things_are_two(new: dict[str, Any]) -> None:
    new["facts"][1]["statement"]["en"] = "Rain fell on Norvik for eleven days."
    assert [one.what for one in between(RECORDS, new)] in (["added", "removed"], ["removed", "added"])


def test_a_base_and_its_file_are_the_same(tmp_path: Any) -> None:
    import json

    path = tmp_path / "base.jsonl"
    path.write_text(json.dumps(RECORDS, ensure_ascii=False), encoding="utf-8")
    whole = snapshot.of_files([(0, "base.jsonl", path.read_bytes())])
    assert whole.records == snapshot.of_base(FactBase.from_records(RECORDS)).records
    assert difference.changes(whole, snapshot.of_paths([str(path)])) == ()
    assert whole.places["fact", "cost"][0] == "base.jsonl"


def test_no_facts_at_all_on_one_side() -> None:
    found = difference.changes(snapshot.of_files([]), snapshot.of_base(FactBase.from_records(RECORDS)))
    assert {one.what for one in found} == {"added"}
    assert len(found) == 6


def test_a_large_base_is_compared_in_good_time() -> None:
    import time

    facts = {f"f{n}": {"statement": {"en": f"Ship {n} sank."}, "sources": [{"id": "s"}]} for n in range(20_000)}
    other = {id_: ({**one, "date": "2019"} if id_.endswith("7") else one) for id_, one in facts.items()}
    begun = time.perf_counter()
    found = difference.changes(snapshot.Snapshot({"fact": facts}), snapshot.Snapshot({"fact": other}))
    assert len(found) == 2_000
    assert time.perf_counter() - begun < 5

"""Lists, filters, searches, counts, and one fact in full."""

from __future__ import annotations

import datetime as dt
import pickle
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import feudcheck
from feudcheck.curate.browse import days

ALL = {"bridge-opened", "bridge-cost", "lund-accused", "museum-plan", "solberg-resigned"}


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({}, ALL),
        ({"entity": "norvik"}, {"bridge-opened", "museum-plan", "solberg-resigned"}),
        ({"entity": "The Harbour City"}, {"bridge-opened", "museum-plan", "solberg-resigned"}),
        ({"entity": "لنورفيك"}, {"bridge-opened", "museum-plan", "solberg-resigned"}),
        ({"entity": "Solbreg"}, {"lund-accused", "solberg-resigned"}),
        ({"entity": ["mira", "norvik"]}, {"solberg-resigned"}),
        ({"entity": "Jonas Lund"}, {"lund-accused", "museum-plan"}),  # the speaker of a quote is one, too
        ({"relation": "resign"}, {"solberg-resigned"}),
        ({"relation": "استقالت"}, {"solberg-resigned"}),
        ({"relation": "opened"}, {"bridge-opened"}),
        ({"relation": "accuse"}, {"lund-accused"}),
        ({"source": "gazette"}, {"bridge-opened", "bridge-cost"}),
        ({"source": "radio mirwan"}, ALL - {"bridge-opened"}),
        ({"source": "أخبار"}, {"bridge-opened", "bridge-cost"}),
        ({"date": "2019"}, {"bridge-opened"}),
        ({"date": "2019-05-05"}, set()),
        ({"date": "2022-Q1"}, {"solberg-resigned"}),
        ({"date": "2019-05/2022-03"}, {"bridge-opened", "solberg-resigned"}),
        ({"since": "2022-03-31"}, {"solberg-resigned", "museum-plan"}),
        ({"until": "2019-05-04"}, {"bridge-opened"}),
        ({"since": "2020", "until": "2029"}, {"solberg-resigned"}),
        ({"language": "en"}, ALL - {"museum-plan"}),
        ({"without_language": "ar"}, {"lund-accused"}),
        ({"attributed_to": "Mira Solberg"}, {"lund-accused"}),
        ({"attributed_to": "any"}, {"lund-accused"}),
        ({"attributed_to": "none"}, ALL - {"lund-accused"}),
        ({"status": "planned"}, {"museum-plan"}),
        ({"status": "alleged"}, {"lund-accused"}),
        ({"event": "opening"}, {"bridge-opened", "bridge-cost"}),
        ({"event": "no-such"}, set()),
        ({"entity": "bridge", "date": "2019", "language": "ar", "source": "gazette"}, {"bridge-opened"}),
    ],
)
def test_filters(base: feudcheck.FactBase, asked: dict[str, Any], found: set[str]) -> None:
    assert {fact.id for fact in base.facts(**asked)} == found


def test_facts_come_in_the_order_of_their_ids(base: feudcheck.FactBase) -> None:
    ids = [fact.id for fact in base.facts()]
    assert ids == sorted(ids)


@pytest.mark.parametrize(
    ("asked", "error", "told"),
    [
        ({"entity": "Zork"}, feudcheck.UnknownNameError, "no entity 'Zork'"),
        ({"entity": "Jonas Lundqvist"}, feudcheck.UnknownNameError, "near it: jonas"),
        ({"source": "times"}, feudcheck.UnknownNameError, "no source"),
        ({"relation": "qwerty"}, feudcheck.UnknownNameError, "no relation"),
        ({"date": "yesterday"}, feudcheck.InputError, "not a date"),
        ({"date": "2024/2023"}, feudcheck.InputError, "ends before it begins"),
        ({"since": "2024", "until": "2023"}, feudcheck.InputError, "no day"),
        ({"status": "done"}, feudcheck.InputError, "status"),
        ({"language": "fr"}, feudcheck.InputError, "language"),
    ],
)
def test_what_is_asked_for_must_be_there(
    base: feudcheck.FactBase, asked: dict[str, Any], error: type[Exception], told: str
) -> None:
    with pytest.raises(error, match=told):
        list(base.facts(**asked))


def test_a_listed_fact(base: feudcheck.FactBase, compiled: Path) -> None:
    (fact,) = base.facts(event="opening", date="2019")
    assert fact.record["sources"] == [{"id": "gazette", "locator": "page 1"}]
    assert (fact.dates, fact.status, fact.speakers) == (("2019-05-04",), "happened", ())
    assert set(fact.entities) == {"norvik", "bridge"}
    assert "open-up" in " ".join(fact.relations) or fact.relations
    assert fact.place is not None
    assert (fact.place.path, fact.place.line, fact.place.column) == (str(compiled), 10, 9)
    assert "id: bridge-opened" in compiled.read_text(encoding="utf-8").splitlines()[fact.place.line - 1]
    with pytest.raises(AttributeError):
        fact.id = "other"  # type: ignore[misc]


def test_places_survive_a_worker_and_a_base_in_memory_has_none(base: feudcheck.FactBase, compiled: Path) -> None:
    (fact,) = pickle.loads(pickle.dumps(base)).facts(relation="resign")
    assert fact.place.path == str(compiled)
    facts = [{"statement": {"en": "It rained."}, "sources": [{"id": "a"}]}]
    (bare,) = feudcheck.FactBase.from_records({"sources": {"a": {}}, "facts": facts}).facts()
    assert bare.place is None


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Harbor Brigde cost", "bridge-cost"),
        ("40 million", "bridge-cost"),
        ("٤٠ مليون", "bridge-cost"),
        ("تكلفه الجسر", "bridge-cost"),
        ("Mira Solbrg resignd", "solberg-resigned"),
        ("سولبرج استقالة", "solberg-resigned"),
        ("museum 2030", "museum-plan"),  # told in Arabic only
        ("lies", "lund-accused"),
        ("الكذب", "lund-accused"),  # told in English only
        ("March 2022", "solberg-resigned"),
        ("bridge-opened", "bridge-opened"),
        ("the paper rounds", "bridge-cost"),
        ("سنبني متحفا", "museum-plan"),
    ],
)
def test_search(base: feudcheck.FactBase, text: str, first: str) -> None:
    assert base.search(text, 3)[0].fact.id == first


def test_a_search_for_nothing_on_file_finds_nothing(base: feudcheck.FactBase) -> None:
    assert base.search("volcano eruption") == ()
    assert base.search("xyzzy") == ()
    with pytest.raises(feudcheck.InputError):
        base.search(" ?! ")


def test_hits_are_ranked_and_limited(base: feudcheck.FactBase) -> None:
    hits = base.search("Norvik")
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
    assert all(0 < hit.score <= 1 for hit in hits)
    assert len(base.search("Norvik", 2)) == 2


def test_show_tells_part_by_part_what_is_understood(base: feudcheck.FactBase) -> None:
    shown = base.show("bridge-cost")
    english, arabic = shown.readings
    assert (english.language, arabic.language) == ("en", "ar")
    assert [(part.slot, part.text, part.meaning) for part in english.parts if part.slot in ("actor", "amount")] == [
        ("actor", "Harbour Bridge", "Harbour Bridge (bridge)"),
        ("amount", "$40 million", "40,000,000 USD"),
    ]
    assert any(part.meaning == "40,000,000 USD" for part in arabic.parts)
    for reading in shown.readings:
        for part in reading.parts:
            assert part.span is None or reading.text[slice(*part.span)] == part.text
    assert [(c.source.id, c.locator) for c in shown.citations] == [("gazette", "page 2"), ("radio", None)]


def test_show_tells_what_only_a_field_says(base: feudcheck.FactBase, tmp_path: Path) -> None:
    told = {"statement": {"en": "Norvik opened it."}, "sources": [{"id": "a"}]}
    fact = {"id": "f", **told, "date": "2019", "object": "hall"}
    entities = {"hall": {"name": {"en": "Town Hall"}}}
    own = feudcheck.FactBase.from_records({"sources": {"a": {}}, "entities": entities, "facts": [fact]})
    fields = [part for part in own.show("f").readings[0].parts if part.span is None]
    assert [(part.text, part.meaning) for part in fields] == [("", "Town Hall (hall)"), ("", "2019")]


def test_show_tells_the_neighbours() -> None:
    def fact(id_: str, text: str, **more: str) -> dict[str, Any]:
        return {"id": id_, "statement": {"en": text}, "sources": [{"id": "a"}], **more}

    own = feudcheck.FactBase.from_records(
        {
            "sources": {"a": {}},
            "entities": {
                "lena": {"name": {"en": "Lena Holm"}, "kind": "person"},
                "clinic": {"name": {"en": "Bay Clinic"}, "kind": "company"},
            },
            "facts": [
                fact("founded", "Lena Holm founded the Bay Clinic in 2015.", event="start"),
                fact("again", "The Bay Clinic was founded by Lena Holm in 2015."),
                fact("longer", "Lena Holm founded the Bay Clinic in 2015 with money from her aunt."),
                fact("denied", "Lena Holm founded the Bay Clinic in 2017."),
                fact("opening", "The first patients came in spring.", event="start"),
                fact("moved", "Lena Holm moved to Ardal."),
            ],
        }
    )
    stances = {other.fact: other.stance for other in own.show("founded").neighbours}
    assert stances["again"] == "same"
    assert stances["longer"] == "agrees"
    assert stances["denied"] == "contradicts"
    assert stances["opening"] == "event"
    assert stances["moved"] == "near"
    assert "founded" not in stances
    (denied,) = (other for other in own.show("founded").neighbours if other.fact == "denied")
    assert denied.rule in ("date-differs", "disputed")
    assert denied.shared == ("clinic", "lena")


def test_show_of_no_fact(base: feudcheck.FactBase) -> None:
    with pytest.raises(feudcheck.UnknownNameError, match="near it: bridge-opened") as caught:
        base.show("bridge-opend")
    assert (caught.value.kind, caught.value.name) == ("fact", "bridge-opend")


def test_statistics(base: feudcheck.FactBase) -> None:
    counted = base.statistics()
    assert (counted.facts, counted.sources, counted.entities, counted.events) == (5, 2, 4, 1)
    told = {group: {count.id: count.facts for count in counts} for group, counts in counted.by.items()}
    assert told["entity"] == {"norvik": 3, "bridge": 2, "jonas": 2, "mira": 2}
    assert told["source"] == {"radio": 4, "gazette": 2}
    assert told["publisher"] == {"Radio Mirwan": 4, "Norvik Gazette": 2}
    assert list(told["year"]) == ["2019", "2022", "2030", "undated"]
    assert told["language"] == {"en+ar": 3, "en": 1, "ar": 1}
    assert told["status"] == {"happened": 3, "alleged": 1, "planned": 1}
    assert sum(told["kind"].values()) == 5
    assert counted.unused == {"entity": (), "source": ()}
    assert counted.by["entity"][0].name["ar"] == "نورفيك"


DAY = st.dates(dt.date(1, 1, 2), dt.date(9999, 12, 30))


@given(DAY, DAY)
def test_days_are_written_as_they_are_read(one: dt.date, other: dt.date) -> None:
    start, end = min(one, other), max(one, other) + dt.timedelta(days=1)
    assert days.span(days.written(start, end)) == (start, end)
    assert days.span(days.written(dt.date.min, end)) == (dt.date.min, end)
    assert days.span(days.written(start, dt.date.max)) == (start, dt.date.max)

"""What is on the timeline: each fact at the time that its sources give it, and no more exactly than that."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from feudcheck.api import FactBase
from feudcheck.chronicle import build
from feudcheck.errors import InputError, UnknownNameError
from feudcheck.language.spoken import spoken
from feudcheck.model.timeline import Basis, Timeline
from tests.chronicle.conftest import FACTS, SOURCES, records

Made = Callable[..., Timeline]


def order(timeline: Timeline) -> list[tuple[str, list[str]]]:
    """The moments as they are called, with the facts in them."""
    return [(spoken(moment.when), [one.fact for one in moment.happenings]) for moment in timeline.moments]


def test_facts_stand_in_order_of_time_grouped_by_day_and_event(made: Made) -> None:
    assert order(made()) == [
        ("1998", ["founded"]),
        ("early 2017", ["begun"]),
        ("4 May 2019", ["opened", "opened-cost", "sued"]),
        ("since March 2020", ["heads"]),
        ("June 2021", ["liar"]),
        ("2030", ["plan"]),
    ]


def test_facts_of_one_event_stay_together_and_keep_their_own_time(made: Made) -> None:
    moment = made().moments[2]
    assert [(story.event, len(story.happenings)) for story in moment.stories] == [("opening", 2), (None, 1)]
    assert [spoken(one.when) for one in moment.stories[0].happenings] == ["4 May 2019", "2019"]


def test_undated_facts_stand_apart_states_with_their_day(made: Made) -> None:
    found = made().undated
    assert [(one.fact, one.basis) for one in found] == [("known-for", Basis.AS_OF), ("long", None)]
    assert spoken(found[0].when) == "10 June 2021"


def test_everything_on_file_is_somewhere(made: Made) -> None:
    whole = made()
    assert whole.dated + len(whole.undated) == len(FACTS)
    narrow = made(since="2019", until="2020")
    assert narrow.dated + len(narrow.undated) + narrow.outside == len(FACTS)


@pytest.mark.parametrize(
    ("since", "until", "facts"),
    [
        ("2019", None, {"opened", "opened-cost", "sued", "heads", "liar", "plan"}),
        (None, "2017-02", {"founded", "begun"}),
        ("2017-03", "2017-04", {"begun"}),
        ("2017-05", "2019-05-03", {"opened-cost"}),
        ("4 May 2019", "4 May 2019", {"opened", "opened-cost", "sued"}),
        ("مايو 2019", "مايو 2019", {"opened", "opened-cost", "sued"}),
        ("2025", "2025", set()),
    ],
)
def test_a_range_keeps_what_may_lie_in_it(made: Made, since: str | None, until: str | None, facts: set[str]) -> None:
    found = made(since=since, until=until)
    assert {one.fact for moment in found.moments for one in moment.happenings} == facts


@pytest.mark.parametrize(("since", "until"), [("soon", None), (None, "31 June 2019"), ("2020", "2019"), ("", None)])
def test_what_is_no_range_is_refused(made: Made, since: str | None, until: str | None) -> None:
    with pytest.raises(InputError):
        made(since=since, until=until)


@pytest.mark.parametrize(
    ("name", "id_"),
    [
        ("Ada Brook", "ada-brook"), ("ada-brook", "ada-brook"), ("brook", "ada-brook"), ("Ada Broook", "ada-brook"),
        ("the mayor", "ada-brook"), ("آدا بروك", "ada-brook"), ("ادا بروك", "ada-brook"), ("فانس", "tom-vance"),
        ("Quay foods", "quay-foods"), ("كواي للاغذيه", "quay-foods"), ("Norvik", "norvik"),
    ],
)  # fmt: skip
def test_names_are_found_with_their_aliases_and_slips(made: Made, name: str, id_: str) -> None:
    assert made(name).asked == (id_,)


@pytest.mark.parametrize("name", ["Peter Wells", "", "Ada", "بيتر"])
def test_a_name_nobody_goes_by_is_refused(made: Made, name: str) -> None:
    with pytest.raises(UnknownNameError):
        made(name)


def test_a_name_that_two_go_by_is_refused() -> None:
    data = records()
    data["entities"] = {**data["entities"], "lia-vance": {"name": {"en": "Lia Vance"}, "aliases": ["Vance"]}}
    with pytest.raises(InputError, match="lia-vance, tom-vance"):
        build(FactBase.from_records(data), ["Vance"])


def test_several_entities_are_joined(made: Made) -> None:
    facts = {one.fact for moment in made("Vance").moments for one in moment.happenings}
    assert facts == {"sued", "heads", "liar"}
    both = {one.fact for moment in made("Vance", "Harbour Bridge").moments for one in moment.happenings}
    assert both == facts | {"begun", "opened", "opened-cost"}


def test_lanes_are_those_asked_for_then_those_named_most_and_no_places(made: Made) -> None:
    assert made().lanes[0] == "ada-brook"
    assert "norvik" not in made().lanes
    assert made("Norvik", "Vance").lanes[:2] == ("norvik", "tom-vance")


@pytest.mark.parametrize(
    ("sentence", "when"),
    [
        ("Ada Brook sued Tom Vance in March 2015.", "March 2015"),
        ("Ada Brook sued Tom Vance in the spring of 2015.", "spring 2015"),
        ("Ada Brook sued Tom Vance before 2015.", "before 2015"),
        ("Ada Brook sued Tom Vance in 2015 and left Quay Foods in May 2018.", "2015 to May 2018"),
        ("Ada Brook has lived in Norvik since she left Quay Foods in 2018.", "since 2018"),
        ("Ada Brook is to open a bridge by 2030.", "undated"),
        ("Ada Brook headed Quay Foods until 2015.", "undated"),
        ("Ada Brook left Quay Foods three years later.", "undated"),
        ("Ada Brook wrote \"we began in 1990\".", "undated"),
        ("Ada Brook is a lawyer.", "undated"),
        ("غادرت آدا بروك نورفيك في خريف 2018.", "autumn 2018"),
        ("غادرت آدا بروك نورفيك في 3 مارس 2018.", "3 March 2018"),
        ("آدا بروك محامية.", "undated"),
    ],
)
def test_a_sentence_tells_its_time(sentence: str, when: str) -> None:
    lang = "ar" if sentence > "\u0600" else "en"
    data = {**records(), "facts": [{"id": "a", "statement": {lang: sentence}, "sources": [{"id": "gazette"}]}]}
    found = build(FactBase.from_records(data))
    assert [name for name, _ in order(found)] == ([] if when == "undated" else [when])


@pytest.mark.parametrize(
    ("sentence", "source", "when"),
    [
        ("Ada Brook left Norvik yesterday.", "gazette", "9 June 2021"),
        ("Ada Brook left Norvik on 3 May.", "gazette", "3 May 2021"),
        ("Ada Brook left Norvik yesterday.", "courier", "undated"),  # of June 2020: of which day?
        ("Ada Brook left Norvik yesterday.", "leaflet", "undated"),
        ("Ada Brook left Norvik on 3 May.", "leaflet", "undated"),
    ],
)
def test_what_depends_on_the_source_s_day_needs_one(sentence: str, source: str, when: str) -> None:
    data = {
        "sources": SOURCES, "facts": [{"id": "a", "statement": {"en": sentence}, "sources": [{"id": source}]}],
    }  # fmt: skip
    found = build(FactBase.from_records(data))
    assert [name for name, _ in order(found)] == ([] if when == "undated" else [when])


def test_amounts_stand_where_they_are_written(made: Made) -> None:
    cost = next(one for one in made().moments[2].happenings if one.fact == "opened-cost")
    assert [cost.statement[lang][a:b] for lang, ((a, b),) in sorted(cost.amounts.items())] == [
        "نحو 40 مليون دولار", "$40 million",
    ]  # fmt: skip


def test_the_order_of_facts_changes_nothing(made: Made) -> None:
    data = records()
    data["facts"] = data["facts"][::-1]
    assert build(FactBase.from_records(data)) == made()

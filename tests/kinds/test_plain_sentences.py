"""Kinds of claim on a base of plain sentences: no entity is listed, every name is met for the first time."""

from __future__ import annotations

import datetime as dt
from functools import cache

import pytest

from feudcheck import pipeline
from feudcheck.factbase.base import FactBase

DAY = dt.date(2026, 1, 15)
FACTS = {
    "film": {
        "en": "Copper Lantern is a 2014 Danish drama film directed by Tobias Krell and starring Ada Finch and "
        "Noor Salim.",
    },
    "singer": {"en": "Olga Banks is a Norwegian singer and songwriter."},
    "roles": {"en": "Ada Finch has appeared in films such as The Iron Year and Winter Harbor."},
    "firm": {"en": "Titan Mills is a food company headquartered in Boston and founded by Emil Sand in 1931."},
    "lake": {"en": "Lake Ostrel is 34 kilometres long."},
    "lake-ar": {"ar": "يبلغ طول بحيرة أسترل 34 كيلومترا."},
    "mother": {"en": "Noor Salim's mother was called Hanne and worked as a nurse."},
    "series": {"en": "Harbor Street is a British television series created by Paul Otter that aired on Channel Nine."},
    "march": {
        "en": "The organisers put the number of marchers in Tarn at 9,000, the police at 4,500.",
        "ar": "قدر المنظمون عدد المتظاهرين في تارن بتسعة آلاف وقدرته الشرطة بأربعة آلاف.",
    },
    "vote": {"en": "Ines Moll received 51 per cent of the vote, Karl Rau 38 per cent and Lia Berg 11 per cent."},
    "bronze": {"en": "Thieves stole seven paintings from the Orlo Museum on 4 June 2012."},
}

S, C, U = "supported", "contradicted", "unsourced"
ROWS = {
    # A word with a capital that a dictionary knows is part of the name beside it
    "surname-is-a-word": (S, "Olga Banks is a singer."),
    "other-surname": (U, "Olga Wells is a singer."),
    "other-surname-same-letter": (U, "Olga Barns is a singer."),
    "title-of-known-words": (S, "Ada Finch appeared in Winter Harbor."),
    "title-half-the-same": (U, "Ada Finch appeared in The Iron Road."),
    "title-other-half": (U, "Ada Finch appeared in Summer Harbor."),
    "firm-of-known-words": (S, "Titan Mills was founded in 1931."),
    "firm-half-the-same": (U, "Titan Foods was founded in 1931."),
    "channel": (S, "Harbor Street aired on Channel Nine."),
    "other-channel": (U, "Harbor Street aired on Channel Five."),
    # What is told of X after "X is a film"
    "director": (S, "Copper Lantern was directed by Tobias Krell."),
    "player": (S, "Noor Salim starred in Copper Lantern."),
    "director-is-no-player": (U, "Tobias Krell starred in Copper Lantern."),
    "other-director": (C, "Copper Lantern was directed by Ada Finch."),
    "creator": (S, "Harbor Street was created by Paul Otter."),
    # What something is or has, it is nothing else at the same time
    "nation": (C, "Olga Banks is a Swedish singer."),
    "nation-of-another": (U, "Ada Finch is a Swedish singer."),
    "nation-and-another-calling": (U, "Olga Banks is a Swedish dancer."),
    "year-of-a-work": (C, "Copper Lantern is a 2016 film."),
    "right-year-of-a-work": (S, "Copper Lantern is a 2014 film."),
    "seat": (C, "Titan Mills is headquartered in Chicago."),
    "length": (C, "Lake Ostrel is 43 kilometres long."),
    "length-of-another": (U, "Lake Ollen is 43 kilometres long."),
    "length-ar": (C, "يبلغ طول بحيرة أسترل 43 كيلومترا."),
    # "called X" says no more than X
    "called": (S, "Noor Salim's mother was called Hanne."),
    "called-otherwise": (U, "Noor Salim's mother was called Greta."),
    # A figure belongs to its party
    "own-figures": (S, "The police put the number of marchers in Tarn at 4,500."),
    "swapped-figures": (C, "The police put the number of marchers in Tarn at 9,000."),
    "both-figures": (S, "The police put the number of marchers in Tarn at 4,500, the organisers at 9,000."),
    "both-figures-swapped": (C, "The police put the number of marchers in Tarn at 9,000, the organisers at 4,500."),
    "own-figures-ar": (S, "قدرت الشرطة عدد المتظاهرين في تارن بأربعة آلاف."),
    "swapped-figures-ar": (C, "قدرت الشرطة عدد المتظاهرين في تارن بتسعة آلاف."),
    "share": (S, "Karl Rau received 38 per cent of the vote."),
    "share-of-another": (C, "Karl Rau received 51 per cent of the vote."),
    # A past form that is in the dictionary by itself is a verb all the same
    "stolen": (S, "Seven paintings were stolen from the Orlo Museum in June 2012."),
    "stolen-at-another-time": (C, "Seven paintings were stolen from the Orlo Museum in June 2015."),
}  # fmt: skip


@cache
def base() -> FactBase:
    """The facts above, sentences and a source each."""
    facts = [{"id": id_, "statement": said, "sources": [{"id": "almanac"}]} for id_, said in FACTS.items()]
    source = {"title": {"en": "Entries"}, "publisher": "The Almanac", "published": "2025-06-01"}
    return pipeline.from_records({"sources": {"almanac": source}, "facts": facts})


@pytest.mark.parametrize(("verdict", "claim"), ROWS.values(), ids=ROWS)
def test_kind(verdict: str, claim: str) -> None:
    finding = pipeline.check(claim, base(), DAY)
    assert finding.verdict.value == verdict, (finding.rule, finding.summary)

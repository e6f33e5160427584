"""What to write instead is offered where it can stand, and nowhere else; places are told in each unit."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from feudcheck.frozen import replace
from feudcheck.report.document.places import Places
from feudcheck.report.document.suggestion import suggestion

EN = "In {} Norvik paid a sum."
AR = "دفعت نورفيك {} في العام الماضي."


def offered(
    make: SimpleNamespace, claimed: str, recorded: str, slot: str, rule: str, lang: str = "en"
) -> str | None:
    claim = (AR if lang == "ar" else EN).format(claimed)
    review = make.draft("a.md", make.denied(claim, claimed, recorded, rule, slot, lang))
    found = suggestion(review.checked[0], Places(review))
    assert found is None or found.sentence(claim) == claim.replace(claimed, found.text)
    return found.text if found else None


@pytest.mark.parametrize(
    ("claimed", "recorded", "slot", "rule", "lang"),
    [
        ("€60 million", "$60 million", "amount", "currency-differs", "en"),
        ("a dozen", "11", "count", "count-differs", "en"),
        ("March 2021", "November 2022", "date", "date-differs", "en"),
        ("21 January 2024", "21 January 2025", "date", "date-differs", "en"),
        ("Friday, 4 May 2019", "4 May 2019", "date", "weekday-differs", "en"),
        ("Mira Solberg", "Jonas Lund", "actor", "actor-differs", "en"),
        ("Canada", "Norway", "place", "place-differs", "en"),
        ("60 مليون دولار", "40 مليون دولار", "amount", "amount-differs", "ar"),
        ("ميرا سولبرغ", "يوناس لوند", "actor", "actor-differs", "ar"),
        ("ميرا سولبرغ", "Norvik Rail", "actor", "actor-differs", "ar"),
        ("لميرا سولبرغ", "ليوناس لوند", "counterpart", "counterpart-differs", "ar"),
        ("11 مايو 2019", "11 مارس 2019", "date", "date-differs", "ar"),
    ],
)  # fmt: skip
def test_offered(make: SimpleNamespace, claimed: str, recorded: str, slot: str, rule: str, lang: str) -> None:
    assert offered(make, claimed, recorded, slot, rule, lang) == recorded


@pytest.mark.parametrize(
    ("claimed", "recorded", "slot", "rule", "lang"),
    [
        ("so", "not so", "polarity", "opposite", "en"),
        ("Tesla", "OpenAI", "roles", "roles-reversed", "en"),
        ("eased", "fanned", "relation", "opposite", "en"),
        ("by", "unanimously", "attribute", "attribute-differs", "en"),
        ("before it", "2024-03-01 / 2023-07-12", "order", "order-differs", "en"),
        ("ill health", "conflict", "cause", "cause-differs", "en"),
        ("the second half of 2018", "20 February 2018", "date", "date-differs", "en"),
        ("after August 2023", "12 July 2023", "date", "date-differs", "en"),
        ("2018", "4 May 2019", "date", "date-differs", "en"),
        ("Jonas Lund", "يوناس لوند", "actor", "actor-differs", "en"),
        ("his", "Jonas Lund", "speaker", "misattribution", "en"),
        ("$2 billion", "مليار دولار", "amount", "amount-differs", "en"),
        ("عشر سنوات", "4 year", "amount", "amount-differs", "ar"),
        ("بستين مليون دولار", "40 مليون دولار", "amount", "amount-differs", "ar"),
        ("لميرا سولبرغ", "يوناس لوند", "counterpart", "counterpart-differs", "ar"),
        ("$60 million", "$40\u202e million", "amount", "amount-differs", "en"),
        ("$60 million", "$40\nmillion", "amount", "amount-differs", "en"),
        ("$60 million", "", "amount", "amount-differs", "en"),
        ("$60 million", "$60 million", "amount", "amount-differs", "en"),
        ("four words on file", "four words and then a good many more that nobody meant", "quote", "misquote", "en"),
        ("words on file", "words on file", "quote", "misattribution", "en"),
    ],
)  # fmt: skip
def test_not_offered(make: SimpleNamespace, claimed: str, recorded: str, slot: str, rule: str, lang: str) -> None:
    assert offered(make, claimed, recorded, slot, rule, lang) is None


@pytest.mark.parametrize(
    ("claim", "claimed", "recorded", "slot", "mended"),
    [
        ("It is in the Arab Emirates.", "Arab Emirates", "the United States", "place", "It is in the United States."),
        ("Half a million came.", "Half a million", "more than one million", "amount", "More than one million came."),
        ("Anna Berg left.", "Anna Berg", "de Vries", "actor", "de Vries left."),
        ("Anna Berg told Lund so.", "Anna Berg", "Jonas Lund", "actor", None),
        ("قالت ميرا ليوناس ذلك.", "ميرا", "يوناس لوند", "actor", None),
        ("يوم السبت 4 مايو 2019 افتتح الجسر.", "يوم السبت 4 مايو 2019", "4 مايو 2019", "date", None),
    ],
)
def test_how_the_sentence_reads(
    make: SimpleNamespace, claim: str, claimed: str, recorded: str, slot: str, mended: str | None
) -> None:
    rule = {"amount": "amount-differs", "date": "weekday-differs", "place": "place-differs"}.get(slot, "actor-differs")
    lang = "en" if claim.isascii() else "ar"
    review = make.draft("a.md", make.denied(claim, claimed, recorded, rule, slot, lang))
    found = suggestion(review.checked[0], Places(review))
    assert (found.sentence(claim) if found else None) == mended


def test_a_quotation_keeps_its_comma(make: SimpleNamespace) -> None:
    assert offered(make, "one more nice tweet,", "one more mean tweet", "quote", "misquote") == "one more mean tweet,"


def test_one_wrong_part_only(make: SimpleNamespace) -> None:
    found = make.cost
    second = make.conflict(found.claim, "2019", "2018", "date")
    review = make.draft("a.md", replace(found, parts=(*found.parts, second)))
    assert suggestion(review.checked[0], Places(review)) is None


@pytest.mark.parametrize(
    ("kind", "recorded", "whole"),
    [
        ("markdown", "$40 million", True), ("markdown", "$40 *million*", False), ("html", "$40 & more", False),
        ("text", "$40 & *more*", True), ("docx", "$40 million", False),
    ],
)  # fmt: skip
def test_the_file_is_changed_only_where_its_markup_stays_whole(
    make: SimpleNamespace, kind: str, recorded: str, whole: bool
) -> None:
    review = make.draft("a", make.denied("It cost $60 million.", "$60 million", recorded), kind=kind)
    found = suggestion(review.checked[0], Places(review))
    assert found
    assert (found.raw == (8, 19)) is whole


def test_a_span_outside_the_sentence_has_no_place(make: SimpleNamespace) -> None:
    review = make.draft("a.md", make.cost)
    places = Places(review)
    for span in (None, (0, 500), (-3, 4), (5, 5)):
        assert places.raw(review.checked[0], span) is None


def test_columns_in_bytes(make: SimpleNamespace) -> None:
    review = make.draft("a.md", make.finding("a𐐀b é جسر", "supported", "supported"))
    places = Places(review)
    assert [places.utf8(1, column) for column in (1, 2, 3, 5, 6, 7, 10)] == [1, 2, 6, 8, 10, 11, 17]
    assert places.utf8(9, 4) == 1

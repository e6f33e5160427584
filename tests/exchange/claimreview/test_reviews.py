"""ClaimReview: where reviews are found, what a rating means, and what a base may honestly hold of a reviewed claim."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import feudcheck
from feudcheck import InputError
from tests.exchange.conftest import Brought, review

Bring = Callable[..., Brought]
CLAIM = "Nour Karim founded the Sarin Railway in 2016."
TRUTH = "Nour Karim founded the Sarin Railway in 2018."

SHAPES: dict[str, Any] = {
    "alone": review(rating="True"),
    "list": [{"@type": "WebPage"}, review(rating="True")],
    "graph": {"@context": "https://schema.org", "@graph": [{"@type": "WebSite"}, review(rating="True")]},
    "feed": {"@type": "DataFeed", "dataFeedElement": [{"@type": "DataFeedItem", "item": [review(rating="True")]}]},
    "types": review(rating="True") | {"@type": ["Review", "http://schema.org/ClaimReview"]},
    "references": {
        "@graph": [
            review(rating="True") | {"author": {"@id": "#us"}},
            {"@id": "#us", "@type": "Organization", "name": "Veritas Check"},
        ]
    },
    "values": review({"@value": CLAIM, "@language": "en"}, rating="True"),  # type: ignore[arg-type]
    "prefixed": {f"schema:{key}" if key[0] != "@" else key: value for key, value in review(rating="True").items()},
}


@pytest.mark.parametrize("shape", SHAPES)
def test_reviews_are_found_in_every_shape(bring: Bring, shape: str) -> None:
    brought = bring("reviews.json", json.dumps(SHAPES[shape]))
    assert brought.statements == [CLAIM]
    (source,) = brought.records["sources"].values()
    assert (source["publisher"], source["published"]) == ("Veritas Check", "2021-03-04")
    assert brought.verdict(CLAIM) == "supported"


@pytest.mark.parametrize(
    ("rating", "value", "verdict"),
    [
        ("True", 1, "supported"),  # the words go before the figure
        ("صحيح", 1, "supported"),
        ("Rating: TRUE.", 1, "supported"),
        ("", 5, "supported"),
        ("", "5", "supported"),
        ("False", 5, "unsourced"),
        ("زائف", 5, "unsourced"),
        ("Pants on Fire!", 5, "unsourced"),
        ("Mostly True", 5, "unsourced"),
        ("True, but misleading", 5, "unsourced"),
        ("Half True", 5, "unsourced"),
        ("صحيح جزئيا", 5, "unsourced"),
        ("Satire", 5, "unsourced"),
        ("A thousand stars", 5, "unsourced"),  # words nobody knows are never "true"
        ("", 4, "unsourced"),
        ("", 9, "unsourced"),
        ("", None, "unsourced"),
        ("", "five", "unsourced"),
    ],
)
def test_what_a_rating_makes_of_a_claim(bring: Bring, rating: str, value: object, verdict: str) -> None:
    one = review(rating=rating)
    one["reviewRating"]["ratingValue"] = value
    assert bring("r.json", json.dumps(one)).verdict(CLAIM) == verdict


def test_a_rating_upside_down(bring: Bring) -> None:
    one = review()
    one["reviewRating"] = {"ratingValue": 1, "bestRating": 1, "worstRating": 7}
    assert bring("r.json", json.dumps(one)).verdict(CLAIM) == "unsourced"


def test_a_false_claim_becomes_what_the_review_says_is_true(bring: Bring) -> None:
    one = review(rating="False", explanation=f"This claim is false. {TRUTH} It was in all papers.")
    brought = bring("r.json", json.dumps(one))
    assert brought.statements == [TRUTH]
    assert "“False”" in brought.facts[0]["sources"][0]["locator"]
    assert brought.verdict(TRUTH) == "supported"
    assert brought.verdict(CLAIM) == "contradicted"


def test_a_plain_denial_has_the_opposite_status(bring: Bring) -> None:
    claim, truth = "Delta Cranes bought the port of Tarsan.", "Delta Cranes did not buy the port of Tarsan."
    brought = bring("r.json", json.dumps(review(claim, rating="False", explanation=truth)))
    assert [(fact["statement"]["en"], fact.get("status")) for fact in brought.facts] == [(truth, "did-not-happen")]
    assert brought.verdict(claim) == "contradicted"


def test_a_long_body_counts_only_where_it_denies_the_claim(bring: Bring) -> None:
    body = "Nour Karim was born in Sarin. " + TRUTH
    assert bring("r.json", json.dumps(review(rating="False", reviewBody=body))).statements == [TRUTH]
    other = "Nour Karim was born in Sarin. Nour Karim is an engineer."
    assert bring("q.json", json.dumps(review(rating="False", reviewBody=other))).verdict(CLAIM) == "unsourced"


@pytest.mark.parametrize(
    "explanation",
    [
        "The claim that Nour Karim founded the Sarin Railway in 2016 is false; she founded it in 2018.",
        "She founded it in 2018.",
        "Nour Karim said that she founded the Sarin Railway in 2018.",
        "Who founded the Sarin Railway in 2018?",
        "There is no evidence that Nour Karim founded the Sarin Railway.",
        "Nour Karim founded the Sarin Railway in 2016.",
    ],
)
def test_what_a_review_does_not_say_itself_is_no_truth(bring: Bring, explanation: str) -> None:
    brought = bring("r.json", json.dumps(review(rating="False", explanation=explanation)))
    assert [fact.get("status") for fact in brought.facts] == ["alleged"]
    assert brought.verdict(CLAIM) == "unsourced"


@pytest.mark.parametrize("rating", ["False", "Mostly True", "Unproven", "Misleading"])
def test_a_claim_that_is_no_fact_is_kept_as_a_claim(bring: Bring, rating: str) -> None:
    brought = bring("r.json", json.dumps(review(rating=rating, claimant="Lina Haddad")))
    (fact,) = brought.facts
    assert fact["status"] == "alleged"
    assert brought.records["entities"][fact["attributed_to"]]["name"] == {"en": "Lina Haddad"}
    assert f"“{rating}”" in fact["note"]
    assert brought.verdict(CLAIM) == "unsourced"
    assert brought.verdict("Lina Haddad claimed that " + CLAIM) == "supported"
    assert brought.verdict("Nour Karim did not found the Sarin Railway.") == "unsourced"
    assert brought.verdict("Veritas Check said that " + CLAIM) == "unsourced"
    assert [one.reason for one in brought.told] == [f'kept as a claim, no fact: rated "{rating}"']


@pytest.mark.parametrize("nobody", ["Viral posts", "Facebook users", "منشورات", "Various"])
def test_nobody_is_made_a_person(bring: Bring, nobody: str) -> None:
    brought = bring("r.json", json.dumps(review(rating="False", claimant=nobody)))
    assert not brought.records["entities"]
    assert brought.verdict(CLAIM) == "unsourced"


def test_arabic(bring: Bring) -> None:
    claim, truth = "تأسس مصنع طرسان عام 2016.", "تأسس مصنع طرسان عام 2018."
    told = review(claim, rating="خطأ", explanation=truth, inLanguage="ar")
    brought = bring("r.json", json.dumps(told, ensure_ascii=False))
    assert brought.facts[0]["statement"] == {"ar": truth}
    assert brought.verdict(claim) == "contradicted"
    kept = bring("q.json", json.dumps(review(claim, rating="زائف", claimant="عمر سليم"), ensure_ascii=False))
    assert kept.verdict(claim) == "unsourced"


LEFT_OUT = {
    "question": (review("Did Nour Karim found the Sarin Railway?", rating="True"), "no statement that can be checked"),
    "relative": (review("Rents in Sarin fell last month.", rating="True"), "counts its time from the day it was said"),
    "other-language": (review("Le lac est à sec.", rating="Vrai", inLanguage="fr"), "neither in English nor in Arabic"),
    "other-script": (review("Озеро высохло в 2019 году.", rating="True"), "neither in English nor in Arabic"),
    "no-claim": (review("", rating="True"), "no claimReviewed"),
    "no-source": (review(rating="True", url=None, author=None), "no source"),
    "markup-alone": (review("<script>alert(1)</script>", rating="True"), "no claimReviewed"),
}


@pytest.mark.parametrize("kind", LEFT_OUT)
def test_what_is_left_out_is_told_with_its_line(bring: Bring, kind: str) -> None:
    one, reason = LEFT_OUT[kind]
    brought = bring("r.json", json.dumps([review(rating="True"), one], indent=1))
    line = json.dumps([review(rating="True"), one], indent=1).split('"claimReviewed"')[1].count("\n")
    assert len(brought.facts) == 1
    (told,) = brought.reasons
    assert told.startswith("r.json:")
    assert reason in told
    assert brought.told[-1].place.line > line


def test_last_month_is_right_where_both_days_are_known(bring: Bring) -> None:
    one = review("Rents in Sarin fell last month.", rating="True")
    one["itemReviewed"]["datePublished"] = "2021-03-01"
    assert bring("r.json", json.dumps(one)).facts
    one["itemReviewed"]["datePublished"] = "2021-02-27"  # said in February, reviewed in March
    assert not bring("q.json", json.dumps(one)).facts


def test_markup_and_scripts_become_text(bring: Bring) -> None:
    dirty = (
        "<p onclick=\"x()\">Nour Karim <b>founded</b> the Sarin&nbsp;Railway in 2016.</p><script>steal()</script>"
        "<style>p{}</style><img src=x onerror=alert(1)>\u202e\u0000"
    )
    one = review(dirty, rating="True", author={"@type": "Organization", "name": "<i>Veritas</i> Check&amp;Co"})
    brought = bring("r.json", json.dumps(one))
    assert brought.statements == [CLAIM]
    assert [source["publisher"] for source in brought.records["sources"].values()] == ["Veritas Check&Co"]


def test_a_web_address_is_one_or_nothing(bring: Bring) -> None:
    for bad in ("javascript:alert(1)", "ftp://x", "not an address"):
        (source,) = bring("r.json", json.dumps(review(rating="True", url=bad))).records["sources"].values()
        assert "url" not in source


def test_the_same_claim_reviewed_twice_has_two_sources(bring: Bring) -> None:
    two = [review(rating="True"), review(rating="Correct", url="https://other.example/9", author={"name": "Other"})]
    (fact,) = bring("r.json", json.dumps(two)).facts
    assert len(fact["sources"]) == 2


def test_ids_stay_whatever_the_order(bring: Bring) -> None:
    claims = [f"Nour Karim founded the school of Sarin in {year}." for year in range(1990, 1999)]
    several = [review(claim, rating="True") for claim in claims]
    one, other = bring("a.json", json.dumps(several)), bring("b.json", json.dumps(several[::-1]))
    assert {f["id"]: f["statement"] for f in one.facts} == {f["id"]: f["statement"] for f in other.facts}
    assert one.records["sources"] == other.records["sources"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"a": ', "JSON syntax"),
        ("[" * 100_000, "nested too deep"),
        ('"text"', "holds no ClaimReview"),
        ("\x00\x01\x02" * 50, "binary data"),
        ("\x89PNG....", "a PNG image"),
        ("9" * 9_999, "JSON"),
    ],
)
def test_what_is_no_json_is_refused(bring: Bring, text: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        bring("r.json", text.encode("latin-1"))


def test_a_broken_review_does_not_stop_the_others(bring: Bring) -> None:
    odd: list[Any] = [review([], rating="True"), review(rating=["True"], author=7), {"@type": "ClaimReview"}]  # type: ignore[arg-type]
    odd += [review("Nour Karim left Sarin in 2019.", reviewRating="True"), review(rating="True", datePublished="soon")]
    brought = bring("r.json", json.dumps(odd))
    assert CLAIM in brought.statements
    assert len(brought.reasons) == 2


@pytest.mark.parametrize(
    "said",
    [
        "Nour Karim claimed that he founded the Sarin Railway in 2016.",
        "According to Nour Karim, Nour Karim founded the Sarin Railway in 2016.",
        "Veritas Check said that Nour Karim founded the Sarin Railway in 2016.",
    ],
)
def test_a_claim_of_nobody_is_nobodys_word(bring: Bring, said: str) -> None:
    brought = bring("r.json", json.dumps(review(rating="False")))
    assert brought.verdict(said) == "unsourced"
    assert brought.verdict(CLAIM) == "unsourced"
    assert brought.verdict("It was claimed that " + CLAIM) == "supported"


def test_a_claim_of_nobody_is_nobodys_word_in_arabic(bring: Bring) -> None:
    claim = "سمير نبيل اشترى شركة تاو في 2010."
    brought = bring("r.json", json.dumps(review(claim, rating="زائف")))
    assert brought.verdict("قال سمير نبيل إنه اشترى شركة تاو في 2010.") == "unsourced"
    assert brought.verdict(claim) == "unsourced"
    assert brought.verdict("زُعم أن " + claim) == "supported"


def test_members_of_lists_that_are_no_reviews_are_told(tmp_path: Path) -> None:
    review = {"@type": "ClaimReview", "claimReviewed": "The Harbour Bridge cost $40 million.", "@id": "#r",
              "author": {"name": "Gazette"}, "reviewRating": {"alternateName": "True"}}  # fmt: skip
    feed = {"@type": "DataFeed", "dataFeedElement": [{"item": {"@type": "Event"}}, {"item": {"@id": "#r"}}]}
    path = tmp_path / "list.json"
    path.write_text(json.dumps([review, {"@type": "NewsArticle"}, 5, None, [], feed]), encoding="utf-8")
    told: list[str] = []
    with feudcheck.import_facts(path, tell=lambda one: told.append(one.reason)) as made:
        assert (made.facts, made.rows, made.skipped) == (1, 6, 5)
    assert told == [
        "is of type NewsArticle, no ClaimReview", *["is no object, no ClaimReview"] * 3,
        "is of type nothing, no ClaimReview",
    ]  # fmt: skip


def test_what_a_graph_only_refers_to_is_no_row(tmp_path: Path) -> None:
    graph = {"@graph": [
        {"@type": "ClaimReview", "claimReviewed": "The Harbour Bridge cost $40 million.", "author": {"@id": "#g"},
         "reviewRating": {"alternateName": "True"}},
        {"@type": "Organization", "@id": "#g", "name": "Gazette"}, {"@type": "WebPage", "url": "https://g.example/"},
    ]}  # fmt: skip
    path = tmp_path / "graph.json"
    path.write_text(json.dumps(graph), encoding="utf-8")
    told: list[str] = []
    with feudcheck.import_facts(path, tell=lambda one: told.append(str(one))) as made:
        assert (made.facts, made.skipped, told) == (1, 0, [])

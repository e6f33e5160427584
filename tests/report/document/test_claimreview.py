"""ClaimReview drafts: schema.org's words, nothing unsourced, safe inside a script element."""

from __future__ import annotations

import datetime as dt
import json

import jsonschema

from feudcheck.frozen import replace
from feudcheck.model.review import Run
from feudcheck.report.document.claimreview import render

TEXT = {"type": "string", "minLength": 1}
WORK = {
    "type": "object",
    "required": ["@type", "name"],
    "additionalProperties": False,
    "properties": {
        "@type": {"const": "CreativeWork"}, "name": TEXT, "inLanguage": TEXT, "datePublished": TEXT, "url": TEXT,
        "archivedAt": TEXT, "publisher": {"properties": {"@type": {"const": "Organization"}, "name": TEXT}},
        "author": {"properties": {"@type": {"const": "Person"}, "name": TEXT}},
    },
}  # fmt: skip
SCHEMA = {
    "type": "object",
    "required": ["@context", "@graph"],
    "properties": {
        "@context": {"const": "https://schema.org"},
        "@graph": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["@type", "claimReviewed", "itemReviewed", "reviewRating", "citation"],
                "additionalProperties": False,
                "properties": {
                    "@type": {"const": "ClaimReview"},
                    "claimReviewed": TEXT,
                    "inLanguage": TEXT,
                    "reviewBody": TEXT,
                    "author": {"properties": {"@type": {"const": "Organization"}, "name": TEXT}},
                    "citation": {"type": "array", "minItems": 1, "items": WORK},
                    "itemReviewed": {
                        "type": "object",
                        "required": ["@type", "text", "appearance"],
                        "additionalProperties": False,
                        "properties": {"@type": {"const": "Claim"}, "text": TEXT, "appearance": WORK},
                    },
                    "reviewRating": {
                        "type": "object",
                        "required": ["ratingValue", "bestRating", "worstRating", "alternateName"],
                        "properties": {
                            "@type": {"const": "Rating"}, "ratingValue": {"enum": [1, 5]}, "bestRating": {"const": 5},
                            "worstRating": {"const": 1}, "alternateName": TEXT,
                        },
                    },
                },
            },
        },
    },
}  # fmt: skip


def test_valid(runs: list[Run]) -> None:
    for run in runs:
        text = render(run, author="The <Desk>")
        assert not set(text) & set("<>&")
        assert not [c for c in text if c != "\n" and not c.isprintable()]
        jsonschema.validate(json.loads(text), SCHEMA)


def test_plain(plain: Run) -> None:
    graph = json.loads(render(plain))["@graph"]
    assert [made["reviewRating"]["ratingValue"] for made in graph] == [5, 1, 1, 1]
    assert all("author" not in made and "url" not in made for made in graph)
    assert not any("Saturday" in made["claimReviewed"] for made in graph)
    assert graph[1]["citation"] == [
        {
            "@type": "CreativeWork",
            "name": "Norvik opens its bridge",
            "publisher": {"@type": "Organization", "name": "Norvik Gazette"},
            "author": {"@type": "Person", "name": "Ida Berg"},
            "datePublished": "2019-05-05",
            "inLanguage": "en",
        }
    ]
    assert graph[3]["reviewRating"]["alternateName"] == "تنفيه المصادر"
    assert graph[3]["citation"][0]["name"] == "نورفيك تفتتح جسرها"


def test_where_it_appeared_and_who_reviews(plain: Run) -> None:
    review = plain.reviews[1]
    document = replace(review.document, title="جسر", dated=dt.date(2026, 1, 2), lang="ar")
    (made,) = json.loads(render(Run((replace(review, document=document),)), author="Norvik Gazette"))["@graph"]
    assert made["itemReviewed"]["appearance"] == {
        "@type": "CreativeWork", "name": "جسر", "inLanguage": "ar", "datePublished": "2026-01-02",
    }  # fmt: skip
    assert made["author"] == {"@type": "Organization", "name": "Norvik Gazette"}

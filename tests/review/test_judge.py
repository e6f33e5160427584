"""Sentences in their context: what is read into "he" and "the company", and what never follows from it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from feudcheck.model.review import Review
from tests.review.conftest import shown

S = "supported"
OPEN, GUESSED = "unsourced antecedent-open", "unsourced antecedent-guessed"
DATE = "contradicted date-differs"
# draft → what its last sentence comes to
ROWS = {
    "he": ("Tom Vance is known in town. He founded Norvik Mills in 2004.", S),
    "she": ("Ada Brook is known in town. She founded Quay Foods in 1998.", S),
    "he-wrong-year": ("Tom Vance is known in town. He founded Norvik Mills in 2005.", DATE),
    "he-of-two": ("Tom Vance met Ada Brook in town. She founded Quay Foods in 1998.", OPEN),
    "he-unknown": ("Peter Wells is known in town. He founded Norvik Mills in 2004.", OPEN),
    "he-beside-unknown": ("Tom Vance met Peter Wells. He founded Norvik Mills in 2004.", OPEN),
    "he-another": ("Ada Brook is known in town. He founded Norvik Mills in 2004.", GUESSED),
    "he-far": ("Tom Vance is known. Rain fell. Snow fell. Hail fell. He founded Norvik Mills in 2004.", OPEN),
    "he-after-heading": ("Tom Vance is known in town.\n\n# Weather\n\nHe founded Norvik Mills in 2004.", OPEN),
    "name-in-heading": ("# Tom Vance\n\nHe founded Norvik Mills in 2004.", S),
    "company": ("Quay Foods is known in town. The company was founded in 1998.", S),
    "company-wrong": ("Quay Foods is known in town. The company was founded in 2001.", GUESSED),
    "company-of-two": ("Quay Foods and Norvik Mills quarrel. The company was founded in 1998.", OPEN),
    "company-unknown": ("Rain fell. The company was founded in 1998.", "-"),
    "company-named-at-once": ("Rain fell. The company Quay Foods was founded in 1998.", S),
    "it": ("The Harbour Bridge is new. It cost $40 million.", S),
    "it-wrong": ("The Harbour Bridge is new. It cost $60 million.", GUESSED),
    "noun-of-name": ("Vance and the Harbour Bridge have made news. The bridge cost $40 million.", S),
    "possessive": ("Tom Vance is known in town. His company Norvik Mills was founded in 2004.", S),
    "named-wrong": ("He is known. Tom Vance founded Norvik Mills in 2005.", DATE),
    "he-ar": ("توم فانس معروف في المدينة. هو أسس مطاحن نورفيك عام 2004.", S),
    "company-ar": ("كواي للأغذية معروفة في المدينة. تأسست الشركة عام 1998.", S),
    "company-wrong-ar": ("كواي للأغذية معروفة في المدينة. تأسست الشركة عام 2001.", GUESSED),
    "company-of-two-ar": ("كواي للأغذية ومطاحن نورفيك متنافستان. تأسست الشركة عام 1998.", OPEN),
    "company-unknown-ar": ("هطل المطر. تأسست الشركة عام 1998.", "-"),
    "speaks-on": (
        "Tom Vance met Ada Brook. Tom Vance said it was late. He added that he founded Norvik Mills in 2004.", S,
    ),
    "speaks-on-wrong": (
        "Tom Vance met Ada Brook. Tom Vance said it was late. He added that he founded Quay Foods in 1998.",
        "unsourced other-speaker",
    ),
    "named-beside": ("Norvik Mills and Quay Foods quarrel. Tom Vance sued the company in March 2020.", OPEN),
    "speaks-on-ar": (
        "التقى توم فانس آدا بروك. وقال توم فانس إن الوقت تأخر. وأضاف لاحقا أنه أسس مطاحن نورفيك عام 2004.", S,
    ),
    "man-not-company-ar": (
        "رفع توم فانس دعوى على كواي للأغذية في مارس 2020. وقال حينها إنه أسس مطاحن نورفيك عام 2004.", S,
    ),
    # The only two of a kind that the sentences before have named
    "both-men": ("Tom Vance met Ada Brook. The two bought the Old Dairy in May 2010.", "unsourced uncovered-part"),
    "two-men": ("Tom Vance met Ada Brook. The duo bought the Old Dairy in May 2010.", S),
    "two-men-wrong": ("Tom Vance met Ada Brook. The duo bought the Old Dairy in May 2011.", GUESSED),
    "two-of-one": ("Tom Vance is known in town. The duo bought the Old Dairy in May 2010.", OPEN),
    "two-unknown": ("Tom Vance met Peter Wells. The duo bought the Old Dairy in May 2010.", OPEN),
    "two-beside": ("Tom Vance met Ada Brook. The duo and Tom Vance bought the Old Dairy in May 2010.", OPEN),
    "two-firms": ("Quay Foods knows Norvik Mills. Both companies signed a contract worth $3 million in June 2012.", S),
    "two-firms-ar": ("تعرف كواي للأغذية مطاحن نورفيك. ووقعت الشركتان في يونيو 2012 عقدا بقيمة 3 ملايين دولار.", S),
    "two-men-ar": ("التقى توم فانس آدا بروك. واشترى الثنائي معمل الألبان القديم في مايو 2010.", S),
    "two-men-wrong-ar": ("التقى توم فانس آدا بروك. واشترى الثنائي معمل الألبان القديم في مايو 2011.", GUESSED),
    "bridge-ar": ("توم فانس وجسر الميناء في الأخبار. بلغت تكلفة الجسر 40 مليون دولار.", S),
}


@pytest.mark.parametrize("id_", ROWS)
def test_rows(reviewed: Callable[..., Review], id_: str) -> None:
    draft, expected = ROWS[id_]
    last = reviewed(draft).checked[-1]
    assert shown(last) == expected


def test_a_reading_is_told_and_its_parts_stand_in_the_sentence_as_written(reviewed: Callable[..., Review]) -> None:
    last = reviewed("Tom Vance is known in town. He founded Norvik Mills in 2004.").checked[-1]
    assert last.finding.claim == "He founded Norvik Mills in 2004."
    assert "“He” is read as Tom Vance." in last.finding.hints
    spans = {part.slot: last.finding.claim[slice(*part.span)] for part in last.finding.parts if part.span}
    assert spans["actor"] == "He"
    assert spans["date"] == "2004"


@pytest.mark.parametrize("id_", [id_ for id_, (_, expected) in ROWS.items() if expected in (OPEN, GUESSED)])
def test_what_is_left_open_shows_its_evidence_as_near_only(reviewed: Callable[..., Review], id_: str) -> None:
    evidence = reviewed(ROWS[id_][0]).checked[-1].finding.evidence
    assert evidence
    assert {one.stance for one in evidence} == {"near"}

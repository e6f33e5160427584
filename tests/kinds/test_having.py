"""Who has how many: lost, needed, sold or moved, they are not had."""

from __future__ import annotations

import pytest

from tests.kinds.pairs import found, judged
from tests.kinds.rows import C, S, U

GONE = ("lost", "needs", "lacks", "sold", "dismissed", "is looking for", "moved", "wants", "demanded", "returned")
GONE_AR = ("خسرت", "سرحت", "تحتاج إلى", "باعت", "طلبت", "نقلت", "تبحث عن")
THINGS = ("12 aircraft", "300 pilots", "40 engineers")
HAD = ("Norvik Air has {}.", "Norvik Air owns {}.", "Norvik Air employs {}.", "There are {} at Norvik Air.")
HAD_AR = ("لدى شركة نورفيك {}.", "في شركة نورفيك {}.", "تملك شركة نورفيك {}.")
THINGS_AR = ("12 طائرة", "300 طيار", "40 مهندسا")


@pytest.mark.parametrize("thing", THINGS)
@pytest.mark.parametrize("had", HAD)
@pytest.mark.parametrize("verb", GONE)
def test_what_is_lost_or_needed_is_not_had(verb: str, had: str, thing: str) -> None:
    assert str(found(f"Norvik Air {verb} {thing}.", had.format(thing)).verdict) != S


@pytest.mark.parametrize("thing", THINGS_AR)
@pytest.mark.parametrize("had", HAD_AR)
@pytest.mark.parametrize("verb", GONE_AR)
def test_what_is_lost_or_needed_is_not_had_in_arabic(verb: str, had: str, thing: str) -> None:
    assert str(found(f"{verb} شركة نورفيك {thing}.", had.format(thing)).verdict) != S


PAIRS = {
    "cost": ("The strike cost Norvik Air 30 flights a day.", {U: ("Norvik Air has 30 flights a day.",)}),
    "fire": ("The fire destroyed 30 paintings of the Kolberg Museum.", {
        U: ("The Kolberg Museum has 30 paintings.", "The Kolberg Museum owns 30 paintings.")}),
    "fire-ar": ("دمر الحريق 30 لوحة في متحف كولبرغ.", {U: ("في متحف كولبرغ 30 لوحة.", "يضم متحف كولبرغ 30 لوحة.")}),
    "there": ("Norvik Air moved 12 aircraft to Malta.", {
        U: ("Malta has 12 aircraft.",), S: ("Norvik Air moved twelve planes to Malta.",)}),
    "has": ("Norvik Air has 12 aircraft.", {S: ("Norvik Air owns 12 aircraft.",), C: ("Norvik Air has 15 aircraft.",)}),
    "has-ar": ("لدى شركة نورفيك 12 طائرة.", {
        S: ("لدى شركة نورفيك اثنتا عشرة طائرة.",), C: ("لدى شركة نورفيك 15 طائرة.",)}),
    "two-verbs": ("The hospital treats 200,000 patients a year and employs 3,400 people.", {
        S: ("The hospital has 3,400 employees.",), C: ("The hospital employs 4,300 people.",)}),
    "found": ("Tests found 40 cracks in the bridge at Kolberg.", {S: ("The bridge at Kolberg has 40 cracks.",)}),
    "which": ("The museum, which owns 30 paintings, closed in May.", {S: ("The museum has 30 paintings.",)}),
    "with": ("The museum closed in May with 30 paintings.", {S: ("The museum had 30 paintings.",)}),
    "its": ("Norvik Air's 40 pilots went on strike.", {S: ("Norvik Air has 40 pilots.",)}),
    "work": ("About 40 pilots work for Norvik Air.", {S: ("Norvik Air has about 40 pilots.",)}),
    "live": ("Some 300 people live in the village of Kolberg.", {
        S: ("The village of Kolberg has some 300 inhabitants.",)}),
    "medals": ("Jin Park has won four Olympic medals: one gold, two silver and one bronze.", {
        S: ("Jin Park has an Olympic gold medal.",)}),
    "number-ar": ("بلغ عدد مستخدمي تطبيق بيرل الذي طورته نورفيك 22 مليون مستخدم.", {
        S: ("لدى تطبيق بيرل 22 مليون مستخدم.",)}),
}  # fmt: skip

test_having = judged(PAIRS)

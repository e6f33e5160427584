"""What backs no more than a part of it: most is not all, what was is not what is, a year is no span of years."""

from __future__ import annotations

import pytest

from tests.kinds.rows import by_one_fact

ENTITIES = {
    "nour": {"name": {"en": "Nour Bank", "ar": "بنك نور"}, "kind": "company"},
    "sama": {"name": {"en": "Sama Air", "ar": "طيران سما"}, "kind": "company"},
    "omar": {"name": {"en": "Omar Khalil", "ar": "عمر خليل"}, "kind": "person"},
    "lina": {"name": {"en": "Lina Haddad", "ar": "لينا حداد"}, "kind": "person"},
    "oslo": {"name": {"en": "Oslo", "ar": "أوسلو"}, "kind": "place"},
}
_verdict = by_one_fact(ENTITIES)
COUNTED = (
    "{} banks in Oslo closed.", "{} ministers resigned in May 2024.", "{} workers of Nour Bank went on strike.",
    "Omar Khalil sold {} paintings to Lina Haddad.",
)  # fmt: skip
PARTS = (
    ("Nearly all", "All"), ("Almost all", "All of the"), ("Most", "All of the"), ("Most", "All"), ("Some", "The"),
    ("A few", "The"), ("Two of the five", "The five"), ("Two of the five", "Five"), ("One of the five", "The five"),
    ("All but two", "All"), ("At least one of the", "One of the"), ("40 per cent of the 500", "The 500"),
)  # fmt: skip
WHOLES = (
    ("All the", "All"), ("All", "The"), ("Most", "Most of the"), ("Nearly all", "Nearly all"), ("Some 400", "The 400"),
    ("Two of the five", "Two of the five"), ("Two of the five", "Two"), ("The most popular", "The"),
)  # fmt: skip
PARTS_AR = (
    ("أغلقت معظم المصارف في أوسلو.", "أغلقت جميع المصارف في أوسلو."),
    ("استقال بعض الوزراء.", "استقال كل الوزراء."),
    ("استقال اثنان من الوزراء الثلاثة.", "استقال الوزراء الثلاثة."),
    ("استقال اثنان من ثلاثة وزراء.", "استقال ثلاثة وزراء."),
    ("أغلق بنك نور معظم فروعه في أوسلو.", "أغلق بنك نور كل فروعه في أوسلو."),
    ("باع بنك نور بعض اللوحات إلى عمر خليل.", "باع بنك نور كل اللوحات إلى عمر خليل."),
    ("استبعد المدرب عددا من اللاعبين من القائمة.", "استبعد المدرب اللاعبين من القائمة."),
    ("أوقف بنك نور جزءا من المحطات في أوسلو.", "أوقف بنك نور المحطات في أوسلو."),
    ("عزلت المحكمة ثلث القضاة في أوسلو.", "عزلت المحكمة القضاة في أوسلو."),
    ("أغلق بنك نور اثنين من أصل ثلاثة مصانع.", "أغلق بنك نور المصانع."),
    ("باع طيران سما اثنتين من الطائرات الثلاث إلى بنك نور.", "باع طيران سما الطائرات إلى بنك نور."),
    ("باع طيران سما إحدى الطائرات إلى بنك نور.", "باع طيران سما الطائرات إلى بنك نور."),
)
WHOLES_AR = (
    ("استقال جميع الوزراء.", "استقال كل الوزراء."), ("استقال بعض الوزراء.", "استقال بعض الوزراء."),
    ("أغلق بنك نور معظم فروعه في أوسلو.", "أغلق بنك نور معظم فروعه في أوسلو."),
    ("باع طيران سما اثنتين من ثلاث طائرات.", "باع طيران سما اثنتين من الطائرات الثلاث."),
    ("استبعد المدرب جميع اللاعبين من القائمة.", "استبعد المدرب اللاعبين من القائمة."),
    ("ارتفع عدد الطائرات في أوسلو.", "ارتفع عدد الطائرات في أوسلو."),
)  # fmt: skip


def _filled(template: str, words: str) -> str:
    return template.format(words if template.startswith("{") else words[0].lower() + words[1:])


@pytest.mark.parametrize("template", COUNTED)
@pytest.mark.parametrize(("part", "whole"), PARTS)
def test_a_part_does_not_back_the_whole(template: str, part: str, whole: str) -> None:
    assert _verdict(_filled(template, part), _filled(template, whole)) == "unsourced"


@pytest.mark.parametrize("template", COUNTED)
@pytest.mark.parametrize(("fact", "claim"), WHOLES)
def test_as_many_of_them_are_backed(template: str, fact: str, claim: str) -> None:
    assert _verdict(_filled(template, fact), _filled(template, claim)) == "supported"


@pytest.mark.parametrize(("fact", "claim"), PARTS_AR)
def test_a_part_does_not_back_the_whole_in_arabic(fact: str, claim: str) -> None:
    assert _verdict(fact, claim) == "unsourced"


@pytest.mark.parametrize(("fact", "claim"), WHOLES_AR)
def test_as_many_of_them_are_backed_in_arabic(fact: str, claim: str) -> None:
    assert _verdict(fact, claim) == "supported"


OVER = (
    ("Omar Khalil was president of Nour Bank until 2020.", "Omar Khalil is still president of Nour Bank."),
    ("Omar Khalil was president of Nour Bank.", "Omar Khalil is president of Nour Bank."),
    ("Nour Bank owned Sama Air until 2020.", "Nour Bank still owns Sama Air."),
    ("Omar Khalil lived in Oslo until 2020.", "Omar Khalil still lives in Oslo."),
    ("Omar Khalil was married to Lina Haddad.", "Omar Khalil is still married to Lina Haddad."),
    ("Omar Khalil was president of Nour Bank in 2020.", "Omar Khalil was president of Nour Bank since 2020."),
    ("Omar Khalil was president of Nour Bank in 2020.", "Omar Khalil was president of Nour Bank until 2020."),
    ("Nour Bank owned Sama Air in 2020.", "Nour Bank owned Sama Air until 2020."),
    ("Omar Khalil worked for Sama Air in 2019.", "Omar Khalil worked for Sama Air from 2019 to 2021."),
    ("أدار عمر خليل بنك نور حتى 2019.", "لا يزال عمر خليل يدير بنك نور."),
    ("كان عمر خليل رئيسا لبنك نور حتى 2019.", "لا يزال عمر خليل رئيسا لبنك نور."),
)
GOES_ON = (
    ("Omar Khalil is president of Nour Bank.", "Omar Khalil is still president of Nour Bank."),
    ("Omar Khalil was president of Nour Bank.", "Omar Khalil was president of Nour Bank."),
    ("Omar Khalil has been president of Nour Bank since 2020.", "Omar Khalil was president of Nour Bank since 2020."),
    ("Nour Bank owned Sama Air until 2020.", "Nour Bank owned Sama Air until 2020."),
    ("Nour Bank was fined in May 2024.", "Nour Bank is fined."),
    ("Nour Bank closed in 2020.", "Nour Bank has been closed since 2020."),
)


@pytest.mark.parametrize(("fact", "claim"), OVER)
def test_what_was_does_not_back_what_is_or_lasted(fact: str, claim: str) -> None:
    assert _verdict(fact, claim) == "unsourced"


@pytest.mark.parametrize(("fact", "claim"), GOES_ON)
def test_the_same_time_is_backed(fact: str, claim: str) -> None:
    assert _verdict(fact, claim) == "supported"


@pytest.mark.parametrize("deed", ["bought Sama Air", "closed the plant", "hired Omar Khalil", "banned Omar Khalil"])
def test_what_it_was_done_in_spite_of_is_no_reason(deed: str) -> None:
    assert _verdict(f"Nour Bank {deed} despite debts.", f"Nour Bank {deed} because of debts.") == "unsourced"
    assert _verdict(f"Nour Bank {deed} because of debts.", f"Nour Bank {deed} because of debts.") == "supported"
    assert _verdict(f"Nour Bank {deed} despite debts.", f"Nour Bank {deed} despite debts.") == "supported"


def test_what_it_was_done_in_spite_of_is_no_reason_in_arabic() -> None:
    assert _verdict("باع بنك نور طيران سما رغم الديون.", "باع بنك نور طيران سما بسبب الديون.") == "unsourced"
    assert _verdict("باع بنك نور طيران سما بسبب الديون.", "باع بنك نور طيران سما بسبب الديون.") == "supported"

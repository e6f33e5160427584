"""Foreign words written by their sound in Arabic: which they are, and which near ones they are not."""

from __future__ import annotations

import pytest

from feudcheck.language.normal import fold
from feudcheck.language.transliteration import sounds_like

SAME = """
listeria ليستريا; listeria الليستريا; Antwerp أنتويرب; Luc لوك; ocean أوشن; lines لاينز
methanol بالميثانول; Hendrik هندريك; Morvaux مورفو; Zurich زيورخ; Nasr نصر; Nasri نصري; Lucas لوكاس
Karim كريم; Salem سالم; Salim سليم; London لندن; Boston بوسطن; Philip فيليب; Alexander ألكسندر; Max ماكس
Victor فيكتور; Jack جاك; Thomas توماس; Laura لورا; Hanson هانسون; Hansen هانسن; Ghandari غنداري
Khalil خليل; Saad سعد; Omar عمر; Charles تشارلز; cholera الكوليرا; ammonia الأمونيا; Torvane تورفين
Oslo أوسلو; Rotterdam روتردام; Tribune تريبيون; Mutual ميوتشوال; Google غوغل; Google جوجل; Quays كيز
Volvo فولفو; Marwa مروى; Salma سلمى
"""
OTHER = """
Luc لوكاس; Lucas لوك; Luca لوك; Nasr نصري; Nasri نصر; Karim كرم; Karam كريم; Salem سليم; Salim سالم
Nasser نصير; Hassan حسين; Hussein حسن; Peter بيترز; Peters بيتر; Martin مارتينز; Kamal كامل; Jamil جمال
Jamal جميل; Robert روبرتو; Roberto روبرت; Hanson هانسن; Helena هيلين; Maria مريم; listeria هستيريا
methanol إيثانول; ethanol ميثانول; Port بورتو; Marco مارك; Mark ماركو; Nora نور; Nour نورا; Helin إيلين
Anton أنطونيو; dead ضاد; can لسان; bear كبير; al ال; Ed عد; Muna مني
"""


def _pairs(rows: str) -> list[list[str]]:
    return [pair.split() for line in rows.strip().splitlines() for pair in line.split("; ")]


@pytest.mark.parametrize(("latin", "arabic"), _pairs(SAME), ids=lambda word: word)
def test_same_word(latin: str, arabic: str) -> None:
    assert sounds_like(fold(latin), fold(arabic))


@pytest.mark.parametrize(("latin", "arabic"), _pairs(OTHER), ids=lambda word: word)
def test_other_word(latin: str, arabic: str) -> None:
    assert not sounds_like(fold(latin), fold(arabic))

"""Statements as they come: with labels, list marks, links, hashtags, marks of emphasis, legal forms and initials."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "delvaro": {"name": {"en": "Delvaro Rail", "ar": "دلفارو للسكك"}, "kind": "organisation"},
    "coral": {"name": {"en": "Coral Line", "ar": "خط المرجان"}, "kind": "work"},
    "fsa": {"name": {"en": "Food Safety Agency", "ar": "هيئة سلامة الغذاء"}, "kind": "organisation"},
    "mersa": {"name": {"en": "Mersa Nour", "ar": "مرسى نور"}, "kind": "place"},
}
FACTS = {
    "built": {
        "en": "Delvaro Rail built the Coral Line for 412 million euros.",
        "ar": "شيدت شركة دلفارو للسكك خط المرجان بكلفة 412 مليون يورو.",
    },
    "opened": {"en": "The mayor opened the Coral Line in June 2024.", "ar": "افتتح العمدة خط المرجان في يونيو 2024."},
    "closed": {"en": "The Food Safety Agency closed the bakeries in Mersa Nour in May 2023."},
}

_IT = "Delvaro Rail built the Coral Line for 412 million euros"
_ITS_TWIN = "دلفارو للسكك شيدت خط المرجان بكلفة 412 مليون يورو"

ROWS = {
    "breaking": (S, f"BREAKING: {_IT}"),
    "breaking-wrong": (C, "BREAKING: Delvaro Rail built the Coral Line for 421 million euros"),
    "breaking-dash": (S, f"Breaking news — {_IT}"),
    "update": (S, f"UPDATE: {_IT}."),
    "no-label": (U, f"Breaking bread, {_IT}."),
    "link": (S, f"{_IT} https://t.example/abc123?x=1"),
    "link-before": (S, f"https://t.example/abc123 {_IT}"),
    "hashtags": (S, f"{_IT} #CoralLine #tram"),
    "hashtag-within": (S, "#Delvaro Rail built the #CoralLine for 412 million euros"),
    "hashtag-wrong": (C, "#Delvaro Rail built the #CoralLine for 421 million euros"),
    "hashtag-other": (U, "#Delvaro Rail built the #PearlLine for 412 million euros"),
    "sender": (S, f"RT @news_desk: {_IT}"),
    "list-number": (S, f"1. {_IT}."),
    "list-brackets": (S, f"(12) {_IT}."),
    "list-dash": (S, f"- {_IT}"),
    "figure-at-head": (C, "421 million euros is what Delvaro Rail built the Coral Line for."),
    "emphasis": (S, "**Delvaro Rail** built the Coral Line for _412 million euros_."),
    "emphasis-wrong": (C, "**Delvaro Rail** built the Coral Line for _421 million euros_."),
    "known": (S, f"Did you know that {_IT}"),
    "limited": (S, "Delvaro Rail Ltd. built the Coral Line for 412 million euros."),
    "incorporated": (S, "Delvaro Rail, Inc. built the Coral Line for 412 million euros."),
    "urgent-ar": (S, f"عاجل: {_ITS_TWIN}"),
    "urgent-bar-ar": (S, f"عاجل | {_ITS_TWIN}"),
    "urgent-dots-ar": (S, f"خبر عاجل.. {_ITS_TWIN}"),
    "pictures-ar": (S, f"بالصور.. {_ITS_TWIN}"),
    "urgent-wrong-ar": (C, "عاجل: دلفارو للسكك شيدت خط المرجان بكلفة 421 مليون يورو"),
    "hashtag-ar": (S, "#دلفارو للسكك شيدت #خط_المرجان بكلفة 412 مليون يورو"),
    "known-ar": (S, f"هل تعلم أن {_ITS_TWIN}"),
    "initials": (S, "The FSA closed the bakeries in Mersa Nour in May 2023."),
    "initials-wrong": (C, "The FSA closed the bakeries in Mersa Nour in May 2021."),
    # A thing with a name of its own, of which the deed is denied outright
    "never-opened": (C, "The Coral Line hasn't been opened."),
    "never-opened-ar": (C, "لم يُفتتح خط المرجان."),
    "never-sold": (U, "The Coral Line hasn't been sold."),
    "not-then": (U, "The Coral Line was not opened in May 2022."),
}

test_dressed = verdicts(ROWS)

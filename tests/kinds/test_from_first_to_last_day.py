""" "From 5 to 8 June" tells when it began and when it ended; "from 2015 to 2021" who became and who stepped down."""

from __future__ import annotations

import pytest

from tests.kinds.rows import C, S, U, by_one_fact

ENTITIES = {
    "torvane": {"name": {"en": "Torvane", "ar": "تورفان"}, "kind": "company"},
    "halden": {"name": {"en": "Halden", "ar": "هالدن"}, "kind": "company"},
    "mira": {"name": {"en": "Mira Solberg", "ar": "ميرا سولبرغ"}, "kind": "person"},
    "jonas": {"name": {"en": "Jonas Lund", "ar": "يوناس لوند"}, "kind": "person"},
    "elder-bay": {"name": {"en": "Elder Bay", "ar": "خليج النور"}, "kind": "place"},
}
STRUCK = "Nurses at Torvane struck from 5 to 8 November 2024."
STRUCK_AR = "أضرب عمال تورفان من 5 إلى 8 نوفمبر 2024."
SHOWN = "The exhibition Silver Water ran at Elder Bay from 12 October 2023 to 2 March 2024."
CLOSED = "The Elder Bay line was closed from 3 May to 19 July 2024."
CLOSED_AR = "أغلق خط الميناء في خليج النور من 3 مايو إلى 19 يوليو 2024."
HEADED = "Mira Solberg was the director of Torvane from 2015 to 2021."
TRIED = "The trial of Jonas Lund lasted from 3 May to 9 June 2024."
ROWS = [
    (STRUCK, S, "The strike of nurses at Torvane began on 5 November 2024."),
    (STRUCK, S, "The nurses' strike at Torvane ended on 8 November 2024."),
    (STRUCK, S, "Nurses at Torvane ended their strike on 8 November 2024."),
    (STRUCK, C, "The nurses' strike at Torvane began on 8 November 2024."),
    (STRUCK, S, "Nurses at Torvane struck from 5 November 2024."),
    (STRUCK, S, "Nurses at Torvane struck until 8 November 2024."),
    (STRUCK, U, "Nurses at Torvane struck until 9 November 2024."),
    (STRUCK, U, "The boycott of nurses at Torvane began on 5 November 2024."),
    (STRUCK_AR, S, "بدأ إضراب عمال تورفان في 5 نوفمبر 2024."),
    (STRUCK_AR, S, "انتهى إضراب عمال تورفان في 8 نوفمبر 2024."),
    (STRUCK_AR, S, "أنهى عمال تورفان إضرابهم في 8 نوفمبر 2024."),
    (STRUCK_AR, U, "انتهى إضراب عمال تورفان في 6 نوفمبر 2024."),
    (SHOWN, S, "The exhibition Silver Water opened at Elder Bay on 12 October 2023."),
    (SHOWN, S, "The exhibition Silver Water closed at Elder Bay on 2 March 2024."),
    (SHOWN, S, "The exhibition Silver Water ended in March 2024."),
    (SHOWN, U, "The exhibition Silver Water ended in January 2024."),
    (SHOWN, U, "The festival Silver Water ended in March 2024."),
    (CLOSED, S, "The Elder Bay line closed on 3 May 2024."),
    (CLOSED, S, "The closure of the Elder Bay line ended on 19 July 2024."),
    (CLOSED, S, "The Elder Bay line reopened on 19 July 2024."),
    (CLOSED, C, "The closure of the Elder Bay line ended on 3 June 2024."),
    (CLOSED_AR, S, "أغلق خط الميناء في خليج النور في 3 مايو 2024."),
    (CLOSED_AR, S, "أعيد فتح خط الميناء في خليج النور في 19 يوليو 2024."),
    (CLOSED_AR, S, "ظل خط الميناء في خليج النور مغلقا حتى 19 يوليو 2024."),
    (HEADED, S, "Mira Solberg became the director of Torvane in 2015."),
    (HEADED, S, "Mira Solberg stepped down as director of Torvane in 2021."),
    (HEADED, S, "Mira Solberg was the director of Torvane in 2018."),
    (HEADED, C, "Mira Solberg became the director of Torvane in 2012."),
    (HEADED, C, "Mira Solberg stepped down as director of Torvane in 2019."),
    (HEADED, U, "Mira Solberg became the director of Halden in 2015."),
    (TRIED, S, "The trial of Jonas Lund began on 3 May 2024."),
    (TRIED, S, "The trial of Jonas Lund ended on 9 June 2024."),
    (TRIED, U, "The appeal of Jonas Lund began on 3 May 2024."),
    ("Torvane built the pier from 2019 to 2021.", U, "Torvane built the pier in 2019."),
    ("Halden sold boats between 3 May and 9 May 2024.", U, "Halden began to sell boats on 3 May 2024."),
]

verdict = by_one_fact(ENTITIES)


@pytest.mark.parametrize(("fact", "wanted", "claim"), ROWS)
def test_first_and_last_day(fact: str, wanted: str, claim: str) -> None:
    assert verdict(fact, claim) == wanted

"""Facts dated only by something else, "three days after the report", "on the day of the recall": what day it was."""

from __future__ import annotations

from tests.kinds.rows import S, U, verdicts

ENTITIES = {
    "norv": {"name": {"en": "Norv Rail", "ar": "نورف للسكك"}, "kind": "company"},
    "lisk": {"name": {"en": "Ada Lisk", "ar": "آدا ليسك"}, "kind": "person", "aliases": ["Lisk", "ليسك"]},
    "board": {"name": {"en": "the Safety Board", "ar": "مجلس السلامة"}, "kind": "organisation"},
    "zeta": {"name": {"en": "Zeta Motors", "ar": "زيتا للسيارات"}, "kind": "company", "aliases": ["Zeta"]},
    "gull": {"name": {"en": "Gull FC", "ar": "نادي النورس"}, "kind": "team"},
    "crow": {"name": {"en": "Crow United", "ar": "كرو يونايتد"}, "kind": "team"},
    "berg": {"name": {"en": "Tom Berg", "ar": "توم بيرغ"}, "kind": "person", "aliases": ["Berg", "بيرغ"]},
}
FACTS = {
    "report": {
        "en": "The Safety Board published its report on 20 June 2023.",
        "ar": "نشر مجلس السلامة تقريره في 20 يونيو 2023.",
    },
    "lisk": {
        "en": "Ada Lisk resigned as head of Norv Rail three days after the report was published.",
        "ar": "استقالت آدا ليسك من رئاسة نورف للسكك بعد ثلاثة أيام من نشر التقرير.",
    },
    "recall": {
        "en": "Zeta Motors recalled 40,000 vans on 9 May 2022.",
        "ar": "استدعت زيتا للسيارات 40 ألف شاحنة صغيرة في 9 مايو 2022.",
    },
    "shares": {"en": "Shares in Zeta Motors fell 11 percent on the day of the recall."},
    "cost": {"en": "In March 2024 Norv Rail said that the recall had cost it time."},
    "final": {"en": "Gull FC won the final on 4 June 2021."},
    "berg": {"en": "Tom Berg left Gull FC two days after the final."},
    "strike": {"en": "Drivers of Norv Rail went on strike on 2 March 2019."},
    "strike2": {"en": "Guards of Norv Rail went on strike on 8 July 2020."},
    "pay": {"en": "Norv Rail raised pay by 6 percent a week after the strike."},
}  # fmt: skip

ROWS = {
    "month": (S, "Ada Lisk resigned as head of Norv Rail in June 2023."),
    "day": (S, "Ada Lisk resigned as head of Norv Rail on 23 June 2023."),
    "report-day": (U, "Ada Lisk resigned as head of Norv Rail on 20 June 2023."),
    "another-month": (U, "Ada Lisk resigned as head of Norv Rail in September 2023."),
    "ar-day": (S, "استقالت آدا ليسك من رئاسة نورف للسكك في 23 يونيو 2023."),
    "ar-another": (U, "استقالت آدا ليسك من رئاسة نورف للسكك في 29 يونيو 2023."),
    "day-of": (S, "Shares in Zeta Motors fell 11 percent on 9 May 2022."),
    "day-of-month": (S, "Zeta Motors' shares fell 11 percent in May 2022."),
    "day-of-wrong": (U, "Shares in Zeta Motors fell 11 percent on 10 May 2022."),
    "figure-wrong": (U, "Shares in Zeta Motors fell 15 percent on 9 May 2022."),
    "final": (S, "Tom Berg left Gull FC on 6 June 2021."),
    "final-who": (U, "Ada Lisk left Gull FC on 6 June 2021."),
    "two-strikes": (U, "Norv Rail raised pay by 6 percent on 9 March 2019."),
    "two-strikes-later": (U, "Norv Rail raised pay by 6 percent on 15 July 2020."),
}

test_verdict = verdicts(ROWS)

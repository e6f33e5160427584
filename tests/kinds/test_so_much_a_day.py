"""Rates told two ways, sums written with hyphens, and words that only lead a figure in."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import C, S, U

PAIRS = {
    "pickers": (
        "The pickers went on strike in May to press for a daily wage of 22 dinars.",
        {
            S: ("The pickers went on strike in May for 22 dinars a day.",),
            C: ("The pickers went on strike in May for 18 dinars a day.",),
            U: ("The pickers went on strike in May, demanding 22 dinars an hour.",),
        },
    ),
    "drivers": (
        "The drivers of Orvex earn a monthly wage of 900 euros.",
        {
            S: ("The drivers of Orvex earn 900 euros a month.",),
            U: ("The drivers of Orvex earn 900 euros a week.", "The drivers of Orvex earn 700 euros a week."),
        },
    ),
    "subsidy": (
        "The town pays the hospital an annual subsidy of 3 million euros.",
        {
            S: (
                "The town pays the hospital 3 million euros a year in subsidies.",
                "The town pays the hospital a subsidy of 3 million euros a year.",
            ),
            U: ("The town pays the hospital 3 million euros a month in subsidies.",),
        },
    ),
    "one-gift": (
        "The town paid the hospital a subsidy of 3 million euros.",
        {U: ("The town paid the hospital a subsidy of 3 million euros a year.",)},
    ),
    "wage-ar": (
        "يتقاضى سائقو أورفكس أجرا يوميا قدره 22 دينارا.",
        {S: ("يتقاضى سائقو أورفكس 22 دينارا يوميا.",)},
    ),
    "ship": (
        "The city bought a €7 million ship in 2020.",
        {S: ("The city bought a 7m-euro ship in 2020.",), U: ("The city bought a 7m-dinar ship in 2020.",)},
    ),
    "plan": (
        "The state launched a plan worth 4.5 million dinars in 2020.",
        {
            S: (
                "The state launched a 4.5m-dinar plan in 2020.",
                "The state launched a 4.5-million-dinar plan in 2020.",
            ),
            U: ("The state launched a 6m-dinar plan in 2020.",),
        },
    ),
    "metres": (
        "The crew raised a 4.5m mast in 2020.",
        {U: ("The crew raised a 4.5m-dinar mast in 2020.",)},
    ),
    "bonus-ar": (
        "رفض المدرب إعادة مكافأة قدرها 85 ألف دينار.",
        {
            S: ("رفض المدرب إعادة مكافأته البالغة 85 ألف دينار.",),
            C: ("رفض المدرب إعادة مكافأته البالغة 95 ألف دينار.",),
        },
    ),
    "debts-ar": (
        "سددت الشركة ديونها وقدرها 3 ملايين يورو عام 2020.",
        {
            S: ("سددت الشركة ديونها البالغة 3 ملايين يورو عام 2020.",),
            U: ("سددت الشركة ديونها البالغة 5 ملايين يورو عام 2020.",),
        },
    ),
    "grave-ar": ("ألحقت العاصفة بالجسر أضرارا.", {U: ("ألحقت العاصفة بالجسر أضرارا بالغة قدرها مليون يورو.",)}),
}

test_rates = judged(PAIRS)

"""What is counted, where a noun before it tells its kind: "40 school nurses" are nurses, and no schools."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import S, U

PAIRS = {
    "pickers": (
        "Around 700 olive pickers in Skerry went on strike in May 2022.",
        {
            S: ("Some 700 pickers in Skerry went on strike in May 2022.",),
            U: ("Some 700 apple pickers in Skerry went on strike in May 2022.",),
        },
    ),
    "nurses": (
        "The city hired 40 school nurses in 2021.",
        {S: ("The city hired 40 nurses in 2021.",), U: ("The city hired 40 schools in 2021.",)},
    ),
    "tickets": (
        "The club sold 12,000 season tickets in 2020.",
        {S: ("The club sold 12,000 tickets in 2020.",), U: ("The club sold 12,000 seasons in 2020.",)},
    ),
    "drivers": (
        "Police arrested 14 taxi drivers in June 2020.",
        {S: ("Police arrested 14 drivers in June 2020.",), U: ("Police arrested 14 taxis in June 2020.",)},
    ),
    "growers": (
        "Around 300 apple growers met in Oslo in 2019.",
        {S: ("Some 300 growers met in Oslo in 2019.",), U: ("Some 300 apples met in Oslo in 2019.",)},
    ),
    "clerks": (
        "Some 40 bank clerks were dismissed in May 2020.",
        {
            S: ("About 40 clerks were dismissed in May 2020.",),
            U: ("About 40 banks were dismissed in May 2020.",),
        },
    ),
    "tickets-ar": (
        "باع النادي 12 ألف تذكرة مباراة عام 2020.",
        {S: ("باع النادي 12 ألف تذكرة عام 2020.",), U: ("باع النادي 12 ألف مباراة عام 2020.",)},
    ),
}

test_counted = judged(PAIRS)

""""The company", "the city", "the club" do not stand for a noun of another kind that does it in the fact."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import S, U

ENTITIES = {
    "tarn": {"name": {"en": "Tarn", "ar": "تارن"}, "kind": "place"},
    "brew": {"name": {"en": "Hallberg", "ar": "هالبرغ"}, "kind": "company"},
    "build": {"name": {"en": "Orsted Build", "ar": "أورستد للبناء"}, "kind": "company"},
}
PAIRS = {
    "government": ("The government pays 40% of the cost of the bridge at Tarn.", {
        S: ("The government covers 40% of the cost of the bridge at Tarn.",),
        U: ("The company pays 40% of the cost of the bridge at Tarn.",
            "The city covers 40% of the cost of the bridge at Tarn.",
            "The club pays 40% of the cost of the bridge at Tarn."),
    }),
    "council": ("The city council bought the harbour at Tarn in May 2024.", {
        S: ("The city bought the harbour at Tarn in May 2024.",),
        U: ("The company bought the harbour at Tarn in May 2024.",
            "The club bought the harbour at Tarn in May 2024."),
    }),
    "brewery": ("The brewery hired 40 people at Tarn in May 2024.", {
        S: ("The company hired 40 people at Tarn in May 2024.",),
        U: ("The club hired 40 people at Tarn in May 2024.", "The city hired 40 people at Tarn in May 2024."),
    }),
    "named": ("Orsted Build hired 40 people at Tarn in May 2024.", {
        S: ("The company hired 40 people at Tarn in May 2024.",),
    }),
    "to-run": ("Orsted Build won the contract to build the bridge at Tarn in January 2025.", {
        S: ("Orsted Build won the contract to build the bridge at Tarn.",),
        U: ("Orsted Build won the contract to run the bridge at Tarn.",),
    }),
    "to-run-two": ("Orsted Build won the contract to build two ferries for Tarn in February 2025.", {
        S: ("Orsted Build won the contract to build two ferries for Tarn.",),
        U: ("Orsted Build won the contract to run two ferries for Tarn.",),
    }),
    "firm": ("Orsted Build sold the shipyard in Tarn to Hallberg in October 2023.", {
        S: ("Hallberg bought the shipyard in Tarn from Orsted Build.",
            "The company sold the shipyard in Tarn to Hallberg."),
        U: ("The city sold the shipyard in Tarn to Hallberg.",),
    }),
    "to-keep": ("Orsted Build plans to sell the port at Tarn.", {
        U: ("Orsted Build plans to run the port at Tarn.", "Orsted Build plans to keep the port at Tarn."),
    }),
    "government-ar": ("اشترت الحكومة الميناء في تارن في مايو 2024.", {
        S: ("اشترت الحكومة الميناء في تارن.",),
        U: ("اشترت الشركة الميناء في تارن في مايو 2024.", "اشترى النادي الميناء في تارن في مايو 2024."),
    }),
}

test_done_by_what_body = judged(PAIRS, ENTITIES)

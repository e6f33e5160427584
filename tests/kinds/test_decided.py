"""Voted to, is to … and …, put down to: what is decided, planned or only the reason."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "alba": {"name": {"en": "Alba Bank", "ar": "بنك ألبا"}, "kind": "company"},
    "tolm": {"name": {"en": "Tolm", "ar": "تولم"}, "kind": "city"},
    "dam": {"name": {"en": "Orr Dam", "ar": "سد أور"}, "kind": "place"},
}
FACTS = {
    "jobs": {"en": "Alba Bank will shut 60 branches and cut 1,100 jobs by the end of 2024."},
    "voted": {"en": "Teachers in Tolm voted by 72 percent to reject the pension offer."},
    "strike": {"en": "Drivers in Tolm voted by 64 percent to strike over pay."},
    "dam": {"en": "Engineers concluded that the collapse of the Orr Dam was caused by eroded beams."},
    "runway": {"en": "The airport authority of Tolm scrapped plans for a third runway after protests by residents."},
    "tower": {"en": "The council of Tolm is planning a tower for the museum."},
}

ROWS = {
    "is-to-and": (S, "Alba Bank is to close 60 branches and shed 1,100 jobs by the end of 2024."),
    "plans-to-and": (S, "Alba Bank plans to close 60 branches and cut 1,100 jobs by the end of 2024."),
    "done-already": (U, "Alba Bank has closed 60 branches and cut 1,100 jobs."),
    "voted": (S, "Teachers in Tolm rejected the pension offer by 72 percent."),
    "voted-for": (C, "Teachers in Tolm accepted the pension offer by 72 percent."),
    "voted-to-strike": (S, "Drivers in Tolm voted by 64 percent to strike over pay."),
    "struck": (U, "Drivers in Tolm struck over pay."),
    "put-down": (S, "Engineers put the collapse of the Orr Dam down to eroded beams."),
    "put-down-to-else": (U, "Engineers put the collapse of the Orr Dam down to an earthquake."),
    "plans-dropped": (S, "Plans for a third runway were dropped by the airport authority of Tolm."),
    "plans-going-on": (U, "The airport authority of Tolm plans a third runway."),
    "tower-dropped": (U, "Plans for a tower for the museum were dropped by the council of Tolm."),
}  # fmt: skip

test_decided = verdicts(ROWS)

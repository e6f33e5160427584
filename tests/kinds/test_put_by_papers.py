"""Everyday newspaper wordings: an office told as a deed, a paper that is printed no more, a ship picked up from."""

from __future__ import annotations

from tests.kinds.pairs import judged

S, C, U = "supported", "contradicted", "unsourced"
ENTITIES = {
    "ada": {"name": {"en": "Ada Fry", "ar": "آدا فراي"}, "kind": "person"},
    "rosa": {"name": {"en": "Rosa Venn", "ar": "روزا فن"}, "kind": "person"},
    "sund": {"name": {"en": "Sund", "ar": "سوند"}, "kind": "place"},
    "news": {"name": {"en": "Harbour News", "ar": "صحيفة المرفأ"}, "kind": "medium"},
    "norvik": {"name": {"en": "Norvik", "ar": "نورفيك"}, "kind": "organisation"},
    "mola": {"name": {"en": "Mola", "ar": "مولا"}, "kind": "product"},
}

test_first_in_office = judged(
    {
        "to-head-it": (
            "The bank appointed Ada Fry as governor in May 2021, making her the first woman to head it.",
            {
                S: ("Ada Fry became the bank's first female governor.", "Ada Fry became governor of the bank."),
                U: ("Ada Fry became the bank's first governor.",
                    "Ada Fry became the first female economist at the bank."),
            },
        ),
        "since-its-founding": (
            "The University of Sund named Ada Fry as rector, making her the first woman to lead it since its founding.",
            {
                S: ("Ada Fry became the first female rector of the University of Sund.",
                    "The University of Sund picked Ada Fry as its first woman rector."),
                U: ("Ada Fry became the first rector of the University of Sund.",),
            },
        ),
        "of-other-things": (
            "The university named Ada Fry as dean in 2020, the first woman to lead the orchestra of its students.",
            {U: ("Ada Fry became the first female dean of the university.",)},
        ),
        "coach-of-the-team": (
            "The club named Rosa Venn as coach in 2020, the first woman to coach the team since its foundation.",
            {U: ("Rosa Venn became the first coach of the club.",)},
        ),
    },
    ENTITIES,
)  # fmt: skip

test_printed_no_more = judged(
    {
        "online-since": (
            "The Harbour News stopped printing on 30 June 2022 and has since appeared only on the internet.",
            {
                S: ("The Harbour News has appeared only online since June 2022.",),
                U: ("The Harbour News still comes out on paper as well as online.", "The Harbour News is printing.",
                    "The Harbour News kept printing.", "The Harbour News stopped publishing."),
            },
        ),
        "last-edition": (
            "The Harbour News printed its last edition on 3 May 2020.",
            {
                S: ("The Harbour News printed its final edition in May 2020.",),
                U: ("The Harbour News closed in May 2020.", "The Harbour News switched to the web in May 2020."),
            },
        ),
    },
    ENTITIES,
)  # fmt: skip

test_words_of_two_senses = judged(
    {
        "sinking-ship": (
            "Divers rescued nine sailors from a sinking ship off Sund on 3 May 2023.",
            {
                S: ("Nine sailors were saved from a sinking ship off Sund.",),
                U: ("Nine sailors were picked up off Sund on 3 May 2023.",
                    "The ship was raised off Sund in May 2023."),
            },
        ),
        "man-of-the-match": (
            "Ada Fry scored twice as Norvik won the cup final in Sund.",
            {
                S: ("Norvik won the cup final in Sund.",),
                U: ("Ada Fry was man of the match in the cup final.",
                    "Ada Fry was named player of the match in the cup final."),
            },
        ),
        "lost-touch": (
            "The agency lost contact with its probe Mola on 7 December 2022.",
            {
                S: ("The agency lost touch with its probe Mola in December 2022.", "The probe Mola fell silent."),
                U: ("The agency is in contact with Mola.", "The agency made contact with Mola.",
                    "Mola was transmitting."),
            },
        ),
        "lives-lost": (
            "An earthquake struck Sund on 17 February 2020, killing 212 people and leaving 9,000 homeless.",
            {
                S: ("More than 200 people lost their lives in the earthquake in Sund.",
                    "Nine thousand people lost their homes in the Sund earthquake."),
                C: ("More than 300 people lost their lives in the earthquake in Sund.",),
            },
        ),
        "lid-on": (
            "Sund capped rents at 11 euros per square metre from 1 February 2020.",
            {
                S: ("Sund put a lid on rents.", "Sund introduced a rent ceiling in February 2020."),
                U: ("Sund froze rents in February 2020.", "Sund put a lid on wages."),
            },
        ),
        "ordered-to-leave": (
            "Norvik expelled three diplomats on 27 April 2022.",
            {
                S: ("Norvik ordered three diplomats to leave the country.",),
                U: ("Norvik ordered three diplomats to stay.", "Norvik ordered three bankers to leave the country."),
            },
        ),
        "the-state": (
            "Sund abolished the tax on bread in 2019, a measure that costs the state 3 million euros a year.",
            {S: ("Doing away with the tax on bread costs the Sund state 3 million euros a year.",)},
        ),
    },
    ENTITIES,
)  # fmt: skip

test_made_so = judged(
    {
        "by-somebody": (
            "Ada Fry appointed Rosa Venn as director of Norvik in 2011.",
            {
                S: ("Rosa Venn became director of Norvik.",),
                U: ("Ada Fry became director of Norvik.", "Ada Fry is director of Norvik."),
            },
        ),
        "by-a-body": (
            "The Church of Sund ordained Ada Fry and Rosa Venn priests in 2019.",
            {
                S: ("Ada Fry and Rosa Venn became priests.",),
                U: ("Ada Fry became a priest of the Church of Norvik.",),
            },
        ),
        "promoted": (
            "Norvik promoted Ada Fry to chief engineer in 2015 and sold its yard in Sund.",
            {
                S: ("Ada Fry became Norvik's chief engineer.",),
                U: ("Ada Fry became chief engineer of the yard.",),
            },
        ),
        "before-a-planned-landing": (
            "The agency lost contact with its probe Mola in December 2022, eleven minutes before the planned landing.",
            {
                S: ("Mola fell silent eleven minutes before landing.",),
                U: ("Mola landed.", "Mola fell silent eleven minutes before it landed.",
                    "Mola was supposed to land eleven minutes after the contact was lost."),
            },
        ),
    },
    ENTITIES,
)  # fmt: skip

test_headlines_without_doers = judged(
    {
        "found": (
            "Researchers discovered a Roman ship in Sund harbour in 2015.",
            {
                S: ("Roman ship found in Sund harbour",),
                C: ("Roman ship found in Sund harbour in 2019",),
                U: ("Roman coins found in Sund harbour",),
            },
        ),
        "it-grows-there": (
            "The plant is found in Sund.",
            {U: ("The plant was discovered in Sund.", "Plant discovered in Sund")},
        ),
        "stolen": (
            "Thieves stole a Munch painting from the Sund museum in May 2019.",
            {
                S: ("Munch painting stolen from Sund museum", "Painting stolen in May 2019"),
                U: ("Painting stolen by guard", "Sculpture stolen in May 2019"),
            },
        ),
        "destroyed": (
            "The army destroyed a bridge in Sund in 1944.",
            {S: ("Bridge destroyed in Sund", "Bridge in Sund destroyed by army"), U: ("Harbour destroyed in Sund",)},
        ),
        "below-ground": (
            "Researchers discovered a frog in the caves of Sund, 900 metres below ground.",
            {
                S: ("The frog was found at a depth of 900 metres.",),
                C: ("The frog was found at a depth of 300 metres.",),
            },
        ),
    },
    ENTITIES,
)  # fmt: skip

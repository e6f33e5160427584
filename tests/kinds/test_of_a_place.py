"""Places told by adjectives made of their names, who comes from where, whose seat is where; near-misses beside each."""

from __future__ import annotations

from tests.kinds.pairs import judged

S, C, U = "supported", "contradicted", "unsourced"
ENTITIES = {
    "norria": {"name": {"en": "Norria"}, "kind": "country"},
    "velland": {"name": {"en": "Velland"}, "kind": "place"},
    "south": {"name": {"en": "South Tamora"}, "kind": "region"},
    "lind": {"name": {"en": "Lindhaven"}, "kind": "city"},
    "gorm": {"name": {"en": "Eva Gorm"}, "kind": "person"},
}

test_by_adjective = judged(
    {
        "parliament": (
            "The Norrian parliament passed a law on fishing on 3 May 2020.",
            {
                S: (
                    "Norria's parliament adopted a law on fishing.",
                    "The parliament of Norria passed a law on fishing in May 2020.",
                    "Parliament in Norria passed a law on fishing on 3 May 2020.",
                ),
                U: (
                    "The Vellandian parliament passed a law on fishing.",
                    "The Norrian government passed a law on fishing.",
                ),
            },
        ),
        "police": (
            "Police in Velland arrested five smugglers on 9 June 2021.",
            {
                S: ("Five smugglers were arrested by the Vellandian police.",),
                U: ("Norrian police arrested five smugglers.",),
            },
        ),
        "by-the-army": (
            "The flood killed 40 people, according to the Norrian opposition.",
            {
                S: ("According to the Norrian opposition, the flood killed 40 people.",),
                U: ("The flood killed 40 people.",),
            },
        ),
        "region": (
            "South Tamora's health ministry approved the vaccine on 2 March 2022.",
            {S: ("The South Tamoran health ministry approved the vaccine.",)},
        ),
        "minister": (
            "Norria's transport minister, Eva Gorm, resigned on 4 April 2022.",
            {
                S: ("Eva Gorm resigned as Norrian transport minister in April 2022.",),
                U: ("Eva Gorm resigned as Vellandian transport minister.",),
            },
        ),
        "tourist": (
            "A Norrian tourist drowned in Lindhaven on 6 August 2021.",
            {U: ("A tourist drowned in Norria on 6 August 2021.", "A Vellandian tourist drowned in Lindhaven.")},
        ),
        "there": (
            "A tourist drowned in Norria on 6 August 2021.",
            {U: ("A Norrian tourist drowned on 6 August 2021.",)},
        ),
        "french": (
            "A minister died in France on 3 May 2020.",
            {U: ("A French minister died on 3 May 2020.",)},
        ),
        "scientists": (
            "Norrian scientists found a new lizard in Velland on 8 May 2020.",
            {
                S: ("Scientists from Norria found a new lizard.", "Norrian scientists found a lizard in Velland."),
                U: ("Scientists from Velland found a new lizard.", "Scientists found a new lizard in Norria."),
            },
        ),
        "doctors": (
            "Doctors from Velland treated 40 refugees in Norria in May 2020.",
            {S: ("Doctors treated 40 refugees in Norria.",), U: ("Doctors treated 40 refugees in Velland.",)},
        ),
        "diplomats": (
            "Norria expelled two Vellandian diplomats on 3 May 2020.",
            {
                U: ("Velland expelled three Norrian diplomats in return.",),
                C: ("Norria expelled four Vellandian diplomats on 3 May 2020.",),
            },
        ),
    },
    ENTITIES,
)

test_another_noun_does_it = judged(
    {
        "plan": (
            "The city council of Lindhaven approved the stadium plan on 3 May 2021.",
            {
                C: ("The city council of Lindhaven rejected the stadium plan on 3 May 2021.",),
                U: ("The Lindhaven opposition rejected the stadium plan.",),
            },
        ),
        "offer": (
            "The union accepted the pay offer on 3 May 2021.",
            {
                C: ("The union rejected the pay offer on 3 May 2021.",),
                U: ("Drivers rejected the pay offer on 3 May 2021.",),
            },
        ),
    },
    ENTITIES,
)

test_the_verb_behind_a_participle = judged(
    {
        "lorry": (
            "A lorry carrying 30 sheep crashed near Lindhaven on 5 May 2022.",
            {
                S: ("A lorry with 30 sheep crashed near Lindhaven.", "A lorry carrying sheep crashed on 5 May 2022."),
                C: ("A lorry carrying sheep crashed near Velland on 5 May 2022.",),
            },
        ),
        "late-frost": (
            "A late frost destroyed the cherry harvest in Norria in May 2020.",
            {
                S: ("Frost destroyed the cherry harvest in Norria.",),
                U: ("Hail destroyed the cherry harvest in Norria.",),
            },
        ),
        "late-mayor": (
            "The late mayor of Lindhaven founded the choir in 1980.",
            {S: ("The late mayor of Lindhaven founded the choir.",)},
        ),
        "cheating": (
            "A court sentenced baker Eva Gorm to four years in prison on 2 May 2021 for defrauding 20 widows.",
            {
                S: (
                    "Eva Gorm got four years for fraud.",
                    "Eva Gorm was jailed for defrauding widows.",
                    "Judges sent Eva Gorm to prison for fraud.",
                    "Court puts baker behind bars for fraud",
                ),
                U: (
                    "Eva Gorm got four years for theft.",
                    "Eva Gorm sent the baker to prison for fraud.",
                    "Eva Gorm put her baker behind bars.",
                ),
            },
        ),
    },
    ENTITIES,
)

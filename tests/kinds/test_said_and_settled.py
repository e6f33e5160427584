"""Who speaks where a participle or a title stands first, what a plan went through, how many of how many, to whom a
prize went: one fact, and what may be claimed on its word."""

from __future__ import annotations

from tests.kinds.pairs import judged

S, C, U = "supported", "contradicted", "unsourced"
ENTITIES = {
    "berg": {"name": {"en": "Tom Berg"}, "kind": "person", "aliases": ["Berg"]},
    "lisk": {"name": {"en": "Ada Lisk"}, "kind": "person", "aliases": ["Lisk"]},
    "solberg": {"name": {"en": "Mira Solberg"}, "kind": "person", "aliases": ["Solberg"]},
    "lund": {"name": {"en": "Jonas Lund"}, "kind": "person", "aliases": ["Lund"]},
    "gull": {"name": {"en": "Gull FC"}, "kind": "team"},
    "orin": {"name": {"en": "Orin"}, "kind": "company"},
    "norv": {"name": {"en": "Norv Rail"}, "kind": "company"},
    "vetra": {"name": {"en": "Vetra"}, "kind": "company"},
    "kelpie": {"name": {"en": "Kelpie Bank"}, "kind": "company"},
    "fjord": {"name": {"en": "Radio Fjord"}, "kind": "organisation"},
    "prize": {"name": {"en": "the Selm Prize"}, "kind": "award", "aliases": ["Selm Prize"]},
}
PAIRS = {
    "speaking-first": ("Mira Solberg told reporters on 3 May 2024 that she would not resign.", {
        S: ("Speaking to reporters on 3 May 2024, Mira Solberg said that she would not resign.",
            "Talking to reporters on 3 May 2024, Mira Solberg made clear that she would not resign."),
        C: ("Speaking to reporters on 3 May 2024, Mira Solberg said that she would resign.",),
        U: ("Speaking to reporters in Oslo, Mira Solberg said that she would not resign.",),
    }),
    "speaking-to-radio": ("Ada Lisk said in an interview with Radio Fjord that the bridge was unsafe.", {
        S: ("Talking to Radio Fjord, Ada Lisk called the bridge unsafe.",),
        U: ("The bridge is unsafe.", "Talking to Radio Fjord, Tom Berg called the bridge unsafe."),
    }),
    "according-to-title": ("Health minister Mira Solberg said that 61 hospitals were running at a loss.", {
        S: ("According to health minister Mira Solberg, 61 hospitals were in the red.",),
        U: ("According to health minister Jonas Lund, 61 hospitals were in the red.",
            "61 hospitals were running at a loss."),
    }),
    "according-to-the": ("The economist Tom Berg said that prices would double by 2030.", {
        S: ("According to the economist Tom Berg, prices will double by 2030.",
            "Tom Berg said that prices will double by 2030."),
        U: ("According to the economist Ada Lisk, prices will double by 2030.", "Prices have doubled."),
    }),
    "would-if": ("Tom Berg said that prices would double if the tax were raised.", {
        U: ("According to Tom Berg, prices will double.",),
    }),
    "depot-would": ("Mira Solberg said that the depot would close in March.", {
        S: ("According to Mira Solberg, the depot is to close in March.",),
        U: ("The depot closed in March.",),
    }),
    "dismissed": ("The High Court dismissed the claims against Norv Rail on 4 May 2023.", {
        S: ("The High Court threw out the claims against Norv Rail in May 2023.",),
        C: ("The High Court upheld the claims against Norv Rail in May 2023.",),
        U: ("Norv Rail threw out the claims.",),
    }),
    "dismissed-as-word": ("Tom Berg dismissed the claim that Norv Rail had sold the depot.", {
        U: ("Norv Rail did not sell the depot.", "Norv Rail sold the depot."),
    }),
    "purpose-first": ("Gull FC sold Tom Berg in order to concentrate on the league.", {
        S: ("To concentrate on the league, Gull FC sold Tom Berg.",),
        U: ("To concentrate on the cup, Gull FC sold Tom Berg.",),
    }),
    "purpose-of-a-loan": ("To pay for a new depot, Norv Rail borrowed 4 million euros from Kelpie Bank.", {
        S: ("A 4m-euro loan from Kelpie Bank was meant to pay for the new depot.",
            "Norv Rail borrowed 4 million euros from Kelpie Bank to pay for a new depot."),
        U: ("Norv Rail paid for a new depot with 4 million euros.", "Norv Rail opened a new depot."),
    }),
    "to-win": ("To win the title, Gull FC must beat Crow United.", {U: ("Gull FC won the title.",)}),
    "went-on-to": ("Ada Lisk left Orin in 2014 and founded Vetra in 2016.", {
        S: ("Ada Lisk left Orin and went on to found Vetra in 2016.",),
        C: ("Ada Lisk went on to found Vetra in 2019.",),
        U: ("Ada Lisk went on to buy Vetra in 2016.",),
    }),
    "only-planned-to": ("Ada Lisk planned to found Vetra in 2016.", {
        U: ("Ada Lisk went on to found Vetra in 2016.",),
    }),
    "plan-approved": ("On 3 May 2021 the board approved a plan to build a depot in Lorn.", {
        S: ("The plan to build a depot in Lorn was approved on 3 May 2021.",
            "The plan for a depot in Lorn was approved by the board."),
        C: ("The plan to build a depot in Lorn was rejected.",),
        U: ("A depot was built in Lorn.",),
    }),
    "plans-to-approve": ("The board plans to approve the sale of the depot.", {
        U: ("The sale of the depot was approved.",),
    }),
    "votes-to-a-bill": ("The parliament rejected by 61 votes to 40 a bill on fishing.", {
        S: ("The bill on fishing was rejected by 61 votes to 40.",
            "Parliament voted down a bill on fishing by 61 votes to 40."),
        C: ("Parliament adopted the bill on fishing by 61 votes to 40.",
            "Parliament rejected a bill on fishing by 61 votes to 38."),
    }),
    "a-minute": ("The machine fills 120 bottles a minute.", {
        S: ("The machine can fill 120 bottles a minute.",),
        U: ("The machine fills 120 bottles an hour.",),
    }),
    "of-the-countrys": ("Mira Solberg said on 3 May 2024 that 61 of the country's 90 hospitals ran at a loss.", {
        S: ("Mira Solberg said that 61 of 90 hospitals were running at a loss.",),
        C: ("Mira Solberg said on 3 May 2024 that 41 of the country's 90 hospitals were running at a loss.",),
        U: ("Mira Solberg said that 90 hospitals were running at a loss.",),
    }),
    "of-the-companys": ("Orin closed 12 of the company's 40 shops.", {
        S: ("Orin closed 12 shops.", "Orin closed 12 of its 40 shops."),
        U: ("Orin closed 40 shops.",),
    }),
    "prize-went": ("Jonas Lund won the Selm Prize in 2017.", {
        S: ("The Selm Prize went to Jonas Lund in 2017.",),
        U: ("The Selm Prize went to Tom Berg in 2017.",),
    }),
    "prize-handed": ("Jonas Lund presented Ada Lisk with the Selm Prize in 2017.", {
        U: ("The Selm Prize went to Jonas Lund in 2017.",),
    }),
    "economist-ar": ("قال الخبير الاقتصادي توم بيرغ إن الأسعار ستتضاعف بحلول عام 2030.", {
        S: ("بحسب توم بيرغ، ستتضاعف الأسعار بحلول عام 2030.",),
        U: ("تضاعفت الأسعار.",),
    }),
    "plan-ar": ("وافق المجلس في 3 مايو 2021 على خطة لبناء مستودع في لورن.", {
        U: ("بُني مستودع في لورن.",),
    }),
}  # fmt: skip

test_verdict = judged(PAIRS, ENTITIES)

"""Everyday newspaper ways of putting a fact: support verbs, "new", what stays open, whose reason it is."""

from __future__ import annotations

from tests.kinds.pairs import judged

S, C, U = "supported", "contradicted", "unsourced"
ENTITIES = {
    "velm": {"name": {"en": "Velm Water"}, "kind": "company"},
    "osra": {"name": {"en": "Osra Dell"}, "kind": "person"},
    "ferrol": {"name": {"en": "Ferrol Medal"}, "kind": "award"},
    "institute": {"name": {"en": "Tarn Institute"}, "kind": "organisation"},
    "norva": {"name": {"en": "Norva Trains"}, "kind": "company", "aliases": ["Norva"]},
    "pont": {"name": {"en": "Pont Bridge"}, "kind": "place"},
    "gant": {"name": {"en": "Gant"}, "kind": "town"},
    "league": {"name": {"en": "Growers' League"}, "kind": "organisation"},
}

test_laid_on = judged(
    {
        "fine": (
            "Velm Water was fined 3 million euros in May 2025.",
            {
                S: (
                    "A fine of 3 million euros was imposed on Velm Water.",
                    "A fine of 3 million euros was handed to Velm Water in May 2025.",
                    "Velm Water was hit with a fine of 3 million euros.",
                ),
                U: (
                    "Velm Water imposed a fine of 3 million euros.",
                    "Velm Water issued a fine of 3 million euros in May 2025.",
                    "Velm Water handed down a fine of 3 million euros.",
                ),
            },
        ),
        "arrest": (
            "Osra Dell was arrested in Gant in May 2025.",
            {
                U: ("Osra Dell made an arrest in Gant in May 2025.", "Osra Dell carried out an arrest in Gant."),
            },
        ),
        "inspection": (
            "The school was inspected in May 2025.",
            {
                S: ("An inspection of the school was carried out in May 2025.",),
                U: ("The school carried out an inspection in May 2025.",),
            },
        ),
        "ban": (
            "The club was banned for two years.",
            {
                S: ("The club has been given a two-year ban.", "A two-year ban was imposed on the club."),
                U: ("The club imposed a two-year ban.",),
            },
        ),
        "bags": (
            "The government banned plastic bags.",
            {S: ("The government imposed a ban on plastic bags.",)},
        ),
        "prize": (
            "Osra Dell, a chemist at Tarn Institute, won the Ferrol Medal.",
            {
                S: ("The Ferrol Medal went to Tarn Institute chemist Osra Dell.",),
                U: ("The Ferrol Medal went to Tarn Institute.",),
            },
        ),
    },
    ENTITIES,
)

test_new = judged(
    {
        "library": (
            "The city opened a library in Gant.",
            {
                S: ("A new library has opened in Gant.", "The city has opened a new library in Gant."),
                U: ("The new city opened a library in Gant.",),
            },
        ),
        "homes": (
            "Osra Dell rejected a plan to build 320 homes next to the lake.",
            {
                S: ("Osra Dell turned down a proposal for 320 new homes next to the lake.",),
                U: ("Osra Dell rejected a new plan to build 320 homes next to the lake.",),
            },
        ),
        "office": (
            "Osra Dell was appointed head teacher of the school in Gant.",
            {
                S: ("Osra Dell is the new head teacher of the school in Gant.",),
                U: ("Osra Dell is the new deputy head teacher of the school in Gant.",),
            },
        ),
        "van": ("Velm Water bought a van in May 2025.", {U: ("Velm Water bought a new van in May 2025.",)}),
        "inquiry": (
            "Police opened an investigation into Velm Water.",
            {U: ("Police opened a new investigation into Velm Water.",)},
        ),
        "maktaba": (
            "افتتحت البلدية مكتبة في الواحة في 5 مايو 2025.",
            {S: ("افتتحت البلدية مكتبة جديدة في الواحة.",)},
        ),
        "shahina": ("اشترت الشركة شاحنة في مايو 2025.", {U: ("اشترت الشركة شاحنة جديدة في مايو 2025.",)}),
    },
    ENTITIES,
)

test_stayed = judged(
    {
        "to-close": (
            "Velm Water will close its works in Gant in March 2027.",
            {
                C: ("Velm Water's works in Gant will stay open.", "Velm Water's works in Gant are to remain open."),
                U: ("Velm Water's works in Gant have stayed open.",),
            },
        ),
        "closed": (
            "Pont Bridge has been closed to lorries since August 2025 because of cracks in its pillars.",
            {
                S: ("Cracks in the pillars of Pont Bridge are the reason it is shut to lorries.",),
            },
        ),
        "shop": ("The shop was open on Friday.", {C: ("The shop stayed closed on Friday.",)}),
    },
    ENTITIES,
)

test_parsing = judged(
    {
        "worst": (
            "The Growers' League said the apple harvest was the worst for 20 years.",
            {
                S: ("The apple harvest was the worst for two decades, says the Growers' League.",),
                C: ("The Growers' League said the apple harvest was the best for 20 years.",),
            },
        ),
        "homes-left": (
            "The storm left 12,000 homes without electricity in Gant on 11 May 2025.",
            {
                S: ("The storm knocked out power to 12,000 homes in Gant.",),
                C: ("The storm left 2,000 homes in Gant without electricity on 11 May 2025.",),
            },
        ),
        "painting": (
            "Tarn Institute bought a painting by Osra Dell for 150,000 euros.",
            {
                S: ("An Osra Dell painting has been bought by Tarn Institute for 150,000 euros.",),
                U: ("Osra Dell has bought a painting from Tarn Institute.",),
            },
        ),
        "leading": (
            "Tarn Institute cancelled the play because its leading actor was ill.",
            {S: ("Illness of its leading actor forced Tarn Institute to cancel the play.",)},
        ),
        "protest": (
            "Farmers blocked the road to Gant in May 2025 to protest against cuts in subsidies.",
            {S: ("Farmers protested against cuts in subsidies.", "Farmers protested against cuts to subsidies.")},
        ),
        "mark": (
            "Velm Water will hold a match to mark its centenary.",
            {U: ("Velm Water marked its centenary with a match.",)},
        ),
        "fire": (
            "Police arrested Osra Dell on suspicion of setting fire to a warehouse.",
            {S: ("Osra Dell is suspected of starting a fire at a warehouse.",)},
        ),
    },
    ENTITIES,
)

test_for_what = judged(
    {
        "jailed": (
            "Osra Dell was jailed for fraud in May 2025.",
            {
                C: (
                    "Osra Dell was jailed for murder in May 2025.",
                    "Osra Dell was jailed in May 2025 for killing a man.",
                ),
                U: (
                    "Osra Dell was jailed for murder.",
                    "Osra Dell was jailed for murder in June 2024.",
                    "Osra Dell was jailed for embezzlement in May 2025.",
                    "Osra Dell was jailed for fraud and murder in May 2025.",
                    "Osra Dell was arrested in May 2025 for murder.",
                ),
            },
        ),
        "two": (
            "Osra Dell was jailed for murder and arson in May 2025.",
            {
                S: ("Osra Dell was jailed for arson in May 2025.",),
                C: ("Osra Dell was jailed for theft in May 2025.",),
            },
        ),
        "suspicion": (
            "Police arrested Osra Dell on 19 May 2025 on suspicion of setting fire to a warehouse.",
            {C: ("Osra Dell was arrested for robbing a bank on 19 May 2025.",)},
        ),
    },
    ENTITIES,
)

test_age_and_plan = judged(
    {
        "name": (
            "Drivers at Norva Trains went on strike for two days in May 2025.",
            {
                S: ("Norva train drivers went on strike for two days in May 2025.",),
                U: (
                    "Norva bus drivers went on strike for two days in May 2025.",
                    "Gant train drivers went on strike for two days in May 2025.",
                ),
            },
        ),
        "age": (
            "Osra Dell, a 71-year-old woman from Gant, won the Ferrol Medal in May 2025.",
            {
                S: ("A woman of 71, Osra Dell, won the Ferrol Medal.",),
                C: ("A woman of 81, Osra Dell, won the Ferrol Medal.",),
            },
        ),
        "converted": (
            "The council plans to turn the old library into a youth centre.",
            {
                S: (
                    "The old library would be turned into a youth centre.",
                    "Under council plans the old library would be converted into a centre for young people.",
                ),
                U: ("The council would be turned into a library.",),
            },
        ),
    },
    ENTITIES,
)

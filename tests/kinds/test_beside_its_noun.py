"""Verbs beside a noun that tells the deed, approval received, sums that a purchase cost, too few of them."""

from __future__ import annotations

from tests.kinds.pairs import judged

S, C, U = "supported", "contradicted", "unsourced"
ENTITIES = {
    "ormen": {"name": {"en": "Ormen Glass"}, "kind": "company"},
    "tilda": {"name": {"en": "Tilda Mills"}, "kind": "company"},
    "brast": {"name": {"en": "Brast"}, "kind": "city"},
    "norria": {"name": {"en": "Norria"}, "kind": "country"},
    "vale": {"name": {"en": "Ida Vale"}, "kind": "person"},
}

test_begun = judged(
    {
        "strike": (
            "Tram drivers in Brast went on strike on 6 November 2023.",
            {
                S: ("The walkout by tram drivers in Brast began on 6 November 2023.",),
                U: ("The strike of tram drivers in Brast ended on 6 November 2023.",),
            },
        ),
        "on-strike": (
            "Tram drivers in Brast were on strike on 6 November 2023.",
            {U: ("The strike by tram drivers in Brast began on 6 November 2023.",)},
        ),
        "as-of": (
            "The council banned dogs from all parks as of 1 January 2024.",
            {
                S: ("The ban on dogs in parks took effect at the start of 2024.",),
                U: ("The ban on cats took effect on 1 January 2024.",),
            },
        ),
        "banned-on": (
            "The council banned dogs from all parks on 1 January 2024.",
            {U: ("The ban on dogs in parks took effect on 1 January 2024.",)},
        ),
    },
    ENTITIES,
)

test_cost = judged(
    {
        "bought": (
            "Ormen Glass bought its rival Tilda Mills for $640 million on 3 October 2023.",
            {
                S: ("The acquisition of Tilda Mills cost Ormen Glass 640 million dollars.",),
                U: (
                    "The acquisition of Ormen Glass cost Tilda Mills $640 million.",
                    "The strike cost Ormen Glass $640 million.",
                ),
            },
        ),
        "sold": (
            "Ormen Glass sold its rival Tilda Mills for $640 million on 3 October 2023.",
            {U: ("The sale of Tilda Mills cost Ormen Glass 640 million dollars.",)},
        ),
    },
    ENTITIES,
)

test_followed = judged(
    {
        "find": (
            "Police in Brast arrested five men on 18 August 2022 after finding cocaine in a shed.",
            {
                S: ("The discovery of cocaine in Brast was followed by five arrests.",),
                U: (
                    "The arrest of five men was followed by the discovery of cocaine in Brast.",
                    "The discovery of cocaine followed five arrests in Brast.",
                ),
            },
        )
    },
    ENTITIES,
)

test_approved = judged(
    {
        "vaccine": (
            "Health authorities in Norria approved Lumivax, the first vaccine against sand fever, on 20 July 2022.",
            {
                S: (
                    "The first sand fever vaccine received approval in Norria in July 2022.",
                    "A vaccine against sand fever got approval in July 2022.",
                ),
                U: (
                    "The health authorities in Norria received approval in July 2022.",
                    "The first malaria vaccine received approval in Norria.",
                ),
            },
        ),
        "merger": (
            "The regulator approved the merger of Ormen Glass and Tilda Mills on 3 May 2020.",
            {
                S: ("The merger of Ormen Glass and Tilda Mills received approval.",),
                U: ("The regulator received approval.",),
            },
        ),
        "plan": (
            "The council approved the stadium plan on 3 May 2020.",
            {S: ("The stadium plan won approval on 3 May 2020.",), U: ("The council won approval on 3 May 2020.",)},
        ),
    },
    ENTITIES,
)

test_too_few = judged(
    {
        "nurses": (
            "The hospital in Brast closed its burns ward in 2023 because it could not find enough nurses.",
            {
                S: (
                    "A lack of nurses forced the Brast hospital to close its burns ward.",
                    "The hospital closed its burns ward because of a shortage of nurses.",
                    "The hospital closed its burns ward because there were too few nurses.",
                ),
                U: (
                    "The hospital closed its burns ward because there were too many nurses.",
                    "A lack of money forced the Brast hospital to close its burns ward.",
                    "A surplus of nurses forced the Brast hospital to close its burns ward.",
                ),
            },
        ),
        "orders": (
            "The mill shut in 2020 because it had too few orders.",
            {
                S: ("The mill shut because it did not have enough orders.",),
                U: ("The mill shut because it had enough orders.", "The mill had enough orders."),
            },
        ),
    },
    ENTITIES,
)

test_the_same_objects = judged(
    {
        "promised": (
            "Ida Vale resigned over a letter in which she promised a building contract to her brother's firm.",
            {S: ("Ida Vale resigned over a letter promising her brother's firm a building contract.",)},
        ),
        "rate": (
            "The central bank of Norria raised its key interest rate to 4 per cent on 11 May 2023.",
            {
                S: ("Norria's key interest rate went up to 4 per cent on 11 May 2023.",),
                U: ("Norria went up to 4 per cent on 11 May 2023.",),
            },
        ),
        "acquitted": (
            "The court sentenced Ida Vale to nine years in prison on 11 April 2022 and acquitted Tom Reed.",
            {
                S: ("Ida Vale was sent to prison.",),
                U: ("Tom Reed was sent to prison.",),
            },
        ),
    },
    ENTITIES,
)

"""A deed that another verb is about, and who does it to whom: "opposed X taking over Y", "X's takeover of Y"."""

from __future__ import annotations

from tests.kinds.pairs import judged

S, C, U = "supported", "contradicted", "unsourced"

test_inner = judged(
    {
        "by": (
            "Greg Nolan opposed a takeover of Orion by Eva Mond.",
            {
                S: (
                    "Nolan was opposed to a takeover of Orion by Eva Mond.",
                    "Nolan opposed Eva Mond taking over Orion.",
                    "Nolan was opposed to Eva Mond taking over Orion.",
                    "Nolan was opposed to Eva Mond taking it over.",
                    "Nolan objected to Eva Mond taking over Orion.",
                    "Nolan opposed Eva Mond's takeover of Orion.",
                    "Nolan opposed Orion being taken over by Eva Mond.",
                ),
                C: (
                    "Nolan was in favour of a takeover of Orion by Eva Mond.",
                ),
                U: (
                    "Nolan opposed Orion taking over Eva Mond.",
                    "Nolan did not want Eva Mond to take over Velka.",
                    "Eva Mond took over Orion.",
                ),
            },
        ),
        "owner": (
            "Nolan opposed Eva Mond's purchase of Orion.",
            {
                S: (
                    "Nolan opposed a purchase of Orion by Eva Mond.",
                    "Nolan was against Eva Mond buying Orion.",
                    "Nolan opposed Orion being bought by Eva Mond.",
                ),
                U: (
                    "Nolan opposed Orion buying Eva Mond.",
                    "Nolan was against Orion buying Eva Mond.",
                    "Eva Mond bought Orion.",
                    "Nolan bought Orion.",
                ),
            },
        ),
        "sale": (
            "The board approved the sale of Velka to Dorfin by Orion.",
            {
                S: (
                    "The board approved Orion's sale of Velka to Dorfin.",
                    "The board approved Orion selling Velka to Dorfin.",
                ),
            },
        ),
        "had-given": (
            "Eva Mond donated $100 million to Orion before her departure.",
            {
                S: (
                    "Before leaving, Eva Mond had given Orion $100 million.",
                    "Eva Mond had given Orion $100 million.",
                ),
                U: (
                    "Orion had given Eva Mond $100 million.",
                ),
            },
        ),
        "had": (
            "Eva Mond lent $5 million to Orion.",
            {
                S: (
                    "Eva Mond had lent Orion $5 million.",
                    "Orion had been lent $5 million by Eva Mond.",
                ),
                U: (
                    "Eva Mond had $5 million.",
                ),
            },
        ),
    }
)

"""That there is something, who has a hand in it, who knows it, who they both are: by whatever plain words."""

from __future__ import annotations

from tests.kinds.pairs import judged

S, C, U = "supported", "contradicted", "unsourced"

test_there_is = judged(
    {
        "rift": (
            "Eva Mond's departure caused a rift between Eva Mond and Omar Nasri.",
            {
                S: (
                    "A rift opened between Eva Mond and Omar Nasri because of Eva Mond's departure.",
                    "A rift emerged between Eva Mond and Omar Nasri.",
                ),
                U: (
                    "A rift opened between Eva Mond and Sami Haddad.",
                ),
            },
        ),
        "race": (
            "Velka and Dorfin compete in a race for the moon.",
            {
                S: (
                    "There is a race for the moon going on between Velka and Dorfin.",
                    "A race for the moon is under way between Velka and Dorfin.",
                ),
                U: (
                    "A race for the moon is going on between Velka and Orion.",
                ),
            },
        ),
        "struggle": (
            "There was a power struggle inside Orion, according to insiders.",
            {
                S: (
                    "According to insiders, a struggle for power was under way within Orion.",
                    "A power struggle raged inside Orion, according to insiders.",
                    "Insiders say a power struggle was going on at Orion.",
                ),
                C: (
                    "There was no power struggle inside Orion, according to insiders.",
                ),
            },
        ),
        "threatened": (
            "The union threatened a strike at Orion.",
            {
                U: (
                    "A strike is under way at Orion.",
                    "A strike is going on at Orion.",
                ),
            },
        ),
        "averted": (
            "Orion averted a strike.",
            {
                U: (
                    "A strike broke out at Orion.",
                ),
            },
        ),
        "hand-in": (
            "Eva Mond and Omar Nasri co-founded Orion in 2015.",
            {
                S: (
                    "Eva Mond had a hand in founding Orion in 2015.",
                    "Eva Mond was involved in the founding of Orion in 2015.",
                    "Eva Mond took part in the founding of Orion in 2015.",
                ),
                U: (
                    "Sami Haddad was involved in the founding of Orion.",
                    "Eva Mond was involved in the founding of Velka.",
                    "Orion had a hand in founding Eva Mond.",
                ),
            },
        ),
        "no-hand-in": (
            "Eva Mond refused to sell Orion.",
            {
                U: (
                    "Eva Mond was involved in selling Orion.",
                    "Eva Mond had a hand in the sale of Orion.",
                ),
            },
        ),
        "knew": (
            "Omar Nasri knew that trade needs huge infrastructure.",
            {
                S: (
                    "Omar Nasri was aware that trade needs huge infrastructure.",
                    "Omar Nasri was well aware that trade requires enormous infrastructure.",
                ),
                U: (
                    "Eva Mond was aware that trade needs huge infrastructure.",
                ),
            },
        ),
        "both": (
            "Eva Mond and Omar Nasri are billionaires.",
            {
                S: (
                    "Eva Mond and Omar Nasri are both billionaires.",
                ),
                U: (
                    "Eva Mond and Omar Nasri are companies.",
                    "Eva Mond and Sami Haddad are billionaires.",
                ),
            },
        ),
        "co-chairs": (
            "In 2015 Eva Mond and Omar Nasri were co-chairs of Orion.",
            {
                S: (
                    "Eva Mond and Omar Nasri shared the chairmanship of Orion in 2015.",
                    "Eva Mond and Omar Nasri jointly chaired Orion in 2015.",
                    "Orion was co-chaired by Eva Mond and Omar Nasri in 2015.",
                ),
                U: (
                    "Eva Mond and Sami Haddad co-chaired Orion in 2015.",
                ),
            },
        ),
        "went-over": (
            "Andrej Novak moved from Orion to Velka.",
            {
                S: (
                    "Andrej Novak switched from Orion to Velka.",
                    "Andrej Novak went over to Velka from Orion.",
                    "Andrej Novak defected from Orion to Velka.",
                ),
                C: (
                    "Andrej Novak switched from Velka to Orion.",
                ),
            },
        ),
        "of-the-world": (
            "Velka is the best-known toy company in the world.",
            {
                S: (
                    "Velka is the world's best-known toy company.",
                ),
                U: (
                    "Velka is the region's best-known toy company.",
                ),
            },
        ),
        "of-the-town": (
            "The mill is the largest employer in the town.",
            {
                S: (
                    "The mill is the town's largest employer.",
                ),
                U: (
                    "The mill is a town.",
                ),
            },
        ),
        "asked": (
            "On 22 January 2025 Eva Mond questioned whether Velka was fake.",
            {
                S: (
                    "Eva Mond asked on 22 January 2025 whether Velka was a fake.",
                ),
                U: (
                    "Velka was a fake.",
                ),
            },
        ),
        "many": (
            "Many other bakers signed the open petition with Eva Mond.",
            {
                S: (
                    "A large number of other bakers signed the open petition with Eva Mond.",
                    "A great many other bakers put their names to the open petition with Eva Mond.",
                ),
            },
        ),
    }
)

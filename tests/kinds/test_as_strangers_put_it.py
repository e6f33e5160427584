"""As strangers put it: wordings of newsrooms, headlines and letters, and what sounds alike but is not told."""

from __future__ import annotations

from tests.kinds.pairs import judged

S, C, U = "supported", "contradicted", "unsourced"

test_put = judged(
    {
        "exit-came": (
            "On 20 February 2018 Rana Odeh left Dorfin.",
            {
                S: (
                    "Odeh's exit from Dorfin came on 20 February 2018.",
                    "It was in February 2018 that Odeh made her exit from Dorfin.",
                ),
                C: (
                    "Odeh's exit from Dorfin came in 2020.",
                ),
            },
        ),
        "next-deed": (
            "Rana Odeh founded Dorfin in 2015, later withdrew from Dorfin and founded Kelbi in 2023.",
            {
                C: (
                    "Odeh founded Kelbi in 2018.",
                ),
                U: (
                    "Odeh's exit from Dorfin came on 20 February 2018.",
                    "Odeh withdrew from Dorfin in 2018.",
                    "Odeh withdrew from Dorfin in 2023.",
                ),
            },
        ),
        "goes-back": (
            "In 2015 Rana Odeh and Sami Haddad founded Dorfin.",
            {
                S: (
                    "The founding of Dorfin by Odeh and Haddad goes back to 2015.",
                    "Dorfin dates back to 2015.",
                    "Dorfin goes back to 2015.",
                    "The year 2015 saw the birth of Dorfin.",
                    "Dorfin started life in 2015.",
                ),
                C: (
                    "Dorfin started life in 2012.",
                ),
                U: (
                    "Rana Odeh came into being in 2015.",
                    "Sami Haddad started life in 2015.",
                ),
            },
        ),
        "came-out": (
            "Dorfin launched the Selma phone in May 2020.",
            {
                S: (
                    "The Selma phone hit the shelves in May 2020.",
                    "The Selma phone came out in May 2020.",
                ),
                U: (
                    "Dorfin came out in May 2020.",
                    "Dorfin hit the shelves in May 2020.",
                ),
            },
        ),
        "an-end-in": (
            "The council ended the ban on cars in 2015.",
            {
                S: (
                    "The ban on cars came to an end in 2015.",
                    "The ban on cars drew to a close in 2015.",
                ),
            },
        ),
        "is-suing": (
            "Rana Odeh sued Dorfin for abandoning its charter.",
            {
                S: (
                    "Odeh is suing Dorfin over its abandonment of the charter.",
                    "Dorfin is being sued by Odeh over the abandonment of its charter.",
                ),
            },
        ),
        "each-other": (
            "Rana Odeh and Dorfin compete in the drone race.",
            {
                S: (
                    "Odeh and Dorfin are vying with each other in the drone race.",
                    "Odeh and Dorfin compete with one another in the drone race.",
                ),
                U: (
                    "Odeh and Dorfin accuse each other.",
                ),
            },
        ),
        "each-other-with": (
            "Googal and Metta compete with Kelbi and Dorfin.",
            {
                S: (
                    "Googal and Kelbi compete with each other.",
                ),
                U: (
                    "Googal and Metta compete with each other.",
                ),
            },
        ),
        "whose-backers": (
            "Amazar backs Anterop.",
            {
                S: (
                    "Among Anterop's backers is Amazar.",
                    "Anterop's backers include Amazar.",
                    "Anterop's backer is Amazar.",
                    "The backers of Anterop include Amazar.",
                ),
                U: (
                    "Among Amazar's backers is Anterop.",
                    "Amazar's backers include Anterop.",
                ),
            },
        ),
        "whose-founder": (
            "Rana Odeh founded Dorfin.",
            {
                S: (
                    "Dorfin's founder is Rana Odeh.",
                    "Dorfin's founders include Rana Odeh.",
                    "Among Dorfin's founders was Rana Odeh.",
                ),
                U: (
                    "Rana Odeh's founders include Dorfin.",
                ),
            },
        ),
        "whose-work": (
            "Xalai created the chatbot Grokon.",
            {
                S: (
                    "Grokon is the work of Xalai.",
                    "Grokon is a creation of Xalai.",
                    "Grokon is a product of Xalai.",
                    "Grokon is the brainchild of Xalai.",
                ),
                U: (
                    "Xalai is the work of Grokon.",
                    "Xalai is Grokon's creation.",
                ),
            },
        ),
        "whose-design": (
            "Rana Odeh designed the Harun bridge.",
            {
                S: (
                    "The Harun bridge is the work of Rana Odeh.",
                    "The Harun bridge is a work by Odeh.",
                    "The Harun bridge was Odeh's design.",
                ),
            },
        ),
    }
)  # fmt: skip

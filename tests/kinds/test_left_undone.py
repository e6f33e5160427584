"""What was not done, by other words than "not": "went unpaid", "left unanswered", "was in no position to"."""

from __future__ import annotations

from tests.kinds.pairs import judged

S, C, U = "supported", "contradicted", "unsourced"

test_undone = judged(
    {
        "reply": (
            "Eva Mond did not respond to a request for comment.",
            {
                S: (
                    "A request for comment went unanswered by Eva Mond.",
                    "A request for comment to Eva Mond went unanswered.",
                    "Eva Mond left a request for comment unanswered.",
                    "A request for comment remained unanswered by Eva Mond.",
                ),
                C: (
                    "Eva Mond answered a request for comment.",
                ),
            },
        ),
        "bill": (
            "The bill was not paid by Dorfin.",
            {
                S: (
                    "The bill went unpaid by Dorfin.",
                    "The bill remained unpaid by Dorfin.",
                    "Dorfin left the bill unpaid.",
                ),
            },
        ),
        "sold": (
            "The museum sold the painting.",
            {
                C: (
                    "The painting went unsold by the museum.",
                    "The museum left the painting unsold.",
                ),
            },
        ),
        "letter": (
            "Dorfin answered the letter.",
            {
                S: (
                    "The letter was answered by Dorfin.",
                ),
                C: (
                    "The letter went unanswered by Dorfin.",
                    "Dorfin left the letter unanswered.",
                ),
            },
        ),
        "could-not": (
            "Orion could not pay the high cost of the trial.",
            {
                S: (
                    "Orion was unable to pay the high cost of the trial.",
                    "Orion was not able to pay the high cost of the trial.",
                    "Orion was in no position to pay the high cost of the trial.",
                    "Orion was incapable of paying the high cost of the trial.",
                ),
                C: (
                    "Orion paid the high cost of the trial.",
                    "Orion was able to pay the high cost of the trial.",
                ),
                U: (
                    "The high cost of the trial was beyond Orion's means.",
                    "Orion is unable to pay its staff.",
                ),
            },
        ),
        "unable": (
            "Orion was unable to repair the pump.",
            {
                S: (
                    "Orion could not repair the pump.",
                    "Orion was not able to repair the pump.",
                ),
                C: (
                    "Orion repaired the pump.",
                    "Orion managed to repair the pump.",
                ),
            },
        ),
        "backed-out": (
            "Dorfin backed out of buying the port.",
            {
                S: (
                    "Dorfin did not buy the port.",
                ),
                C: (
                    "Dorfin bought the port.",
                ),
            },
        ),
        "could": (
            "Dorfin could buy the port.",
            {
                U: (
                    "Dorfin bought the port.",
                    "Dorfin could not buy the port.",
                ),
            },
        ),
    }
)

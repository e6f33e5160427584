"""What was not done until a day was done on that day."""

from __future__ import annotations

from tests.kinds.pairs import judged

test_not_until = judged(
    {
        "did not": (
            "The museum did not open until 9 March 2022.",
            {
                "supported": ("The museum opened on 9 March 2022.", "The museum opened in March 2022."),
                "contradicted": (
                    "The museum opened in February 2022.",
                    "The museum never opened.",
                    "The museum did not open.",
                    "The museum did not open until May 2022.",
                ),
                "unsourced": ("The museum closed on 9 March 2022.",),
            },
        ),
        "resigned": (
            "Anna Berg did not resign until June 2021.",
            {
                "supported": ("Anna Berg resigned in June 2021.",),
                "contradicted": ("Anna Berg never resigned.", "Anna Berg resigned in April 2021."),
            },
        ),
        "reverse": (
            "The museum opened on 9 March 2022.",
            {
                "supported": (
                    "The museum did not open until 9 March 2022.",
                    "The museum did not open until March 2022.",
                ),
                "contradicted": (
                    "The museum did not open until May 2022.",
                    "It was not until May 2022 that the museum opened.",
                ),
            },
        ),
        "cleft": (
            "It was not until 2015 that the bridge opened.",
            {"supported": ("The bridge opened in 2015.",), "contradicted": ("The bridge opened in 2013.",)},
        ),
        "until alone": (
            "The museum was open until 9 March 2022.",
            {"unsourced": ("The museum opened on 9 March 2022.",)},
        ),
    }
)

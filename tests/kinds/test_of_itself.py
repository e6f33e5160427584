"""What befalls a thing by itself and what somebody does to it: "the ferry sank", "the storm sank the ferry"."""

from __future__ import annotations

from tests.kinds.pairs import judged

test_of_itself = judged(
    {
        "sank": (
            "The storm sank the ferry on 3 May 2020.",
            {
                "supported": ("The ferry sank on 3 May 2020.", "The ferry was sunk on 3 May 2020."),
                "unsourced": ("The storm sank on 3 May 2020.",),
            },
        ),
        "opened": (
            "Anna Berg opened the museum on 5 September 2023.",
            {
                "supported": ("The museum opened in September 2023.",),
                "contradicted": ("The museum opened in August 2023.", "The museum did not open in September 2023."),
                "unsourced": ("Anna Berg opened on 5 September 2023.", "The museum opened the door in September 2023."),
            },
        ),
        "will close": (
            "Halden Steel will close its plant in Gorsk by the end of 2026.",
            {
                "supported": ("The plant in Gorsk will close by the end of 2026.",),
                "contradicted": ("The plant in Gorsk will not close by the end of 2026.",),
                "unsourced": ("The plant in Gorsk closed.", "Halden Steel will close by the end of 2026."),
            },
        ),
        "stopped": (
            "Workers stopped the train in May.",
            {"supported": ("The train stopped in May.",), "unsourced": ("Workers stopped in May.",)},
        ),
        "moved": ("The army moved the prisoners in June 2021.", {"unsourced": ("The army moved in June 2021.",)}),
        "changed": (
            "The university changed its rules in May.",
            {
                "supported": ("The university's rules changed in May.",),
                "unsourced": ("The university changed in May.",),
            },
        ),
        "by itself": ("The museum opened in May 2020.", {"supported": ("The museum opened in May 2020.",)}),
    }
)

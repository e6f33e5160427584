"""Two clauses that are both on file: that one was because of the other, or when, or after it, must be told too."""

from __future__ import annotations

from tests.kinds.pairs import judged

CLOSED = "The factory closed in May 2019 and its manager left the company in June 2019."
FINED = "The minister resigned because the court had fined her."
RIVER = "The bridge was closed when the river rose in March 2020."
SACKED = "The club sacked its coach after the team lost five matches."
MOVED = "The museum bought the painting in 2010 and moved to a new building in 2014."
DERAILED = "A train derailed near the town in 2022, killing nine people."

test_in_one_fact = judged(
    {
        "and-is-no-because": (
            CLOSED,
            {
                "unsourced": (
                    "The manager left the company because the factory closed.",
                    "The factory closed because its manager left the company.",
                    "When the factory closed, its manager left the company.",
                ),
                "supported": ("The manager left the company after the factory closed.",),
                "contradicted": ("The manager left the company before the factory closed.",),
            },
        ),
        "because-is-because": (
            FINED,
            {
                "supported": (
                    "The minister resigned because the court had fined her.",
                    "Because the court had fined her, the minister resigned.",
                ),
                "unsourced": ("The minister resigned although the court had fined her.",),
            },
        ),
        "when": (
            RIVER,
            {
                "supported": (
                    "When the river rose, the bridge was closed.",
                    "The bridge was closed when the river rose.",
                    "The bridge was closed after the river rose.",
                ),
                "unsourced": ("The bridge was closed before the river rose.",),
            },
        ),
        "after": (
            SACKED,
            {
                "supported": (
                    "After the team lost five matches, the club sacked its coach.",
                    "The coach was sacked when the team had lost five matches.",
                ),
                "contradicted": ("The club sacked its coach before the team lost five matches.",),
            },
        ),
        "years-apart": (
            MOVED,
            {
                "unsourced": (
                    "The museum moved to a new building because it bought the painting.",
                    "When the museum bought the painting, it moved to a new building.",
                ),
                "supported": ("The museum moved to a new building after it had bought the painting.",),
            },
        ),
        "outcome": (DERAILED, {"supported": ("Nine people died when a train derailed near the town.",)}),
        "rain": (
            "Heavy rain fell in the valley and 200 people left their homes.",
            {
                "unsourced": (
                    "200 people left their homes when heavy rain fell in the valley.",
                    "Heavy rain fell in the valley because 200 people left their homes.",
                ),
                "supported": ("Heavy rain fell in the valley.",),
            },
        ),
        "closed-ar": (
            "أغلق المصنع في مايو 2019 وترك مديره الشركة في يونيو 2019.",
            {
                "unsourced": (
                    "ترك المدير الشركة لأن المصنع أغلق.",
                    "أغلق المصنع بعد أن ترك مديره الشركة.",
                    "عندما أغلق المصنع ترك مديره الشركة.",
                ),
                "supported": ("ترك المدير الشركة بعد أن أغلق المصنع.",),
            },
        ),
        "because-ar": (
            "استقالت الوزيرة لأن المحكمة غرمتها.",
            {"supported": ("استقالت الوزيرة بعد أن غرمتها المحكمة.", "لأن المحكمة غرمتها استقالت الوزيرة.")},
        ),
        "lost-ar": (
            "أقال النادي مدربه بعدما خسر الفريق خمس مباريات.",
            {
                "supported": ("أقال النادي مدربه لأن الفريق خسر خمس مباريات.",),
                "contradicted": ("أقال النادي مدربه قبل أن يخسر الفريق خمس مباريات.",),
            },
        ),
        "reason-turned": (
            "The firm cut 300 jobs in 2021 because orders fell.",
            {
                "unsourced": (
                    "Orders fell because the firm cut 300 jobs in 2021.",
                    "The firm cut 300 jobs in 2021 so that orders fell.",
                ),
                "supported": ("The firm cut 300 jobs in 2021 because orders fell.",),
            },
        ),
        "as-turned": (
            "The bank closed 40 branches in 2020 as more customers used its app.",
            {
                "unsourced": (
                    "More customers used its app because the bank closed 40 branches.",
                    "The bank closed 40 branches although more customers used its app.",
                ),
                "supported": ("The bank closed 40 branches because more customers used its app.",),
            },
        ),
        "reason-of-another": (
            "The court freed the reporter, who had been arrested in May, because there was no evidence.",
            {
                "unsourced": ("The court freed the reporter because he had been arrested in May.",),
                "supported": ("The court freed the reporter because there was no evidence.",),
            },
        ),
        "while-she-was": (
            "Ana Costa wrote the song while she was in prison.",
            {
                "unsourced": (
                    "Ana Costa wrote the song after she was in prison.",
                    "Ana Costa wrote the song before she was in prison.",
                ),
                "supported": ("Ana Costa wrote the song while she was in prison.",),
            },
        ),
    }
)

"""A figure or a day that is denied beside the one told: "in 2015, not in 2016"; and denials of another value."""

from __future__ import annotations

from tests.kinds.pairs import judged

test_told = judged(
    {
        "weekday": (
            "Omar Hadi signed the contract on Monday, not on Friday.",
            {
                "supported": ("Omar Hadi signed the contract on Monday.",),
                "contradicted": ("Omar Hadi signed the contract on Friday.",),
            },
        ),
        "year": (
            "The museum opened in 2015 and not in 2016.",
            {
                "supported": ("The museum opened in 2015.",),
                "contradicted": ("The museum opened in 2016.",),
                "unsourced": ("The museum did not open in 2017.",),
            },
        ),
        "rather": (
            "The fire at the mill broke out on 3 May 2024 rather than on 4 May 2024.",
            {
                "supported": ("The fire at the mill broke out on 3 May 2024.",),
                "contradicted": ("The fire at the mill broke out on 4 May 2024.",),
            },
        ),
        "without": (
            "The talks between Orin and Zed ended without agreement in May 2024.",
            {"supported": ("The talks between Orin and Zed ended in May 2024.",)},
        ),
        "year-ar": (
            "افتتح المتحف في عام 2015 لا في عام 2016.",
            {
                "supported": ("افتتح المتحف في عام 2015.",),
                "contradicted": ("افتتح المتحف في عام 2016.",),
                "unsourced": ("لم يفتتح المتحف في عام 2017.",),
            },
        ),
        "day-ar": (
            "افتتح المتحف في 3 مايو 2015 وليس في 4 يونيو 2016.",
            {
                "supported": ("افتتح المتحف في 3 مايو 2015.",),
                "contradicted": ("افتتح المتحف في 4 يونيو 2016.",),
            },
        ),
        "cost": (
            "The bridge cost $40 million, not $60 million.",
            {
                "supported": ("The bridge cost $40 million.",),
                "contradicted": ("The bridge cost $60 million.", "The bridge did not cost $40 million."),
                "unsourced": ("The bridge did not cost $70 million.",),
            },
        ),
        "cost-ar": (
            "بلغت كلفة الجسر 40 مليون دولار لا 60 مليون دولار.",
            {
                "supported": ("بلغت كلفة الجسر 40 مليون دولار.",),
                "contradicted": ("بلغت كلفة الجسر 60 مليون دولار.",),
            },
        ),
        "plain-cost": (
            "The bridge cost $40 million.",
            {
                "contradicted": ("The bridge did not cost $40 million.",),
                "unsourced": ("The bridge did not cost $60 million.",),
            },
        ),
        # What is denied with more is not denied with less
        "to-whom": (
            "The council did not sell the theatre to Bank Norr.",
            {
                "supported": ("The council did not sell the theatre to Bank Norr.",),
                "unsourced": ("The council did not sell the theatre.", "The theatre was not sold."),
            },
        ),
        "where": (
            "The minister did not sign the contract in Paris.",
            {"unsourced": ("The minister did not sign the contract.", "The minister signed the contract.")},
        ),
        "to-whom-ar": (
            "لم يبع المجلس المسرح لمصرف نور.",
            {"supported": ("لم يبع المجلس المسرح لمصرف نور.",), "unsourced": ("لم يبع المجلس المسرح.",)},
        ),
        "said-so": (
            "The council did not sell the mill, the mayor said on Friday.",
            {"supported": ("The mayor said the council did not sell the mill.", "The council did not sell the mill.")},
        ),
    }
)

"""Who was somewhere: by a verb of being there, not by any verb with the same noun behind it."""

from __future__ import annotations

from tests.kinds.pairs import judged

test_there = judged(
    {
        "attended": (
            "Samira Orbel attended the summit in Cairo.",
            {
                "supported": ("Samira Orbel was at the summit in Cairo.",),
                "contradicted": ("Samira Orbel was not at the summit in Cairo.",),
            },
        ),
        "boycotted": (
            "Samira Orbel boycotted the summit in Cairo.",
            {
                "contradicted": ("Samira Orbel was at the summit in Cairo.",),
                "unsourced": ("Samira Orbel was in Cairo.",),
            },
        ),
        "left": (
            "Samira Orbel left the summit in Cairo.",
            {"unsourced": ("Samira Orbel is at the summit in Cairo.",)},
        ),
        "criticised": (
            "Samira Orbel criticised the trial of her brother.",
            {"unsourced": ("Samira Orbel was at the trial of her brother.",)},
        ),
        "skipped": (
            "Samira Orbel did not attend the trial of her brother.",
            {
                "contradicted": ("Samira Orbel was at the trial of her brother.",),
                "unsourced": ("Samira Orbel was at the wedding of her brother.",),
            },
        ),
        "attended-ar": ("حضرت سميرة قمة القاهرة.", {"supported": ("كانت سميرة في قمة القاهرة.",)}),
        "boycotted-ar": ("قاطعت سميرة قمة القاهرة.", {"unsourced": ("كانت سميرة في قمة القاهرة.",)}),
        "criticised-ar": ("انتقدت سميرة قمة القاهرة.", {"unsourced": ("كانت سميرة في قمة القاهرة.",)}),
        "absent-ar": ("تغيبت سميرة عن محاكمة شقيقها.", {"unsourced": ("كانت سميرة في محاكمة شقيقها.",)}),
    }
)

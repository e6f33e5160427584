"""Who awards and who wins: the passive "be awarded a contract" finds nobody who awards one. And «فقدت» has lost."""

from tests.kinds.pairs import Pairs, judged

AWARDED: Pairs = {
    "contract": (
        "Tarn awarded Orla a contract worth 5 million euros.",
        {
            "supported": ("Orla won a contract from Tarn.", "Orla was awarded a contract by Tarn."),
            "unsourced": ("Tarn won a contract from Orla.", "Tarn won a contract.", "Orla awarded Tarn a contract."),
        },
    ),
    "won": (
        "Orla won a contract from Tarn.",
        {
            "supported": ("Tarn awarded Orla a contract.", "Orla was awarded a contract by Tarn."),
            "unsourced": ("Orla awarded Tarn a contract.", "Tarn won a contract from Orla."),
        },
    ),
    "passive": (
        "Orla was awarded a contract by Tarn.",
        {
            "supported": ("Orla won a contract from Tarn.", "Tarn awarded a contract to Orla."),
            "unsourced": ("Tarn won a contract.",),
        },
    ),
    "prize": (
        "The jury awarded Orla the Elm prize.",
        {"supported": ("Orla won the Elm prize.",), "unsourced": ("The jury won the Elm prize.",)},
    ),
    "concession": (
        "The ministry granted Orla a concession.",
        {"supported": ("Orla won a concession.",), "unsourced": ("The ministry won a concession.",)},
    ),
    "handed": (
        "The bank handed Orla a contract.",
        {"supported": ("Orla won a contract.",), "unsourced": ("The bank won a contract.",)},
    ),
}
LOST: Pairs = {
    "laid-off": ("سرّحت شركة الميناء 300 عامل.", {"unsourced": ("فقدت شركة الميناء 300 عامل.",)}),
    "lost": (
        "فقدت شركة الميناء 300 عامل.",
        {"supported": ("خسرت شركة الميناء 300 عامل.",), "unsourced": ("سرحت شركة الميناء 300 عامل.",)},
    ),
    "has": ("فقد أعلنت شركة الميناء أرباحها.", {"supported": ("أعلنت شركة الميناء أرباحها.",)}),
}

test_awarded = judged(AWARDED)
test_lost = judged(LOST)

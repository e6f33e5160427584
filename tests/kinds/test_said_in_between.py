"""Who says so between two commas, sums told one after the other, what came into being, and what was said where."""

from __future__ import annotations

from tests.kinds.pairs import judged

ENTITIES = {
    "sara": {"name": {"en": "Sara Lamar", "ar": "سارة لمار"}, "kind": "person", "aliases": ["Lamar", "لمار"]},
    "adel": {"name": {"en": "Adel Sayed", "ar": "عادل السيد"}, "kind": "person", "aliases": ["Sayed"]},
    "karim": {"name": {"en": "Karim Wadi", "ar": "كريم الوادي"}, "kind": "person", "aliases": ["Wadi"]},
    "orvex": {"name": {"en": "Orvex", "ar": "أوركس"}, "kind": "company"},
    "velo": {"name": {"en": "Velo", "ar": "فيلو"}, "kind": "company"},
    "zed": {"name": {"en": "Zed", "ar": "زد"}, "kind": "medium"},
}
S, C, U = "supported", "contradicted", "unsourced"
PAIRS = {
    "government": ("Adel Sayed said that the government was not investing anything in Orvex.", {
        S: ("The government, Adel Sayed added, was not investing anything in Orvex.",),
        C: ("The government, Adel Sayed added, was investing in Orvex.",
            "The government, Adel Sayed told reporters, was investing in Orvex."),
        U: ("The government, Karim Wadi added, was not investing anything in Orvex.",),
    }),
    "not-sold": ("Adel Sayed said that Orvex had not been sold.", {
        S: ("Orvex, Adel Sayed said, had not been sold.", "Orvex, said Adel Sayed, had not been sold."),
        C: ("Orvex, Adel Sayed said, had been sold.",),
        U: ("Orvex, he said, had been sold.",),
    }),
    "mill": ("Velo sold the mill to Orvex in May.", {
        S: ("The mill, Velo said, was sold to Orvex in May.",),
        C: ("The mill, Velo said, was not sold to Orvex in May.",),
    }),
    "two-sums": (
        "The Orvex partners secured an initial commitment of $100 million and $500 million over two years.", {
            S: ("The Orvex partners have secured $100 million to begin with and $500 million over two years.",
                "The Orvex partners secured $100 million and $500 million."),
            C: ("The Orvex partners secured an initial commitment of $50 million and $500 million over two years.",
                "The Orvex partners secured an initial commitment of $500 million and $100 million over two years."),
        },
    ),
    "two-sums-ar": ("حصل شركاء أوركس على التزام أولي قدره 100 مليون دولار و500 مليون دولار خلال أربع سنوات.", {
        S: ("حصل شركاء أوركس على التزام أولي قدره 100 مليون دولار، وعلى 500 مليون خلال أربع سنوات.",),
    }),
    "into-being": ("Sara Lamar founded Orvex.", {
        U: ("Orvex came into being with Sara Lamar as its chairwoman.",
            "Orvex started life with Sara Lamar at the helm."),
        C: ("Orvex founded Sara Lamar.",),
    }),
    "after-something-else": (
        "Sara Lamar donated $5 million and pledged $20 million, but the funding stopped after her departure.",
        {U: ("Sara Lamar had donated $5 million before her departure.",)},
    ),
    "said-on": ("Sara Lamar acquired Zed.", {
        U: ("Velo had less than two billion dollars secured, Sara Lamar claimed on Zed.",
            "Sara Lamar claimed on Zed that Velo had secured less than two billion dollars."),
        C: ("Velo acquired Zed.",),
    }),
    "in-which-ar": ("نظمت أوركس مؤتمرا شارك فيه كريم الوادي.", {
        S: ("شارك كريم الوادي في مؤتمر نظمته أوركس.", "نظمت أوركس مؤتمرا."),
        U: ("نظم كريم الوادي مؤتمرا.", "نظم كريم الوادي مؤتمرا شاركت فيه أوركس."),
    }),
    "reached-for": ("Sara Lamar signed a petition calling for a halt to the mill.", {
        U: ("Sara Lamar reached for her telephone.", "Sara Lamar telephoned for the mill."),
    }),
    "further": ("Sara Lamar called Adel Sayed a swindler.", {
        U: ("Sara Lamar went further and called Adel Sayed a thief.",),
    }),
    "closure": ("In January Orvex cut the fine from €150,000 to €90,000 but upheld the closure of the stand.", {
        C: ("Orvex lifted the closure of the stand.",),
        S: ("Orvex upheld the closure of the stand.",),
    }),
}  # fmt: skip

test_pairs = judged(PAIRS, ENTITIES)

"""Who won the contract beside whom it was awarded to; another contract, or one of several, is not denied."""

from __future__ import annotations

from tests.kinds.pairs import judged

ENTITIES = {
    "e0": {"name": {"en": "Coral Line"}, "kind": "work"},
    "e1": {"name": {"en": "Delvar Rail"}, "kind": "company"},
    "e2": {"name": {"en": "Halb Mobility"}, "kind": "company"},
    "e3": {"name": {"en": "Siltex"}, "kind": "company"},
    "e4": {"name": {"ar": "الخط المرجاني"}, "kind": "work"},
    "e5": {"name": {"ar": "دلفار"}, "kind": "company"},
    "e6": {"name": {"ar": "هالب"}, "kind": "company"},
}
PAIRS = {
    "line": (
        "On 12 May 2020 the city council awarded the contract for the Coral Line to Delvar Rail.",
        {
            "supported": ("It was Delvar Rail that won the contract for the Coral Line.",),
            "contradicted": (
                "Halb Mobility won the contract for the Coral Line on 12 May 2020.",
                "It was Halb Mobility that won the contract for the Coral Line on 12 May 2020.",
                "The contract for the Coral Line was awarded to Halb Mobility in May 2020.",
                "The city council chose Halb Mobility for the Coral Line in May 2020.",
                "Halb Mobility secured the contract for the Coral Line in May 2020.",
            ),
            "unsourced": (
                "Halb Mobility won a contract for trams on 12 May 2020.",
                "Halb Mobility won the contract for the Green Line on 12 May 2020.",
                "Halb Mobility won a contract from the city council.",
                "Halb Mobility lost the contract for the Coral Line.",
            ),
        },
    ),
    "several": (
        "The ministry awarded contracts for the Coral Line to Delvar Rail, Siltex and others.",
        {
            "unsourced": ("Halb Mobility won a contract for the Coral Line.",),
        },
    ),
    "line-ar": (
        "منح مجلس المدينة عقد بناء الخط المرجاني لشركة دلفار في 12 مايو 2020.",
        {
            "supported": ("فازت دلفار بعقد بناء الخط المرجاني.",),
            "contradicted": (
                "فازت شركة هالب بعقد بناء الخط المرجاني في 12 مايو 2020.",
                "هالب هي التي فازت بعقد بناء الخط المرجاني في 12 مايو 2020.",
                "مُنح عقد بناء الخط المرجاني لشركة هالب في 12 مايو 2020.",
                "حصلت هالب على عقد بناء الخط المرجاني في مايو 2020.",
            ),
            "unsourced": (
                "فازت هالب بعقد بناء الخط الأخضر في 12 مايو 2020.",
                "فازت هالب بعقد من مجلس المدينة.",
            ),
        },
    ),
}

test = judged(PAIRS, ENTITIES)

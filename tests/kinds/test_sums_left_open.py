"""A figure with a scale and no unit or noun is a sum whose currency goes without saying."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from feudcheck.model import Finding
from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "solis": {"name": {"en": "Solis", "ar": "سوليس"}, "kind": "project"},
    "kite": {"name": {"en": "Kite Airways", "ar": "طيران كايت"}, "kind": "organisation"},
    "tarn": {"name": {"en": "Tarn Bank", "ar": "بنك تارن"}, "kind": "organisation"},
    "orrin": {"name": {"en": "Orrin", "ar": "أورين"}, "kind": "city"},
    "harbour": {"name": {"en": "Harbour Bridge", "ar": "جسر الميناء"}},
    "mina": {"name": {"en": "Mina Holm", "ar": "مينا هولم"}, "kind": "person"},
    "rovers": {"name": {"en": "Orrin Rovers", "ar": "أورين روفرز"}, "kind": "organisation"},
    "oracle": {"name": {"en": "Lumen-2", "ar": "لومن-2"}, "kind": "product"},
}
FACTS = {
    "value": {"en": "Solis is worth $500 billion.", "ar": "تبلغ قيمة سوليس 500 مليار دولار."},
    "cost": {
        "en": "The Harbour Bridge cost 40 million euros.",
        "ar": "بلغت تكلفة جسر الميناء 40 مليون يورو.",
    },
    "loss": {
        "en": "Kite Airways lost $120 million in 2023.",
        "ar": "خسرت شركة طيران كايت 120 مليون دولار في عام 2023.",
    },
    "fine": (
        {
            "en": "The court fined Tarn Bank $9 million on 4 May 2021.",
            "ar": "غرّمت المحكمة بنك تارن 9 ملايين دولار في 4 مايو 2021.",
        },
        {"once": True},
    ),
    "fee": (
        {
            "en": "Orrin Rovers bought Mina Holm for 12 million pounds in July 2020.",
            "ar": "اشترى نادي أورين روفرز مينا هولم مقابل 12 مليون جنيه إسترليني في يوليو 2020.",
        },
        {"once": True},
    ),
    "relief": {
        "en": "In 2022 Orrin paid 2 million households $300 million.",
        "ar": "دفعت أورين 300 مليون دولار إلى مليوني أسرة في عام 2022.",
    },
    "flood": {
        "en": "The flood in Orrin caused damage of $70 million, or 64 million euros.",
        "ar": "تسبب الفيضان في أورين في أضرار قيمتها 70 مليون دولار، أي 64 مليون يورو.",
    },
    "revenue": {
        "en": "Kite Airways had revenue of $900 million in 2022.",
        "ar": "بلغت إيرادات طيران كايت 900 مليون دولار في عام 2022.",
    },
    "turn": {
        "en": "The Delta Group made a profit of $412 million in 2025 after a loss of $95 million in 2024.",
        "ar": "حققت مجموعة دلتا أرباحا بلغت 412 مليون دولار في عام 2025 بعد خسارة قدرها 95 مليون دولار في عام 2024.",
    },
    "sold": {
        "en": "Tarn Bank sold 3 million cards for $600 million in 2023.",
        "ar": "باع بنك تارن 3 ملايين بطاقة مقابل 600 مليون دولار في عام 2023.",
    },
    "model": {"en": "Lumen-2 has 300 billion parameters.", "ar": "يضم لومن-2 نحو 300 مليار معامل."},
    "model-cost": {"en": "Lumen-2 cost $80 million.", "ar": "بلغت تكلفة لومن-2 نحو 80 مليون دولار."},
}  # fmt: skip

ROWS = {
    "worth": (C, "Solis is worth 300 billion."),
    "worth-same": (S, "Solis is worth 500 billion."),
    "worth-hedged": (S, "Solis is worth about half a trillion."),
    "worth-bound": (C, "Solis is worth more than 600 billion."),
    "worth-bound-kept": (S, "Solis is worth more than 400 billion."),
    "worth-ar": (C, "قيمة سوليس 300 مليار."),
    "worth-same-ar": (S, "قيمة سوليس 500 مليار."),
    "worth-verb-ar": (C, "تبلغ قيمة سوليس 300 مليار."),
    "worth-verb-same-ar": (S, "تبلغ قيمة سوليس نصف تريليون."),
    "cost": (C, "The Harbour Bridge cost 90 million."),
    "cost-same": (S, "The Harbour Bridge cost 40 million."),
    "cost-ar": (C, "بلغت تكلفة جسر الميناء 90 مليونا."),
    "cost-same-ar": (S, "بلغت تكلفة جسر الميناء 40 مليونا."),
    "loss": (C, "Kite Airways lost 200 million in 2023."),
    "loss-same": (S, "Kite Airways lost 120 million in 2023."),
    "loss-ar": (C, "خسرت طيران كايت 200 مليون في عام 2023."),
    "loss-same-ar": (S, "خسرت طيران كايت 120 مليونا في عام 2023."),
    "fine": (C, "The court fined Tarn Bank 4 million on 4 May 2021."),
    "fine-same": (S, "The court fined Tarn Bank 9 million on 4 May 2021."),
    "fine-ar": (C, "غرّمت المحكمة بنك تارن 4 ملايين في 4 مايو 2021."),
    "fine-same-ar": (S, "غرّمت المحكمة بنك تارن 9 ملايين في 4 مايو 2021."),
    "fee": (C, "Orrin Rovers bought Mina Holm for 30 million in July 2020."),
    "fee-same": (S, "Orrin Rovers bought Mina Holm for 12 million in July 2020."),
    "fee-ar": (C, "اشترى نادي أورين روفرز مينا هولم مقابل 30 مليونا في يوليو 2020."),
    "fee-same-ar": (S, "اشترى نادي أورين روفرز مينا هولم مقابل 12 مليونا في يوليو 2020."),
    "revenue": (C, "Kite Airways had revenue of 700 million in 2022."),
    "revenue-same": (S, "Kite Airways had revenue of 900 million in 2022."),
    "revenue-ar": (C, "بلغت إيرادات طيران كايت 700 مليون في عام 2022."),
    "revenue-same-ar": (S, "بلغت إيرادات طيران كايت 900 مليون في عام 2022."),
    "each-its-own": (S, "The Delta Group lost 95 million in 2024."),
    "each-its-own-ar": (S, "خسرت مجموعة دلتا 95 مليونا في عام 2024."),
    "the-profit-is-no-loss": (U, "The Delta Group lost 412 million in 2025."),
    "the-profit-is-no-loss-ar": (C, "خسرت مجموعة دلتا 412 مليونا في عام 2025."),
    # near-misses
    "what-changed-is-no-level": (U, "Revenue of Kite Airways was up 700 million in 2022."),
    "what-changed-is-no-level-with-its-sign": (U, "Revenue of Kite Airways was up $700 million in 2022."),
    "sold-for": (S, "Tarn Bank sold cards for 600 million in 2023."),
    "sold-how-many-or-for-how-much": (U, "Tarn Bank sold 5 million in 2023."),
    "sold-how-many-or-for-how-much-ar": (U, "باع بنك تارن 5 ملايين في عام 2023."),
    "sold-the-count-beside-the-sum": (U, "Tarn Bank sold 3 million in 2023."),
    "another-currency": (C, "Solis is worth 500 billion euros."),
    "another-subject": (U, "Kite Airways is worth 500 billion."),
    "another-subject-ar": (U, "قيمة طيران كايت 500 مليار."),
    "another-relation": (U, "Solis lost 500 billion."),
    "another-relation-ar": (U, "خسرت سوليس 500 مليار."),
    "another-relation-other-figure": (U, "Solis lost 300 billion."),
    "a-count-with-its-noun": (U, "Solis is worth 500 billion shares."),
    "a-count-of-things": (U, "Kite Airways lost 200 million passengers in 2023."),
    "a-count-of-things-ar": (U, "خسرت طيران كايت 200 مليون مسافر في عام 2023."),
    "a-count-as-large": (U, "Kite Airways lost 120 million passengers in 2023."),
    "a-count-as-large-ar": (U, "خسرت طيران كايت 120 مليون مسافر في عام 2023."),
    "parameters": (S, "Lumen-2 has 300 billion parameters."),
    "parameters-other": (C, "Lumen-2 has 500 billion parameters."),
    "parameters-ar": (S, "يضم لومن-2 نحو 300 مليار معامل."),
    "parameters-are-no-cost": (C, "Lumen-2 cost 300 billion."),
    "no-scale": (U, "The Harbour Bridge cost 40."),
    "sum-beside-count": (S, "Orrin paid 300 million in 2022."),
    "neither-sum-nor-count": (U, "Orrin paid 5 million in 2022."),
    "neither-sum-nor-count-ar": (U, "دفعت أورين 5 ملايين في عام 2022."),
    "the-count-beside-the-sum": (U, "Orrin paid 2 million in 2022."),
    "the-count-beside-the-sum-ar": (U, "دفعت أورين مليونين في عام 2022."),
    "first-of-two-currencies": (S, "The flood in Orrin caused damage of 70 million."),
    "second-of-two-currencies": (S, "The flood in Orrin caused damage of 64 million."),
    "neither-of-two-currencies": (U, "The flood in Orrin caused damage of 50 million."),
    "first-of-two-currencies-ar": (S, "تسبب الفيضان في أورين في أضرار قيمتها 70 مليونا."),
    "neither-of-two-currencies-ar": (U, "تسبب الفيضان في أورين في أضرار قيمتها 50 مليونا."),
}

test_rows = verdicts(ROWS)


@pytest.mark.parametrize("claim", ["Solis is worth 300 billion.", "قيمة سوليس 300 مليار."])
def test_it_is_told_as_an_amount(answer: Callable[[str], Finding], claim: str) -> None:
    finding = answer(claim)
    assert finding.rule == "amount-differs"
    (wrong,) = (part for part in finding.parts if part.outcome == "conflicts")
    assert wrong.slot == "amount"
    assert wrong.recorded in ("$500 billion", "500 مليار دولار")

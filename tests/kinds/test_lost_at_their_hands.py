"""Who lost to whom: «خسر X على يد Y», \"lost at the hands of Y\", and not the other way."""

from __future__ import annotations

from tests.kinds.pairs import judged

ENTITIES = {
    "e1": {"name": {"ar": "النسور"}, "kind": "organisation"},
    "e2": {"name": {"ar": "الصقور"}, "kind": "organisation"},
    "e3": {"name": {"en": "Falcons"}, "kind": "organisation"},
    "e4": {"name": {"en": "Hawks"}, "kind": "organisation"},
}

test_lost_at_their_hands = judged(
    {
        "hands1-ar": (
            "هزم فريق النسور فريق الصقور بهدفين مقابل هدف يوم 12 مارس 2024.",
            {
                "supported": (
                    "خسر الصقور على يد النسور.",
                    "فاز النسور على الصقور بهدفين مقابل هدف.",
                    "الصقور هزمهم النسور.",
                    "خسر الصقور أمام النسور",
                    "مني الصقور بالهزيمة على يد النسور.",
                    "هُزم الصقور على يد النسور",
                    "خسر فريق الصقور على يد فريق النسور",
                    "تعرض الصقور للهزيمة على يد النسور",
                    "سقط الصقور على يد النسور",
                    "خسارة الصقور كانت على يد النسور",
                    "تلقى الصقور هزيمة على يد النسور",
                ),
                "unsourced": (
                    "خسر النسور على يد الصقور.",
                    "مني النسور بالهزيمة على يد الصقور.",
                    "هُزم النسور على يد الصقور.",
                    "تعرض النسور للهزيمة على يد الصقور",
                    "تلقى النسور هزيمة على يد الصقور",
                ),
                "contradicted": (
                    "خسر النسور على يد الصقور يوم 12 مارس 2024.",
                ),
            },
        ),
        "hands2": (
            "Falcons beat Hawks 2-1 on 12 March 2024.",
            {
                "supported": (
                    "Hawks lost at the hands of Falcons.",
                    "Hawks suffered a defeat at the hands of Falcons.",
                    "Hawks were beaten by Falcons",
                ),
                "unsourced": (
                    "Falcons lost at the hands of Hawks.",
                    "Falcons suffered a defeat at the hands of Hawks.",
                ),
                "contradicted": (
                    "Falcons lost to Hawks on 12 March 2024.",
                ),
            },
        ),
    },
    ENTITIES,
)

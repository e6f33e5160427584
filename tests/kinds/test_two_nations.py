"""Which of two countries does it to the other, told by name, by adjective or by «نظيره»."""

from __future__ import annotations

from tests.kinds.pairs import judged

PAIRS = {
    "teams": (
        "The Tunisian team beat the Libyan team in qualifying.",
        {
            "supported": ("Tunisia beat Libya in qualifying.",),
            "contradicted": (
                "Libya beat Tunisia in qualifying.",
                "The Libyan team beat the Tunisian team in qualifying.",
            ),
        },
    ),
    "passive": (
        "Egypt was beaten by Morocco in the final.",
        {
            "supported": ("Morocco beat Egypt in the final.",),
            "contradicted": ("Egypt beat Morocco in the final.", "Morocco was beaten by Egypt in the final."),
        },
    ),
    "loan": (
        "France lent Greece a painting.",
        {"supported": ("France lent a painting to Greece.",), "unsourced": ("Greece lent France a painting.",)},
    ),
    "together": (
        "Germany and France signed the treaty.",
        {"supported": ("France and Germany signed the treaty.",)},
    ),
    "coach": (
        "The Spanish coach of Morocco resigned.",
        {
            "supported": ("Morocco's Spanish coach resigned.",),
            "unsourced": ("The Moroccan coach of Spain resigned.",),
        },
    ),
    "ar-teams": (
        "فاز المنتخب التونسي على نظيره الليبي بثلاثة أهداف مقابل هدف في تصفيات كأس العالم.",
        {
            "supported": ("فازت تونس على ليبيا في تصفيات كأس العالم.", "تونس تهزم ليبيا في تصفيات كأس العالم."),
            "contradicted": (
                "ليبيا تهزم تونس في تصفيات كأس العالم.",
                "هزم المنتخب الليبي نظيره التونسي في تصفيات كأس العالم.",
            ),
        },
    ),
    "ar-received": (
        "استقبل الرئيس التونسي نظيره الجزائري في قصر قرطاج.",
        {
            "supported": ("الرئيس التونسي يستقبل نظيره الجزائري في قصر قرطاج.",),
            "unsourced": ("الرئيس الجزائري يستقبل نظيره التونسي في قصر قرطاج.",),
        },
    ),
    "ar-with": (
        "وقعت مصر مع السودان اتفاقا للتجارة.",
        {"supported": ("وقع السودان مع مصر اتفاقا للتجارة.",)},
    ),
}
test = judged(PAIRS)

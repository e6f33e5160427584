"""Across languages: words of the day that the one language had and the other had not."""

from __future__ import annotations

from tests.kinds.pairs import judged

PAIRS = {
    "g01": (
        "The campaign will last six weeks.",
        {},
    ),
    "g02": (
        "The strike lasted six weeks.",
        {
            "supported": ("The strike did last six weeks.",),
            "contradicted": ("The strike did not last six weeks.",),
        },
    ),
    "g03": (
        "The court threw out the firm's exclusion from the tender.",
        {
            "unsourced": ("A bus carrying miners overturned.",),
        },
    ),
    "g04": (
        "حافلة تقل سياحا اصطدمت بشاحنة.",
        {
            "supported": ("A bus carrying tourists collided with a truck.",),
        },
    ),
    "g05": (
        "Police fired live ammunition at the crowd.",
        {
            "unsourced": ("أطلقت الشرطة الرصاص المطاطي على الحشد.",),
        },
    ),
    "g06": (
        "Fans threw flares onto the pitch.",
        {
            "supported": (
                "ألقى المشجعون شماريخ على أرض الملعب.",
                "ألقى المشجعون ألعابا نارية على أرض الملعب.",
            ),
            "unsourced": ("ألقى المشجعون زجاجات على أرض الملعب.",),
        },
    ),
    "g07": (
        "The lawyer said his client was innocent.",
        {
            "supported": ("قال المحامي إن موكله بريء.",),
        },
    ),
    "g08": (
        "أدان المجلس العسكري الهجوم.",
        {
            "supported": ("The military junta condemned the attack.",),
        },
    ),
}

test_told = judged(PAIRS)

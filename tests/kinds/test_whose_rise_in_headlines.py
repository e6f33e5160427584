"""Whose rise it is and whose fall, where one is joined to the other; no order of the two is another statement."""

from __future__ import annotations

from tests.kinds.pairs import judged

test_whose_rise = judged(
    {
        "ar-0": (
            "النفط يرتفع مع هبوط مخزونات البنزين",
            {
                "supported": (
                    "ارتفاع في النفط وهبوط مخزون البنزين",
                    "ارتفاع النفط وهبوط مخزونات البنزين",
                ),
            },
        ),
        "ar-1": (
            "الذهب يرتفع مع هبوط الدولار",
            {
                "supported": (
                    "ارتفاع الذهب وهبوط الدولار",
                    "هبوط الدولار وارتفاع الذهب",
                ),
                "unsourced": ("هبوط الذهب وارتفاع الدولار",),
            },
        ),
        "ar-2": (
            "ارتفع الذهب وهبط الدولار",
            {
                "supported": (
                    "هبوط الدولار وارتفاع الذهب",
                    "الذهب يرتفع والدولار يهبط",
                ),
                "unsourced": ("الذهب يهبط والدولار يرتفع",),
            },
        ),
        "ar-3": (
            "صادرات القمح ترتفع ووارداته تنخفض",
            {
                "unsourced": ("ارتفاع واردات القمح",),
            },
        ),
        "ar-4": (
            "تراجع للدولار وصعود للذهب",
            {
                "unsourced": ("صعود للدولار بالتزامن مع هبوط للذهب",),
            },
        ),
        "ar-5": (
            "الصادرات تزداد والبطالة تتراجع",
            {
                "supported": (
                    "تراجع البطالة وازدياد الصادرات",
                    "ازدياد الصادرات وتراجع البطالة",
                ),
            },
        ),
        "gold-rise-and": (
            "Gold rises and the dollar falls",
            {
                "supported": (
                    "Fall in the dollar and rise in gold",
                    "Dollar falls and gold rises",
                ),
                "unsourced": ("Gold falls and the dollar rises",),
            },
        ),
    }
)

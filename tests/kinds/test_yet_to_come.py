"""What was agreed, announced or called for is not done for that."""

from __future__ import annotations

from tests.kinds.pairs import judged

PAIRS = {
    "agreed": (
        "Varrow Lines agreed on 22 April 2024 to pay $47 million to 312 farmers.",
        {
            "unsourced": (
                "Varrow Lines paid 312 farmers $47 million.", "312 farmers received $47 million from Varrow Lines.",
            ),
        },
    ),
    "and-then": (
        "Varrow Lines announced that it would move its headquarters to Tarn by 2026 and hire 450 people there.",
        {
            "supported": ("Varrow Lines announced that it would hire 450 people in Tarn.",),
            "unsourced": ("Varrow Lines hired 450 people in Tarn.", "Varrow Lines has hired 450 people in Tarn."),
        },
    ),
    "is-to-have": (
        "The new hospital is to have 180 beds and 14 delivery rooms.",
        {
            "supported": ("The new hospital is to have 14 delivery rooms.",),
            "unsourced": ("The new hospital has 180 beds.", "There are 14 delivery rooms in the new hospital."),
        },
    ),
    "doing-so": (
        "Varrow announced that it would close the Tarn plant, cutting 310 jobs.",
        {"unsourced": ("Varrow cut 310 jobs.", "Varrow closed the Tarn plant.")},
    ),
    "can-choose": (
        "Owners of a Zel 3 can choose between a full refund of $129 and a replacement.",
        {"unsourced": ("Owners of a Zel 3 received a full refund of $129.",)},
    ),
    "reviewed": (
        "The commission opened a review of Varrow's takeover of Orin.",
        {
            "supported": ("The commission reviewed Varrow's takeover of Orin.",),
            "unsourced": ("Varrow has taken over Orin.",),
        },
    ),
    "done": (
        "Varrow Lines paid $47 million to 312 farmers in 2024; others would get nothing.",
        {"supported": ("Varrow Lines paid $47 million to 312 farmers.",)},
    ),
    "before-it": (
        "Varrow closed the Tarn mill in 2019 and promised that it would build flats there.",
        {
            "supported": ("Varrow closed the Tarn mill in 2019.",),
            "unsourced": ("Varrow built flats there.",),
            "contradicted": ("Varrow closed the Tarn mill in 2017.",),
        },
    ),
    "ar-agreed": (
        "وافقت شركة واحة في أبريل 2024 على دفع 47 مليون دولار إلى 312 مزارعا.",
        {
            "supported": ("وافقت شركة واحة على دفع 47 مليون دولار.",),
            "unsourced": (
                "دفعت شركة واحة 47 مليون دولار إلى 312 مزارعا.", "تلقى 312 مزارعا 47 مليون دولار من شركة واحة.",
            ),
        },
    ),
    "ar-called-for": (
        "دعت العريضة إلى وقف فوري لستة أشهر لأبحاث الدواء.",
        {
            "supported": ("دعت العريضة إلى وقف أبحاث الدواء ستة أشهر.",),
            "unsourced": ("توقفت أبحاث الدواء ستة أشهر.",),
        },
    ),
    "ar-intends": (
        "تعتزم الحكومة عرض مشروع قانون لحماية الغابات على البرلمان.",
        {
            "supported": ("تعتزم الحكومة عرض مشروع قانون لحماية الغابات على البرلمان.",),
            "unsourced": ("عرضت الحكومة على البرلمان مشروع قانون لحماية الغابات.",),
        },
    ),
    "ar-done": (
        "دفعت شركة واحة 47 مليون دولار إلى 312 مزارعا.",
        {"supported": ("دفعت شركة واحة 47 مليون دولار إلى 312 مزارعا.",)},
    ),
}  # fmt: skip
test_yet_to_come = judged(PAIRS)

"""What a thing is made for, or runs, or is of, is not itself made: each verb has the object it has in the fact."""

from __future__ import annotations

from tests.kinds.pairs import judged

NAMES = {
    "plume": {"name": {"en": "Plume", "ar": "بلوم"}, "kind": "company"},
    "lyra": {"name": {"en": "Lyra", "ar": "ليرا"}, "kind": "company"},
    "vega": {"name": {"en": "Vega", "ar": "فيغا"}, "kind": "product"},
    "arden": {"name": {"en": "Arden"}, "kind": "place"},
}

test_behind_another_object = judged(
    {
        "to-train": (
            "Plume and Lyra built the supercomputer to train large models such as Vega.",
            {
                "unsourced": ("Vega was created by Plume.", "Plume built Vega.", "Vega was built by Lyra."),
                "supported": ("The supercomputer was built by Plume and Lyra.",),
            },
        ),
        "to-test": (
            "Plume created software to test the chatbot Vega.",
            {"unsourced": ("Plume created Vega.", "The chatbot Vega was created by Plume.", "Plume developed Vega.")},
        ),
        "for-the-city": (
            "Plume designed a bridge for the city of Arden.",
            {
                "unsourced": ("Plume designed Arden.", "Arden was designed by Plume."),
                "supported": ("Plume designed a bridge for Arden.", "The bridge was designed by Plume."),
            },
        ),
        "to-make-cars": (
            "Plume bought a plant to make Vega cars.",
            {"unsourced": ("Plume bought Vega.",), "supported": ("Plume bought a plant.",)},
        ),
        "itself": (
            "Plume developed the chatbot Vega for Lyra.",
            {
                "supported": ("Vega was developed by Plume.", "Plume developed Vega."),
                "unsourced": ("Plume developed Lyra.",),
            },
        ),
        "to-train-ar": (
            "بنت بلوم وليرا الحاسوب لتدريب نماذج مثل فيغا.",
            {
                "unsourced": ("بنت بلوم فيغا.", "أنشأت بلوم فيغا."),
                "supported": ("بنت بلوم وليرا الحاسوب.",),
            },
        ),
        "to-test-ar": (
            "أنشأت بلوم برنامجا لاختبار روبوت الدردشة فيغا.",
            {"unsourced": ("أنشأت بلوم فيغا.", "أنشأت بلوم روبوت الدردشة فيغا.")},
        ),
        "to-make-cars-ar": (
            "اشترت بلوم مصنعا لإنتاج سيارات فيغا.",
            {"unsourced": ("اشترت بلوم فيغا.",), "supported": ("اشترت بلوم مصنعا.",)},
        ),
        "itself-ar": ("طورت بلوم روبوت الدردشة فيغا.", {"supported": ("طورت بلوم فيغا.",)}),
    },
    NAMES,
)

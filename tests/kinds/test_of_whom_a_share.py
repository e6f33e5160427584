"""Of whom a share is told: one in five children are not one in five men, nor of all people."""

from __future__ import annotations

from tests.kinds.pairs import judged

ENTITIES = {
    "e1": {"name": {"en": "Palm Oasis"}, "kind": "place"},
    "e2": {"name": {"ar": "واحة النخيل"}, "kind": "place"},
}

test_of_whom_a_share = judged(
    {
        "share1": (
            "One in five children in Palm Oasis suffers from malnutrition.",
            {
                "unsourced": (
                    "One in five men in Palm Oasis suffers from malnutrition.",
                    "A fifth of men in Palm Oasis suffer from malnutrition.",
                    "One in five women in Palm Oasis suffers from malnutrition.",
                    "One in five people in Palm Oasis suffers from malnutrition.",
                    "20 per cent of men in Palm Oasis suffer from malnutrition.",
                ),
                "supported": (
                    "One in five children in Palm Oasis suffers from malnutrition.",
                ),
            },
        ),
        "share2": (
            "Half of the children in Palm Oasis cannot read.",
            {
                "unsourced": (
                    "Half of the men in Palm Oasis cannot read.",
                    "Half of the women in Palm Oasis cannot read.",
                    "Half of the people in Palm Oasis cannot read.",
                ),
                "supported": (
                    "Half the children in Palm Oasis cannot read.",
                ),
            },
        ),
        "share3": (
            "Thirty children were hurt in a fire in Palm Oasis in 2021.",
            {
                "unsourced": (
                    "Thirty men were hurt in a fire in Palm Oasis in 2021.",
                ),
                "supported": (
                    "Thirty people were hurt in a fire in Palm Oasis in 2021.",
                    "30 children were hurt in a fire in Palm Oasis.",
                ),
            },
        ),
        "share4": (
            "One in five residents of Palm Oasis is unemployed.",
            {
                "supported": (
                    "One in five people in Palm Oasis is unemployed.",
                ),
                "unsourced": (
                    "One in five men in Palm Oasis is unemployed.",
                ),
            },
        ),
        "share5-ar": (
            "يعاني واحد من كل خمسة أطفال في واحة النخيل من سوء التغذية.",
            {
                "unsourced": (
                    "يعاني واحد من كل خمسة رجال في واحة النخيل من سوء التغذية.",
                    "تعاني واحدة من كل خمس نساء في واحة النخيل من سوء التغذية.",
                    "يعاني خمس الرجال في واحة النخيل من سوء التغذية.",
                    "يعاني 20 في المئة من الرجال في واحة النخيل من سوء التغذية.",
                ),
                "supported": (
                    "يعاني 20 في المئة من الأطفال في واحة النخيل من سوء التغذية.",
                    "يعاني طفل واحد من كل خمسة في واحة النخيل من سوء التغذية.",
                ),
            },
        ),
        "share6-ar": (
            "نصف الأطفال في واحة النخيل لا يقرأون.",
            {
                "unsourced": (
                    "نصف الرجال في واحة النخيل لا يقرأون.",
                    "نصف النساء في واحة النخيل لا يقرأن.",
                ),
            },
        ),
        "share7-ar": (
            "أصيب ثلاثون طفلا في حريق في واحة النخيل عام 2021.",
            {
                "unsourced": (
                    "أصيب ثلاثون رجلا في حريق في واحة النخيل عام 2021.",
                ),
                "supported": (
                    "أصيب 30 طفلا في حريق في واحة النخيل.",
                    "أصيب 30 شخصا في حريق في واحة النخيل.",
                ),
            },
        ),
    },
    ENTITIES,
)

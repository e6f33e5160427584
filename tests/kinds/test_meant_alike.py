"""In what sense it is told: what only looks like another sense, and what is one."""

from __future__ import annotations

from tests.kinds.pairs import judged

PAIRS = {
    "yet-to": (
        "Varrow had not yet secured the funding.",
        {
            "supported": (
                "Varrow has yet to secure the funding.", "Varrow is yet to secure the funding.",
                "The funding has yet to be secured by Varrow.",
            ),
            "contradicted": ("Varrow has secured the funding.",),
        },
    ),
    "yet-to-and-plans": (
        "Varrow has yet to secure the funding.",
        {
            "supported": ("Varrow has not yet secured the funding.",),
            "unsourced": ("Varrow plans to secure the funding.",),
            "contradicted": ("Varrow has secured the funding.",),
        },
    ),
    "planned-and-not-done": (
        "Varrow plans to build a mill.",
        {
            "unsourced": ("Varrow has not built a mill.", "Varrow has yet to build a mill.", "Varrow built a mill."),
            "contradicted": ("Varrow will not build a mill.", "Varrow does not plan to build a mill."),
        },
    ),
    "will-not": (
        "Varrow will not build a mill.",
        {"contradicted": ("Varrow plans to build a mill.", "Varrow will build a mill.")},
    ),
    "around-an-aside": (
        "The minister said that Varrow intends to support farmers with three million dinars.",
        {
            "supported": (
                "Varrow intends, the minister said, to support farmers with three million dinars.",
                "Varrow intends to support farmers with three million dinars.",
            ),
            "unsourced": ("Varrow supported farmers with three million dinars.",),
        },
    ),
    "ar-around-an-aside": (
        "أعلن وزير الزراعة أن الحكومة تعتزم تقديم دعم بقيمة 3 ملايين دينار للمزارعين.",
        {
            "supported": ("تعتزم الحكومة، على ما أعلن وزير الزراعة، دعم المزارعين بثلاثة ملايين دينار.",),
            "unsourced": ("دعمت الحكومة، على ما أعلن وزير الزراعة، المزارعين بثلاثة ملايين دينار.",),
        },
    ),
    "unclear": (
        "The unclear funding of the Tarn bridge worried the council.",
        {
            "supported": (
                "The unclear funding of the Tarn bridge worried the council.",
                "What worried the council was the lack of clarity over the funding of the Tarn bridge.",
            ),
            "unsourced": ("The Tarn bridge was funded.", "The council funded the Tarn bridge."),
        },
    ),
    "unclear-whether": (
        "It is unclear whether Varrow paid the fine.",
        {"unsourced": ("Varrow paid the fine.", "Varrow did not pay the fine.")},
    ),
    "estimated": (
        "Varrow said on 4 March 2025 that the recall of the Tarn 3 would cost it about $85 million.",
        {
            "supported": ("Varrow estimated the cost of the Tarn 3 recall at about $85 million.",),
            "unsourced": (
                "The Tarn 3 recall cost Varrow $85 million.", "Varrow paid $85 million for the recall of the Tarn 3.",
                "Orin estimated the cost of the Tarn 3 recall at about $85 million.",
            ),
            "contradicted": ("Varrow estimated the cost of the Tarn 3 recall at $45 million.",),
        },
    ),
    "would-not": (
        "Varrow had declined to comment on the report. Orin did not reply to a request for comment.",
        {
            "supported": (
                "Varrow would not comment on the report, and Orin did not reply to a request for comment.",
                "Varrow would not comment on the report.",
            ),
        },
    ),
    "not-the-other-way": (
        "Hoda Marzouk moved from the mill to the museum.",
        {
            "supported": (
                "Hoda Marzouk moved from the mill to the museum, not the other way round.",
                "Hoda Marzouk moved from the mill to the museum, not vice versa.",
            ),
        },
    ),
    "ar-not-the-other-way": (
        "انتقلت هدى مرزوق من المسرح إلى المتحف.",
        {
            "supported": (
                "انتقلت هدى مرزوق من المسرح إلى المتحف لا العكس.",
                "انتقلت هدى مرزوق من المسرح إلى المتحف، وليس العكس.",
            ),
        },
    ),
    "opened-with": (
        "The festival plans to open with a bid for the record.",
        {"unsourced": ("The festival opened with a bid for the record.",)},
    ),
    "opened-with-a-plan-besides": (
        "Varrow planned to open a mill with an offer of free bread.",
        {"unsourced": ("Varrow opened a mill with an offer of free bread.",)},
    ),
    "ar-has": (
        "تسلمت هدى مرزوق إدارة المتحف في يونيو 2021، وتعرضت السفينة للقصف في يوليو.",
        {
            "supported": ("هدى مرزوق قد تسلمت إدارة المتحف في يونيو 2021.", "وقد تعرضت السفينة للقصف في يوليو."),
            "unsourced": ("قد تتعرض السفينة للقصف في يوليو.", "قد تتسلم هدى مرزوق إدارة المتحف في يونيو 2021."),
        },
    ),
}  # fmt: skip
ENTITIES = {id_: {"name": {"en": id_.capitalize()}, "kind": "company"} for id_ in ("varrow", "orin")}
NAMED = {
    "not-the-other-way-of-names": (
        "Hoda moved from Varrow to Orin.",
        {
            "supported": ("Hoda moved from Varrow to Orin, not the other way round.",),
            "contradicted": ("Hoda moved from Orin to Varrow, not the other way round.",),
        },
    ),
    "estimated-by-another": (
        "Varrow said on 4 March 2025 that the recall of the Tarn 3 would cost it about $85 million.",
        {"unsourced": ("Orin estimated the cost of the Tarn 3 recall at about $85 million.",)},
    ),
}
test_meant_alike = judged(PAIRS)
test_meant_alike_of_names = judged(NAMED, ENTITIES)

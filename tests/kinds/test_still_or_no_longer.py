"""What is still so, and what is no longer so, beside what was, what is and what came to an end."""

from __future__ import annotations

from tests.kinds.pairs import judged

DIRECTOR = "The board of the Marn Museum dismissed Nora Velde as director of the museum on 3 May 2024."
PAIRS = {
    "left": (
        "Emil Strand left the board of Varrow in 2018.",
        {
            "supported": ("Emil Strand is no longer on the board of Varrow.",),
            "unsourced": (
                "Emil Strand is still on the board of Varrow.", "Nora Velde is no longer on the board of Varrow.",
            ),
            "contradicted": ("Emil Strand did not leave the board of Varrow.",),
        },
    ),
    "dismissed": (
        DIRECTOR + " It appointed Emil Strand in her place.",
        {
            "unsourced": (
                "Nora Velde is still director of the museum.", "Emil Strand is no longer director of the museum.",
            ),
            "contradicted": ("The board did not dismiss Nora Velde.",),
        },
    ),
    "resigned-from-another": (
        "Nora Velde, the head of the Marn Museum, resigned as a member of the city council.",
        {"unsourced": ("Nora Velde is no longer head of the Marn Museum.",)},
    ),
    "is": (
        "Nora Velde is the director of the Marn Museum.",
        {
            "supported": ("Nora Velde is still the director of the Marn Museum.",),
            "contradicted": ("Nora Velde is no longer the director of the Marn Museum.",),
        },
    ),
    "has-been-since": (
        "Nora Velde has been director of the Marn Museum since 2019.",
        {
            "supported": ("Nora Velde is still director of the Marn Museum.",),
            "contradicted": ("Nora Velde is no longer director of the Marn Museum.",),
        },
    ),
    "was": (
        "Nora Velde was director of the Marn Museum.",
        {
            "unsourced": (
                "Nora Velde is still director of the Marn Museum.",
                "Nora Velde is no longer director of the Marn Museum.",
            ),
        },
    ),
    "dropped": (
        "Varrow explored the sale of the Tarn mill in 2024 but dropped the plan in December.",
        {
            "supported": ("Varrow is no longer exploring the sale of the Tarn mill.",),
            "unsourced": ("Varrow is still exploring the sale of the Tarn mill.",),
        },
    ),
    "for-a-while": (
        "Workers occupied the Tarn mill from 3 to 17 February 2025.",
        {"unsourced": ("Workers are still occupying the Tarn mill.", "Workers no longer occupy the Tarn mill.")},
    ),
    "goes-on": (
        "The Tarn mill employs 300 workers.",
        {
            "supported": ("The Tarn mill still employs 300 workers.",),
            "contradicted": ("The Tarn mill no longer employs 300 workers.",),
        },
    ),
    "no-longer-on-file": (
        "Varrow no longer owns the Tarn mill.",
        {
            "supported": ("Varrow no longer owns the Tarn mill.",),
            "contradicted": ("Varrow still owns the Tarn mill.", "Varrow owns the Tarn mill."),
        },
    ),
    "ar-resigned": (
        "استقالت نورا حداد من رئاسة متحف مرن في 3 مايو 2024.",
        {
            "supported": ("لم تعد نورا حداد رئيسة لمتحف مرن.",),
            "unsourced": ("ما زالت نورا حداد رئيسة لمتحف مرن.", "لم تعد ليلى صالح رئيسة لمتحف مرن."),
        },
    ),
    "ar-dismissed": (
        "أقال المجلس مروان قسوري من رئاسة متحف مرن وعيّن ليلى صالح مكانه.",
        {
            "supported": ("لم يعد مروان قسوري رئيسا لمتحف مرن.",),
            "unsourced": ("لم تعد ليلى صالح رئيسة لمتحف مرن.", "لا يزال مروان قسوري رئيسا لمتحف مرن."),
        },
    ),
    "ar-is": (
        "نورا حداد هي رئيسة متحف مرن.",
        {
            "supported": ("لا تزال نورا حداد رئيسة متحف مرن.",),
            "contradicted": ("لم تعد نورا حداد رئيسة متحف مرن.",),
        },
    ),
    "ar-owns": (
        "تملك شركة واحة مصنع تارن.",
        {
            "supported": ("لا تزال شركة واحة تملك مصنع تارن.",),
            "contradicted": ("لم تعد شركة واحة تملك مصنع تارن.",),
        },
    ),
    "ar-owned": (
        "كانت شركة واحة تملك مصنع تارن.",
        {"unsourced": ("لا تزال شركة واحة تملك مصنع تارن.", "لم تعد شركة واحة تملك مصنع تارن.")},
    ),
    "ar-for-a-while": (
        "احتل العمال مصنع تارن في فبراير 2025.",
        {"unsourced": ("لا يزال العمال يحتلون مصنع تارن.", "لم يعد العمال يحتلون مصنع تارن.")},
    ),
}  # fmt: skip
test_still_or_no_longer = judged(PAIRS)

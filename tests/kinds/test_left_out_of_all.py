"""All but one, and what is only so called: whom "except" takes out is not among them, a fake bomb is no bomb."""

from __future__ import annotations

from tests.kinds.pairs import judged

test_excepted = judged({
    "all-except": ("All ministers except the finance minister signed the letter.", {
        "supported": (
            "The finance minister did not sign the letter.",
            "All ministers except the finance minister signed the letter.",
        ),
        "unsourced": ("All ministers signed the letter.", "The finance minister signed the letter."),
    }),
    "everyone-but": ("Everyone but the captain was rescued.", {
        "supported": ("Everyone but the captain was rescued.",),
        "unsourced": ("The captain was rescued.", "Everyone was rescued."),
    }),
    "every-day": ("The museum is open every day except Monday.", {
        "supported": ("The museum is open every day except Monday.",),
        "unsourced": ("The museum is open on Monday.", "The museum is open every day."),
    }),
    "nobody-but": ("Nobody but the captain was rescued.", {"supported": ("Nobody but the captain was rescued.",)}),
    "all-ar": ("وقع جميع الوزراء الرسالة باستثناء وزير المالية.", {
        "supported": ("لم يوقع وزير المالية الرسالة.", "وقع جميع الوزراء الرسالة باستثناء وزير المالية."),
        "unsourced": ("وقع وزير المالية الرسالة.", "وقع جميع الوزراء الرسالة."),
    }),
    "everybody-ar": ("نجا الجميع إلا القبطان.", {
        "supported": ("نجا الجميع إلا القبطان.",), "unsourced": ("نجا القبطان.", "نجا الجميع."),
    }),
    "none-but-ar": ("لم ينج إلا القبطان.", {"supported": ("لم ينج إلا القبطان.",)}),
})  # fmt: skip
test_so_called = judged({
    "fake": ("عثرت الشرطة على قنبلة وهمية في المحطة.", {
        "supported": ("عثرت الشرطة على قنبلة وهمية في المحطة.",),
        "unsourced": ("عثرت الشرطة على قنبلة في المحطة.",),
    }),
    "suspected": ("أفرج عن القاتل المشتبه به.", {
        "supported": ("أفرج عن القاتل المشتبه به.",), "unsourced": ("أفرج عن القاتل.",),
    }),
    "former": ("استقال رئيس الوزراء السابق من الحزب.", {
        "supported": ("استقال رئيس الوزراء السابق من الحزب.",), "unsourced": ("استقال رئيس الوزراء من الحزب.",),
    }),
    "former-minister": ("التقى الرئيس الوزير السابق.", {
        "supported": ("التقى الرئيس الوزير السابق.",), "unsourced": ("التقى الرئيس الوزير.",),
    }),
    "former-building": ("اشترى النادي المبنى السابق للبنك.", {"supported": ("اشترى النادي المبنى.",)}),
    "suspected-en": ("The suspected killer was freed.", {
        "supported": ("The suspected killer was freed.",), "unsourced": ("The killer was freed.",),
    }),
})  # fmt: skip

"""Of whom the fact says so and of whom not, by whose account, and who speaks at the head of a line."""

from __future__ import annotations

from tests.kinds.pairs import judged

ENTITIES = {
    id_: {"name": {"en": id_.capitalize(), "ar": arabic}, "kind": "company"}
    for id_, arabic in (("varrow", "فارو"), ("orin", "أورين"))
}
PAIRS = {
    "each-his-own": (
        "Varrow signed the deal in 2021, but Orin did not sign it.",
        {
            "supported": ("Varrow signed the deal in 2021.",),
        },
    ),
    "each-his-own-noun": (
        "The union signed the deal, but the mill did not sign it.",
        {
            "supported": ("The union signed the deal.", "The mill did not sign the deal."),
            "unsourced": ("The union did not sign the deal.", "The mill signed the deal."),
        },
    ),
    "ar-each-his-own": (
        "يستثمر الشركاء المال، والحكومة لا تستثمر شيئا.",
        {"supported": ("يستثمر الشركاء المال.",), "unsourced": ("الحكومة تستثمر المال.",)},
    ),
    "own-account": (
        "Varrow said that it had refused a merger with Orin.",
        {
            "supported": ("Varrow, by its own account, refused a merger with Orin.",),
            "contradicted": ("Varrow, by its own account, agreed to a merger with Orin.",),
        },
    ),
    "ar-own-account": (
        "قالت فارو إنها رفضت الاندماج مع أورين.",
        {
            "supported": ("رفضت فارو، وفق روايتها، الاندماج مع أورين.",),
            "contradicted": ("وافقت فارو، وفق روايتها، على الاندماج مع أورين.",),
        },
    ),
    "ar-head-of": (
        "كان سامي الحلبي مديرا لعمليات فارو في تارن.",
        {
            "supported": ("كان سامي الحلبي مدير عمليات فارو في تارن.",),
        },
    ),
    "ar-contract-for": (
        "وقعت فارو عقدا لبناء جسر تارن مقابل مليون دينار.",
        {
            "supported": ("وقعت فارو عقد بناء جسر تارن مقابل مليون دينار.",),
            "unsourced": ("بنت فارو جسر تارن مقابل مليون دينار.", "أنهت فارو بناء جسر تارن."),
        },
    ),
    "head-of-a-line": (
        "Varrow said that the mill had closed on 3 May 2021.",
        {
            "supported": ("Varrow on the mill: it closed on 3 May 2021.", "Varrow: the mill closed on 3 May 2021."),
            "unsourced": ("Orin on the mill: it closed on 3 May 2021.",),
        },
    ),
    "record": (
        "The museum welcomed 52,000 visitors in 2025, more than in any earlier year.",
        {
            "supported": ("The museum had 52,000 visitors in 2025, a number it had not reached in any earlier year.",),
        },
    ),
    "ar-record": (
        "استقبل متحف السفن 52 ألف زائر في عام 2025، أي أكثر من أي عام سابق.",
        {
            "supported": ("استقبل متحف السفن 52 ألف زائر في 2025، وهو رقم لم يبلغه في أي عام سابق.",),
        },
    ),
}  # fmt: skip
test_of_whom_it_is_said = judged(PAIRS, ENTITIES)

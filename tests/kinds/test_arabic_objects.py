"""Two Arabic verbs joined by «و», each with its own object: what stands beside one is not told of the other."""

from __future__ import annotations

from tests.kinds.pairs import judged

NAMES = {"nursa": {"name": {"ar": "نورسا"}, "kind": "company"}}
test_objects = judged({
    "closed-and-sold": ("أغلقت الشركة مصنعها وباعت سفنها.", {
        "supported": ("أغلقت الشركة مصنعها.", "باعت الشركة سفنها."),
        "unsourced": ("باعت الشركة مصنعها.", "أغلقت الشركة سفنها."),
    }),
    "visited-and-opened": ("زار الوزير المدرسة وافتتح المتحف.", {
        "supported": ("زار الوزير المدرسة.", "افتتح الوزير المتحف."),
        "unsourced": ("افتتح الوزير المدرسة.", "زار الوزير المتحف."),
    }),
    "same-object": ("زار الوزير المدرسة وافتتحها.", {"supported": ("افتتح الوزير المدرسة.",)}),
    "by-pronoun": ("رفضت النقابة العرض وسحبته الشركة.", {
        "supported": ("رفضت النقابة العرض.",), "unsourced": ("سحبت النقابة العرض.", "رفضت الشركة العرض."),
    }),
    "set-to-music": ("كتب الشاعر القصيدة ولحنها الموسيقار.", {
        "supported": ("كتب الشاعر القصيدة.", "لحن الموسيقار القصيدة."), "unsourced": ("لحن الشاعر القصيدة.",),
    }),
    "generic": ("قدمت نورسا العرض وسحبته الشركة في مايو.", {"supported": ("سحبت نورسا العرض في مايو.",)}),
    "english": ("The firm closed its mill and sold its ships.", {
        "supported": ("The firm closed its mill.", "The firm sold its ships."),
        "unsourced": ("The firm sold its mill.", "The firm closed its ships."),
    }),
}, NAMES)  # fmt: skip

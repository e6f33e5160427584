"""How long something lasted: in other units, told as a state that went on, before and after something else."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "tunnel": {"name": {"en": "the Harz Tunnel", "ar": "نفق هارز"}, "kind": "place", "aliases": ["Harz Tunnel"]},
    "vale": {"name": {"en": "Vale Stadium", "ar": "ملعب فالي"}, "kind": "place"},
    "pike": {"name": {"en": "Ronan Pike", "ar": "رونان بايك"}, "kind": "person", "aliases": ["Pike", "بايك"]},
    "kelt": {"name": {"en": "Kelt Insurance", "ar": "كلت للتأمين"}, "kind": "company"},
}
FACTS = {
    "tunnel": {
        "en": "The Harz Tunnel was closed for eleven weeks after the collision.",
        "ar": "أغلق نفق هارز لمدة أحد عشر أسبوعا بعد الاصطدام.",
    },
    "vale": {
        "en": "The roof of Vale Stadium caved in on 4 March 2023, and the stadium remained shut for 18 days.",
        "ar": "انهار سقف ملعب فالي في 4 مارس 2023، وبقي الملعب مغلقا 18 يوما.",
    },
    "pike": {
        "en": "Ronan Pike was suspended for 15 months over doping.",
        "ar": "أوقف رونان بايك لمدة 15 شهرا بسبب المنشطات.",
    },
    "paid": {
        "en": "Kelt Insurance had paid out 12 million euros by the end of April 2023.",
        "ar": "دفعت كلت للتأمين 12 مليون يورو حتى نهاية أبريل 2023.",
    },
}
ROWS = {
    "months": (S, "The Harz Tunnel was closed for more than two months."),
    "months-wrong": (C, "The Harz Tunnel was closed for less than two months."),
    "stayed": (S, "The Harz Tunnel stayed closed for eleven weeks."),
    "stayed-wrong": (C, "The Harz Tunnel stayed closed for three weeks."),
    "stayed-open": (U, "The Harz Tunnel stayed open for eleven weeks."),
    "stayed-until": (U, "The Harz Tunnel stayed closed until 2031."),
    "ar-stayed": (S, "بقي نفق هارز مغلقا أحد عشر أسبوعا."),
    "ar-stayed-wrong": (C, "بقي نفق هارز مغلقا ثلاثة أسابيع."),
    "after-it": (S, "The Harz Tunnel was closed for eleven weeks after the collision."),
    "before-it": (C, "The Harz Tunnel was closed for eleven weeks before the collision."),
    "fortnight": (S, "Vale Stadium remained shut for more than a fortnight."),
    "fortnights": (C, "Vale Stadium remained shut for two fortnights."),
    "after": (S, "Vale Stadium remained shut for 18 days after the roof had caved in."),
    "ar-after": (S, "ظل ملعب فالي مغلقا ثمانية عشر يوما عقب انهيار سقف الملعب."),
    "ar-before": (U, "ظل ملعب فالي مغلقا ثمانية عشر يوما قبل انهيار سقف الملعب."),
    "year": (S, "Ronan Pike was suspended for more than a year over doping."),
    "two-years": (C, "Ronan Pike was suspended for two years over doping."),
    "ar-end-of": (S, "دفعت كلت للتأمين حتى آخر نيسان 2023 مبلغ 12 مليون يورو."),
}

test_verdict = verdicts(ROWS)

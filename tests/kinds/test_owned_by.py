"""Who owns whom, by whatever word the sources and the claim say so."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import C, S, U

ENTITIES = {
    "mills": {"name": {"en": "Tarn Mills", "ar": "مطاحن تارن"}, "kind": "company"},
    "bank": {"name": {"en": "Orla Bank", "ar": "بنك أورلا"}, "kind": "company"},
}
PAIRS = {
    "parent": ("Orla Bank is the parent company of Tarn Mills.", {
        S: ("Tarn Mills is a subsidiary of Orla Bank.", "Tarn Mills belongs to Orla Bank.",
            "Orla Bank owns Tarn Mills."),
        C: ("Orla Bank is a subsidiary of Tarn Mills.", "Orla Bank belongs to Tarn Mills.",
            "Tarn Mills is the owner of Orla Bank."),
    }),
    "whose parent": ("Tarn Mills's parent company is Orla Bank.", {
        S: ("Tarn Mills belongs to Orla Bank.", "Orla Bank is the owner of Tarn Mills."),
        C: ("Orla Bank belongs to Tarn Mills.",),
        U: ("Orla Bank founded Tarn Mills.",),
    }),
    "unit": ("Tarn Mills is a unit of Orla Bank.", {
        S: ("Tarn Mills is owned by Orla Bank.", "Orla Bank is the parent of Tarn Mills.",
            "بنك أورلا هو الشركة الأم لمطاحن تارن."),
        C: ("Tarn Mills owns Orla Bank.", "مطاحن تارن هي مالكة بنك أورلا."),
        U: ("Orla Bank sold Tarn Mills.",),
    }),
    "belongs-ar": ("مطاحن تارن تابعة لبنك أورلا.", {
        S: ("بنك أورلا يملك مطاحن تارن.", "Orla Bank is the owner of Tarn Mills."),
        C: ("مطاحن تارن تملك بنك أورلا.",),
    }),
    "part of it": ("Orla Bank owns 40 percent of Tarn Mills.", {
        U: ("Tarn Mills is a subsidiary of Orla Bank.",),
    }),
}  # fmt: skip
UNNAMED = {
    "parent, nobody on file": ("Velt Holding is the parent company of Sorn Foods.", {
        S: ("Sorn Foods is a subsidiary of Velt Holding.", "Velt Holding owns Sorn Foods."),
        C: ("Velt Holding is a subsidiary of Sorn Foods.", "Sorn Foods owns Velt Holding."),
    }),
    "parent-ar, nobody on file": ("بنك الأرز هو الشركة الأم لشركة النيل.", {
        S: ("شركة النيل تابعة لبنك الأرز.", "بنك الأرز يملك شركة النيل."),
        C: ("بنك الأرز تابع لشركة النيل.", "شركة النيل تملك بنك الأرز."),
    }),
    "owner of a thing": ("The farmer owns the mill in Sund.", {
        S: ("The mill in Sund belongs to the farmer.",),
        C: ("The farmer belongs to the mill.",),
    }),
}

test_owned_by = judged(PAIRS, ENTITIES)
test_owned_by_unnamed = judged(UNNAMED, {})

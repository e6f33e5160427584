"""A phrase that asks for a company, a film or a branch is met by the name of one: "started X" founds X."""

from __future__ import annotations

from tests.kinds.pairs import judged

ENTITIES = {
    "nadwa": {"name": {"en": "Nadwa Dairies", "ar": "ألبان ندوة"}, "kind": "organisation", "aliases": ["Nadwa"]},
    "fjordal": {"name": {"en": "Fjordal", "ar": "فيوردال"}, "kind": "firm"},
    "tarrad": {"name": {"en": "Habib Tarrad", "ar": "حبيب طراد"}, "kind": "person", "aliases": ["Tarrad"]},
    "road": {"name": {"en": "Valley Road", "ar": "طريق الوادي"}, "kind": "place"},
    "song": {"name": {"en": "Night Ferry", "ar": "عبارة الليل"}, "kind": "song"},
}
PAIRS = {
    "founded": (
        "Habib Tarrad founded Nadwa Dairies in Wadi Harun in 1971 with twelve cows.",
        {"supported": ("Habib Tarrad started Nadwa Dairies with a dozen cows.", "Tarrad launched Nadwa in 1971.",
                       "Nadwa Dairies was started by Habib Tarrad in 1971.", "Nadwa was launched in 1971."),
         "contradicted": ("Habib Tarrad started Nadwa Dairies in 1975.", "Fjordal started Nadwa Dairies in 1971."),
         "unsourced": ("Habib Tarrad started Nadwa's plant in 1971.", "Habib Tarrad started at Nadwa Dairies in 1971.",
                       "Habib Tarrad started Fjordal in 1971.", "Habib Tarrad started Valley Road in 1971.",
                       "Habib Tarrad started Nadwa production in 1971.", "Tarrad launched Nadwa's cheese in 1971.")},
    ),
    "founded-in-arabic": (
        "أسس حبيب طراد ألبان ندوة في وادي هارون عام 1971.",
        {"supported": ("Habib Tarrad started Nadwa Dairies in 1971.", "Nadwa Dairies was started by Habib Tarrad."),
         "contradicted": ("Habib Tarrad started Nadwa Dairies in 1975.",),
         "unsourced": ("Habib Tarrad started Nadwa's plant in 1971.", "Tarrad started Fjordal in 1971.")},
    ),
    "started": (
        "Habib Tarrad started Nadwa Dairies in 1971.",
        {"supported": ("Habib Tarrad founded Nadwa Dairies in 1971.", "أسس حبيب طراد ألبان ندوة عام 1971."),
         "contradicted": ("أسس حبيب طراد ألبان ندوة عام 1975.",),
         "unsourced": ("أسس حبيب طراد فيوردال عام 1971.",)},
    ),
    "worked": (
        "Habib Tarrad started at Nadwa Dairies in 1971.",
        {"unsourced": ("Habib Tarrad founded Nadwa Dairies in 1971.", "أسس حبيب طراد ألبان ندوة عام 1971.")},
    ),
    "dissolved": (
        "حل حبيب طراد فيوردال عام 1990.",
        {"supported": ("Habib Tarrad dissolved Fjordal in 1990.",),
         "contradicted": ("Habib Tarrad dissolved Fjordal in 1992.",)},
    ),
}  # fmt: skip

test_named_for_the_kind = judged(PAIRS, ENTITIES)

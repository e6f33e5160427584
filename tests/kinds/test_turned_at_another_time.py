"""Joining and leaving, opening and closing, buying and selling can both have happened; so can a plan and its thing."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "nils-berg": {"name": {"en": "Nils Berg", "ar": "نيلس بيرغ"}, "kind": "person"},
    "rana-saleh": {"name": {"en": "Rana Saleh", "ar": "رنا صالح"}, "kind": "person"},
    "harbour-city": {"name": {"en": "Harbour City", "ar": "هاربر سيتي"}, "kind": "organisation"},
    "dale-rovers": {"name": {"en": "Dale Rovers", "ar": "ديل روفرز"}, "kind": "organisation"},
    "corvo": {"name": {"en": "Corvo", "ar": "كورفو"}, "kind": "company"},
    "lumen": {"name": {"en": "Lumen", "ar": "لومن"}, "kind": "company"},
    "south-quay": {"name": {"en": "South Quay", "ar": "الرصيف الجنوبي"}, "kind": "place"},
    "asif": {"name": {"en": "Asif Bridge", "ar": "جسر آصف"}, "kind": "place"},
}
FACTS = {
    "moved": {
        "en": "Nils Berg moved from Dale Rovers to Harbour City.",
        "ar": "انتقل نيلس بيرغ من ديل روفرز إلى هاربر سيتي.",
    },
    "joined": {"en": "Rana Saleh joined the council of South Quay.", "ar": "انضمت رنا صالح إلى مجلس الرصيف الجنوبي."},
    "bought": {"en": "Corvo bought the shipyard of South Quay.", "ar": "اشترت كورفو حوض السفن في الرصيف الجنوبي."},
    "opened": {"en": "Corvo opened a bakery in South Quay.", "ar": "افتتحت كورفو مخبزا في الرصيف الجنوبي."},
    "reopened": {"en": "The Asif Bridge opened on 4 May 2023.", "ar": "افتتح جسر آصف في 4 مايو 2023."},
    "plan": {
        "en": "Rana Saleh had talks with Lumen and planned to raise millions of dollars.",
        "ar": "تفاوضت رنا صالح مع لومن وكانت تخطط لجمع ملايين الدولارات.",
    },
    "stalled": {
        "en": "Corvo planned to buy Lumen; the plan was dropped.",
        "ar": "خططت كورفو لشراء لومن ثم ألغيت الخطة.",
    },
    "planned-museum": {
        "en": "Nils Berg met the board of Corvo and planned to build a museum, but the plan was dropped.",
        "ar": "التقى نيلس بيرغ مجلس إدارة كورفو وخطط لبناء متحف لكنه تخلى عن الخطة.",
    },
}

ROWS = {
    # Who moved there may have left it since
    "moved": (S, "Nils Berg moved from Dale Rovers to Harbour City."),
    "turned": (C, "Nils Berg left Harbour City for Dale Rovers."),
    "left-later": (U, "Nils Berg left Harbour City in June 2024."),
    "left-later-ar": (U, "غادر نيلس بيرغ هاربر سيتي في يونيو 2024."),
    "left-after-row": (U, "Nils Berg left Harbour City after a quarrel with its coach."),
    "council-left": (U, "Rana Saleh left the council of South Quay in March 2025."),
    "council-left-ar": (U, "غادرت رنا صالح مجلس الرصيف الجنوبي في مارس 2025."),
    "sold-later": (U, "Corvo sold the shipyard of South Quay in 2025."),
    "sold-later-ar": (U, "باعت كورفو حوض السفن في الرصيف الجنوبي عام 2025."),
    "closed-later": (U, "Corvo closed the bakery in South Quay in August 2024."),
    "closed-later-ar": (U, "أغلقت كورفو المخبز في الرصيف الجنوبي في أغسطس 2024."),
    "bridge-closed-that-day": (C, "The Asif Bridge was closed on 4 May 2023."),
    "bridge-closed-later": (U, "The Asif Bridge was closed on 11 June 2024."),
    # Whose plan it was, is whose it did not come to
    "raised-by-another": (U, "Lumen raised $510 million."),
    "raised-by-another-ar": (U, "جمعت لومن 510 ملايين دولار."),
    "raised-twice": (U, "Lumen raised $40 million in a second round."),
    "dropped": (C, "Corvo bought Lumen."),
    "dropped-ar": (C, "اشترت كورفو لومن."),
    "built-by-another": (U, "Corvo built a museum."),
    "built-by-another-ar": (U, "بنت كورفو متحفا."),
    "built": (C, "Nils Berg built a museum."),
}

test_turned = verdicts(ROWS)

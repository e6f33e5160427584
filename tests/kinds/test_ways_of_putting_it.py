"""Other ways of putting what a fact tells: a light verb, the noun of a figure, an aside, a cause, a lead-in."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "ferrol": {"name": {"en": "Ferrol Docks", "ar": "أحواض فيرول"}, "kind": "company"},
    "sandbank": {"name": {"en": "the Sandbank Tunnel", "ar": "نفق ساندبانك"}, "kind": "product"},
    "iona": {"name": {"en": "Iona Marsh", "ar": "أيونا مارش"}, "kind": "person"},
    "tomas": {"name": {"en": "Tomas Reed", "ar": "توماس ريد"}, "kind": "person"},
    "rocket": {"name": {"en": "Rocket Lane", "ar": "روكيت لين"}, "kind": "organisation"},
    "stoker": {"name": {"en": "Stoker Yard", "ar": "ستوكر يارد"}, "kind": "company"},
    "herald": {"name": {"en": "The Quay Herald", "ar": "صحيفة كواي هيرالد"}, "kind": "medium"},
    "port": {"name": {"en": "Port Ellan", "ar": "بورت إيلان"}, "kind": "place"},
}
FACTS = {
    "worth": {"en": "The Sandbank Tunnel is worth $90 million.", "ar": "تبلغ قيمة نفق ساندبانك 90 مليون دولار."},
    "award": {
        "en": "In May 2021 the council awarded the contract for the Sandbank Tunnel to Ferrol Docks for 41m euros."
    },
    "vote": {"en": "Iona Marsh won the election for mayor of Port Ellan in 2022, beating Tomas Reed by 61 votes.",
             "ar": "فازت أيونا مارش في انتخابات عمدة بورت إيلان عام 2022 متغلبة على توماس ريد بفارق 61 صوتا."},
    "bought": {"en": "Ferrol Docks acquired Stoker Yard in 2019.",
               "ar": "استحوذت أحواض فيرول على ستوكر يارد عام 2019."},
    "criticism": {"en": "Iona Marsh said that the criticism by Tomas Reed stemmed from envy.",
                  "ar": "قالت أيونا مارش إن انتقاد توماس ريد نابع من الحسد."},
    "idle": {"en": "Iona Marsh said that the council was not investing anything in Stoker Yard.",
             "ar": "قالت أيونا مارش إن المجلس لا يستثمر شيئا في ستوكر يارد."},
    "proposal": {"ar": "أعلن توماس ريد رحيله عن أحواض فيرول بعد رفض اقتراحه السيطرة على أحواض فيرول."},
    "rocket": {"en": "On 3 June 2024 The Quay Herald reported that Tomas Reed had explored cooperation with the rocket "
                     "company Stoker Yard."},
    "centres": {"en": "Ferrol Docks will build two docks in Port Ellan.",
                "ar": "ستبني أحواض فيرول حوضين في بورت إيلان."},
    "thanks": {"en": 'Tomas Reed told Iona Marsh that the Sandbank Tunnel would not have been possible "without you".',
               "ar": "قال توماس ريد لأيونا مارش إن نفق ساندبانك لم يكن ممكنا «بدونك»."},
    "cranes": {"en": "The Quay Herald reported that Stoker Yard had supplied Ferrol Docks with thousands of bolts.",
               "ar": "ذكرت صحيفة كواي هيرالد أن ستوكر يارد زودت أحواض فيرول بآلاف البراغي."},
    "opened": {"en": "The Sandbank Tunnel was opened within a few days of the inauguration of Iona Marsh.",
               "ar": "افتُتح نفق ساندبانك بعد أيام من تنصيب أيونا مارش."},
    "title": {"ar": "توجت أيونا مارش بلقب الدوري عام 2023 بفوزها 2-1 على توماس ريد."},
}  # fmt: skip
ROWS = {
    # A light verb beside a figure, the noun of a figure
    "put-on": (S, "Ninety million dollars is the value put on the Sandbank Tunnel."),
    "put-on-less": (U, "Twenty million dollars is the value put on Stoker Yard."),
    "price": (S, "The contract for the Sandbank Tunnel went to Ferrol Docks in 2021, at a price of 41m euros."),
    "margin": (S, "Iona Marsh beat Tomas Reed by a margin of 61 votes in 2022."),
    "margin-wrong": (C, "Iona Marsh beat Tomas Reed by a margin of 16 votes in 2022."),
    # Whoever managed to do it did it, whoever tried in another year may have
    "managed": (S, "Ferrol Docks managed to acquire Stoker Yard in 2019."),
    "managed-ar": (S, "تمكنت أحواض فيرول من الاستحواذ على ستوكر يارد عام 2019."),
    "managed-to-sell": (U, "Stoker Yard managed to acquire Rocket Lane in 2019."),
    "tried-before": (U, "Ferrol Docks tried to acquire Stoker Yard in 2017."),
    "tried-before-ar": (U, "حاولت أحواض فيرول الاستحواذ على ستوكر يارد عام 2017."),
    # Who gives the cause says so
    "attributed": (S, "Iona Marsh attributed the criticism by Tomas Reed to envy."),
    "put-down-to": (S, "Iona Marsh put the criticism by Tomas Reed down to envy."),
    "attributed-ar": (S, "عزت أيونا مارش انتقاد توماس ريد إلى الحسد."),
    "attributed-by-another": (U, "Stoker Yard attributed the criticism by Tomas Reed to envy."),
    # According to somebody, behind a running clause
    "running": (S, "The council isn't investing anything in Stoker Yard, according to Iona Marsh."),
    "running-other": (U, "The council isn't investing anything in Rocket Lane, according to Iona Marsh."),
    "running-bare": (U, "The council isn't investing anything in Stoker Yard."),
    # What was only proposed, after which something happened
    "proposed": (U, "سيطر توماس ريد على أحواض فيرول."),
    "proposed-en": (U, "Tomas Reed has talked about Ferrol Docks."),
    # The head of a phrase is what it is
    "kind-of-company": (
        C, "On 3 June The Quay Herald reported that Tomas Reed had explored cooperation with Rocket Lane.",
    ),
    # "No X thing" is no thing, not no X
    "no-dock": (C, "No Ferrol Docks dock will be built in Port Ellan."),
    # Denied but for somebody is told with them
    "possible-with": (U, "قال توماس ريد إن أيونا مارش هي من جعل نفق ساندبانك ممكنا."),
    "possible-without": (C, "Tomas Reed said that the Sandbank Tunnel would have been possible without Iona Marsh."),
    # A medium that is told something stands for no other party
    "told-a-medium": (U, "“I would never sell Stoker Yard to anybody,” Tomas Reed told The Quay Herald."),
    "medium-twice": (S, "Stoker Yard supplied Ferrol Docks with thousands of bolts, according to The Quay Herald."),
    # Asides and openings
    "dashes": (S, "Ferrol Docks – in 2019 – acquired Stoker Yard."),
    "participle": (S, "After acquiring Stoker Yard in 2019, Ferrol Docks was in the news."),
    "participle-turned": (C, "After acquiring Ferrol Docks in 2019, Stoker Yard was in the news."),
    # Means and what comes after it
    "after-the-win": (S, "جاء تتويج أيونا مارش بلقب الدوري عام 2023 بعد الفوز 2-1 على توماس ريد."),
    "after-another-win": (U, "جاء تتويج أيونا مارش بلقب الدوري عام 2023 بعد الفوز 3-1 على توماس ريد."),
    # «سبق» tells an order
    "preceded": (U, "سبق افتتاح نفق ساندبانك تنصيب أيونا مارش."),
}  # fmt: skip

test_verdict = verdicts(ROWS)

"""A date that a fact has for something else: another clause of a sister fact, another thing that was made."""

from __future__ import annotations

from tests.kinds.rows import C, S, verdicts

ENTITIES = {
    "vera-holt": {"name": {"en": "Vera Holt", "ar": "فيرا هولت"}, "kind": "person"},
    "lumen-lab": {"name": {"en": "Lumen Lab", "ar": "مختبر لومن"}, "kind": "organisation"},
    "quarrel": {"name": {"en": "Quarrel", "ar": "كواريل"}, "kind": "organisation"},
    "prism": {"name": {"en": "Prism", "ar": "بريزم"}, "kind": "product"},
    "tarn-bridge": {"name": {"en": "Tarn Bridge", "ar": "جسر تارن"}, "kind": "place"},
}
BOTH = {"event": "two-companies"}
FACTS = {
    "both": (
        {
            "en": "Vera Holt co-founded Lumen Lab in 2011, then left it and founded the company Quarrel in 2019.",
            "ar": "شاركت فيرا هولت في تأسيس مختبر لومن عام 2011، ثم غادرته وأسست شركة كواريل عام 2019.",
        },
        BOTH,
    ),
    "founder": ({"en": "Quarrel was founded by Vera Holt.", "ar": "أسست فيرا هولت شركة كواريل."}, BOTH),
    "year": ({"en": "Quarrel was founded in 2019.", "ar": "تأسست كواريل عام 2019."}, BOTH),
    "lab": {"en": "Lumen Lab was created in 2011.", "ar": "أُنشئ مختبر لومن عام 2011."},
    "product": {"en": "Lumen Lab created Prism in 2016.", "ar": "أنشأ مختبر لومن برنامج بريزم عام 2016."},
    "unit": {"en": "In 2014 Lumen Lab announced that it was creating a training unit.",
             "ar": "أعلن مختبر لومن عام 2014 أنه ينشئ وحدة تدريب."},
    "bridge": {"en": "Tarn Bridge opened in 2003.", "ar": "افتُتح جسر تارن عام 2003."},
}  # fmt: skip

ROWS = {
    "own-year": (S, "Quarrel was founded in 2019."),
    "own-year-ar": (S, "تأسست كواريل عام 2019."),
    "founder-and-year": (S, "Vera Holt founded Quarrel in 2019."),
    "other-clause": (C, "Quarrel was founded in 2011."),
    "other-clause-ar": (C, "تأسست كواريل عام 2011."),
    "other-clause-by-founder": (C, "Vera Holt founded Quarrel in 2011."),
    "other-clause-by-founder-ar": (C, "أسست فيرا هولت شركة كواريل عام 2011."),
    "other-clause-possessive": (C, "Vera Holt's company Quarrel was founded in 2011."),
    "first-of-two": (S, "Vera Holt co-founded Lumen Lab in 2011."),
    "first-of-two-late": (C, "Vera Holt co-founded Lumen Lab in 2019."),
    "created": (S, "Lumen Lab was created in 2011."),
    "created-product": (S, "Lumen Lab created Prism in 2016."),
    "product-created": (S, "Prism was created in 2016."),
    "maker-created": (C, "Lumen Lab was created in 2016."),
    "maker-created-unit": (C, "Lumen Lab was created in 2014."),
    "maker-founded-ar": (C, "تأسس مختبر لومن عام 2016."),
    "opened": (S, "Tarn Bridge was opened in 2003."),
    "opened-ar": (S, "افتتح جسر تارن عام 2003."),
    "opened-late": (C, "Tarn Bridge was opened in 2004."),
}

test_rows = verdicts(ROWS)

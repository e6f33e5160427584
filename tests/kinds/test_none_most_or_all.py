"""None, most, some and all are told apart, and what is denied of fewer is not denied of more."""

from __future__ import annotations

from tests.kinds.pairs import judged

PAIRS = {
    "none-of": ("None of the 23 crew was hurt.", {"contradicted": ("One of the 23 crew was hurt.",)}),
    "most-of": (
        "Most of the 14 samples came from the drain.",
        {
            "supported": ("Most of the samples came from the drain.",),
            "unsourced": ("All of the 14 samples came from the drain.",),
        },
    ),
    "not-since": (
        "The agency had not inspected the Tarn mill since November 2020.",
        {
            "supported": ("The agency had not inspected the Tarn mill since November 2020.",),
            "unsourced": ("The agency had never inspected the Tarn mill.",),
        },
    ),
    "almost-nobody": (
        "Almost nobody at Varrow believed that Oskar Lund had left over the pay.",
        {"unsourced": ("Nobody at Varrow believed that Oskar Lund had left over the pay.",)},
    ),
    "most-did-not": (
        "Most employees of Varrow did not believe what Oskar Lund said.",
        {
            "unsourced": (
                "None of the employees of Varrow believed what Oskar Lund said.",
                "A few employees of Varrow believed what Oskar Lund said.",
                "Some employees of Varrow believed what Oskar Lund said.",
            ),
        },
    ),
    "foreign-ones": (
        "Foreign journalists were not admitted to the trial of Oskar Lund.",
        {
            "supported": ("Foreign journalists were not admitted to the trial of Oskar Lund.",),
            "unsourced": ("Journalists were not admitted to the trial of Oskar Lund.",),
        },
    ),
    "all-excess": (
        "All excess profits of Varrow flow to the trust.",
        {
            "supported": ("All excess profits of Varrow flow to the trust.",),
            "unsourced": ("All profits of Varrow flow to the trust.",),
        },
    ),
    "ar-almost": (
        "لم يعتقد أحد تقريبا في شركة واحة أن نورا حداد غادرت بسبب الأجر.",
        {"unsourced": ("لم يعتقد أحد في شركة واحة أن نورا حداد غادرت بسبب الأجر.",)},
    ),
    "ar-most": (
        "لم يصدق معظم موظفي شركة واحة ما قالته نورا حداد.",
        {
            "supported": ("لم يصدق معظم موظفي شركة واحة ما قالته نورا حداد.",),
            "unsourced": (
                "لم يصدق أي من موظفي شركة واحة ما قالته نورا حداد.",
                "صدق بعض موظفي شركة واحة ما قالته نورا حداد.", "صدق قلة من موظفي شركة واحة ما قالته نورا حداد.",
            ),
        },
    ),
    "ar-foreign": (
        "لم يُسمح للصحفيين الأجانب بحضور محاكمة الوزير.",
        {
            "supported": ("لم يُسمح للصحفيين الأجانب بحضور محاكمة الوزير.",),
            "unsourced": ("لم يُسمح للصحفيين بحضور محاكمة الوزير.",),
        },
    ),
    "ar-not-since": (
        "لم تفتش الوكالة مصنع تارن منذ نوفمبر 2020.",
        {
            "supported": ("لم تفتش الوكالة مصنع تارن منذ نوفمبر 2020.",),
            "unsourced": ("لم تفتش الوكالة مصنع تارن قط.",),
        },
    ),
}  # fmt: skip
test_none_most_or_all = judged(PAIRS)

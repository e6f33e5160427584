"""Headlines with a colon, "nothing" behind the verb, "yet to", who of a company acts; near-misses beside each."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "mira": {"name": {"en": "Mira Halden", "ar": "ميرا هالدن"}, "kind": "person", "aliases": ["Halden", "هالدن"]},
    "adam": {"name": {"en": "Adam Sorel", "ar": "آدم سوريل"}, "kind": "person", "aliases": ["Sorel", "سوريل"]},
    "orbit": {"name": {"en": "Orbit Lines", "ar": "خطوط أوربت"}, "kind": "company"},
    "gazette": {"name": {"en": "the Gazette", "ar": "الجريدة"}, "kind": "media"},
}
FACTS = {
    "nothing": {
        "en": "Mira Halden said that the state invests nothing in Orbit Lines.",
        "ar": "قالت ميرا هالدن إن الدولة لا تستثمر شيئا في خطوط أوربت.",
    },
    "not-yet": {"en": "The Gazette reported that Orbit Lines had not yet secured the money for the new pier."},
    "resigned": {
        "en": "Adam Sorel resigned from the board of Orbit Lines.", "ar": "استقال آدم سوريل من مجلس إدارة خطوط أوربت.",
    },
    "possible": {"en": "Adam Sorel told Mira Halden that Orbit Lines would not have been possible \"without you\"."},
}

ROWS = {
    "said": (S, "Mira Halden said the state is investing nothing in Orbit Lines."),
    "headline": (S, "Halden: the state invests nothing in Orbit Lines"),
    "headline-ar": (S, "هالدن: الدولة لا تستثمر أي شيء في خطوط أوربت"),
    "headline-turned": (C, "Halden: the state invests in Orbit Lines"),
    "headline-turned-ar": (C, "هالدن: الدولة تستثمر في خطوط أوربت"),
    "headline-another": (U, "Sorel: the state invests nothing in Orbit Lines"),
    "headline-another-ar": (U, "سوريل: الدولة لا تستثمر شيئا في خطوط أوربت"),
    "no-speaker": (U, "The state invests nothing in Orbit Lines."),
    "not-yet": (S, "Orbit Lines had not yet secured the money for the new pier, the Gazette reported."),
    "secured": (C, "Orbit Lines had secured the money for the new pier, the Gazette reported."),
    "resigned": (S, "استقال آدم سوريل من مجلس إدارة خطوط أوربت."),
    "staff-resigned": (U, "استقال عدد من موظفي خطوط أوربت."),
    "staff-resigned-over": (U, "استقال عدد من موظفي خطوط أوربت احتجاجا على رحيل آدم سوريل."),
    "lawyer-resigned": (U, "استقال محامي آدم سوريل."),
    "staff-resigned-en": (U, "A number of Orbit Lines employees resigned."),
    "possible-because": (U, "Adam Sorel told Mira Halden that Orbit Lines would not have been possible “with him”."),
}  # fmt: skip

test_verdict = verdicts(ROWS)

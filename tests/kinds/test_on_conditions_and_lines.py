"""With or without conditions, domestic or international, one court or another, a frame beside somebody's denial."""

from __future__ import annotations

import pytest

from tests.kinds.rows import C, S, U, by_one_fact

ENTITIES = {
    "solvei": {"name": {"en": "Solvei", "ar": "سولفاي"}, "kind": "organisation"},
    "osby-council": {"name": {"en": "Osby Council", "ar": "مجلس أوسبي"}, "kind": "organisation"},
    "appeal": {"name": {"en": "Osby Court of Appeal", "ar": "محكمة استئناف أوسبي"}, "kind": "organisation"},
    "lund": {"name": {"en": "Karim Lund", "ar": "كريم لوند"}, "kind": "person"},
    "radio": {"name": {"en": "Radio Fell", "ar": "راديو فل"}, "kind": "organisation"},
}
SALE = "Osby Council approved the sale of Solvei on 4 May 2022 on condition that the buyer kept the ferry."
SALE_AR = "وافق مجلس أوسبي على بيع سولفاي في 4 مايو 2022 شرط أن يبقي المشتري على العبارة."
LINES = "Osby Council fined Solvei 4 million euros on 4 May 2022 for price fixing on six domestic routes."
LINES_AR = "غرم مجلس أوسبي سولفاي 4 ملايين يورو في 4 مايو 2022 بسبب التلاعب بالأسعار على ستة خطوط داخلية."
APPEAL_AR = "استأنفت سولفاي قرار الغرامة في 12 ديسمبر 2024، وأيدت محكمة استئناف أوسبي الغرامة في 27 مايو 2025."
DENIED_AR = (
    "نفى كريم لوند في حديث إلى راديو فل في 3 أكتوبر 2022 أن يكون قد تجاهل تحذيرا من المجلس، وقال: "
    "«قدت العبارة التي أعطيت لي»."
)
AGROUND = "The ferry ran aground near the Solvei quay on 8 May 2021; 12 people were injured."
IGNORED = "On 3 October 2022 Karim Lund denied on Radio Fell that he had ignored a warning from Osby Council."

ROWS = {
    "without-any-en": (C, SALE, "Osby Council approved the sale of Solvei without any condition."),
    "without-any-ar": (C, SALE_AR, "وافق مجلس أوسبي على بيع سولفاي من دون أي شرط."),
    "with-ar": (S, SALE_AR, "وافق مجلس أوسبي على بيع سولفاي بشرط."),
    "quickly-en": (U, SALE, "Osby Council approved the sale of Solvei promptly."),
    "international-en": (C, LINES, "Osby Council fined Solvei on 4 May 2022 for price fixing on international routes."),
    "domestic-en": (S, LINES, "Osby Council fined Solvei 4 million euros for price fixing on six domestic routes."),
    "international-ar": (C, LINES_AR, "غرم مجلس أوسبي سولفاي 4 ملايين يورو بسبب التلاعب بالأسعار على ستة خطوط دولية."),
    "domestic-ar": (S, LINES_AR, "غرم مجلس أوسبي سولفاي 4 ملايين يورو بسبب التلاعب بالأسعار على ستة خطوط داخلية."),
    "another-court-ar": (U, APPEAL_AR, "طعنت سولفاي في حكم محكمة استئناف أوسبي أمام محكمة النقض."),
    "frame-ar": (S, DENIED_AR, "«قدت العبارة التي أعطيت لي»، هكذا تحدث كريم لوند إلى راديو فل."),
    "denied-still-open-ar": (U, DENIED_AR, "تجاهل كريم لوند تحذيرا من المجلس."),
    "accident-en": (S, AGROUND, "Twelve people were hurt in the ferry accident near the Solvei quay."),
    "brushed-aside-en": (S, IGNORED, "Karim Lund has denied that he brushed aside a warning from Osby Council."),
    "brushed-aside-so-en": (U, IGNORED, "Karim Lund brushed aside a warning from Osby Council."),
}


@pytest.mark.parametrize(("verdict", "fact", "claim"), ROWS.values(), ids=ROWS)
def test_conditions(verdict: str, fact: str, claim: str) -> None:
    assert by_one_fact(ENTITIES)(fact, claim) == verdict

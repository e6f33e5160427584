"""Who bit whom, who had the mask on, and on which side of a thing: of plain words that all stay."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import C, S, U

PAIRS = {
    "woman": ("A woman hit a man in Dalby.", {
        U: ("A man hit a woman in Dalby.",)}),
    "looked": ("A girl looked at a woman in Dalby.", {
        U: ("A woman looked at a girl in Dalby.",)}),
    "company": ("The company sued the group in Dalby.", {
        U: ("The group sued the company in Dalby.",)}),
    "attacked": ("A girl attacked a man in a mask.", {
        U: ("A girl in a mask attacked a man.",)}),
    "guard": ("A guard shot a thief with a knife.", {
        U: ("A guard with a knife shot a thief.",)}),
    "statue": ("The statue stands behind the church.", {
        U: ("The statue stands in front of the church.",)}),
    "market": ("The market was held outside the town hall.", {
        U: ("The market was held inside the town hall.",)}),
    "cable": ("The cable runs under the bridge.", {
        U: ("The cable runs over the bridge.",)}),
    "stands": ("The mill stands below the dam.", {
        U: ("The mill stands above the dam.",)}),
    "behind": ("The statue stands behind the church.", {
        S: ("The statue is behind the church.",)}),
    "ar-11": ("يقف التمثال خلف الكنيسة.", {
        U: ("يقف التمثال أمام الكنيسة.",)}),
    "ar-12": ("يمر الكابل تحت الجسر.", {
        U: ("يمر الكابل فوق الجسر.",)}),
    "bathroom": ("No bathroom bill reached the governor.", {
        S: ("No bathroom bill reached the governor.",),
        C: ("A bathroom bill reached the governor.",),
        U: ("No bill reached the governor.", "A bill reached the governor.",)}),
    "school": ("No school bus was damaged.", {
        C: ("A school bus was damaged.",),
        U: ("No bus was damaged.",)}),
}  # fmt: skip

test_plain_ends = judged(PAIRS)

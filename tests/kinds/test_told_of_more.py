"""Some of them, where the fact tells it of all, of many or of a number of them."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import C, S, U

PAIRS = {
    "delegates": ("All the delegates signed the report.", {
        S: ("Some delegates signed the report.", "Some of the delegates signed the report.",)}),
    "three": ("Three nurses were hurt in the fire.", {
        S: ("Some nurses were hurt in the fire.",),
        U: ("Most nurses were hurt in the fire.", "Several nurses were not hurt in the fire.",)}),
    "signed": ("Few delegates signed the report.", {
        U: ("Some delegates signed the report.",)}),
    "foreign": ("Many foreign firms left Dalby.", {
        S: ("Some foreign firms left Dalby.",),
        U: ("Most firms left Dalby.",)}),
    "nurse": ("A nurse was hurt in the fire.", {
        U: ("Some nurses were hurt in the fire.",)}),
    "report": ("No delegates signed the report.", {
        C: ("Some delegates signed the report.", "Some of the delegates signed the report.",)}),
    "hardly": ("Hardly any delegates signed the report.", {
        U: ("Most delegates signed the report.",)}),
    "ships": ("The firm sold some of its ships.", {
        S: ("The firm sold some ships.",),
        U: ("The firm sold all of its ships.",)}),
    "ar-9": ("صدق جميع النواب على القانون.", {
        S: ("صدق بعض النواب على القانون.",)}),
}  # fmt: skip

test_told_of_more = judged(PAIRS)

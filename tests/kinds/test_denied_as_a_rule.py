"""What is denied of such a thing, or of some time or place, is not denied of any."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import U

PAIRS = {
    "cannot": ("Mara Vane cannot ride a wild horse.", {
        U: ("Mara Vane cannot ride a horse.",)}),
    "without": ("You cannot sell a used car without a licence.", {
        U: ("You cannot sell a car without a licence.",)}),
    "cargo": ("The firm does not own a cargo ship.", {
        U: ("The firm does not own a ship.",)}),
    "row-4": ("I don't own a cargo ship.", {
        U: ("I don't own a ship.",)}),
    "carrying": ("Mara wasn't carrying a loaded gun.", {
        U: ("Mara wasn't carrying a gun.",)}),
    "married": ("No married woman has ever led the bank.", {
        U: ("No woman has ever led the bank.",)}),
    "honest": ("No honest judge has ever said this.", {
        U: ("No judge has ever said this.",)}),
    "korso": ("If Korso sells the old mill, Vantaa will leave.", {
        U: ("If Korso sells the mill, Vantaa will leave.",)}),
    "vantaa": ("If Korso wins the vote in May, so will Vantaa.", {
        U: ("If Korso wins the vote, so will Vantaa.",)}),
    "plant": ("No plant can grow without clean water.", {
        U: ("No plant can grow without clean water and light.",)}),
    "water": ("No plant can grow without water.", {
        U: ("No plant can grow without clean water.", "No plant can grow without water and light.",)}),
    "every": ("Every famous singer suffers from nerves.", {
        U: ("Every singer suffers from nerves.",)}),
    "large": ("Every large ship requires a pilot.", {
        U: ("Every ship requires a pilot.",)}),
    "young": ("Every man and every young girl was pleased.", {
        U: ("Every man and every girl was pleased.",)}),
    "outskirts": ("Mara doesn't live in the outskirts of Dalby anymore.", {
        U: ("Mara doesn't live in Dalby anymore.",)}),
    "public": ("Mara can't sing in public at all.", {
        U: ("Mara can't sing at all.",)}),
    "night": ("Mara doesn't eat meat at night.", {
        U: ("Mara doesn't eat meat.",)}),
    "breaking": ("A man is breaking an iron chain against a gate.", {
        U: ("A man is breaking an iron gate with a chain.",)}),
    "village": ("All village schools need a nurse.", {
        U: ("All schools need a nurse.",)}),
    "woman": ("A woman is washing a red cup.", {
        U: ("A woman is washing a cup which is blue.",)}),
    "mother": ("A mother is lifting the dog.", {
        U: ("A dog is lifting the mother's cup.",)}),
    "riding": ("A man is riding a horse.", {
        U: ("A horse is riding a man.",)}),
}  # fmt: skip

test_denied_as_a_rule = judged(PAIRS)

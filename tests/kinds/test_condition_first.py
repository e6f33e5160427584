"""What hangs on a condition that stands before it is not told without the condition."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import S, U

PAIRS = {
    "korso": ("If Korso Ltd wins the contract, it'll hire 50 welders.", {
        U: ("Korso Ltd will hire 50 welders.",)}),
    "row-2": ("If the rent is cut, the shop will stay open.", {
        S: ("The shop will stay open if the rent is cut.",),
        U: ("The shop will stay open.",)}),
    "closes": ("If the deal closes, Korso Ltd will pay 5 million euros.", {
        U: ("Korso Ltd will pay 5 million euros.",)}),
    "should": ("Should the deal close, Korso Ltd will pay 5 million euros.", {
        U: ("Korso Ltd will pay 5 million euros.",)}),
    "provided": ("Provided the deal closes, Korso Ltd will pay 5 million euros.", {
        U: ("Korso Ltd will pay 5 million euros.",)}),
    "makes": ("As long as the mill makes a profit, Korso Ltd will keep it open.", {
        U: ("Korso Ltd will keep the mill open.",)}),
    "fails": ("Even if the deal fails, Korso Ltd will pay 5 million euros.", {
        S: ("Korso Ltd will pay 5 million euros.",)}),
    "mayor": ("The mayor said that if the tax rose, the mill would close.", {
        U: ("The mill will close.",)}),
    "after": ("After the deal closed, Korso Ltd paid 5 million euros.", {
        S: ("Korso Ltd paid 5 million euros.",)}),
    "doors": ("In case of fire, the doors open by themselves.", {
        U: ("The doors open by themselves.",)}),
    "council": ("If the fee is late, the council charges 5 percent.", {
        U: ("The council charges 5 percent.",)}),
    "whether": ("Whether or not it rains, the fair opens in May.", {
        S: ("The fair opens in May.",)}),
    "ar-13": ("إذا فازت شركة كورسو بالعقد فستوظف 50 عاملا.", {
        U: ("ستوظف شركة كورسو 50 عاملا.",)}),
    "ar-14": ("في حال تمت الصفقة، ستدفع شركة كورسو خمسة ملايين يورو.", {
        U: ("ستدفع شركة كورسو خمسة ملايين يورو.",)}),
    "ar-15": ("إذا خفضت البلدية الإيجار، سيبقى المتجر مفتوحا.", {
        U: ("سيبقى المتجر مفتوحا.",)}),
    "ar-16": ("حتى لو فشلت الصفقة، ستدفع شركة كورسو خمسة ملايين يورو.", {
        S: ("ستدفع شركة كورسو خمسة ملايين يورو.",)}),
    "ar-17": ("بعد أن تمت الصفقة، دفعت شركة كورسو خمسة ملايين يورو.", {
        S: ("دفعت شركة كورسو خمسة ملايين يورو.",)}),
}  # fmt: skip

test_condition_first = judged(PAIRS)

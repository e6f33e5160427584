"""All dogs are not all animals, nor no nurses nobody; but some dogs are some animals."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import S, U

PAIRS = {
    "dalby": ("All dogs in Dalby must be registered.", {
        U: ("All animals in Dalby must be registered.",)}),
    "nurses": ("No nurses were hurt in the fire.", {
        U: ("No people were hurt in the fire.", "Nobody was hurt in the fire.",)}),
    "passengers": ("No passengers were hurt in the fire.", {
        U: ("No people were hurt in the fire.",)}),
    "lawyers": ("Most lawyers voted for the plan.", {
        U: ("Most people voted for the plan.", "Most of the people voted for the plan.",)}),
    "voted": ("All the lawyers voted for the plan.", {
        U: ("All people voted for the plan.", "Everyone voted for the plan.",)}),
    "ar-6": ("يجب تسجيل كل الكلاب في البلدة.", {
        U: ("يجب تسجيل كل الحيوانات في البلدة.",)}),
    "ar-7": ("صوت معظم المحامين لصالح الخطة.", {
        U: ("صوت معظم الناس لصالح الخطة.",)}),
    "ar-8": ("لم تصب أي ممرضة في الحريق.", {
        U: ("لم يصب أي شخص في الحريق.",)}),
    "row-9": ("Some nurses were hurt in the fire.", {
        S: ("Some people were hurt in the fire.",)}),
}  # fmt: skip

test_of_a_wider_kind = judged(PAIRS)

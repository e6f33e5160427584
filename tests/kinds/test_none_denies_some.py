"""None denies one, some and all; a denial of a narrower kind leaves a wider one open; not all is not none."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import C, S, U

PAIRS = {
    "judges": ("None of the six judges signed the ruling.", {
        S: ("No judge signed the ruling.",),
        C: ("One of the six judges signed the ruling.", "Two of the six judges signed the ruling.",
            "Some of the judges signed the ruling.", "All six judges signed the ruling.",)}),
    "delegate": ("No delegate signed the report on time.", {
        C: ("Some delegates signed the report on time.", "A delegate signed the report on time.",
            "Every delegate signed the report on time.", "Several delegates signed the report on time.",)}),
    "neither": ("Neither mayor attended the meeting.", {
        S: ("Neither mayor attended the meeting.",),
        C: ("Both mayors attended the meeting.", "One of the mayors attended the meeting.",)}),
    "mayors": ("Both mayors attended the meeting.", {
        C: ("Neither mayor attended the meeting.", "None of the mayors attended the meeting.",)}),
    "delegates": ("All the delegates signed the report.", {
        S: ("Some delegates signed the report.", "Some of the delegates signed the report.",),
        C: ("No delegate signed the report.", "Not all the delegates signed the report.",)}),
    "signed": ("Most of the delegates signed the report.", {
        S: ("Some of the delegates signed the report.",)}),
    "report": ("Not all the delegates signed the report.", {
        C: ("All the delegates signed the report.",),
        U: ("None of the delegates signed the report.",)}),
    "row-8": ("Some of the delegates signed the report.", {
        C: ("None of the delegates signed the report.",),
        U: ("All the delegates signed the report.",)}),
    "ar-9": ("لم يحضر أي من العمدتين الاجتماع.", {
        C: ("حضر العمدتان الاجتماع.", "حضر أحد العمدتين الاجتماع.",)}),
    "foreign": ("No foreign bank failed the test.", {
        C: ("A foreign bank failed the test.", "Some foreign banks failed the test.",),
        U: ("A bank failed the test.", "Some banks failed the test.",)}),
    "korso": ("Korso Ltd did not sign a written contract.", {
        C: ("Korso Ltd signed a written contract.",),
        U: ("Korso Ltd signed a contract.",)}),
    "plants": ("Korso Ltd has no plants in France.", {
        C: ("Korso Ltd has plants in France.",),
        U: ("Korso Ltd has plants.",)}),
    "dalby": ("Dalby Council did not approve the new budget.", {
        C: ("Dalby Council approved the new budget.",)}),
    "nurses": ("Some of the nurses never voted.", {
        C: ("All of the nurses voted.",),
        U: ("Some of the nurses voted.",)}),
    "school": ("No school bus was damaged.", {
        C: ("A school bus was damaged.",)}),
    "ar-16": ("لم يفشل أي بنك أجنبي في الاختبار.", {
        C: ("فشل بنك أجنبي في الاختبار.",),
        U: ("فشل بنك في الاختبار.",)}),
    "ar-17": ("لم يفشل أي بنك أجنبي في الاختبار.", {
        C: ("فشل بنك أجنبي في الاختبار.",),
        U: ("فشل بنك في الاختبار.",)}),
    "ar-18": ("لم ينجح أي بنك أجنبي في الاختبار.", {
        C: ("نجح بنك أجنبي في الاختبار.",)}),
    "failed": ("No foreign bank failed the test.", {
        C: ("A foreign bank failed the test.",)}),
}  # fmt: skip

test_none_denies_some = judged(PAIRS)

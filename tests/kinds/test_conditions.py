"""Conditions and what is announced: "unless paid" is "if not paid"; "said they would" is a plan, and no deed."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import C, S, U

PAIRS = {
    "doctors": ("212 doctors announced that they would strike unless Dr Vane was reinstated.", {
        U: ("212 doctors went on strike.", "Dr Vane was reinstated.", "Dr Vane was not reinstated.",
            "212 doctors planned to strike."),
        C: ("212 doctors said that they would not strike if Dr Vane was not reinstated.",)}),
    "port": ("The union said that it would sue the port unless the port paid the wages.", {
        S: ("The union said that it would sue the port if the port did not pay the wages.",),
        U: ("The port paid the wages.", "The port did not pay the wages.", "The union sued the port.")}),
    "bridge": ("The bridge will stay shut unless it is repaired.", {
        S: ("The bridge will stay shut if it is not repaired.",),
        U: ("The bridge is not repaired.", "The bridge will stay shut.")}),
    "strike": ("The union will strike in May if the mill does not raise pay.", {
        S: ("The union will strike in May if the mill does not raise pay.",), U: ("The union will strike in May.",)}),
    "strike-ar": ("قالت النقابة إنها ستضرب في مايو إذا رفضت الشركة رفع الأجور.", {
        S: ("قالت النقابة إنها ستضرب في مايو إذا رفضت الشركة رفع الأجور.",), U: ("ستضرب النقابة في مايو.",)}),
    "no-condition": ("The union will strike in May, even if the mill raises pay.", {
        S: ("The union will strike in May.",)}),
    "rent": ("Unless the rent is cut, the bookshop will close in May.", {
        U: ("The rent was not cut.", "The rent was cut.", "The bookshop will close in May.")}),
    "port-ar": ("قال الاتحاد إنه سيقاضي الميناء ما لم يدفع الميناء الأجور.", {
        S: ("قال الاتحاد إنه سيقاضي الميناء إذا لم يدفع الميناء الأجور.",),
        U: ("دفع الميناء الأجور.", "لم يدفع الميناء الأجور.", "قاضى الاتحاد الميناء.",
            "سيقاضي الاتحاد الميناء."),
        C: ("قال الاتحاد إنه لن يقاضي الميناء إذا لم يدفع الميناء الأجور.",)}),
    "doctors-ar": ("أعلن 212 طبيبا أنهم سيضربون ما لم تعد مديرتهم إلى منصبها.", {
        S: ("هدد 212 طبيبا بالإضراب إذا لم تعد مديرتهم إلى منصبها.",), U: ("أضرب 212 طبيبا.",)}),
    "announced": ("212 doctors announced that they would boycott the vote.", {
        S: ("212 doctors planned to boycott the vote.",
            "212 doctors said they would boycott the vote."),
        U: ("212 doctors boycotted the vote.",)}),
    "airline": ("The airline announced that it would close its base in Sarin.", {
        S: ("The airline is planning to close its base in Sarin.",
            "The airline said it would close its base in Sarin."),
        U: ("The airline closed its base in Sarin.",)}),
    "denied": ("The mayor denied that he would resign.", {
        U: ("The mayor will resign.", "The mayor plans to resign.")}),
    "asked": ("The paper asked whether the mayor would resign.", {
        U: ("The mayor will resign.", "The mayor plans to resign.")}),
    "warned": ("The airline warned that it would close its base unless the tax was cut.", {
        U: ("The airline will close its base.", "The airline plans to close its base.")}),
}  # fmt: skip

test_conditions = judged(PAIRS)

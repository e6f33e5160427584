"""What is said of none, all or few of one kind, or denied of such a thing, is not said of a wider kind."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import S, U

PAIRS = {
    "foreign": ("No foreign bank failed the stress test.", {
        S: ("No foreign bank failed the test.",),
        U: ("No bank failed the stress test.",)}),
    "large": ("All large European banks passed the stress test.", {
        S: ("All large European banks passed the test.",),
        U: ("All European banks passed the stress test.", "All banks passed the stress test.",)}),
    "banks": ("Most banks that took state aid repaid it.", {
        U: ("Most banks repaid it.",)}),
    "flights": ("All flights from Lyon were cancelled.", {
        U: ("All flights were cancelled.",)}),
    "korso": ("Korso Ltd did not sign a written contract with Dalby Council.", {
        S: ("Korso Ltd did not sign a written contract with Dalby Council.",),
        U: ("Korso Ltd did not sign a contract with Dalby Council.", "Korso Ltd did not sign a written contract.")}),
    "talks": ("Korso Ltd has not held talks with Vantaa Group.", {
        U: ("Korso Ltd has not held talks.",)}),
    "suspect": ("The suspect did not speak to the police.", {
        U: ("The suspect did not speak to anyone.",)}),
    "fully": ("Korso Ltd did not fully comply with the ruling.", {
        U: ("Korso Ltd did not comply with the ruling.",)}),
    "council": ("The council did not vote unanimously for the plan.", {
        U: ("The council did not vote for the plan.",)}),
    "dalby": ("Dalby Council did not approve the new budget on Monday.", {
        S: ("Dalby Council did not approve the new budget.",)}),
    "students": ("Few foreign students found jobs in Dalby.", {
        U: ("Few students found jobs in Dalby.",)}),
    "firms": ("At most ten foreign firms bid for the contract.", {
        U: ("At most ten firms bid for the contract.",)}),
    "danish": ("Both Danish judges resigned.", {
        U: ("Both judges resigned.",)}),
    "contract": ("Only foreign firms may bid for the contract.", {
        U: ("Only firms may bid for the contract.",)}),
    "every": ("Every new car needs a licence.", {
        U: ("Every car needs a licence.",)}),
    "ships": ("None of the ships reached the port on time.", {
        U: ("None of the ships reached the port.",)}),
    "row-17": ("No one was hurt in the fire at Dalby Mill.", {
        S: ("No one was hurt in the fire.",)}),
    "mayor": ("The mayor has no plans to resign.", {
        S: ("The mayor has no plans to resign.",)}),
    "plants": ("Korso Ltd has no plants in France.", {
        U: ("Korso Ltd has no plants.",)}),
    "never": ("The firm never paid a bribe to a minister.", {
        U: ("The firm never paid a bribe.",)}),
    "passengers": ("All 12 passengers survived the crash.", {
        S: ("All the passengers survived the crash.",)}),
    "closed": ("All of the company's foreign plants are closed.", {
        U: ("All of the company's plants are closed.",)}),
    "ar-23": ("لم يفشل أي بنك أجنبي في الاختبار.", {
        U: ("لم يفشل أي بنك في الاختبار.",)}),
    "ar-24": ("اجتازت كل البنوك الأوروبية الكبيرة الاختبار.", {
        S: ("اجتازت كل البنوك الأوروبية الكبيرة الاختبار.",),
        U: ("اجتازت كل البنوك الأوروبية الاختبار.", "اجتازت كل البنوك الاختبار.",)}),
    "ar-25": ("لم توقع شركة كورسو عقدا مكتوبا مع البلدية.", {
        S: ("لم توقع شركة كورسو عقدا مكتوبا مع البلدية.",),
        U: ("لم توقع شركة كورسو عقدا مع البلدية.", "لم توقع شركة كورسو عقدا مكتوبا.")}),
    "ar-26": ("لم تجر شركة كورسو محادثات مع مجموعة فانتا.", {
        U: ("لم تجر شركة كورسو محادثات.",)}),
    "ar-27": ("لم يتحدث المشتبه به إلى الشرطة.", {
        U: ("لم يتحدث المشتبه به إلى أحد.",)}),
    "ar-28": ("لم تلتزم شركة كورسو بالحكم بالكامل.", {
        U: ("لم تلتزم شركة كورسو بالحكم.",)}),
    "ar-29": ("استقالت كلتا القاضيتين الدنماركيتين.", {
        U: ("استقالت كلتا القاضيتين.",)}),
    "ar-30": ("تحتاج كل سيارة جديدة إلى رخصة.", {
        U: ("تحتاج كل سيارة إلى رخصة.",)}),
    "ar-31": ("سددت معظم البنوك التي حصلت على دعم حكومي ديونها.", {
        U: ("سددت معظم البنوك ديونها.",)}),
    "ar-32": ("لم يصل أي من السفن إلى الميناء في الموعد المحدد.", {
        U: ("لم يصل أي من السفن إلى الميناء.",)}),
    "ar-33": ("لم يوافق المجلس على الميزانية الجديدة يوم الاثنين.", {
        S: ("لم يوافق المجلس على الميزانية الجديدة.",)}),
    "ar-34": ("لا تملك شركة كورسو مصانع في فرنسا.", {
        U: ("لا تملك شركة كورسو مصانع.",)}),
}  # fmt: skip

test_of_fewer = judged(PAIRS)

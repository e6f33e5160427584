"""What deeds of companies, speakers, ports and engineers entail, and what cannot be told of them as well."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import C, S, U

ENTITIES = {
    "zedcorp": {"name": {"en": "Zedcorp", "ar": "زدكورب"}, "kind": "company"},
    "marvo": {"name": {"en": "Marvo", "ar": "مارفو"}, "kind": "company"},
    "kestria": {"name": {"en": "Kestria", "ar": "كستريا"}, "kind": "place"},
    "sundovia": {"name": {"en": "Sundovia", "ar": "سندوفيا"}, "kind": "place"},
    "lopes": {"name": {"en": "Ana Lopes", "ar": "آنا لوبيز"}, "kind": "person"},
    "dobry": {"name": {"en": "Karel Dobry", "ar": "كارل دوبري"}, "kind": "person"},
    "zedtalk": {"name": {"en": "Zedtalk", "ar": "زدتوك"}, "kind": "product"},
    "alba": {"name": {"en": "Alba", "ar": "ألبا"}, "kind": "product"},
}
PAIRS = {
    "founded": ("Zedcorp founded its choir in Kestria in 2015.", {
        U: ("Zedcorp dissolved its choir in Kestria.",)}),
    "sacked": ("Zedcorp sacked Ana Lopes in May 2021.", {
        S: ("Ana Lopes lost her job at Zedcorp in May 2021.",),
        C: ("Zedcorp kept Ana Lopes in May 2021.",),
        U: ("Zedcorp sued Ana Lopes in May 2021.", "Zedcorp promoted Ana Lopes in May 2021.")}),
    "parted": ("Zedcorp parted ways with Ana Lopes in May 2021.", {
        U: ("Zedcorp sacked Ana Lopes in May 2021.",)}),
    "lost-job": ("Ana Lopes lost her job at Zedcorp in May 2021.", {
        C: ("Ana Lopes kept her job at Zedcorp in May 2021.",),
        U: ("Ana Lopes resigned from Zedcorp in May 2021.",)}),
    "retired": ("Ana Lopes retired as head of Zedcorp in May 2021.", {
        C: ("Ana Lopes stayed on as head of Zedcorp in May 2021.",)}),
    "named": ("Zedcorp named Ana Lopes as chief executive in May 2021.", {
        S: ("Zedcorp chose Ana Lopes as chief executive in May 2021.",),
        C: ("Zedcorp sacked Ana Lopes in May 2021.",),
        U: ("Zedcorp paid Ana Lopes in May 2021.",)}),
    "laid-off": ("Zedcorp laid off 300 workers in June 2022.", {
        S: ("Zedcorp dismissed 300 workers in June 2022.",),
        C: ("Zedcorp hired 300 workers in June 2022.",)}),
    "wages": ("Zedcorp froze wages in May 2021.", {
        C: ("Zedcorp raised wages in May 2021.", "Zedcorp cut wages in May 2021."),
        U: ("Zedcorp paid wages in May 2021.",)}),
    "prices": ("Zedcorp raised its prices by 5% in May 2021.", {
        C: ("Zedcorp froze its prices in May 2021.",),
        U: ("Zedcorp froze wages in May 2021.",)}),
    "even": ("Zedcorp broke even in 2021.", {
        C: ("Zedcorp made a loss in 2021.", "Zedcorp posted a profit in 2021.")}),
    "fined": ("Zedcorp was fined 3 million euros in June 2022.", {
        S: ("Zedcorp was punished in June 2022.", "Zedcorp was ordered to pay 3 million euros in June 2022.")}),
    "ordered": ("The court ordered Zedcorp to pay 3 million euros in June 2022.", {
        U: ("The court fined Zedcorp 3 million euros in June 2022.",)}),
    "renewed": ("Zedcorp renewed its contract with Marvo in May 2021.", {
        C: ("Zedcorp cancelled its contract with Marvo in May 2021.",),
        U: ("Zedcorp changed its contract with Marvo in May 2021.",)}),
    "licence": ("The regulator suspended the licence of Zedcorp in May 2021.", {
        C: ("The regulator renewed the licence of Zedcorp in May 2021.",),
        U: ("The regulator revoked the licence of Zedcorp in May 2021.",)}),
    "eased": ("Kestria eased sanctions on Sundovia in May 2021.", {
        C: ("Kestria imposed sanctions on Sundovia in May 2021.",),
        U: ("Kestria lifted sanctions on Sundovia in May 2021.",)}),
    "imported": ("Kestria imported 4,000 tonnes of wheat from Sundovia in 2021.", {
        S: ("Kestria bought 4,000 tonnes of wheat from Sundovia in 2021.",),
        U: ("Kestria milled 4,000 tonnes of wheat from Sundovia in 2021.",)}),
    "boycotted": ("The Blue Party boycotted the election in Kestria in 2021.", {
        C: ("The Blue Party took part in the election in Kestria in 2021.",)}),
    "welcomed": ("Ana Lopes welcomed the plan for the harbour in May 2021.", {
        C: ("Ana Lopes criticised the plan for the harbour in May 2021.",
            "Ana Lopes rejected the plan for the harbour in May 2021."),
        U: ("Ana Lopes drew up the plan for the harbour.",)}),
    "hid": ("Zedcorp hid its losses in May 2021.", {
        C: ("Zedcorp announced its losses in May 2021.", "Zedcorp published its losses in May 2021."),
        U: ("Zedcorp sold its mine in May 2021.",)}),
    "blocked": ("Kestria blocked the app Zedtalk in May 2021.", {
        S: ("Kestria banned the app Zedtalk in May 2021.",),
        C: ("Kestria allowed the app Zedtalk in May 2021.",),
        U: ("Kestria bought the app Zedtalk in May 2021.",)}),
    "extinct": ("The river dolphin of Kestria became extinct in 2006.", {
        S: ("The river dolphin of Kestria disappeared in 2006.",),
        C: ("The river dolphin of Kestria survived in 2006.",),
        U: ("The river dolphin of Kestria was discovered in 2006.",)}),
    "unloaded": ("Dockers unloaded 3,000 tonnes of wheat in Kestria in May 2021.", {
        C: ("Dockers loaded 3,000 tonnes of wheat in Kestria in May 2021.",),
        U: ("Dockers bought 3,000 tonnes of wheat in Kestria in May 2021.",)}),
    "razed": ("Bulldozers razed 30 homes in Kestria in May 2021.", {
        S: ("Bulldozers destroyed 30 homes in Kestria in May 2021.",),
        U: ("Bulldozers damaged a mill in Kestria in May 2021.",)}),
    "pile-up": ("A pile-up on the road to Kestria killed three people in May 2021.", {
        S: ("A crash on the road to Kestria killed three people in May 2021.",),
        U: ("A pile-up on the road to Kestria killed three children in May 2021.",)}),
    "dark": ("About 3,000 homes in Kestria lost power in May 2021.", {
        C: ("About 3,000 homes in Kestria had their power restored in May 2021.",),
        U: ("About 3,000 homes in Kestria lost water in May 2021.",)}),
    "fell-to": ("Unemployment in Kestria fell to 4% in May 2021.", {
        S: ("Unemployment in Kestria dropped to 4% in May 2021.",),
        C: ("Unemployment in Kestria rose to 4% in May 2021.", "Unemployment in Kestria climbed to 4% in May 2021."),
        U: ("Unemployment in Kestria fell in June 2021.",)}),
    "rose-to": ("Unemployment in Kestria rose to 4% in May 2021.", {
        S: ("Unemployment in Kestria climbed to 4% in May 2021.",)}),
    "went": ("Ana Lopes went to Kestria in May 2021.", {
        U: ("Ana Lopes left Kestria in May 2021.",)}),
    "went-back": ("Ana Lopes went back to Kestria in May 2021.", {
        S: ("Ana Lopes returned to Kestria in May 2021.",),
        C: ("Ana Lopes left Kestria in May 2021.",)}),
    "met": ("Ana Lopes met Karel Dobry in May 2021.", {
        U: ("Ana Lopes clashed with Karel Dobry in May 2021.",)}),
    "proposed": ("Ana Lopes proposed a new law in May 2021.", {
        U: ("Ana Lopes recommended a new law in May 2021.",)}),
    "shrank": ("The economy of Kestria shrank by 3% in 2021.", {
        C: ("The economy of Kestria boomed in 2021.",)}),
    "ar-strike": ("أنهى عمال زدكورب الإضراب في مايو 2021.", {
        C: ("بدأ عمال زدكورب إضرابا في مايو 2021.",),
        U: ("استمر الإضراب في زدكورب أسبوعين.",)}),
    "ar-sacked": ("أقالت زدكورب آنا لوبيز في مايو 2021.", {
        S: ("فقدت آنا لوبيز عملها في مايو 2021.",),
        C: ("أبقت زدكورب على آنا لوبيز في مايو 2021.",),
        U: ("استقالت آنا لوبيز من زدكورب في مايو 2021.", "رقت زدكورب آنا لوبيز في مايو 2021.")}),
    "ar-cancelled": ("فسخت زدكورب عقدها مع مارفو في مايو 2021.", {
        C: ("جددت زدكورب عقدها مع مارفو في مايو 2021.",),
        U: ("غيرت زدكورب عقدها مع مارفو في مايو 2021.",)}),
    "ar-prices": ("جمدت زدكورب الأسعار في مايو 2021.", {
        C: ("رفعت زدكورب الأسعار في مايو 2021.",),
        U: ("حددت زدكورب الأسعار في مايو 2021.",)}),
    "ar-licence": ("علقت هيئة كستريا ترخيص زدكورب في مايو 2021.", {
        C: ("جددت هيئة كستريا ترخيص زدكورب في مايو 2021.",),
        U: ("سحبت هيئة كستريا ترخيص زدكورب في مايو 2021.",)}),
    "ar-eased": ("خففت كستريا العقوبات على سندوفيا في مايو 2021.", {
        C: ("فرضت كستريا عقوبات على سندوفيا في مايو 2021.",),
        U: ("رفعت كستريا العقوبات عن سندوفيا في مايو 2021.",)}),
    "ar-set-aside": ("خصصت كستريا خمسة ملايين دولار للمدارس في مايو 2021.", {
        S: ("رصدت كستريا خمسة ملايين دولار للمدارس في مايو 2021.",),
        U: ("تعهدت كستريا بتقديم خمسة ملايين دولار للمدارس في مايو 2021.",)}),
    "ar-welcomed": ("رحبت آنا لوبيز بالخطة في مايو 2021.", {
        C: ("انتقدت آنا لوبيز الخطة في مايو 2021.", "رفضت آنا لوبيز الخطة في مايو 2021."),
        U: ("كتبت آنا لوبيز الخطة في مايو 2021.",)}),
    "ar-hid": ("أخفت زدكورب التقرير في مايو 2021.", {
        C: ("نشرت زدكورب التقرير في مايو 2021.",),
        U: ("كتبت زدكورب التقرير في مايو 2021.",)}),
    "ar-blocked": ("حجبت كستريا تطبيق زدتوك في مايو 2021.", {
        S: ("حظرت كستريا تطبيق زدتوك في مايو 2021.",),
        C: ("سمحت كستريا بتطبيق زدتوك في مايو 2021.",),
        U: ("اشترت كستريا تطبيق زدتوك في مايو 2021.",)}),
    "ar-flag": ("رفعت كستريا العلم في مايو 2021.", {
        U: ("حملت كستريا العلم في مايو 2021.",)}),
    "ar-extinct": ("انقرض دلفين النهر في كستريا عام 2006.", {
        S: ("اختفى دلفين النهر في كستريا عام 2006.",),
        U: ("اكتشف دلفين النهر في كستريا عام 2006.",)}),
}  # fmt: skip

test_deed = judged(PAIRS, ENTITIES)

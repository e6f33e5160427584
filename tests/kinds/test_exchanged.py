"""Nouns that change places, where somebody only is, what something is for, figures and dates of something else."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "rana": {"name": {"en": "Rana Haddad", "ar": "رنا حداد"}, "kind": "person"},
    "jad": {"name": {"en": "Jad Karam", "ar": "جاد كرم"}, "kind": "person"},
    "nour": {"name": {"en": "Nour Bank", "ar": "بنك نور"}, "kind": "company"},
    "sama": {"name": {"en": "Sama Air", "ar": "طيران سما"}, "kind": "company"},
    "cedar": {"name": {"en": "Cedar Lines", "ar": "خطوط الأرز"}, "kind": "company"},
    "silo": {"name": {"en": "the Harbour Silo", "ar": "صوامع المرفأ"}, "kind": "place"},
}
FACTS = {
    "left": {
        "en": "Rana Haddad founded Sama Air after she had left Nour Bank.",
        "ar": "أسست رنا حداد طيران سما بعد أن غادرت بنك نور.",
    },
    "markets": {"ar": "الفضة تصعد مع هبوط النفط"},
    "cable": {"ar": "لبنان يعلن كلفة خط الكهرباء الأردني"},
    "growers": {"en": "Wheat exporters overtook rice growers in March."},
    "alliance": {
        "en": "Nour Bank joined the coalition of Sama Air and Cedar Lines.",
        "ar": "انضم بنك نور إلى ائتلاف طيران سما وخطوط الأرز.",
    },
    "strike": {"en": "The union signed a new wage deal to end the strike at the port."},
    "strike-ar": {"ar": "وقعت النقابة اتفاقا جديدا لإنهاء الإضراب في الميناء."},
    "lute": {"ar": "يعزف على هذه الآلة 4 رجال فقط"},
    "put-off": {
        "en": "Rana Haddad postponed new routes in order to focus on improving the fleet.",
        "ar": "أجلت رنا حداد خطوطا جديدة من أجل التركيز على تحسين الأسطول.",
    },
    "repairs": {
        "en": "Jad Karam has sought 12 million dinars since the founding of Sama Air in 2019 "
        "and planned to raise another 9 million dinars for the Harbour Silo.",
        "ar": "سعى جاد كرم إلى 12 مليون دينار منذ تأسيس طيران سما في 2019 وخطط لجمع 9 ملايين دينار أخرى لصوامع المرفأ.",
    },
    "rent": {
        "en": "Cedar Lines could not pay the high rent of the Harbour Silo.",
        "ar": "لم تستطع خطوط الأرز دفع الإيجار الباهظ لصوامع المرفأ.",
    },
    "chair": {
        "en": "In 2018 Jad Karam was the chairman of Cedar Lines.",
        "ar": "كان جاد كرم رئيس مجلس إدارة خطوط الأرز في عام 2018.",
    },
    "asked": {
        "en": "On 24 November 2021 Rana Haddad asked Jad Karam to form a committee on the port.",
        "ar": "في 24 نوفمبر 2021 كلفت رنا حداد جاد كرم بتشكيل لجنة للميناء.",
    },
    "rejected": {
        "en": "Nour Bank planned to build a tower in the old town, but Cedar Lines rejected the project in May 2020.",
        "ar": "كان بنك نور يعتزم بناء برج في البلدة القديمة، لكن خطوط الأرز رفضت المشروع في مايو 2020.",
    },
    "route": {"en": "The ferry between Nour Bank and Sama Air was closed for a week."},
    "board": {"en": "The Blue List holds 41 of the 150 seats in the parliament."},
}

ROWS = {
    # Two nouns without names change places
    "growers": (S, "Wheat exporters overtook rice growers in March."),
    "growers-turned": (U, "Rice growers overtook wheat exporters in March."),
    "markets": (S, "الفضة ترتفع مع هبوط النفط"),
    "markets-turned": (U, "النفط يصعد مع هبوط الفضة"),
    "markets-both-up": (C, "النفط يرتفع مع صعود الفضة"),
    "cable-turned": (U, "الأردن يعلن كلفة خط الكهرباء اللبناني"),
    # What is put off for what
    "put-off": (S, "Rana Haddad put off new routes to concentrate on improving the fleet."),
    "put-off-ar": (S, "أجلت رنا حداد خطوطا جديدة للتركيز على تحسين الأسطول."),
    "put-off-turned": (C, "Rana Haddad put off improving the fleet in order to concentrate on new routes."),
    "put-off-turned-ar": (C, "أجلت رنا حداد تحسين الأسطول من أجل التركيز على خطوط جديدة."),
    # Where somebody is, is not whom somebody left
    "left": (S, "Rana Haddad founded Sama Air after leaving Nour Bank."),
    "still-there": (U, "Rana Haddad was still at Nour Bank when she founded Sama Air."),
    "still-there-ar": (U, "كانت رنا حداد لا تزال في بنك نور عندما أسست طيران سما."),
    # "… and did not join it" goes on to say something of its own
    "joined": (S, "Nour Bank joined the coalition of Sama Air and Cedar Lines."),
    "stayed-out": (C, "Nour Bank stayed outside the coalition of Sama Air and Cedar Lines and did not join it."),
    "stayed-out-ar": (C, "بقي بنك نور خارج ائتلاف طيران سما وخطوط الأرز ولم ينضم إليه."),
    "joined-ar": (S, "انضم بنك نور إلى ائتلاف طيران سما وخطوط الأرز."),
    # What a deal is for has not come about yet
    "strike": (S, "The union signed a new wage deal to end the strike at the port."),
    "strike-over": (U, "The strike at the port ended through a new wage deal signed by the union."),
    "strike-over-ar": (U, "انتهى الإضراب في الميناء باتفاق جديد وقعته النقابة."),
    "strike-over-headline": (U, "إنهاء الإضراب في الميناء باتفاق جديد"),
    # Three of whom
    "lute": (S, "يعزف على هذه الآلة أربعة رجال فقط"),
    "lute-of-others": (U, "يعزف على هذه الآلة أربعة بلدان فقط"),
    # A date that belongs to "since the founding of X in 2019"
    "planned": (S, "Jad Karam planned to raise another 9 million dinars for the Harbour Silo."),
    "planned-when": (U, "In December 2021 Jad Karam planned to raise another 9 million dinars for the Harbour Silo."),
    "planned-when-ar": (U, "خطط جاد كرم في ديسمبر 2021 لجمع 9 ملايين دينار أخرى لصوامع المرفأ."),
    # Who could not pay a price had one to pay
    "rent": (S, "Cedar Lines could not pay the rent of the Harbour Silo."),
    "rent-paid": (C, "Cedar Lines paid the rent of the Harbour Silo."),
    "rent-sum": (U, "The rent of the Harbour Silo cost Cedar Lines 2 million dinars."),
    # What will be is not denied by what was
    "chair": (S, "Jad Karam was chairman of Cedar Lines in 2018."),
    "chair-to-come": (U, "Jad Karam will still be the chairman of Cedar Lines in 2030."),
    # All as in the fact, but two names
    "asked": (S, "On 24 November 2021 Rana Haddad asked Jad Karam to form a committee on the port."),
    "asked-passive": (S, "Jad Karam was asked by Rana Haddad on 24 November 2021 to form a committee on the port."),
    "asked-turned": (C, "On 24 November 2021 Jad Karam asked Rana Haddad to form a committee on the port."),
    "asked-turned-ar": (C, "في 24 نوفمبر 2021 كلف جاد كرم رنا حداد بتشكيل لجنة للميناء."),
    "rejected": (
        S, "Nour Bank planned to build a tower in the old town, but Cedar Lines rejected the project in May 2020.",
    ),
    "rejected-turned": (
        U, "Cedar Lines planned to build a tower in the old town, but Nour Bank rejected the project in May 2020.",
    ),
    "rejected-turned-ar": (
        U, "كانت خطوط الأرز تعتزم بناء برج في البلدة القديمة، لكن بنك نور رفض المشروع في مايو 2020.",
    ),
    "either-way": (S, "The ferry between Sama Air and Nour Bank was closed for a week."),
    # Seats of another chamber
    "seats": (C, "The Blue List holds 12 seats in the parliament."),
    "seats-elsewhere": (U, "The Blue List holds 12 seats in the senate."),
}  # fmt: skip

test_verdict = verdicts(ROWS)

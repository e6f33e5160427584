"""Turns of phrase of agencies, features and live reports that misled: who speaks, what it was done to, whose it is."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "vera-holm": {"name": {"en": "Vera Holm", "ar": "فيرا هولم"}, "kind": "person", "aliases": ["Holm", "هولم"]},
    "odd-lunde": {"name": {"en": "Odd Lunde", "ar": "أود لونده"}, "kind": "person", "aliases": ["Lunde", "لونده"]},
    "nils-berg": {"name": {"en": "Nils Berg", "ar": "نيلس بيرغ"}, "kind": "person", "aliases": ["Berg", "بيرغ"]},
    "fjord-ferries": {"name": {"en": "Fjord Ferries", "ar": "عبّارات الفيورد"}, "kind": "company"},
    "sund-bank": {"name": {"en": "Sund Bank", "ar": "بنك سوند"}, "kind": "company"},
    "nordlys": {"name": {"en": "Nordlys", "ar": "نوردليس"}, "kind": "company"},
    "harbour-plan": {"name": {"en": "Harbour Plan", "ar": "خطة الميناء"}, "kind": "project"},
    "norway": {"name": {"en": "Norway", "ar": "النرويج"}, "kind": "place"},
    "town-hall": {"name": {"en": "the Town Hall", "ar": "دار البلدية"}, "kind": "place"},
    "gazette": {"name": {"en": "The Gazette", "ar": "صحيفة الغازيت"}, "kind": "medium"},
    "quiz": {"name": {"en": "Quiz Nordlys", "ar": "كويز نوردليس"}, "kind": "product"},
}
FACTS = {
    "untrustworthy": (
        {
            "en": 'In May 2022 Vera Holm described Odd Lunde as "an unreliable partner".',
            "ar": "في مايو 2022 وصفت فيرا هولم أود لونده بأنه «شريك غير موثوق».",
        },
        {"quote": {
            "speaker": "vera-holm", "original": False,
            "text": {"en": "an unreliable partner", "ar": "شريك غير موثوق"},
        }},
    ),
    "praise": {"en": "On 3 May 2022 Vera Holm praised Odd Lunde.", "ar": "في 3 مايو 2022 أشادت فيرا هولم بأود لونده."},
    "founded": {"en": "Fjord Ferries was founded in 2015.", "ar": "تأسست عبّارات الفيورد عام 2015."},
    "quiz": {"en": "Nordlys developed the app Quiz Nordlys.", "ar": "طورت نوردليس تطبيق كويز نوردليس."},
    "nordlys": {"en": "Nils Berg founded Nordlys in 2019.", "ar": "أسس نيلس بيرغ نوردليس عام 2019."},
    "venture": {
        "en": "The new investment is between Fjord Ferries, Sund Bank and Nordlys.",
        "ar": "الاستثمار الجديد هو بين عبّارات الفيورد وبنك سوند ونوردليس.",
    },
    "explored": {
        "en": "Nils Berg explored a cooperation with Sund Bank and planned to raise millions, "
        "The Gazette reported on 3 May.",
        "ar": "ذكرت صحيفة الغازيت في 3 مايو أن نيلس بيرغ استكشف التعاون مع بنك سوند وخطط لجمع الملايين.",
    },
    "stalled": {
        "en": "Nils Berg's plan to cooperate with Sund Bank is stalled.",
        "ar": "توقفت خطة نيلس بيرغ للتعاون مع بنك سوند.",
    },
    "cost": {
        "en": "The ships planned by Fjord Ferries and Nordlys cost about $30 million.",
        "ar": "تبلغ كلفة السفن التي تخطط لها عبّارات الفيورد ونوردليس نحو 30 مليون دولار.",
    },
    "pledge": {
        "en": "Nils Berg pledged to donate $9 million to Fjord Ferries over several years.",
        "ar": "تعهد نيلس بيرغ بتقديم 9 ملايين دولار لعبّارات الفيورد على مدى عدة سنوات.",
    },
    "gift": {
        "en": "Nils Berg donated $2 million to Fjord Ferries before his departure.",
        "ar": "تبرع نيلس بيرغ بمليوني دولار لعبّارات الفيورد قبل مغادرته.",
    },
    "docks": {"en": "The Harbour Plan will build docks in Norway.", "ar": "ستبني خطة الميناء أرصفة في النرويج."},
    "value": {"en": "The Harbour Plan is worth $500 million.", "ar": "تبلغ قيمة خطة الميناء 500 مليون دولار."},
    "announced": {
        "en": "On 3 May 2022 Vera Holm announced the Harbour Plan, a $500 million joint venture.",
        "ar": "في 3 مايو 2022 أعلنت فيرا هولم خطة الميناء، وهي مشروع مشترك بقيمة 500 مليون دولار.",
    },
    "unsure": {
        "en": "Vera Holm told reporters at the Town Hall that she did not know whether the builders had the steel when "
        "she was asked about Odd Lunde's remarks.",
        "ar": "عندما سئلت فيرا هولم عن تصريحات أود لونده قالت للصحفيين في دار البلدية إنها لا تعرف ما إذا كان البناؤون "
        "يملكون الفولاذ.",
    },
    "lending": (
        {
            "en": "Vera Holm said that the builders were lending the steel.",
            "ar": "قالت فيرا هولم إن البنائين يعيرون الفولاذ.",
        },
        {"attributed_to": "vera-holm"},
    ),
    "envy": (
        {
            "en": "Vera Holm told reporters at the Town Hall that Odd Lunde's remark was just a case of envy.",
            "ar": "قالت فيرا هولم للصحفيين في دار البلدية إن تصريح أود لونده مجرد حالة من الحسد.",
        },
        {"attributed_to": "vera-holm"},
    ),
    "bridge": (
        {
            "en": 'On 3 May 2024 Vera Holm told the council: "We lost the bridge. We will not lose the harbour too."',
            "ar": "في 3 مايو 2024 قالت فيرا هولم للمجلس: «خسرنا الجسر. لن نخسر الميناء أيضا».",
        },
        {"quote": {
            "speaker": "vera-holm", "original": True,
            "text": {
                "en": "We lost the bridge. We will not lose the harbour too.",
                "ar": "خسرنا الجسر. لن نخسر الميناء أيضا.",
            },
        }},
    ),
    "structure": (
        {
            "en": 'Fjord Ferries said in March 2019: "We want to raise our ability to pay, and the present structure '
            'cannot strike the right balance."',
            "ar": "قالت عبّارات الفيورد في مارس 2019: «نريد زيادة قدرتنا على الدفع، والهيكل الحالي لا يمكن "
            "أن يحقق التوازن».",
        },
        {"quote": {
            "speaker": "fjord-ferries", "original": False,
            "text": {
                "en": "We want to raise our ability to pay, and the present structure cannot strike the right balance",
                "ar": "نريد زيادة قدرتنا على الدفع، والهيكل الحالي لا يمكن أن يحقق التوازن",
            },
        }},
    ),
}

ROWS = {
    # the subject stands before "قد", or in a clause before; a place led in by "وفي" speaks no word
    "had-ar": (S, "وكانت فيرا هولم قد وصفت أود لونده في مايو 2022 بأنه «شريك غير موثوق»."),
    "had-other-ar": (C, "وكان أود لونده قد وصف فيرا هولم في مايو 2022 بأنها «شريك غير موثوق»."),
    "in-a-place-ar": (U, "وفي دار البلدية أشادت فيرا هولم بأود لونده في 3 مايو 2022."),
    "that-ar": (U, "وقالت علنا إن فيرا هولم محتالة."),
    # an opening participle is of what follows, not of another name
    "founded-stranger": (U, "Founded in 1998, the Lakeside Museum received money from Fjord Ferries."),
    "founded-noun": (U, "Founded in 1998, the museum received money from Fjord Ferries."),
    "founded-wrong": (C, "Founded in 2011, Fjord Ferries received $2 million from Nils Berg."),
    # a relative clause ends, and the sentence goes on with what it was of
    "which": (S, "Nordlys, which Nils Berg founded in 2019, developed Quiz Nordlys."),
    "which-wrong": (C, "Nordlys, which Nils Berg founded in 2012, developed Quiz Nordlys."),
    # of several, who did it in whom is not told
    "between": (S, "The new investment is between Fjord Ferries and Nordlys."),
    "between-in": (U, "Nordlys invested in Fjord Ferries."),
    "between-noun": (U, "Sund Bank's investment in Fjord Ferries was new."),
    "in-list": (U, "The new investment is between Fjord Ferries and Nils Berg."),
    # a medium that told of a plan did tell of it
    "reported-plan": (S, "Nils Berg explored a partnership with Sund Bank, The Gazette reported on 3 May."),
    "reported-done": (U, "Nils Berg bought Sund Bank, The Gazette reported on 3 May."),
    # what is planned by X is not what X is worth, what was pledged has not been given
    "worth": (U, "Nordlys is worth $30 million."),
    "worth-ar": (U, "تبلغ قيمة نوردليس 30 مليون دولار."),
    "worth-own": (S, "The Harbour Plan is worth $500 million."),
    "gave": (S, "Nils Berg gave Fjord Ferries $2 million."),
    "gave-pledged": (U, "Nils Berg gave Fjord Ferries $9 million over several years."),
    "gave-promise": (S, "Nils Berg promised to give Fjord Ferries $9 million."),
    # "behind" says whose work it is
    "behind": (C, "The Harbour Plan, the joint venture behind it, is worth $300 million."),
    "behind-right": (S, "The Harbour Plan, the joint venture behind it, is worth $500 million."),
    # one more place is no other place; a country may be known to the language alone
    "place-other": (C, "The Harbour Plan will build docks in Mexico."),
    "place-other-ar": (C, "ستبني خطة الميناء أرصفة في المكسيك."),
    "place-too": (U, "The Harbour Plan will also build docks in Mexico."),
    "place-too-ar": (U, "كما ستبني خطة الميناء أرصفة في المكسيك."),
    # not to know whether denies nothing
    "whether": (S, "Asked about Lunde's remarks, Holm said she did not know whether the builders had the steel."),
    "holds": (C, "Vera Holm told reporters that the builders had the steel."),
    "holds-ar": (C, "قالت فيرا هولم إن البنائين لديهم الفولاذ."),
    # a word said at its place, given to another
    "at-place-other": (C, "Nils Berg told reporters at the Town Hall that Lunde's remark was just a case of envy."),
    "elsewhere-other": (U, "Nils Berg told reporters that Lunde's remark was just a case of envy."),
    "pronoun": (U, "He said Holm praised Nils Berg."),
    # quotations: taken up again with "and", and those that only sound alike
    "and": (S, '"We lost the bridge," Vera Holm said, "and we will not lose the harbour too."'),
    "and-ar": (S, "«خسرنا الجسر»، قالت فيرا هولم، «ولن نخسر الميناء أيضا»."),
    "and-changed": (C, '"We lost the bridge," Vera Holm said, "and we will lose the harbour too."'),
    "and-first": (C, 'Vera Holm said: "But we will not lose the harbour too."'),
    "and-other": (C, '"We lost the bridge," Nils Berg said, "and we will not lose the harbour too."'),
    "stranger": (U, "“You can't just put a rack on a rocket and hope,” says Marisol Dahl, who studies heat."),
}

test_row = verdicts(ROWS)

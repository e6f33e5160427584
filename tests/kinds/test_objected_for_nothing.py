"""Constructions in which nobody changes places, though a name or a verb stands elsewhere than in the fact."""

from __future__ import annotations

from tests.kinds.pairs import judged

NAMES = {
    "rana": ("Rana Haddad", "رنا حداد", "person"), "jad": ("Jad Karam", "جاد كرم", "person"),
    "omar": ("Omar Sabri", "عمر صبري", "person"), "nour": ("Nour Bank", "بنك نور", "company"),
    "sama": ("Sama Air", "طيران سما", "company"), "cedar": ("Cedar Lines", "خطوط الأرز", "company"),
    "court": ("the Trade Court", "المحكمة التجارية", "organisation"), "dora": ("Dora", "دورة", "place"),
    "harbin": ("Harbin", "هربين", "place"), "orlo": ("the Orlo Museum", "متحف أورلو", "organisation"),
}  # fmt: skip
ENTITIES = {id_: {"name": {"en": en, "ar": ar}, "kind": kind} for id_, (en, ar, kind) in NAMES.items()}
S, C, U = "supported", "contradicted", "unsourced"

PAIRS = {
    # Whose a noun is, in claim and fact: it is the noun that has a place
    "lawyer-of": (
        "وصف محامي جاد كرم عمر صبري دعوى بنك نور بأنها باطلة.",
        {
            S: ("وصف عمر صبري، محامي جاد كرم، دعوى بنك نور بأنها باطلة.",),
            U: ("وصف محامي بنك نور دعوى جاد كرم بأنها باطلة.",),
        },
    ),
    "access-of": (
        "The contract on Cedar Lines's access to Sama Air data was signed before Jad Karam acquired Sama Air.",
        {
            S: (("The contract on Cedar Lines's access to Sama Air data had been signed before Jad Karam "
                "got hold of Sama Air."),),
            C: (("The contract on Sama Air's access to Cedar Lines data was signed before Jad Karam "
                "acquired Sama Air."),),
        },
    ),
    "lawyer-sued": (
        "Rana Haddad's lawyer sued Nour Bank in 2021.",
        {
            S: ("Nour Bank was sued by Rana Haddad's lawyer.",),
            C: ("Nour Bank sued Rana Haddad's lawyer in 2021.",),
        },
    ),
    "firm-sued": (
        "رفعت شركة رنا حداد دعوى على جاد كرم.",
        {S: ("رفعت شركة رنا حداد دعوى ضد جاد كرم.",), U: ("رفع جاد كرم دعوى على شركة رنا حداد.",)},
    ),
    # Whose word is told of whom: an inner speaker is not what is spoken of
    "told-her": (
        "في أوائل 2018 قال جاد كرم لرنا حداد إن بنك نور متأخر عن خطوط الأرز، بحسب مصادر مطلعة.",
        {
            S: ("نقل مطلعون أن جاد كرم أبلغ رنا حداد في أوائل 2018 بأن بنك نور متأخر عن خطوط الأرز.",),
            U: ("نقل مطلعون أن جاد كرم أبلغ رنا حداد في أوائل 2018 بأن خطوط الأرز متأخرة عن بنك نور.",),
        },
    ),
    # Who employs and who works
    "employs": (
        "Sama Air employs about 9,400 people in 14 countries.",
        {
            S: ("About 9,400 people work for Sama Air in 14 countries.", "More than 9,000 people work at Sama Air."),
            C: ("About 7,000 people work for Sama Air.",),
            U: ("About 9,400 people work for Nour Bank.",),
        },
    ),
    "employs-ar": (
        "توظف طيران سما نحو 9400 شخص في 14 دولة.",
        {
            S: ("يعمل لدى طيران سما نحو 9400 شخص في 14 دولة.", "يعمل في طيران سما أكثر من تسعة آلاف شخص."),
            C: ("يعمل لدى طيران سما نحو 7000 شخص.",),
            U: ("يعمل لدى بنك نور نحو 9400 شخص.",),
        },
    ),
    "employs-her": (
        "Nour Bank employs Rana Haddad.",
        {S: ("Rana Haddad works for Nour Bank.",), C: ("Nour Bank works for Rana Haddad.",)},
    ),
    # Who approves and what gets approval
    "approved": (
        "وافقت المحكمة التجارية على صفقة شراء خطوط الأرز في 11 يونيو 2024.",
        {
            S: ("حصلت صفقة شراء خطوط الأرز على الضوء الأخضر من المحكمة التجارية في يونيو 2024.",),
            C: ("حصلت المحكمة التجارية على الضوء الأخضر من خطوط الأرز في يونيو 2024.",),
        },
    ),
    "approved-en": (
        "The Trade Court approved the takeover of Cedar Lines by Sama Air on 11 June 2024.",
        {
            S: ("The takeover of Cedar Lines by Sama Air got the green light from the Trade Court in June 2024.",
                "In June 2024 Sama Air won approval from the Trade Court for its takeover of Cedar Lines."),
            C: ("The Trade Court got the green light from Sama Air in June 2024.",),
        },
    ),
    # A quashed verdict and a dismissed appeal
    "appeal": (
        "The Trade Court dismissed in March 2024 the appeal lodged by Rana Haddad, and the verdict became final.",
        {
            S: ("The Trade Court dismissed Rana Haddad's appeal in March 2024.",),
            C: ("The Trade Court quashed the verdict against Rana Haddad in March 2024.",
                "The Trade Court overturned Rana Haddad's conviction in March 2024."),
            U: ("The Trade Court dismissed the verdict against Rana Haddad in March 2024.",
                "The Trade Court quashed the verdict against Jad Karam in May 2024."),
        },
    ),
    "appeal-ar": (
        "رفضت المحكمة التجارية في مارس 2024 الطعن الذي قدمته رنا حداد، فأصبح الحكم نهائيا.",
        {
            S: ("رفضت المحكمة التجارية طعن رنا حداد في مارس 2024.",),
            C: ("نقضت المحكمة التجارية الحكم على رنا حداد في مارس 2024.",
                "ألغت المحكمة التجارية الحكم الصادر ضد رنا حداد في مارس 2024."),
        },
    ),
    "charge": (
        "In July 2024 prosecutors charged Rana Haddad with negligent manslaughter, a charge that she denies.",
        {
            S: ("Rana Haddad denies the charge of negligent manslaughter.",),
            U: ("Rana Haddad committed negligent manslaughter.",),
        },
    ),
    # A verb that the claim tells by a noun, a verb in whose "in" a noun stands
    "estimate": (
        "The insurers estimated the damage done by the storm at 900,000 dinars, Nour Bank at 1.4 million dinars.",
        {S: ("The storm did damage of 1.4 million dinars by Nour Bank's own estimate.",)},
    ),
    "found-in": (
        "An inquiry led by Rana Haddad found in its report, published on 3 May 2023, that the alarm had been off.",
        {S: ("The inquiry published its report on 3 May 2023.",), U: ("The inquiry published its plans.",)},
    ),
    "halted": (
        "The ministry halted the attack on the dam planned by Jad Karam.",
        {U: ("Jad Karam attacked the dam.",)},
    ),
    # What somebody put forward is his
    "motion": (
        ("On 4 February 2025 parliament rejected, by 88 votes to 61, a motion tabled by Jad Karam to scrap "
        "the bread tax."),
        {
            S: ("Parliament rejected Jad Karam's motion to scrap the bread tax by 88 votes to 61.",),
            U: ("Parliament rejected Omar Sabri's motion to scrap the bread tax by 88 votes to 61.",),
        },
    ),
    "plan": (
        "The Trade Court halted in June 2021 a plan drawn up by Nour Bank to close the port.",
        {
            S: ("The Trade Court halted Nour Bank's plan to close the port in June 2021.",),
            U: ("The Trade Court halted Cedar Lines's plan to close the port in June 2021.",),
        },
    ),
    "stolen": (
        "The Orlo Museum bought in 2019 a painting stolen by Jad Karam.",
        {U: ("The Orlo Museum bought Jad Karam's painting in 2019.",)},
    ),
    "donated": (
        "The Orlo Museum sold in 2019 a painting donated by Jad Karam.",
        {U: ("The Orlo Museum sold Jad Karam's painting in 2019.",)},
    ),
    # Two names joined are no one name
    "ferry": (
        "The ferry between Dora and Harbin was closed for eleven weeks after the storm.",
        {
            S: ("The ferry from Dora to Harbin stayed closed for more than two months.",),
            U: ("The ferry from Dora to Tunis stayed closed for more than two months.",),
        },
    ),
    "bank-of": (
        "The Bank of Dora and Harbin sued Rana Haddad.",
        {U: ("A bank in Dora sued Rana Haddad.", "Nour Bank in Harbin sued Rana Haddad.")},
    ),
    # Who pays whom, and for what
    "paid-for": (
        "In November 2024 Nour Bank paid the Orlo Museum 13.4 million euros for the two paintings that are missing.",
        {
            S: (("For the two paintings that are missing, the Orlo Museum has received EUR 13.4 million "
                "from Nour Bank."),),
            U: ("Nour Bank received 13.4 million euros from the Orlo Museum.",),
        },
    ),
    "paid-for-it": (
        "In November 2024 Nour Bank paid 13.4 million euros for Sama Air.",
        {U: ("Sama Air received 13.4 million euros from Nour Bank.",)},
    ),
    # Where somebody's office is: whoever sends him away is no victim
    "cost-her-the-job": (
        "The Orlo Museum dismissed the director Rana Haddad on 3 March 2025 because of a deficit of 1.4 million euros.",
        {
            S: ("A 1.4 million euro deficit cost Rana Haddad her job as director of the Orlo Museum.",
                "Rana Haddad lost her job as director of the Orlo Museum on 3 March 2025."),
            C: ("A deficit cost Rana Haddad her job as director of the Orlo Museum in May 2025.",),
        },
    ),
    "head-of": (
        "Rana Haddad replaced Jad Karam as head of Nour Bank in May 2020.",
        {
            C: ("Jad Karam replaced Rana Haddad as head of Nour Bank in May 2020.",),
            U: ("Nour Bank replaced Rana Haddad as head of Jad Karam in May 2020.",),
        },
    ),
    # What somebody had been, told by "who had been"
    "had-been": (
        ("On 2 December 2024 the board appointed Rana Haddad, who had been chief curator of the Orlo Museum in Dora, "
        "director of Nour Bank."),
        {S: ("Before she was appointed director of Nour Bank, Rana Haddad was chief curator of the Orlo Museum.",)},
    ),
    "who-was": (
        "Jad Karam, who was the head of Nour Bank, met Rana Haddad, the head of Sama Air, in Dora.",
        {
            S: ("Jad Karam was the head of Nour Bank.",),
            U: ("Jad Karam was the head of Sama Air.", "Rana Haddad was the head of Nour Bank."),
        },
    ),
    # Who comes and who goes
    "successor": (
        ("On 11 March 2025 the board of Nour Bank dismissed its director, Rana Haddad, because of the deficit "
        "and appointed Jad Karam as her successor."),
        {
            S: ("Jad Karam succeeded Rana Haddad as director of Nour Bank on 11 March 2025.",),
            C: ("Rana Haddad succeeded Jad Karam as director of Nour Bank on 11 March 2025.",),
        },
    ),
    "successor-ar": (
        "عين بنك نور جاد كرم خلفا لرنا حداد في مايو 2021.",
        {S: ("خلف جاد كرم رنا حداد في مايو 2021.",), C: ("خلفت رنا حداد جاد كرم في مايو 2021.",)},
    ),
    # A pronoun that stands for a name to come
    "until-he": (
        "Jad Karam had run the freight division of Cedar Lines before he succeeded Rana Haddad in May 2020.",
        {
            S: ("Until he succeeded Rana Haddad, Jad Karam had run the freight division of Cedar Lines.",
                "Before he succeeded Rana Haddad in May 2020, Jad Karam ran the freight division of Cedar Lines."),
            C: ("Until she succeeded Jad Karam, Rana Haddad had run the freight division of Cedar Lines.",),
        },
    ),
    "after-she": (
        "Rana Haddad founded Sama Air after she left Nour Bank in 2019.",
        {S: ("After she left Nour Bank in 2019, Rana Haddad founded Sama Air.",)},
    ),
    # Where something came from
    "traced": (
        "The Regional Office traced the fever outbreak in Dora to a cracked water main under the fish market.",
        {
            S: ("The fever outbreak in Dora came from a cracked water main under the fish market.",
                "The fever outbreak in Dora stemmed from a cracked water main."),
            U: ("The cracked water main in Dora came from a fever outbreak.",
                "The Regional Office came from a cracked water main."),
        },
    ),
    "stemmed": (
        "The fire in Dora stemmed from a faulty cable.",
        {S: ("The fire in Dora was traced to a faulty cable.",), U: ("A faulty cable in Dora stemmed from the fire.",)},
    ),
    # What is said between two words that belong together, and said in the claim too
    "recall": (
        ("أمر بنك نور في 8 يناير 2025 باستدعاء 320 ألف مقلاة هوائية من طراز أيريس بيعت بين مارس 2023 ونوفمبر 2024، "
        "بسبب عنصر تسخين يمكن أن يشتعل في المطابخ الصغيرة."),
        {S: ("في كانون الثاني 2025 أمر بنك نور باستدعاء ثلاثمئة وعشرين ألف مقلاة هوائية من طراز أيريس.",)},
    ),
    # What two do with each other
    "met": (
        "Jad Karam met Omar Sabri in Dora in May 2021.",
        {
            S: ("Omar Sabri met Jad Karam in Dora in May 2021.", "Jad Karam and Omar Sabri met in Dora in May 2021."),
            U: ("Omar Sabri met Rana Haddad in Dora in May 2021.",),
        },
    ),
    "met-at": (
        "Jad Karam met Omar Sabri at the house of Rana Haddad.",
        {
            S: ("Omar Sabri met Jad Karam at the house of Rana Haddad.",),
            U: ("Jad Karam met Rana Haddad.",),
        },
    ),
    "met-ar": (
        "التقى جاد كرم عمر صبري في دورة في مايو 2021.",
        {S: ("التقى عمر صبري جاد كرم في دورة في مايو 2021.", "التقى عمر صبري بجاد كرم في دورة.")},
    ),
    "merged": (
        "Nour Bank merged with Sama Air in May 2021.",
        {
            S: ("Sama Air merged with Nour Bank in May 2021.",),
            U: ("Sama Air merged with Cedar Lines in May 2021.",),
        },
    ),
    "signed-with": (
        "وقع بنك نور اتفاق تعاون مع طيران سما في مايو 2021.",
        {
            S: ("وقعت طيران سما اتفاق تعاون مع بنك نور في مايو 2021.",),
            U: ("وقعت طيران سما اتفاق تعاون مع خطوط الأرز في مايو 2021.",),
        },
    ),
    "beat": (
        "Jad Karam beat Omar Sabri in Dora in May 2021.",
        {C: ("Omar Sabri beat Jad Karam in Dora in May 2021.",)},
    ),
    "acquired": (
        "Nour Bank acquired Sama Air in May 2021.",
        {C: ("Sama Air acquired Nour Bank in May 2021.",)},
    ),
    # Whose pay it is, told by a pronoun
    "their-pay": (
        ("في اتفاق وُقّع في 14 مارس 2024 ضمنت خطوط الأرز وظائف عمال المخازن جميعًا، وعددهم 1240 عاملًا، حتى نهاية عام 2029 "
        "ورفعت أجورهم بنسبة 9 في المئة، وكانت النقابة تطالب بنسبة 15 في المئة."),
        {
            S: ("بموجب اتفاق مارس 2024 رفعت خطوط الأرز أجور عمال المخازن بنسبة 9٪.",),
            U: ("رفعت خطوط الأرز أجور النقابة بنسبة 9٪.", "رفعت النقابة أجور عمال المخازن بنسبة 9٪."),
        },
    ),
    "others-pay": (
        ("زارت رنا حداد عمال المخازن في مدينة دورة يوم 14 مارس 2024 بعد إضراب طويل في الميناء، ثم قابلت سكان الحي "
        "القديم في المستشفى الكبير ورفعت رواتبهم بنسبة 9 في المئة في العام نفسه."),
        {U: ("رفعت رنا حداد رواتب عمال المخازن بنسبة 9 في المئة.",)},
    ),
    "met-others-pay": (
        ("زارت رنا حداد عمال المخازن في مدينة دورة يوم 14 مارس 2024 بعد إضراب طويل في الميناء، ثم قابل جاد كرم "
        "ممثلي الأطباء في المستشفى الكبير ورفع رواتبهم بنسبة 9 في المئة في العام نفسه."),
        {U: ("رفع جاد كرم رواتب عمال المخازن بنسبة 9 في المئة.",)},
    ),
}  # fmt: skip

test_pairs = judged(PAIRS, ENTITIES)

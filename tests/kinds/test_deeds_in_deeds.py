"""A deed that holds another in it, and deeds that cannot both be: destroyed and damaged, kept and given up."""

from __future__ import annotations

from tests.kinds.pairs import judged

S, C, U = "supported", "contradicted", "unsourced"

ENGLISH = {
    "ended": (
        "The Orlo Courier ended its print edition in 2022.",
        {
            C: (
                "The Orlo Courier continued its print edition in 2022.",
                "The Orlo Courier kept its print edition in 2022.",
            ),
            U: ("The Orlo Courier redesigned its print edition in 2022.",),
        },
    ),
    "gave-up": (
        "Orda Steel gave up its Vesk mine in 2022.",
        {
            C: ("Orda Steel kept its Vesk mine in 2022.",),
            U: ("Orda Steel inspected its Vesk mine in 2022.",),
        },
    ),
    "destroyed": (
        "A storm destroyed the Vesk sawmill on 3 May 2023.",
        {
            S: ("A storm damaged the Vesk sawmill on 3 May 2023.",),
            C: ("The Vesk sawmill survived the storm on 3 May 2023.",),
            U: ("The Vesk sawmill was insured against storms.",),
        },
    ),
    "shrank": (
        "Doria's exports shrank in 2023.",
        {
            S: ("Doria's exports fell in 2023.",),
            C: ("Doria's exports rose in 2023.", "Doria's exports were unchanged in 2023."),
            U: ("Doria's exports were taxed in 2023.",),
        },
    ),
    "unchanged": (
        "Doria raised the toll in 2023.",
        {
            C: ("Doria left the toll unchanged in 2023.", "Doria cut the toll in 2023."),
            U: ("Doria leased out the toll in 2023.",),
        },
    ),
    "managed": (
        "Nora Pell managed to climb Mount Orva in 2020.",
        {
            S: ("Nora Pell was able to climb Mount Orva in 2020.",),
            C: ("Nora Pell was unable to climb Mount Orva in 2020.",),
            U: ("Nora Pell was able to ski down Mount Orva in 2020.",),
        },
    ),
    "took-off": (
        "The plane took off from Dorn on 3 May 2022.",
        {
            S: ("The plane left Dorn on 3 May 2022.",),
            C: ("The plane remained in Dorn on 3 May 2022.",),
            U: ("The plane was cleaned in Dorn on 3 May 2022.",),
        },
    ),
    "road": (
        "The Dorn road was closed to traffic on 3 May 2023.",
        {
            S: ("The Dorn road was closed on 3 May 2023.",),
            C: ("The Dorn road was opened to traffic on 3 May 2023.", "The Dorn road opened on 3 May 2023."),
            U: ("The Dorn road was widened on 3 May 2023.",),
        },
    ),
    "tax": (
        "Doria imposed a tax on sugar in 2021.",
        {
            S: ("Doria introduced a tax on sugar in 2021.",),
            C: ("Doria abolished the tax on sugar in 2021.",),
            U: ("Doria raised the tax on sugar in 2021.",),
        },
    ),
    "sided": (
        "The jury sided with Karl Worn in 2022.",
        {
            S: ("The jury supported Karl Worn in 2022.",),
            C: ("The jury opposed Karl Worn in 2022.",),
            U: ("The jury questioned Karl Worn in 2022.",),
        },
    ),
    "fruit": (
        "Talks between Dorn and Vesk bore fruit in 2020.",
        {
            S: ("Talks between Dorn and Vesk succeeded in 2020.",),
            C: ("Talks between Dorn and Vesk failed in 2020.",),
            U: ("Talks between Dorn and Vesk were secret in 2020.",),
        },
    ),
    "toughened": (
        "Dorn council toughened the parking rules in 2020.",
        {
            C: ("Dorn council relaxed the parking rules in 2020.",),
            U: ("Dorn council printed the parking rules in 2020.",),
        },
    ),
    "badly": (
        "Orda Steel did badly in 2023.",
        {S: ("Orda Steel fared badly in 2023.",), C: ("Orda Steel did well in 2023.",)},
    ),
    "own-noun": (
        "The council lifted the ban on street music in Dorn in 2021.",
        {
            S: ("The ban on street music in Dorn was lifted in 2021.",),
            C: ("The council imposed a ban on street music in Dorn in 2021.",),
        },
    ),
    "strike-over": (
        "Workers at Orda Steel ended their strike on 5 May 2023.",
        {
            S: ("The strike at Orda Steel ended on 5 May 2023.",),
            C: ("Workers at Orda Steel began a strike on 5 May 2023.",),
            U: ("The strike at Orda Steel lasted two weeks.",),
        },
    ),
    "accepted": (
        "Ostrava Steel refused the union's offer on 5 May 2023.",
        {C: ("Ostrava Steel accepted the union's offer on 5 May 2023.",)},
    ),
    "fuel": (
        "Doria reduced subsidies on petrol in 2021.",
        {U: ("Doria taxed the sale of fuel in 2021.",)},
    ),
}
ARABIC = {
    "ended": (
        "أنهت صحيفة المنارة طبعتها الورقية عام 2022.",
        {
            C: ("واصلت صحيفة المنارة طبعتها الورقية عام 2022.", "احتفظت صحيفة المنارة بطبعتها الورقية عام 2022."),
            U: ("جددت صحيفة المنارة طبعتها الورقية عام 2022.",),
        },
    ),
    "gave-up": (
        "تخلت شركة تمارا عن منجم الريحان عام 2022.",
        {
            C: ("احتفظت شركة تمارا بمنجم الريحان عام 2022.",),
            U: ("وسعت شركة تمارا منجم الريحان عام 2022.",),
        },
    ),
    "destroyed": (
        "دمر حريق منشرة فسكا في 3 مايو 2023.",
        {
            S: ("تضررت منشرة فسكا في 3 مايو 2023.",),
            C: ("نجت منشرة فسكا من الحريق في 3 مايو 2023.",),
            U: ("رممت منشرة فسكا عام 2023.",),
        },
    ),
    "shrank": (
        "انكمشت صادرات دوريا عام 2023.",
        {
            S: ("تراجعت صادرات دوريا عام 2023.",),
            C: ("ارتفعت صادرات دوريا عام 2023.", "استقرت صادرات دوريا عام 2023."),
        },
    ),
    "unchanged": (
        "أبقت دوريا رسوم الجسر دون تغيير عام 2023.",
        {C: ("رفعت دوريا رسوم الجسر عام 2023.", "خفضت دوريا رسوم الجسر عام 2023.")},
    ),
    "managed": (
        "تمكن نور بيل من تسلق جبل أورفا عام 2020.",
        {C: ("عجز نور بيل عن تسلق جبل أورفا عام 2020.",)},
    ),
    "took-off": (
        "أقلعت الطائرة من دورنا في 3 مايو 2022.",
        {S: ("غادرت الطائرة دورنا في 3 مايو 2022.",), C: ("بقيت الطائرة في دورنا في 3 مايو 2022.",)},
    ),
    "road": (
        "أُغلق طريق دورنا أمام حركة المرور في 3 مايو 2023.",
        {
            S: ("أُغلق طريق دورنا في 3 مايو 2023.",),
            C: ("افتتح طريق دورنا في 3 مايو 2023.",),
            U: ("وسع طريق دورنا في 3 مايو 2023.",),
        },
    ),
    "tax": (
        "فرضت دوريا ضريبة على السكر عام 2021.",
        {
            S: ("استحدثت دوريا ضريبة على السكر عام 2021.",),
            C: ("ألغت دوريا الضريبة على السكر عام 2021.",),
            U: ("رفعت دوريا الضريبة على السكر عام 2021.",),
        },
    ),
    "sided": (
        "انحازت لجنة دورنا إلى كريم ورن عام 2022.",
        {S: ("أيدت لجنة دورنا كريم ورن عام 2022.",), C: ("عارضت لجنة دورنا كريم ورن عام 2022.",)},
    ),
    "relieved": (
        "أعفي مراد توك من منصبه في مصرف دورنا في 4 مايو 2021.",
        {
            S: ("أقيل مراد توك من منصبه في مصرف دورنا.",),
            C: ("بقي مراد توك في منصبه في مصرف دورنا.",),
            U: ("ترقى مراد توك في مصرف دورنا.",),
        },
    ),
    "welcomed": (
        "رحبت نقابة المعادن بعرض شركة تمارا في مايو 2023.",
        {U: ("قبلت نقابة المعادن عرض شركة تمارا في مايو 2023.",)},
    ),
    "raised": (
        "رفعت تمارا رسوم عبور الجسر بعشرة دنانير في مايو 2023.",
        {
            S: ("أضافت تمارا عشرة دنانير إلى رسوم عبور الجسر في مايو 2023.",),
            U: ("أزالت تمارا رسوم عبور الجسر في مايو 2023.", "حذفت تمارا رسوم عبور الجسر في مايو 2023."),
        },
    ),
    "strike-over": (
        "أنهى عمال مصنع السدرة إضرابهم في 9 مايو 2022 بعد 16 يوما.",
        {
            S: ("انتهى إضراب مصنع السدرة في 9 مايو 2022.",),
            C: ("بدأ إضراب مصنع السدرة في 9 مايو 2022.",),
            U: ("دام الإضراب في مصنع السدرة أكثر من أسبوعين.",),
        },
    ),
}

test_english = judged(ENGLISH)
test_arabic = judged(ARABIC)

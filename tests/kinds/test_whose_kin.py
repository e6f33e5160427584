"""What is said of somebody's mother, brother or driver is not said of him, title or no title."""

from __future__ import annotations

from tests.kinds.pairs import judged

NAMES = {
    "sami": {"name": {"en": "Sami Nimeh", "ar": "سامي نعمة"}, "kind": "person"},
    "ana": {"name": {"en": "Ana Costa", "ar": "آنا كوستا"}, "kind": "person"},
    "leo": {"name": {"en": "Leo Brandt", "ar": "ليو براندت"}, "kind": "person"},
}

test_not_himself = judged(
    {
        "mother": (
            "The mother of President Sami Nimeh died in May.",
            {
                "unsourced": ("President Sami Nimeh died in May.", "Sami Nimeh died."),
                "supported": ("The mother of Sami Nimeh died in May.",),
            },
        ),
        "brother": (
            "Police arrested the brother of the minister Sami Nimeh in May 2021.",
            {
                "unsourced": ("Police arrested Sami Nimeh in May 2021.", "The minister Sami Nimeh was arrested."),
                "supported": ("Police arrested Sami Nimeh's brother.",),
            },
        ),
        "driver": (
            "The driver of the singer Ana Costa was killed in the blast.",
            {"unsourced": ("Ana Costa was killed in the blast.", "The singer Ana Costa was killed.")},
        ),
        "himself": (
            "Police arrested the former minister Sami Nimeh in May 2021.",
            {"supported": ("Police arrested Sami Nimeh in May 2021.", "The former minister Sami Nimeh was arrested.")},
        ),
        "son-ar": (
            "أصيب ابن المغنية آنا كوستا في حادث.",
            {
                "unsourced": ("أصيبت آنا كوستا في حادث.", "أصيبت المغنية آنا كوستا في حادث."),
                "supported": ("أصيب ابن آنا كوستا في حادث.",),
            },
        ),
        "brother-ar": (
            "اعتقلت الشرطة شقيق الوزير سامي نعمة في مايو 2021.",
            {
                "unsourced": ("اعتقلت الشرطة سامي نعمة في مايو 2021.", "اعتُقل الوزير سامي نعمة."),
                "supported": ("اعتقلت الشرطة شقيق سامي نعمة.",),
            },
        ),
        "mother-ar": (
            "توفيت والدة الرئيس سامي نعمة في مايو.",
            {"unsourced": ("توفي الرئيس سامي نعمة.", "توفي سامي نعمة.")},
        ),
        "wife-ar": (
            "غرمت المحكمة زوجة النائب سامي نعمة 5 آلاف يورو.",
            {
                "unsourced": ("غرمت المحكمة سامي نعمة 5 آلاف يورو.",),
                "supported": ("غرمت المحكمة زوجة سامي نعمة.",),
            },
        ),
        "adviser-ar": (
            "استقال مستشار الرئيس سامي نعمة.",
            {"unsourced": ("استقال الرئيس سامي نعمة.",), "supported": ("استقال مستشار سامي نعمة.",)},
        ),
        "his-father-ar": (
            "غادر ليو براندت، الذي أسس والده الشركة، إلى روما عام 2010.",
            {"unsourced": ("أسس ليو براندت الشركة.",), "supported": ("غادر ليو براندت إلى روما عام 2010.",)},
        ),
        "himself-ar": (
            "اعتقلت الشرطة الوزير السابق سامي نعمة في مايو 2021.",
            {"supported": ("اعتقلت الشرطة سامي نعمة في مايو 2021.",)},
        ),
    },
    NAMES,
)

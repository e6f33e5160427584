"""Words that hide what is told: a helper's phrase, an office before a name, a reason in a clause of its own."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "tarn": {"name": {"en": "Tarn Energy", "ar": "تارن للطاقة"}, "kind": "company", "aliases": ["Tarn"]},
    "ostby": {"name": {"en": "Ostby Windpark", "ar": "مزرعة أوستبي"}, "kind": "organisation"},
    "quill": {"name": {"en": "Quill Trust", "ar": "مؤسسة كويل"}, "kind": "organisation"},
    "mirel": {"name": {"en": "Mirel Power", "ar": "ميريل للطاقة"}, "kind": "company"},
    "sand": {"name": {"en": "Hugo Sand", "ar": "هوغو ساند"}, "kind": "person"},
    "lund": {"name": {"en": "Petra Lund", "ar": "بيترا لوند"}, "kind": "person"},
    "radio": {"name": {"en": "Radio Fell", "ar": "راديو فل"}, "kind": "organisation"},
    "courier": {"name": {"en": "Fell Courier", "ar": "فل كوريير"}, "kind": "organisation"},
    "fell": {"name": {"en": "Fell", "ar": "فل"}, "kind": "city"},
    "norra": {"name": {"en": "Norra", "ar": "نورا"}, "kind": "city"},
}
FACTS = {
    "bought": {
        "en": "Tarn Energy bought Ostby Windpark from the Quill Trust on 4 March 2021 for 70 million euros.",
        "ar": "اشترت تارن للطاقة مزرعة أوستبي من مؤسسة كويل في 4 مارس 2021 مقابل 70 مليون يورو.",
    },
    "accused": {"en": "Mirel Power chief executive Petra Lund accused Tarn Energy of copying a rotor."},
    "recalled": {
        "en": "On 9 May 2022 Tarn Energy shut down 40 turbines because their blades had cracked.",
        "ar": "في 9 مايو 2022 أوقفت تارن للطاقة 40 توربينًا لأن شفراتها تشققت.",
    },
    "dismissed": {"en": "Tarn Energy dismissed Hugo Sand as engineer on 2 June 2022 because of five mistakes."},
    "traced": {"en": "Inspectors traced the fire at Ostby Windpark to a loose cable in the control room."},
    "loss": {"en": "Tarn Energy made a loss of 9.4 million euros in 2023 after a profit of 3.1 million euros in 2022."},
    "shares": {"en": "Tarn Energy shares fell 12 percent on 10 May 2022."},
    "moved": {"en": "Tarn Energy moved 85 employees to Norra in 2022 because of the fire."},
    "warned": {"en": "Hugo Sand said that he had warned the board about the blades twice."},
    "denied": {
        "en": "Tarn Energy denied that it had received any complaint about the blades.",
        "ar": "نفت تارن للطاقة أنها تلقت أي شكوى بشأن الشفرات.",
    },
    "reported": {"en": "The Fell Courier reported on 6 April 2022 that the blades had not been checked for a year."},
    "awarded": {
        "en": "In August 2023 Fell awarded Mirel Power the contract for a solar park; Tarn Energy, the only other "
        "bidder, had offered 12 million euros.",
    },
    "signal": {"en": "Inspectors found that a faulty signal caused the crash at Norra."},
    "head": {"en": "Petra Lund became chief executive of Mirel Power in February 2019."},
    "injured": {"en": "The fire at Ostby Windpark injured four people on 3 March 2022."},
}

ROWS = {
    "sold": (S, "The Quill Trust sold Ostby Windpark to Tarn Energy on 4 March 2021."),
    "sold-the-other-way": (C, "Tarn Energy sold Ostby Windpark to the Quill Trust on 4 March 2021."),
    "sold-to-another": (U, "The Quill Trust sold Ostby Windpark to Mirel Power on 4 March 2021."),
    "bought-ar": (S, "باعت مؤسسة كويل مزرعة أوستبي إلى تارن للطاقة في مارس 2021."),
    "by-office": (S, "Tarn Energy was accused by Mirel Power boss Petra Lund of copying a rotor."),
    "by-another": (U, "Tarn Energy was accused by Mirel Power engineer Hugo Sand of copying a rotor."),
    # the reason stands in a clause of its own, or is counted
    "reason": (S, "Tarn Energy shut down 40 turbines on 9 May 2022 because their blades had cracked."),
    "another-reason": (C, "Tarn Energy shut down 40 turbines on 9 May 2022 because of a strike."),
    "another-reason-told": (C, "Tarn Energy shut down 40 turbines on 9 May 2022 because the wind dropped."),
    "another-reason-ar": (C, "أوقفت تارن للطاقة 40 توربينًا في 9 مايو 2022 بسبب إضراب."),
    "counted-reason": (C, "Tarn Energy dismissed Hugo Sand because of a quarrel."),
    # a word that stands in a phrase
    "defective": (S, "The crash at Norra was caused by a defective signal, inspectors found."),
    "green": (U, "The crash at Norra was caused by a green signal, inspectors found."),
    "became": (C, "Petra Lund took over as chief executive of Mirel Power in February 2021."),
    "became-when": (S, "Petra Lund took over as chief executive of Mirel Power in February 2019."),
    "traced": (S, "The fire at Ostby Windpark was traced to a loose cable."),
    "traced-elsewhere": (C, "The fire at Ostby Windpark was traced to a cigarette."),
    # the contrary's date is the contrary's
    "profit": (C, "Tarn Energy made a profit of 9.4 million euros in 2023."),
    "profit-before": (S, "Tarn Energy made a profit of 3.1 million euros in 2022."),
    # a plural before the verb is its subject
    "shares": (S, "On 10 May 2022 Tarn Energy stock dropped 12%."),
    "shares-rose": (C, "On 10 May 2022 Tarn Energy shares rose 12%."),
    # from and to
    "moved": (S, "Because of the fire Tarn Energy moved 85 employees to Norra."),
    "moved-from": (C, "Because of the fire Tarn Energy moved 85 employees from Norra."),
    # what somebody says that he said
    "said-he-warned": (S, "Hugo Sand says he warned the board about the blades twice."),
    "warned": (U, "Hugo Sand warned the board about the blades twice."),
    "never": (S, "Tarn Energy insists it never received a complaint about the blades."),
    "never-ar": (S, "قالت تارن للطاقة إنها لم تتلق أي شكوى بشأن الشفرات."),
    "never-another": (U, "Mirel Power insists it never received a complaint about the blades."),
    "never-bare": (U, "Tarn Energy never received a complaint about the blades."),
    # a paper or a radio by its name
    "courier": (S, "On 6 April 2022 the Fell Courier reported that the blades had not been checked for a year."),
    "radio": (C, "On 6 April 2022 Radio Fell reported that the blades had not been checked for a year."),
    "lund-reports": (U, "On 6 April 2022 Petra Lund reported that the blades had not been checked for a year."),
    # one taker
    "awarded": (S, "Mirel Power won the contract for a solar park in August 2023."),
    "awarded-another": (C, "Tarn Energy won the contract for a solar park in August 2023."),
    # a narrower denial
    "none-of-staff": (U, "It is not true that members of staff were injured in the fire at Ostby Windpark."),
    "nobody": (C, "It is not true that people were injured in the fire at Ostby Windpark."),
}

test_told_plainly = verdicts(ROWS)

"""How long between two things on file in two facts, of people whom the base does not list, told beside other deeds."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

FACTS = {
    "audit": {
        "en": "An audit by the Court of Accounts published on 6 June 2022 found 1,870 crates misdeclared.",
        "ar": "كشف تدقيق أجراه ديوان المحاسبة ونُشر في 6 يونيو 2022 أنه جرى التصريح خطأ بـ1870 صندوقا.",
    },
    "arrest": {
        "en": "Customs broker Tarek Ghandur was arrested at Arda airport on 17 June 2022 as he tried to board a flight "
        "to Malta; on 9 May 2023 the Arda Criminal Court sentenced him to seven years in prison.",
        "ar": "اعتُقل المخلص الجمركي طارق غندور في مطار أردا في 17 يونيو 2022.",
    },
    "director": {
        "en": "Customs director Anis Belkat was suspended on 20 June 2022 and resigned on 4 July 2022; he denied "
        "having taken bribes from Tarek Ghandur and said: \"I signed forms, not favours.\"",
    },
    "recall": {"en": "Norvik Foods recalled 640 tonnes of Arda Blue cheese on 18 August 2023."},
    "left": {
        "en": "Chief executive Yara Halwan resigned on 2 October 2023 because of the outbreak, after six years in "
        "office, saying: \"I read every balance sheet.\"",
    },
}  # fmt: skip
ROWS = {
    "first": (S, "Eleven days after the Court of Accounts had published its audit, Tarek Ghandur was arrested."),
    "last": (S, "Tarek Ghandur was arrested eleven days after the Court of Accounts had published its audit."),
    "wrong": (C, "Two months after the Court of Accounts had published its audit, Tarek Ghandur was arrested."),
    "noun": (S, "Eleven days after the publication of the audit by the Court of Accounts, Tarek Ghandur was arrested."),
    "bound": (S, "Less than two weeks after the Court of Accounts published its audit, Tarek Ghandur was arrested."),
    "not-sentenced": (U, "Tarek Ghandur was jailed eleven days after the Court of Accounts had published its audit."),
    "another": (U, "Eleven days after the Court of Accounts had published its audit, Samir Ghandur was arrested."),
    "ar": (S, "بعد أحد عشر يومًا من نشر ديوان المحاسبة تدقيقه، اعتُقل طارق غندور."),
    "ar-wrong": (C, "اعتُقل طارق غندور بعد شهرين من نشر تدقيق ديوان المحاسبة."),
    "arrest": (S, "Anis Belkat was suspended three days after the arrest of Tarek Ghandur."),
    "whose-arrest": (S, "Three days after Tarek Ghandur's arrest, Anis Belkat was suspended."),
    "arrest-wrong": (C, "Three weeks after Tarek Ghandur's arrest, Anis Belkat was suspended."),
    "order": (C, "Customs director Anis Belkat resigned before the arrest of Tarek Ghandur."),
    "saying": (S, "Chief executive Yara Halwan resigned six weeks after the recall of Arda Blue cheese."),
    "saying-wrong": (C, "Chief executive Yara Halwan resigned six months after the recall of Arda Blue cheese."),
    # What is told beside a denial or before what was said is told plainly; what is denied is not
    "plain": (S, "Anis Belkat was suspended on 20 June 2022."),
    "plain-date": (C, "Customs director Anis Belkat resigned on 4 August 2022."),
    "bribes": (U, "Anis Belkat took bribes from Tarek Ghandur."),
    "plain-left": (S, "Chief executive Yara Halwan resigned on 2 October 2023."),
    "said": (U, "Yara Halwan read every balance sheet."),
}  # fmt: skip

test_verdict = verdicts(ROWS)

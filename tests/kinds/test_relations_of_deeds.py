"""What one deed says of another: what it entails, what it excludes, what only comes before it, whose side it is."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

ENTITIES = {
    "karsia": {"name": {"en": "Karsia", "ar": "كارسيا"}, "kind": "place"},
    "mira-holt": {"name": {"en": "Mira Holt", "ar": "ميرا هولت"}, "kind": "person"},
    "odd-strand": {"name": {"en": "Odd Strand", "ar": "أود ستراند"}, "kind": "person"},
    "pia-lund": {"name": {"en": "Pia Lund", "ar": "بيا لوند"}, "kind": "person"},
    "tarn": {"name": {"en": "Tarn", "ar": "تارن"}, "kind": "place"},
    "vela-rovers": {"name": {"en": "Vela Rovers", "ar": "فيلا روفرز"}, "kind": "organisation"},
}
FACTS = {
    "verdict": {"en": "Odd Strand was sentenced to six years in prison for bribery in March 2021."},
    "freed": {"en": "Police released Pia Lund in Tarn in June 2020."},
    "freed-ar": {"ar": "أفرجت الشرطة عن ميرا هولت في تارن في يونيو 2020."},
    "vote": {"en": "Mira Holt voted for the harbour budget in May 2019."},
    "vote-ar": {"ar": "صوتت بيا لوند لصالح ميزانية الموانئ في مايو 2019."},
    "passport": {"en": "Karsia granted citizenship to Odd Strand in May 2016."},
    "signed": {"en": "Vela Rovers signed Pia Lund in May 2017."},
    "home": {"en": "Karsia repatriated 40 fishermen in May 2014."},
    "apart": {"ar": "انفصل أود ستراند عن زوجته ميرا هولت في مايو 2012."},
    "test": {"en": "Karsia test-fired a rocket in May 2011."},
    "test-ar": {"ar": "اختبرت كارسيا صاروخا في مايو 2011."},
    "convict-ar": {"ar": "أدين أود ستراند بالفساد في مايو 2010."},
    "rescue": {"en": "The coastguard rescued 12 anglers near Tarn in May 2009."},
    "rescue-ar": {"ar": "أنقذ خفر السواحل 12 بحارا قرب تارن في مايو 2009."},
    "exam": {"en": "Pia Lund passed the bar exam in May 2008."},
    "lived": {"en": "Mira Holt lived in Tarn."},
    "lived-ar": {"ar": "عاشت ميرا هولت في تارن."},
    "curfew": {"en": "Police arrested ten sailors in Tarn during the curfew in May 2006."},
    "curfew-ar": {"ar": "فرضت كارسيا حظر التجول في تارن في مايو 2005."},
}
ROWS = {
    # Who was sentenced was convicted
    "sentenced-is-convicted": (S, "Odd Strand was convicted of bribery in March 2021."),
    "sentenced-appealed": (U, "Odd Strand appealed in March 2021."),
    # Who was released had been arrested: only at one time both cannot be
    "released": (S, "Police freed Pia Lund in Tarn."),
    "released-arrested-once": (U, "Police arrested Pia Lund in Tarn."),
    "released-arrested-then": (C, "Police arrested Pia Lund in Tarn in June 2020."),
    "released-arrested-once-ar": (U, "اعتقلت الشرطة ميرا هولت في تارن."),
    "released-arrested-then-ar": (C, "اعتقلت الشرطة ميرا هولت في تارن في يونيو 2020."),
    # For, against and neither
    "for-against": (C, "Mira Holt voted against the harbour budget in May 2019."),
    "for-abstained": (C, "Mira Holt abstained in the vote on the harbour budget in May 2019."),
    "for-praised": (U, "Mira Holt praised the harbour budget in May 2019."),
    "for-against-ar": (C, "صوتت بيا لوند ضد ميزانية الموانئ في مايو 2019."),
    "for-ar": (S, "أيدت بيا لوند ميزانية الموانئ في مايو 2019."),
    # Who grants and who gets
    "granted-got": (S, "Odd Strand obtained the citizenship of Karsia in May 2016."),
    "granted-stripped": (C, "Karsia stripped Odd Strand of citizenship in May 2016."),
    "signed-joined": (S, "Pia Lund joined Vela Rovers in May 2017."),
    "signed-released": (C, "Vela Rovers released Pia Lund in May 2017."),
    # What says more than the fact
    "sent-home-is-not-expelled": (U, "Karsia expelled 40 fishermen in May 2014."),
    "apart-is-not-divorced": (U, "طلق أود ستراند زوجته ميرا هولت في مايو 2012."),
    "test-is-no-attack": (U, "Karsia carried out an attack in May 2011."),
    "test-is-no-attack-ar": (U, "شنت كارسيا هجوما في مايو 2011."),
    "corrupt-is-not-bribed": (U, "أدين أود ستراند بالرشوة في مايو 2010."),
    "under-a-curfew-is-not-imposed": (U, "Police imposed a curfew in Tarn in May 2006."),
    # Saved from drowning
    "rescued-drowned": (C, "Twelve anglers drowned near Tarn in May 2009."),
    "rescued-saved": (S, "The coastguard saved 12 anglers near Tarn in May 2009."),
    "rescued-arrested": (U, "The coastguard arrested 12 anglers near Tarn in May 2009."),
    "rescued-drowned-ar": (C, "غرق 12 بحارا قرب تارن في مايو 2009."),
    # Who passed an exam took it
    "passed-sat": (S, "Pia Lund took the bar exam in May 2008."),
    # Where somebody lived he may have died
    "lived-died": (U, "Mira Holt died in Tarn."),
    "lived-died-ar": (U, "ماتت ميرا هولت في تارن."),
    # A curfew is no state of emergency
    "curfew-lifted-ar": (C, "رفعت كارسيا حظر التجول في تارن في مايو 2005."),
    "curfew-emergency-ar": (U, "أعلنت كارسيا حالة الطوارئ في تارن في مايو 2005."),
}

test_relations = verdicts(ROWS)

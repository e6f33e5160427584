"""Words of one kind exclude each other, and what is special backs what is general, not the other way round."""

from __future__ import annotations

from tests.kinds.rows import C, S, U, verdicts

FACTS = {
    "mutiny": {"en": "Colonel Aldo Renn led the mutiny in Tarma in 1980."},
    "mutiny-ar": {"ar": "قاد العقيد سمير وهيب التمرد في بلدة قرنة عام 1991."},
    "leg": {"en": "Surgeons amputated Nils Orr's left leg in 2010."},
    "knee": {"en": "Pia Lund injured her left knee in the 2012 final."},
    "knee-ar": {"ar": "خضعت هدى زيان لجراحة في الركبة اليسرى عام 2014."},
    "fire": {"en": "Three nurses died in the fire at Arden hospital in 2003."},
    "javelin": {"en": "Ana Ruhl won silver in the javelin at the 2006 Tarma games."},
    "viola": {"en": "Leo Marsk plays the viola in the Tarma quartet."},
    "oud-ar": {"ar": "يعزف فادي منير على العود في فرقة قرنة."},
    "barley": {"en": "Farmers in Odelia harvested 40,000 tonnes of barley in August 2015."},
    "tumour": {"en": "Clara Bex has a benign tumour."},
    "test": {"en": "Senator Ray Hollin tested negative for malaria in May 2011."},
    "bail": {"en": "Judge Nora Kemper granted bail to Ivan Petrosk in June 2017."},
    "minister-ar": {"ar": "زار وزير الزراعة مصنع قرنة في مايو 2018."},
    "shot": {"en": "Omar Fenn was shot dead in Tarma in 1999."},
    "died": {"en": "Lars Quill was killed in Tarma in 1995."},
    "son": {"en": "Ivo Petrak was the second of five children of a doctor and his wife, a teacher."},
    "husband": {"en": "Nils Orr married a nurse in 1990."},
    "calling": {"en": "Clara Bex became a midwife in 1971."},
    "whale": {"en": "A whale washed up on the beach at Odelia in March 2020."},
}

ROWS = {
    # Ranks and titles before names: they may be left out, but not changed
    "another-rank": (C, "Major Aldo Renn led the mutiny in Tarma in 1980."),
    "no-rank": (S, "Aldo Renn led the mutiny in Tarma in 1980."),
    "same-rank": (S, "Colonel Aldo Renn led the mutiny in Tarma in 1980."),
    "another-rank-ar": (C, "قاد العميد سمير وهيب التمرد في بلدة قرنة عام 1991."),
    # Parts of the body and their sides
    "arm-for-leg": (C, "Surgeons amputated Nils Orr's left arm in 2010."),
    "right-for-left": (C, "Surgeons amputated Nils Orr's right leg in 2010."),
    "right-knee": (C, "Pia Lund injured her right knee in the 2012 final."),
    "left-knee": (S, "Pia Lund hurt her left knee in the 2012 final."),
    "right-knee-ar": (C, "خضعت هدى زيان لجراحة في الركبة اليمنى عام 2014."),
    "left-knee-ar": (S, "خضعت هدى زيان لعملية جراحية في الركبة اليسرى عام 2014."),
    # The special backs the general only
    "nurses-are-staff": (S, "Three health workers died in the fire at Arden hospital in 2003."),
    "nurses-are-no-firemen": (C, "Three firefighters died in the fire at Arden hospital in 2003."),
    "shot-dead-is-killed": (S, "Omar Fenn was killed in Tarma in 1999."),
    "killed-is-not-shot": (U, "Lars Quill was shot dead in Tarma in 1995."),
    "whale-is-animal": (S, "An animal washed up on the beach at Odelia in March 2020."),
    # A calling is that of the one it is said of
    "son-of-a-doctor": (U, "Ivo Petrak was a doctor."),
    "son-of-no-nurse": (U, "Ivo Petrak was a nurse."),
    "husband-of-a-nurse": (U, "Nils Orr was a nurse."),
    "became-a-midwife": (S, "Clara Bex was a midwife."),
    # Disciplines, instruments, crops, findings, offices
    "discus": (C, "Ana Ruhl won silver in the discus at the 2006 Tarma games."),
    "cello": (C, "Leo Marsk plays the cello in the Tarma quartet."),
    "violin-ar": (C, "يعزف فادي منير على الكمان في فرقة قرنة."),
    "wheat": (C, "Farmers in Odelia harvested 40,000 tonnes of wheat in August 2015."),
    "malignant": (C, "Clara Bex has a malignant tumour."),
    "positive": (C, "Senator Ray Hollin tested positive for malaria in May 2011."),
    "bail-denied": (C, "Judge Nora Kemper denied bail to Ivan Petrosk in June 2017."),
    "released-on-bail": (S, "Ivan Petrosk was granted bail by Judge Nora Kemper in June 2017."),
    "health-minister-ar": (C, "زار وزير الصحة مصنع قرنة في مايو 2018."),
    "some-minister-ar": (S, "زار وزير مصنع قرنة في مايو 2018."),
}

test_family = verdicts(ROWS)

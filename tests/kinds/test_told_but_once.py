"""What can be told but once: when work on a thing began or ended, what a thing has; not its parts, nor other times."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import C, S, U

ENTITIES = {
    "dock": {"name": {"en": "the Orla Dock", "ar": "حوض أورلا"}, "kind": "place", "aliases": ["Orla Dock"]},
    "hall": {"name": {"en": "Orla Station", "ar": "محطة أورلا"}, "kind": "place"},
    "bridge": {"name": {"en": "the Kelda Bridge", "ar": "جسر كلدا"}, "kind": "place", "aliases": ["Kelda Bridge"]},
    "norvik": {"name": {"en": "Norvik Foods", "ar": "نورفيك فودز"}, "kind": "company", "aliases": ["Norvik", "نورفيك"]},
    "dara": {"name": {"en": "Dara Holm", "ar": "دارا هولم"}, "kind": "person"},
}
PAIRS = {
    "begin": ("Work on the Orla Dock began on 3 September 2019 and was to take 40 months.", {
        S: ("Work on the Orla Dock started on 3 September 2019.", "Building work on the Orla Dock began in 2019."),
        C: ("Work on the Orla Dock began on 3 September 2021.", "Work on the Orla Dock began in May 2019."),
        U: ("Work on the second phase of the Orla Dock began in 2021.", "Work on the Kelda Bridge began in 2021.",
            "Work on the extension of the Orla Dock began in 2021.", "Work on the roof of the Orla Dock began in 2021.",
            "Work on the Orla Dock resumed in 2021."),
    }),
    "begin-ar": ("بدأت أعمال بناء حوض أورلا في 3 سبتمبر 2019 وكان من المقرر أن تستغرق 40 شهرًا.", {
        S: ("بدأت أعمال بناء حوض أورلا في سبتمبر 2019.", "انطلقت أعمال بناء حوض أورلا عام 2019."),
        C: ("بدأت أعمال بناء حوض أورلا في 3 سبتمبر 2021.", "بدأ بناء حوض أورلا عام 2021."),
        U: ("بدأت أعمال بناء المرحلة الثانية من حوض أورلا عام 2021.", "بدأت أعمال بناء جسر كلدا عام 2021."),
    }),
    "end": ("Construction of the Kelda Bridge was completed in May 2014.", {
        S: ("The Kelda Bridge was completed in 2014.",),
        C: ("Construction of the Kelda Bridge was completed in 2016.", "The Kelda Bridge was completed in 2016."),
        U: ("Repairs to the Kelda Bridge were completed in 2016.",
            "The first section of the Kelda Bridge was completed in 2012."),
    }),
    "opening": ("The Orla Dock opened on 26 May 2024.", {
        S: ("The Orla Dock was opened in May 2024.",),
        C: ("The Orla Dock opened on 26 May 2022.", "The opening of the Orla Dock took place in June 2024."),
        U: ("The Orla Dock reopened in 2025.", "The second quay of the Orla Dock opened in 2025.",
            "The Orla Dock's car park opened in 2023."),
    }),
    "trial": ("The trial of Dara Holm began on 3 March 2021.", {
        S: ("Dara Holm's trial began in March 2021.",),
        C: ("The trial of Dara Holm began on 3 May 2021.",),
        U: ("The second trial of Dara Holm began on 3 May 2022.",),
    }),
    "year": ("In 2022 Norvik Foods had 2,300 employees and sales of 1.9 billion euros.", {
        S: ("Norvik Foods had 2,300 employees in 2022.",),
        C: ("In 2022 Norvik Foods had 2,500 employees.",),
        U: ("In 2024 Norvik Foods had 2,300 employees.", "In 2024 Norvik Foods employed 2,300 people.",
            "In 2024 Norvik Foods had sales of 1.9 billion euros.", "In 2024 Norvik Foods had 2,900 employees."),
    }),
    "year-ar": ("في عام 2022 بلغت مبيعات نورفيك فودز 1.9 مليار يورو.", {
        S: ("بلغت مبيعات نورفيك فودز 1.9 مليار يورو عام 2022.",),
        C: ("بلغت مبيعات نورفيك فودز 2.4 مليار يورو عام 2022.",),
        U: ("بلغت مبيعات نورفيك فودز 1.9 مليار يورو عام 2024.",),
    }),
    "most": ("Inspectors found mould in 14 of the 60 samples; most of the 14 came from the cellar under the hall.", {
        S: ("Most of the 14 samples with mould came from the cellar under the hall.",),
        C: ("Inspectors found mould in 19 of the 60 samples.",),
        U: ("Nine of the 14 samples with mould came from the cellar under the hall.",
            "Nine of the 14 came from the cellar.", "Ten of the samples with mould came from the cellar."),
    }),
    "has": (("The Orla Dock has a quay 1,150 metres long, a water depth of 17.5 metres and nine cranes, and can handle "
            "2.2 million containers a year."), {
        S: ("The Orla Dock is equipped with nine cranes.", "The Orla Dock has nine cranes.",
            "The quay of the Orla Dock is 1,150 metres long.", "The Orla Dock's water depth is 17.5 metres."),
        C: ("The Orla Dock is equipped with eleven cranes.", "The Orla Dock has eleven cranes.",
            "The quay of the Orla Dock is 1,350 metres long.", "The Orla Dock has a water depth of 15.5 metres."),
        U: ("The Orla Dock is equipped with eleven lifts.", "In 2031 the Orla Dock had eleven cranes.",
            "Four of the Orla Dock's cranes are electric.", "The Orla Dock bought eleven cranes.",
            "The Orla Dock is to be equipped with two more cranes.", "The Orla Dock has two floating cranes.",
            "The Orla Dock has a bridge 1,350 metres long."),
    }),
    "has-ar": ("يبلغ طول رصيف محطة أورلا 1150 مترًا وعمق المياه فيها 17.5 مترًا، وهي مجهزة بتسع رافعات.", {
        S: ("محطة أورلا مجهزة بتسع رافعات.",),
        C: ("يبلغ طول رصيف محطة أورلا 1350 مترا.",),
        U: ("اشترت محطة أورلا 11 رافعة.", "كانت محطة أورلا مجهزة بسبع رافعات عام 2031."),
    }),
    "lost": ("The Orla Dock lost nine cranes in the storm.", {
        U: ("The Orla Dock has eleven cranes.", "The Orla Dock is equipped with eleven cranes.",
            "The Orla Dock has nine cranes."),
    }),
    "two-quays": ("The Orla Dock has two quays, one of them 1,150 metres long.", {
        U: ("The second quay of the Orla Dock is 1,350 metres long.",
            "The other quay of the Orla Dock is 1,350 metres long."),
    }),
    "which-has": ("Dara Holm, who has two sons, runs the Orla Dock, which has nine cranes.", {
        S: ("The Orla Dock has nine cranes.",), U: ("Dara Holm has nine cranes.", "The Orla Dock has two sons."),
    }),
    "between": ("The board awarded Norvik Foods a 30-year lease of the Orla Dock on 14 February 2019.", {
        U: ("Less than seven months lay between the award of the Orla Dock lease and the start of work.",),
    }),
}  # fmt: skip

test_told_but_once = judged(PAIRS, ENTITIES)

"""Of which noun a verb is told: not of the one that a phrase behind its subject names, nor across an "end" of it."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import S, U

PAIRS = {
    "found by": ("A dog found by a jogger near the river belonged to the mayor.", {
        S: ("The dog belonged to the mayor.",),
        U: ("The jogger belonged to the mayor.",),
    }),
    "owned by": ("The company owned by the singer went bankrupt.", {U: ("The singer went bankrupt.",)}),
    "written by": ("The book written by the senator sold 9,000 copies.", {
        S: ("The book sold 9,000 copies.",),
        U: ("The senator sold 9,000 copies.",),
    }),
    "about": ("The film about the general won a prize.", {
        S: ("The film won a prize.",),
        U: ("The general won a prize.",),
    }),
    "near": ("The house near the station burned down.", {
        S: ("The house burned down.",),
        U: ("The station burned down.",),
    }),
    "work by": ("The museum bought a painting by Lena Brock for 40,000 euros.", {
        S: ("The museum bought a painting for 40,000 euros.",),
        U: ("Lena Brock bought a painting.",),
    }),
    "done by": ("The bridge was built by the army in 1990.", {S: ("The army built the bridge in 1990.",)}),
    "its own": ("An audit by the court published in 2022 found fraud.", {
        S: ("The court published its audit in 2022.",),
    }),
    "told that he": ("The thief told police where he had buried the crown.", {
        S: ("The thief buried the crown.",),
        U: ("Police buried the crown.",),
    }),
    "whose": ("The teacher whose pupil won the race resigned in March.", {
        S: ("The teacher resigned in March.", "The pupil won the race."),
        U: ("The pupil resigned in March.", "The teacher won the race."),
    }),
    "referred to": ("أحال المدعي الملف إلى المحكمة في آذار.", {
        S: ("أحال المدعي الملف إلى المحكمة.",),
        U: ("أحالت المحكمة الملف في آذار.",),
    }),
    "lifted the ban": ("The court lifted the ban on the festival in May.", {
        S: ("The court lifted the ban.", "The court announced the lifting of the ban on the festival."),
        U: ("The court announced the ban on the festival.",),
    }),
    "called off": ("The union called off the strike.", {U: ("The union announced the strike.",)}),
    "ended-ar": ("أنهت النقابة الإضراب.", {
        S: ("أعلنت النقابة إنهاء الإضراب.",),
        U: ("أعلنت النقابة الإضراب.",),
    }),
    "suspension": ("The bank announced the suspension of the merger.", {U: ("The bank announced the merger.",)}),
    "end to the war": ("The president declared an end to the war.", {U: ("The president declared war.",)}),
    "end to the war-ar": ("أعلن الرئيس وقف الحرب.", {
        S: ("أوقف الرئيس الحرب.",),
        U: ("أعلن الرئيس الحرب.",),
    }),
    "cancelled-ar": ("ألغت البلدية المهرجان.", {S: ("أعلنت البلدية إلغاء المهرجان.",)}),
    "with whom": ("The mayor met with the choir on Monday.", {S: ("The mayor met with the choir.",)}),
    "with the museum": ("The university worked with the museum on the statue.", {
        S: ("The university worked with the museum.",),
        U: ("The university worked with the company on the statue.",),
    }),
    "with the airline": ("The union signed a deal with the airline in May.", {
        S: ("The union signed a deal with the company in May.",),
    }),
    "with the museum-ar": ("تعاونت الجامعة مع المتحف في ترميم التمثال.", {
        S: ("تعاونت الجامعة مع المتحف.",),
        U: ("تعاونت الجامعة مع الشركة في ترميم التمثال.",),
    }),
    "installed by": ("The signal was installed by Norrwell in 2016 and was last inspected in March 2020.", {
        S: ("Norrwell installed the signal.", "The signal was last inspected in March 2020."),
        U: ("Norrwell last inspected the signal in March 2020.", "Norrwell inspected the signal."),
    }),
    "after another did": ("The auction house withdrew a bracelet after the curator identified it.", {
        S: ("The curator identified the bracelet.",),
        U: ("The auction house identified the bracelet.",),
    }),
    "found that another had": ("The court found that the museum had spent 840,000 euros on consultants.", {
        S: ("The museum spent 840,000 euros on consultants.",),
        U: ("The court spent 840,000 euros on consultants.",),
    }),
    "said that another had": ("The police said that the driver had fled the village.", {
        U: ("The police had fled the village.",),
    }),
    "pays it": ("The firm has backed the festival since 2019 and pays it 900,000 euros a year.", {
        S: ("The firm pays the festival 900,000 euros a year.",),
        U: ("The festival pays the firm 900,000 euros a year.",),
    }),
    "founded and bought by": ("The club was founded by Voss in 1990 and bought by Karsk in 2000.", {
        S: ("Karsk bought the club in 2000.",),
        U: ("Voss bought the club in 2000.",),
    }),
    "suspected of killing": ("Police arrested a man suspected of killing a shopkeeper.", {
        U: ("A shopkeeper was arrested.",),
    }),
    "daughter of": ("The daughter of the king married a baker.", {
        S: ("A baker married the daughter of the king.",),
        U: ("The king married a baker.",),
    }),
    "closed since": ("The museum, closed since 2019, will reopen in May.", {
        S: ("The museum will reopen in May.", "The museum has been closed since 2019."),
    }),
    "recycled": ("The factory makes bricks from recycled glass.", {
        S: ("The factory makes bricks.",),
        U: ("The factory recycles glass.",),
    }),
    "stolen": ("The army used stolen trucks.", {U: ("The army stole trucks.",)}),
    "chaired by": ("The committee, chaired by Ida Voss, rejected the plan.", {
        S: ("The committee rejected the plan.", "Ida Voss chaired the committee."),
        U: ("Ida Voss rejected the plan.",),
    }),
    "lives in": ("Ida Voss, who lives in Holm, opened a shop.", {
        S: ("Ida Voss opened a shop.",),
        U: ("Ida Voss opened a shop in Holm.",),
    }),
    "baker": ("The bakery in Holm was fined 4,000 euros.", {
        S: ("The bakery was fined 4,000 euros.",),
        U: ("The baker in Holm was fined 4,000 euros.",),
    }),
}  # fmt: skip

test_of_which_noun = judged(PAIRS, {})

"""Who does what a joined verb, a bare relative, a passive or an apposition tells; near-misses beside each."""

from __future__ import annotations

from tests.kinds.pairs import judged

S, U, C = "supported", "unsourced", "contradicted"
ENTITIES = {
    "selma": {"name": {"en": "Selma Hariri", "ar": "سلمى حريري"}, "kind": "person"},
    "yunis": {"name": {"en": "Yunis Tahan", "ar": "يونس طحان"}, "kind": "person"},
    "arkon": {"name": {"en": "Arkon", "ar": "أركون"}, "kind": "organisation"},
    "bellis": {"name": {"en": "Bellis", "ar": "بيليس"}, "kind": "organisation"},
    "tarn": {"name": {"en": "Tarnby", "ar": "تارنبي"}, "kind": "place"},
}
PAIRS = {
    # Whoever goes on with a deed is no place or name behind a preposition
    "went-on": ("Protesters gathered outside Arkon and burned tyres.",
                {S: ("Protesters burned tyres.",), U: ("Arkon burned tyres.",)}),
    "workers-of": ("Workers at Arkon walked out and blocked the road.",
                   {S: ("Workers blocked the road.",), U: ("Arkon blocked the road.",)}),
    "killing": ("The storm hit Tarnby, killing four people.",
                {S: ("The storm killed four people.",), U: ("Tarnby killed four people.",)}),
    "founded": ("Yunis Tahan moved to Tarnby and founded Arkon.",
                {S: ("Yunis Tahan founded Arkon.",), U: ("Tarnby founded Arkon.",)}),
    "moved": ("The company moved to Tarnby and bought Arkon.", {U: ("Tarnby bought Arkon.",)}),
    # Arabic: the lone name behind a joined verb is its object
    "left-and-founded": ("غادر يونس طحان أركون وأسس بيليس عام 2010.",
                         {S: ("أسس يونس طحان بيليس.",), U: ("أسست بيليس أركون.", "أسست أركون بيليس.")}),
    "won-and-lost": ("فازت أركون بالعقد وخسرت بيليس.", {S: ("خسرت بيليس.",), U: ("خسرت أركون بيليس.",)}),
    # Arabic: a relative without "which", an office before a name
    "warehouse": ("دمر حريق مستودعا تملكه أركون.", {U: ("دمرت أركون مستودعا.",)}),
    "museum": ("زار يونس طحان متحفا صممته سلمى حريري.",
               {S: ("صممت سلمى حريري المتحف.",), U: ("صمم يونس طحان المتحف.",)}),
    "mayor": ("افتتح رئيس بلدية تارنبي يونس طحان الجسر.",
              {S: ("افتتح يونس طحان الجسر.",), U: ("افتتحت سلمى حريري الجسر.",)}),
    # Arabic passives that look active
    "coach": ("عين يونس طحان مدربا لبيليس.",
              {S: ("عين بيليس يونس طحان مدربا.",), U: ("عين يونس طحان سلمى حريري مدربة لبيليس.",)}),
    "accused": ("اتهمت سلمى حريري يونس طحان بتسريب التقرير.",
                {S: ("اتهم يونس طحان بتسريب التقرير.",),
                 U: ("اتهمت سلمى حريري بتسريب التقرير.", "يونس طحان سرب التقرير.")}),
    # Appositions, modals, relatives of the present
    "apposition": ("The mayor of Tarnby, Yunis Tahan, opened the bridge.",
                   {S: ("Yunis Tahan opened the bridge.",), U: ("Selma Hariri opened the bridge.",)}),
    "striker": ("Bellis striker Yunis Tahan will miss the final.",
                {S: ("Yunis Tahan will miss the final.",), U: ("Bellis will miss the final.",)}),
    "employs": ("Arkon, which employs 9,000 people, plans to cut 1,200 jobs.",
                {S: ("Arkon employs 9,000 people.", "Arkon plans to cut 1,200 jobs."), U: ("Arkon cut 1,200 jobs.",),
                 C: ("Arkon employs 7,000 people.",)}),
    # What came of a deed, what was found out, what was not done
    "final": ("Bellis beat Arkon 3-1 to reach the final.",
              {S: ("Bellis reached the final.",), U: ("Arkon reached the final.",)}),
    "right-to": ("Arkon won the right to take over Bellis.", {U: ("Arkon took over Bellis.",)}),
    "inquiry": ("The crew had not checked the valve, the inquiry found.",
                {S: ("The inquiry found that the crew had not checked the valve.",)}),
    "not-or-what": ("ما باعت أركون بيليس.", {C: ("باعت أركون بيليس.",)}),
    # Figures
    "by-and-to": ("Output rose by 200 tonnes to 4,000 tonnes.",
                  {S: ("Output rose to 4,000 tonnes.", "Output rose by 200 tonnes."),
                   U: ("Output rose by 4,000 tonnes.",)}),
    "by-a-range": ("Prices rose by 5 to 10 percent.", {U: ("Prices rose by 10 percent.",)}),
    "no-more-than": ("لم يتجاوز عدد الحضور 200 شخص.", {U: ("بلغ عدد الحضور 200 شخص.", "بلغ عدد الحضور 150 شخصا.")}),
}  # fmt: skip

test_whose_verb_it_is = judged(PAIRS, ENTITIES)

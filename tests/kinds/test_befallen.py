"""People counted by what befell them, and figures that something rose or fell to."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import C, S, U

PAIRS = {
    "killed": ("A fire in a textile factory in Dhaka killed 12 workers on Tuesday.", {
        S: ("There were 12 deaths in a factory fire in Dhaka.", "A fire left 12 dead in Dhaka.",
            "The death toll of the textile factory fire in Dhaka was 12."),
        C: ("20 workers died in a textile factory fire in Dhaka on Tuesday.",),
        U: ("12 people were injured in a fire in Dhaka.",)}),
    "left": ("The earthquake left at least 30 dead and 200 injured in Kolberg.", {
        S: ("At least 30 people died in the earthquake in Kolberg.", "The earthquake injured 200 people."),
        C: ("The earthquake killed 20 people in Kolberg.",),
        U: ("The earthquake killed 200 people.",)}),
    "attack": ("The attack left 12 people dead and 40 wounded.", {
        S: ("The attack killed 12.", "Forty people were wounded in the attack."),
        C: ("15 people died in the attack.",)}),
    "storm": ("The storm killed three people and left 12 missing.", {
        S: ("12 people are missing after the storm.", "Three people died in the storm.")}),
    "fatalities": ("A bus collision with a truck in Uganda resulted in at least 30 fatalities.", {
        S: ("At least 30 people died in a bus collision in Uganda.",),
        C: ("20 people were killed in a bus collision with a truck in Uganda.",)}),
    "gunmen": ("Gunmen shot dead four soldiers at a checkpoint near Mopti.", {
        S: ("Four soldiers were killed near Mopti.",),
        U: ("Four gunmen were killed near Mopti.", "Soldiers killed four gunmen near Mopti.")}),
    "among-them": ("Police said 15 people, including three children, were killed when a bus overturned near Lima.", {
        S: ("15 people died when a bus overturned near Lima.",),
        C: ("13 people were killed when a bus overturned near Lima.",)}),
    "left-ar": ("خلف الزلزال 30 قتيلا و200 جريح في كولبرغ.", {
        S: ("قتل 30 شخصا في زلزال كولبرغ.", "أصيب 200 شخص في الزلزال.", "سقوط 30 قتيلا في زلزال كولبرغ."),
        C: ("قتل الزلزال 50 شخصا في كولبرغ.",)}),
    "both-ar": ("قتل ثلاثة أشخاص وأصيب 20 آخرون في حادث سير قرب كولبرغ.", {
        S: ("أصيب 20 شخصا في حادث سير قرب كولبرغ.", "أسفر حادث سير قرب كولبرغ عن مقتل ثلاثة وإصابة 20."),
        C: ("قتل خمسة أشخاص في حادث سير قرب كولبرغ.",)}),
    "number": ("The number of pupils in Norvik rose to 3,737.", {
        S: ("Norvik has 3,737 pupils.", "There are 3,737 pupils in Norvik."), C: ("Norvik has 4,000 pupils.",)}),
    "staff": ("The bank's staff grew to 4,000.", {S: ("The bank has 4,000 employees.",)}),
    "subscribers": ("The company said its subscribers had reached 20 million.", {
        S: ("The company said it had 20 million subscribers.",),
        U: ("The company has 20 million employees.",)}),
    "number-ar": ("ارتفع عدد التلاميذ في نورفيك إلى 3737 تلميذا.", {
        S: ("في نورفيك 3737 تلميذا.", "يبلغ عدد تلاميذ نورفيك 3737."), U: ("في نورفيك 3737 معلما.",)}),
    "toll": ("The death toll from the floods in Ruritania rose to 85.", {
        S: ("The floods in Ruritania killed 85 people.", "At least 80 people have died in the Ruritania floods."),
        U: ("The floods in Ruritania injured 85 people.",)}),
}  # fmt: skip

test_befallen = judged(PAIRS)

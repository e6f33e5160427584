"""Who of two did it: nobody did what he only thanks another for, sees, says or finds of him; a verb of saying is none.

And a headline without a doer tells it of what it was done to, not of the place where that stood.
"""

from tests.kinds.pairs import Pairs, judged

S, U = "supported", "unsourced"
OF_ANOTHER: Pairs = {
    "thanked": (
        "Mayor Lund thanked Tarek Osman for saving the child.",
        {S: ("Tarek Osman saved the child.", "Lund thanked Osman."), U: ("Mayor Lund saved the child.",)},
    ),
    "thanked-a-diver": (
        "The mayor thanked a diver for saving the child.",
        {S: ("A diver saved the child.", "The diver rescued the child."), U: ("The mayor saved the child.",)},
    ),
    "helped": (
        "Ilan Kroon helped Mira Lund win the race.",
        {S: ("Mira Lund won the race.",), U: ("Ilan Kroon won the race.",)},
    ),
    "accused": (
        "Nora Tarm accused Idris Sayf of hiding a report on the dam.",
        {U: ("Nora Tarm hid a report on the dam.", "Nora Tarm hid the report on the dam.")},
    ),
    "said": (
        "The union said that the ministry had closed the mine.",
        {S: ("The ministry closed the mine, the union said.",), U: ("The union closed the mine.",)},
    ),
    "said-passive": (
        "The union said that the ministry had closed the mine.",
        {S: ("The mine was closed by the ministry, the union said.",), U: ("The mine was closed by the union.",)},
    ),
    "seized-or-shelled": (
        "The army shelled the town that the rebels had seized in May.",
        {
            S: ("The town was seized by the rebels in May.", "The town was shelled by the army."),
            U: ("The town was seized by the army.",),
        },
    ),
    "succeeded-ar": (
        "خلف سامي عادل الذي تقاعد في مايو.",
        {S: ("تقاعد عادل في مايو.",), U: ("تقاعد سامي في مايو.",)},
    ),
    "beaten-ar": (
        "هزمت سلمى الحداد ليلى النجار التي اعتزلت في مايو.",
        {S: ("اعتزلت ليلى النجار في مايو.",), U: ("اعتزلت سلمى الحداد في مايو.",)},
    ),
    "one-man-ar": (
        "قتل سامي الحداد الذي عمل في سوند.",
        {S: ("عمل سامي الحداد في سوند.", "عمل سامي في سوند.")},
    ),
    "heard": (
        "The board heard that the director had paid 3 million without approval.",
        {U: ("The board paid 3 million without approval.",)},
    ),
    "said-by-a-name": (
        "Alda said the ministry had closed the mine.",
        {S: ("The ministry closed the mine, Alda said.",), U: ("Alda closed the mine.",)},
    ),
    "itself": ("The bank said it had fired the director.", {S: ("The bank fired the director.",)}),
    "relative": (
        "The council voted to close the school that the ministry had opened in 1990.",
        {S: ("The ministry opened the school in 1990.",), U: ("The council opened the school.",)},
    ),
}
HEADLINES: Pairs = {
    "in-the-town": (
        "A storm destroyed a school in the town of Sund.",
        {S: ("School destroyed in Sund.", "School destroyed by storm."), U: ("Town destroyed in Sund.",)},
    ),
    "in-the-capital": (
        "Rebels seized a bank in the capital.",
        {S: ("Bank seized by rebels.", "Bank seized in capital."), U: ("Capital seized.", "Capital seized by rebels.")},
    ),
    "whom": (
        "Police arrested five people in Sund.",
        {S: ("Five arrested in Sund.", "Police arrest five in Sund."), U: ("Police arrested in Sund.",)},
    ),
}
SAYING: Pairs = {
    "hid": (
        "The firm hid a leak at its plant.",
        {S: ("The firm concealed a leak at its plant.",), U: ("The firm reported a leak at its plant.",)},
    ),
    "opened": ("The minister opened the hospital.", {U: ("The minister reported the hospital.",)}),
    "talked": (
        "Mira talked to the minister about the dam.",
        {S: ("Mira spoke to the minister about the dam.",), U: ("Mira argued with the minister about the dam.",)},
    ),
    "deaths": (
        "Police said three people died in the blast.",
        {S: ("Police reported three deaths.", "Police reported the death of three people.")},
    ),
    "profit": ("Alda made a profit of 3 million euros.", {S: ("Alda reported a profit of 3 million euros.",)}),
    "rise": ("Alda's sales rose 4 percent.", {S: ("Alda reported a rise in sales of 4 percent.",)}),
    "signing": (
        "The club signed Ilan Kroon for 4 million.",
        {S: ("The club announced the signing of Ilan Kroon for 4 million.",), U: ("The club reported Ilan Kroon.",)},
    ),
    "hid-ar": ("أخفت الشركة تسربا في مصنعها.", {U: ("أبلغت الشركة عن تسرب في مصنعها.",)}),
}

test_of_another = judged(OF_ANOTHER)
test_headlines = judged(HEADLINES)
test_saying = judged(SAYING)

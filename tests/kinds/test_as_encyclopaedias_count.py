"""Counts, marks and bounds as encyclopaedias give them: none of them, marks out of ten, one of so many, whose count."""

from __future__ import annotations

from tests.kinds.pairs import judged

S, C, U = "supported", "contradicted", "unsourced"

test_each_their_count = judged(
    {
        "men-and-women": (
            "The College of Tarvo men's teams have won four league titles while the women's teams won ten.",
            {
                S: ("The College of Tarvo men's teams have won four league titles.",),
                C: (
                    "The College of Tarvo women's teams have won four league titles.",
                    "The College of Tarvo women's teams have won fewer than ten league titles.",
                ),
            },
        ),
        "each-said-again": (
            "Men's teams of Tarvo College won four cups while women's teams of Tarvo College won ten cups.",
            {
                S: ("Women's teams of Tarvo College won more than nine cups.",),
                C: (
                    "Women's teams of Tarvo College won four cups.",
                    "Women's teams of Tarvo College won fewer than ten cups.",
                ),
            },
        ),
        "men-and-women-ar": (
            "فازت فرق الرجال في كلية تارفو بأربع بطولات بينما فازت فرق السيدات في كلية تارفو بعشر بطولات.",
            {
                S: ("فازت فرق السيدات في كلية تارفو بأكثر من تسع بطولات.",),
                C: ("فازت فرق السيدات في كلية تارفو بأربع بطولات.",),
            },
        ),
    }
)

test_one_of_so_many = judged(
    {
        "only-five": (
            "Orlin is one of only five players to win the cup for two clubs.",
            {
                S: ("Orlin won the cup for two clubs.",),
                U: (
                    "Orlin is the only player to win the cup for two clubs.",
                    "Orlin alone won the cup for two clubs.",
                    "Orlin and five other players won the cup for two clubs.",
                ),
            },
        ),
        "first-three": (
            "Orlin was among the first three banks to close a branch in Kestria.",
            {
                S: ("Orlin closed a branch in Kestria.",),
                U: ("Orlin was the first bank to close a branch in Kestria.",),
            },
        ),
        "yet-to-come": (
            "Orlin is one of the candidates to win the cup.",
            {U: ("Orlin won the cup.",)},
        ),
    }
)

test_none_of_them = judged(
    {
        "zero": (
            "There were 0 deaths in Kestria.",
            {
                S: ("There were no deaths in Kestria.", "Nobody died in Kestria.", "Kestria had zero deaths."),
                C: ("There were two deaths in Kestria.", "People died in Kestria.", "There was a death in Kestria."),
                U: ("There were no injuries in Kestria.",),
            },
        ),
        "beside-cases": (
            "As of March 17, there had been 82 cases in Kestria and no reported deaths.",
            {
                S: (
                    "As of March 17, there had been 82 cases in Kestria.",
                    "As of March 17, there had been no deaths in Kestria.",
                    "As of March 17, there were 0 deaths in Kestria.",
                ),
                C: ("As of March 17, there were three deaths in Kestria.",),
            },
        ),
        "level": (
            "The number of cases in Kestria fell from 9 to 0 in May.",
            {S: ("The number of cases in Kestria fell to 0 in May.",)},
        ),
        "nobody": (
            "Nobody died in the fire in Kestria.",
            {C: ("Two people died in the fire in Kestria.",), S: ("There were no deaths in the fire in Kestria.",)},
        ),
    }
)

test_marks = judged(
    {
        "of-a-hundred": (
            "On Filmscore, Velmora has a score of 72 out of 100, based on 28 critics.",
            {
                S: (
                    "Velmora scored over 50/100 on Filmscore.",
                    "Velmora has a score of more than 70% on Filmscore.",
                    "Velmora's score is based on more than 25 critics.",
                ),
                C: (
                    "Velmora has a score below 60% on Filmscore.",
                    "Velmora scored 80 out of 100 on Filmscore.",
                    "Velmora has a score based on more than 30 critics.",
                ),
                U: ("Velmora has a score of 7.2 out of 10.",),
            },
        ),
        "of-ten": (
            "Velmora has an approval rating of 50% based on 96 reviews, and an average rating of 5.6/10.",
            {
                S: ("Velmora has an average rating of 5.6 out of 10.", "Velmora's average rating is above 5/10."),
                C: ("Velmora has an average rating of 7.1/10.",),
            },
        ),
        "of-ten-ar": (
            "حصل فيلم فيلمورا على تقييم 7.2 من 10 على الموقع.",
            {
                S: ("حصل فيلم فيلمورا على تقييم أعلى من 7 من 10 على الموقع.",),
                C: ("حصل فيلم فيلمورا على تقييم 6 من 10 على الموقع.",),
            },
        ),
        "no-marks": (
            "Six out of ten patients recovered.",
            {S: ("60% of patients recovered.",), C: ("Seven out of ten patients recovered.",)},
        ),
    }
)

test_kinds_of_work = judged(
    {
        "grossed": (
            "Velmora grossed $20 million worldwide.",
            {
                S: ("The film Velmora grossed $20 million worldwide.", "Velmora (film) grossed $20 million worldwide."),
                U: ("The song Velmora grossed $20 million worldwide.",),
            },
        ),
        "album": ("The album Velmora sold two million copies.", {C: ("The film Velmora sold two million copies.",)}),
        "opened": ("Velmora opened in 2012.", {U: ("The film Velmora opened in 2012 in Tarvo.",)}),
    }
)

test_ranked_among = judged(
    {
        "fourth": (
            "Orlin is the fourth largest bank in Kestria.",
            {
                S: (
                    "Orlin is among the five largest banks in Kestria.",
                    "Orlin is one of the four largest banks in Kestria.",
                ),
                C: (
                    "Orlin is among the three largest banks in Kestria.",
                    "Orlin is the largest bank in Kestria.",
                ),
                U: (
                    "Orlin is among the five oldest banks in Kestria.",
                    "Orlin is among the five largest firms in Kestria.",
                    "Orlin is among the five largest banks in Norvik.",
                ),
            },
        ),
        "fourth-ar": (
            "أورلين رابع أكبر مصرف في كستريا.",
            {
                S: ("أورلين من بين أكبر خمسة مصارف في كستريا.",),
                C: ("أورلين من بين أكبر ثلاثة مصارف في كستريا.",),
            },
        ),
        "of-four": (
            "Orlin is one of the four largest banks in Kestria.",
            {
                S: ("Orlin is one of the five largest banks in Kestria.",),
                C: ("Orlin is the sixth largest bank in Kestria.",),
                U: (
                    "Orlin is one of the three largest banks in Kestria.",
                    "Orlin is the second largest bank in Kestria.",
                    "Orlin is the largest bank in Kestria.",
                ),
            },
        ),
        "by-assets": (
            "Orlin is the fourth largest bank in Kestria by assets.",
            {U: ("Orlin is among the three largest banks in Kestria.",)},
        ),
        "longest-serving": (
            "Neva Harr is the eighth longest serving manager in Kestrian football.",
            {C: ("Neva Harr is the longest serving manager in Kestrian football.",)},
        ),
        "both": (
            "Orlin and Tarn are the two largest banks in Kestria.",
            {U: ("Orlin is the largest bank in Kestria.",)},
        ),
        "of-another": (
            "Orlin, owned by the fourth largest bank in Kestria, opened in May.",
            {U: ("Orlin is among the three largest banks in Kestria.",)},
        ),
    }
)

test_counted_in_places = judged(
    {
        "recorded": (
            "As of April 28, 2020, 225 deaths from measles have been reported in Kestria.",
            {
                S: ("Kestria has recorded more than 222 deaths from measles.",),
                C: ("Kestria has recorded fewer than 200 deaths from measles.",),
                U: ("Norvik has recorded 225 deaths from measles.", "Kestria denied 225 deaths from measles."),
            },
        ),
        "recorded-ar": (
            "سُجلت 225 وفاة في كستريا.",
            {S: ("سجلت كستريا أكثر من 220 وفاة.",)},
        ),
        "to-the-police": (
            "225 thefts were reported to the police in Kestria.",
            {U: ("The police recorded 225 thefts.",)},
        ),
    }
)

test_scored = judged(
    {
        "rated": (
            "On the site Filmscore, Velmora holds an approval rating of 50% based on 96 reviews.",
            {
                S: ("Velmora scored 50% on Filmscore.", "Velmora has more than 90 reviews on Filmscore."),
                C: ("Velmora has more than 100 reviews on Filmscore.",),
            },
        ),
        "hotel": ("Velmora is a five-star hotel owned and run by Marvik in Kestria.", {S: ("Velmora is a hotel.",)}),
        "robber": ("Neva Harr is a bank robber jailed in Kestria.", {U: ("Neva Harr is a bank.",)}),
        "at-a-hotel": ("Velmora is at a hotel owned by Marvik in Kestria.", {U: ("Velmora is a hotel.",)}),
    }
)

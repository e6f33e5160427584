"""One sentence of an encyclopaedia, and what is claimed on its word: films, lives, scores, places, ranks."""

from __future__ import annotations

from tests.kinds.pairs import judged

S, C, U = "supported", "contradicted", "unsourced"

test_works = judged(
    {
        "written-and-directed": (
            "Whiplow is a 2014 American drama film written and directed by Dan Chazel, depicting a boy.",
            {
                S: ("Whiplow was directed by Dan Chazel.", "Whiplow is a film."),
                C: ("Whiplow is a hotel.",),
                U: ("Whiplow was directed by a boy.",),
            },
        ),
        "horror-film": (
            "The Narrows is an Australian-American horror film.",
            {
                S: ("The Narrows is an Australian-American film.", "The Narrows is a horror movie."),
                C: ("The Narrows is a music video.", "The Narrows is a truck.", "The Narrows is a TV series."),
                U: ("The Narrows is a comedy.",),
            },
        ),
        "each-his-own": (
            "Southpaw is a 2015 drama film directed by Antoine Fuq, written by Kurt Sutter and starring Jake Gyll.",
            {
                S: ("Southpaw was written by Kurt Sutter.", "Kurt Sutter wrote Southpaw."),
                C: ("Southpaw was written by Adam Robins.",),
                U: (
                    "Southpaw was written by Antoine Fuq.",
                    "Kurt Sutter starred in Southpaw.",
                ),
            },
        ),
        "stars": (
            "The Pale Room stars Mark Hale, Tim Robb and Eve Marsh.",
            {
                S: ("Tim Robb stars in The Pale Room.", "The Pale Room stars Eve Marsh."),
                U: ("Ann Orr stars in The Pale Room.",),
            },
        ),
        "used-to": (
            "Ann Orr played as a striker at a young age.",
            {S: ("Ann Orr used to play as a striker.",)},
        ),
        "used-for": ("The money will be used to build a school.", {U: ("A school was built.",)}),
        "no-book": ("Ann Orr wrote two novels.", {S: ("Ann Orr is a writer.",), U: ("Ann Orr is a book.",)}),
        "score": (
            "On Metacritic, Bad Nick has a score of 72 out of 100, based on 28 critics, indicating mixed reviews.",
            {
                S: ("Bad Nick scored over 50/100 on Metacritic.",),
                U: ("Bad Nick scored less than 70 on Metacritic.",),
            },
        ),
        "indicated-that": ("The minister left, indicating that the bank had lied.", {U: ("The bank had lied.",)}),
    }
)

test_set_off = judged(
    {
        "budget": (
            "Pale Lantern grossed $21 million against a production budget of $65 million.",
            {
                S: ("Pale Lantern grossed $21 million.",),
                U: ("Pale Lantern grossed $65 million.", "The budget of Pale Lantern was $21 million."),
            },
        ),
        "years": (
            "Norland Air carried 3 million passengers in 2024 against 2 million in 2023.",
            {
                S: (
                    "Norland Air carried 3 million passengers in 2024.",
                    "Norland Air carried 2 million passengers in 2023.",
                ),
                U: ("Norland Air carried 2 million passengers in 2024.",),
            },
        ),
        "loss-ar": (
            "ربحت الشركة 20 مليون دولار مقابل خسارة 5 ملايين دولار في العام السابق.",
            {S: ("ربحت الشركة 20 مليون دولار.",), U: ("ربحت الشركة 5 ملايين دولار.",)},
        ),
        "price-ar": (
            "باعت الشركة 40 سفينة مقابل 20 مليون دولار.",
            {S: ("باعت الشركة 40 سفينة مقابل 20 مليون دولار.",)},
        ),
        "victory": (
            "The feast stands for the victory of light over darkness, good over evil.",
            {
                S: ("The feast stands for the victory of light over darkness.",),
                U: ("The feast stands for the victory of darkness over light.",),
            },
        ),
        "victory-ar": (
            "يرمز العيد إلى انتصار النور على الظلام.",
            {S: ("يرمز العيد إلى انتصار النور على الظلام.",), U: ("يرمز العيد إلى انتصار الظلام على النور.",)},
        ),
        "other-than": ("The company had offices in Oslo.", {U: ("The company had offices in towns other than Oslo.",)}),
        "with-no": (
            "Peter Foley collapsed in the centre circle, with no other players near him.",
            {S: ("Peter Foley collapsed in the centre circle.",)},
        ),
    }
)

test_by_whom = judged(
    {
        "two-deeds": (
            "The house, bought by Tom Hale in 1990, was built by Ann Orr.",
            {
                S: ("Tom Hale bought the house.", "Ann Orr built the house."),
                U: ("Tom Hale built the house.", "Ann Orr bought the house."),
            },
        ),
        "closed": ("The plant was closed by Varo Foods in 2020.", {S: ("The plant closed in 2020.",)}),
        "callings": (
            "Grey Group was founded by lawyer Ann Orr and engineer Tom Hale in 1990.",
            {S: ("Tom Hale founded Grey Group.", "Grey Group was founded by Ann Orr.")},
        ),
        "callings-in-a-row": (
            "The band was formed by singer Ann Orr, guitarist Tom Hale and drummer Eve Marsh.",
            {S: ("Tom Hale formed the band.", "Eve Marsh formed the band.")},
        ),
    }
)

test_places_and_lives = judged(
    {
        "second-largest": (
            "Halden is the second-largest city in Norland.",
            {
                S: ("Halden is the second-largest city in Norland.",),
                C: ("Halden is the third-largest city in Norland.", "Halden is the largest city in Norland."),
            },
        ),
        "second-most": (
            "Norrport is the second most popular resort in Norland.",
            {
                S: ("Norrport is the second most popular resort in Norland.",),
                U: ("Norrport is the most popular resort in Norland.",),
            },
        ),
        "in-a-county": (
            "Norrport is a city in Yavapai County, Arizona.",
            {S: ("Norrport is a city in Arizona.",), C: ("Norrport is a county.",)},
        ),
        "county-of-its-name": ("Lodeville is a village in Lodeville County.", {U: ("Lodeville is a county.",)}),
        "in-russia": (
            "Norrport is a city in Russia.",
            {S: ("Norrport is a Russian city.",), C: ("Norrport is a German city.",)},
        ),
        "another-noun": (
            "Emre Sand was part of the squad which won the 2017 cup in Russia.",
            {U: ("Emre Sand was part of the German squad which won the 2017 cup.",)},
        ),
        "lives-there": ("Ann Orr lives in a Danish town.", {U: ("Ann Orr is Danish.",)}),
        "name-at-birth": (
            "Ann Orr (born Edith Hale; 12 October 1875 – 1 December 1947) was an English painter.",
            {
                S: ("Ann Orr was born on October 12, 1875.", "Edith Hale was a painter."),
                C: ("Ann Orr was born on June 12, 1875.", "Ann Orr died in 1950."),
            },
        ),
        "name-at-birth-alive": (
            "Ann Orr (born Edith Hale, 12 October 1975) is an English painter.",
            {S: ("Ann Orr was born in 1975.",), C: ("Ann Orr was born in 1976.",)},
        ),
    }
)

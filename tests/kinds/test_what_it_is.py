"""What somebody or something is called: backed, denied, of another sort, or told of something beside it."""

from __future__ import annotations

from tests.kinds.pairs import judged

S, C, U = "supported", "contradicted", "unsourced"

test_called = judged(
    {
        # A list behind "is": each of it is told, and denying one of it is denied
        "list": (
            "Lena Okafor Brandt (born May 3, 1981) is a Kenyan singer and painter.",
            {
                S: ("Lena Brandt is a painter.", "Lena Brandt is Kenyan."),
                C: (
                    "Lena Brandt is not a painter.",
                    "Lena Brandt is no singer.",
                    "Lena Brandt is not Kenyan.",
                    "Lena Brandt is a dog.",
                    "Lena Brandt is a city.",
                ),
                U: (
                    "Lena Brandt is not a dancer.",
                    "Lena Brandt is a teacher.",
                    "Lena Brandt is not a Norwegian singer.",
                    "Lena Brandt was not a singer.",
                ),
            },
        ),
        "once-a-singer": (
            "Lena Okafor is a former Kenyan singer.",
            {S: ("Lena Okafor is Kenyan.",), U: ("Lena Okafor is not a singer.", "Lena Okafor is a singer.")},
        ),
        "former-colony": ("Rusland is a former Irish colony.", {U: ("Rusland is Irish.",)}),
        "known-as": (
            "Lo Minh-ha (born June 28, 1991), known professionally as Lorina, is a South Korean singer and actress.",
            {S: ("Lorina is an actress.",), C: ("Lorina is a dog.",), U: ("Lorina is a dancer.",)},
        ),
        # Of another sort, whatever stands before or behind
        "film": (
            "The Pale Lantern is a 2011 French crime film written by Jo Marsh.",
            {
                C: (
                    "The Pale Lantern is a song.",
                    "The Pale Lantern is not a film.",
                    "The Pale Lantern is a village.",
                    "The Pale Lantern is not French.",
                    "The Pale Lantern is only a song.",
                    "The Pale Lantern is a solely Irish film.",
                ),
                U: ("The Pale Lantern is not an Irish film.", "The Pale Lantern is only a film."),
            },
        ),
        # What it lies in or stands by it is not
        "town": (
            "Odd Marin is a town on the river Lode in Lode County.",
            {
                S: ("Odd Marin is a town.",),
                C: (
                    "Odd Marin is a river.",
                    "Odd Marin is a singer.",
                    "Odd Marin is not a town.",
                    "Odd Marin is a county.",
                ),
                U: ("Odd Marin is a port.", "Odd Marin is a university."),
            },
        ),
        "second-noun": (
            "Varo Foods is a subsidiary of Kold Group and the parent company of Lum Mills.",
            {S: ("Varo Foods is the parent company of Lum Mills.",)},
        ),
        "island-state": (
            "The Bahamas, known officially as the Commonwealth of The Bahamas, is a state within an archipelago.",
            {S: ("The Bahamas is a country.",), C: ("The Bahamas is a singer.",)},
        ),
        # A work is of whoever made it
        "album": (
            "The Endless Creek is the fifteenth studio album by the English rock band Pink Barn.",
            {
                S: ("The Endless Creek is an album by Pink Barn.",),
                C: ("The Endless Creek is an album by Danny Devon.",),
                U: ("The Endless Creek is not an album by Danny Devon.",),
            },
        ),
        "setting": (
            "Fell-earth is the fictional setting of much of British writer Karl Tolk's tales.",
            {U: ("Fell-earth is a book by Karl Tolk.",)},
        ),
        "character": (
            "Odo Brand is a fictional character on the series Home.",
            {S: ("Odo Brand is a character.",)},
        ),
        "fictional-town": ("Odo Brand is a fictional town in the novel.", {U: ("Odo Brand is a town.",)}),
        # A body began once
        "band": (
            "Paravel is an American rock band from Franklin, formed in 2004.",
            {
                S: ("Paravel formed in 2004.", "In 2004 Paravel formed."),
                C: ("Paravel formed in 2006.", "Paravel was formed in 2006."),
            },
        ),
        "choir": ("Odo Lind is a singer who formed a choir in 1998.", {U: ("Odo Lind formed a choir in 1989.",)}),
        "only": (
            "The album debuted at number one, selling 757,000 copies.",
            {C: ("The album only sold about 100,000 copies.",)},
        ),
        "only-arabic": (
            "المتحف هو الأكبر في ماليبور وافتتح عام 1998.",
            {C: ("افتتح المتحف عام 2003 فقط.",), U: ("المتحف هو الأكبر فقط.",)},
        ),
        "list-arabic": (
            "لينا أوكافور مغنية ورسامة كينية.",
            {U: ("لينا أوكافور ليست راقصة.",)},
        ),
    }
)

test_relatives = judged(
    {
        # A list inside a relative clause, and a place between it and its noun
        "works-in": (
            "Sidse Knut is a Danish actress who works in theatre, television, and film.",
            {S: ("Sidse Knut works in television.", "Sidse Knut works in film.")},
        ),
        "lives-in": (
            "The woman who lives in Oslo, Bergen and Turku sued Ana Dole.",
            {S: ("The woman sued Ana Dole.",), U: ("Bergen sued Ana Dole.",)},
        ),
        "founded-with": (
            "The firm that Lena Okafor founded with Ana Dole, Per Stig and Bo Lind bought a mill.",
            {U: ("Bo Lind bought a mill.", "Per Stig bought a mill.")},
        ),
        "studio": (
            "NRV Studios is a recording facility located in North Hollin, Vermont that was created by mixer Jay Baum.",
            {
                S: ("Jay Baum created NRV Studios.", "NRV Studios was created by Jay Baum."),
                U: ("Jay Baum created Vermont.",),
            },
        ),
    }
)

test_written = judged(
    {
        "wrote-that": (
            "Ana Hickam wrote that the mill had closed.",
            {S: ("Ana Hickam wrote that the mill had closed.",), U: ("The mill had closed.", "The mill closed.")},
        ),
        "wrote-novels": (
            "Hickam has also written a number of best-selling novels.",
            {S: ("Hickam wrote some novels.", "Hickam wrote novels."), U: ("Hickam wrote some poems.",)},
        ),
    }
)

test_callings = judged(
    {
        "rock-band": (
            "Pearl Hut is an American rock band.",
            {
                S: ("Pearl Hut is a rock group.", "Pearl Hut is a band.", "Pearl Hut is an artist."),
                C: ("Pearl Hut is a rock album.", "Pearl Hut is a dog."),
            },
        ),
        "playwright": (
            "Kenneth Lund is an American playwright, screenwriter, and director.",
            {
                S: ("Kenneth Lund is a writer of plays.", "Kenneth Lund is a writer."),
                U: ("Kenneth Lund is a novelist.", "Kenneth Lund is a writer of novels."),
            },
        ),
        "performer": (
            "Craig Dave is a British singer, songwriter, rapper and record producer who rose to fame in 1999.",
            {
                S: ("Craig Dave is a musician.", "Craig Dave is a music performer.", "Craig Dave is an artist."),
                U: ("Craig Dave is a painter.", "Craig Dave is a film producer."),
            },
        ),
        "genre": (
            "Heavy dub (or simply dub) is a genre of rock music that developed in the late 1960s and early 1970s.",
            {S: ("Heavy dub music was developed in the early 1970s.",)},
        ),
        "playwright-arabic": (
            "كان سامي لند كاتبا مسرحيا أمريكيا.",
            {S: ("كان سامي لند كاتب مسرحيات.",), U: ("كان سامي لند روائيا.",)},
        ),
    }
)

test_of_whom = judged(
    {
        # What another one is called, in an aside, behind "who" or before "is", is not said of this one
        "served": (
            "Tessa Vane, who won two Grand Prix titles in 2003 and 2005, served as mayor of Redbury from 2010 to 2014.",
            {
                S: ("Tessa Vane was mayor of Redbury.", "Tessa Vane was a mayor."),
                C: ("Tessa Vane was not mayor of Redbury.",),
                U: ("Tessa Vane was mayor of Harwick.",),
            },
        ),
        "beat-one-who-served": (
            "Tessa Vane beat Ana Dole, who served as mayor of Redbury.",
            {S: ("Ana Dole was mayor of Redbury.",), U: ("Tessa Vane was mayor of Redbury.",)},
        ),
        "married-one-who-worked": (
            "Tessa Vane married a man who worked as a nurse.",
            {U: ("Tessa Vane was a nurse.", "Tessa Vane worked as a nurse.")},
        ),
        "played": (
            'Odo "Ned" Brow, played by actor Damian Lowe, is a fictional character on the television series Homer.',
            {
                S: ("Odo Brow is a character on Homer.", "Ned Brow is a character on Homer."),
                U: ("Damian Lowe is a character on Homer.", "Damian Lowe is a fictional character."),
            },
        ),
        "who-plays": (
            "Damian Lowe, who plays Odo Brow, a detective, is an English actor.",
            {S: ("Damian Lowe is an actor.",), U: ("Odo Brow is an actor.", "Odo Brow is English.")},
        ),
        "detective": (
            "Odo Brow, played by Damian Lowe, is a detective.",
            {S: ("Odo Brow is a detective.",), U: ("Damian Lowe is a detective.", "Damian Lowe is not a detective.")},
        ),
        "wife": (
            "Ana Dole, the wife of Per Holm, is a painter.",
            {S: ("Ana Dole is a painter.",), U: ("Per Holm is a painter.", "Per Holm is not a painter.")},
        ),
        "met": ("Ana Dole met Per Holm, who is a painter.", {U: ("Ana Dole is a painter.",)}),
        "brother": ("Ana Dole's brother Per Holm is a painter.", {U: ("Ana Dole is a painter.",)}),
        "lifespan": (
            "Dora Lunn (3 May 1920 – 8 June 1999) was a Welsh novelist and poet, born in Cardigan.",
            {
                S: ("Dora Lunn was born in Cardigan.", "Dora Lunn died in 1999."),
                C: ("Dora Lunn was a film.",),
                U: ("Dora Lunn died in Cardigan.",),
            },
        ),
        "third-album": (
            "Glass Orchard is the third studio album by Swedish singer Mia Holt.",
            {C: ("Glass Orchard is a song.", "Glass Orchard is Mia Holt's first album."), U: ("Mia Holt is a song.",)},
        ),
    }
)

test_names = judged(
    {
        "nickname": (
            'Bradley "Brad" Fuller sued Ana Dole in 2009.',
            {
                S: ("Bradley Fuller sued Ana Dole.", "Brad Fuller sued Ana Dole.", "Fuller sued Ana Dole."),
                U: ("Brad Dole sued Ana Fuller.",),
            },
        ),
        "apostrophe": (
            "In 1986, Tat O'Neal married tennis player John Mack.",
            {S: ("O'Neal married a tennis player.",), U: ("John O'Neal married Tat Mack.",)},
        ),
    }
)

test_done_to_it = judged(
    {
        # What somebody founded or recorded he is not; what he became he is
        "founded": (
            "Odo Lind founded the museum in 1998.",
            {U: ("Odo Lind is a museum.", "Odo Lind is a museum founded in 1998.")},
        ),
        "recorded": (
            "The song was recorded by American singer Kara Pell.",
            {S: ("Kara Pell is a singer.",), U: ("Kara Pell is a song.",)},
        ),
        "became": ("Odo Lind became a judge in 1998.", {S: ("Odo Lind is a judge.",)}),
        "works-as": ("Odo Lind works as a judge in Turku.", {S: ("Odo Lind is a judge.",)}),
        "aside": (
            "Kold Foods, a bakery chain, closed 12 shops.",
            {S: ("Kold Foods is a bakery chain.",), U: ("Kold Foods is a shop.",)},
        ),
        "played-by-actor": (
            "Odo Brow, played by actor Damian Lowe, is a detective.",
            {S: ("Damian Lowe played Odo Brow.",), U: ("Odo Brow played Damian Lowe.",)},
        ),
    }
)

test_lies_in = judged(
    {
        "town-in": (
            "Odd Marin is a town in Lode County, Arizona, United States.",
            {
                S: ("Odd Marin is in Arizona.", "Odd Marin is in Lode County.", "Odd Marin is in the United States."),
                C: ("Odd Marin is not in Arizona.",),
                U: ("Odd Marin is in Marin County.", "Odd Marin is not in Marin County."),
            },
        ),
        "trades-with": (
            "Odd Marin is a town in Rusland that trades with Norland.",
            {S: ("Odd Marin is in Rusland.",), U: ("Odd Marin is in Norland.", "Odd Marin is not in Norland.")},
        ),
        "near": ("Odd Marin is a village near Turku.", {U: ("Odd Marin is in Turku.",)}),
        "europe": (
            "Vellmark is a landlocked country in northern Europe.",
            {S: ("Vellmark is in Europe.",), C: ("Vellmark is not in Europe.",)},
        ),
        "former-part": (
            "Hale Winter (born 4 March 1961) is an English actor, producer and former footballer.",
            {
                S: ("Hale Winter is an actor.",),
                C: ("Hale Winter is not a producer.", "Hale Winter is not English."),
                U: ("Hale Winter is not a footballer.", "Hale Winter is a footballer."),
            },
        ),
    }
)

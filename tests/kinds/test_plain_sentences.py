"""Kinds of claim on a base of plain sentences: no entity is listed, every name is met for the first time."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from feudcheck.model import Finding

FACTS = {
    "film": {
        "en": "Copper Lantern is a 2014 Danish drama film directed by Tobias Krell and starring Ada Finch and "
        "Noor Salim.",
    },
    "singer": {"en": "Olga Banks is a Norwegian singer and songwriter."},
    "roles": {"en": "Ada Finch has appeared in films such as The Iron Year and Winter Harbor."},
    "firm": {"en": "Titan Mills is a food company headquartered in Boston and founded by Emil Sand in 1931."},
    "lake": {"en": "Lake Ostrel is 34 kilometres long."},
    "lake-ar": {"ar": "يبلغ طول بحيرة أسترل 34 كيلومترا."},
    "mother": {"en": "Noor Salim's mother was called Hanne and worked as a nurse."},
    "series": {"en": "Harbor Street is a British television series created by Paul Otter that aired on Channel Nine."},
    "march": {
        "en": "The organisers put the number of marchers in Tarn at 9,000, the police at 4,500.",
        "ar": "قدر المنظمون عدد المتظاهرين في تارن بتسعة آلاف وقدرته الشرطة بأربعة آلاف.",
    },
    "vote": {"en": "Ines Moll received 51 per cent of the vote, Karl Rau 38 per cent and Lia Berg 11 per cent."},
    "bronze": {"en": "Thieves stole seven paintings from the Orlo Museum on 4 June 2012."},
    "painter": {"en": "Vera Holl (3 March 1901 – 12 May 1978) was a Hungarian painter who lived in Vienna."},
    "composer": {"en": "Dana Ruiz (born 14 June 1967 in Lima) is a composer."},
    "war": {"en": "The Long Strike (1931–1934) was a strike of dockers in Tarn."},
    "album": {"en": "Bright Hollow is the fourth album by the Irish band Stone Parade."},
    "rank": {"en": "Rolf Ager was the 14th president of Estmark.", "ar": "كان رولف آغر الرئيس الرابع عشر لإستمارك."},
    "heirs": {"en": "Queen Aldis was succeeded by her younger brother, Osmund II, in 1721."},
    "children": {"en": "Ines Moll has two daughters.", "ar": "لإيناس مول ابنتان."},
    "parents": {"en": "Varo Pharma is a subsidiary of Kold Group and the parent company of Lum Labs."},
    "debut": {"en": "Gareth Moss made his debut for Harwick Town against Redbury City in August 2007."},
    "final": {"en": "Rovers defeated United 3–1 in the final at Harwood Stadium on 7 May 2016."},
    "court": {"en": "The supreme court of Estmark upheld the law by five votes to four."},
    "rating": {"en": "The film Silver Tide holds an approval rating of 62% on the website Cinegraph."},
    "study": {"en": "Silas Reed was raised in Bristol by his grandmother and studied law at Orlo University."},
    "mine": {"en": "Brack Mining found a lithium deposit in northern Estmark in May 2020."},
    "father": {"en": "Ivan Petrak was the second of five children of a baker and his wife, a teacher."},
    "husband": {"en": "Ada Finch's third husband was the pianist Carlo Meyer."},
    "move": {"en": "Lukas Haas moved from Hamburg to Chicago in May 1993."},
    "chart": {"en": "The song Blue Rooms reached number four in Canada and number nine in Australia."},
    "founders": {"en": "Tessa Grey and Paul Grey founded the Lantern Theatre in 1964."},
    "sales": {"en": "Sales of the console fell in 2017, while sales of the games rose."},
    "boys": {"en": "Until 2012 the Orlo School admitted only boys."},
    "table": {"en": "Brack Town won the league in May 2019 and finished on 71 points, four ahead of Orlo City."},
    "charges": {"en": "Vera Moss was charged with three counts of theft."},
    "finance": {"en": "Finance chief Paul Renz ran Titan Mills from 1 February to 31 March 2025."},
}

S, C, U = "supported", "contradicted", "unsourced"
ROWS = {
    # A word with a capital that a dictionary knows is part of the name beside it
    "surname-is-a-word": (S, "Olga Banks is a singer."),
    "other-surname": (U, "Olga Wells is a singer."),
    "other-surname-same-letter": (U, "Olga Barns is a singer."),
    "title-of-known-words": (S, "Ada Finch appeared in Winter Harbor."),
    "title-half-the-same": (U, "Ada Finch appeared in The Iron Road."),
    "title-other-half": (U, "Ada Finch appeared in Summer Harbor."),
    "firm-of-known-words": (S, "Titan Mills was founded in 1931."),
    "firm-half-the-same": (U, "Titan Foods was founded in 1931."),
    "channel": (S, "Harbor Street aired on Channel Nine."),
    "other-channel": (U, "Harbor Street aired on Channel Five."),
    # What is told of X after "X is a film"
    "director": (S, "Copper Lantern was directed by Tobias Krell."),
    "player": (S, "Noor Salim starred in Copper Lantern."),
    "director-is-no-player": (U, "Tobias Krell starred in Copper Lantern."),
    "other-director": (C, "Copper Lantern was directed by Ada Finch."),
    "creator": (S, "Harbor Street was created by Paul Otter."),
    # What something is or has, it is nothing else at the same time
    "nation": (C, "Olga Banks is a Swedish singer."),
    "nation-of-another": (U, "Ada Finch is a Swedish singer."),
    "nation-and-another-calling": (U, "Olga Banks is a Swedish dancer."),
    "year-of-a-work": (C, "Copper Lantern is a 2016 film."),
    "right-year-of-a-work": (S, "Copper Lantern is a 2014 film."),
    "seat": (C, "Titan Mills is headquartered in Chicago."),
    "length": (C, "Lake Ostrel is 43 kilometres long."),
    "length-of-another": (U, "Lake Ollen is 43 kilometres long."),
    "length-ar": (C, "يبلغ طول بحيرة أسترل 43 كيلومترا."),
    # "called X" says no more than X
    "called": (S, "Noor Salim's mother was called Hanne."),
    "called-otherwise": (U, "Noor Salim's mother was called Greta."),
    # A figure belongs to its party
    "own-figures": (S, "The police put the number of marchers in Tarn at 4,500."),
    "swapped-figures": (C, "The police put the number of marchers in Tarn at 9,000."),
    "both-figures": (S, "The police put the number of marchers in Tarn at 4,500, the organisers at 9,000."),
    "both-figures-swapped": (C, "The police put the number of marchers in Tarn at 9,000, the organisers at 4,500."),
    "own-figures-ar": (S, "قدرت الشرطة عدد المتظاهرين في تارن بأربعة آلاف."),
    "swapped-figures-ar": (C, "قدرت الشرطة عدد المتظاهرين في تارن بتسعة آلاف."),
    "share": (S, "Karl Rau received 38 per cent of the vote."),
    "share-of-another": (C, "Karl Rau received 51 per cent of the vote."),
    # A past form that is in the dictionary by itself is a verb all the same
    "stolen": (S, "Seven paintings were stolen from the Orlo Museum in June 2012."),
    "stolen-at-another-time": (C, "Seven paintings were stolen from the Orlo Museum in June 2015."),
    # The brackets after a name tell a life
    "died": (S, "Vera Holl died in 1978."),
    "died-at-another-time": (C, "Vera Holl died in 1987."),
    "born": (S, "Vera Holl was born on 3 March 1901."),
    "born-in-brackets": (S, "Dana Ruiz was born in June 1967."),
    "born-at-another-time": (C, "Dana Ruiz was born in 1976."),
    "strikes-do-not-die": (U, "The Long Strike died in 1934."),
    # A work came out in the year before its noun
    "came-out": (S, "Copper Lantern was released in 2014."),
    "came-out-at-another-time": (C, "Copper Lantern was released in 2016."),
    # A song is no album, a son no daughter; a place in a row is one place
    "song-for-album": (C, "Bright Hollow is a song by Stone Parade."),
    "album": (S, "Bright Hollow is an album by Stone Parade."),
    "fifth-for-fourth": (C, "Bright Hollow is the fifth album by Stone Parade."),
    "fifteenth": (C, "Rolf Ager was the 15th president of Estmark."),
    "fourteenth": (S, "Rolf Ager was the fourteenth president of Estmark."),
    "sons-beside-daughters": (U, "Ines Moll has two sons."),
    "daughters": (S, "Ines Moll has two daughters."),
    "children-of-another": (U, "Lia Berg has two sons."),
    # Who stands where: an apposition stands in its noun's place
    "heir": (S, "Osmund II succeeded Queen Aldis."),
    "heir-reversed": (C, "Queen Aldis succeeded Osmund II."),
    "parent": (S, "Varo Pharma is the parent company of Lum Labs."),
    "parent-reversed": (C, "Lum Labs is the parent company of Varo Pharma."),
    "debut-for": (S, "Gareth Moss made his debut for Harwick Town in 2007."),
    "debut-for-the-other-side": (U, "Gareth Moss made his debut for Redbury City."),
    # Scores
    "score": (S, "Rovers beat United 3-1."),
    "winner-reversed": (C, "United defeated Rovers 3–1 in the final."),
    "loser-won": (U, "United won the final on 7 May 2016."),
    "other-score": (C, "Rovers defeated United 2–1 in the final at Harwood Stadium."),
    "score-in-words": (S, "The supreme court of Estmark upheld the law by a 5-4 vote."),
    "rating": (S, "Silver Tide has an approval rating of 62% on Cinegraph."),
    "rating-bound": (S, "Silver Tide has a rating of more than 60% on Cinegraph."),
    "rating-differs": (C, "Silver Tide has an approval rating of 71% on Cinegraph."),
    # Siblings of one family in one place exclude each other, if the event is the same
    "raised": (S, "Silas Reed was raised in Bristol."),
    "raised-elsewhere": (C, "Silas Reed was raised in Leeds."),
    "found-another-ore": (C, "Brack Mining found a cobalt deposit in northern Estmark in May 2020."),
    "found-another-ore-at-another-time": (U, "Brack Mining found a cobalt deposit in Estmark in June 2011."),
    # What is said of somebody else in the same sentence
    "son-of-a-baker": (U, "Ivan Petrak was a baker."),
    "son-of-a-teacher": (U, "Ivan Petrak was a teacher."),
    "husband-of-a-pianist": (U, "Ada Finch was a pianist."),
    "pianist": (S, "Carlo Meyer was a pianist."),
    "from-to": (S, "Lukas Haas moved from Hamburg to Chicago."),
    "to-from": (U, "Lukas Haas moved from Chicago to Hamburg."),
    "moved-to": (S, "Lukas Haas moved to Chicago in 1993."),
    "number-in-its-place": (S, "Blue Rooms reached number four in Canada."),
    "number-in-another-place": (U, "Blue Rooms reached number four in Australia."),
    "together": (S, "Tessa Grey founded the Lantern Theatre in 1964."),
    "alone": (U, "Tessa Grey founded the Lantern Theatre alone."),
    "rose": (S, "Sales of the games rose."),
    "fell-not-rose": (U, "Sales of the console rose."),
    "no-longer": (U, "The Orlo School admits only girls."),
    # A figure is of its own subject and of its own measure; a state "since" a time begins then
    "points": (S, "Brack Town finished on 71 points."),
    "points-of-the-second": (U, "Orlo City finished on 67 points."),
    "counts-of-something-else": (U, "Vera Moss was charged with 16 counts of arson."),
    "since-long-before": (U, "Paul Renz has been finance chief of Titan Mills since 2018."),
}  # fmt: skip


@pytest.mark.parametrize(("verdict", "claim"), ROWS.values(), ids=ROWS)
def test_kind(answer: Callable[[str], Finding], verdict: str, claim: str) -> None:
    finding = answer(claim)
    assert finding.verdict.value == verdict, (finding.rule, finding.summary)

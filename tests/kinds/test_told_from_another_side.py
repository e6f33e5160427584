"""The same deed told from the other side or by another noun: sold to and bought by, opened with, headlines, storms."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import C, S, U

ENTITIES = {
    "orlan": {"name": {"en": "Orlan"}, "kind": "company"},
    "velora": {"name": {"en": "Velora"}, "kind": "company"},
    "karst": {"name": {"en": "Karst Mill"}, "kind": "company"},
    "lenz": {"name": {"en": "Hugo Lenz"}, "kind": "person"},
    "harbour": {"name": {"en": "Grey Harbour"}, "kind": "work"},
    "lido": {"name": {"en": "Lido Festival"}, "kind": "event"},
    "vera": {"name": {"en": "Storm Vera"}, "kind": "event"},
    "skane": {"name": {"en": "Skane"}, "kind": "place"},
    "oslo": {"name": {"en": "Oslo"}, "kind": "place"},
    "hale": {"name": {"en": "Martin Hale"}, "kind": "person"},
    "tamborin": {"name": {"en": "Ilse Tamborin"}, "kind": "person"},
    "adler": {"name": {"en": "Tim Adler"}, "kind": "person"},
    "opera": {"name": {"en": "Riga Opera"}, "kind": "organisation"},
    "water": {"name": {"en": "Water Act"}, "kind": "law"},
    "berg": {"name": {"en": "Anna Berg"}, "kind": "person"},
    "bank": {"name": {"en": "Union Bank"}, "kind": "company"},
    "star": {"name": {"en": "Sea Star"}, "kind": "ship"},
}
PAIRS = {
    "bought": ("Orlan bought its rival Velora for $2.4 billion in July 2022.", {
        S: ("Velora was sold to its rival Orlan for $2.4 billion.", "Velora was sold to Orlan."),
        U: ("Orlan was sold to its rival Velora.", "Orlan was sold to Velora.")}),
    "sold": ("Orlan sold the Karst Mill to Velora in July 2022.", {
        S: ("The Karst Mill was bought by Velora.", "Velora bought the Karst Mill.",
            "The Karst Mill was acquired by Velora."),
        U: ("The Karst Mill was bought by Orlan.",),
        C: ("Orlan bought the Karst Mill in July 2022.", "Velora sold the Karst Mill to Orlan in July 2022.")}),
    "lent": ("Union Bank lent $50 million to Orlan in 2020.", {
        S: ("$50 million was borrowed by Orlan from Union Bank.", "Orlan took out a $50 million loan from Union Bank."),
        U: ("Union Bank borrowed $50 million in 2020.",)}),
    "opened": ("Hugo Lenz's film Grey Harbour opened the Lido Festival on 1 September 2022.", {
        S: ("The Lido Festival opened with Grey Harbour.",
            "The Lido Festival got under way on 1 September 2022 with Grey Harbour.")}),
    "storm": ("Storm Vera cut power to 70,000 homes in Skane on 30 January 2022.", {
        S: ("Storm Vera hit Skane on 30 January 2022.", "Storm Vera knocked out power to 70,000 homes in Skane."),
        U: ("Storm Vera hit Oslo.", "Storm Vera damaged 70,000 homes in Skane.")}),
    "flights": ("Storm Vera delayed flights to Oslo on 30 January 2022.", {U: ("Storm Vera hit Oslo.",)}),
    "numbered": ("Velora had 11 founders.", {
        S: ("Velora's founders numbered eleven.",), C: ("Velora's founders numbered 14.",)}),
    "walked": ("In 2018 Martin Hale left the board of Velora.", {
        S: ("Martin Hale walked out of Velora's board in 2018.",),
        C: ("Martin Hale walked out of Velora's board in 2020.",)}),
    "jailed": ("A court sentenced Martin Hale to six years in prison for arson on 12 March 2024.", {
        S: ("Martin Hale jailed for six years.", "Arsonist Martin Hale jailed for six years.",
            "Martin Hale sentenced to six years in prison for arson."),
        C: ("Martin Hale jailed for nine years for arson.",)}),
    "job": ("The board dismissed the director Ilse Tamborin on 3 March 2025 because of a deficit of €1.4 million.", {
        S: ("A €1.4 million deficit cost Ilse Tamborin her job as director.",
            "Ilse Tamborin lost her job as director because of a deficit.")}),
    "row": ("Orlan dismissed Martin Hale as coach on 14 April 2025 because of five defeats in a row.", {
        S: ("Five successive losses cost Martin Hale his job as coach of Orlan.",)}),
    "games": ("Rovers lost five games in May 2023.", {
        S: ("Rovers lost five games.",), U: ("Rovers lost five games in a row in May 2023.",)}),
    "share": ("Martin Hale holds no equity in Velora.", {
        S: ("Martin Hale doesn't own a single share in Velora.",), C: ("Martin Hale holds equity in Velora.",)}),
    "gift": ("Tim Adler donated €5 million to the Riga Opera in 2019.", {
        S: ("Tim Adler's gift to the Riga Opera amounted to €5 million.", "Tim Adler's donation came to €5 million.",
            "The Riga Opera benefited from a €5 million donation by Tim Adler in 2019."),
        U: ("Tim Adler benefited from a €5 million donation by the Riga Opera in 2019.",)}),
    "act": ("Parliament passed the Water Act by 210 votes to 98 on 14 June 2022.", {
        S: ("Parliament voted for the Water Act.", "Parliament voted in favour of the Water Act by 210 votes to 98.")}),
    "mayor": ("Anna Berg won the mayoral election in Oslo on 7 May 2023, beating Martin Hale by 61 votes.", {
        S: ("Anna Berg won the mayoral race in Oslo.", "Anna Berg emerged victorious in Oslo's mayoral race."),
        U: ("Anna Berg won the presidential race in Oslo.", "Anna Berg won the mayoral election with 61 votes.")}),
    "strike": ("Dockers in Oslo went on strike over pay for three days in May 2022.", {
        S: ("Dockers in Oslo were in a dispute over pay.",),
        U: ("Dockers in Oslo went on strike in a dispute over safety.",)}),
    "brakes": ("Velora recalled 30,000 cars over faulty brakes in September 2023.", {
        S: ("Some 30,000 Velora cars were recalled over brake problems.", "30,000 cars were called in by Velora."),
        U: ("Some 30,000 Velora cars were recalled over airbag problems.",)}),
    "rain": ("Heavy rain flooded 200 homes in Oslo on 5 December 2022.", {
        S: ("200 homes in Oslo were flooded after heavy rain.",
            "Heavy rain caused flooding in Oslo, affecting 200 homes."),
        U: ("Heavy rain caused flooding in Oslo, affecting 200 farmers.",)}),
}  # fmt: skip

test_told_from_another_side = judged(PAIRS, ENTITIES)

"""One event told by other words than the fact's: what struck whom, levels after a change, ages, why, what it left."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import C, S, U

ENTITIES = {
    "calder": {"name": {"en": "Calder"}, "kind": "place"},
    "lumba": {"name": {"en": "Lumba"}, "kind": "place"},
    "oslo": {"name": {"en": "Oslo"}, "kind": "place"},
    "velora": {"name": {"en": "Velora"}, "kind": "company"},
    "belmar": {"name": {"en": "Belmar"}, "kind": "place"},
    "hale": {"name": {"en": "Martin Hale"}, "kind": "person"},
    "silva": {"name": {"en": "Marta Silva"}, "kind": "person"},
    "petrov": {"name": {"en": "Ivan Petrov"}, "kind": "person"},
    "k2": {"name": {"en": "K2"}, "kind": "place"},
    "barqawi": {"name": {"en": "Barqawi Trading"}, "kind": "company"},
    "sarran": {"name": {"en": "Sarran Union"}, "kind": "company"},
    "adler": {"name": {"en": "Tim Adler"}, "kind": "person"},
    "opera": {"name": {"en": "Riga Opera"}, "kind": "organisation"},
    "kahn": {"name": {"en": "Iris Kahn"}, "kind": "person"},
}
PAIRS = {
    "flood": ("Heavy rain flooded 200 homes in Calder on 5 December 2022.", {
        S: ("200 households in Calder were hit by flooding.", "On 5 December 2022 flooding struck Calder.",
            "Flooding affected 200 homes in Calder."),
        U: ("A storm hit Calder.",)}),
    "outbreak": ("A cholera outbreak in Lumba killed 61 people between March and June 2023.", {
        S: ("Lumba was hit by an outbreak of cholera in 2023.", "A cholera outbreak hit Lumba."),
        U: ("A cholera outbreak hit 61 people.",)}),
    "drill": ("An earthquake drill in Lumba tested 61 people.", {
        U: ("An earthquake hit Lumba.", "Lumba was hit by an earthquake.")}),
    "flights": ("The strike delayed flights to Oslo on 3 May 2022.", {
        U: ("A strike hit Oslo.", "Oslo was hit by a strike.")}),
    "recall": ("Velora recalled 30,000 cars over faulty brakes in September 2023.", {
        S: ("The recall by Velora affected 30,000 cars.", "Faulty brakes led Velora to recall 30,000 cars.",
            "A brake fault prompted Velora to call back 30,000 cars."),
        U: ("The recall affected 40,000 drivers.", "Velora recalled 30,000 cars because of poor sales.")}),
    "bus": ("A bus carrying tourists overturned near Oslo on 18 August 2021, injuring 23 people.", {
        S: ("A tourist bus rolled over near Oslo, leaving 23 people hurt.",
            "The accident near Oslo involved a bus carrying tourists.",
            "23 people suffered injuries in a bus accident near Oslo."),
        U: ("A bus collided with a car near Oslo.",)}),
    "jobless": ("Unemployment in Belmar rose to 9.2% in March 2024 from 8.7% in February.", {
        S: ("Unemployment in Belmar stood at 9.2% in March 2024.",
            "Unemployment in Belmar reached 9.2% in March 2024."),
        U: ("Unemployment in Belmar stood at 9.2% in February.",
            "Unemployment in Belmar stood at 9.2% in April.", "Unemployment in Belmar stood at 8.7% in March 2024.")}),
    "ban": ("The government of Belmar banned plastic bags from 1 January 2021.", {
        S: ("A ban on plastic bags came into force in Belmar on 1 January 2021.",
            "Belmar's ban on plastic bags took effect in 2021.")}),
    "ban-decided": ("The government of Belmar banned plastic bags on 1 January 2021.", {
        U: ("A ban on plastic bags came into force in Belmar on 1 January 2021.",)}),
    "age": ("Marta Silva, 34, was killed when a crane collapsed in Oslo on 11 May 2023.", {
        S: ("Marta Silva, aged 34, lost her life in Oslo.", "34-year-old Marta Silva was killed in Oslo.",
            "Marta Silva died in a crane collapse in Oslo.", "A crane collapse in Oslo cost Marta Silva her life."),
        C: ("Marta Silva, 44, was killed when a crane collapsed in Oslo on 11 May 2023.",)}),
    "aged": ("Marta Silva died in Oslo on 9 October 2020 at the age of 71.", {
        S: ("Marta Silva died at 71.", "Marta Silva was 71 when she died.", "Marta Silva passed away in Oslo, aged 71.",
            "Marta Silva, 71, died in Oslo."),
        C: ("Marta Silva died in Oslo on 9 October 2020 at the age of 81.",)}),
    "profit": ("Net profit at Velora fell by 12% to $340 million in 2023.", {
        S: ("Velora made a net profit of $340 million in 2023.",),
        U: ("Velora made a net profit of $340 million in 2022.", "Velora made a net loss of $340 million in 2023.")}),
    "visitors": ("The number of visitors to the Riga Opera rose by 20% in 2023 to 480,000.", {
        S: ("The Riga Opera attracted 480,000 visitors in 2023.",),
        C: ("The number of visitors to the Riga Opera fell by 20% in 2023.",)}),
    "sentence": ("A court in Oslo sentenced Martin Hale to six years in prison for arson on 12 March 2024.", {
        S: ("Martin Hale was convicted of arson.",),
        U: ("Martin Hale confessed to arson.",)}),
    "men": ("Police arrested three men in Oslo over a theft on 9 January 2024.", {
        S: ("Three people were arrested over a theft in Oslo.",),
        C: ("Five people were arrested in Oslo over a theft on 9 January 2024.",)}),
    "people": ("Police arrested three people in Oslo over a theft on 9 January 2024.", {
        S: ("Three individuals were arrested in Oslo.",),
        U: ("Three men were arrested in Oslo.", "Three women were arrested in Oslo.")}),
    "two-counts": ("A blast killed 14 nurses and three drivers in Lumba on 3 May 2022.", {
        U: ("A blast killed 14 people in Lumba on 3 May 2022.",)}),
    "summit": ("Ivan Petrov reached the summit of K2 on 26 July 2021.", {
        S: ("Ivan Petrov made it to the top of K2 on 26 July 2021.", "Ivan Petrov conquered K2 in 2021."),
        U: ("Ivan Petrov reached the summit of K2 alone.",)}),
    "mill": ("Barqawi Trading sold the old mill to Sarran Union in 2009 for 2 million dinars.", {
        S: ("The old mill changed hands in 2009.", "The old mill changed hands for 2 million dinars in 2009."),
        U: ("Barqawi Trading changed hands in 2009.", "Sarran Union changed hands in 2009.")}),
    "gift": ("Tim Adler donated €5 million to the Riga Opera in 2019.", {
        S: ("Tim Adler handed over €5 million to the Riga Opera.",)}),
    "resignation": ("Iris Kahn resigned as health minister of Belmar on 4 April 2022 after a row over contracts.", {
        S: ("The resignation of Iris Kahn came after a dispute over contracts.",)}),
    "frog": ("Researchers found a new species of frog in Lumba in 2020.", {
        U: ("Researchers found a new species of toad in Lumba.",)}),
}  # fmt: skip

test_told_in_other_words = judged(PAIRS, ENTITIES)


def test_names_like_small_words() -> None:
    """ "Everest" is no form of "ever": a name is never read over."""
    from tests.kinds.pairs import found

    fact = "Ivan Petrov reached the summit of K2 on 26 July 2021."
    assert str(found(fact, "Ivan Petrov reached the summit of Everest on 26 July 2021.", ENTITIES).verdict) != S

"""What strangers say in everyday words against what the sources tell: refused, spared, for nothing, voted down."""

from __future__ import annotations

import pytest

from tests.kinds.rows import C, S, U, by_one_fact

FACTS: list[tuple[str, list[tuple[str, str]]]] = [
    (
        "The government of Ostria rejected the trade agreement with Kelland in April 2024.",
        [
            (S, "It was Ostria that turned down the trade agreement with Kelland in April 2024."),
            (S, "Ostria rejected the trade agreement with Kelland."),
            (C, "It was Kelland that turned down the trade agreement with Ostria in April 2024."),
            (C, "Kelland rejected the trade agreement with Ostria in April 2024."),
            (C, "The government of Kelland rejected the trade agreement with Ostria in April 2024."),
            (U, "It was Norland that rejected the trade deal with Kelland."),
        ],
    ),
    (
        "The striker Joris Vance left Nordhaven FC for Esk Rovers in July 2023 for 12 million euros.",
        [
            (C, "Joris Vance left Nordhaven FC for Esk Rovers for nothing in July 2023."),
            (U, "Joris Vance joined Esk Rovers on a free transfer in July 2023."),
        ],
    ),
    (
        "The Holt Museum never recovered the Varga painting.",
        [
            (S, "The Varga painting was never recovered."),
            (C, "The stolen Varga painting was returned to the Holt Museum."),
            (C, "The Holt Museum got the Varga painting back."),
            (C, "The Holt Museum recovered the Varga painting."),
        ],
    ),
    (
        "The Holt Museum recovered the Varga painting in May 2021.",
        [
            (S, "The Varga painting was returned to the Holt Museum in May 2021."),
            (S, "The Holt Museum got the Varga painting back in May 2021."),
            (C, "The Holt Museum did not recover the Varga painting in May 2021."),
        ],
    ),
    (
        "Teachers in Velmar ended their strike after eleven days without a pay rise in May 2024.",
        [
            (C, "Velmar's teachers won a pay rise with their strike in May 2024."),
            (C, "Teachers in Velmar got a pay rise in May 2024."),
            (C, "Velmar's teachers secured a pay rise in May 2024."),
            (U, "Nurses in Velmar won a pay rise in May 2024."),
            (U, "Velmar's teachers won a pay rise in May 2022."),
        ],
    ),
    (
        "The rescuers returned to Tarnby without the missing climber on 4 May 2022.",
        [
            (U, "The rescuers received help on 4 May 2022."),
        ],
    ),
    (
        "The drugmaker Corvex withdrew its painkiller Nolapan because of liver damage in September 2023.",
        [
            (S, "Corvex withdrew Nolapan because of liver damage."),
            (C, "Corvex pulled its painkiller Nolapan because of heart trouble in September 2023."),
            (C, "Corvex withdrew Nolapan because of a shortage of raw materials."),
            (U, "Corvex withdrew Nolapan because of severe liver damage."),
        ],
    ),
    (
        "The mountaineer Inga Solt reached the summit of Mount Karo on 14 May 2023 without oxygen.",
        [
            (C, "Inga Solt failed to reach the summit of Mount Karo on 14 May 2023."),
            (C, "Inga Solt never made it to the summit of Mount Karo on 14 May 2023."),
        ],
    ),
    (
        "Parliament in Ostria voted 88 to 61 to lower the voting age to 16 in February 2024.",
        [
            (C, "Ostria's parliament voted down the plan to lower the voting age to 16 in February 2024."),
            (C, "Ostria's parliament voted against lowering the voting age in February 2024."),
            (C, "Ostria raised the voting age in February 2024."),
            (C, "Parliament in Ostria voted to raise the voting age in February 2024."),
        ],
    ),
    (
        "Fire destroyed the old theatre in Tarnby on the night of 9 August 2023.",
        [
            (S, "Flames destroyed the old theatre in Tarnby in August 2023."),
            (C, "The old theatre in Tarnby survived the fire of August 2023."),
            (U, "A flood destroyed the old mill in Tarnby in August 2023."),
        ],
    ),
    (
        "Horizon signed the harbour contract in March 2023.",
        [
            (C, "Horizon declined to sign the harbour contract in March 2023."),
            (C, "Horizon refused to sign the harbour contract in March 2023."),
            (C, "Horizon stopped short of signing the harbour contract in March 2023."),
        ],
    ),
    (
        "Horizon failed to sign the harbour contract in March 2023.",
        [
            (S, "Horizon did not sign the harbour contract in March 2023."),
            (U, "Horizon never signed the harbour contract."),
            (U, "Horizon refused to sign the harbour contract in March 2023."),
        ],
    ),
    (
        "Horizon was unable to sign the harbour contract in March 2023.",
        [
            (S, "Horizon did not sign the harbour contract in March 2023."),
            (C, "Horizon signed the harbour contract in March 2023."),
        ],
    ),
    (
        "Horizon refused to sign the harbour contract in March 2023.",
        [
            (S, "Horizon did not sign the harbour contract in March 2023."),
            (C, "Horizon agreed to sign the harbour contract in March 2023."),
            (U, "Horizon did not sign the airport contract in March 2023."),
        ],
    ),
    (
        "Horizon did not sign the harbour contract in March 2023.",
        [
            (U, "Horizon refused to sign the harbour contract in March 2023."),
        ],
    ),
    (
        "Horizon tried to sign the harbour contract in March 2023.",
        [
            (U, "Horizon did not sign the harbour contract in March 2023."),
        ],
    ),
    (
        "Horizon almost failed to sign the harbour contract in March 2023.",
        [
            (U, "Horizon did not sign the harbour contract in March 2023."),
        ],
    ),
    (
        "Horizon denied refusing to sign the harbour contract in March 2023.",
        [
            (U, "Horizon did not sign the harbour contract in March 2023."),
        ],
    ),
    (
        "Horizon did not sign the harbour contract in March 2023.",
        [
            (C, "Horizon signed the harbour contract in March 2023."),
            (U, "Horizon did not sign the harbour contract in May 2023."),
        ],
    ),
    (
        "Horizon failed to sign the harbour contract in March 2023.",
        [
            (U, "Horizon did not sign the harbour contract in May 2023."),
            (U, "Horizon failed to sign the harbour contract in May 2023."),
        ],
    ),
    (
        "Horizon tried to sign the harbour contract in March 2023.",
        [
            (C, "Horizon did not try to sign the harbour contract in March 2023."),
            (C, "Horizon never tried to sign the harbour contract."),
        ],
    ),
    (
        "A court in Brenford acquitted the former mayor Anton Reyes of bribery on 12 June 2024.",
        [
            (C, "Anton Reyes was jailed for bribery in June 2024."),
            (C, "Anton Reyes was sentenced for bribery on 12 June 2024."),
            (C, "Anton Reyes went to jail for bribery in June 2024."),
            (U, "Anton Reyes was jailed for theft in 2019."),
        ],
    ),
    (
        "Nordhaven FC lost the cup final against Esk Rovers in Brenford on 18 May 2024.",
        [
            (S, "Nordhaven FC went home empty-handed from the cup final against Esk Rovers."),
            (C, "Esk Rovers came away empty-handed from the cup final in Brenford on 18 May 2024."),
            (C, "The final between Nordhaven FC and Esk Rovers on 18 May 2024 ended in a draw."),
            (C, "Nordhaven FC lifted the cup on 18 May 2024."),
            (C, "Esk Rovers fell to Nordhaven FC in the cup final on 18 May 2024."),
        ],
    ),
    (
        "The novelist Dara Quill won the Meridian Prize for her novel The Salt Road in 2023.",
        [
            (C, "Dara Quill missed out on the Meridian Prize in 2023."),
        ],
    ),
    (
        "The airline Skyvento cut 400 jobs in October 2023.",
        [
            (C, "Skyvento kept all its staff in October 2023."),
            (C, "Skyvento spared its staff in October 2023."),
            (C, "Skyvento made no job cuts in October 2023."),
            (C, "Skyvento hired 400 people in October 2023."),
        ],
    ),
    (
        "Fire destroyed the old theatre in Tarnby on the night of 9 August 2023.",
        [
            (C, "The fire spared the old theatre in Tarnby in August 2023."),
            (C, "The fire left the old theatre in Tarnby untouched in August 2023."),
        ],
    ),
    (
        "Heavy rain flooded the underground station in Tarnby on 2 July 2024.",
        [
            (C, "The rain of 2 July 2024 did no harm to the underground station in Tarnby."),
        ],
    ),
    (
        "Teachers in Velmar ended their strike after eleven days without a pay rise in May 2024.",
        [
            (S, "The Velmar teachers went back to work without a pay rise in May 2024."),
            (C, "The strike of the teachers in Velmar goes on."),
        ],
    ),
    (
        "Nordhaven lost against Esk Rovers on 18 May 2024.",
        [
            (S, "Nordhaven lost on 18 May 2024."),
            (S, "Nordhaven lost to Esk Rovers."),
            (C, "Esk Rovers lost on 18 May 2024."),
        ],
    ),
    (
        "Parliament in Ostria voted 88 to 61 to lower the voting age to 16 in February 2024.",
        [
            (C, "Ostria's parliament rejected a bill to lower the voting age in February 2024."),
            (C, "Ostria's parliament threw out a bill to lower the voting age in February 2024."),
            (C, "Parliament in Ostria voted against lowering the voting age in February 2024."),
            (U, "Ostria's parliament rejected a bill to lower the retirement age in February 2024."),
        ],
    ),
    (
        "The council approved the sale of the harbour in May 2021.",
        [
            (C, "The council rejected the sale of the harbour in May 2021."),
            (C, "The council voted against the sale of the harbour in May 2021."),
            (C, "The council voted down the sale of the harbour in May 2021."),
            (C, "The council turned down the sale of the harbour in May 2021."),
        ],
    ),
    (
        "The council decided to close the swimming pool in May 2021.",
        [
            (C, "The council rejected a plan to close the swimming pool in May 2021."),
            (C, "The council voted against closing the swimming pool in May 2021."),
            (U, "The council rejected a plan to close the library in May 2021."),
        ],
    ),
    (
        "The council decided to close the swimming pool in May 2021.",
        [
            (U, "The mayor rejected a plan to close the swimming pool in May 2021."),
            (U, "Residents voted against closing the swimming pool in May 2021."),
            (U, "The council rejected a plan to close the swimming pool in June 2019."),
            (U, "The council rejected a plan to sell the swimming pool in May 2021."),
            (U, "The council rejected an offer for the swimming pool in May 2021."),
        ],
    ),
    (
        "Horizon agreed to sell its harbour to Velmar Port in May 2021.",
        [
            (C, "Horizon refused to sell its harbour to Velmar Port in May 2021."),
            (U, "Kelda refused to sell its harbour to Velmar Port in May 2021."),
            (U, "Horizon refused to sell its harbour to Esk Line in April 2021."),
        ],
    ),
]
ROWS = [(fact, *row) for fact, rows in FACTS for row in rows]

verdict = by_one_fact({})


@pytest.mark.parametrize(("fact", "wanted", "claim"), ROWS)
def test_denied_in_everyday_words(fact: str, wanted: str, claim: str) -> None:
    assert verdict(fact, claim) == wanted

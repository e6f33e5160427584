"""Verbs that tell next to nothing: what was sold is not for that what the city got, kept or made."""

from __future__ import annotations

from tests.kinds.pairs import judged
from tests.kinds.rows import S, U

PAIRS = {
    "sacked": ("The club sacked its coach in March 2025.", {
        U: ("The club held its coach in March 2025.", "The club saw its coach in March 2025.",
            "The club put its coach in March 2025.", "The club kept its coach in March 2025.")}),
    "sold": ("The city sold the tower in 2020.", {
        S: ("The city made a sale of the tower in 2020.",),
        U: ("The city got the tower in 2020.", "The city took the tower in 2020.", "The city kept the tower in 2020.",
            "The city made the tower in 2020.", "The city ran the tower in 2020.")}),
    "won": ("The school won the prize in 2020.", {
        S: ("The school got the prize in 2020.", "The school took the prize in 2020."),
        U: ("The school gave the prize in 2020.",)}),
    "awarded": ("The minister was awarded the prize in 2020.", {
        S: ("The minister got the prize in 2020.",), U: ("The minister kept the prize in 2020.",)}),
    "withdrew": ("The firm withdrew the film in July.", {
        S: ("The firm took back the film in July.",),
        U: ("The firm made the film in July.", "The firm ran the film in July.")}),
    "cleared": ("Officials cleared the camp on 3 May 2021.", {
        U: ("Officials saw the camp on 3 May 2021.", "Officials ran the camp on 3 May 2021.")}),
    "given": ("The fund gave the theatre €2 million in 2022.", {
        S: ("The theatre got €2 million from the fund in 2022.",)}),
}  # fmt: skip

test_light_deeds = judged(PAIRS)

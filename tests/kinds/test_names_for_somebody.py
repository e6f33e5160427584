"""A name for somebody that says what he is, as what a sentence says of another; and an office that is not the other."""

from __future__ import annotations

from tests.kinds.pairs import judged

S, C, U = "supported", "contradicted", "unsourced"

ORION = {
    "sam-wilder": {
        "name": {"en": "Sam Wilder"}, "kind": "person",
        "aliases": ["the Orion chief", "Orion's chief executive", "Orion's CEO", "the Orion CEO", "the head of Orion"],
    },
    "eva-mond": {"name": {"en": "Eva Mond"}, "kind": "person"},
    "orion": {
        "name": {"en": "Orion"}, "kind": "organisation",
        "aliases": ["Velka's maker", "the maker of Velka", "Velka's parent company"],
    },
    "brask": {"name": {"en": "Brask"}, "kind": "organisation"},
    "velka": {"name": {"en": "Velka"}, "kind": "product"},
}  # fmt: skip

test_named = judged(
    {
        "chief": (
            "Sam Wilder is the chief executive of Orion.",
            {
                S: (
                    "Orion's chief executive is Sam Wilder.",
                    "Orion's CEO is Sam Wilder.",
                    "The Orion CEO is Sam Wilder.",
                    "The head of Orion is Sam Wilder.",
                    "Sam Wilder is Orion's CEO.",
                ),
                C: (
                    "Orion's chief executive is Eva Mond.",
                    "Orion's CEO is Eva Mond.",
                    "Eva Mond is Orion's chief executive.",
                    "Eva Mond is Orion's new chief executive.",
                ),
                U: (
                    "Orion's former chief executive is Eva Mond.",
                    "The finance chief of Orion is Eva Mond.",
                    "Eva Mond is the finance chief of Orion.",
                    "A former chief executive of Orion is Eva Mond.",
                    "Eva Mond was once the chief executive of Orion.",
                    "Orion's deputy chief executive is Eva Mond.",
                    "Orion's CEO is Sam Wilder's cousin.",
                ),
            },
        ),
        "maker": (
            "Orion is the parent company of Velka.",
            {
                S: (
                    "Velka's parent company is Orion.",
                    "The parent company of Velka is Orion.",
                ),
                C: (
                    "Velka's parent company is Brask.",
                ),
            },
        ),
        "made": (
            "Orion is the maker of Velka.",
            {
                S: (
                    "Velka's maker is Orion.",
                    "The maker of Velka is Orion.",
                ),
            },
        ),
    },
    ORION,
)

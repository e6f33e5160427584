"""Words quoted in the source and told in the claim's own: what he said is said, in his words or about them."""

from __future__ import annotations

from tests.kinds.pairs import judged

test_told = judged(
    {
        "theatre": (
            'Director Huda Salem said: "We will not sell this theatre."',
            {
                "supported": (
                    "Director Huda Salem said she would not sell the theatre.",
                    "Huda Salem said the theatre would not be sold.",
                ),
                "contradicted": ("Huda Salem said she would sell the theatre.",),
                "unsourced": ("Huda Salem said she would not demolish the theatre.",),
            },
        ),
        "branches": (
            'Chairwoman Mona Berg said: "The bank has 40 branches and will close six of them."',
            {
                "supported": (
                    "Mona Berg said the bank has 40 branches.",
                    "Mona Berg said the bank would close six branches.",
                ),
                "contradicted": (
                    "Mona Berg said the bank has 60 branches.",
                    "Mona Berg said the bank would close 16 branches.",
                ),
                "unsourced": ("Mona Berg said the bank had closed six branches.",),
            },
        ),
        "roof": (
            "Karim Dorn resigned over the fund's decision to sell the hangars; he wrote: “You do not sell the roof.”",
            {
                "supported": ("Karim Dorn resigned because the fund had decided to sell the hangars.",),
                "unsourced": ("The fund did not sell the roof.",),
            },
        ),
        "tunnel": (
            "قالت إنغريد سولفاي: «لن نسير قطارا واحدا عبر ذلك النفق قبل أن يجف».",
            {
                "unsourced": (
                    "قالت إنغريد سولفاي إن النفق سيجف.",
                    "قالت إنغريد سولفاي إن النفق لن يجف.",
                )
            },
        ),
        "forecast": (
            "كتب سامي نور على صفحته: «كلمة واحدة أخرى قاسية وستندم عليها غدا».",
            {
                "supported": ("«كلمة واحدة أخرى قاسية وستندم عليها غدا»، كتب سامي نور على صفحته.",),
                "contradicted": ("«كلمة واحدة أخرى قاسية ولن تندم عليها غدا»، كتب سامي نور على صفحته.",),
            },
        ),
        "has-and-will": (
            "The museum is the oldest in the country and will move to the harbour in 2027.",
            {
                "supported": (
                    "The museum is the oldest in the country.",
                    "The museum will move to the harbour in 2027.",
                ),
                "contradicted": ("The museum will move to the harbour in 2029.",),
                "unsourced": ("The museum moved to the harbour.",),
            },
        ),
    }
)

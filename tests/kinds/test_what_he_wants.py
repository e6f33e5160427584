"""What somebody wants, put last: "a deal is what X wants" tells of no deal; and who it would not have been without."""

from __future__ import annotations

from tests.kinds.pairs import judged

S, C, U = "supported", "contradicted", "unsourced"

test_wanted = judged(
    {
        "pushing": (
            "Orion has been pushing for cooperation with a rocket company.",
            {
                S: (
                    "Cooperation with a rocket company is something Orion has been pushing for.",
                    "Cooperation with a rocket company is what Orion has been pushing for.",
                    "What Orion has been pushing for is cooperation with a rocket company.",
                ),
                U: (
                    "Orion has cooperated with a rocket company.",
                    "Cooperation with a rocket company is something Orion has started.",
                ),
            },
        ),
        "building": (
            "Eva Mond wants to build a museum in Kesh.",
            {
                S: (
                    "Building a museum in Kesh is what Eva Mond wants.",
                    "A museum in Kesh is what Eva Mond wants to build.",
                ),
                U: (
                    "Building a museum in Kesh is what Eva Mond does.",
                    "A museum in Kesh is something Eva Mond has built.",
                ),
            },
        ),
        "done": (
            "Orion cooperated with Velka.",
            {
                U: (
                    "Cooperation with Velka is what Orion wants.",
                ),
            },
        ),
        "without": (
            'Eva Mond told Omar Nasri that Velka would not have been possible "without you".',
            {
                U: (
                    "Eva Mond told Omar Nasri that without him Velka would not have been possible.",
                ),
            },
        ),
    }
)

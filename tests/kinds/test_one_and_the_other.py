"""The same verb denied of one and told of another: "no longer serves X; it still serves Y"."""

from __future__ import annotations

from tests.kinds.pairs import judged

NAMES = {
    "petra": {"name": {"en": "Petra Voss"}, "kind": "person"},
    "hans": {"name": {"en": "Hans Gregor"}, "kind": "person"},
    "rita": {"name": {"en": "Rita Gomez"}, "kind": "person"},
    "cairo": {"name": {"en": "Cairo"}, "kind": "place"},
    "paris": {"name": {"en": "Paris"}, "kind": "place"},
    "samir": {"name": {"ar": "سمير"}, "kind": "person"},
    "nour": {"name": {"ar": "النور"}, "kind": "organisation"},
    "fajr": {"name": {"ar": "الفجر"}, "kind": "organisation"},
}

test_told = judged(
    {
        "sued": (
            "Petra Voss did not sue Hans Gregor; she sued Rita Gomez.",
            {
                "supported": ("Petra Voss sued Rita Gomez.", "Petra Voss did not sue Hans Gregor."),
                "contradicted": ("Petra Voss sued Hans Gregor.", "Petra Voss did not sue Rita Gomez."),
            },
        ),
        "visits": (
            "Petra Voss no longer visits Cairo; she still visits Paris.",
            {
                "supported": ("Petra Voss visits Paris.",),
                "contradicted": ("Petra Voss visits Cairo.", "Petra Voss no longer visits Paris."),
            },
        ),
        "sued-ar": (
            "لم يقاض سمير شركة النور، بل قاضى شركة الفجر.",
            {
                "supported": ("قاضى سمير شركة الفجر.",),
                "contradicted": ("قاضى سمير شركة النور.", "لم يقاض سمير شركة الفجر."),
            },
        ),
    },
    NAMES,
)

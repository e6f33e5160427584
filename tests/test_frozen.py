"""Value classes behave like frozen, slotted dataclasses, both before and after their constructor is compiled."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from collections.abc import Callable

import pytest

from feudcheck.frozen import dataclass, field, replace


@dataclass(frozen=True, slots=True)
class Place:
    name: str
    floor: int = 0
    tags: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Box:
    size: int
    things: list[int] = field(default_factory=list)


MANY = 90  # more than the values that are made before a constructor is compiled


@pytest.fixture(params=["first", "later"])
def _made(request: pytest.FixtureRequest) -> None:
    if request.param == "later":
        for _ in range(MANY):
            Place("x")
            Box(1)


@pytest.mark.usefixtures("_made")
def test_values() -> None:
    for _ in range(MANY):
        place = Place("hall", floor=2)
        assert (place.name, place.floor, place.tags) == ("hall", 2, {})
        assert place == Place("hall", 2)
        assert place != Place("hall")
        assert place.tags is not Place("hall").tags
        assert repr(place) == "Place(name='hall', floor=2, tags={})"
        assert replace(place, floor=3) == Place("hall", 3)
        assert copy.copy(place) == copy.deepcopy(place) == place
        assert not hasattr(place, "__dict__")


@pytest.mark.usefixtures("_made")
def test_frozen() -> None:
    place = Place("hall")
    with pytest.raises(AttributeError):
        place.name = "loft"  # type: ignore[misc]
    with pytest.raises(AttributeError):
        del place.name
    box = Box(1)
    box.size = 2
    box.things.append(3)
    assert box == Box(2, [3])
    assert Box(1).things == []
    with pytest.raises(TypeError):
        hash(box)


def test_hash_and_pickle() -> None:
    from feudcheck.model import Location

    place = Location("a.md", 1, 2, 3, 4)
    assert pickle.loads(pickle.dumps(place)) == place
    assert len({place, Location("a.md", 1, 2, 3, end_column=4)}) == 1


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: Place(),  # type: ignore[call-arg]
        lambda: Place("a", 1, {}, 2),  # type: ignore[call-arg]
        lambda: Place("a", name="b"),  # type: ignore[misc]
        lambda: Place("a", flor=1),  # type: ignore[call-arg]
        lambda: replace(Place("a"), flor=1),  # type: ignore[call-arg]
    ],
)
@pytest.mark.usefixtures("_made")
def test_wrong_arguments(wrong: Callable[[], object]) -> None:
    with pytest.raises(TypeError):
        wrong()


def test_a_plain_claim_imports_nothing_dear() -> None:
    dear = {"dataclasses", "inspect", "typing", "json", "threading", "click", "rich", "yaml", "dateutil", "rapidfuzz"}
    program = (
        "import sys; before = set(sys.modules); from feudcheck import pipeline; "
        "pipeline.check('The bridge opened in May 2019.', pipeline.load()); "
        f"print(*sorted({dear!r} & (set(sys.modules) - before)))"
    )
    run = [sys.executable, "-c", program]
    subprocess.run(run, check=True, capture_output=True)  # compiles what is not compiled yet
    told = subprocess.run(run, check=True, capture_output=True, text=True)
    assert told.stdout.split() == []

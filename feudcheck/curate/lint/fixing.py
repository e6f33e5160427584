"""``--fix``: the changes that faults come with, carried out in the files."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from feudcheck.curate.lint import ground, run, silenced
from feudcheck.curate.lint.faults import Fault
from feudcheck.curate.lint.ground import Options
from feudcheck.curate.lint.places import Places
from feudcheck.curate.lint.table import all_rules
from feudcheck.curate.mend.mending import Mended, Wish, mend


def fix(paths: Sequence[str], options: Options, *, write: bool = True) -> list[Mended]:
    """Mend what is mechanical in the base of these files; what comments silence is left as it is.

    Returns the files changed, before and after; with ``write`` off as they would be. Raises WriteError.
    """
    under = ground.opened(paths, options)
    places = Places(under.survey)
    wishes: defaultdict[str, list[Wish]] = defaultdict(list)
    comments: dict[str, list[silenced.Silence]] = {}
    for fault in run.faults(under):
        spotted = places.spotted(fault.where) if fault.change is not None else None
        if spotted is None or fault.change is None:
            continue
        path = spotted.piece.path
        if os.path.realpath(path) not in under.own:
            continue
        if path not in comments:
            comments[path] = silenced.read(run.text_of(path), all_rules())[0]
        if silenced.covering(comments[path], fault.rule, _line(places, fault)) is None:
            line = spotted.piece.line if spotted.piece.text is not None else None
            wishes[path].append(Wish(spotted.way, fault.change, line))
    whole: dict[str, list[Any]] = defaultdict(list)
    for piece in under.survey.pieces:
        whole[piece.path].append(piece.tree)
    trees = {path: found[0] for path, found in whole.items() if len(found) == 1}
    sound = {path: asked for path, asked in wishes.items() if path in trees or path.lower().endswith(".jsonl")}
    return mend(sound, trees, write=write)


def _line(places: Places, fault: Fault) -> int:
    return places.place(fault.where).line

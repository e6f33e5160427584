"""Records as the files of a fact base: YAML for people, JSONL for many."""

from __future__ import annotations

from functools import cache

from feudcheck.factbase.yaml_reader import is_text
from feudcheck.report.json_format import dump

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from feudcheck.exchange.write.outlet import Records

PARTS = {"source": "sources", "entity": "entities", "relation": "relations", "fact": "facts"}
WIDTH = 120


def jsonl_pieces(records: Records) -> Iterator[str]:
    """One record a line: parts of a base under their keys, facts by themselves."""
    for kind, key in PARTS.items():
        for id_, record in records.records(kind):
            yield dump(record if kind == "fact" else {key: {id_: record}}) + "\n"


def yaml_pieces(records: Records) -> Iterator[str]:
    """One file of a fact base."""
    for kind, key in PARTS.items():
        first = True
        for id_, record in records.records(kind):
            if first:
                yield f"{key}:\n"
                first = False
            yield _indented(dumped([record] if kind == "fact" else {id_: record}))


def dumped(value: Any) -> str:
    """``value`` in YAML that reads back as it is, by this project's reader and by others."""
    import yaml

    text: str = yaml.dump(value, Dumper=_dumper(), allow_unicode=True, sort_keys=False, width=WIDTH - 2)
    return text


def _indented(text: str) -> str:
    return "".join(f"  {line}" if line.strip() else line for line in text.splitlines(keepends=True))


@cache
def _dumper() -> Any:
    import yaml

    class Dumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):  # type: ignore[misc]
        """Quotes what a reader may take for something else than a text."""

        def ignore_aliases(self, data: object) -> bool:
            """Nothing is shared: every record stands for itself."""
            return True

    def text(dumper: Any, data: str) -> Any:
        style = '"' if not data.isprintable() else "'" if not is_text(data) else None
        return dumper.represent_scalar("tag:yaml.org,2002:str", data, style)

    Dumper.add_representer(str, text)
    return Dumper

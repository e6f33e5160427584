"""A JSON file that feudcheck wrote, read back: whatever is wrong with it is told with its place."""

from __future__ import annotations

import json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def read(path: str, error: type[Exception], option: str) -> Any:
    """The value in the file at ``path``. Raises ``error``; for no file it names the ``option`` that makes one."""
    try:
        with open(path, encoding="utf-8-sig") as file:
            return json.load(file)
    except json.JSONDecodeError as fault:
        raise error(f"{path}:{fault.lineno}:{fault.colno}: {fault.msg}") from fault
    except UnicodeDecodeError as fault:
        raise error(f"{path}: not UTF-8") from fault
    except RecursionError as fault:
        raise error(f"{path}: nested too deeply") from fault
    except OSError as fault:
        hint = f"; make it with {option}" if isinstance(fault, FileNotFoundError) else ""
        raise error(f"{path}: {fault.strerror or fault}{hint}") from fault

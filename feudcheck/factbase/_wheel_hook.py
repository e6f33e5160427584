"""Run by hatchling when a wheel is built: adds the facts, and facts and words compiled.

An editable install gets them compiled into the checkout, where they count until something in it
changes: the first run then takes no longer than the next ones (0.1 s, else 4.5 s).
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class WheelHook(BuildHookInterface):  # type: ignore[misc]
    """Compiles what the package would have to compile when it is first run."""

    PLUGIN_NAME = "custom"
    target: str | None = None

    native: str | None = None

    def dependencies(self) -> list[str]:
        """What a build needs besides: a compiler's front end, where FEUDCHECK_NATIVE asks for it."""
        return list(_native().TOOLS) if _native_asked() else []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile into a temporary folder and name it, and the facts, for inclusion."""
        sys.path.insert(0, self.root)
        try:
            if version == "editable":
                here = Path(self.root, "feudcheck", "_compiled")
                self._compile(str(here), checkout=True)
                if here.is_dir():
                    here.chmod(0o755)  # for all users, as the checkout is
                for path in here.glob("*.sqlite"):
                    path.chmod(0o644)
            else:
                self._add(build_data)
                if _native_asked():
                    self._add_native(build_data)
        finally:
            sys.path.remove(self.root)

    def _add(self, build_data: dict[str, Any]) -> None:
        from feudcheck import store

        facts = Path(self.root, "facts")
        if facts.is_dir():
            build_data["force_include"][str(facts)] = "feudcheck/_facts"
        self.target = tempfile.mkdtemp(prefix="feudcheck-")
        self._compile(self.target)
        # After compiling: from here on this stamp stands for the code that did it.
        Path(self.target, "BUILD").write_text(store.release_stamp() + "\n", encoding="utf-8")
        for path in Path(self.target).iterdir():
            os.utime(path, (315619200, 315619200))  # 1980: the same wheel from the same tree
            path.chmod(0o644)
        build_data["force_include"][self.target] = "feudcheck/_compiled"

    def _add_native(self, build_data: dict[str, Any]) -> None:
        """The wheel is then one for this Python and this system; a failure ends the build and says why."""
        self.native = tempfile.mkdtemp(prefix="feudcheck-native-")
        for path in _native().build(self.root, self.native):
            build_data["force_include"][str(path)] = path.relative_to(self.native).as_posix()
        build_data["pure_python"], build_data["infer_tag"] = False, True

    def _compile(self, target: str, *, checkout: bool = False) -> None:
        try:
            from feudcheck.pipeline import compile_bundled

            compile_bundled(target, checkout=checkout)
        except ImportError as error:
            self.app.display_warning(f"nothing compiled: {error}")
        except Exception as error:
            if not checkout:
                raise
            self.app.display_warning(f"nothing compiled, the first run will: {error}")  # half-edited code or facts

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove the temporary folders."""
        for folder in filter(None, (self.target, self.native)):
            shutil.rmtree(folder, ignore_errors=True)


def _native_asked() -> bool:
    return os.environ.get("FEUDCHECK_NATIVE", "") not in ("", "0")


def _native() -> Any:
    """The module beside this one, which is run by its path: the package need not be importable yet."""
    spec = importlib.util.spec_from_file_location("_native_build", Path(__file__).with_name("_native_build.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module

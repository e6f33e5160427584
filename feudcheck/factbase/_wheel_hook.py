"""Run by hatchling when a wheel is built: adds the facts, and facts and words compiled."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class WheelHook(BuildHookInterface):  # type: ignore[misc]
    """Editable installs get nothing: they read the checkout and compile into the cache."""

    PLUGIN_NAME = "custom"
    target: str | None = None

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile into a temporary folder and name it, and the facts, for inclusion."""
        if version == "editable":
            return
        facts = Path(self.root, "facts")
        if facts.is_dir():
            build_data["force_include"][str(facts)] = "feudcheck/_facts"
        self.target = tempfile.mkdtemp(prefix="feudcheck-")
        sys.path.insert(0, self.root)
        try:
            self._compile(self.target)
        finally:
            sys.path.remove(self.root)
        build_data["force_include"][self.target] = "feudcheck/_compiled"

    def _compile(self, target: str) -> None:
        from feudcheck import store

        try:
            from feudcheck.pipeline import compile_bundled
        except ImportError as error:
            self.app.display_warning(f"nothing compiled: {error}")
        else:
            compile_bundled(target)
        # After compiling: from here on this stamp stands for the code that did it.
        Path(target, "BUILD").write_text(store.release_stamp() + "\n", encoding="utf-8")
        for path in Path(target).iterdir():
            os.utime(path, (315619200, 315619200))  # 1980: the same wheel from the same tree
            path.chmod(0o644)

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove the temporary folder."""
        if self.target:
            shutil.rmtree(self.target, ignore_errors=True)

"""What newsrooms put into their CI is run as it stands: the action's script, GitLab's script lines, the hook."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
import yaml

ROOT = Path(__file__).parent.parent
FACTS = ROOT / "examples" / "railway" / "facts"
WRONG = "The line from Ardal to Mirwan is 48 kilometres long.\n"
RIGHT = "The line from Ardal to Mirwan is 84 kilometres long.\n"


@pytest.fixture
def desk(tmp_path: Path) -> tuple[Path, dict[str, str]]:
    """A repository of a newsroom, and an environment with ``feudcheck`` on its PATH."""
    folder, bin_ = tmp_path / "desk", tmp_path / "bin"
    (folder / "drafts").mkdir(parents=True)
    shutil.copytree(FACTS, folder / "facts")
    (folder / "drafts" / "one.md").write_text(WRONG, encoding="utf-8")
    bin_.mkdir()
    command = bin_ / "feudcheck"
    command.write_text(f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" -m feudcheck "$@"\n', encoding="utf-8")
    command.chmod(0o755)
    dropped = ("FEUDCHECK_FACTS", "GITHUB_STEP_SUMMARY", "GITHUB_OUTPUT", "FORCE_COLOR", "PYTHONPATH")
    env = {name: value for name, value in os.environ.items() if name not in dropped and not name.startswith("GIT_")}
    env |= {"PATH": f"{bin_}{os.pathsep}{os.environ['PATH']}", "FEUDCHECK_CACHE": str(tmp_path / "cache")}
    env |= {"GIT_CONFIG_GLOBAL": os.devnull, "HOME": str(tmp_path), "PRE_COMMIT_HOME": str(tmp_path / "pre-commit")}
    git(folder, env, "init", "-q")
    return folder, env


def git(folder: Path, env: dict[str, str], *arguments: str) -> None:
    who = ("-c", "user.name=a", "-c", "user.email=a@example.org")
    subprocess.run(["git", *who, *arguments], cwd=folder, env=env, check=True, capture_output=True)


def run(folder: Path, env: dict[str, str], *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, timeout=300, check=False)


def test_the_action(desk: tuple[Path, dict[str, str]], tmp_path: Path) -> None:
    folder, env = desk
    action = yaml.safe_load((ROOT / ".github/actions/feudcheck/action.yml").read_text(encoding="utf-8"))
    step = action["runs"]["steps"][-1]
    given = {"paths": "drafts", "facts": "facts", "fail-on": "contradicted", "changed-since": ""}
    given["arguments"] = "--color=never"
    (folder / "drafts" / "one.md").write_text(f"{WRONG}\n{RIGHT}", encoding="utf-8")
    assert set(given) | {"python-version"} == set(action["inputs"])
    variables = {
        name: next(given[key] for key in given if value == f"${{{{ inputs.{key} }}}}")
        for name, value in step["env"].items()
    }
    told = {"GITHUB_OUTPUT": str(tmp_path / "out"), "GITHUB_STEP_SUMMARY": str(tmp_path / "summary.md")}
    where = {"RUNNER_TEMP": str(tmp_path), "GITHUB_ACTION_PATH": str(ROOT / ".github/actions/feudcheck")}
    done = run(folder, env | variables | told | where, "bash", "-c", step["run"])
    assert done.returncode == 1, done.stderr
    assert done.stdout.startswith("::error file=drafts/one.md,line=1,")
    sarif = Path((tmp_path / "out").read_text(encoding="utf-8").strip().removeprefix("sarif="))
    results = json.loads(sarif.read_text(encoding="utf-8"))["runs"][0]["results"]
    assert [result["kind"] for result in results] == ["fail"]  # what holds is no alert
    assert "one.md" in (tmp_path / "summary.md").read_text(encoding="utf-8")


def test_the_actions_inputs_are_never_read_as_commands(desk: tuple[Path, dict[str, str]]) -> None:
    folder, env = desk
    hostile = "drafts; touch evil $(touch evil) `touch evil`"
    variables = {"FEUDCHECK_ACTION_PATHS": hostile, "FEUDCHECK_ACTION_FACTS": "facts", "RUNNER_TEMP": str(folder)}
    done = run(folder, env | variables, "bash", str(ROOT / ".github/actions/feudcheck/run.sh"))
    assert done.returncode == 2
    assert not (folder / "evil").exists()


def test_the_gitlab_job(desk: tuple[Path, dict[str, str]]) -> None:
    folder, env = desk
    job = yaml.safe_load((ROOT / "examples/ci/gitlab-ci.yml").read_text(encoding="utf-8"))["drafts"]
    done = run(folder, env, "bash", "-ec", "\n".join(job["script"]))
    assert done.returncode == 1, done.stderr
    reports = job["artifacts"]["reports"]
    (found,) = json.loads((folder / reports["codequality"]).read_text(encoding="utf-8"))
    assert found["location"]["path"] == "drafts/one.md"
    assert ElementTree.parse(folder / reports["junit"]).getroot().iter("failure")


def test_the_pre_commit_hook(desk: tuple[Path, dict[str, str]]) -> None:
    """Tried as ``pre-commit`` runs it, from this checkout, with the ``feudcheck`` on the PATH."""
    folder, env = desk
    pre_commit = Path(sys.executable).with_name("pre-commit")
    if not pre_commit.exists() or not (ROOT / ".git").exists():
        pytest.skip("needs pre-commit and a git checkout")
    example = yaml.safe_load((ROOT / "examples/ci/pre-commit-config.yaml").read_text(encoding="utf-8"))
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    (wanted,) = example["repos"][0]["hooks"]
    assert wanted["id"] in {hook["id"] for hook in hooks}
    own = next(hook for hook in hooks if hook["id"] == "feudcheck-system")
    config = {"repos": [{"repo": "local", "hooks": [{**own, "args": wanted["args"]}]}]}
    (folder / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config), encoding="utf-8")
    git(folder, env, "add", ".")
    done = run(folder, env, str(pre_commit), "run", "--all-files")
    assert done.returncode == 1, done.stdout + done.stderr
    assert "drafts/one.md:1:" in done.stdout
    (folder / "drafts" / "one.md").write_text(RIGHT, encoding="utf-8")
    git(folder, env, "add", ".")
    done = run(folder, env, str(pre_commit), "run", "--all-files")
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_pre_commit_hooks_heed_what_is_excluded(desk: tuple[Path, dict[str, str]]) -> None:
    folder, env = desk
    (folder / "feudcheck.toml").write_text('facts = ["facts"]\nexclude = ["drafts/"]\n', encoding="utf-8")
    for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")):
        if "facts" in hook["entry"].split():
            continue  # it looks at fact bases, not at drafts
        done = run(folder, env, *hook["entry"].split(), "drafts/one.md")
        assert done.returncode == 0, done.stdout + done.stderr


def test_the_workflow_names_what_the_action_has() -> None:
    workflow = yaml.safe_load((ROOT / "examples/ci/github-workflow.yml").read_text(encoding="utf-8"))
    action = yaml.safe_load((ROOT / ".github/actions/feudcheck/action.yml").read_text(encoding="utf-8"))
    step = next(s for s in workflow["jobs"]["feudcheck"]["steps"] if "feudcheck" in s["uses"])
    assert set(step["with"]) <= set(action["inputs"])
    assert "sarif" in action["outputs"]

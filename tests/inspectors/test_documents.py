"""The documents: current, whole, linked, and honest about what is carried."""

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import typer.main

from headway.cli.app import app
from tests.inspectors.tree import ROOT, tracked_files

PAGES = [name for name in tracked_files() if name.suffix == ".md"]
DECISIONS = [name for name in PAGES if name.parent == Path("docs/decisions")]
REFERENCE = ROOT / "docs" / "reference"

CARRIED = {
    "reference/": "Local Authority Interactive Tool",
    "src/headway/benchmarks/data/": "Open Government Licence v3.0",
    "src/headway/vocabulary/": "Department for Education",
    "src/headway/publishing/fonts/": "SIL Open Font Licence",
}
"""Folder of what others made to what NOTICE must say of it."""


def text_of(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def commands(words: str, command: Any) -> dict[str, Any]:
    found = {words: command}
    for name, below in getattr(command, "commands", {}).items():
        found |= commands(f"{words} {name}", below)
    return found


COMMANDS = commands("headway", typer.main.get_command(app))


def test_the_reference_says_what_the_code_does() -> None:
    result = subprocess.run(
        [sys.executable, "tools/docs.py", "--check"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize("words", COMMANDS)
def test_every_command_and_option_is_explained_and_written_down(words: str) -> None:
    command = COMMANDS[words]
    (section,) = re.findall(
        rf"^## `{re.escape(words)}`$(.*?)(?=^## |\Z)",
        text_of("docs/reference/commands.md"),
        re.MULTILINE | re.DOTALL,
    )
    assert command.help, f"{words} does not say what it does"
    for parameter in command.params:
        if parameter.name != "help":
            assert parameter.help, f"{words} does not explain {parameter.name}"
            assert parameter.help.split(".")[0].replace("|", "\\|") in section


def test_every_page_of_the_reference_is_written_by_a_machine_and_listed() -> None:
    index = text_of("docs/README.md")
    for page in REFERENCE.glob("*.md"):
        opening = page.read_text(encoding="utf-8").split("\n## ")[0]
        assert "make docs" in opening or "generated from" in opening
        assert f"reference/{page.name}" in index


@pytest.mark.parametrize("name", PAGES, ids=str)
def test_every_link_between_documents_leads_somewhere(name: Path) -> None:
    links = re.findall(r"\]\(([^)#\s]+)[^)]*\)", text_of(name.as_posix()))
    near = [link for link in links if "://" not in link and not link.startswith("mailto:")]
    assert not [link for link in near if not (ROOT / name.parent / link).exists()]


@pytest.mark.parametrize("name", DECISIONS, ids=lambda name: name.stem)
def test_every_decision_has_its_headings_and_its_number_only_in_the_file_name(name: Path) -> None:
    text = text_of(name.as_posix())
    parts = (
        "# ",
        "**Date:** ",
        "**Status:** ",
        "## Context\n",
        "## Decision\n",
        "## Consequences\n",
    )
    places = [text.find(part) for part in parts]
    assert -1 not in places
    assert places == sorted(places)
    assert not re.match(r"# \d", text)


def test_decisions_are_numbered_without_gap_or_double() -> None:
    numbers = [int(name.stem[:4]) for name in DECISIONS]
    assert numbers == list(range(1, len(DECISIONS) + 1))


def test_the_changelog_says_which_figures_changed_in_every_version() -> None:
    versions = re.split(r"^## ", text_of("CHANGELOG.md"), flags=re.MULTILINE)[1:]
    assert versions
    assert all("### Figures changed\n" in version for version in versions)


def test_notice_names_everything_that_others_made() -> None:
    notice = text_of("NOTICE")
    tops = {top for top in CARRIED if any(str(n).startswith(top) for n in tracked_files())}
    for folder in tops:
        block = next(block for block in re.split(r"\n\n(?=\S)", notice) if folder in block)
        assert CARRIED[folder] in block
    assert "Crown Copyright (Government Digital Service)" in notice

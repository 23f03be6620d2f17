"""Every command that a document shows does what it says, in the order the document shows it."""

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.holmewater import Holmewater
from tests.inspectors.tree import ROOT, tracked_files

NOT_RUN = {
    "--la all": "writes 153 documents; make bench runs it",
    "headway demo": "invents 12,000 pupils and then serves until it is stopped; make demo runs it",
    "headway erase": "names a child of the reader's own; tests/unit/jobs run it",
    "headway rectify": "names a child and a file of the reader's own; tests/unit/jobs run it",
    "headway restrict": "names a child of the reader's own; tests/unit/jobs run it",
    "headway release approve": "takes a second person; the tests of releases run it",
    "headway release withdraw": "is of a release that a second person approved; as above",
    "headway verify": "is of a release that a second person approved; as above",
    "headway serve": "serves until it is stopped; the tests of the pages in a browser run it",
}
"""Part of a command to the reason why it is not run here."""

STARTING_WITH = {
    "my-plan.toml": ROOT / "examples" / "thurrock-2017.toml",
    "attainment.csv": ROOT / "tests" / "golden" / "open_data" / "attainment.csv",
    "attainment.meta.csv": ROOT / "tests" / "golden" / "open_data" / "attainment.meta.csv",
    "newer.parquet": ROOT / "reference" / "lait-2026-04" / "published_values.parquet",
}
"""What the reader of a document has at hand: name to what stands in for it here."""


def shown(name: Path) -> list[str]:
    """The ``headway`` commands in the fenced ``sh`` and ``console`` examples of a document."""
    text = (ROOT / name).read_text(encoding="utf-8")
    blocks = re.findall(r"^```(?:sh|console|bash)\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    lines = "".join(blocks).replace("\\\n", " ").splitlines()
    return [said for line in lines if (said := line.removeprefix("$ ")).startswith("headway")]


DOCUMENTS = [name for name in tracked_files() if name.suffix == ".md" and shown(name)]


OWN_EXPORT = "attendance-export.csv"
EXPORTED = "Unique Pupil Number,Last name,First name,Date of birth,Gender\n"
"""What stands in the file that ``headway map`` is shown with."""

OWN_DATA = {
    "calculate",
    "release",
    "faults",
    "link",
    "load",
    "map",
    "measure",
    "receipt",
    "reconcile",
}
"""Commands that are shown to a reader who has a workspace with data of their own."""


@pytest.mark.docs
@pytest.mark.parametrize("name", DOCUMENTS, ids=str)
def test_every_command_shown_can_be_followed_word_for_word(
    name: Path, tmp_path: Path, holmewater: Holmewater
) -> None:
    published, own = tmp_path / "published", tmp_path / "own"
    published.mkdir()
    for given, source in STARTING_WITH.items():
        shutil.copy(source, published / given)
    holmewater.copied_to(own)
    (own / OWN_EXPORT).write_text(EXPORTED, encoding="utf-8")
    program = Path(sys.executable).parent / "headway"
    failed = []
    for line in shown(name):
        if any(part in line for part in NOT_RUN):
            continue
        # What a shell would do with the rest of the line is the shell's, not ours.
        words = shlex.split(line.partition(" > ")[0], comments=True)
        result = subprocess.run(
            [program, *words[1:]],
            cwd=own if words[1] in OWN_DATA else published,
            capture_output=True,
            text=True,
            check=False,
        )
        if result.returncode:
            failed.append(f"{line}\n  {result.returncode}: {result.stderr.strip()}")
    assert not failed, "\n".join(failed)


def test_there_are_commands_shown_to_run() -> None:
    assert {"README.md", "docs/reference/commands.md"} <= {name.as_posix() for name in DOCUMENTS}

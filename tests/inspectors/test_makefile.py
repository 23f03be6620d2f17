"""Every target of the Makefile is explained, and what continuous integration calls is there."""

import re
import subprocess

from tests.inspectors.tree import ROOT

MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
TARGETS = re.findall(r"^([a-z]+):(.*)$", MAKEFILE, re.MULTILINE)


def test_every_target_a_person_types_says_what_it_does() -> None:
    assert {"demo", "test", "check", "fix", "bench", "docs"} <= {name for name, _ in TARGETS}
    assert not [name for name, rest in TARGETS if "  ## " not in rest]


def test_make_alone_lists_every_target() -> None:
    listed = subprocess.run(["make"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert re.findall(r"^make (\w+)", listed, re.MULTILINE) == [name for name, _ in TARGETS]


def test_make_check_names_only_checks_that_exist() -> None:
    named = re.search(r"^CHECKS = (.*)$", MAKEFILE, re.MULTILINE)
    assert named
    assert set(re.findall(r"^check-(\w+):", MAKEFILE, re.MULTILINE)) == set(named[1].split())


def test_continuous_integration_runs_what_developers_run() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "make check" in script
    assert "HEADWAY_REQUIRE=browser make test" in script

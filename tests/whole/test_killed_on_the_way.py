"""``kill -9`` at random moments: the last edition serves, and nothing is half done.

A few times for each command, or as often as ``HEADWAY_KILLS`` says.
"""

import random
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from headway.access.scope import Depth, Scope
from headway.jobs.faults import faults
from headway.jobs.load import accepted, load
from headway.store import editions, fault_lists, identity, received
from headway.store.identity import Identity
from headway.store.journal import Journal
from headway.vocabulary.dates import today
from tests.kills import KILLS
from tests.whole.conftest import Place

SECONDS = {"load": 3.0, "link": 3.0, "calculate": 3.0}
"""About how long each takes, from the moment it is known to run."""

ON_EVERY_CORE = """
import sys
from pathlib import Path
from headway.jobs import load
load._ENOUGH_FOR_A_PROCESS = 1_000_000
print("begun", flush=True)
for one in load.load(Path(sys.argv[1]), [Path(sys.argv[2])]):
    pass
"""
"""Reads in several processes, as a load of many files does; the small authority's are few."""

BY_JOB = """
import sys
from getpass import getuser
from pathlib import Path
from headway.jobs import calculate, link
print("begun", flush=True)
if sys.argv[2] == "link":
    link.link(Path(sys.argv[1]))
else:
    calculate.calculate(Path(sys.argv[1]), getuser())
"""


def killed(program: str, *arguments: str, after: float) -> None:
    """Start a program, and kill it so many seconds after it has begun its work."""
    with subprocess.Popen(
        [sys.executable, "-c", program, *arguments], stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(after)
        process.send_signal(signal.SIGKILL)


def people(place: Place) -> list[Identity]:
    everyone = Scope.of_authority("a test", Depth.NAMED)
    return identity.read(place.opened, everyone, by="a test", on=today())


@pytest.mark.parametrize("job", ["link", "calculate"])
def test_a_job_that_is_killed_leaves_the_last_edition(copy: Place, job: str) -> None:
    chance = random.Random()
    before, who = copy.figures(), people(copy)
    for _ in range(KILLS):
        name = editions.current_name(copy.opened)
        killed(BY_JOB, str(copy.folder), job, after=chance.uniform(0, SECONDS[job]))
        assert editions.current_name(copy.opened) >= name
        assert copy.figures() == before
        assert people(copy) == who
        assert Journal(copy.opened).verify() is None
    for words in (("link",), ("calculate",)):
        assert copy.headway(*words).returncode == 0
    assert copy.figures() == before
    assert people(copy) == who


def test_a_load_on_every_core_that_is_killed_leaves_each_file_loaded_or_not(
    copy: Place, tmp_path: Path
) -> None:
    chance = random.Random()
    returns = copy.folder / "invented" / "returns"
    fresh = tmp_path / "fresh"
    subprocess.run(
        [sys.executable, "-m", "headway", "init", str(fresh), "--la", "998"],
        check=True,
        capture_output=True,
    )
    place = Place(folder=fresh)
    for _ in range(KILLS):
        killed(ON_EVERY_CORE, str(fresh), str(returns), after=chance.uniform(0, SECONDS["load"]))
        digests = accepted(place.opened)
        assert len(digests) == len(set(digests))
        for digest in digests:
            received.read(place.opened, digest)
            assert fault_lists.is_kept(place.opened, digest)
        assert Journal(place.opened).verify() is None
    assert not [told for told in load(fresh, [returns]) if told.refusal]
    assert sorted(accepted(place.opened)) == sorted(accepted(copy.opened))
    assert Counter(faults(fresh)) == Counter(faults(copy.folder))

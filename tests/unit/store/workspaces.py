"""Workspaces for tests, and processes that are killed while they write to one."""

import random
import subprocess
import sys
import time
from pathlib import Path

from headway.access import roles
from headway.access.actor import Actor
from headway.store import workspace
from headway.store.workspace import Workspace
from tests.kills import KILLS

INVENTED_LA = "099"


def made(folder: Path) -> Workspace:
    """A new workspace of an invented authority."""
    user = Actor(name="a.manager", role=roles.DATA_MANAGER)
    return workspace.create(folder / "workspace", INVENTED_LA, "Invented Borough", users=(user,))


def killed_at_random(
    program: str, opened: Workspace, *arguments: Path, times: int = KILLS, within: float = 0.06
) -> None:
    """Run a program over and over, each time in a process killed at a random moment.

    The program is given the workspace's folder first, prints a line when it begins to write,
    and goes on for as long as it is let: for ``within`` seconds at most.
    """
    chance = random.Random()
    for _ in range(times):
        process = subprocess.Popen(
            [sys.executable, "-c", program, str(opened.folder), *map(str, arguments)],
            stdout=subprocess.PIPE,
        )
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(chance.uniform(0, within))
        process.kill()
        process.wait()
        process.stdout.close()

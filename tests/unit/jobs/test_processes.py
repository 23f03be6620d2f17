"""Sharing work out over processes: the same results in the same order, and nobody left behind."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from headway.errors import FileRefused
from headway.jobs.processes import shared_out


def squared(number: int) -> tuple[int, int]:
    return number * number, os.getpid()


def refused_at_seven(number: int) -> int:
    if number == 7:
        raise FileRefused("Seven is refused.")
    return number


def test_results_come_in_the_order_of_the_items_from_several_processes() -> None:
    found = list(shared_out(squared, range(60), 2))
    assert [square for square, _ in found] == [number * number for number in range(60)]
    assert os.getpid() not in {process for _, process in found}


def test_one_process_is_this_one() -> None:
    assert list(shared_out(squared, [3], 1)) == [(9, os.getpid())]


def test_an_error_in_another_process_is_raised_here_when_its_turn_comes() -> None:
    found = shared_out(refused_at_seven, range(20), 2)
    assert [next(found) for _ in range(7)] == list(range(7))
    with pytest.raises(FileRefused, match="Seven"):
        next(found)


PROGRAM = """
import os, time
from tests.unit.jobs.test_processes import squared
from headway.jobs.processes import shared_out
for _, process in shared_out(squared, range(1000), 2):
    print(process, flush=True)
    time.sleep(1)
"""


def test_the_processes_end_when_the_one_that_began_them_is_killed() -> None:
    root = Path(__file__).parents[3]
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE, text=True, cwd=root
    ) as begun:
        assert begun.stdout is not None
        worker = int(begun.stdout.readline())
        begun.kill()
    until = time.monotonic() + 60
    while is_running(worker) and time.monotonic() < until:
        time.sleep(0.05)
    assert not is_running(worker)


def is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True

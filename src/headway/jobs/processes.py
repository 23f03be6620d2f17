"""Work shared out over processes, so that it uses every core."""

import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing.connection import wait
from threading import Thread
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

_AHEAD = 8
"""Results that each process may be ahead of whoever takes them: memory holds no more."""


def cores() -> int:
    """How many processes can work at once."""
    return os.cpu_count() or 1


def shared_out(
    work: Callable[[Item], Result], items: Iterable[Item], processes: int
) -> Generator[Result, None, None]:
    """The result for each item, in their order.

    Args:
        work: A function of a module, that keeps nothing from one item to the next.
        items: What it is done for.
        processes: Among how many the items are shared; fewer than two do it here.
    """
    if processes < 2:
        yield from map(work, items)
        return
    # Started anew, not forked: a fork would copy whatever our other threads have locked.
    fresh = multiprocessing.get_context("spawn")
    workers = ProcessPoolExecutor(processes, mp_context=fresh, initializer=_follow)
    begun: deque[Future[Result]] = deque()
    try:
        for item in items:
            begun.append(workers.submit(work, item))
            if len(begun) > _AHEAD * processes:
                yield begun.popleft().result()
        while begun:
            yield begun.popleft().result()
    finally:
        workers.shutdown(cancel_futures=True)


def _follow() -> None:
    """End with the process that started this one, however it ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_it, daemon=True).start()


def _end_with_it() -> None:
    started_by = multiprocessing.parent_process()
    assert started_by is not None
    wait([started_by.sentinel])
    os._exit(1)

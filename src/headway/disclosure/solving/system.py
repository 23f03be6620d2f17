"""Facts as arrays: one place for each cell, one sparse row for each fact about several."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy import sparse

from headway.disclosure.facts import Fact
from headway.errors import OurMistake

NO_LIMIT = 1 << 40
"""More than any count of anything in an authority; as a limit, none."""

Whole = np.ndarray[Any, np.dtype[np.int64]]
Real = np.ndarray[Any, np.dtype[np.float64]]
Truth = np.ndarray[Any, np.dtype[np.bool_]]
Matrix = Any
"""A sparse matrix of whole numbers, by rows; the library that makes it has no types."""


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class System:
    """All that is known: ``floor`` and ``ceiling`` of each cell, ``low`` and ``high`` of each row.

    A cell is published where its floor is its ceiling.
    """

    cells: tuple[str, ...]
    floor: Whole
    ceiling: Whole
    rows: Matrix
    low: Whole
    high: Whole

    @property
    def place(self) -> dict[str, int]:
        """Where each cell stands."""
        return {cell: number for number, cell in enumerate(self.cells)}

    @property
    def published(self) -> Truth:
        """Which cells everyone knows."""
        return np.asarray(self.floor == self.ceiling)

    def agrees(self, table: Whole) -> bool:
        """Whether a complete table agrees with every fact; in whole numbers."""
        if (table < self.floor).any() or (table > self.ceiling).any():
            return False
        sums = self.rows @ table
        return bool(((self.low <= sums) & (sums <= self.high)).all())


def system_of(facts: Iterable[Fact], cells: Iterable[str] = ()) -> System:
    """The system of these facts, over their cells and any others given.

    Raises:
        OurMistake: Two facts contradict each other about one cell.
    """
    place = {cell: number for number, cell in enumerate(dict.fromkeys(cells))}
    floor: dict[int, int] = {}
    ceiling: dict[int, int] = {}
    row: list[int] = []
    column: list[int] = []
    times: list[int] = []
    low: list[int] = []
    high: list[int] = []
    for fact in facts:
        for cell, _ in fact.terms:
            place.setdefault(cell, len(place))
        if len(fact.terms) == 1 and fact.terms[0][1] == 1:
            at = place[fact.terms[0][0]]
            floor[at] = max(floor.get(at, 0), fact.low or 0)
            if fact.high is not None:
                ceiling[at] = min(ceiling.get(at, NO_LIMIT), fact.high)
            if floor[at] > ceiling.get(at, NO_LIMIT):
                raise OurMistake(f"Two facts contradict each other about {fact.terms[0][0]}.")
            continue
        for cell, by in fact.terms:
            row.append(len(low))
            column.append(place[cell])
            times.append(by)
        low.append(-NO_LIMIT if fact.low is None else fact.low)
        high.append(NO_LIMIT if fact.high is None else fact.high)
    matrix = sparse.csr_array(
        (np.array(times, np.int64), (np.array(row, np.int64), np.array(column, np.int64))),
        shape=(len(low), len(place)),
    )
    return System(
        cells=tuple(place),
        floor=_filled(floor, len(place), 0),
        ceiling=_filled(ceiling, len(place), NO_LIMIT),
        rows=matrix,
        low=np.array(low, np.int64),
        high=np.array(high, np.int64),
    )


def table_of(system: System, values: Mapping[str, int]) -> Whole:
    """A table of values in the order of the system's cells."""
    return np.array([values[cell] for cell in system.cells], np.int64)


def _filled(known: Mapping[int, int], length: int, otherwise: int) -> Whole:
    whole = np.full(length, otherwise, np.int64)
    whole[list(known)] = list(known.values())
    return whole

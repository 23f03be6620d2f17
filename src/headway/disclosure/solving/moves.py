"""Moves: what can be added to one complete table so that another comes of it, all facts kept.

From the true table, a move that takes a small count to nought and one that takes it to five
are the two tables of the guarantee.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from scipy import sparse
from scipy.sparse.csgraph import connected_components

from headway.disclosure.solving.system import NO_LIMIT, Matrix, System, Truth, Whole

FURTHEST = 200
"""How far a move takes one cell up at most: far enough for any guarantee, and keeps numbers small.
"""


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Space:
    """The moves that are possible from a table, over the cells that may move.

    A move ``y`` of ``cells`` has ``low <= rows @ y <= high`` and ``least <= y <= most``.
    """

    cells: Whole
    rows: Matrix
    low: Whole
    high: Whole
    least: Whole
    most: Whole

    def allows(self, move: Whole) -> bool:
        """Whether a move keeps every fact; in whole numbers."""
        if (move < self.least).any() or (move > self.most).any():
            return False
        sums = self.rows @ move
        return bool(((self.low <= sums) & (sums <= self.high)).all())

    def part(self, chosen: Whole, rows: Whole) -> "Space":
        """The moves of some of its cells, under some of its rows."""
        return Space(
            cells=self.cells[chosen],
            rows=self.rows[rows][:, chosen],
            low=self.low[rows],
            high=self.high[rows],
            least=self.least[chosen],
            most=self.most[chosen],
        )


def space(system: System, table: Whole, movable: Truth, furthest: int = FURTHEST) -> Space:
    """The moves from a table of these cells, all others held still."""
    cells = np.flatnonzero(movable)
    rows = system.rows[:, cells]
    bound = np.flatnonzero(np.diff(rows.indptr))
    sums = (system.rows @ table)[bound]
    low, high = system.low[bound], system.high[bound]
    return Space(
        cells=cells,
        rows=rows[bound],
        low=np.where(low <= -NO_LIMIT, -NO_LIMIT, low - sums),
        high=np.where(high >= NO_LIMIT, NO_LIMIT, high - sums),
        least=system.floor[cells] - table[cells],
        most=np.minimum(system.ceiling[cells] - table[cells], furthest),
    )


def components(whole: Space) -> Iterator[tuple[Whole, Space]]:
    """The parts that do not touch each other, largest first, with their places in the whole."""
    count = whole.rows.shape[0]
    both = sparse.block_array([[None, whole.rows], [whole.rows.T, None]]).tocsr()
    number, label = connected_components(both, directed=False)
    rows_by = np.argsort(label[:count], kind="stable")
    cells_by = np.argsort(label[count:], kind="stable")
    rows_from = np.searchsorted(label[:count][rows_by], np.arange(number + 1))
    cells_from = np.searchsorted(label[count:][cells_by], np.arange(number + 1))
    sizes = np.diff(cells_from)
    for each in np.argsort(-sizes, kind="stable"):
        chosen = cells_by[cells_from[each] : cells_from[each + 1]]
        if len(chosen):
            yield chosen, whole.part(chosen, rows_by[rows_from[each] : rows_from[each + 1]])

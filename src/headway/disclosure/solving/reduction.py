"""The same moves in fewer variables: what must move together is one, what cannot move is none."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from scipy import sparse

from headway.disclosure.solving.moves import Space
from headway.disclosure.solving.system import NO_LIMIT, Matrix, Real, Truth, Whole

_ROUNDS_OF_TIGHTENING = 20
Row = dict[int, int]


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Reduced:
    """Moves of ``space`` stand for moves of a larger one.

    ``follows`` is, for each place of the larger, the variable that it follows, or -1 where it
    cannot move; ``sign`` is whether it follows or opposes it.
    """

    space: Space
    follows: Whole
    sign: Whole

    def spread(self, move: Whole) -> Whole:
        """The larger space's move."""
        return np.where(self.follows >= 0, self.sign * move[np.maximum(self.follows, 0)], 0)


def reduced(whole: Space) -> Reduced:
    """Leave out what is settled: sums of one are nought, sums of two are one variable."""
    fixed = (whole.low == 0) & (whole.high == 0)
    joined = _Joined(len(whole.cells))
    rows = _settled(joined, _as_rows(whole.rows[np.flatnonzero(fixed)]))
    root = np.array([joined.root(place) for place in range(len(whole.cells))], np.int64)
    sign = np.array([joined.sign[place] for place in range(len(whole.cells))], np.int64)
    held = np.array([joined.is_still[each] for each in root], bool)
    kept, numbered = np.unique(root[~held], return_inverse=True)
    follows = np.full(len(root), -1, np.int64)
    follows[~held] = numbered
    return Reduced(
        space=_over_variables(whole, rows, kept, follows, sign, ~fixed),
        follows=follows,
        sign=sign,
    )


def _over_variables(
    whole: Space, rows: list[Row], kept: Whole, follows: Whole, sign: Whole, loose: Truth
) -> Space:
    number = {int(each): at for at, each in enumerate(kept)}
    moving = np.flatnonzero(follows >= 0)
    onto = sparse.csr_array(
        (sign[moving], (moving, follows[moving])), shape=(len(follows), len(kept))
    )
    others = whole.rows[np.flatnonzero(loose)] @ onto
    sums = sparse.vstack([_as_matrix(rows, number, len(kept)), others]).tocsr()
    low = np.concatenate([np.zeros(len(rows), np.int64), whole.low[loose]])
    high = np.concatenate([np.zeros(len(rows), np.int64), whole.high[loose]])
    least = np.full(len(kept), -NO_LIMIT, np.int64)
    most = np.full(len(kept), NO_LIMIT, np.int64)
    along = sign[moving] > 0
    np.maximum.at(least, follows[moving], np.where(along, whole.least[moving], -whole.most[moving]))
    np.minimum.at(most, follows[moving], np.where(along, whole.most[moving], -whole.least[moving]))
    space = Space(cells=kept, rows=sums, low=low, high=high, least=least, most=most)
    return _tightened(space)


class _Joined:
    """Places that move together, as a forest: each points to one it follows or opposes."""

    def __init__(self, size: int) -> None:
        self.parent = list(range(size))
        self.sign = [1] * size
        self.is_still = [False] * size

    def root(self, place: int) -> int:
        """The place that this one follows in the end; its sign is to that one from now on."""
        path = []
        while self.parent[place] != place:
            path.append(place)
            place = self.parent[place]
        for each in reversed(path):
            if self.parent[each] != place:
                self.sign[each] *= self.sign[self.parent[each]]
                self.parent[each] = place
        return place

    def of_roots(self, row: Row) -> Row:
        """A row over the places that others follow."""
        found: Row = {}
        for place, times in row.items():
            root = self.root(place)
            if not self.is_still[root]:
                found[root] = found.get(root, 0) + times * self.sign[place]
        return {place: times for place, times in found.items() if times}


def _settled(joined: _Joined, rows: Iterable[Row]) -> list[Row]:
    """The rows that settle nothing more, each once."""
    left, changed = list(rows), True
    while changed:
        changed, seen = False, {}
        for row in map(joined.of_roots, left):
            match sorted(row.items()):
                case []:
                    pass
                case [(one, _)]:
                    joined.is_still[one] = changed = True
                case [(one, times), (other, by)] if abs(times) == abs(by):
                    joined.parent[other] = one
                    joined.sign[other] = -1 if times == by else 1
                    changed = True
                case [(_, first), *_] as terms:
                    turned = tuple((each, by if first > 0 else -by) for each, by in terms)
                    seen[turned] = row
        left = list(seen.values())
    return left


def _tightened(space: Space) -> Space:
    """Limits as narrow as each row alone makes them, so that what is impossible shows early."""
    rows = space.rows.tocsr()
    if not rows.nnz:
        return space
    by, of = rows.data.astype(float), rows.indices
    least, most = space.least.astype(float), space.most.astype(float)
    row = np.repeat(np.arange(rows.shape[0]), np.diff(rows.indptr))
    for _ in range(_ROUNDS_OF_TIGHTENING):
        small = np.where(by > 0, by * least[of], by * most[of])
        large = np.where(by > 0, by * most[of], by * least[of])
        up = (space.high - np.bincount(row, small, rows.shape[0]))[row] + small
        down = (space.low - np.bincount(row, large, rows.shape[0]))[row] + large
        before = least.sum() - most.sum()
        np.maximum.at(least, of, np.ceil(_quotient(down, up, by) - 1e-9))
        np.minimum.at(most, of, np.floor(_quotient(up, down, by) + 1e-9))
        if least.sum() - most.sum() == before:
            break
    return Space(
        cells=space.cells, rows=rows, low=space.low, high=space.high,
        least=least.astype(np.int64), most=most.astype(np.int64),
    )  # fmt: skip


def _quotient(positive: Real, negative: Real, by: Real) -> Real:
    return np.where(by > 0, positive, negative) / by


def _as_rows(matrix: Matrix) -> Iterable[Row]:
    for start, end in zip(matrix.indptr[:-1], matrix.indptr[1:], strict=True):
        columns, times = matrix.indices[start:end].tolist(), matrix.data[start:end].tolist()
        yield dict(zip(columns, times, strict=True))


def _as_matrix(rows: list[Row], number: dict[int, int], width: int) -> Matrix:
    at = [row for row, each in enumerate(rows) for _ in each]
    column = [number[place] for each in rows for place in each]
    times = np.array([by for each in rows for by in each.values()], np.int64)
    return sparse.csr_array((times, (at, column)), shape=(len(rows), width))

"""The search for moves that reach ends: many together, then twenty, then each alone."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from scipy import sparse

from headway.disclosure.solving.highs import Programme, passed, whole_answer
from headway.disclosure.solving.moves import Space, components
from headway.disclosure.solving.packing import End, Move
from headway.disclosure.solving.system import NO_LIMIT, Whole

_BATCH, _MOST_BATCHES, _LEAST_SHARE = 20, 60, 0.06
_NODES_FOR_MANY, _NODES_FOR_ONE = 1, 5000
"""How many branches the solver may try; one means the first answer it rounds to."""

ShareOut = Callable[[Callable[["_Part"], "_Found"], Sequence["_Part"]], Iterable["_Found"]]
"""``map``, or one that gives the work to several processes."""


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class _Part:
    """One component and its ends: place, way, and how far."""

    space: Space
    need: dict[End, int]
    seed: int


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class _Found:
    """Moves of one component, and the ends for which there is none, or none was found."""

    moves: list[Whole]
    impossible: list[End]
    undecided: list[End]


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Searched:
    """Moves that between them reach every end but those named."""

    moves: list[Move]
    impossible: list[End]
    undecided: list[End]


def search(
    whole: Space, need: dict[End, int], *, seed: int = 0, share_out: ShareOut = map
) -> Searched:
    """Find moves that reach the ends, or prove that there are none."""
    by_place: dict[int, list[End]] = {}
    for end in need:
        by_place.setdefault(end[0], []).append(end)
    chosen, parts = [], []
    for places, part in components(whole):
        inside = {
            (at, way): need[place, way]
            for at, place in enumerate(places.tolist())
            for place, way in by_place.get(place, ())
        }
        if inside:
            chosen.append(places)
            parts.append(_Part(space=part, need=inside, seed=seed))
    moves: list[Move] = []
    impossible: list[End] = []
    undecided: list[End] = []
    for places, found in zip(chosen, share_out(_searched, parts), strict=True):
        for move in found.moves:
            changed = np.flatnonzero(move)
            moves.append((places[changed], move[changed]))
        impossible += [(int(places[at]), way) for at, way in found.impossible]
        undecided += [(int(places[at]), way) for at, way in found.undecided]
    return Searched(moves=moves, impossible=impossible, undecided=undecided)


def _searched(part: _Part) -> _Found:
    search = _Search(part)
    search.many_at_once()
    search.some_at_once()
    search.one_at_a_time()
    return _Found(moves=search.moves, impossible=search.impossible, undecided=search.undecided)


class _Search:
    def __init__(self, part: _Part) -> None:
        self.space, self.need, self.seed = part.space, part.need, part.seed
        self.open = dict.fromkeys(part.need)
        self.draw = np.random.default_rng(part.seed)
        self.moves: list[Whole] = []
        self.impossible: list[End] = []
        self.undecided: list[End] = []

    def many_at_once(self) -> None:
        """One open end of every place together, as far towards each as goes."""
        for _ in range(_MOST_BATCHES):
            if not self.open:
                return
            before = len(self.open)
            ends = self._one_each()
            gained = self._take(self._batch(ends, progress=True))
            if gained < max(3, _LEAST_SHARE * before):
                return

    def some_at_once(self) -> None:
        """Twenty open ends, as many of them as can be reached together."""
        stalled = 0
        for _ in range(_MOST_BATCHES):
            if not self.open or stalled == 2:
                return
            ends = self._one_each()
            ends = [ends[each] for each in self.draw.permutation(len(ends))[:_BATCH]]
            stalled = 0 if self._take(self._batch(ends, progress=False)) else stalled + 1

    def one_at_a_time(self) -> None:
        """Each end that is left, alone: found, or proved impossible."""
        for end in list(self.open):
            if end not in self.open:
                continue
            answer, is_impossible = self._forced(end)
            if not self._take(answer):
                (self.impossible if is_impossible else self.undecided).append(end)
                self.open.pop(end, None)

    def _one_each(self) -> list[End]:
        by_place: dict[int, list[End]] = {}
        for end in self.open:
            by_place.setdefault(end[0], []).append(end)
        return [ends[self.draw.integers(len(ends))] for ends in by_place.values()]

    def _take(self, move: Whole | None) -> int:
        """How many open ends a move reaches; it is kept if there is any, and if it is true."""
        if move is None or not self.space.allows(move):
            return 0
        reached = [end for end in self.open if move[end[0]] * end[1] >= self.need[end] * end[1]]
        for end in reached:
            del self.open[end]
        if reached:
            self.moves.append(move)
        return len(reached)

    def _batch(self, ends: list[End], *, progress: bool) -> Whole | None:
        """Move towards many ends: by progress up to each, or by how many are reached outright."""
        size, count, rows = len(self.space.cells), len(ends), self.space.rows.shape[0]
        place = np.array([end[0] for end in ends])
        way = np.array([end[1] for end in ends])
        far = np.array([abs(self.need[end]) for end in ends])
        worst = np.where(way > 0, self.space.least[place], -self.space.most[place])
        ones, number = np.ones(count, np.int64), np.arange(count)
        if progress:
            # What is counted is no more than the move, and no more than what is needed.
            by, low, high = -ones, np.zeros(count, np.int64), np.full(count, NO_LIMIT)
            least, most, cost = worst, far, -1 / far
        else:
            # A one may be counted only where the end is reached.
            by, low, high = worst - far, worst, np.full(count, NO_LIMIT)
            least, most, cost = 0 * ones, ones, -ones.astype(float)
        link = sparse.csr_array(
            (
                np.concatenate([way, by]),
                (np.concatenate([number, number]), np.concatenate([place, size + number])),
            ),
            shape=(count, size + count),
        )
        above = sparse.hstack([self.space.rows, sparse.csr_array((rows, count), dtype=np.int64)])
        return self._answer(
            Programme(
                rows=sparse.vstack([above, link]),
                low=np.concatenate([self.space.low, low]),
                high=np.concatenate([self.space.high, high]),
                least=np.concatenate([self.space.least, least]),
                most=np.concatenate([self.space.most, most]),
                cost=np.concatenate([np.zeros(size), cost]),
                whole=np.concatenate([np.ones(size, np.int64), ones * (not progress)]),
            ),
            mip_rel_gap=0.3 if progress else 0.2,
        )[0]

    def _forced(self, end: End) -> tuple[Whole | None, bool]:
        least, most = self.space.least.copy(), self.space.most.copy()
        if end[1] > 0:
            least[end[0]] = max(least[end[0]], self.need[end])
        else:
            most[end[0]] = min(most[end[0]], self.need[end])
        if least[end[0]] > most[end[0]]:
            return None, True
        size = len(self.space.cells)
        return self._answer(
            Programme(
                rows=self.space.rows, low=self.space.low, high=self.space.high,
                least=least, most=most, cost=np.zeros(size), whole=np.ones(size, np.int64),
            ),
            mip_max_nodes=_NODES_FOR_ONE,
        )  # fmt: skip

    def _answer(self, asked: Programme, **options: float | str) -> tuple[Whole | None, bool]:
        limits = {"mip_max_nodes": _NODES_FOR_MANY, "random_seed": self.seed} | options
        found, is_impossible = whole_answer(passed(asked, **limits))
        return (None if found is None else found[: len(self.space.cells)]), is_impossible

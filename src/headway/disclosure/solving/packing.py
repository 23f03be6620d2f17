"""From many small moves to a few complete tables: moves that do not spoil each other are added."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np

from headway.disclosure.solving.moves import Space
from headway.disclosure.solving.system import Whole

Move = tuple[Whole, Whole]
"""The places of a space that change, and by how much."""

End = tuple[int, int]
"""A place of a space, and 1 for its upper end or -1 for its lower."""


@dataclass(kw_only=True, slots=True, eq=False)
class _Table:
    """One table in the making, as a move of all places, with the ends it is kept for."""

    move: Whole
    kept_for: dict[int, int] = field(default_factory=dict)


class Packing:
    """Tables that between them reach ends. ``need`` is how far each end lies, upwards positive."""

    def __init__(self, space: Space, need: dict[End, int]) -> None:
        self._space = space
        self._need = need
        self._tables: list[_Table] = []
        self.open = set(need)
        # Moves keep a sum that is fixed whatever is added; only a sum between limits can be left.
        loose = np.flatnonzero((space.low != 0) | (space.high != 0))
        self._loose = space.rows[loose] if len(loose) else None
        self._low, self._high = space.low[loose], space.high[loose]
        self._by_place: dict[int, list[End]] = {}
        for end in need:
            self._by_place.setdefault(end[0], []).append(end)

    @property
    def tables(self) -> list[Whole]:
        """Each table as a move."""
        return [table.move for table in self._tables]

    def add_all(self, moves: Iterable[Move]) -> None:
        """Add those moves that reach anything new, the most useful first."""
        useful = [(self._reaches(*move), move) for move in moves]
        useful.sort(key=lambda each: -len(each[0]))
        for ends, move in useful:
            if not self.open.isdisjoint(ends):
                self.add(move)

    def add(self, move: Move) -> None:
        """Add one move, to the first table that it leaves whole, else as a new one."""
        places, by = move
        gained = [end for end in self._reaches(places, by) if end in self.open]
        for table in self._tables:
            if self._fits(table, places, by):
                break
        else:
            table = _Table(move=np.zeros(len(self._space.cells), np.int64))
            self._tables.append(table)
        table.move[places] += by
        for end in gained:
            self._keep(table, end)
        for end in self._reaches(places, table.move[places]):
            if end in self.open:
                self._keep(table, end)

    def _keep(self, table: _Table, end: End) -> None:
        table.kept_for[end[0]] = end[1]
        self.open.discard(end)

    def _reaches(self, places: Sequence[int] | Whole, by: Whole) -> list[End]:
        """The ends, of these places, that a change by so much reaches."""
        found = []
        for place, change in zip(places, by, strict=True):
            for end in self._by_place.get(int(place), ()):
                if change * end[1] >= self._need[end] * end[1]:
                    found.append(end)
        return found

    def _fits(self, table: _Table, places: Whole, by: Whole) -> bool:
        after = table.move[places] + by
        if (after < self._space.least[places]).any() or (after > self._space.most[places]).any():
            return False
        # What a move is added for must be reached in the sum as well as alone.
        for place, change, alone in zip(places, after, by, strict=True):
            for end in self._by_place.get(int(place), ()):
                far = change * end[1] >= self._need[end] * end[1]
                kept = table.kept_for.get(int(place)) == end[1]
                wanted = end in self.open and alone * end[1] >= self._need[end] * end[1]
                if (kept or wanted) and not far:
                    return False
        if self._loose is None:
            return True
        whole = table.move.copy()
        whole[places] = after
        sums = self._loose @ whole
        return bool(((self._low <= sums) & (sums <= self._high)).all())

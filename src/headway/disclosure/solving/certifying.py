"""The two certificates: whole-number tables, few, that between them prove what is claimed.

The internal one starts from the truth and proves the guarantee of each small count to those who
may know which counts are small. The public one is made from the published facts alone, as anyone
could make it: whatever it shows, it shows nothing that was not published.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from headway.disclosure.solving.highs import Programme, passed, whole_answer
from headway.disclosure.solving.moves import FURTHEST, Space, components, space
from headway.disclosure.solving.packing import Packing
from headway.disclosure.solving.reduction import reduced
from headway.disclosure.solving.searching import Searched, ShareOut, search
from headway.disclosure.solving.system import System, Truth, Whole
from headway.errors import OurMistake

End = tuple[int, int]
"""A cell of a system, and 1 for its upper end or -1 for its lower."""


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Tables:
    """Complete tables, each in the order of the system's cells, and what they do not show.

    ``impossible`` is proved to be so, ``undecided`` was given up on.
    """

    tables: tuple[Whole, ...]
    impossible: tuple[End, ...]
    undecided: tuple[End, ...]


def internal(
    system: System,
    truth: Whole,
    small: Truth,
    at_most: Whole,
    at_least: Whole,
    *,
    moves: Iterable[tuple[Whole, Whole]] = (),
    share_out: ShareOut = map,
) -> Tables:
    """Tables in which each small count is as little as ``at_most`` and as much as ``at_least``.

    Args:
        system: All that is published, with what was hidden left open.
        truth: The true value of every cell.
        small: The counts to prove.
        at_most: What each must be able to be, or less.
        at_least: What each must be able to be, or more.
        moves: Moves from the truth that are known already, by cell; false ones are left aside.
        share_out: Gives the components to several processes.
    """
    found = space(system, truth, ~system.published)
    need: dict[End, int] = {}
    for cell in np.flatnonzero(small & ~system.published).tolist():
        need[cell, 1] = int(at_least[cell] - truth[cell])
        need[cell, -1] = int(at_most[cell] - truth[cell])
    # What is so already needs the true table itself among the others.
    as_it_is = [truth] if 0 in need.values() else []
    need = {end: far for end, far in need.items() if far}
    lost = [
        (int(cell), way) for cell in np.flatnonzero(small & system.published) for way in (1, -1)
    ]
    tables, searched = _reached(found, need, moves, share_out)
    return Tables(
        tables=(*as_it_is, *(_complete(system, truth, found, table) for table in tables)),
        impossible=tuple(sorted([*lost, *searched.impossible])),
        undecided=tuple(sorted(searched.undecided)),
    )


def public(system: System, apart: int, *, share_out: ShareOut = map) -> Tables:
    """Tables in which each cell that is not published differs by ``apart`` between two of them.

    Raises:
        OurMistake: The published facts contradict each other.
    """
    start = _some_table(system)
    found = space(system, start, ~system.published)
    up = {(int(cell), 1): apart for cell in found.cells}
    tables, above = _reached(found, up, (), share_out)
    # From where the first table stands some can only go down.
    down = {(cell, -1): -apart for cell, _ in (*above.impossible, *above.undecided)}
    more, below = _reached(found, down, (), share_out)
    whole = [start, *(_complete(system, start, found, table) for table in (*tables, *more))]
    left = [cell for cell, _ in (*below.impossible, *below.undecided)]
    whole += _widest(system, start, found, left, whole, apart)
    spread = np.max(whole, axis=0) - np.min(whole, axis=0)
    narrow = np.flatnonzero(~system.published & (spread < apart))
    return Tables(
        tables=tuple(whole), impossible=tuple((int(cell), 1) for cell in narrow), undecided=()
    )


def _reached(
    found: Space,
    need: dict[End, int],
    moves: Iterable[tuple[Whole, Whole]],
    share_out: ShareOut,
) -> tuple[list[Whole], Searched]:
    """Moves of the whole space that reach the ends, packed; with what was not reached, by cell."""
    place = {int(cell): at for at, cell in enumerate(found.cells)}
    fewer = reduced(found)
    wanted: dict[End, int] = {}
    stands_for: dict[End, list[End]] = {}
    still = []
    for (cell, way), far in need.items():
        variable, sign = int(fewer.follows[place[cell]]), int(fewer.sign[place[cell]])
        if variable < 0:
            still.append((cell, way))
            continue
        end = (variable, way * sign)
        stands_for.setdefault(end, []).append((cell, way))
        wanted[end] = max(wanted.get(end, 0), far * sign, key=abs)
    packing = Packing(fewer.space, wanted)
    known = list(_over_variables(found, fewer.follows, fewer.sign, moves))
    packing.add_all(known)
    searched = search(
        fewer.space,
        {end: wanted[end] for end in wanted if end in packing.open},
        share_out=share_out,
    )
    packing = Packing(fewer.space, wanted)
    packing.add_all([*searched.moves, *known])

    def cells(ends: Iterable[End]) -> list[End]:
        return [each for end in ends for each in stands_for[end]]

    return (
        [fewer.spread(table) for table in packing.tables],
        Searched(
            moves=[],
            impossible=[*still, *cells(searched.impossible)],
            undecided=cells(searched.undecided),
        ),
    )


def _over_variables(
    found: Space, follows: Whole, sign: Whole, moves: Iterable[tuple[Whole, Whole]]
) -> Iterable[tuple[Whole, Whole]]:
    """Moves of cells as moves of variables; those that are not true of the space are left out."""
    place = np.full(int(found.cells.max(initial=0)) + 1, -1, np.int64)
    place[found.cells] = np.arange(len(found.cells))
    for cells, by in moves:
        if cells.max(initial=0) >= len(place) or (place[cells] < 0).any():
            continue
        whole = np.zeros(len(found.cells), np.int64)
        whole[place[cells]] = by
        if found.allows(whole):
            at = place[cells]
            moving = follows[at] >= 0
            variable, first = np.unique(follows[at][moving], return_index=True)
            yield variable, (sign[at] * by)[moving][first]


def _complete(system: System, start: Whole, found: Space, move: Whole) -> Whole:
    """The complete table that a move leads to, once it has been seen to agree with every fact."""
    table = start.copy()
    table[found.cells] += move
    if not system.agrees(table):
        raise OurMistake("A table made for a certificate contradicts what is published.")
    return table


def _some_table(system: System) -> Whole:
    """A complete table that agrees with every fact, found without the truth."""
    start = system.floor.copy()
    draw = np.random.default_rng(0)
    for places, part in components(space(system, start, ~system.published, 10 * FURTHEST)):
        answer, _ = whole_answer(passed(_anything(part, draw.random(len(places)))))
        if answer is None or not part.allows(answer):
            raise OurMistake("No whole-number table agrees with what is published.")
        start[part.cells] += answer
    return start


def _widest(
    system: System, start: Whole, found: Space, cells: list[int], whole: list[Whole], apart: int
) -> list[Whole]:
    """For cells that move ``apart`` neither way: the tables in which they are least and most."""
    more: list[Whole] = []
    wanted = set(cells)
    for _, part in components(found):
        for place in np.flatnonzero(np.isin(part.cells, list(wanted))):
            cell = int(part.cells[place])
            seen = [int(table[cell]) for table in (*whole, *more)]
            if max(seen) - min(seen) >= apart:
                continue
            for way in (-1.0, 1.0):
                cost = np.zeros(len(part.cells))
                cost[place] = way
                answer, _ = whole_answer(passed(_anything(part, cost)))
                if answer is not None and part.allows(answer) and answer[place]:
                    move = np.zeros(len(found.cells), np.int64)
                    move[np.searchsorted(found.cells, part.cells)] = answer
                    more.append(_complete(system, start, found, move))
    return more


def _anything(part: Space, cost: np.ndarray) -> Programme:
    return Programme(
        rows=part.rows, low=part.low, high=part.high, least=part.least, most=part.most,
        cost=cost, whole=np.ones(len(part.cells), np.int64),
    )  # fmt: skip

"""Which cells to hide, so that every small count could be nought and could be five or more.

For each small count and each of its two ends, one linear programme asks for the cheapest change
of the table that takes it there: what is hidden already changes for nothing, what is not costs
its weight and is hidden if it changes. Each answer serves every other count that it takes far
enough, and is kept: it is most of the proof.

Source: Kelly, Golden and Assad (1992), Fischetti and Salazar (2000), for the successive
programmes; that answers are shared, kept and started from one another is ours.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
from scipy import sparse

from headway.disclosure.solving.highs import Programme, Solver, best, passed
from headway.disclosure.solving.moves import Space, components, space
from headway.disclosure.solving.system import Real, System, Truth, Whole

_NOTHING = 1e-7
"""A change smaller than this is the solver's arithmetic and none of the table's."""

ShareOut = Callable[[Callable[["_Part"], "_Done"], Sequence["_Part"]], Iterable["_Done"]]
"""``map``, or one that gives the work to several processes."""


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Task:
    """A table to protect, given all that is known already.

    ``system`` holds what the reader knows whatever we do: earlier releases, what others publish,
    and how the table adds up. ``truth`` is the true value of every cell. ``offered`` are the
    cells about to be published unless hidden. ``small`` are the counts to be protected, here and
    in earlier releases; each must be able to be ``at_most`` and ``at_least``. ``weight`` is what
    is lost with a cell. ``tier`` orders cells by how unwillingly they are changed: those of a
    higher tier are held still until nothing else helps.
    """

    system: System
    truth: Whole
    offered: Truth
    small: Truth
    at_most: Whole
    at_least: Whole
    weight: Real
    tier: Whole


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Protected:
    """What is hidden of what was offered, with every move found on the way.

    ``impossible`` are the ends that no hiding can reach: the cell, and 1 for up or -1 for down.
    A move is the cells it changes and by how much; it is true of the table once hidden.
    """

    hidden: Truth
    moves: tuple[tuple[Whole, Whole], ...]
    impossible: tuple[tuple[int, int], ...]
    programmes: int


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class _Part:
    """One component, with all that a process needs to protect it. Places are its own."""

    space: Space
    truth: Real
    hidden: Truth
    weight: Real
    ends: tuple[tuple[int, int], ...]
    at_most: Real
    at_least: Real
    top: Real
    bottom: Real


@dataclass(kw_only=True, slots=True, eq=False)
class _Done:
    """What came of one component: what is hidden in it now, and how far each cell can go."""

    hidden: Truth
    top: Real
    bottom: Real
    moves: list[tuple[Whole, Whole]] = field(default_factory=list)
    programmes: int = 0


def protect(task: Task, share_out: ShareOut = map) -> Protected:
    """Choose what to hide. The same task has the same answer, however it is shared out."""
    hidden = ~task.system.published & (task.small | ~task.offered)
    top, bottom = task.truth.astype(float), task.truth.astype(float)
    moves: list[tuple[Whole, Whole]] = []
    programmes = 0
    for tier in range(int(task.tier.max(initial=0)) + 1):
        movable = ~task.system.published & (task.tier <= tier)
        whole = space(task.system, task.truth, movable)
        parts = list(_parts(task, whole, hidden, top, bottom))
        results = share_out(_protected, [part for _, part in parts])
        for (cells, _), done in zip(parts, results, strict=True):
            hidden[cells] |= done.hidden
            top[cells], bottom[cells] = done.top, done.bottom
            moves += [(cells[places], by) for places, by in done.moves]
            programmes += done.programmes
        if not _open(task, top, bottom):
            break
    return Protected(
        hidden=hidden & task.offered,
        moves=tuple(moves),
        impossible=tuple(_open(task, top, bottom)),
        programmes=programmes,
    )


def _open(task: Task, top: Real, bottom: Real) -> list[tuple[int, int]]:
    """The ends not reached yet, in the order in which they are tried."""
    found = [
        (int(cell), 1) for cell in np.flatnonzero(task.small & (top < task.at_least - _NOTHING))
    ]
    found += [
        (int(cell), -1) for cell in np.flatnonzero(task.small & (bottom > task.at_most + _NOTHING))
    ]
    return sorted(found, key=lambda end: (end[0], -end[1]))


def _parts(
    task: Task, whole: Space, hidden: Truth, top: Real, bottom: Real
) -> Iterator[tuple[Whole, _Part]]:
    """Each component in which an end is still open, with its cells in the whole system."""
    by_cell: dict[int, list[int]] = {}
    for cell, way in _open(task, top, bottom):
        by_cell.setdefault(cell, []).append(way)
    for _, part in components(whole):
        cells = part.cells
        ends = tuple(
            (place, way) for place, cell in enumerate(cells) for way in by_cell.get(int(cell), ())
        )
        if ends:
            yield (
                cells,
                _Part(
                    space=part,
                    truth=task.truth[cells].astype(float),
                    hidden=hidden[cells],
                    weight=task.weight[cells],
                    ends=ends,
                    at_most=task.at_most[cells].astype(float),
                    at_least=task.at_least[cells].astype(float),
                    top=top[cells],
                    bottom=bottom[cells],
                ),
            )


def _protected(part: _Part) -> _Done:
    """Protect one component.

    A hidden cell is one column that changes for nothing; one that is not hidden is two, up and
    down, which cost its weight until it is used. An end is forced by a limit that is put back
    after, so that each answer is found from the one before.
    """
    hidden, visible = np.flatnonzero(part.hidden), np.flatnonzero(~part.hidden)
    column = {int(cell): number for number, cell in enumerate(hidden)}
    free, shown = len(hidden), len(visible)
    rows, least, most = part.space.rows, part.space.least, part.space.most
    solver = passed(
        Programme(
            rows=sparse.hstack([rows[:, hidden], rows[:, visible], -rows[:, visible]]),
            low=part.space.low,
            high=part.space.high,
            least=np.concatenate([least[hidden], np.zeros(2 * shown, np.int64)]),
            most=np.concatenate([most[hidden], most[visible], -least[visible]]),
            cost=np.concatenate([np.zeros(free), part.weight[visible], part.weight[visible]]),
        ),
        presolve="off",
        dual_simplex_cost_perturbation_multiplier=0.0,
    )
    done = _Done(hidden=part.hidden.copy(), top=part.top.copy(), bottom=part.bottom.copy())
    for cell, way in part.ends:
        if _reached(part, done, cell, way):
            continue
        place, limits = column[cell], (float(least[cell]), float(most[cell]))
        if way > 0:
            need = part.at_least[cell] - part.truth[cell]
            forced = (need, max(need, limits[1]))
        else:
            need = part.at_most[cell] - part.truth[cell]
            forced = (min(need, limits[0]), need)
        if limits[0] <= need <= limits[1]:
            solver.changeColBounds(place, max(forced[0], limits[0]), min(forced[1], limits[1]))
            answer = best(solver)
            solver.changeColBounds(place, *limits)
            done.programmes += 1
            if answer is not None:
                move = np.zeros(len(part.hidden))
                move[hidden] = answer[:free]
                move[visible] = answer[free : free + shown] - answer[free + shown :]
                _take(solver, part, done, move, visible, free)
    return done


def _reached(part: _Part, done: _Done, cell: int, way: int) -> bool:
    if way > 0:
        return bool(done.top[cell] >= part.at_least[cell] - _NOTHING)
    return bool(done.bottom[cell] <= part.at_most[cell] + _NOTHING)


def _take(solver: Solver, part: _Part, done: _Done, move: Real, visible: Whole, free: int) -> None:
    """Keep what a move shows, and hide what it changes."""
    moved = part.truth + move
    np.maximum(done.top, np.where(np.abs(move) > _NOTHING, moved, done.top), out=done.top)
    np.minimum(done.bottom, np.where(np.abs(move) > _NOTHING, moved, done.bottom), out=done.bottom)
    new = (np.abs(move) > _NOTHING) & ~done.hidden
    if new.any():
        done.hidden |= new
        used = np.flatnonzero(new[visible])
        columns = np.concatenate([free + used, free + len(visible) + used]).astype(np.int32)
        solver.changeColsCost(len(columns), columns, np.zeros(len(columns)))
    by = np.rint(move).astype(np.int64)
    changed = np.flatnonzero(by)
    if np.abs(move - by).max() < 1e-6 and part.space.allows(by):
        done.moves.append((changed, by[changed]))

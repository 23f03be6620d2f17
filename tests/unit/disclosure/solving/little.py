"""Little boroughs for the tests of the solving, and an attacker who knows nothing of ours.

The attacker has linear programming from another library, and counts out every whole-number
table of the smallest boroughs.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product

import numpy as np
from hypothesis import strategies as st
from scipy.optimize import linprog

from headway.disclosure.facts import Fact, adds_up, exact
from headway.disclosure.solving.certifying import Tables, internal
from headway.disclosure.solving.protecting import Protected, Task, protect
from headway.disclosure.solving.system import System, system_of, table_of

GROUPS = ("all", "F", "M")
OUTCOMES = ("counted", "reached", "not")
AUTHORITY = "all"
Counts = Mapping[str, int]


def cell(table: str, place: str, group: str, outcome: str) -> str:
    return f"{table}/{place}/{group}/{outcome}"


def table(name: str, schools: Sequence[Sequence[int]]) -> dict[str, int]:
    """The values of a table from each school's girls and boys who reached, and who did not."""
    values: dict[str, int] = {}
    for number, (girls, girls_not, boys, boys_not) in enumerate(schools):
        inner = {("F", "reached"): girls, ("F", "not"): girls_not}
        inner |= {("M", "reached"): boys, ("M", "not"): boys_not}
        for group, outcome in product(GROUPS, OUTCOMES):
            values[cell(name, f"S{number}", group, outcome)] = sum(
                n
                for (g, o), n in inner.items()
                if group in {"all", g} and outcome in {"counted", o}
            )
    for group, outcome in product(GROUPS, OUTCOMES):
        values[cell(name, AUTHORITY, group, outcome)] = sum(
            values[cell(name, f"S{number}", group, outcome)] for number in range(len(schools))
        )
    return values


def sums(name: str, schools: int) -> Iterator[Fact]:
    places = [f"S{number}" for number in range(schools)]
    for place in (AUTHORITY, *places):
        for group in GROUPS:
            parts = [cell(name, place, group, outcome) for outcome in OUTCOMES[1:]]
            yield adds_up(cell(name, place, group, "counted"), parts, "sums")
        for outcome in OUTCOMES:
            parts = [cell(name, place, group, outcome) for group in GROUPS[1:]]
            yield adds_up(cell(name, place, "all", outcome), parts, "sums")
    for group, outcome in product(GROUPS, OUTCOMES):
        parts = [cell(name, place, group, outcome) for place in places]
        yield adds_up(cell(name, AUTHORITY, group, outcome), parts, "sums")


@dataclass(kw_only=True)
class Ledger:
    """Releases one after another, each protected given all before it."""

    facts: list[Fact] = field(default_factory=list)
    truth: dict[str, int] = field(default_factory=dict)
    small: set[str] = field(default_factory=set)
    protected: Protected | None = None

    @property
    def system(self) -> System:
        return system_of(self.facts, self.truth)

    def release(self, values: Counts, structure: Iterable[Fact], public: str = AUTHORITY) -> None:
        """Publish a table; its rows of the authority are public whatever is done."""
        self.facts += structure
        self.truth |= values
        known = {each for each in values if each.split("/")[1] == public}
        self.facts += [exact(each, values[each], "others") for each in sorted(known)]
        self.small |= {each for each in values.keys() - known if 1 <= values[each] <= 4}
        task = self.task(set(values))
        self.protected = protect(task)
        shown = task.offered & ~self.protected.hidden
        self.facts += [
            exact(task.system.cells[at], int(task.truth[at]), "release")
            for at in np.flatnonzero(shown)
        ]

    def task(self, offered: set[str]) -> Task:
        system = self.system
        truth = table_of(system, self.truth)
        length = len(truth)
        return Task(
            system=system,
            truth=truth,
            offered=np.array([each in offered for each in system.cells]) & ~system.published,
            small=np.array([each in self.small for each in system.cells]),
            at_most=np.zeros(length, np.int64),
            at_least=np.full(length, 5),
            weight=2 + np.log1p(truth),
            tier=np.array([int("/all/" in each) for each in system.cells]),
        )

    def proof(self) -> Tables:
        task = self.task(set())
        moves = self.protected.moves if self.protected else ()
        return internal(
            task.system, task.truth, task.small, task.at_most, task.at_least, moves=moves
        )


def bounds(system: System, cell: int) -> tuple[float, float]:
    """What an attacker with linear programming can say of a cell: between which two numbers."""
    rows = system.rows.toarray()
    exact_rows = system.low == system.high
    limits = list(
        zip(system.floor, np.where(system.ceiling > 1e6, None, system.ceiling), strict=True)
    )
    found = []
    for way in (1, -1):
        cost = np.zeros(len(system.cells))
        cost[cell] = way
        loose = rows[~exact_rows]
        answer = linprog(
            cost,
            A_eq=rows[exact_rows],
            b_eq=system.low[exact_rows],
            A_ub=np.vstack([loose, -loose]) if len(loose) else None,
            b_ub=np.concatenate([system.high[~exact_rows], -system.low[~exact_rows]]).astype(float)
            if len(loose)
            else None,
            bounds=limits,
            method="highs-ipm",
        )
        found.append(way * answer.fun if answer.status == 0 else way * float("-inf"))
    return found[0], found[1]


def every_table(system: System, most: int) -> Iterator[tuple[int, ...]]:
    """Every whole-number table that agrees with what is published, counted out one by one."""
    free = [number for number, shown in enumerate(system.published) if not shown]
    order = free
    rows = _rows(system)
    values = [int(value) for value in system.floor]

    def go(at: int) -> Iterator[tuple[int, ...]]:
        if at == len(order):
            yield tuple(values)
            return
        this = order[at]
        still_free = set(order[at + 1 :])
        for value in range(int(system.floor[this]), min(most, int(system.ceiling[this])) + 1):
            values[this] = value
            if all(
                low <= sum(by * values[c] for c, by in row.items()) <= high
                for row, low, high in rows
                if this in row and not still_free & row.keys()
            ):
                yield from go(at + 1)
        values[this] = int(system.floor[this])

    yield from go(0)


def _rows(system: System) -> list[tuple[dict[int, int], int, int]]:
    matrix = system.rows
    return [
        (
            dict(
                zip(
                    matrix.indices[matrix.indptr[at] : matrix.indptr[at + 1]].tolist(),
                    matrix.data[matrix.indptr[at] : matrix.indptr[at + 1]].tolist(),
                    strict=True,
                )
            ),
            int(system.low[at]),
            int(system.high[at]),
        )
        for at in range(matrix.shape[0])
    ]


schools = st.lists(st.tuples(*[st.integers(0, 14)] * 4), min_size=3, max_size=6)
"""Girls and boys who reached and did not, in three to six schools."""

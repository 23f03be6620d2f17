"""The disclosure check on an invented borough: what it hides and proves, and how long it takes.

``python bench/disclosure.py years`` protects ten years, each with its certificate, beside two
rules of thumb. ``ledger 5`` releases five years one after another, with three pooled tables among
them, and proves them together; ``ledger 10`` is the frontier: ten years and eight pooled tables.
"""

import os
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from borough import AREAS, GROUPS, PLACES, Borough, cells, invented, sums

from headway.disclosure.facts import Fact, adds_up, exact
from headway.disclosure.folder import Certificate, certificate_written, facts_written
from headway.disclosure.solving import certifying
from headway.disclosure.solving.moves import space
from headway.disclosure.solving.protecting import Protected, Task, protect
from headway.disclosure.solving.reduction import reduced
from headway.disclosure.solving.system import NO_LIMIT, Truth, system_of, table_of
from headway.disclosure.verify import verify

CORES = 2
SECONDARY_BAR = 5815


@dataclass(kw_only=True)
class Clock:
    """Wall and processor seconds by name. Processes that were started count once they ended."""

    wall: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def time(self, name: str) -> Iterator[None]:
        began = time.perf_counter()
        yield
        self.wall[name] = self.wall.get(name, 0.0) + time.perf_counter() - began


@dataclass(kw_only=True)
class Ledger:
    """What was released so far: facts, true counts, and how unwillingly a cell is hidden."""

    facts: list[Fact] = field(default_factory=list)
    truth: dict[str, int] = field(default_factory=dict)
    small: set[str] = field(default_factory=set)

    def add(self, name: str, counts: np.ndarray, borough: Borough) -> set[str]:
        """A table about to be released; the authority's own row is public whatever we do."""
        values = borough.table(name, counts)
        known = {cell for cell in values if _place(cell) == 0}
        self.truth |= values
        self.facts += [*sums(name, borough.area)]
        self.facts += [exact(cell, values[cell], "others") for cell in values if cell in known]
        self.small |= {c for c, n in values.items() if c not in known and 1 <= n <= 4}
        return set(values) - known

    def task(self, offered: set[str]) -> Task:
        system = system_of(self.facts, self.truth)
        truth = table_of(system, self.truth)
        size = len(truth)
        weight = 2 + np.log1p(truth)
        tier = np.zeros(size, np.int64)
        for at, cell in enumerate(system.cells):
            _, _, group, outcome = cell.split("/")
            is_area, is_all = _place(cell) <= AREAS, group == "all"
            weight[at] *= (2 if outcome == "counted" else 1) * (4 if is_all else 1)
            weight[at] *= 4 if is_area else 1
            tier[at] = 2 if is_area else 1 if is_all else 0
        return Task(
            system=system,
            truth=truth,
            offered=np.array([cell in offered for cell in system.cells]),
            small=np.array([cell in self.small for cell in system.cells]),
            at_most=np.zeros(size, np.int64),
            at_least=np.full(size, 5),
            weight=weight,
            tier=tier,
        )

    def publish(self, task: Task, hidden: Truth, name: str) -> None:
        for at in np.flatnonzero(task.offered & ~hidden):
            self.facts.append(exact(task.system.cells[at], int(task.truth[at]), name))


def main() -> None:
    print(f"load before: {os.getloadavg()[0]:.1f}, {os.cpu_count()} cores")
    what, *rest = sys.argv[1:] or ["years"]
    with ProcessPoolExecutor(CORES) as workers:
        if what == "years":
            ten_years(workers)
        else:
            ledger(int(rest[0]) if rest else 5, workers, with_public="public" in rest)
    used = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    print(f"processor seconds: {sum(each.ru_utime + each.ru_stime for each in used):.0f}")
    print(f"load after: {os.getloadavg()[0]:.1f}")


def ten_years(workers: ProcessPoolExecutor) -> None:
    borough, clock = invented(), Clock()
    whole = Ledger()
    secondary, impossible, moves = 0, 0, []
    for year, counts in enumerate(borough.counts):
        own = Ledger()
        offered = own.add(f"y{year}", counts, borough)
        task = own.task(offered)
        with clock.time("protect"):
            done = protect(task, workers.map)
        own.publish(task, done.hidden, f"y{year}")
        secondary += int((done.hidden & ~task.small).sum())
        impossible += len(done.impossible)
        at = len(whole.truth)
        moves += [(places + at, by) for places, by in done.moves]
        whole.truth |= own.truth
        whole.small |= own.small
        whole.facts += own.facts
    task = whole.task(set())
    with clock.time("certify"):
        proof = certifying.internal(
            task.system, task.truth, task.small, task.at_most, task.at_least,
            moves=moves, share_out=workers.map,
        )  # fmt: skip
    print(f"{len(whole.truth)} cells, {len(whole.small)} small counts, {secondary} secondary")
    print(f"kept: {secondary <= SECONDARY_BAR}; impossible {impossible}")
    told(proof, clock, whole, task)
    beside_rules_of_thumb(borough)


def ledger(years: int, workers: ProcessPoolExecutor, *, with_public: bool) -> None:
    borough, clock, kept = invented(), Clock(), Ledger()
    done: Protected | None = None
    for year in range(years):
        offered = kept.add(f"y{year}", borough.counts[year], borough)
        if year >= 2:
            pooled = borough.counts[year - 2 : year + 1].sum(0)
            offered |= kept.add(f"p{year}", pooled, borough)
            for cell in cells(f"p{year}"):
                rest = cell.removeprefix(f"p{year}")
                parts = [f"y{each}{rest}" for each in (year - 2, year - 1, year)]
                kept.facts.append(adds_up(cell, parts, "pooled years"))
        task = kept.task(offered)
        with clock.time("protect"):
            done = protect(task, workers.map)
        kept.publish(task, done.hidden, f"R{year + 1:04}")
        named = [(task.system.cells[cell], way) for cell, way in done.impossible]
        print(
            f"R{year + 1:04}: hidden {int(done.hidden.sum())}, "
            f"protect so far {clock.wall['protect']:.1f} s, impossible {named}",
            flush=True,
        )
    assert done is not None, "a ledger has a year"
    task = kept.task(set())
    print(f"{len(kept.truth)} cells, {len(kept.small)} small counts")
    with clock.time("certify"):
        proof = certifying.internal(
            task.system, task.truth, task.small, task.at_most, task.at_least,
            moves=done.moves, share_out=workers.map,
        )  # fmt: skip
    told(proof, clock, kept, task)
    print(f"exactly derivable small counts: {derivable(task)}")
    if with_public:
        with clock.time("public"):
            shown = certifying.public(task.system, 5, share_out=workers.map)
        print(
            f"public certificate: {len(shown.tables)} tables, {clock.wall['public']:.1f} s, "
            f"{len(shown.impossible)} hidden cells narrower than 5"
        )


def told(proof: certifying.Tables, clock: Clock, kept: Ledger, task: Task) -> None:
    """Write the certificate, have it verified, and say what came of it."""
    figures = b"cell_n,n\n"
    text = facts_written(kept.facts, task.system.cells, figures)
    certificate = Certificate(
        kind="internal",
        tables=[each.tolist() for each in proof.tables],
        claims=[(int(cell), 0, 5) for cell in np.flatnonzero(task.small)],
        excepted=[*proof.impossible, *proof.undecided],
    )
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "figures.csv").write_bytes(figures)
        (folder / "facts.json").write_bytes(text)
        written = certificate_written(certificate, text, task.system.published.tolist())
        (folder / "certificate.json").write_bytes(written)
        with clock.time("verify"):
            found = verify(folder)
    named = [(task.system.cells[cell], way) for cell, way in proof.impossible]
    print(f"proved impossible: {named}; undecided: {len(proof.undecided)}")
    print(f"verified: {found}")
    print(", ".join(f"{name} {seconds:.1f} s" for name, seconds in clock.wall.items()))


def derivable(task: Task) -> int:
    """Small counts that cannot move at all, by sums of one or two cells."""
    whole = space(task.system, task.truth, ~task.system.published)
    still = set(whole.cells[reduced(whole).follows < 0].tolist())
    return len(still & set(np.flatnonzero(task.small).tolist()))


def beside_rules_of_thumb(borough: Borough) -> None:
    """What two rules of thumb hide in the first year, and what an attacker works out of it."""
    own = Ledger()
    own.add("y0", borough.counts[0], borough)
    task = own.task(set())
    small = task.small & ~task.system.published
    done = protect(replace(task, offered=~task.system.published))
    rules = {
        "hide 1 to 4 only": small,
        "spreadsheet rule, three passes": spreadsheet(borough, small),
        "Headway": done.hidden | small,
    }
    print(
        "| rule | hidden | exactly derivable, of small counts | cannot be none | cannot be five |"
    )
    print("|---|---|---|---|---|")
    for name, hidden in rules.items():
        system = replace(
            task.system,
            floor=np.where(hidden, 0, task.truth),
            ceiling=np.where(hidden, NO_LIMIT, task.truth),
        )
        found = certifying.internal(system, task.truth, small, task.at_most, task.at_least)
        known = derivable(replace(task, system=system, small=small))
        none = sum(way < 0 for _, way in found.impossible)
        five = sum(way > 0 for _, way in found.impossible)
        print(f"| {name} | {int(hidden.sum())} | {known} of {int(small.sum())} | {none} | {five} |")


def spreadsheet(borough: Borough, small: Truth) -> Truth:
    """In each school's division and in each group, hide the next smallest until two are hidden."""
    counts = borough.counts[0].copy()
    hidden = small.reshape(PLACES, len(GROUPS), 3).copy()
    divisions = ((1, 2), (3, 4), (5, 6, 7), (8, 9), (10, 11, 12, 13, 14))
    for _ in range(3):
        for place in range(AREAS + 1, PLACES):
            for outcome in range(3):
                for groups in divisions:
                    if hidden[place, list(groups), outcome].sum() == 1:
                        open_ones = [g for g in groups if not hidden[place, g, outcome]]
                        least = min(open_ones, key=lambda g: int(counts[place, g, outcome]))
                        hidden[place, least, outcome] = True
            for group in range(len(GROUPS)):
                if hidden[place, group].sum() == 1:
                    open_outcomes = [o for o in (1, 2) if not hidden[place, group, o]] or [0]
                    hidden[
                        place, group, min(open_outcomes, key=lambda o: int(counts[place, group, o]))
                    ] = True
    return hidden.reshape(-1)


def _place(cell: str) -> int:
    return int(cell.split("/")[1])


if __name__ == "__main__":
    main()

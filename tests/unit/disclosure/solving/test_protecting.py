"""What is hidden is enough: an attacker with other tools recovers no small count."""

from collections import Counter
from collections.abc import Sequence

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from headway.disclosure.solving.certifying import public
from headway.disclosure.solving.system import table_of
from tests.unit.disclosure.solving.little import (
    Ledger,
    bounds,
    every_table,
    schools,
    sums,
    table,
)

BOUNDED = settings(
    max_examples=12, deadline=None, derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)  # fmt: skip
BOROUGH = [(3, 9, 12, 2), (11, 4, 7, 7), (8, 8, 1, 9), (12, 6, 10, 5), (6, 6, 6, 6)]


def attacked(ledger: Ledger) -> int:
    """How many small counts the attacker tried; each may be nought and may be five or more.

    An end that is said to be impossible must be so, and is the only one that may be known.
    """
    system = ledger.system
    proof = ledger.proof()
    assert not proof.undecided
    tried = 0
    for at, cell in enumerate(system.cells):
        if cell not in ledger.small:
            continue
        low, high = bounds(system, at)
        assert low < 1e-6 or (at, -1) in proof.impossible
        assert high > 5 - 1e-6 or (at, 1) in proof.impossible
        for way, reached in ((-1, 0), (1, 5)):
            told = [int(each[at]) for each in proof.tables]
            if (at, way) not in proof.impossible:
                assert min(told) <= reached if way < 0 else max(told) >= reached
        tried += 1
    return tried


def released(name: str, values: Sequence[Sequence[int]], ledger: Ledger) -> dict[str, int]:
    made = table(name, values)
    ledger.release(made, sums(name, len(values)))
    return made


def test_a_small_count_cannot_be_told_from_none_nor_from_five_or_more() -> None:
    ledger = Ledger()
    released("y1", BOROUGH, ledger)
    assert attacked(ledger) >= 4
    assert not ledger.proof().impossible


@given(schools)
@BOUNDED
def test_the_attacker_recovers_nothing_from_any_one_release(
    values: list[tuple[int, int, int, int]],
) -> None:
    ledger = Ledger()
    released("y1", values, ledger)
    attacked(ledger)


@given(st.lists(schools.filter(lambda each: len(each) == 3), min_size=3, max_size=3))
@BOUNDED
def test_the_attacker_recovers_nothing_from_years_and_the_same_years_pooled(
    years: list[list[tuple[int, int, int, int]]],
) -> None:
    from headway.disclosure.facts import adds_up

    ledger = Ledger()
    for number, values in enumerate(years):
        released(f"y{number}", values, ledger)
    pooled = [
        tuple(sum(year[school][at] for year in years) for at in range(4)) for school in range(3)
    ]
    made = table("pool", pooled)
    together = [
        adds_up(each, [each.replace("pool", f"y{number}") for number in range(3)], "pool")
        for each in made
    ]
    ledger.release(made, [*sums("pool", 3), *together])
    attacked(ledger)


def test_every_table_counted_out_agrees_with_the_proof() -> None:
    ledger = Ledger()
    released("y1", [(2, 6, 5, 7), (7, 5, 6, 5), (5, 7, 8, 6)], ledger)
    system = ledger.system
    proof = ledger.proof()
    seen: dict[int, set[int]] = {at: set() for at in range(len(system.cells))}
    count = 0
    for found in every_table(system, 40):
        count += 1
        for at, value in enumerate(found):
            seen[at].add(value)
    assert count > len(proof.tables)
    for made in proof.tables:
        for at, value in enumerate(made):
            assert int(value) in seen[at]
    for at, cell in enumerate(system.cells):
        if cell in ledger.small:
            assert min(seen[at]) == 0
            assert max(seen[at]) >= 5


def test_hiding_the_small_counts_alone_gives_them_away() -> None:
    """The attacker of these tests can attack: otherwise its failing would show nothing."""
    from dataclasses import replace

    from headway.disclosure.solving.system import NO_LIMIT

    ledger = Ledger()
    values = table("y1", BOROUGH)
    ledger.release(values, sums("y1", len(BOROUGH)))
    system, truth = ledger.system, table_of(ledger.system, values)
    small = np.array([each in ledger.small for each in system.cells])
    naive = replace(
        system,
        floor=np.where(small, 0, truth),
        ceiling=np.where(small, NO_LIMIT, truth),
    )
    known = [bounds(naive, int(at)) for at in np.flatnonzero(small)]
    assert sum(high - low < 1e-6 for low, high in known) >= len(known) - 1


def test_the_same_task_has_the_same_answer_however_it_is_shared_out() -> None:
    from headway.disclosure.solving.protecting import protect

    ledger = Ledger()
    released("y1", BOROUGH, ledger)
    task = Ledger(facts=list(sums("y1", 5)), truth=ledger.truth, small=ledger.small).task(
        set(ledger.truth)
    )
    one = protect(task)
    other = protect(task, lambda work, items: [work(each) for each in reversed(items)][::-1])
    assert (one.hidden == other.hidden).all()


def test_the_public_tables_differ_by_five_in_every_cell_that_can() -> None:
    ledger = Ledger()
    released("y1", BOROUGH, ledger)
    system = ledger.system
    proof = public(system, 5)
    assert all(system.agrees(each) for each in proof.tables)
    apart = np.ptp(np.array(proof.tables), axis=0)
    narrow = {cell for cell, _ in proof.impossible}
    for at in np.flatnonzero(~system.published):
        low, high = bounds(system, int(at))
        assert bool(apart[at] >= 5) is (int(at) not in narrow)
        if int(at) in narrow:
            assert high - low < 5 + 1e-6


def test_the_public_tables_are_made_of_what_is_published_and_nothing_else() -> None:
    """Another truth that would have been published the same has the same public tables."""
    ledger = Ledger()
    released("y1", BOROUGH, ledger)
    truth = table_of(ledger.system, ledger.truth)
    others = [each for each in ledger.proof().tables if (each != truth).any()]
    assert others
    first = public(ledger.system, 5)
    for other in others:
        told = Ledger(
            facts=ledger.facts, truth=dict(zip(ledger.system.cells, map(int, other), strict=True))
        )
        again = public(told.system, 5)
        assert all((one == two).all() for one, two in zip(first.tables, again.tables, strict=True))


def test_a_vote_among_the_public_tables_finds_small_counts_no_better_than_guessing() -> None:
    right = guessed = 0
    for seed in range(6):
        draw = np.random.default_rng(seed)
        ledger = Ledger()
        released("y1", draw.poisson(6, (8, 4)).tolist(), ledger)
        system, truth = ledger.system, table_of(ledger.system, ledger.truth)
        tables = np.array(public(system, 5).tables)
        for at in np.flatnonzero([each in ledger.small for each in system.cells]):
            vote = Counter(tables[:, at].tolist()).most_common(1)[0][0]
            right += int(vote == truth[at])
            guessed += 1
    assert guessed > 40
    # One in four is what naming any of 1, 2, 3 and 4 would get.
    assert right / guessed < 0.4

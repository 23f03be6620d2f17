"""An invented borough for the bench of the disclosure check: 55 schools, 15 groups, ten years.

Drawn with a fixed seed; no child in it exists. Each year is one table of counts by place (the
authority, 5 areas, 55 schools), group (all, and five ways of dividing all) and outcome (counted,
reached, not reached).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from headway.disclosure.facts import Fact, adds_up

SCHOOLS, AREAS, YEARS, SEED = 55, 5, 10, 1
GROUPS = ("all", "F", "M", "fsm", "not-fsm", "N", "K", "E", "eal", "not-eal", *"WABXO")
DIVISIONS = ((1, 2), (3, 4), (5, 6, 7), (8, 9), (10, 11, 12, 13, 14))
OUTCOMES = ("counted", "reached", "not")
PLACES = 1 + AREAS + SCHOOLS
Counts = np.ndarray[Any, np.dtype[np.int64]]


@dataclass(frozen=True, kw_only=True)
class Borough:
    """``counts`` by year, place, group and outcome; ``area`` is each school's."""

    counts: Counts
    area: Counts

    def table(self, name: str, counts: Counts) -> dict[str, int]:
        """The values of one table by cell."""
        return dict(zip(cells(name), counts.reshape(-1).tolist(), strict=True))


def cells(table: str) -> list[str]:
    """The cells of a table, place by place, group by group, outcome by outcome."""
    return [
        f"{table}/{place}/{group}/{outcome}"
        for place in range(PLACES)
        for group in GROUPS
        for outcome in OUTCOMES
    ]


def sums(table: str, area: Counts) -> Iterator[Fact]:
    """How one table adds up: outcomes to all counted, groups to all, schools to areas."""

    def cell(place: int, group: int, outcome: int) -> str:
        return f"{table}/{place}/{GROUPS[group]}/{OUTCOMES[outcome]}"

    for place in range(PLACES):
        for group in range(len(GROUPS)):
            yield adds_up(cell(place, group, 0), [cell(place, group, o) for o in (1, 2)], "sums")
        for outcome in range(3):
            for division in DIVISIONS:
                parts = [cell(place, group, outcome) for group in division]
                yield adds_up(cell(place, 0, outcome), parts, "sums")
    for group in range(len(GROUPS)):
        for outcome in range(3):
            areas = [cell(1 + area, group, outcome) for area in range(AREAS)]
            yield adds_up(cell(0, group, outcome), areas, "sums")
            for each in range(AREAS):
                of_area = [
                    cell(1 + AREAS + int(school), group, outcome)
                    for school in np.flatnonzero(area == each)
                ]
                yield adds_up(cell(1 + each, group, outcome), of_area, "sums")


def invented(seed: int = SEED, years: int = YEARS) -> Borough:
    """The borough. Schools differ in size, in who goes there and in how well they do."""
    draw = np.random.default_rng(seed)
    forms = draw.choice([1, 1.5, 2, 3], SCHOOLS, p=[0.3, 0.2, 0.38, 0.12])
    places = (30 * forms).astype(int)
    fsm, eal = draw.beta(2.2, 6, SCHOOLS), draw.beta(2, 3, SCHOOLS)
    area = np.sort(draw.integers(0, AREAS, SCHOOLS))
    area[:AREAS] = np.arange(AREAS)
    area = np.sort(area)
    ethnic, quality = draw.dirichlet([4, 2, 1.5, 0.9, 0.6], SCHOOLS), draw.normal(0, 0.35, SCHOOLS)
    counts = np.zeros((years, PLACES, len(GROUPS), 3), np.int64)
    for year in range(years):
        for school in range(SCHOOLS):
            n = max(8, int(draw.binomial(places[school], 0.93)))
            sex, poor = draw.integers(0, 2, n), draw.random(n) < fsm[school]
            need = draw.choice(3, n, p=[0.82, 0.14, 0.04])
            other = draw.random(n) < eal[school]
            group = draw.choice(5, n, p=ethnic[school])
            chance = 0.75 + 0.025 * year + quality[school] - 0.75 * poor - 1.4 * (need == 1)
            chance = chance - 2.6 * (need == 2) + 0.1 * (sex == 0) + draw.normal(0, 0.8, n)
            reached = (draw.random(n) < 1 / (1 + np.exp(-chance))).astype(int)
            of = np.stack(
                [
                    np.zeros(n, int), 1 + sex, 3 + (~poor).astype(int), 5 + need,
                    8 + (~other).astype(int), 10 + group,
                ]
            )  # fmt: skip
            for groups in of:
                np.add.at(counts[year, 1 + AREAS + school], (groups, np.zeros(n, int)), 1)
                np.add.at(counts[year, 1 + AREAS + school], (groups, 2 - reached), 1)
        for each in range(AREAS):
            counts[year, 1 + each] = counts[year, 1 + AREAS :][area == each].sum(0)
        counts[year, 0] = counts[year, 1 : 1 + AREAS].sum(0)
    return Borough(counts=counts, area=area)

"""Make the invented authority: the whole of its people's lives, from a size and a seed."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from random import Random

from headway.errors import UnknownName
from headway.synthetic.assessment import assess
from headway.synthetic.attendance import keep_registers
from headway.synthetic.care import take_into_care
from headway.synthetic.faults import Faults, plant_faults
from headway.synthetic.key_stage_4 import examine
from headway.synthetic.people import Child
from headway.synthetic.population import make_population
from headway.synthetic.schooling import send_to_school
from headway.synthetic.schools import School, make_schools
from headway.synthetic.terms import Census, censuses

SEED = 20_180_901
"""The seed of the borough everyone gets; another one makes another borough."""


class Size(StrEnum):
    """How big the invented authority is."""

    DEMO = "demo"
    FULL = "full"
    SMALL = "small"


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a size means: children in a year group, schools of each phase, academic years."""

    year_group: int
    primaries: int
    secondaries: int
    specials: int
    first: int
    last: int


PLANS = {
    Size.DEMO: Plan(year_group=985, primaries=22, secondaries=6, specials=1, first=2018, last=2025),
    Size.FULL: Plan(year_group=3280, primaries=56, secondaries=16, specials=2, first=2016,
                    last=2025),
    Size.SMALL: Plan(year_group=60, primaries=3, secondaries=2, specials=1, first=2021, last=2023),
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Borough:
    """The invented authority: schools, children with all that happened, and planted faults."""

    size: Size
    seed: int
    first: int
    last: int
    schools: list[School]
    children: list[Child]
    censuses: list[Census]
    faults: Faults


def make(size: Size | str = Size.DEMO, seed: int = SEED) -> Borough:
    """The whole invented authority; the same size and seed make the same, byte for byte.

    ``demo`` is about 12,000 pupils in 30 schools from 2018/19 to 2025/26; ``full`` about
    40,000 in 75 from 2016/17; ``small`` is for tests and is not calibrated.

    Raises:
        UnknownName: the size is none of these.
    """
    if size not in list(Size):
        raise UnknownName("size of the invented authority", str(size), [*Size])
    size = Size(size)
    plan = PLANS[size]

    with _nothing_to_collect():
        return _make(size, plan, seed)


@contextmanager
def _nothing_to_collect() -> Iterator[None]:
    """Pause the garbage collector: it would scan a million lasting objects over and over."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _make(size: Size, plan: Plan, seed: int) -> Borough:
    def chance(purpose: str) -> Random:
        return Random(f"{seed}:{size}:{purpose}")

    schools = make_schools(plan.primaries, plan.secondaries, plan.specials, chance("schools"))
    children = make_population(
        plan.year_group, plan.first, plan.last, plan.secondaries, chance("population")
    )
    send_to_school(children, schools, plan.first, plan.last, chance("schooling"))
    take_into_care(children, chance("care"))
    keep_registers(children, plan.first, plan.last, chance("attendance"))
    assess(children, plan.first, plan.last, chance("assessment"))
    examine(children, plan.first, plan.last, chance("key stage 4"))
    calendar = censuses(plan.first, plan.last)
    return Borough(
        size=size,
        seed=seed,
        first=plan.first,
        last=plan.last,
        schools=schools,
        children=children,
        censuses=calendar,
        faults=plant_faults(children, calendar, plan.first, plan.last, chance("faults")),
    )

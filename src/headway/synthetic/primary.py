"""The checks and assessments of the primary years: phonics, Key Stage 1, the tables check.

Each child's results follow from the child alone, so that a child has the same ones whichever
years the authority is made for, and nothing else of the invented authority moves with them.
"""

from dataclasses import dataclass
from random import Random

from headway.synthetic.people import Child

_PHONICS, _KEY_STAGE_1, _TABLES, _KEY_STAGE_2 = 1, 2, 3, 4
_STANDARD = 32
_GREATER_DEPTH, _EXPECTED, _TOWARDS = 1.0, -0.4, -2.1
_LEVELS = ("reading", "writing", "maths", "science")


@dataclass(frozen=True, slots=True, kw_only=True)
class Phonics:
    """A mark of 40, or none and why."""

    mark: int | None
    outcome: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Predicted:
    """What DfE would have expected of a child at Key Stage 2, by an invented table."""

    group: int
    reading: float
    writing: float
    maths: float


def _chance(child: Child, purpose: int) -> Random:
    return Random(child.number * 8 + purpose)


def _attainment(child: Child, rng: Random) -> float:
    return 0.9 * child.ability + 0.42 * rng.gauss(0, 1) + 0.1


def phonics(child: Child, *, again: bool) -> Phonics | None:
    """The check in year 1, or in year 2 for who did not meet the standard; null for the others."""
    rng = _chance(child, _PHONICS)
    attainment = _attainment(child, rng)
    first = _phonics(child, attainment, rng)
    if not again:
        return first
    return None if first.outcome == "Wa" else _phonics(child, attainment + 0.9, rng)


def _phonics(child: Child, attainment: float, rng: Random) -> Phonics:
    if child.is_special and rng.random() < 0.6:
        return Phonics(mark=None, outcome="D")
    if rng.random() < 0.005:
        return Phonics(mark=None, outcome="A")
    mark = max(0, min(40, round(35.7 + 6 * attainment)))
    return Phonics(mark=mark, outcome="Wa" if mark >= _STANDARD else "Wt")


def key_stage_1(child: Child) -> dict[str, str]:
    """The teacher's outcome by subject."""
    rng = _chance(child, _KEY_STAGE_1)
    attainment = _attainment(child, rng)
    found = {name: _outcome(attainment + 0.35 * rng.gauss(0, 1)) for name in _LEVELS}
    return found | {"science": "EXS" if found["science"] in ("EXS", "GDS") else "HNM"}


def _outcome(level: float) -> str:
    if level > _GREATER_DEPTH:
        return "GDS"
    if level > _EXPECTED:
        return "EXS"
    return "WTS" if level > _TOWARDS else "PK3"


def tables_check(child: Child) -> tuple[int | None, str]:
    """The mark of 25, or none and the reason."""
    rng = _chance(child, _TABLES)
    if child.is_special:
        return None, "B"
    if rng.random() < 0.01:
        return None, rng.choice("AJU")
    return max(0, min(25, round(21 + 5 * _attainment(child, rng)))), ""


_POINTS = {"GDS": 3, "EXS": 2, "WTS": 1, "PK3": 0}


def predicted(child: Child) -> Predicted:
    """The prior attainment group that Key Stage 1 puts a child in, and what it predicts.

    Both are invented: DfE publishes neither the points nor the table.
    """
    outcomes = key_stage_1(child)
    reading, writing, maths = (_POINTS[outcomes[name]] for name in _LEVELS[:3])
    group = 1 + reading + writing + 2 * maths
    return Predicted(
        group=group,
        reading=round(88.4 + 1.93 * group, 2),
        writing=round(85.1 + 1.94 * group, 2),
        maths=round(87.3 + 1.91 * group, 2),
    )

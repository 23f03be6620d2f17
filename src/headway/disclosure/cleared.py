"""A figure that the gate has let through, and a receipt likewise: made here and nowhere else."""

from dataclasses import InitVar, dataclass
from decimal import Decimal
from fractions import Fraction

from headway.disclosure.audiences import Audience
from headway.errors import OurMistake
from headway.measures.chance.words import Difference
from headway.measures.definition import Measure
from headway.measures.groups import Lens
from headway.measures.question import Level
from headway.measures.receipts import Receipt
from headway.vocabulary.figures import Symbol
from headway.vocabulary.rounding import rounded
from headway.vocabulary.years import AcademicYear

_SEAL = object()
"""What only this room can show: without it nothing is cleared."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Cleared:
    """One computed figure that may be seen by an audience, under a scope.

    Exactly one of ``exact`` and ``symbol`` is null; ``why_none`` says why there is no value.
    ``n`` is how many are counted, ``numerator`` how many of them achieved or how many events
    (null where nothing is counted so). ``difference`` is what can be said of a school's share
    beside all schools' together; null for what is no share, or not a school's. ``low`` and
    ``high`` are the 95% interval, null where none is given. ``status`` is that of a table the
    measure needs, else empty.
    ``edition_first_year`` null is a year without a method. ``because`` is the scope's reason.
    """

    measure: Measure
    year: AcademicYear
    edition_first_year: AcademicYear | None
    level: Level
    place: str
    lens: Lens
    group_by: str
    group_value: str
    n: int
    numerator: int | None
    exact: Fraction | None
    low: float | None = None
    high: float | None = None
    symbol: Symbol | None = None
    why_none: str = ""
    status: str = ""
    difference: Difference | None = None
    source: str
    audience: Audience
    because: str
    seal: InitVar[object]

    def __post_init__(self, seal: object) -> None:
        """Refuse one that did not come through the gate; a changed copy has no seal either."""
        _must_have(seal)

    @property
    def value(self) -> float | None:
        """The value rounded once, to the measure's decimals; null where there is none."""
        return None if self.exact is None else _shown(float(self.exact), self.measure)

    @property
    def interval(self) -> tuple[float, float] | None:
        """The interval, rounded as the value is; null where none is given."""
        if self.low is None or self.high is None:
            return None
        return _shown(self.low, self.measure), _shown(self.high, self.measure)


@dataclass(frozen=True, kw_only=True, slots=True)
class ClearedReceipt:
    """One receipt that may be seen by an audience, under a scope."""

    receipt: Receipt
    audience: Audience
    because: str
    seal: InitVar[object]

    def __post_init__(self, seal: object) -> None:
        """Refuse one that did not come through the gate; a changed copy has no seal either."""
        _must_have(seal)


@dataclass(frozen=True, kw_only=True, slots=True)
class ReleasedFigure:
    """One figure of an approved release. A count, or the percentage, is null where it is hidden
    or, for the percentage, where nobody is counted."""

    release: str
    time_period: str
    level: str
    place: str
    lens: str
    measure: str
    group_by: str
    group_value: str
    counted: int | None
    achieved: int | None
    percentage: Decimal | None
    audience: Audience
    seal: InitVar[object]

    def __post_init__(self, seal: object) -> None:
        """Refuse one that did not come through the gate; a changed copy has no seal either."""
        _must_have(seal)


def _must_have(seal: object) -> None:
    if seal is not _SEAL:
        raise OurMistake("A figure was to be used that the disclosure check has not cleared.")


def _shown(value: float, measure: Measure) -> float:
    return float(rounded(value, measure.decimals))


def seal() -> object:
    """The seal, for the gate beside this module."""
    return _SEAL

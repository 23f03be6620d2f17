"""What is said about a figure besides its value: symbol, status, direction, oddity."""

from enum import StrEnum


class Symbol(StrEnum):
    """Why there is no value, in the statistical service's shorthand."""

    NOT_APPLICABLE = "z"
    NOT_AVAILABLE = "x"
    CONFIDENTIAL = "c"
    ROUNDS_TO_NOUGHT = "low"
    UNRELIABLE = "u"


class Gap(StrEnum):
    """Why a published figure is missing, where the bundle's structure proves it."""

    NOBODY_HAS_IT = "nobody has a figure for that year"
    NO_SUCH_AREA = "the area did not exist then"
    NOT_SAID = "not available; the source does not say why"


class Status(StrEnum):
    """How settled a published figure is, where its label says so."""

    PROVISIONAL = "provisional"
    REVISED = "revised"
    FINAL = "final"
    UNSTATED = "unstated"


class Polarity(StrEnum):
    """Which way is better. Without one there is no rank, band, target direction or status."""

    HIGH = "high"
    LOW = "low"
    NONE = "none"

    def improves(self, change: float) -> bool | None:
        """Whether a change is for the better; None when nothing moved or nobody says."""
        if self is Polarity.NONE or change == 0:
            return None
        return (change > 0) is (self is Polarity.HIGH)


class Oddity(StrEnum):
    """A published value that cannot be as it stands: flagged where shown, never hidden."""

    SHARE_OVER_100 = "a percentage of a whole that is over 100"
    SHARE_BELOW_0 = "a percentage of a whole that is below 0"
    COUNT_BELOW_0 = "a count that is below 0"
    NOTHING_COLLECTED = "a figure for a year in which nothing was collected"
    AREA_ABOLISHED = "a figure for an area that no longer existed"
    SUM_OF_RATES = "a rate for England that is above every authority's, as a sum of rates would be"

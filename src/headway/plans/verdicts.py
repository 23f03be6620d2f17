"""What can be said of a target: before its date, and after it."""

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """The only words ever used of a target. The first three are for after its date."""

    MET = "met"
    NOT_MET = "not met"
    CANNOT_TELL = "cannot tell"
    ON_COURSE = "on course"
    UNCERTAIN = "uncertain"
    OFF_COURSE = "off course"
    TOO_EARLY = "too early"


@dataclass(frozen=True, kw_only=True, slots=True)
class Finding:
    """A verdict and the words that say why it is that one.

    ``chance`` is that of being there in time, 0 to 1; null where nothing was forecast.
    """

    verdict: Verdict
    because: str
    chance: float | None = None

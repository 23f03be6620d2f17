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
    """A verdict and the one sentence that says why it is that one."""

    verdict: Verdict
    because: str

"""What a check of an open data file is, and what it can say."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from headway.publishing.open_data.files import OpenData


class Outcome(StrEnum):
    """What came of a check. A warning is not refused, and needs a reason to be left."""

    PASSED = "passed"
    WARNING = "warning"
    FAILED = "failed"


@dataclass(frozen=True, kw_only=True, slots=True)
class Trouble:
    """One thing that is wrong: what, and how it is put right."""

    says: str
    fix: str
    outcome: Outcome = Outcome.FAILED


Test = Callable[[OpenData], Iterable[Trouble]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Check:
    """One check. ``name`` is that of DfE's screener, or begins with ``headway_`` for our own;
    one that others rest on comes first, and where it fails the others are not tried."""

    name: str
    title: str
    test: Test
    comes_first: bool = False


def warning(says: str, fix: str) -> Trouble:
    """Something that may be right, and needs a look."""
    return Trouble(says=says, fix=fix, outcome=Outcome.WARNING)


def failure(says: str, fix: str) -> Trouble:
    """Something that the standard does not allow."""
    return Trouble(says=says, fix=fix)


def listed(names: Iterable[str], most: int = 5) -> str:
    """The first few names in quotes, and how many more there are."""
    found = list(dict.fromkeys(names))
    said = ", ".join(f"“{name}”" for name in found[:most])
    return said + (f" and {len(found) - most} more" if len(found) > most else "")

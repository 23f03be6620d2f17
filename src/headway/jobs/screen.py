"""Screening an open data file, for whoever wants to publish one."""

from dataclasses import dataclass
from pathlib import Path

from headway.publishing.open_data.checking import Outcome
from headway.publishing.open_data.screening import NOT_MADE, screen_file

Row = tuple[str, str, str, str]
"""Check, outcome, what is wrong, and how it is put right."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Result:
    """A row for each trouble, and for each check not made; how many checks there were, and how
    many failed, warned and were not made."""

    rows: list[Row]
    checks: int
    failed: int
    warned: int
    not_made: int


def screen(file: Path) -> Result:
    """Screen a data file and the description beside it.

    Raises:
        FileRefused: Either cannot be read at all.
    """
    found = screen_file(file)
    rows: list[Row] = []
    for each in found:
        if each.outcome is None:
            rows.append((each.name, "not made", NOT_MADE, ""))
        rows += [(each.name, one.outcome.value, one.says, one.fix) for one in each.troubles]
    outcomes = [each.outcome for each in found]
    return Result(
        rows=rows,
        checks=len(found),
        failed=outcomes.count(Outcome.FAILED),
        warned=outcomes.count(Outcome.WARNING),
        not_made=outcomes.count(None),
    )

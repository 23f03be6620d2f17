"""The screener: every check made of an open data file, and what came of each."""

from dataclasses import dataclass
from pathlib import Path

from headway.publishing.open_data.checking import Outcome, Trouble
from headway.publishing.open_data.checks import CHECKS
from headway.publishing.open_data.files import OpenData, read

NOT_MADE = "not made, because a check that it rests on failed"


@dataclass(frozen=True, kw_only=True, slots=True)
class Screened:
    """What came of one check: its troubles, none where it passed. ``outcome`` is null where it
    was not made, because one that it rests on failed."""

    name: str
    title: str
    outcome: Outcome | None
    troubles: tuple[Trouble, ...] = ()


def screen_file(file: Path) -> list[Screened]:
    """Screen a data file and the description beside it.

    Raises:
        FileRefused: Either cannot be read at all.
    """
    return screen(read(file))


def screen(given: OpenData) -> list[Screened]:
    """Make every check, those that others rest on first; where one fails the rest are not made."""
    found: list[Screened] = []
    is_stopped = False
    for check in CHECKS:
        if is_stopped and not check.comes_first:
            found.append(Screened(name=check.name, title=check.title, outcome=None))
            continue
        troubles = tuple(check.test(given))
        outcome = _worst(troubles)
        is_stopped = is_stopped or (check.comes_first and outcome is Outcome.FAILED)
        found.append(
            Screened(name=check.name, title=check.title, outcome=outcome, troubles=troubles)
        )
    return found


def _worst(troubles: tuple[Trouble, ...]) -> Outcome:
    if not troubles:
        return Outcome.PASSED
    outcomes = {trouble.outcome for trouble in troubles}
    return Outcome.FAILED if Outcome.FAILED in outcomes else Outcome.WARNING

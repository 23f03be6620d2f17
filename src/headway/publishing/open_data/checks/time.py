"""Checks of time periods and what kind they are."""

from collections.abc import Iterator

from headway.publishing.open_data.checking import Check, Trouble, failure, listed
from headway.publishing.open_data.files import OpenData
from headway.publishing.open_data.standard import FOUR_DIGITS, TIME_FAMILIES

_KNOWN = frozenset(name for family in TIME_FAMILIES for name in family)


def _numbers(given: OpenData) -> Iterator[Trouble]:
    if strange := [text for text in given.data.column("time_period") if not text.isdecimal()]:
        yield failure(f"time_period is {listed(strange)}.", "Write digits alone: 2024 or 202425.")


def _identifiers(given: OpenData) -> Iterator[Trouble]:
    found = dict.fromkeys(given.data.column("time_identifier"))
    if strange := [name for name in found if name not in _KNOWN]:
        yield failure(f"time_identifier is {listed(strange)}.", "Use one that the standard has.")


def _one_family(given: OpenData) -> Iterator[Trouble]:
    found = set(given.data.column("time_identifier")) & _KNOWN
    families = [family for family in TIME_FAMILIES if found & set(family)]
    if len(families) > 1:
        yield failure(
            f"Kinds of period are mixed: {listed(sorted(found))}.", "Have a file for each kind."
        )


def _digits(given: OpenData) -> Iterator[Trouble]:
    if not given.data.has("time_period", "time_identifier"):
        return
    wrong = [
        f"{period} {kind}"
        for period, kind in dict.fromkeys(given.data.records("time_period", "time_identifier"))
        if kind in _KNOWN and len(period) != (4 if kind in FOUR_DIGITS else 6)
    ]
    if wrong:
        yield failure(
            f"Periods do not fit their kind: {listed(wrong)}.",
            "A calendar year, week or month has four digits, any other kind six.",
        )


def _consecutive(given: OpenData) -> Iterator[Trouble]:
    periods = dict.fromkeys(given.data.column("time_period"))
    wrong = [
        text
        for text in periods
        if len(text) == 6 and text.isdecimal() and (int(text[:4]) + 1) % 100 != int(text[4:])
    ]
    if wrong:
        yield failure(
            f"The years of {listed(wrong)} do not follow on each other.",
            "Write 202425 for 2024/25.",
        )


CHECKS = (
    Check(
        name="precheck_time_period_num",
        title="Time periods are digits",
        test=_numbers,
        comes_first=True,
    ),
    Check(
        name="precheck_time_id_valid",
        title="Time identifiers are those there are",
        test=_identifiers,
        comes_first=True,
    ),
    Check(
        name="precheck_time_id_mix",
        title="Time identifiers are of one kind",
        test=_one_family,
        comes_first=True,
    ),
    Check(name="check_time_period", title="Time periods fit their identifier", test=_digits),
    Check(
        name="check_time_period_six",
        title="Six-digit periods are two years in a row",
        test=_consecutive,
    ),
)

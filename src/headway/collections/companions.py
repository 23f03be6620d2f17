"""Companion files: one that does not say its year has the year of those that came with it."""

from collections.abc import Mapping
from dataclasses import replace

from headway.collections.statutory_return import Return
from headway.collections.submission import Submission
from headway.errors import FileRefused
from headway.vocabulary.years import AcademicYear, FinancialYear

YEAR = "year of the return"
"""Under this name companions pass on the year, by when it starts."""


def dated(
    found: Return, submission: Submission, known: Mapping[str, frozenset[str]], name: str
) -> Submission:
    """The submission, with the year of its companions where it says none and has to have one.

    Raises:
        FileRefused: No companion came along that says its year, or they are of several years.
    """
    if submission.year is not None or not set(found.undated).intersection(submission.tables):
        return submission
    years = known.get(YEAR, frozenset())
    if len(years) != 1:
        why = "and the files beside it are of several years" if years else ""
        raise FileRefused(
            f"The file {name} ({found.name}) does not say which year it is for{why and ' ' + why}: "
            f"put it in one folder with {found.dated_by} of the same year, and load them together."
        )
    start = int(next(iter(years)))
    year = FinancialYear(start) if found.layout.financial_year else AcademicYear(start)
    return replace(submission, year=year)

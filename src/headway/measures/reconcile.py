"""Reconciling: against DfE's own columns in the files, and against the published series."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from pathlib import Path

from headway.benchmarks.figures import Figures, PublishedFigure
from headway.benchmarks.series import series
from headway.measures.definition import Measure
from headway.measures.library import MEASURES
from headway.store.edition import Edition
from headway.store.engine import query
from headway.vocabulary.rounding import rounded
from headway.vocabulary.years import AcademicYear

_SQL = Path(__file__).parent / "sql"


@dataclass(frozen=True, kw_only=True, slots=True)
class InFiles:
    """How one measure of one year agrees with DfE's column for each pupil: counts of rows.

    ``only_computed`` have a value of ours and none in the file; ``only_given`` the other way.
    """

    measure: Measure
    year: AcademicYear
    equal: int
    different: int
    only_computed: int
    only_given: int


class Outcome(StrEnum):
    """What became of setting a computed figure beside the published one."""

    EQUAL = "equal"
    DIFFERENT = "different"
    NOT_PUBLISHED = "not published"


@dataclass(frozen=True, kw_only=True, slots=True)
class BesidePublished:
    """One computed figure beside the published one, both as the series rounds."""

    measure: Measure
    year: AcademicYear
    computed: str
    published: str
    outcome: Outcome
    because: str


def in_files(edition: Edition) -> list[InFiles]:
    """Every measure that a file gives too: one per measure and year."""
    return [
        InFiles(
            measure=MEASURES[measure_id],
            year=AcademicYear(year),
            equal=int(equal),
            different=int(different),
            only_computed=int(only_computed),
            only_given=int(only_given),
        )
        for measure_id, year, equal, different, only_computed, only_given in edition.rows(
            query(_SQL, "agreement_by_year")
        )
    ]


def beside_published(
    measure: Measure, year: AcademicYear, exact: Fraction, published: Figures, area: str
) -> BesidePublished:
    """A computed figure of the whole authority beside the published one.

    Args:
        measure: Has a published series, which ``published`` has loaded.
        year: The figure's year.
        exact: The computed value.
        published: The published figures.
        area: The authority's code.
    """
    series_id = measure.published.series or ""
    decimals = series(series_id, published.edition).decimals
    ours = rounded(float(exact), decimals)
    found = published.figure(series_id, area, year)
    if found is None or found.value is None:
        return BesidePublished(
            measure=measure, year=year, computed=str(ours), published="",
            outcome=Outcome.NOT_PUBLISHED, because=_no_value(found),
        )  # fmt: skip
    theirs = rounded(found.value, decimals)
    return BesidePublished(
        measure=measure,
        year=year,
        computed=str(ours),
        published=str(theirs),
        outcome=Outcome.EQUAL if ours == theirs else Outcome.DIFFERENT,
        because="" if ours == theirs else _difference(measure, found),
    )


def _no_value(found: PublishedFigure | None) -> str:
    if found is None:
        return "nothing was published for this authority and year"
    return str(found.gap or found.symbol or "no value was published")


def _difference(measure: Measure, found: PublishedFigure) -> str:
    reasons = [f"the published figure is {found.status.value}"]
    if measure.facts == "fact_attendance":
        reasons.append("boarders are counted here and not by DfE")
    if measure.facts == "fact_key_stage_4":
        reasons.append("the files may lack late results and amendments")
    return "; ".join(reasons)

"""The checks and teacher assessments of the primary years as records."""

from collections.abc import Mapping
from typing import Any

from headway.linkage.tables import LAESTAB, ORIGIN, PUPIL_ID, YEAR, Values
from headway.store.contracts import Column, ColumnType, TableContract
from headway.vocabulary.codes.primary import phonics_threshold
from headway.vocabulary.years import AcademicYear

_TEXT, _TRUTH, _WHOLE = ColumnType.TEXT, ColumnType.TRUTH, ColumnType.WHOLE
_ONE_ROW = "pupil, school, year and row of the file"
_GRAIN = ("pupil_id", "laestab", "year", "submission_id", "row_number")


def _outcome(subject: str, column: str) -> Column:
    return Column(
        name=f"{subject}_outcome", type=_TEXT, unit=column, null_means="not given, or not a code"
    )


PHONICS = TableContract(
    name="phonics",
    one_row_per=_ONE_ROW,
    grain=_GRAIN,
    columns=(
        PUPIL_ID, LAESTAB, YEAR,
        Column(name="year_group", type=_TEXT, unit="1 or 2", null_means="not given"),
        Column(name="mark", type=_WHOLE, unit="words of 40", null_means="did not take it"),
        Column(name="outcome", type=_TEXT, unit="Wa, Wt, A, D, L or Q",
               null_means="not given, or not a code"),
        Column(name="met_standard", type=_TRUTH, unit="the mark is at the year's threshold",
               null_means="did not take it, or no threshold is known"),
        *ORIGIN,
    ),
)  # fmt: skip

MULTIPLICATION_CHECK = TableContract(
    name="multiplication_check",
    one_row_per=_ONE_ROW,
    grain=_GRAIN,
    columns=(
        PUPIL_ID, LAESTAB, YEAR,
        Column(name="mark", type=_WHOLE, unit="questions of 25", null_means="did not take it"),
        Column(name="reason_not_taken", type=_TEXT, unit="ReasonNotTakingCheck",
               null_means="took it, or not a code"),
        *ORIGIN,
    ),
)  # fmt: skip

KS1 = TableContract(
    name="ks1",
    one_row_per=_ONE_ROW,
    grain=_GRAIN,
    columns=(
        PUPIL_ID, LAESTAB, YEAR,
        _outcome("reading", "READ_OUTCOME"), _outcome("writing", "WRIT_OUTCOME"),
        _outcome("maths", "MATH_OUTCOME"), _outcome("science", "SCI_OUTCOME"),
        *ORIGIN,
    ),
)  # fmt: skip

CONTRACTS = {"phonics": PHONICS, "multiplication_check": MULTIPLICATION_CHECK, "key_stage_1": KS1}
"""Return to the table that its rows go to."""

_FIELDS = {
    "phonics": ("year_group", "mark", "outcome"),
    "multiplication_check": ("mark", "reason_not_taken"),
    "key_stage_1": ("reading_outcome", "writing_outcome", "maths_outcome", "science_outcome"),
}


def told(return_id: str, v: Mapping[str, Any], year: int) -> Values:
    """What a row of the return says of the child, in the order of its table's columns."""
    values = tuple(v[name] for name in _FIELDS[return_id])
    return (*values, _met(v["mark"], year)) if return_id == "phonics" else values


def _met(mark: int | None, year: int) -> bool | None:
    threshold = phonics_threshold(AcademicYear(year))
    return None if mark is None or threshold is None else mark >= threshold

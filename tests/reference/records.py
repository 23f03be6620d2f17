"""The record tables of an edition, made by hand from a few rows."""

from collections.abc import Mapping, Sequence
from typing import Any

import pyarrow as pa

Row = Mapping[str, Any]
Tables = Mapping[str, Sequence[Row]]

_WHOLE, _BIG, _TEXT, _TRUTH, _DAY = pa.int32(), pa.int64(), pa.string(), pa.bool_(), pa.date32()
_FROM = {"submission_id": _TEXT, "row_number": _WHOLE}
_GOALS = {f"goal_{number:02}": _WHOLE for number in range(1, 18)}

SHAPES: dict[str, dict[str, pa.DataType]] = {
    "submission": {
        "submission_id": _TEXT, "return_id": _TEXT, "year": _WHOLE, "term": _TEXT,
        "laestab": _TEXT, "received_on": _DAY, "rows": _WHOLE, "errors": _WHOLE,
        "warnings": _WHOLE, "status": _TEXT,
    },
    "set_aside": {
        "submission_id": _TEXT, "laestab": _TEXT, "check_code": _TEXT, "faults": _WHOLE,
    },
    "pupil": {"pupil_id": _BIG, "birth_month": _DAY, "sex": _TEXT, **_FROM},
    "enrolment": {
        "pupil_id": _BIG, "year": _WHOLE, "term": _TEXT, "laestab": _TEXT,
        "enrol_status": _TEXT, "on_roll": _TRUTH, **_FROM,
    },
    "characteristic": {
        "pupil_id": _BIG, "year": _WHOLE, "term": _TEXT, "ethnicity": _TEXT, "language": _TEXT,
        "fsm_on_day": _TRUTH, "fsm6": _TRUTH, "sen_provision": _TEXT,
        "sen_primary_need": _TEXT, **_FROM,
    },
    "residence": {
        "pupil_id": _BIG, "year": _WHOLE, "term": _TEXT, "la_code": _TEXT, "known": _TRUTH,
        **_FROM,
    },
    "in_care": {
        "pupil_id": _BIG, "year": _WHOLE, "looked_after": _TRUTH,
        "continuously_12_months": _TRUTH, **_FROM,
    },
    "absence_term": {
        "pupil_id": _BIG, "laestab": _TEXT, "year": _WHOLE, "term": _TEXT,
        "sessions_possible": _WHOLE, "authorised": _WHOLE, "unauthorised": _WHOLE, **_FROM,
    },
    "suspension": {
        "pupil_id": _BIG, "laestab": _TEXT, "year": _WHOLE, "term": _TEXT, "category": _TEXT,
        "reason": _TEXT, "started_on": _DAY, "sessions": _WHOLE, **_FROM,
    },
    "eyfsp": {
        "pupil_id": _BIG, "laestab": _TEXT, "year": _WHOLE, "profile": _TEXT, **_GOALS, **_FROM,
    },
    "ks2": {
        "pupil_id": _BIG, "laestab": _TEXT, "year": _WHOLE, "reading_score": _WHOLE,
        "maths_score": _WHOLE, "writing_outcome": _TEXT, "eligible": _TRUTH,
        "rwm_expected_as_given": _TRUTH, "rwm_higher_as_given": _TRUTH,
        "disadvantaged_as_given": _TRUTH, **_FROM,
    },
    "phonics": {
        "pupil_id": _BIG, "laestab": _TEXT, "year": _WHOLE, "year_group": _TEXT, "mark": _WHOLE,
        "outcome": _TEXT, "met_standard": _TRUTH, **_FROM,
    },
    "multiplication_check": {
        "pupil_id": _BIG, "laestab": _TEXT, "year": _WHOLE, "mark": _WHOLE,
        "reason_not_taken": _TEXT, **_FROM,
    },
    "ks1": {
        "pupil_id": _BIG, "laestab": _TEXT, "year": _WHOLE, "reading_outcome": _TEXT,
        "writing_outcome": _TEXT, "maths_outcome": _TEXT, "science_outcome": _TEXT, **_FROM,
    },
    "ks2_subject": {
        "pupil_id": _BIG, "laestab": _TEXT, "year": _WHOLE, "subject": _TEXT, "score": _WHOLE,
        "teacher_assessment": _TEXT, "expected_as_given": _TRUTH, "higher_as_given": _TRUTH,
        "prior_group": _TEXT, "progress_score": pa.float64(), "predicted": pa.float64(),
        "progress": pa.float64(), "progress_adjusted": pa.float64(), "in_progress": _TRUTH,
        **_FROM,
    },
    "ks4_ebacc": {
        "pupil_id": _BIG, "laestab": _TEXT, "year": _WHOLE, "entered": _TRUTH,
        "achieved_94": _TRUTH, "achieved_95": _TRUTH, "average_points": pa.float64(),
        **{f"{pillar}_{what}": _TRUTH
           for pillar in ("english", "maths", "science", "humanities", "language")
           for what in ("entered", "94", "95")},
        **_FROM,
    },
    "ks4": {
        "pupil_id": _BIG, "laestab": _TEXT, "year": _WHOLE, "eligible": _TRUTH,
        "disadvantaged_as_given": _TRUTH, "ks2_reading": pa.float64(),
        "ks2_maths": pa.float64(), "ks2_average": pa.float64(), "in_progress8": _TRUTH,
        "attainment8_as_given": pa.float64(), "progress8_as_given": pa.float64(),
        "progress8_threshold": pa.float64(), **_FROM,
    },
    "ks4_subject": {
        "pupil_id": _BIG, "year": _WHOLE, "qualification": _TEXT, "subject": _TEXT,
        "discount_code": _TEXT, "grade": _TEXT, "points_hundredths": _WHOLE, "slot": _TEXT,
        "slots_filled": _WHOLE, "entered_on": _DAY, **_FROM,
    },
    "school": {"laestab": _TEXT, "urn": _WHOLE, "phase": _TEXT, "la_code": _TEXT},
}  # fmt: skip
"""Every record table that facts are built from: column to type."""

LA = "999"
SCHOOL = "9992001"
OTHER_SCHOOL = "9992002"


def numbered(rows: Sequence[Row], table: str) -> list[dict[str, Any]]:
    """The rows with where each came from, where they do not say, and nulls for the rest."""
    found = []
    for number, row in enumerate(rows, start=1):
        origin = {"submission_id": f"file-of-{table}", "row_number": number}
        assert set(row) <= set(SHAPES[table]), set(row) - set(SHAPES[table])
        found.append({name: {**origin, **row}.get(name) for name in SHAPES[table]})
    return found


def arrow(tables: Tables) -> dict[str, pa.Table]:
    """Every record table in Arrow, empty where no rows are given."""
    return {
        name: pa.Table.from_pylist(numbered(tables.get(name, ()), name), schema=pa.schema(shape))
        for name, shape in SHAPES.items()
    }

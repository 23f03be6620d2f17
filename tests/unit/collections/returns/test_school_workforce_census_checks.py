"""Every check of the school workforce census: passed, failed and not checked."""

from datetime import date

import pytest

from headway.collections.registry import RETURNS
from headway.collections.submission import Submission
from headway.vocabulary.years import AcademicYear
from tests.unit.collections.check_examples import EXPECTED, Example, answers
from tests.unit.collections.invented_files import LA

SUBMISSION = Submission(
    return_id="school_workforce_census",
    tables=(),
    year=AcademicYear(2022),
    la_code=LA,
    reference_on=date(2022, 11, 3),
)
UNDATED = Submission(return_id="school_workforce_census", tables=(), year=None, la_code=None)

EXAMPLES = {
    "4746Q": Example(passes={"hours_per_week": "32.5"}, fails={"hours_per_week": "0.25"}),
    "4760": Example(
        passes={"hours_per_week": "20", "fte_hours": "32.5"}, fails={"hours_per_week": "20"}
    ),
    "4765Q": Example(passes={"fte_hours": "37"}, fails={"fte_hours": "48"}),
    "4780": Example(
        passes={"hours_per_week": "20", "weeks_per_year": "39"}, fails={"hours_per_week": "20"}
    ),
    "6500": Example(
        passes={"teacher_number": "1000002"},
        fails={"teacher_number": "1000001"},
        before={"teacher_number": "1000001"},
    ),
    "6510": Example(
        passes={"ni_number": "QQ000002A"},
        fails={"ni_number": "QQ000001A"},
        before={"ni_number": "QQ000001A"},
    ),
    "HW-SW-01": Example(passes={"born_on": "1980-12-01"}, fails={"born_on": "2031-01-01"}),
    "HW-SW-02": Example(
        passes={"born_on": "1980-12-01"},
        fails={"born_on": "2015-01-01"},
        not_checked={"born_on": "1980-12-01"},
        undated=True,
    ),
    "HW-SW-03": Example(passes={"sex": "M"}, fails={"sex": "1"}),
    "HW-SW-04": Example(passes={"teacher_number": "1000001"}, fails={"teacher_number": "RP99"}),
    "HW-SW-05": Example(
        passes={"started_on": "2020-09-01", "ended_on": "2021-08-31"},
        fails={"started_on": "2020-09-01", "ended_on": "2019-08-31"},
    ),
    "HW-SW-06": Example(passes={"contract_type": "FXT"}, fails={"contract_type": "X"}),
    "HW-SW-07": Example(passes={"role": "TCHR"}, fails={"role": "WIZD"}),
    "HW-SW-08": Example(
        passes={"hours_per_week": "32.5", "fte_hours": "32.5"},
        fails={"hours_per_week": "40", "fte_hours": "32.5"},
    ),
    "HW-SW-09": Example(passes={"origin": "1STIMM"}, fails={"origin": "MOON"}),
    "HW-SW-10": Example(passes={"destination": "LEAPRM"}, fails={"destination": "MOON"}),
    "HW-SW-11": Example(
        passes={"started_on": "2022-03-01", "ended_on": "2022-03-01"},
        fails={"started_on": "2022-03-01", "ended_on": "2022-02-28"},
    ),
    "HW-SW-12": Example(passes={"category": "SIC"}, fails={"category": "BED"}),
    "HW-SW-13": Example(
        passes={"is_temporarily_filled": "true"}, fails={"is_temporarily_filled": None}
    ),
}


@pytest.mark.parametrize("code", EXAMPLES)
def test_a_check_passes_fails_and_says_when_it_was_not_made(code: str) -> None:
    assert answers("school_workforce_census", code, EXAMPLES[code], SUBMISSION, UNDATED) == EXPECTED


def test_every_check_has_its_three_examples() -> None:
    assert set(EXAMPLES) == {check.code for check in RETURNS["school_workforce_census"].checks}

"""Every check of the NCCIS return: passed, failed and not checked."""

from datetime import date

import pytest

from headway.collections.registry import RETURNS
from headway.collections.submission import Submission
from headway.vocabulary.years import AcademicYear
from tests.unit.collections.check_examples import EXPECTED, Example, answers
from tests.unit.collections.invented_files import upn

SUBMISSION = Submission(
    return_id="nccis",
    tables=(),
    year=AcademicYear(2024),
    la_code="000",
    reference_on=date(2025, 1, 31),
)
UNDATED = Submission(return_id="nccis", tables=(), year=None, la_code="000")

EXAMPLES = {
    "1": Example(passes={"young_person": "4440000123456"}, fails={"young_person": "123456"}),
    "2": Example(passes={"forename": "Ann"}, fails={"forename": None}),
    "3": Example(passes={"surname": "Beck"}, fails={"surname": None}),
    "6": Example(passes={"ethnicity": "WBRI"}, fails={"ethnicity": None}),
    "7": Example(passes={"ethnicity": "WBRI"}, fails={"ethnicity": "WXYZ"}),
    "8": Example(passes={"born_on": "01/05/2008"}, fails={"born_on": None}),
    "9": Example(
        passes={"born_on": "01/09/1998"},
        fails={"born_on": "31/08/1998"},
        not_checked={"born_on": "01/09/1998"},
        undated=True,
    ),
    "10": Example(
        passes={"born_on": "31/08/2009"},
        fails={"born_on": "01/09/2009"},
        not_checked={"born_on": "31/08/2009"},
        undated=True,
    ),
    "11": Example(passes={"cohort_status": "P"}, fails={"cohort_status": None}),
    "13": Example(
        passes={"cohort_status": "T", "transferred_to": "883"},
        fails={"cohort_status": "T", "transferred_to": None},
    ),
    "14": Example(passes={"la_code": "000"}, fails={"la_code": None}),
    "15": Example(passes={"la_code": "000"}, fails={"la_code": "883"}),
    "302": Example(passes={"intended_destination": "111"}, fails={"intended_destination": "999"}),
    "306": Example(
        passes={"has_plan": "Y", "has_sen_support": "N"},
        fails={"has_plan": "Y", "has_sen_support": "Y"},
    ),
    "909": Example(
        passes={
            "activity": "110",
            "activity_started_on": "01/09/2020",
            "activity_verified_on": "02/09/2024",
        },
        fails={
            "activity": "110",
            "activity_started_on": "01/09/2020",
            "activity_verified_on": "31/08/2024",
        },
        not_checked={"activity": "210"},
    ),
    "HW-NC-01": Example(
        passes={"young_person": "2"}, fails={"young_person": "1"}, before={"young_person": "1"}
    ),
    "HW-NC-02": Example(passes={"activity": "210"}, fails={"activity": "999"}),
    "HW-NC-03": Example(passes={"cohort_status": "P"}, fails={"cohort_status": "Z"}),
    "HW-NC-04": Example(
        passes={"activity_started_on": "31/01/2025"},
        fails={"activity_started_on": "01/02/2025"},
        not_checked={"activity_started_on": "soon"},
    ),
    "HW-NC-05": Example(
        passes={"activity_started_on": "01/09/2024", "activity_verified_on": "01/09/2024"},
        fails={"activity_started_on": "01/09/2024", "activity_verified_on": "31/08/2024"},
    ),
    "HW-NC-06": Example(
        passes={"activity": "619", "neet_since": "01/09/2024"},
        fails={"activity": "619", "neet_since": None},
    ),
    "HW-NC-07": Example(
        passes={"activity": "210", "neet_since": None},
        fails={"activity": "210", "neet_since": "01/09/2024"},
    ),
    "HW-NC-08": Example(passes={"upn": upn(1)}, fails={"upn": "A123"}),
    "HW-NC-09": Example(passes={"postcode": "HW1 1AA"}, fails={"postcode": "HW1"}),
    "HW-NC-10": Example(passes={"year_11_guarantee": "110"}, fails={"year_11_guarantee": "999"}),
    "HW-NC-11": Example(passes={"year_12_guarantee": "114"}, fails={"year_12_guarantee": "999"}),
    "HW-NC-12": Example(
        passes={"academic_year": "2024/2025", "month": "1"},
        fails={"academic_year": "2024/2025", "month": "2"},
    ),
}


@pytest.mark.parametrize("code", EXAMPLES)
def test_a_check_passes_fails_and_says_when_it_was_not_made(code: str) -> None:
    assert answers("nccis", code, EXAMPLES[code], SUBMISSION, UNDATED) == EXPECTED


def test_every_check_has_its_three_examples() -> None:
    assert set(EXAMPLES) == {check.code for check in RETURNS["nccis"].checks}

"""Every check of the alternative provision census: passed, failed and not checked."""

from datetime import date

import pytest

from headway.collections.registry import RETURNS
from headway.collections.submission import Submission
from headway.vocabulary.years import AcademicYear
from tests.unit.collections.check_examples import EXPECTED, Example, answers
from tests.unit.collections.invented_files import upn

SUBMISSION = Submission(
    return_id="ap_census",
    tables=(),
    year=AcademicYear(2024),
    la_code="000",
    reference_on=date(2025, 1, 16),
)
UNDATED = Submission(return_id="ap_census", tables=(), year=None, la_code="000")

EXAMPLES = {
    "HW-AP-01": Example(passes={"upn": upn(1)}, fails={"upn": "A123"}),
    "HW-AP-02": Example(passes={"la_code": "000"}, fails={"la_code": "883"}),
    "HW-AP-03": Example(
        passes={"as_at": "2025-01-16"},
        fails={"as_at": "2024-01-18"},
        not_checked={"as_at": "2025-01-16"},
        undated=True,
    ),
    "HW-AP-04": Example(passes={"born_on": "2010-05-01"}, fails={"born_on": "2030-05-01"}),
    "HW-AP-05": Example(
        passes={"born_on": "2010-05-01"},
        fails={"born_on": "1990-05-01"},
        not_checked={"born_on": "2010-05-01"},
        undated=True,
    ),
    "HW-AP-06": Example(passes={"sex": "F"}, fails={"sex": "9"}),
    "HW-AP-07": Example(passes={"ethnicity": "WBRI"}, fails={"ethnicity": "WXYZ"}),
    "HW-AP-08": Example(passes={"sen_provision": "E"}, fails={"sen_provision": "S"}),
    "HW-AP-09": Example(passes={"sen_type": "SEMH"}, fails={"sen_type": "ZZZZ"}),
    "HW-AP-10": Example(
        passes={"sen_provision": "E", "sen_type": "SEMH"},
        fails={"sen_provision": "E", "sen_type": None},
    ),
    "HW-AP-11": Example(passes={"entered_on": "2024-11-04"}, fails={"entered_on": "2025-02-03"}),
    "HW-AP-12": Example(
        passes={"entered_on": "2024-11-04", "left_on": "2024-12-20"},
        fails={"entered_on": "2024-11-04", "left_on": "2024-10-01"},
    ),
    "HW-AP-13": Example(
        passes={"urn": "990001"}, fails={"urn": None, "ukprn": None, "setting_type": None}
    ),
    "HW-AP-14": Example(
        passes={"urn": "990001", "setting_type": None},
        fails={"urn": "990001", "setting_type": "OTH"},
    ),
    "HW-AP-15": Example(passes={"setting_type": "OOT"}, fails={"setting_type": "ABC"}),
    "HW-AP-16": Example(passes={"urn": "990001"}, fails={"urn": "12345"}),
    "HW-AP-17": Example(passes={"ukprn": "10000001"}, fails={"ukprn": "1234"}),
    "HW-AP-18": Example(passes={"attendance_pattern": "PT"}, fails={"attendance_pattern": "HT"}),
    "HW-AP-19": Example(
        passes={"sessions_per_week": "10"},
        fails={"sessions_per_week": "11"},
        not_checked={"sessions_per_week": "many"},
    ),
    "HW-AP-20": Example(
        passes={"upn": "1", "entered_on": "2024-11-05"},
        fails={"upn": "1", "entered_on": "2024-11-04"},
        before={"upn": "1", "entered_on": "2024-11-04"},
    ),
    "HW-AP-21": Example(passes={"postcode": "HW1 1AA"}, fails={"postcode": "HW1"}),
}


@pytest.mark.parametrize("code", EXAMPLES)
def test_a_check_passes_fails_and_says_when_it_was_not_made(code: str) -> None:
    assert answers("ap_census", code, EXAMPLES[code], SUBMISSION, UNDATED) == EXPECTED


def test_every_check_has_its_three_examples() -> None:
    assert set(EXAMPLES) == {check.code for check in RETURNS["ap_census"].checks}

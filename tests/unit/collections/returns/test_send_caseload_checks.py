"""Every check of the SEND caseload: passed, failed and not checked."""

from datetime import date

import pytest

from headway.collections.registry import RETURNS
from headway.collections.submission import Submission
from headway.vocabulary.years import AcademicYear
from tests.unit.collections.check_examples import EXPECTED, Example, answers
from tests.unit.collections.invented_files import upn

SUBMISSION = Submission(
    return_id="send_caseload",
    tables=(),
    year=AcademicYear(2024),
    la_code="000",
    reference_on=date(2025, 7, 31),
)
UNDATED = Submission(return_id="send_caseload", tables=(), year=None, la_code="000")

EXAMPLES = {
    "HW-SN-01": Example(passes={"la_code": "000"}, fails={"la_code": "883"}),
    "HW-SN-02": Example(
        passes={"as_at": "2025-07-31"},
        fails={"as_at": "2025-06-30"},
        not_checked={"as_at": "2025-07-31"},
        undated=True,
    ),
    "HW-SN-03": Example(
        passes={"surname": "Beck", "forename": "Tom", "born_on": "2012-03-04"},
        fails={"upn": None, "child": None, "surname": "Beck", "forename": "Tom", "born_on": None},
    ),
    "HW-SN-04": Example(passes={"upn": upn(1)}, fails={"upn": "A123"}),
    "HW-SN-05": Example(passes={"case": "2"}, fails={"case": "1"}, before={"case": "1"}),
    "HW-SN-06": Example(passes={"stage": "plan"}, fails={"stage": "final"}),
    "HW-SN-07": Example(
        passes={"requested_on": "2025-01-10"},
        fails={"requested_on": "2025-09-30"},
        not_checked={"requested_on": "soon"},
    ),
    "HW-SN-08": Example(
        passes={"requested_on": "2025-01-10", "decided_on": "2025-02-10"},
        fails={"requested_on": "2025-01-10", "decided_on": "2024-12-10"},
    ),
    "HW-SN-09": Example(
        passes={"decided_on": "2025-01-10", "issued_on": "2025-02-10"},
        fails={"decided_on": "2025-01-10", "issued_on": "2024-12-10"},
    ),
    "HW-SN-10": Example(
        passes={"stage": "plan", "issued_on": "2024-05-01"},
        fails={"stage": "plan", "issued_on": None},
    ),
    "HW-SN-11": Example(
        passes={"stage": "assessing", "decided_on": "2024-05-01"},
        fails={"stage": "assessing", "decided_on": None},
    ),
    "HW-SN-12": Example(passes={"primary_need": "SEMH"}, fails={"primary_need": "ZZZZ"}),
    "HW-SN-13": Example(passes={"setting_kind": "special"}, fails={"setting_kind": "castle"}),
}


@pytest.mark.parametrize("code", EXAMPLES)
def test_a_check_passes_fails_and_says_when_it_was_not_made(code: str) -> None:
    assert answers("send_caseload", code, EXAMPLES[code], SUBMISSION, UNDATED) == EXPECTED


def test_every_check_has_its_three_examples() -> None:
    assert set(EXAMPLES) == {check.code for check in RETURNS["send_caseload"].checks}

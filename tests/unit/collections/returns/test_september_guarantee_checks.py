"""Every check of the September Guarantee: passed, failed and not checked."""

from datetime import date

import pytest

from headway.collections.registry import RETURNS
from headway.collections.submission import Submission
from headway.vocabulary.years import AcademicYear
from tests.unit.collections.check_examples import EXPECTED, Example, answers
from tests.unit.collections.invented_files import upn

SUBMISSION = Submission(
    return_id="september_guarantee",
    tables=(),
    year=AcademicYear(2024),
    la_code="000",
    reference_on=date(2025, 7, 31),
)
UNDATED = Submission(return_id="september_guarantee", tables=(), year=None, la_code="000")

EXAMPLES = {
    "HW-SG-01": Example(passes={"la_code": "000"}, fails={"la_code": "883"}),
    "HW-SG-02": Example(
        passes={"as_at": "2025-07-31"},
        fails={"as_at": "2025-06-30"},
        not_checked={"as_at": "2025-07-31"},
        undated=True,
    ),
    "HW-SG-03": Example(
        passes={"surname": "Beck", "forename": "Tom", "born_on": "2012-03-04"},
        fails={"upn": None, "child": None, "surname": "Beck", "forename": "Tom", "born_on": None},
    ),
    "HW-SG-04": Example(passes={"upn": upn(1)}, fails={"upn": "A123"}),
    "HW-SG-05": Example(passes={"child": "2"}, fails={"child": "1"}, before={"child": "1"}),
    "HW-SG-06": Example(passes={"year_group": "11"}, fails={"year_group": "10"}),
    "HW-SG-07": Example(passes={"guarantee_status": "110"}, fails={"guarantee_status": "999"}),
    "HW-SG-08": Example(
        passes={"guarantee_status": "110", "offer_kind": "education"},
        fails={"guarantee_status": "110", "offer_kind": None},
    ),
    "HW-SG-09": Example(
        passes={"guarantee_status": "150", "offer_kind": None},
        fails={"guarantee_status": "150", "offer_kind": "training"},
    ),
    "HW-SG-10": Example(passes={"destination": "230"}, fails={"destination": "999"}),
    "HW-SG-11": Example(
        passes={"destination": "230", "destination_seen_on": "2024-10-14"},
        fails={"destination": "230", "destination_seen_on": None},
    ),
    "HW-SG-12": Example(
        passes={"offered_on": "2025-01-10", "destination_seen_on": "2025-02-10"},
        fails={"offered_on": "2025-01-10", "destination_seen_on": "2024-12-10"},
    ),
}


@pytest.mark.parametrize("code", EXAMPLES)
def test_a_check_passes_fails_and_says_when_it_was_not_made(code: str) -> None:
    assert answers("september_guarantee", code, EXAMPLES[code], SUBMISSION, UNDATED) == EXPECTED


def test_every_check_has_its_three_examples() -> None:
    assert set(EXAMPLES) == {check.code for check in RETURNS["september_guarantee"].checks}

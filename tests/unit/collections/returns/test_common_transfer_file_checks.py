"""Every check of the common transfer file: passed, failed and not checked."""

import pytest

from headway.collections.registry import RETURNS
from headway.collections.submission import Submission
from headway.vocabulary.years import AcademicYear
from tests.unit.collections.check_examples import EXPECTED, Example, answers
from tests.unit.collections.invented_files import LA, upn

SUBMISSION = Submission(
    return_id="common_transfer_file", tables=(), year=AcademicYear(2022), la_code=LA
)
UNDATED = Submission(return_id="common_transfer_file", tables=(), year=None, la_code=None)

EXAMPLES = {
    "HW-CT-01": Example(passes={"upn": upn(1)}, fails={"upn": "X" + upn(1)[1:]}),
    "HW-CT-02": Example(passes={"born_on": "2011-12-01"}, fails={"born_on": "2031-01-01"}),
    "HW-CT-03": Example(passes={"sex": "M"}, fails={"sex": "1"}),
    "HW-CT-04": Example(passes={"upn": upn(2)}, fails={"upn": upn(1)}, before={"upn": upn(1)}),
    "HW-CT-05": Example(
        passes={"born_on": "2011-12-01"},
        fails={"born_on": "2001-01-01"},
        not_checked={"born_on": "2011-12-01"},
        undated=True,
    ),
    "HW-CT-06": Example(
        passes={"year": "2023"}, fails={"year": "2024"}, not_checked={"year": "2024"}, undated=True
    ),
    "HW-CT-07": Example(passes={"status": "R"}, fails={"status": "Q"}),
    "HW-CT-08": Example(passes={"status": "R", "result": "EXS"}, fails={"status": "R"}),
    "HW-CT-09": Example(passes={"locale": "WLS"}, fails={"locale": "FRA"}),
    "HW-CT-10": Example(
        passes={"started_on": "2020-09-01", "ended_on": "2021-09-01"},
        fails={"started_on": "2020-09-01", "ended_on": "2019-09-01"},
        not_checked={"started_on": "2020-09-01"},
    ),
}


@pytest.mark.parametrize("code", EXAMPLES)
def test_a_check_passes_fails_and_says_when_it_was_not_made(code: str) -> None:
    assert answers("common_transfer_file", code, EXAMPLES[code], SUBMISSION, UNDATED) == EXPECTED


def test_every_check_has_its_three_examples() -> None:
    assert set(EXAMPLES) == {check.code for check in RETURNS["common_transfer_file"].checks}

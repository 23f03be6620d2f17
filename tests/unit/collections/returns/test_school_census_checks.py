"""Every check of the school census: passed, failed and not checked."""

from datetime import date

import pytest

from headway.collections.registry import RETURNS
from headway.collections.rows import Row
from headway.collections.submission import Submission
from headway.vocabulary.years import AcademicYear
from tests.unit.collections.check_examples import EXPECTED, Example, answers
from tests.unit.collections.invented_files import LA, SCHOOL, upn

SUBMISSION = Submission(
    return_id="school_census",
    tables=(),
    year=AcademicYear(2022),
    la_code=LA,
    laestab=SCHOOL,
    reference_on=date(2023, 1, 19),
)
UNDATED = Submission(return_id="school_census", tables=(), year=None, la_code=None)

EXAMPLES = {
    "HW-SC-01": Example(passes={"upn": upn(1)}, fails={"upn": "X" + upn(1)[1:]}),
    "HW-SC-02": Example(passes={"former_upn": upn(1)}, fails={"former_upn": upn(1)[:-1]}),
    "HW-SC-03": Example(passes={"born_on": "2012-05-01"}, fails={"born_on": "2023-01-20"}),
    "HW-SC-04": Example(
        passes={"born_on": "2012-05-01"},
        fails={"born_on": "2001-01-01"},
        not_checked={"born_on": "1 May"},
    ),
    "HW-SC-05": Example(passes={"sex": "F"}, fails={"sex": "9"}),
    "HW-SC-06": Example(passes={"ethnicity": "WBRI"}, fails={"ethnicity": "ABRI"}),
    "HW-SC-07": Example(passes={"language": "ENG"}, fails={"language": "QQQ"}),
    "HW-SC-08": Example(passes={"sen_provision": "K"}, fails={"sen_provision": "S"}),
    "HW-SC-09": Example(passes={"sen_type": "SPLD"}, fails={"sen_type": "NONE"}),
    "HW-SC-10": Example(passes={"year_group": "R"}, fails={"year_group": "15"}),
    "HW-SC-11": Example(passes={"enrolment_status": "C"}, fails={"enrolment_status": None}),
    "HW-SC-12": Example(passes={"enrolment_status": "M"}, fails={"enrolment_status": "Z"}),
    "HW-SC-13": Example(
        passes={"entered_on": "2023-01-19"},
        fails={"entered_on": "2023-01-20"},
        not_checked={"entered_on": "2020-01-01"},
        undated=True,
    ),
    "HW-SC-14": Example(
        passes={"entered_on": "2020-09-01", "left_on": "2020-09-01"},
        fails={"entered_on": "2020-09-01", "left_on": "2020-08-31"},
        not_checked={"entered_on": "2020-09-01"},
    ),
    "HW-SC-15": Example(passes={"postcode": "HW1 1AA"}, fails={"postcode": "HW99"}),
    "HW-SC-16": Example(passes={"upn": upn(2)}, fails={"upn": upn(1)}, before={"upn": upn(1)}),
    "HW-SC-17": Example(
        passes={"started_on": "2020-09-01", "ended_on": "2021-09-01"},
        fails={"started_on": "2020-09-01", "ended_on": "2019-09-01"},
        not_checked={"started_on": "2020-09-01"},
    ),
    "HW-SC-18": Example(
        passes={
            "sessions_possible": "10",
            "sessions_authorised": "6",
            "sessions_unauthorised": "4",
        },
        fails={"sessions_possible": "10", "sessions_authorised": "6", "sessions_unauthorised": "5"},
        not_checked={"sessions_possible": "ten"},
    ),
    "HW-SC-19": Example(passes={"sessions_possible": "170"}, fails={"sessions_possible": "171"}),
    "HW-SC-20": Example(
        passes={"sessions_authorised": "3", "sessions_unauthorised": "1"},
        fails={"sessions_authorised": "3", "sessions_unauthorised": "2"},
        nested=(Row("termly_session", 3, {"reason": "I", "sessions": "4"}),),
    ),
    "HW-SC-21": Example(passes={"reason": "I"}, fails={"reason": "C1"}),
    "HW-SC-22": Example(passes={"category": "SUSP"}, fails={"category": "GONE"}),
    "HW-SC-23": Example(passes={"reason": "PP DB"}, fails={"reason": "PP ZZ"}),
    "HW-SC-24": Example(passes={"started_on": "2022-06-01"}, fails={"started_on": "2023-02-01"}),
}


@pytest.mark.parametrize("code", EXAMPLES)
def test_a_check_passes_fails_and_says_when_it_was_not_made(code: str) -> None:
    assert answers("school_census", code, EXAMPLES[code], SUBMISSION, UNDATED) == EXPECTED


def test_every_check_has_its_three_examples() -> None:
    assert set(EXAMPLES) == {check.code for check in RETURNS["school_census"].checks}

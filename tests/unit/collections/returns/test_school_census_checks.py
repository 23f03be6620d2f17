"""Every check of the school census: passed, failed and not checked."""

from datetime import date

import pytest

from headway.collections.registry import RETURNS
from headway.collections.rows import Row
from headway.collections.submission import Submission
from headway.vocabulary.identifiers import check_letter
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
    term="spring",
    phase="SS",
)
UNDATED = Submission(return_id="school_census", tables=(), year=None, la_code=None)

TEMPORARY = check_letter("00000000000A") + "00000000000A"


def need(rank: str, sen_type: str) -> Row:
    return Row("sen_need", 3, {"rank": rank, "sen_type": sen_type})


def meals(start: str, end: str | None) -> Row:
    return Row("fsm_period", 3, {"started_on": start, "ended_on": end})


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
    "1880": Example(
        passes={"entered_on": "2023-01-19"},
        fails={"entered_on": "2023-01-20"},
        not_checked={"entered_on": "2020-01-01"},
        undated=True,
    ),
    "1920": Example(
        passes={"entered_on": "2020-09-01", "left_on": "2020-09-01"},
        fails={"entered_on": "2020-09-01", "left_on": "2020-08-31"},
        not_checked={"left_on": "2020-09-01"},
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
        nested=(
            Row("termly_session", 3, {"reason": "I", "sessions": "4"}),
            Row("termly_session", 3, {"reason": "/", "sessions": "50"}),
        ),
    ),
    "HW-SC-21": Example(passes={"reason": "\\"}, fails={"reason": "C1"}),
    "HW-SC-22": Example(passes={"category": "SUSP"}, fails={"category": "GONE"}),
    "HW-SC-23": Example(passes={"reason": "PP DB"}, fails={"reason": "PP ZZ"}),
    "HW-SC-24": Example(passes={"started_on": "2022-06-01"}, fails={"started_on": "2023-02-01"}),
    "1570": Example(
        passes={"born_on": "2009-01-20"},
        fails={"born_on": "2009-01-19"},
        not_checked={"born_on": "2009-01-19"},
        undated=True,
    ),
    "1762": Example(passes={"started_on": "2023-01-19"}, fails={"started_on": "2023-01-20"}),
    "1874": Example(
        passes={"post_looked_after": "R", "born_on": "2014-04-21"},
        fails={"post_looked_after": "R", "born_on": "2014-04-22"},
    ),
    "2572": Example(passes={"reason": "I"}, fails={"reason": "C1"}),
    "2574": Example(passes={"sessions": "2", "reason": "I"}, fails={"sessions": "2"}),
    "HW-SC-25": Example(passes={"post_looked_after": "G"}, fails={"post_looked_after": "Z"}),
    "HW-SC-26": Example(passes={"service_child": "U"}, fails={"service_child": "1"}),
    "HW-SC-27": Example(passes={"boarder": "N"}, fails={"boarder": "Y"}),
    "HW-SC-28": Example(
        passes={"boarder": "B"}, fails={"boarder": "7"}, not_checked={"boarder": "7"}, undated=True
    ),
    "HW-SC-29": Example(passes={"uln": "9990000017"}, fails={"uln": "9990000018"}),
    "HW-SC-30": Example(passes={"upn": upn(1)}, fails={"upn": TEMPORARY}, not_checked={"upn": "X"}),
    "HW-SC-31": Example(
        passes={"former_upn": upn(1), "upn": upn(2)},
        fails={"former_upn": upn(1), "upn": upn(1)},
        not_checked={"former_upn": upn(1)},
    ),
    "HW-SC-32": Example(
        passes={"born_on": "2012-05-01", "entered_on": "2016-09-01"},
        fails={"born_on": "2012-05-01", "entered_on": "2011-09-01"},
    ),
    "HW-SC-33": Example(
        passes={"is_part_time": "true", "year_group": "1"},
        fails={"is_part_time": "true", "year_group": "2"},
    ),
    "HW-SC-34": Example(
        passes={"sen_provision": "K"},
        fails={"sen_provision": "K"},
        nested=(need("1", "SPLD"),),
        nested_to_fail=(),
        not_checked={"sen_provision": "K"},
        undated=True,
    ),
    "HW-SC-35": Example(
        passes={"sen_provision": "K"}, fails={"sen_provision": "N"}, nested=(need("1", "SPLD"),)
    ),
    "HW-SC-36": Example(
        passes={},
        fails={},
        nested=(need("1", "SPLD"), need("2", "ASD")),
        nested_to_fail=(need("1", "SPLD"), need("1", "ASD")),
    ),
    "HW-SC-37": Example(
        passes={},
        fails={},
        nested=(need("1", "SPLD"), need("2", "ASD")),
        nested_to_fail=(need("1", "SPLD"), need("2", "SPLD")),
    ),
    "HW-SC-38": Example(passes={"rank": "99"}, fails={"rank": "0"}),
    "HW-SC-39": Example(
        passes={"sen_provision": "K"}, fails={"sen_provision": "E"}, nested=(need("1", "NSA"),)
    ),
    "HW-SC-40": Example(
        passes={"is_in_sen_unit": "1", "is_in_resourced_provision": "0"},
        fails={"is_in_sen_unit": "1", "is_in_resourced_provision": "true"},
        not_checked={"is_in_sen_unit": "1"},
    ),
    "HW-SC-41": Example(
        passes={"sen_provision": "E", "is_in_sen_unit": "1"},
        fails={"sen_provision": "N", "is_in_sen_unit": "1"},
        not_checked={"is_in_sen_unit": "1"},
    ),
    "HW-SC-57": Example(
        passes={"sen_provision": "N", "is_in_resourced_provision": "0"},
        fails={"sen_provision": "N", "is_in_resourced_provision": "true"},
    ),
    "HW-SC-42": Example(passes={"country": "WLS"}, fails={"country": "FRA"}),
    "HW-SC-43": Example(
        passes={},
        fails={},
        nested=(meals("2021-09-01", None), meals("2020-09-01", "2021-08-31")),
        nested_to_fail=(meals("2021-09-01", "2022-09-01"), meals("2020-09-01", None)),
        not_checked={},
        nested_not_checked=(meals("soon", None), meals("2020-09-01", None)),
    ),
    "HW-SC-44": Example(passes={"funded_hours": "12.5"}, fails={"funded_hours": "30"}),
    "HW-SC-45": Example(passes={"extended_hours": "15"}, fails={"extended_hours": "15.5"}),
    "HW-SC-46": Example(
        passes={"hours_at_setting": "15", "funded_hours": "15"},
        fails={"hours_at_setting": "12", "funded_hours": "15"},
    ),
    "HW-SC-47": Example(passes={"category": "SUSP", "sessions": "2"}, fails={"category": "SUSP"}),
    "HW-SC-48": Example(passes={"sessions": "90"}, fails={"sessions": "91"}),
    "HW-SC-49": Example(passes={"reason": "PP DB DM"}, fails={"reason": "PP DB DM TH"}),
    "HW-SC-50": Example(passes={"reason": "PP DB"}, fails={"reason": "PP PP"}),
    "HW-SC-51": Example(passes={"started_on": "2022-04-25"}, fails={"started_on": "2020-04-25"}),
    "HW-SC-52": Example(passes={"sen_provision": "E"}, fails={"sen_provision": "S"}),
    "HW-SC-53": Example(passes={"left_on": "2022-07-22"}, fails={"left_on": "2021-07-22"}),
    "HW-SC-54": Example(
        passes={"left_on": "2022-07-22"},
        fails={"left_on": "2022-07-22"},
        nested=(Row("termly_attendance", 3, {}),),
        nested_to_fail=(),
    ),
    "HW-SC-55": Example(passes={"support_code": "55"}, fails={"support_code": "54"}),
    "HW-SC-56": Example(
        passes={"year_group": "12"},
        fails={"year_group": "11"},
        nested=(Row("learner_support", 3, {"support_code": "55"}),),
    ),
}


@pytest.mark.parametrize("code", EXAMPLES)
def test_a_check_passes_fails_and_says_when_it_was_not_made(code: str) -> None:
    assert answers("school_census", code, EXAMPLES[code], SUBMISSION, UNDATED) == EXPECTED


def test_every_check_has_its_three_examples() -> None:
    assert set(EXAMPLES) == {check.code for check in RETURNS["school_census"].checks}

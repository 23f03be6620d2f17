"""Reading a return file: what it is, what goes on, what is set aside and why."""

from datetime import date
from io import BufferedReader, BytesIO

import pytest

from headway.collections.reading import REQUIRED, UNREADABLE, open_return
from headway.collections.returns.eyfsp.layout import RESULT as PROFILE
from headway.collections.returns.key_stage_2.layout import RESULT
from headway.collections.returns.ssda903.layout import EPISODE, HEADER
from headway.collections.rows import Record
from headway.vocabulary.codes.early_years import PROFILE_FROM_2021_22
from headway.vocabulary.years import AcademicYear, FinancialYear
from tests.unit.collections.invented_files import LA, SCHOOL, census, csv_text, opened, pupil, upn

ATTENDANCE = (
    "<Attendance><TermlyAttendance><SessionsPossible>54</SessionsPossible><SessionDetails>"
    "<SessionDetail><AttendanceReason>I</AttendanceReason><AbsenceSessions>3</AbsenceSessions>"
    "</SessionDetail></SessionDetails><SessionsAuthorised>3</SessionsAuthorised>"
    "<SessionsUnauthorised>0</SessionsUnauthorised></TermlyAttendance>"
    "<SummerHalfTerm2Attendance><SessionsPossible>66</SessionsPossible><SessionsAuthorised>0"
    "</SessionsAuthorised><SessionsUnauthorised>0</SessionsUnauthorised>"
    "</SummerHalfTerm2Attendance></Attendance>"
)
SUSPENDED = (
    "<Exclusions><TermlyExclusion><Category>FIXD</Category><Reasons><Reason>PP</Reason>"
    "<Reason>DB</Reason></Reasons><StartDate>2022-06-01</StartDate>"
    "<SessionsExcluded>4</SessionsExcluded></TermlyExclusion></Exclusions>"
)
KS2 = {
    "academic_year": "2022/2023", "upn": upn(1), "surname": "Invented", "forename": "Child",
    "born_on": "2012-05-01", "la_code": LA, "laestab": SCHOOL, "read_score": "104",
    "maths_score": "99", "writing_outcome": "EXS", "is_eligible": "1",
}  # fmt: skip
EPISODE_ROW = {
    "child": "7", "started_on": "01/05/2020", "reason_for_new_episode": "S",
    "legal_status": "C2", "category_of_need": "N1",
}  # fmt: skip


def read(content: bytes | str) -> list[Record]:
    return list(opened(content).records())


def test_a_census_says_its_school_term_year_and_day() -> None:
    submission = opened(census(pupil())).submission
    assert submission.laestab == SCHOOL
    assert (submission.year, submission.term) == (AcademicYear(2022), "spring")
    assert submission.reference_on == date(2023, 1, 19)
    assert (submission.school_name, submission.phase) == ("Invented School", "PS")


def test_an_autumn_census_is_of_the_year_that_it_begins() -> None:
    submission = opened(census(pupil(), term="AUT", year=2022, day="2022-10-06")).submission
    assert submission.year == AcademicYear(2022)


def test_a_namespace_changes_nothing() -> None:
    plain = census(pupil(inner=ATTENDANCE))
    assert read(plain.replace("<Message>", '<Message xmlns="urn:invented">')) == read(plain)


def test_a_child_on_the_roll_becomes_a_typed_record() -> None:
    (child,) = read(census(pupil(born_on="2012-05-01", is_part_time="true")))
    assert child.table == "pupil"
    assert child.values["born_on"] == date(2012, 5, 1)
    assert child.values["is_part_time"] is True
    assert child.values["on_roll"] is True
    assert child.values["left_on"] is None
    assert child.values["sen_primary_need"] is None


def test_a_spell_that_ended_before_census_day_leaves_no_free_school_meal() -> None:
    spell = (
        "<PupilCharacteristics><FSMperiods><FSMperiod><FSMstartDate>2019-09-01</FSMstartDate>"
        "{end}</FSMperiod></FSMperiods></PupilCharacteristics>"
    )
    ended = spell.format(end="<FSMendDate>2023-01-18</FSMendDate>")
    lasting = spell.format(end="<FSMendDate>2023-01-19</FSMendDate>")
    children = read(census(pupil(1, ended), pupil(2, lasting), pupil(3, spell.format(end=""))))
    assert [child.values["fsm_eligible_on_day"] for child in children] == [False, True, True]
    assert children[0].values["fsm_ended_on"] == date(2023, 1, 18)


def test_attendance_in_autumn_is_of_the_two_halves_of_the_summer_before() -> None:
    file = census(pupil(inner=ATTENDANCE), term="AUT", year=2022, day="2022-10-06")
    _, first, second = read(file)
    told = [(each.values["year"], each.values["term"], each.values["half"])
            for each in (first, second)]  # fmt: skip
    assert told == [(AcademicYear(2021), "summer", 1), (AcademicYear(2021), "summer", 2)]
    assert first.values["reasons"] == {"I": 3}
    assert (first.values["upn"], first.values["sessions_possible"]) == (upn(1), 54)


def test_a_fixed_period_exclusion_is_a_suspension_with_all_its_reasons() -> None:
    _, suspension = read(census(pupil(inner=SUSPENDED)))
    assert suspension.values["category"] == "SUSP"
    assert suspension.values["reasons"] == ["PP", "DB"]
    assert suspension.values["sessions"] == 4


def test_an_error_sets_the_child_aside_with_all_that_is_nested_in_it() -> None:
    reading = opened(census(pupil(1, ATTENDANCE, upn="A" * 13), pupil(2)))
    assert [record.number for record in reading.records()] == [2]
    (fault,) = reading.faults
    assert (fault.check_code, fault.row_number, fault.laestab) == ("HW-SC-01", 1, SCHOOL)
    assert reading.tally.set_aside == 4
    assert reading.tally.rows == 5


def test_an_error_in_attendance_keeps_the_child() -> None:
    wrong = ATTENDANCE.replace("<SessionsAuthorised>3<", "<SessionsAuthorised>55<")
    reading = opened(census(pupil(inner=wrong), term="AUT", year=2022, day="2022-10-06"))
    assert [record.table for record in reading.records()] == ["pupil", "attendance"]


def test_a_code_that_is_none_is_taken_as_not_known() -> None:
    reading = opened(census(pupil(ethnicity="WXYZ")))
    (child,) = reading.records()
    assert child.values["ethnicity"] is None
    assert reading.tally.warnings == 1


def test_a_name_that_is_missing_and_a_flag_that_is_none_are_faults() -> None:
    reading = opened(census(pupil(surname="", is_part_time="sometimes")))
    assert not list(reading.records())
    assert {fault.check_code for fault in reading.faults} == {REQUIRED, UNREADABLE}


def test_what_was_not_checked_is_counted_with_the_reason() -> None:
    reading = opened(census(pupil(1), pupil(2)))
    list(reading.records())
    assert reading.tally.not_checked["HW-SC-02"] == {"there is nothing in the field": 2}


def test_a_fault_holds_no_value() -> None:
    reading = opened(census(pupil(postcode="SECRET9", born_on="3030-01-01")))
    list(reading.records())
    assert len(reading.faults) >= 2
    assert not [
        fault for fault in reading.faults if "SECRET9" in repr(fault) or "3030" in repr(fault)
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_a_csv_file_is_read_in_any_encoding_that_systems_write(encoding: str) -> None:
    (record,) = read(csv_text(RESULT, KS2 | {"surname": "Zoë-Renée"}).encode(encoding))
    assert record.values["surname"] == "Zoë-Renée"
    assert record.values["read_score"] == 104
    assert record.number == 2


def test_a_row_of_another_year_is_set_aside() -> None:
    rows = (KS2, KS2 | {"academic_year": "2021/2022", "upn": upn(2)})
    assert [record.number for record in read(csv_text(RESULT, *rows))] == [2]


def test_a_profile_becomes_seventeen_goals_and_not_assessed_becomes_null() -> None:
    goals = {goal.lower(): "2" for goal in PROFILE_FROM_2021_22.goals}
    base = {"academic_year": "2022/2023", "surname": "Invented", "forename": "Child",
            "born_on": "2018-01-01", "la_code": LA, "establishment": SCHOOL[3:],
            "laestab": SCHOOL, "sex": "F"}  # fmt: skip
    rows = (base | goals | {"upn": upn(1)}, base | dict.fromkeys(goals, "A") | {"upn": upn(2)})
    assessed, not_assessed = read(csv_text(PROFILE, *rows))
    assert assessed.values["profile"] == "new"
    assert assessed.values["goals"] == (2,) * 17
    assert not_assessed.values["goals"] == (None,) * 17


def test_the_year_of_the_episodes_is_the_one_that_they_all_touch() -> None:
    rows = (
        EPISODE_ROW | {"ended_on": "01/06/2022", "reason_ceased": "X1"},
        EPISODE_ROW | {"started_on": "01/06/2022", "reason_for_new_episode": "L"},
        EPISODE_ROW | {"child": "8", "started_on": "01/05/2031"},
    )
    assert opened(csv_text(EPISODE, *rows)).submission.year == FinancialYear(2022)


def test_an_episode_of_a_child_who_is_not_in_the_header_is_set_aside() -> None:
    text = csv_text(EPISODE, EPISODE_ROW, EPISODE_ROW | {"child": "8"})
    stream = BufferedReader(BytesIO(text.encode()))  # type: ignore[arg-type]
    known = {"header": frozenset({"7"})}
    reading = open_return(stream, name="episodes", la_code=LA, known=known)
    assert [record.values["child"] for record in reading.records()] == ["7"]


def test_a_child_with_a_reason_for_no_number_has_no_number_and_no_fault() -> None:
    header = {"child": "7", "sex": "1", "born_on": "01/05/2020", "ethnicity": "WBRI", "upn": "UN1"}
    reading = opened(csv_text(HEADER, header))
    (record,) = reading.records()
    assert record.values["upn"] is None
    assert not reading.faults


PROFILE_XML = (
    "<Message><Header><CollectionDetails><Collection>EYFSP</Collection><Year>2023</Year>"
    "</CollectionDetails><Source><LEA>000</LEA></Source></Header><Schools><School><Estab>2001"
    "</Estab><Pupils><Pupil><UPN>{upn}</UPN><Surname>Invented</Surname><Forename>Child</Forename>"
    "<DOB>2018-05-01</DOB><Sex>F</Sex><StageAssessments><KeyStage><Stage>FSP</Stage>{goals}"
    "</KeyStage></StageAssessments></Pupil></Pupils></School></Schools></Message>"
)


def goals_as_xml(result: str, without: str = "") -> str:
    return "".join(
        f"<StageAssessment><Subject>{goal[:3]}</Subject><Component>{goal[4:]}</Component>"
        f"<Result>{result}</Result></StageAssessment>"
        for goal in PROFILE_FROM_2021_22.goals
        if goal != without
    )


def test_a_profile_as_xml_gives_the_same_record_as_one_in_csv() -> None:
    reading = opened(PROFILE_XML.format(upn=upn(1), goals=goals_as_xml("2")))
    (record,) = reading.records()
    assert reading.faults == []
    assert reading.submission.academic_year == AcademicYear(2022)
    assert record.values["laestab"] == SCHOOL
    assert record.values["goals"] == (2,) * 17
    row = {
        "academic_year": "2022/2023", "upn": upn(1), "surname": "Invented", "forename": "Child",
        "born_on": "2018-05-01", "sex": "F", "la_code": LA, "establishment": SCHOOL[3:],
        "laestab": SCHOOL,
    } | {goal.lower(): "2" for goal in PROFILE_FROM_2021_22.goals}  # fmt: skip
    (same,) = opened(csv_text(PROFILE, row)).records()
    assert dict(record.values) == dict(same.values)


def test_a_goal_that_is_missing_from_the_xml_is_a_fault_as_in_csv() -> None:
    reading = opened(PROFILE_XML.format(upn=upn(1), goals=goals_as_xml("2", without="COM_E01")))
    assert list(reading.records()) == []
    assert reading.faults[0].laestab == SCHOOL

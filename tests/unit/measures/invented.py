"""A small invented borough in which every figure can be counted on the fingers."""

from datetime import date

from tests.reference.records import OTHER_SCHOOL, SCHOOL, Row, Tables

YEAR = 2022
"""2022/23: a year of every theme."""


def _pupil(number: int, sex: str, born: int) -> Row:
    return {"pupil_id": number, "birth_month": date(born, 3, 1), "sex": sex}


def _at(number: int, laestab: str, **more: object) -> Row:
    return {"pupil_id": number, "laestab": laestab, "year": YEAR, **more}


def _file(name: str, return_id: str, laestab: str | None = None, **more: object) -> Row:
    return {
        "submission_id": name if name.startswith("another-") else f"file-of-{name}",
        "return_id": return_id,
        "year": YEAR,
        "laestab": laestab,
        "received_on": date(2023, 9, 1),
        "rows": 10,
        "errors": 1,
        "warnings": 0,
        **more,
    }


_GOALS = [f"goal_{number:02}" for number in range(1, 18)]
_ALL_EXPECTED = dict.fromkeys(_GOALS, 2)


def _subject(number: int, slot: str, points: int, code: str, slots: int = 1) -> Row:
    return {
        "pupil_id": number,
        "year": YEAR,
        "slot": slot,
        "points_hundredths": 100 * points,
        "discount_code": code,
        "slots_filled": slots,
        "entered_on": date(2023, 8, 24),
    }


RECORDS: Tables = {
    "submission": [
        _file("eyfsp", "eyfsp"),
        _file("ks2", "key_stage_2"),
        _file("ks4", "key_stage_4"),
        _file("ks4_subject", "key_stage_4"),
        _file("absence_term", "school_census", SCHOOL, term="summer"),
        _file("another-absence_term", "school_census", SCHOOL, term="summer"),
        _file("characteristic", "school_census", SCHOOL, term="spring"),
        _file("in_care", "ssda903", year=None),
        _file("next-january", "school_census", SCHOOL, term="spring", year=YEAR + 1),
    ],
    "set_aside": [
        {"submission_id": "file-of-ks4_subject", "check_code": "HW-K4-13", "faults": 2}
    ],
    "school": [
        {"laestab": SCHOOL, "urn": 900001, "phase": "PS", "la_code": "999"},
        {"laestab": OTHER_SCHOOL, "urn": 900002, "phase": "PS", "la_code": "999"},
    ],
    "pupil": [
        *(_pupil(number, "F" if number % 2 else "M", 2012) for number in range(1, 6)),
        _pupil(11, "F", 2007),
        _pupil(12, "M", 2007),
    ],
    "characteristic": [
        {
            "pupil_id": number,
            "year": YEAR,
            "term": "spring",
            "ethnicity": "WBRI",
            "language": "ENG",
            "fsm_on_day": number == 1,
            "fsm6": True if number == 1 else None,
            "sen_provision": "N",
        }
        for number in range(1, 5)
    ],
    "residence": [
        {"pupil_id": number, "year": YEAR, "term": "spring", "la_code": code, "known": code != ""}
        for number, code in ((1, "999"), (2, "999"), (3, "888"), (4, ""))
    ],
    "in_care": [
        {"pupil_id": 1, "year": YEAR, "looked_after": True, "continuously_12_months": False}
    ],
    "eyfsp": [
        _at(1, SCHOOL, profile="new", **_ALL_EXPECTED),
        _at(2, SCHOOL, profile="new", **{**_ALL_EXPECTED, "goal_12": 1}),
        _at(3, OTHER_SCHOOL, profile="new", **{**_ALL_EXPECTED, "goal_17": 1}),
        _at(4, SCHOOL, profile="new", **dict.fromkeys(_GOALS)),
    ],
    "ks2": [
        _at(number, SCHOOL if number < 5 else OTHER_SCHOOL, eligible=True, reading_score=reading,
            maths_score=maths, writing_outcome=writing, rwm_expected_as_given=given)
        for number, reading, maths, writing, given in (
            (1, 100, 100, "EXS", True), (2, 99, 120, "GDS", False), (3, 110, 110, "GDS", True),
            (4, 110, 110, "EXS", True), (5, None, 110, "GDS", True),
        )
    ],
    "ks4": [
        _at(11, SCHOOL, eligible=True, disadvantaged_as_given=True, in_progress8=True,
            ks2_average=104.0, attainment8_as_given=55.0),
        _at(12, SCHOOL, eligible=True, disadvantaged_as_given=False, in_progress8=True,
            ks2_average=79.0, attainment8_as_given=1.0),
    ],
    "ks4_subject": [
        _subject(11, "MAT", 6, "RB1"),
        _subject(11, "ENG", 5, "FK2B"), _subject(11, "ENG", 5, "FC4"),
        _subject(11, "EBAC", 6, "RH3"), _subject(11, "EBAC", 6, "RD1"),
        _subject(11, "EBAC", 6, "RC1"), _subject(11, "EBAC", 5, "RF4"),
        _subject(11, "OPEN", 5, "JA2"), _subject(11, "OPEN", 5, "MA1"),
    ],
    "absence_term": [
        _at(number, SCHOOL, term=term, sessions_possible=possible, authorised=missed,
            unauthorised=0,
            submission_id="another-absence_term" if number == 3 else "file-of-absence_term")
        for number, missed_in_autumn in ((1, 19), (2, 18), (3, 95))
        for term, possible, missed in (
            ("autumn", 130, missed_in_autumn), ("spring", 50, 0), ("summer", 10, 0),
        )
    ],
    "enrolment": [
        _at(number, SCHOOL, term="spring", on_roll=True, enrol_status="C")
        for number in range(1, 5)
    ],
    "suspension": [
        _at(1, SCHOOL, term="autumn", category="SUSP"),
        _at(1, SCHOOL, term="spring", category="SUSP"),
        _at(5, SCHOOL, term="autumn", category="SUSP"),
        _at(5, SCHOOL, term="spring", category="PERM"),
    ],
}  # fmt: skip

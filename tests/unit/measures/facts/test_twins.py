"""Every fact builder against its slow twin, on tables that nobody thought of."""

from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from headway.measures.facts.contracts import FACTS
from tests.reference.facts import TWINS
from tests.reference.on_the_engine import built
from tests.reference.records import OTHER_SCHOOL, SCHOOL, Tables

PUPILS = st.integers(1, 3)
YEARS = st.sampled_from((2017, 2022, 2023, 2024))
SCHOOLS = st.sampled_from((SCHOOL, OTHER_SCHOOL, "8882001"))
TERMS = st.sampled_from(("autumn", "spring", "summer"))
MAYBE = st.sampled_from((None, True, False))


def rows(unique_by: tuple[str, ...] = (), **columns: st.SearchStrategy[Any]) -> Any:
    of_one = st.fixed_dictionaries(columns)
    if not unique_by:
        return st.lists(of_one, max_size=6)
    return st.lists(of_one, max_size=6, unique_by=lambda row: tuple(row[n] for n in unique_by))


PUPIL = rows(
    ("pupil_id",),
    pupil_id=PUPILS,
    birth_month=st.builds(date, st.integers(2005, 2019), st.integers(1, 12), st.just(1)),
    sex=st.sampled_from(("F", "M", None)),
)
CHARACTERISTIC = rows(
    ("pupil_id", "year", "term"),
    pupil_id=PUPILS,
    year=YEARS,
    term=TERMS,
    ethnicity=st.sampled_from(("WBRI", "BAFR", "REFU", "no such code", None)),
    language=st.sampled_from(("ENG", "POL", "NOT", None)),
    fsm_on_day=MAYBE,
    fsm6=MAYBE,
    sen_provision=st.sampled_from(("N", "K", "E", "S", "A")),
)
RESIDENCE = rows(
    ("pupil_id", "year", "term"),
    pupil_id=PUPILS,
    year=YEARS,
    term=TERMS,
    la_code=st.sampled_from(("999", "888")),
    known=st.booleans(),
)
IN_CARE = rows(
    pupil_id=PUPILS,
    year=YEARS,
    looked_after=st.booleans(),
    continuously_12_months=st.booleans(),
)
SURROUNDINGS = {
    "pupil": PUPIL,
    "characteristic": CHARACTERISTIC,
    "residence": RESIDENCE,
    "in_care": IN_CARE,
}
GOALS = {f"goal_{number:02}": st.sampled_from((2, 3, 1)) for number in range(1, 17)}
FILES = st.sampled_from(("file-a", "file-b"))
OUTCOME = st.sampled_from(("GDS", "EXS", "WTS", "A", "L", None))
ROLL = rows(
    pupil_id=PUPILS,
    laestab=SCHOOLS,
    year=YEARS,
    term=TERMS,
    enrol_status=st.sampled_from(("C", "M", "S", "G")),
    on_roll=st.booleans(),
)
OF_A_THEME: dict[str, dict[str, Any]] = {
    "fact_january_roll": {"enrolment": ROLL},
    "fact_phonics": {
        "phonics": rows(
            pupil_id=PUPILS,
            laestab=SCHOOLS,
            year=YEARS,
            year_group=st.sampled_from(("1", "2", None)),
            mark=st.sampled_from((31, 32, None)),
            outcome=st.sampled_from(("Wa", "Wt", "A", "L", None)),
            met_standard=MAYBE,
        )
    },
    "fact_multiplication_check": {
        "multiplication_check": rows(
            pupil_id=PUPILS,
            laestab=SCHOOLS,
            year=YEARS,
            mark=st.sampled_from((0, 24, 25, None)),
            reason_not_taken=st.sampled_from(("A", "L", None)),
        )
    },
    "fact_key_stage_1": {
        "ks1": rows(
            pupil_id=PUPILS,
            laestab=SCHOOLS,
            year=YEARS,
            reading_outcome=OUTCOME,
            writing_outcome=OUTCOME,
            maths_outcome=OUTCOME,
            science_outcome=OUTCOME,
        )
    },
    "fact_early_years": {
        "eyfsp": rows(
            pupil_id=PUPILS,
            laestab=SCHOOLS,
            year=YEARS,
            profile=st.just("old"),
            **GOALS,
            goal_17=st.sampled_from((1, 2, None)),
        )
    },
    "fact_key_stage_2": {
        "ks2": rows(
            ("pupil_id", "laestab", "year", "row_number"),
            pupil_id=PUPILS,
            laestab=SCHOOLS,
            year=YEARS,
            reading_score=st.one_of(st.none(), st.integers(80, 120)),
            maths_score=st.one_of(st.none(), st.integers(80, 120)),
            writing_outcome=st.sampled_from(("EXS", "GDS", "WTS", None)),
            eligible=st.booleans(),
            rwm_expected_as_given=MAYBE,
            rwm_higher_as_given=MAYBE,
            disadvantaged_as_given=MAYBE,
            submission_id=st.just("file-a"),
            row_number=st.integers(1, 3),
        ),
        "ks2_subject": rows(
            ("pupil_id", "laestab", "year", "row_number", "subject"),
            pupil_id=st.just(1),
            laestab=st.just(SCHOOL),
            year=st.sampled_from((2017, 2022)),
            submission_id=st.just("file-a"),
            row_number=st.integers(1, 3),
            subject=st.sampled_from(("reading", "reading", "writing", "gps", "science")),
            score=st.one_of(st.none(), st.integers(80, 120)),
            teacher_assessment=st.sampled_from(("EXS", "HNM", None)),
            expected_as_given=MAYBE,
            higher_as_given=MAYBE,
            prior_group=st.sampled_from(("1", "2", None)),
            progress_score=st.sampled_from((75.0, 104.0, None)),
            predicted=st.sampled_from((99.5, 99.5, 101.25, None)),
            progress=st.sampled_from((4.5, -24.5, None)),
            progress_adjusted=st.sampled_from((4.5, -20.0, None)),
            in_progress=st.sampled_from((True, True, False, None)),
        ),
    },
    "fact_key_stage_4": {
        "ks4": rows(
            ("pupil_id", "laestab", "year", "row_number"),
            pupil_id=PUPILS,
            laestab=SCHOOLS,
            year=YEARS,
            eligible=st.booleans(),
            disadvantaged_as_given=MAYBE,
            ks2_reading=st.one_of(st.none(), st.integers(80, 120).map(float)),
            ks2_maths=st.one_of(st.none(), st.integers(80, 120).map(float)),
            ks2_average=st.one_of(st.none(), st.integers(118, 240).map(lambda twice: twice / 2)),
            in_progress8=MAYBE,
            progress8_threshold=st.one_of(
                st.none(), st.integers(-4000, 1000).map(lambda n: n / 1000)
            ),
            submission_id=st.just("file-a"),
            row_number=st.integers(1, 3),
        ),
        "ks4_ebacc": rows(
            ("pupil_id", "laestab", "year", "row_number"),
            pupil_id=PUPILS,
            laestab=st.just(SCHOOL),
            year=YEARS,
            submission_id=st.just("file-a"),
            row_number=st.integers(1, 3),
            average_points=st.sampled_from((None, 4.25, 0.0)),
            entered=MAYBE,
            achieved_94=MAYBE,
            achieved_95=MAYBE,
            **{f"{pillar}_{what}": st.sampled_from((True, True, True, False, None))
               for pillar in ("english", "maths", "science", "humanities", "language")
               for what in ("entered", "94", "95")},
        ),
        "ks4_subject": st.lists(
            st.fixed_dictionaries(
                {
                    "pupil_id": PUPILS,
                    "year": st.sampled_from((2023, 2024)),
                    "slot": st.sampled_from(("ENG", "MAT", "EBAC", "EBAC", "OPEN")),
                    "points_hundredths": st.integers(0, 36).map(lambda quarter: quarter * 25),
                    "discount_code": st.sampled_from((None, "A", "B", "C", "D")),
                    "slots_filled": st.sampled_from((1, 1, 2)),
                    "entered_on": st.sampled_from((date(2023, 11, 1), date(2024, 8, 22))),
                }
            ),
            max_size=12,
            # Two first entries that are alike but for their slot leave it open which counts.
            unique_by=lambda row: (
                row["pupil_id"], row["year"], row["discount_code"] or object(),
                row["entered_on"], row["points_hundredths"],
            ),
        ),
    },
    "fact_attendance": {
        "absence_term": rows(
            ("pupil_id", "laestab", "year", "term"),
            pupil_id=PUPILS,
            laestab=SCHOOLS,
            year=YEARS,
            term=st.sampled_from(("autumn", "spring", "summer", "summer_2")),
            sessions_possible=st.sampled_from((None, 0, 60, 120, 171)),
            authorised=st.sampled_from((None, 0, 12, 61)),
            unauthorised=st.sampled_from((0, 5)),
        )
    },
    "fact_suspensions": {
        "enrolment": ROLL,
        "suspension": rows(
            pupil_id=PUPILS,
            laestab=SCHOOLS,
            year=YEARS,
            term=TERMS,
            category=st.sampled_from(("SUSP", "PERM", "LNCH")),
            sessions=st.sampled_from((1, 4, None)),
        ),
        "submission": rows(
            ("year", "term"),
            return_id=st.sampled_from(("school_census", "eyfsp")),
            year=YEARS,
            term=TERMS,
        ),
    },
}  # fmt: skip


def in_order(found: list[dict[str, Any]], names: set[str]) -> list[dict[str, Any]]:
    kept = [{name: row[name] for name in sorted(names)} for row in found]
    return sorted(kept, key=lambda row: (row["pupil_id"], row["year"], row["laestab"]))


@pytest.mark.parametrize("fact", FACTS)
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_a_fact_builder_gives_what_its_slow_twin_gives(fact: str, data: st.DataObject) -> None:
    tables: Tables = data.draw(st.fixed_dictionaries(SURROUNDINGS | OF_A_THEME[fact]))
    slow = TWINS[fact](tables)
    quick = built(fact, tables)
    names = set(slow[0]) if slow else {"pupil_id", "year", "laestab"}
    assert in_order(quick, names) == in_order(slow, names)


@pytest.mark.parametrize("fact", FACTS)
def test_every_fact_builder_has_a_twin_and_the_columns_of_its_contract(fact: str) -> None:
    row: dict[str, Any] = {"pupil_id": 1, "laestab": SCHOOL, "year": 2023}
    main = {"fact_early_years": "eyfsp", "fact_key_stage_2": "ks2", "fact_key_stage_4": "ks4"}
    events = {"fact_attendance": "absence_term", "fact_suspensions": "suspension"}
    primary = {
        "fact_phonics": "phonics", "fact_multiplication_check": "multiplication_check",
        "fact_key_stage_1": "ks1", "fact_january_roll": "enrolment",
    }  # fmt: skip
    row |= {"term": "spring", "on_roll": True, "enrol_status": "C"} if "roll" in fact else {}
    (found,) = built(fact, {(main | events | primary)[fact]: [row]})
    assert set(found) == {column.name for column in FACTS[fact].columns}
    assert fact in TWINS

"""Code sets: DfE's lists, the years they hold, and what each attendance code counts as."""

import pytest

from headway.vocabulary.codes.attendance import (
    ABSENCE_REASON,
    ABSENT,
    ATTENDANCE_CODE,
    SESSION_CLASS,
    SessionClass,
    counts_as,
)
from headway.vocabulary.codes.early_years import profile_of
from headway.vocabulary.codes.ethnicity import ETHNICITY, MAJOR_GROUPS, MINOR_GROUP, major_group
from headway.vocabulary.codes.language import is_additional
from headway.vocabulary.codes.school_census import SEN_PROVISION
from headway.vocabulary.years import AcademicYear


@pytest.mark.parametrize("code", ["ABRI", "AWEL", "BBRI", "BWEL"])
def test_the_four_new_ethnicity_codes_are_not_allowed_before_2024_25(code: str) -> None:
    assert ETHNICITY.allows(code, AcademicYear(2024))
    assert not ETHNICITY.allows(code, AcademicYear(2023))


def test_every_ethnicity_has_a_minor_group_that_is_itself_a_code_and_a_major_group() -> None:
    for code in ETHNICITY:
        assert MINOR_GROUP[code] in ETHNICITY
        assert major_group(code) in MAJOR_GROUPS
    assert major_group("REFU") == "UNCL"
    assert major_group("WSCO") == "WHIT"


def test_a_statement_is_no_sen_provision_after_2017_18() -> None:
    assert SEN_PROVISION.allows("S", AcademicYear(2017))
    assert not SEN_PROVISION.allows("S", AcademicYear(2018))


def test_a_language_nobody_stated_is_neither_english_nor_additional() -> None:
    assert is_additional("REF") is None
    assert is_additional("ENB") is False
    assert is_additional("URD") is True


def test_every_code_of_a_session_has_its_meaning_and_its_class() -> None:
    assert set(ATTENDANCE_CODE) == set(SESSION_CLASS)
    assert set(ABSENCE_REASON) == ABSENT


def test_every_reason_for_absence_counts_as_an_absence() -> None:
    absent = {SessionClass.AUTHORISED, SessionClass.UNAUTHORISED}
    assert {counts_as(code) for code in ABSENCE_REASON} == absent
    assert counts_as("D") is SessionClass.DUAL
    assert counts_as("Y3") is SessionClass.NOT_POSSIBLE
    assert counts_as("nonsense") is None


def test_there_is_no_profile_in_the_two_years_without_a_collection() -> None:
    assert profile_of(AcademicYear(2019)) is None
    assert profile_of(AcademicYear(2020)) is None
    old, new = profile_of(AcademicYear(2018)), profile_of(AcademicYear(2021))
    assert old
    assert new
    assert len(old.goals) == len(new.goals) == 17
    assert "3" in old.results
    assert "3" not in new.results

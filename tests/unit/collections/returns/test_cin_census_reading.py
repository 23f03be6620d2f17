"""Reading the children in need census: a child, and what happened, each with its referral."""

from datetime import date

import pytest

from headway.errors import FileRefused
from headway.vocabulary.years import FinancialYear
from tests.unit.collections.invented_files import LA, opened

EPISODE = (
    "<CINdetails><CINreferralDate>2022-05-02</CINreferralDate><ReferralSource>2A</ReferralSource>"
    "<PrimaryNeedCode>N1</PrimaryNeedCode><Assessments><AssessmentActualStartDate>2022-05-01"
    "</AssessmentActualStartDate><FactorsIdentifiedAtAssessment><AssessmentFactors>1A"
    "</AssessmentFactors><AssessmentFactors>2B</AssessmentFactors></FactorsIdentifiedAtAssessment>"
    "</Assessments><ReferralNFA>false</ReferralNFA><ChildProtectionPlans><CPPstartDate>2022-06-01"
    "</CPPstartDate><InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse><LatestCategoryOfAbuse>EMO"
    "</LatestCategoryOfAbuse><NumberOfPreviousCPP>0</NumberOfPreviousCPP><Reviews><CPPreviewDate>"
    "2022-06-01</CPPreviewDate></Reviews></ChildProtectionPlans></CINdetails>"
)


def census(*children: str, year: str = "2023", la_code: str = LA) -> str:
    return (
        "<Message><Header><CollectionDetails><Collection>CIN</Collection>"
        f"<Year>{year}</Year><ReferenceDate>2023-03-31</ReferenceDate></CollectionDetails>"
        f"<Source><LEA>{la_code}</LEA></Source></Header><Children>{''.join(children)}</Children>"
        "</Message>"
    )


def child(number: str, inner: str = EPISODE, sex: str = "<GenderCurrent>2</GenderCurrent>") -> str:
    return (
        f"<Child><ChildIdentifiers><LAchildID>{number}</LAchildID><PersonBirthDate>2015-01-01"
        f"</PersonBirthDate>{sex}</ChildIdentifiers><ChildCharacteristics><Ethnicity>WBRI"
        "</Ethnicity><Disabilities><Disability>HAND</Disability><Disability>HEAR</Disability>"
        f"</Disabilities></ChildCharacteristics>{inner}</Child>"
    )


def test_the_year_is_the_one_in_which_31_march_falls() -> None:
    submission = opened(census(child("7"))).submission
    assert (submission.year, submission.la_code) == (FinancialYear(2022), LA)
    assert submission.reference_on == date(2023, 3, 31)


def test_what_happened_is_told_with_the_referral_it_is_of() -> None:
    records = list(opened(census(child("7"))).records())
    assert [each.table for each in records] == [
        "child", "episode", "assessment", "protection_plan", "protection_review",
    ]  # fmt: skip
    assert {each.values["referred_on"] for each in records[1:]} == {date(2022, 5, 2)}
    assert records[0].values["disability"] == ["HAND", "HEAR"]
    assert records[2].values["factors"] == ["1A", "2B"] or records[2].values["factors"] == "1A 2B"


def test_checks_look_at_the_referral_and_the_plan_that_a_row_is_within() -> None:
    reading = opened(census(child("7")))
    list(reading.records())
    found = {(fault.check_code, fault.table) for fault in reading.faults}
    assert {("1103", "assessment"), ("8841", "protection_review")} <= found


def test_the_sex_of_a_child_is_read_by_either_name_of_its_element() -> None:
    one, other = (
        next(iter(opened(census(child("7", sex=sex))).records())).values["sex"]
        for sex in ("<GenderCurrent>2</GenderCurrent>", "<Sex>1</Sex>")
    )
    assert (one, other) == ("2", "1")


def test_several_of_one_day_are_numbered() -> None:
    records = list(opened(census(child("7", EPISODE + EPISODE))).records())
    assert [each.values["number"] for each in records if each.table == "episode"] == [1, 2]


def test_a_file_that_does_not_say_its_year_or_authority_is_refused() -> None:
    with pytest.raises(FileRefused, match="which year and authority"):
        opened(census(child("7"), year=""))
    with pytest.raises(FileRefused, match="another local authority"):
        opened(census(child("7"), la_code="123"))

"""Posts by role and who stayed; nobody of the staff is in what is shelved."""

from datetime import date
from decimal import Decimal

import pytest

from headway.linkage.records import workforce
from headway.linkage.records.taking import Source, Taken
from tests.unit.collections.invented_files import LA, opened

ANN, BOB, CAT = ("1000001", "Ann"), ("1000002", "Bob"), ("1000003", "Cat")


def member(who: tuple[str, str], role: str = "TCHR", hours: str = "32.5", ended: str = "") -> str:
    number, forename = who
    return (
        f"<SchoolWorkforceMember><StaffDetails><TeacherNumber>{number}</TeacherNumber>"
        "<StaffMemberName><PersonFamilyName>Invented</PersonFamilyName><GivenNames><GivenName>"
        f"<PersonGivenName>{forename}</PersonGivenName></GivenName></GivenNames></StaffMemberName>"
        "</StaffDetails><ContractOrServiceGroup><ContractOrService><ContractStart>2015-09-01"
        f"</ContractStart><ContractEnd>{ended}</ContractEnd><Roles><Role><RoleIdentifier>{role}"
        f"</RoleIdentifier><Hours><HoursPerWeek>{hours}</HoursPerWeek><FTEHours>32.5</FTEHours>"
        "<WeeksPerYear>52</WeeksPerYear></Hours></Role></Roles></ContractOrService>"
        "</ContractOrServiceGroup></SchoolWorkforceMember>"
    )


def census(year: int, school: str, *members: str, vacancies: str = "") -> str:
    return (
        "<Message><Header><CollectionDetails><Collection>School Workforce Census</Collection>"
        f"<Year>{year}</Year><ReferenceDate>{year}-11-05</ReferenceDate></CollectionDetails>"
        f"<Source><LEA>{LA}</LEA><Estab>{school}</Estab></Source></Header>"
        f"<SchoolWorkforceMembers>{''.join(members)}</SchoolWorkforceMembers>"
        f"<School><Vacancies>{vacancies}</Vacancies></School></Message>"
    )


def taken(*files: str) -> Taken:
    found = Taken()
    for number, text in enumerate(files):
        reading = opened(text)
        said = reading.submission
        source = Source(sha256=f"{number}", submission=said, received_on=date.max, day=date.max)
        workforce.take(found, reading.records(), source)
        assert reading.faults == []
    return found


def posts(*files: str) -> list[tuple[object, ...]]:
    """School, year, role, whether teaching, people, equivalents, stayed, stayed anywhere."""
    return [row[:-1] for row in workforce.posts(taken(*files).rows["workforce_post"])]


def test_who_stayed_is_counted_at_the_school_and_in_the_authority() -> None:
    found = posts(
        census(2022, "2001", member(ANN), member(BOB), member(CAT, "TASS")),
        census(2023, "2001", member(ANN)),
        census(2023, "2002", member(BOB)),
    )
    assert found[0] == (LA + "2001", 2022, "TASS", False, 1, 100, 0, 0)
    assert found[1] == (LA + "2001", 2022, "TCHR", True, 2, 200, 1, 2)


def test_where_the_next_census_is_not_held_nobody_knows_who_stayed() -> None:
    (row,) = posts(census(2023, "2001", member(ANN)))
    assert row[-2:] == (None, None)


def test_a_contract_that_ended_before_census_day_is_no_post() -> None:
    assert posts(census(2023, "2001", member(ANN, ended="2023-08-31"))) == []


@pytest.mark.parametrize(("hours", "fte"), [("13", 40), ("", None)])
def test_full_time_equivalents_are_hours_as_a_part_of_full_time(
    hours: str, fte: int | None
) -> None:
    (row,) = posts(census(2023, "2001", member(ANN, hours=hours)))
    assert row[5] == fte


def test_a_role_that_is_no_code_is_not_said_to_teach_or_not() -> None:
    rows = [("0002001", 2023, "", "ann", Decimal(1), "f")]
    assert workforce.posts(rows)[0][2:5] == ("", None, 1)


def test_vacancies_are_kept_one_by_one() -> None:
    vacancy = (
        "<Vacancy><Post>Teacher</Post><TemporarilyFilled>true</TemporarilyFilled>"
        "<VacancyAdvertised>false</VacancyAdvertised></Vacancy>"
    )
    found = taken(census(2023, "2001", member(ANN), vacancies=vacancy))
    assert found.rows["workforce_vacancy"] == [
        (LA + "2001", 2023, "Teacher", None, None, True, False, "0", 2)
    ]


def test_nothing_that_names_a_member_of_staff_is_shelved() -> None:
    rows = workforce.posts(taken(census(2023, "2001", member(ANN))).rows["workforce_post"])
    assert not {"1000001", "Ann", "Invented"} & {str(value) for row in rows for value in row}

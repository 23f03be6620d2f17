"""Write school workforce census files: the invented staff of a school, and its vacancies."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from random import Random

from headway.synthetic.names import FORENAMES, HERITAGES
from headway.synthetic.schools import LA_CODE, Phase, School

FOLDER = "school_workforce_census"

_STAFF = {
    Phase.PRIMARY: {"HDTR": 1, "DPHT": 1, "TCHR": 12, "TASS": 9, "ADMC": 2},
    Phase.SECONDARY: {"HDTR": 1, "DPHT": 2, "ASHT": 3, "TCHR": 42, "TASS": 12, "ADMC": 6},
    Phase.SPECIAL: {"HDTR": 1, "TCHR": 14, "LSEN": 24, "ADMC": 2},
    Phase.PRU: {"HDTR": 1, "TCHR": 6, "TASS": 5, "ADMC": 1},
}
"""How many of each role a school has."""

_TEACHING = ("HDTR", "DPHT", "ASHT", "TCHR")
_LEAVE_A_YEAR = 0.14
_SINCE = 2015
_FULL_TIME = "32.5"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Person:
    number: int
    role: str
    since: int


def census_day(year: int) -> date:
    """The first Thursday of November."""
    first = date(year, 11, 1)
    return first.replace(day=1 + (3 - first.weekday()) % 7)


def workforce_text(year: int, school: School) -> str:
    """The file as text."""
    day = census_day(year)
    rng = Random(f"{school.urn}:{year}")
    staff = [
        person for person in _staff(year, school)
        if person.role != "TCHR" or rng.random() > 0.02
    ]  # fmt: skip
    vacant = sum(_STAFF[school.phase].values()) - len(staff)
    members = "".join(_member(person, day) for person in staff)
    vacancies = "".join(_vacancy(rng) for _ in range(vacant))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<Message>\n<Header><CollectionDetails><Collection>'
        f"School Workforce Census</Collection><Year>{year}</Year><ReferenceDate>{day}"
        f"</ReferenceDate></CollectionDetails><Source><SourceLevel>S</SourceLevel><LEA>{LA_CODE}"
        f"</LEA><Estab>{school.establishment}</Estab><SoftwareCode>Invented</SoftwareCode>"
        "</Source></Header>\n"
        f"<SchoolWorkforceMembers>\n{members}</SchoolWorkforceMembers>\n"
        f"<School><Vacancies>{vacancies}</Vacancies></School>\n</Message>\n"
    )


def _staff(year: int, school: School) -> Iterator[_Person]:
    """Who holds each post that year: of its holders since it was made, the last."""
    place = 0
    for role, count in _STAFF[school.phase].items():
        for _ in range(count):
            place += 1
            rng = Random(int(school.urn) * 1000 + place)
            since, holder = _SINCE, 0
            for each in range(_SINCE + 1, year + 1):
                if rng.random() < _LEAVE_A_YEAR:
                    since, holder = each, holder + 1
            number = (int(school.urn) % 1000) * 10_000 + place * 100 + holder
            yield _Person(number=number, role=role, since=since)


def _member(person: _Person, day: date) -> str:
    rng = Random(person.number)
    sex = "F" if rng.random() < 0.75 else "M"
    surname = rng.choice(HERITAGES[0].surnames)
    born = date(1962 + rng.randrange(36), 1 + rng.randrange(12), 1 + rng.randrange(28))
    teaches = person.role in _TEACHING
    hours = _FULL_TIME if rng.random() < 0.75 else rng.choice(("13", "19.5", "26"))
    return (
        "<SchoolWorkforceMember><StaffDetails>"
        + (f"<TeacherNumber>{person.number:07d}</TeacherNumber>" if teaches else "")
        + f"<StaffMemberName><PersonFamilyName>{surname}</PersonFamilyName><GivenNames><GivenName>"
        f"<PersonGivenName>{rng.choice(FORENAMES[sex])}</PersonGivenName></GivenName></GivenNames>"
        f"</StaffMemberName><NINumber>QQ{person.number % 1_000_000:06d}A</NINumber><Sex>{sex}</Sex>"
        f"<PersonBirthDate>{born}</PersonBirthDate><QTS>{'true' if teaches else 'false'}</QTS>"
        "</StaffDetails><ContractOrServiceGroup><ContractOrService><ContractType>PRM</ContractType>"
        f"<ContractStart>{date(person.since, 9, 1)}</ContractStart>"
        f"<SchoolArrivalDate>{date(person.since, 9, 1)}</SchoolArrivalDate>"
        f"<Roles><Role><RoleIdentifier>{person.role}</RoleIdentifier><RoleLevelDetails><Hours>"
        f"<HoursPerWeek>{hours}</HoursPerWeek><FTEHours>{_FULL_TIME}</FTEHours>"
        "<WeeksPerYear>52</WeeksPerYear></Hours></RoleLevelDetails></Role></Roles>"
        "</ContractOrService></ContractOrServiceGroup>"
        + _absence(rng, day)
        + "</SchoolWorkforceMember>\n"
    )


def _absence(rng: Random, day: date) -> str:
    if rng.random() < 0.6:
        return ""
    first = date(day.year, 1 + rng.randrange(6), 1 + rng.randrange(20))
    days = 1 + rng.randrange(5)
    return (
        f"<Absences><Absence><FirstDayOfAbsence>{first}</FirstDayOfAbsence><LastDayOfAbsence>"
        f"{first.replace(day=first.day + days)}</LastDayOfAbsence><WorkingDaysLost>{days}"
        "</WorkingDaysLost><AbsenceCategory>SIC</AbsenceCategory></Absence></Absences>"
    )


def _vacancy(rng: Random) -> str:
    filled = "true" if rng.random() < 0.6 else "false"
    return (
        "<Vacancy><Post>Classroom teacher</Post><Tenure>Full-time</Tenure><TemporarilyFilled>"
        f"{filled}</TemporarilyFilled><Advertised>true</Advertised></Vacancy>"
    )

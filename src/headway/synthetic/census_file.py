"""Write one school census file: one school, one term, as its own system would."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import cache, lru_cache
from xml.sax.saxutils import escape

from headway.synthetic.faults import NOTHING, TWICE, Faults
from headway.synthetic.people import Child, Enrolment, Session
from headway.synthetic.schooling import status_on
from headway.synthetic.schools import LA_CODE, School
from headway.synthetic.terms import Census

_NUMBER_OF_TERM = {"SPR": "1", "SUM": "2", "AUT": "3"}
_ADDED_IN_2024 = {"AIND": "ABRI", "APKN": "ABRI", "BAFR": "BBRI", "BCRB": "BBRI"}
_AFTER_CARE = {"E11": "A", "E12": "A", "E43": "G", "E45": "G", "E41": "C"}
"""How care ended, in the words of the looked-after return, to the census's."""
_SECOND_NEEDS = {1: "SLCN", 3: "SEMH"}
_GROUPS = ("R", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12")


def file_name(school: School, census: Census) -> str:
    """The name a school's system gives the file."""
    year = census.calendar_year % 100
    return f"{school.laestab}_SC{_NUMBER_OF_TERM[census.term]}_{LA_CODE}LL{year:02d}_001.xml"


def census_text(
    school: School, census: Census, enrolments: list[Enrolment], faults: Faults
) -> str | None:
    """The whole file as text; None where the school has nobody to report."""
    period = f"{census.year}-{census.term}"
    planted = faults.has("school_census", period, school.laestab)
    horizon = census.day - timedelta(days=330)
    on_roll: list[str] = []
    left: list[str] = []
    for enrolment in enrolments:
        ended = enrolment.ended_on or date.max
        if enrolment.started_on > census.day or ended < horizon:
            continue
        number = enrolment.child.number
        wrong = faults.on("school_census", period, school.laestab, number) if planted else NOTHING
        if ended >= census.day:
            text = _pupil_on_roll(enrolment, census, wrong)
            on_roll += [text, text] if TWICE in wrong else [text]
        elif text := _pupil_left(enrolment, census):
            left.append(text)
    if not on_roll and not left:
        return None
    return "".join(_whole_file(school, census, on_roll, left))


def _whole_file(
    school: School, census: Census, on_roll: list[str], left: list[str]
) -> Iterator[str]:
    yield (
        '<?xml version="1.0" encoding="UTF-8"?>\n<Message>\n<Header><CollectionDetails>'
        f"<Collection>SC</Collection><Term>{census.term}</Term><Year>{census.calendar_year}</Year>"
        f"<ReferenceDate>{census.day}</ReferenceDate></CollectionDetails>"
        f"<Source><SourceLevel>S</SourceLevel><LEA>{LA_CODE}</LEA>"
        f"<Estab>{school.establishment}</Estab><SoftwareCode>Invented</SoftwareCode>"
        f"<SerialNo>1</SerialNo><DateTime>{census.day}T16:00:00</DateTime></Source></Header>\n"
        f"<School><SchoolCharacteristics><SchoolName>{escape(school.name)}</SchoolName>"
        f"<Phase>{school.phase}</Phase></SchoolCharacteristics></School>\n<Pupils>\n<PupilsOnRoll>\n"
    )
    yield from on_roll
    yield "</PupilsOnRoll>\n"
    if left:
        yield "<PupilsNoLongerOnRoll>\n"
        yield from left
        yield "</PupilsNoLongerOnRoll>\n"
    yield "</Pupils>\n</Message>\n"


def _pupil_on_roll(enrolment: Enrolment, census: Census, wrong: Mapping[str, str]) -> str:
    child, day = enrolment.child, census.day
    provision = child.sen_by_year.get(census.year, "N")
    nursery = child.year_group(census.year) < 0
    get = wrong.get
    return (
        f"<PupilOnRoll>{_identifiers(child, census, wrong)}"
        f"<PupilCharacteristics><Ethnicity>{get('ethnicity') or ethnicity_in(child, census.year)}"
        f"</Ethnicity>{_free_school_meals(child, day)}"
        f"<Language>{get('language') or child.family.language}</Language>"
        f"{after_care(child, day)}{_hours(child, nursery)}</PupilCharacteristics>"
        f"<PupilStatus><EnrolStatus>{get('enrolment_status', status_on(enrolment, day))}"
        f"</EnrolStatus><EntryDate>{get('entered_on') or enrolment.started_on}</EntryDate>"
        f"<PartTime>{'true' if nursery else 'false'}</PartTime><Boarder>N</Boarder>"
        f"<NCyearActual>{get('year_group') or _year_group(child, census.year)}</NCyearActual>"
        f"</PupilStatus><SpecialEducationalNeeds><SENprovision>{get('sen_provision') or provision}"
        f"</SENprovision>{_needs(child, provision)}</SpecialEducationalNeeds>"
        f"{_attendance(enrolment, census, wrong)}{_exclusions(enrolment, census, provision)}"
        f"<HomeInformation><Addresses><Address><PostCode>"
        f"{get('postcode') or child.family.postcode_on(day)}"
        f"</PostCode></Address></Addresses></HomeInformation></PupilOnRoll>\n"
    )


def _pupil_left(enrolment: Enrolment, census: Census) -> str:
    """A child who has left; empty where there is nothing to report of them."""
    attendance = _attendance(enrolment, census, NOTHING)
    exclusions = _exclusions(enrolment, census, "")
    if not attendance and not exclusions:
        return ""
    child = enrolment.child
    year = census.year - 1 if census.term == "AUT" else census.year
    return (
        f"<PupilNoLongerOnRoll>{_identifiers(child, census, NOTHING)}"
        f"<PupilStatus><EnrolStatus>{status_on(enrolment, enrolment.started_on)}</EnrolStatus>"
        f"<EntryDate>{enrolment.started_on}</EntryDate><LeavingDate>{enrolment.ended_on}"
        f"</LeavingDate><PartTime>false</PartTime><Boarder>N</Boarder>"
        f"<NCyearActual>{_year_group(child, year)}</NCyearActual></PupilStatus>"
        f"{attendance}{exclusions}</PupilNoLongerOnRoll>\n"
    )


def _identifiers(child: Child, census: Census, wrong: Mapping[str, str]) -> str:
    return _identifiers_text(
        wrong.get("upn") or child.upn_on(census.day),
        child.upns[0][1],
        child.uln if child.year_group(census.year) >= 9 else "",
        child.surname_on(census.day),
        child.surname,
        child.forename,
        child.middle_names,
        "Sex" if census.year >= 2023 else "Gender",
        wrong.get("sex") or child.sex,
        wrong.get("born_on") or child.born_on,
    )


@lru_cache(maxsize=50_000)
def _identifiers_text(
    upn: str, first_upn: str, uln: str, surname: str, first_surname: str, forename: str,
    middle_names: str, sex_tag: str, sex: str, born_on: date | str,
) -> str:  # fmt: skip
    """Kept from census to census, since what names a child seldom changes."""
    former = f"<FormerUPN>{first_upn}</FormerUPN>" if upn[1:] != first_upn[1:] else ""
    born_as = f"<FormerSurname>{first_surname}</FormerSurname>" if surname != first_surname else ""
    return (
        f"<PupilIdentifiers><UPN>{upn}</UPN>{former}"
        + (f"<ULN>{uln}</ULN>" if uln else "")
        + f"<Surname>{surname}</Surname><Forename>{forename}</Forename>"
        + (f"<MiddleNames>{middle_names}</MiddleNames>" if middle_names else "")
        + f"<PreferredSurname>{surname}</PreferredSurname>{born_as}"
        f"<{sex_tag}>{sex}</{sex_tag}><DOB>{born_on}</DOB></PupilIdentifiers>"
    )


def ethnicity_in(child: Child, year: int) -> str:
    """The child's code that year: from 2024/25 a few families chose one of the new codes."""
    if year >= 2024 and child.number % 11 == 0:
        return _ADDED_IN_2024.get(child.ethnicity, child.ethnicity)
    return child.ethnicity


def _year_group(child: Child, year: int) -> str:
    group = child.year_group(year)
    return "N2" if group < 0 else _GROUPS[min(group, 12)]


def _free_school_meals(child: Child, day: date) -> str:
    spell = child.fsm_spell()
    if spell is None or spell[0] > day or (spell[1] is not None and spell[1] < day):
        return ""
    return (
        f"<FSMperiods><FSMperiod><FSMstartDate>{spell[0]}</FSMstartDate>"
        "<UKcountry>ENG</UKcountry></FSMperiod></FSMperiods>"
    )


def _needs(child: Child, provision: str) -> str:
    if provision == "N":
        return ""
    second = _SECOND_NEEDS.get(child.number % 5)
    return (
        f"<SENneeds><SENneed><SENtypeRank>1</SENtypeRank><SENtype>{need_of(child, provision)}"
        "</SENtype></SENneed>"
        + (f"<SENneed><SENtypeRank>2</SENtypeRank><SENtype>{second}</SENtype></SENneed>"
           if second and second != child.sen_type else "")
        + "</SENneeds>"
    )  # fmt: skip


def need_of(child: Child, provision: str) -> str:
    """The child's main need: only SEN support goes without a specialist's word."""
    is_unassessed = child.sen_type == "NSA" and provision == "E"
    return "MLD" if is_unassessed else child.sen_type


def after_care(child: Child, day: date) -> str:
    """How care ended for a child who left it, as the parents told the school."""
    if not child.episodes:
        return ""
    code = _AFTER_CARE.get(child.episodes[-1].reason_ceased)
    ended = child.episodes[-1].ended_on
    return f"<PLAA>{code}</PLAA>" if code and ended and ended <= day else ""


def _hours(child: Child, nursery: bool) -> str:
    if not nursery:
        return ""
    extended = 15 if child.number % 3 == 0 else 0
    return (
        f"<FundedHours>15</FundedHours><ExtendedHours>{extended}</ExtendedHours>"
        f"<HoursAtSetting>{15 + extended}</HoursAtSetting>"
    )


_TAGS = {"autumn": "TermlyAttendance", "spring": "TermlyAttendance",
         "summer_1": "TermlyAttendance", "summer_2": "SummerHalfTerm2Attendance"}  # fmt: skip


def _attendance(enrolment: Enrolment, census: Census, wrong: Mapping[str, str]) -> str:
    held = enrolment.attendance
    found = ""
    for when in census.attendance:
        session = held.get(when)
        if session is not None:
            tag = _TAGS[when[1]]
            wrong_here = wrong if not found else NOTHING
            found += _part(tag, session, wrong_here) if wrong_here else _part_text(tag, session)
    return f"<Attendance>{found}</Attendance>" if found else ""


@cache
def _part_text(tag: str, session: Session) -> str:
    return _part(tag, session, NOTHING)


def _part(tag: str, session: Session, wrong: Mapping[str, str]) -> str:
    reasons = session.reasons
    if wrong and reasons and "reason" in wrong:
        reasons = ((wrong["reason"], reasons[0][1]), *reasons[1:])
    details = "".join([
        f"<SessionDetail><AttendanceReason>{code}</AttendanceReason>"
        f"<AbsenceSessions>{count}</AbsenceSessions></SessionDetail>"
        for code, count in reasons
    ])  # fmt: skip
    if details:
        details = f"<SessionDetails>{details}</SessionDetails>"
    possible = wrong.get("sessions_possible") or session.possible
    return (
        f"<{tag}><SessionsPossible>{possible}</SessionsPossible>{details}"
        f"<SessionsAuthorised>{session.authorised}</SessionsAuthorised>"
        f"<SessionsUnauthorised>{session.unauthorised}</SessionsUnauthorised></{tag}>"
    )


def _exclusions(enrolment: Enrolment, census: Census, provision: str) -> str:
    if not enrolment.exclusions:
        return ""
    terms = census.exclusions
    found = [
        f"<TermlyExclusion><Category>{exclusion.category}</Category><Reasons>"
        + "".join(f"<Reason>{reason}</Reason>" for reason in exclusion.reasons)
        + f"</Reasons><StartDate>{exclusion.started_on}</StartDate>"
        + (f"<SessionsExcluded>{exclusion.sessions}</SessionsExcluded>"
           if exclusion.category == "SUSP" else "")
        + (f"<SENprovision>{provision}</SENprovision>" if provision else "")
        + "</TermlyExclusion>"
        for exclusion in enrolment.exclusions
        if (exclusion.year, exclusion.term) in terms
    ]  # fmt: skip
    return f"<Exclusions>{''.join(found)}</Exclusions>" if found else ""

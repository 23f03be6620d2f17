"""The faults planted in the files: each named, each in one place, each in the truth file."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from random import Random

from headway.synthetic.people import Child, Enrolment
from headway.synthetic.schools import Phase
from headway.synthetic.terms import Census

NOTHING: Mapping[str, str] = {}
LAST_KEY_STAGE_1 = 2022
"""The last academic year in which Key Stage 1 assessment was statutory."""
TWICE = "twice"
"""The field name of a fault that writes a row two times over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One planted fault: in which return and file, on which child's row, and what was written."""

    name: str
    return_id: str
    period: str
    laestab: str
    child: int
    field: str
    written: str


class Faults:
    """All planted faults, found by the file being written and the child."""

    def __init__(self) -> None:
        self.all: list[Fault] = []
        self._by_row: defaultdict[tuple[str, str, str, int], dict[str, str]] = defaultdict(dict)
        self._files: set[tuple[str, str, str]] = set()

    def plant(self, fault: Fault) -> None:
        self.all.append(fault)
        self._files.add((fault.return_id, fault.period, fault.laestab))
        row = self._by_row[fault.return_id, fault.period, fault.laestab, fault.child]
        row[fault.field] = fault.written

    def has(self, return_id: str, period: str, laestab: str) -> bool:
        return (return_id, period, laestab) in self._files

    def on(self, return_id: str, period: str, laestab: str, child: int) -> Mapping[str, str]:
        """What to write instead, by field, on this child's row of this file."""
        return self._by_row.get((return_id, period, laestab, child), NOTHING)


_CENSUS_FAULTS = (
    ("upn_with_wrong_check_letter", "upn", "@letter"),
    ("birth_date_wrong", "born_on", "@swapped"),
    ("birth_date_in_the_future", "born_on", "2099-01-01"),
    ("ethnicity_not_a_code", "ethnicity", "WXYZ"),
    ("language_not_a_code", "language", "QQQ"),
    ("sen_provision_retired", "sen_provision", "S"),
    ("year_group_not_a_code", "year_group", "15"),
    ("enrolment_status_missing", "enrolment_status", ""),
    ("postcode_malformed", "postcode", "HW99"),
    ("absence_more_than_possible", "sessions_possible", "3"),
    ("attendance_reason_not_a_code", "reason", "A9"),
    ("sex_not_a_code", "sex", "9"),
    ("child_twice_in_one_file", TWICE, "1"),
    ("entry_after_census_day", "entered_on", "@late"),
)


def plant_faults(
    children: list[Child], censuses: list[Census], first: int, last: int, rng: Random
) -> Faults:
    """Plant every kind of fault, the census's three times each, spread over schools and years."""
    faults = Faults()
    _in_censuses(faults, children, censuses, rng)
    _in_results(faults, children, first, last, rng)
    _in_care(faults, children, last, rng)
    _in_the_primary_years(faults, children, first, last, rng)
    return faults


def _in_censuses(
    faults: Faults, children: list[Child], censuses: list[Census], rng: Random
) -> None:
    enrolments = [e for child in children for e in child.enrolments
                  if e.school.phase in (Phase.PRIMARY, Phase.SECONDARY)]  # fmt: skip
    with_attendance = [census for census in censuses if census.attendance]
    for name, field, written in _CENSUS_FAULTS:
        about_sessions = field in ("sessions_possible", "reason")
        planted = 0
        while planted < 3:
            census = rng.choice(with_attendance if about_sessions else censuses)
            enrolment = rng.choice(enrolments)
            if not enrolment.on_roll(census.day) or enrolment.child.year_group(census.year) < 1:
                continue
            if about_sessions:
                session = enrolment.attendance.get(census.attendance[0])
                if session is None or session.absent < 5:
                    continue
            if len(enrolment.child.upns) > 1:
                continue
            value = _wrong(written, enrolment, census)
            if value is None:
                continue
            period = f"{census.year}-{census.term}"
            if faults.on("school_census", period, enrolment.school.laestab, enrolment.child.number):
                continue
            faults.plant(
                Fault(name=name, return_id="school_census", period=period,
                      laestab=enrolment.school.laestab, child=enrolment.child.number,
                      field=field, written=value)
            )  # fmt: skip
            planted += 1


def _wrong(written: str, enrolment: Enrolment, census: Census) -> str | None:
    born = enrolment.child.born_on
    if written == "@letter":
        upn = enrolment.child.upn_on(census.day)
        return ("A" if upn[0] != "A" else "B") + upn[1:]
    if written == "@swapped":
        if born.day > 12 or born.day == born.month:
            return None
        return f"{born.year}-{born.day:02d}-{born.month:02d}"
    if written == "@late":
        return f"{census.calendar_year + 1}-09-01"
    return written


def _in_results(faults: Faults, children: list[Child], first: int, last: int, rng: Random) -> None:
    def pick(cohort: int, found: list[Child]) -> Child:
        while True:
            child = rng.choice(found)
            if child.cohort == cohort and not child.is_special:
                return child

    def at_school(age: int) -> list[Child]:
        return [c for c in children if c.enrolments and first <= c.cohort + age <= last]

    reception, year_6, year_11 = at_school(5), at_school(11), at_school(16)
    for name, field, written, ready in (
        ("goal_of_the_other_profile", "LIT_E10", "3", reception),
        ("not_assessed_in_one_goal_only", "MAT_E11", "A", reception),
    ):
        able = [c for c in ready if c.profile.get(field) in ("1", "2")]
        if able:
            child = rng.choice(able)
            school = _school_in_june(child, child.cohort + 5)
            if school:
                faults.plant(Fault(name=name, return_id="eyfsp", period=str(child.cohort + 5),
                                   laestab=school, child=child.number, field=field,
                                   written=written))  # fmt: skip
    tested = [c for c in year_6 if c.key_stage_2 and c.key_stage_2.read_score is not None
              and c.cohort + 11 >= 2021 and _school_in_june(c, c.cohort + 11)]  # fmt: skip
    not_expected = [c for c in tested if c.key_stage_2 and not c.key_stage_2.expected]
    for name, field, written, ready in (
        ("scaled_score_out_of_range", "READSCORE", "130", tested),
        ("derived_flag_disagrees", "RWMEXP", "1", not_expected),
        ("birth_date_wrong", "DOB", "2001-01-01", tested),
        ("writing_outcome_not_a_code", "WRITTAOUTCOME", "XYZ", tested),
    ):
        child = rng.choice(ready)
        faults.plant(Fault(name=name, return_id="key_stage_2", period=str(child.cohort + 11),
                           laestab=_school_in_june(child, child.cohort + 11) or "",
                           child=child.number, field=field, written=written))  # fmt: skip
    sat = [c for c in year_11 if len(c.awards) > 5 and _school_in_june(c, c.cohort + 16)]
    for name, field, written in (
        ("grade_without_points", "GRADE", "C*"),
        ("derived_attainment_8_disagrees", "KS4_ATT8", "99.9"),
        ("discount_code_missing", "DISCCODE", ""),
    ):
        child = pick(rng.choice(sat).cohort, sat)
        faults.plant(Fault(name=name, return_id="key_stage_4", period=str(child.cohort + 16),
                           laestab=_school_in_june(child, child.cohort + 16) or "",
                           child=child.number, field=field, written=written))  # fmt: skip


def _in_the_primary_years(
    faults: Faults, children: list[Child], first: int, last: int, rng: Random
) -> None:
    """One fault in each of the checks and assessments between Reception and Key Stage 2."""
    for name, return_id, group, field, written in (
        ("mark_out_of_range", "phonics", 1, "Phonics_PHONICS_MARK", "41"),
        ("outcome_not_a_code", "key_stage_1", 2, "READ_OUTCOME", "2A"),
        ("mark_out_of_range", "multiplication_check", 4, "FormMark", "26"),
    ):
        years = [y for y in range(max(first, 2021), last + 1)
                 if return_id != "key_stage_1" or y <= LAST_KEY_STAGE_1]  # fmt: skip
        ready = [(c, c.cohort + 5 + group) for c in children
                 if c.cohort + 5 + group in years and not c.is_special and len(c.upns) == 1
                 and _school_in_june(c, c.cohort + 5 + group)]  # fmt: skip
        child, year = rng.choice(ready)
        faults.plant(Fault(name=name, return_id=return_id, period=str(year),
                           laestab=_school_in_june(child, year) or "", child=child.number,
                           field=field, written=written))  # fmt: skip


def _school_in_june(child: Child, year: int) -> str | None:
    for enrolment in child.enrolments:
        if enrolment.status == "C" and enrolment.on_roll(date(year + 1, 6, 15)):
            return enrolment.school.laestab
    return None


def _in_care(faults: Faults, children: list[Child], last: int, rng: Random) -> None:
    year = str(last)
    begin, end = date(last, 4, 1), date(last + 1, 3, 31)
    here = [c for c in children if any(e.started_on <= end and (e.ended_on or end) >= begin
                                       for e in c.episodes)]  # fmt: skip
    for name, field, written in (
        ("episode_ends_before_it_starts", "DEC", "01/04/2001"),
        ("child_without_a_header", "header", "left out"),
        ("legal_status_not_a_code", "LS", "ZZ"),
        ("birth_date_wrong", "DOB", "01/01/2001"),
        ("upn_missing", "UPN", ""),
    ):
        child = rng.choice(here)
        faults.plant(Fault(name=name, return_id="ssda903", period=year, laestab="",
                           child=child.number, field=field, written=written))  # fmt: skip

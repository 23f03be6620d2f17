"""Write where children are taught but at a school: alternative provision, placements, at home."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial
from random import Random

from headway.collections.returns.ap_census.layout import PLACEMENT as AP_PLACEMENT
from headway.collections.returns.elective_home_education.layout import NOT_IN_SCHOOL
from headway.collections.returns.placements.layout import PLACEMENT
from headway.synthetic.borough import Borough
from headway.synthetic.export_rows import at_school, by_name, is_here, whose
from headway.synthetic.people import Child
from headway.synthetic.result_files import Row, table_text
from headway.synthetic.schools import LA_CODE
from headway.synthetic.terms import spring_day
from headway.vocabulary.years import AcademicYear

Text = Callable[[], str | None]


def provision_files(borough: Borough) -> Iterator[tuple[tuple[date, str], str, Text]]:
    """Each file: the day it arrives, its name, and how to make its text."""
    for year in range(borough.first, borough.last + 1):
        label, day = AcademicYear(year).label.replace("/", "-"), spring_day(year)
        yield (
            (day + timedelta(days=20), "ap_census"),
            f"ap_census/{label}/AP_census_{day.year}.csv",
            partial(_ap_census, borough, year, day),
        )
        end = date(year + 1, 7, 31)
        for name, make in (
            ("placements/{}/placements.csv", _placements),
            ("elective_home_education/{}/not_in_school.csv", _not_in_school),
        ):
            yield (end, name), name.format(label), partial(make, borough, year, end)


def in_alternative_provision(borough: Borough, year: int, day: date) -> Iterator[Child]:
    """Pupils of Years 7 to 11 whom the authority places outside any school, a few in a thousand."""
    for child in borough.children:
        if 7 <= child.year_group(year) <= 11 and any(e.on_roll(day) for e in child.enrolments):
            chance = Random(f"{borough.seed}:alternative:{child.number}:{year}")
            if chance.random() < 0.004 * (1 + 2 * max(0.0, child.behaviour)):
                yield child


def _ap_census(borough: Borough, year: int, day: date) -> str | None:
    rows = [
        _ap_placement(borough, child, year, day)
        for child in in_alternative_provision(borough, year, day)
    ]
    return table_text(AP_PLACEMENT.columns, rows) if rows else None


def _ap_placement(borough: Borough, child: Child, year: int, day: date) -> Row:
    chance = Random(f"{borough.seed}:placement:{child.number}:{year}")
    provision = child.sen_by_year.get(year, "N")
    kind = chance.choice(("UKPRN", "OOT", "OTH", "WBP"))
    sessions = chance.choice((10, 10, 6, 4, 2))
    return {
        "LEA": LA_CODE, "ReferenceDate": day, "UPN": child.upn_on(day), "ULN": child.uln,
        "Surname": child.surname_on(day), "Forename": child.forename,
        "MiddleNames": child.middle_names, "DOB": child.born_on, "Sex": child.sex,
        "Ethnicity": child.ethnicity, "FSMeligible": child.has_fsm(day),
        "SENprovision": provision, "PrimarySENtype": child.sen_type if provision != "N" else "",
        "Postcode": child.family.postcode_on(day), "URN": "",
        "UKPRN": f"19{chance.randrange(980000, 989999)}" if kind == "UKPRN" else "",
        "APSettingType": "" if kind == "UKPRN" else kind, "PlacementReason": "",
        "EntryDate": day - timedelta(days=chance.randrange(10, 130)), "LeavingDate": "",
        "AttendancePattern": "FT" if sessions == 10 else "PT", "SessionsPerWeek": sessions,
    }  # fmt: skip


def _placements(borough: Borough, year: int, day: date) -> str | None:
    """Alternative provision, and pupils of special schools placed with an independent one."""
    rows: list[Row] = []
    for child in in_alternative_provision(borough, year, spring_day(year)):
        chance = Random(f"{borough.seed}:register:{child.number}:{year}")
        hours = chance.choice((25, 25, 15, 10, 5))
        rows.append({
            **whose(day), **at_school(child, day), "placement_id": f"A{year}{child.number:06d}",
            "placement_kind": "ap", "legal_route": chance.choice(("section_19", "day_6", "health")),
            "provider_name": chance.choice(("Tideway Tuition", "Harbour Farm", "Saltreach Skills")),
            "provider_kind": "tuition", "is_in_area": chance.random() < 0.8,
            "starts_on": spring_day(year) - timedelta(days=chance.randrange(10, 130)),
            "review_due_on": day + timedelta(days=40), "hours_per_week": hours,
            "annual_cost_pounds": 900 * hours,
        })  # fmt: skip
    for child in borough.children:
        if not child.is_special or not is_here(child, day) or not 0 <= child.year_group(year) <= 11:
            continue
        chance = Random(f"{borough.seed}:independent:{child.number}")
        if chance.random() < 0.3:
            rows.append({
                **whose(day), **at_school(child, day), "placement_id": f"P{child.number:06d}",
                "placement_kind": "sen", "legal_route": "plan",
                "provider_name": chance.choice(("Gullesby Hall School", "The Lodge School")),
                "provider_kind": "independent", "is_in_area": chance.random() < 0.35,
                "starts_on": date(child.cohort + 5 + chance.randrange(0, 2), 9, 3),
                "review_due_on": day + timedelta(days=chance.randrange(20, 300)),
                "hours_per_week": 30, "annual_cost_pounds": chance.randrange(38_000, 92_000),
            })  # fmt: skip
    return table_text(PLACEMENT.columns, rows) if rows else None


def _not_in_school(borough: Borough, year: int, day: date) -> str | None:
    """Of those who left our rolls in the year some are taught at home, and some are missing."""
    rows: list[Row] = []
    for child in borough.children:
        left = child.here_to
        if left is None or not child.enrolments or not 1 <= child.year_group(year) <= 10:
            continue
        chance = Random(f"{borough.seed}:home:{child.number}")
        draw = chance.random()
        if not date(year, 9, 1) <= left <= day or draw > 0.3:
            continue
        is_home = draw < 0.2
        row = {
            **whose(day), **(at_school if is_home else by_name)(child, day),
            "spell_id": f"H{child.number:06d}", "category": "EHE" if is_home else "CME",
            "started_on": left, "last_school_urn": child.enrolments[-1].school.urn,
            "year_group": str(child.year_group(year)),
            "sen_provision": child.sen_by_year.get(year, "N"),
            "has_social_worker": chance.random() < 0.05,
        }  # fmt: skip
        if is_home:
            row |= {"suitability": "not_judged", "reason": chance.choice(("Health", "Belief"))}
        rows.append(row)
    return table_text(NOT_IN_SCHOOL.columns, rows) if rows else None

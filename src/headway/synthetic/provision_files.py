"""Write who is taught in alternative provision that the authority arranges."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial
from random import Random

from headway.collections.returns.ap_census.layout import PLACEMENT
from headway.synthetic.borough import Borough
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


def in_alternative_provision(borough: Borough, year: int, day: date) -> Iterator[Child]:
    """Pupils of Years 7 to 11 whom the authority places outside any school, a few in a thousand."""
    for child in borough.children:
        if 7 <= child.year_group(year) <= 11 and any(e.on_roll(day) for e in child.enrolments):
            chance = Random(f"{borough.seed}:alternative:{child.number}:{year}")
            if chance.random() < 0.004 * (1 + 2 * max(0.0, child.behaviour)):
                yield child


def _ap_census(borough: Borough, year: int, day: date) -> str | None:
    rows = [
        _placement(borough, child, year, day)
        for child in in_alternative_provision(borough, year, day)
    ]
    return table_text(PLACEMENT.columns, rows) if rows else None


def _placement(borough: Borough, child: Child, year: int, day: date) -> Row:
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

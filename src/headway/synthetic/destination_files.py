"""Write what young people are offered at 16 and 17, and what they do month by month."""

from calendar import monthrange
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial
from random import Random

from headway.collections.returns.nccis.layout import YOUNG_PERSON
from headway.collections.returns.september_guarantee.layout import OFFER
from headway.synthetic.borough import Borough, Size
from headway.synthetic.export_rows import at_school, whose
from headway.synthetic.people import Child
from headway.synthetic.result_files import Row, table_text
from headway.synthetic.schools import LA_CODE
from headway.vocabulary.codes.nccis import NEET, NOT_KNOWN
from headway.vocabulary.years import AcademicYear

Text = Callable[[], str | None]
MONTHS = (12, 1, 2, 3)
"""The months written: NEET is of December to February, participation of March."""

_YEARS, _YEARS_OF_OFFERS = 3, 2
_ACTIVITIES = (
    ("210", 46), ("220", 8), ("230", 33), ("310", 4.5), ("320", 0.8), ("330", 1.6), ("450", 0.4),
    ("460", 0.3), ("250", 0.6),
)  # fmt: skip
_NOT_IN_ANY = (
    ("619", 60),
    ("610", 14),
    ("640", 10),
    ("630", 6),
    ("615", 5),
    ("540", 2),
    ("680", 3),
)


def destination_files(borough: Borough) -> Iterator[tuple[tuple[date, str], str, Text]]:
    """Each month's file: the day it arrives, its name, and how to make its text.

    Of the full authority every year is written, of another the last few.
    """
    years = borough.last + 1 - borough.first if borough.size is Size.FULL else _YEARS
    for year in range(borough.last + 1 - years, borough.last + 1):
        label = AcademicYear(year).label.replace("/", "-")
        for month in MONTHS:
            last_day = _last_day(year, month)
            yield (
                (last_day + timedelta(days=5), "nccis"),
                f"nccis/{label}/NCCIS_{last_day:%Y_%m}.csv",
                partial(_month_text, borough, year, last_day),
            )
        if year > borough.last - _YEARS_OF_OFFERS:
            day = date(year, 10, 15)
            name = f"september_guarantee/{label}/offers.csv"
            yield (day, "offers"), name, partial(_offers, borough, year, day)


def _last_day(year: int, month: int) -> date:
    calendar_year = year if month > 8 else year + 1
    return date(calendar_year, month, monthrange(calendar_year, month)[1])


def _month_text(borough: Borough, year: int, last_day: date) -> str | None:
    rows = [
        _young_person(borough.seed, child, year, last_day)
        for child in _young_people(borough, year, last_day)
    ]
    return table_text(YOUNG_PERSON.columns, rows) if rows else None


def _young_people(borough: Borough, year: int, day: date) -> Iterator[Child]:
    """Those of academic age 16 and 17 who live here and were at a school of ours."""
    return (
        child
        for child in borough.children
        if child.enrolments
        and child.year_group(year) in (12, 13)
        and not child.family.lives_outside
        and child.here_from <= day
        and (child.here_to is None or child.here_to > day)
    )


def _offers(borough: Borough, year: int, day: date) -> str | None:
    """The offers that the young people had by the end of September, a year group below."""
    rows: list[Row] = []
    for child in _young_people(borough, year, day):
        activity = activity_of(borough.seed, child, year, MONTHS[0])
        chance = Random(f"{borough.seed}:offer:{child.number}:{year}")
        status = "110" if activity[0] in "234" or chance.random() < 0.5 else (
            chance.choice(("140", "151", "154")))  # fmt: skip
        row = {
            **whose(day), **at_school(child, day), "year_group": child.year_group(year) - 1,
            "guarantee_status": status, "intended_destination": chance.choice(("111", "121")),
        }  # fmt: skip
        if status == "110":
            kind = "apprenticeship" if activity == "310" else "education"
            row |= {"offer_kind": kind, "offered_on": date(year, 3, 2) + timedelta(days=30)}
        if activity not in NOT_KNOWN:
            row |= {"destination_activity": activity, "destination_seen_on": date(year, 10, 9)}
        rows.append(row)
    return table_text(OFFER.columns, rows) if rows else None


def activity_of(seed: int, child: Child, year: int, month: int) -> str:
    """What the young person does in the month: the same however often it is asked."""
    chance = Random(f"{seed}:destination:{child.number}:{year}")
    risk = 0.018 * (1 + max(0.0, child.behaviour) + max(0.0, -child.ability))
    draw = chance.random()
    if draw < risk:
        activity = _drawn(_NOT_IN_ANY, chance)
    elif draw < risk + 0.022:
        activity = "810" if chance.random() < 0.8 else "820"
    else:
        activity = _drawn(_ACTIVITIES, chance)
    # Some who were not known in December are found by March.
    if activity == "810" and month in (2, 3) and chance.random() < 0.4:
        return "230"
    return activity


def _drawn(weighted: tuple[tuple[str, float], ...], chance: Random) -> str:
    return chance.choices([code for code, _ in weighted], [weight for _, weight in weighted])[0]


def _young_person(seed: int, child: Child, year: int, last_day: date) -> Row:
    activity = activity_of(seed, child, year, last_day.month)
    chance = Random(f"{seed}:since:{child.number}:{year}:{activity}")
    since = date(year, 9, 1) + timedelta(days=chance.randrange(60))
    provision = child.sen_by_year.get(child.cohort + 16, "N")
    in_year_12 = child.year_group(year) == 12
    return {
        "ACADYR": AcademicYear(year).label.replace("/", "/20"), "MonthNo": last_day.month,
        "LeadLEA": LA_CODE, "YoungPersonsID": f"{LA_CODE}{child.number:010d}", "UPN": "",
        "ULN": child.uln, "FamilyName": child.surname_on(last_day), "GivenName": child.forename,
        "DOB": child.born_on, "Gender": child.sex, "Ethnicity": child.ethnicity,
        "Postcode": child.family.postcode_on(last_day), "CohortStatus": "P",
        "TransferredToLEACode": "", "LEACodeAtYear11": LA_CODE,
        "SENDFlag": "Y" if provision == "E" else "N",
        "SENSupportFlag": "Y" if provision == "K" else "N", "CurrentActivityCode": activity,
        "CurrentActivityStartDate": since,
        "CurrentActivityVerificationDate": min(last_day, since + timedelta(days=90)),
        "CurrentActivityReviewDate": last_day + timedelta(days=60),
        "NEETStartDate": since if activity in NEET else "",
        "ExpectedCourseEndDate": date(child.cohort + 18, 7, 1) if activity[0] == "2" else "",
        "CurrencyLapsed": "N", "Year11IntendedDestination": "111" if in_year_12 else "",
        "Year11SeptemberGuaranteeStatus": "",
        "Year12SeptemberGuaranteeStatus": "" if in_year_12 else "114",
    }  # fmt: skip

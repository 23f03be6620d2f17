"""Write the register of schools, how providers were inspected, and what pupils take part in."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial
from random import Random

from headway.collections.returns.gias.layout import LAYOUT as GIAS
from headway.collections.returns.inspections.layout import AREAS
from headway.collections.returns.inspections.layout import LAYOUT as INSPECTIONS
from headway.collections.returns.participation.layout import PARTICIPATION
from headway.synthetic.borough import Borough
from headway.synthetic.export_rows import whose
from headway.synthetic.result_files import Row, table_text
from headway.synthetic.schools import LA_CODE, LA_NAME, POSTCODE_AREA, Phase, School
from headway.vocabulary.years import AcademicYear

Text = Callable[[], str | None]

_SETTINGS = 6
_COLLEGE = "980501"
_PHASES = {Phase.PRIMARY: "Primary", Phase.SECONDARY: "Secondary"}
_SCALE = ("Exceptional", "Strong standard", "Expected standard", "Needs attention")


def provider_files(borough: Borough) -> Iterator[tuple[tuple[date, str], str, Text]]:
    """Each file: the day it arrives, its name, and how to make its text."""
    day = date(borough.last + 1, 6, 1)
    for name, make in (
        ("gias/edubasealldata.csv", _register),
        ("gias/links_edubasealldata.csv", _links),
        ("inspections/graded.csv", _graded),
        ("inspections/judgements.csv", _judgements),
        ("inspections/report_cards.csv", _report_cards),
    ):
        yield (day, name), name, partial(make, borough)
    for year in range(borough.last - 1, borough.last + 1):
        day = date(year + 1, 7, 20)
        name = f"participation/{AcademicYear(year).label.replace('/', '-')}/participation.csv"
        yield (day, name), name, partial(_participation, borough, year, day)


def _participation(borough: Borough, year: int, day: date) -> str:
    june = date(year + 1, 6, 15)
    on_roll = [e for c in borough.children for e in c.enrolments if e.on_roll(june)]
    rows: list[Row] = []
    for school in borough.schools:
        pupils = [e.child for e in on_roll if e.school is school]
        groups = {"all": len(pupils), "fsm": sum(child.has_fsm(june) for child in pupils)}
        for activity in ("culture", "music", "sport", "work_experience"):
            if activity == "work_experience" and school.phase is not Phase.SECONDARY:
                continue
            chance = Random(f"{borough.seed}:{activity}:{school.urn}:{year}")
            share = chance.uniform(0.25, 0.9)
            rows += [
                {**whose(day), "laestab": school.laestab,
                 "academic_year": AcademicYear(year).label, "activity": activity,
                 "pupil_group": group, "pupils": count,
                 "pupils_taking_part": int(count * share * (0.8 if group == "fsm" else 1))}
                for group, count in groups.items()
            ]  # fmt: skip
    return table_text(PARTICIPATION.columns, rows)


def _became_academy(school: School) -> bool:
    return school.kind.startswith("Academy")


def _before(school: School) -> str:
    """The URN that a school had before it became an academy."""
    return str(int(school.urn) - 10_000)


def _register(borough: Borough) -> str:
    rows: list[Row] = []
    for school in borough.schools:
        now: Row = {
            "URN": school.urn, "LA (code)": LA_CODE, "LA (name)": LA_NAME,
            "EstablishmentNumber": school.establishment, "EstablishmentName": school.name,
            "TypeOfEstablishment (name)": school.kind, "EstablishmentStatus (name)": "Open",
            "PhaseOfEducation (name)": _PHASES.get(school.phase, "Not applicable"),
            "StatutoryLowAge": 4 if school.phase is Phase.PRIMARY else 11,
            "StatutoryHighAge": 11 if school.phase is Phase.PRIMARY else 16,
            "SchoolCapacity": 420 if school.phase is Phase.PRIMARY else 1200,
            "Postcode": f"{POSTCODE_AREA}{school.area % 9 + 1} 1AA",
        }  # fmt: skip
        rows.append(now)
        if _became_academy(school):
            rows[-1] = now | {"OpenDate": "01-09-2019", "Trusts (name)": "Saltreach Trust"}
            rows.append(
                now
                | {"URN": _before(school), "TypeOfEstablishment (name)": "Community school",
                   "EstablishmentStatus (name)": "Closed", "CloseDate": "31-08-2019"}
            )  # fmt: skip
    return table_text(GIAS.table("establishment").columns, rows)


def _links(borough: Borough) -> str | None:
    rows: list[Row] = []
    for school in filter(_became_academy, borough.schools):
        old = _before(school)
        rows += [
            {"URN": school.urn, "LinkURN": old, "LinkName": school.name,
             "LinkType": "Predecessor", "LinkEstablishedDate": "01-09-2019"},
            {"URN": old, "LinkURN": school.urn, "LinkName": school.name,
             "LinkType": "Successor", "LinkEstablishedDate": "01-09-2019"},
        ]  # fmt: skip
    return table_text(GIAS.table("establishment_link").columns, rows) if rows else None


def _inspection(remit: str, urn: str, day: date) -> Row:
    return {
        "Remit": remit, "URN": urn, "Inspection number": f"10{urn}{day:%y%m}",
        "Inspection start date": f"{day:%d/%m/%Y}",
        "Publication date": f"{day + timedelta(days=42):%d/%m/%Y}",
    }  # fmt: skip


def _day(borough: Borough, urn: str, first: date, days: int) -> date:
    day = first + timedelta(days=Random(f"{borough.seed}:inspected:{urn}:{first}").randrange(days))
    return day - timedelta(days=max(0, day.weekday() - 3))


def _grade(borough: Borough, urn: str, quality: float, of: str) -> int:
    """1 to 4, the better the more the school's results are above what its pupils are like."""
    drawn = quality * 2.5 + Random(f"{borough.seed}:grade:{urn}:{of}").gauss(0, 0.6)
    return 1 if drawn > 1.1 else 2 if drawn > -1.0 else 3 if drawn > -1.9 else 4


def _graded(borough: Borough) -> str:
    providers = [("school", s.urn, s.quality) for s in borough.schools]
    providers += [("early_years", str(980_401 + n), 0.1) for n in range(_SETTINGS)]
    providers.append(("college", _COLLEGE, 0.0))
    rows: list[Row] = []
    for remit, urn, quality in providers:
        overall = _grade(borough, urn, quality, "overall")
        rows.append(
            _inspection(remit, urn, _day(borough, urn, date(2021, 9, 6), 1000))
            | {"Overall effectiveness": overall, "Quality of education": overall,
               "Behaviour and attitudes": max(1, overall - 1), "Personal development": overall,
               "Effectiveness of leadership and management": overall,
               "Safeguarding is effective?": "No" if overall == 4 else "Yes"}
        )  # fmt: skip
    return table_text(INSPECTIONS.table("inspection_graded").columns, rows)


def _judgements(borough: Borough) -> str:
    rows = [
        _inspection("school", s.urn, _day(borough, s.urn, date(2024, 9, 10), 280))
        | {"Quality of education": (grade := _grade(borough, s.urn, s.quality, "judged")),
           "Behaviour and attitudes": grade, "Personal development": max(1, grade - 1),
           "Effectiveness of leadership and management": grade,
           "Safeguarding is effective?": "Yes"}
        for s in borough.schools[::4]
    ]  # fmt: skip
    return table_text(INSPECTIONS.table("inspection_judgements").columns, rows)


def _report_cards(borough: Borough) -> str:
    columns = {f.name: f.path for f in INSPECTIONS.table("inspection_report_card").fields}
    rows: list[Row] = []
    for school in borough.schools[1::5]:
        row = _inspection("school", school.urn, _day(borough, school.urn, date(2025, 11, 18), 180))
        for area in AREAS[:6]:
            row[columns[area]] = _SCALE[_grade(borough, school.urn, school.quality, area) - 1]
        row[columns["safeguarding"]] = "Met"
        rows.append(row)
    return table_text(INSPECTIONS.table("inspection_report_card").columns, rows)

"""Write the SEN2 return of one year: as XML, or as the CSV files that COLLECT exports of it."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from headway.collections.returns.sen2.layout import LAYOUT as SEN2
from headway.synthetic.people import Child
from headway.synthetic.result_files import Row, table_text
from headway.synthetic.schools import LA_CODE
from headway.vocabulary.codes.sen2 import NEED

FIRST = 2022
_NAMES = {
    "header": "sen2", "person": "person", "request": "requests", "assessment": "assessment",
    "named_plan": "namedplan", "plan_detail": "plandetail", "active_plan": "activeplans",
    "placement": "placementdetail", "need": "senneed",
}  # fmt: skip


def sen2_text(year: int, children: list[Child]) -> str:
    """The XML file of the census in January of an academic year."""
    day = date(year + 1, 1, 16)
    persons = "".join(_xml("Person", row) for row in _persons(year, children))
    return (
        "<?xml version='1.0' encoding='utf-8'?>\n<Message><Header><CollectionDetails>"
        f"<Collection>SEN2</Collection><Year>{year + 1}</Year><ReferenceDate>{day}</ReferenceDate>"
        f"</CollectionDetails><Source><LEA>{LA_CODE}</LEA></Source></Header>\n"
        f"<Persons>\n{persons}</Persons></Message>\n"
    )


def sen2_texts(year: int, children: list[Child]) -> dict[str, str]:
    """The same as CSV files, by the name of each; rows are joined by numbers of the export."""
    tables: dict[str, list[Row]] = {name: [] for name in _NAMES}
    tables["header"].append({
        "sen2tableid": 1, "collection": "SEN2", "year": year + 1,
        "referencedate": f"{date(year + 1, 1, 16):%Y-%b-%d} 00:00:00", "lea": LA_CODE,
    })  # fmt: skip
    for row in _persons(year, children):
        _flat("person", row, 1, tables)
    return {
        f"Blade-Export_20-02-{year + 1}_{_NAMES[name]}": table_text(SEN2.table(name).columns, rows)
        for name, rows in tables.items()
        if rows
    }


def _persons(year: int, children: list[Child]) -> Iterator[Row]:
    """Each child with a plan at the census: fields by element, and what is nested by table."""
    day = date(year + 1, 1, 16)
    for child in children:
        if child.sen_by_year.get(year) != "E":
            continue
        school = next((e for e in child.enrolments if e.status == "C" and e.on_roll(day)), None)
        if school is None or not child.upns:
            continue
        rng = Random(f"{child.number}:plan")
        began = min(each for each, provision in child.sen_by_year.items() if provision == "E")
        started = date(began, 9, 1) + timedelta(rng.randrange(120))
        received = started - timedelta(rng.choice((110, 125, 135, 139, 140, 150, 190)))
        place: Row = {"URN": school.school.urn, "PlacementRank": 1}
        met = started + timedelta(365 * max(0, year - began) + 20)
        review: Row = {"ReviewMeeting": met, "LastReview": met + timedelta(21)} if met < day else {}
        yield {
            "Surname": child.surname_on(day), "Forename": child.forename,
            "PersonBirthDate": child.born_on, "Sex": child.sex, "Ethnicity": child.ethnicity,
            "PostCode": child.family.postcode_on(day), "UPN": child.upn_on(day),
            "request": {
                "ReceivedDate": received, "RequestSource": rng.choice("12223"), "RYA": 0,
                "RequestOutcomeDate": received + timedelta(35), "RequestOutcome": "Y",
                "RequestMediation": 0, "RequestTribunal": 0,
                "assessment": {
                    "AssessmentOutcome": "Y", "AssessmentOutcomeDate": started - timedelta(14),
                    "Week20": int(rng.random() < 0.05),
                    "named_plan": {"StartDate": started, "PB": 0, "plan_detail": place},
                },
                "active_plan": {
                    **review,
                    "placement": {**place, "EntryDate": school.started_on},
                    "need": {"SENtype": child.sen_type if child.sen_type in NEED else "OTH",
                             "SENtypeRank": 1},
                },
            },
        }  # fmt: skip


_TAGS = {
    "request": "Requests", "assessment": "Assessment", "named_plan": "NamedPlan",
    "plan_detail": "PlanDetail", "active_plan": "ActivePlans", "placement": "PlacementDetail",
    "need": "SENneed",
}  # fmt: skip


def _xml(tag: str, row: Row) -> str:
    inside = "".join(
        _xml(_TAGS[name], value) if isinstance(value, dict) else f"<{name}>{value}</{name}>"
        for name, value in row.items()
    )
    return f"<{tag}>{inside}</{tag}>\n" if tag == "Person" else f"<{tag}>{inside}</{tag}>"


def _flat(table: str, row: Row, of: int, tables: dict[str, list[Row]]) -> None:
    own = len(tables[table]) + 1
    columns = {field.name: field.path for field in SEN2.table(table).fields}
    flat: Row = {columns["id"]: own, columns["of"]: of}
    for name, value in row.items():
        if isinstance(value, dict):
            _flat(name, value, own, tables)
        else:
            shown = f"{value:%Y-%b-%d} 00:00:00" if isinstance(value, date) else value
            flat[name.lower()] = shown
    tables[table].append(flat)

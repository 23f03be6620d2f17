"""What is true of the invented authority: the answers, beside the files, for tests alone.

No other room reads these. ``reference/`` holds the two lists a real authority would have from
elsewhere: its schools as the national register lists them, and its own postcodes.
"""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import chain
from random import Random

from headway.synthetic.borough import Borough
from headway.synthetic.figures import headline_figures
from headway.synthetic.key_stage_4 import score
from headway.synthetic.people import Child
from headway.synthetic.result_files import Row, prior_average, table_text
from headway.synthetic.schools import LA_CODE, LA_NAME, POSTCODE_AREA
from headway.synthetic.terms import spring_day
from headway.synthetic.without_number import records_without_number


def truth_texts(borough: Borough) -> Iterator[tuple[str, str]]:
    """Each truth or reference file: its name and its text."""
    tables: dict[str, Iterable[Row]] = {
        "truth/children.csv": _children(borough),
        "truth/identifiers.csv": _identifiers(borough),
        "truth/enrolments.csv": _enrolments(borough),
        "truth/years.csv": _years(borough),
        "truth/attendance.csv": _attendance(borough),
        "truth/exclusions.csv": _exclusions(borough),
        "truth/key_stage_2.csv": _key_stage_2(borough),
        "truth/key_stage_4.csv": _key_stage_4(borough),
        "truth/care.csv": _care(borough),
        "truth/without_number.csv": _without_number(borough),
        "truth/faults.csv": _faults(borough),
        "truth/figures.csv": _figures(borough),
        "reference/schools.csv": _schools(borough),
        "reference/postcodes.csv": _postcodes(borough),
    }
    for name, table in tables.items():
        rows = iter(table)
        first = next(rows, {})
        yield name, table_text(first, chain([first], rows))


def _pupils(borough: Borough) -> Iterator[Child]:
    return (child for child in borough.children if child.enrolments or child.episodes)


def _children(borough: Borough) -> Iterator[Row]:
    return (
        {"child": c.number, "family": c.family.number, "twin_of": c.twin_of, "sex": c.sex,
         "born_on": c.born_on, "forename": c.forename, "surname": c.surname,
         "ethnicity": c.ethnicity, "language": c.family.language, "here_from": c.here_from,
         "here_to": c.here_to, "lives_outside": c.family.lives_outside, "uln": c.uln}
        for c in _pupils(borough)
    )  # fmt: skip


def _identifiers(borough: Borough) -> list[Row]:
    rows: list[Row] = []
    for child in _pupils(borough):
        for kind, values in (("upn", child.upns), ("surname", child.surnames),
                             ("postcode", child.family.postcodes)):  # fmt: skip
            rows += [{"child": child.number, "kind": kind, "since": since, "value": value}
                     for since, value in values]  # fmt: skip
    return rows


def _enrolments(borough: Borough) -> Iterator[Row]:
    return (
        {"child": c.number, "laestab": e.school.laestab, "started_on": e.started_on,
         "ended_on": e.ended_on, "status": e.status}
        for c in borough.children for e in c.enrolments
    )  # fmt: skip


def _years(borough: Borough) -> list[Row]:
    rows: list[Row] = []
    for year in range(borough.first, borough.last + 1):
        day = spring_day(year)
        rows += [
            {"child": c.number, "year": year, "year_group": c.year_group(year),
             "sen_provision": c.sen_by_year.get(year, "N"), "fsm": c.has_fsm(day),
             "fsm6": c.had_fsm_in_six_years(day), "looked_after": c.looked_after_on(day)}
            for c in borough.children if any(e.on_roll(day) for e in c.enrolments)
        ]  # fmt: skip
    return rows


def _attendance(borough: Borough) -> Iterator[Row]:
    for child in borough.children:
        for enrolment in child.enrolments:
            for year in sorted({year for year, _ in enrolment.attendance}):
                parts = [s for (when, _), s in enrolment.attendance.items() if when == year]
                yield {
                    "child": child.number, "laestab": enrolment.school.laestab,
                    "started_on": enrolment.started_on, "year": year,
                    "possible": sum(s.possible for s in parts),
                    "authorised": sum(s.authorised for s in parts),
                    "unauthorised": sum(s.unauthorised for s in parts),
                }  # fmt: skip


def _exclusions(borough: Borough) -> Iterator[Row]:
    return (
        {"child": c.number, "laestab": e.school.laestab, "year": x.year, "term": x.term,
         "category": x.category, "started_on": x.started_on, "sessions": x.sessions,
         "reasons": " ".join(x.reasons)}
        for c in borough.children for e in c.enrolments for x in e.exclusions
    )  # fmt: skip


def _key_stage_2(borough: Borough) -> list[Row]:
    return [
        {"child": c.number, "year": r.year, "read_score": r.read_score,
         "maths_score": r.maths_score, "writing": r.writing, "expected": r.expected,
         "higher": r.higher}
        for c in borough.children if (r := c.key_stage_2) is not None
    ]  # fmt: skip


def _key_stage_4(borough: Borough) -> list[Row]:
    rows: list[Row] = []
    for child in borough.children:
        year = child.cohort + 16
        if not child.enrolments or not borough.first <= year <= borough.last:
            continue
        scores = score(child.awards)
        prior: Decimal | None = prior_average(child)
        rows.append({
            "child": child.number, "year": year, "attainment_8": scores.attainment_8,
            "basics_4": scores.basics_4, "basics_5": scores.basics_5, "prior": prior,
        })  # fmt: skip
    return rows


def _care(borough: Borough) -> list[Row]:
    return [
        {"child": c.number, "started_on": e.started_on, "ended_on": e.ended_on,
         "legal_status": e.legal_status, "placement": e.placement,
         "reason_ceased": e.reason_ceased}
        for c in borough.children for e in c.episodes
    ]  # fmt: skip


def _without_number(borough: Borough) -> list[Row]:
    """Records of the last whole year as those outside school write them, and whose they are."""
    chance = Random(f"{borough.seed}:{borough.size}:without a number")
    return [
        {"child": r.child, "written_on": r.written_on, "forename": r.forename,
         "surname": r.surname, "born_on": r.born_on, "sex": r.sex, "postcode": r.postcode,
         "wrong": "; ".join(r.wrong)}
        for r in records_without_number(borough.children, borough.last - 1, chance)
    ]  # fmt: skip


def _faults(borough: Borough) -> list[Row]:
    return [
        {"fault": f.name, "return": f.return_id, "period": f.period, "laestab": f.laestab,
         "child": f.child, "field": f.field, "written": f.written}
        for f in borough.faults.all
    ]  # fmt: skip


def _figures(borough: Borough) -> list[Row]:
    return [
        {"figure": figure, "year": year, "numerator": top, "denominator": bottom}
        for (figure, year), (top, bottom) in sorted(headline_figures(borough).items())
    ]  # fmt: skip


def _schools(borough: Borough) -> list[Row]:
    phases = {"PS": "Primary", "SS": "Secondary", "SP": "Not applicable", "PR": "Not applicable"}
    return [
        {"URN": s.urn, "LA (code)": LA_CODE, "LA (name)": LA_NAME,
         "EstablishmentNumber": s.establishment, "EstablishmentName": s.name,
         "TypeOfEstablishment (name)": s.kind, "EstablishmentStatus (name)": "Open",
         "PhaseOfEducation (name)": phases[s.phase],
         "Postcode": f"{POSTCODE_AREA}{s.area % 9 + 1} 1AA"}
        for s in borough.schools
    ]  # fmt: skip


def _postcodes(borough: Borough) -> list[Row]:
    """The authority's own postcodes, which no directory has; coordinates lie in the North Sea."""
    used = {code for child in borough.children for _, code in child.family.postcodes}
    used |= {episode.postcode for child in borough.children for episode in child.episodes}
    used |= {f"{POSTCODE_AREA}{school.area % 9 + 1} 1AA" for school in borough.schools}
    return [
        {"postcode": code, "la_code": LA_CODE, "easting": 680000 + int(code[2]) * 1500,
         "northing": 330000 + int(code[4]) * 400}
        for code in sorted(used) if code.startswith(POSTCODE_AREA)
    ]  # fmt: skip

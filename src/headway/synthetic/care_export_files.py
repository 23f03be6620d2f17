"""Write what a virtual school holds of children in care: plans, attendance, results elsewhere."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial
from random import Random

from headway.collections.returns.care_attendance.layout import CARE_ATTENDANCE_WEEK
from headway.collections.returns.care_results.layout import CARE_RESULT
from headway.collections.returns.pep.layout import PEP, PEP_SUBJECT
from headway.synthetic.borough import Borough, Size
from headway.synthetic.export_rows import drawn, in_care, whose
from headway.synthetic.people import Child
from headway.synthetic.result_files import Row, table_text
from headway.synthetic.schools import LA_CODE, POSTCODE_AREA
from headway.synthetic.session_files import mondays
from headway.vocabulary.years import AcademicYear

Text = Callable[[], str | None]

_DUE = {"autumn": (0, 11, 28), "spring": (1, 3, 14), "summer": (1, 6, 27)}
_QUALITY = {"green": 66, "amber": 26, "red": 8}
_SUBJECTS = ("English", "Mathematics", "Science")
_ELSEWHERE = "980601"
_WEEKS = {Size.SMALL: 4}


def care_export_files(borough: Borough) -> Iterator[tuple[tuple[date, str], str, Text]]:
    """Each file: the day it arrives, its name, and how to make its text."""
    for year in range(borough.first, borough.last + 1):
        label, day = AcademicYear(year).label.replace("/", "-"), date(year + 1, 7, 31)
        for name, make in (
            ("pep/{}/pep.csv", _plans),
            ("pep/{}/pep_subjects.csv", _subjects),
            ("care_results/{}/care_results.csv", _results),
        ):
            yield (day, name), name.format(label), partial(make, borough, year, day)
    for monday in mondays(borough.last)[: _WEEKS.get(borough.size)]:
        name = f"care_attendance/{monday:%Y}/care_attendance_{monday}.csv"
        yield (monday + timedelta(days=4), name), name, partial(_week, borough, monday)


def _due(year: int, term: str) -> date:
    later, month, day = _DUE[term]
    return date(year + later, month, day)


def _cared_for(borough: Borough, day: date, year: int) -> Iterator[Child]:
    """Children in care on the day who are of an age for school.

    Not those of whom the return of children looked after has a planted fault: what it gets
    wrong is for linking to find, and no other file is to tell it.
    """
    wrong = {fault.child for fault in borough.faults.all if fault.return_id == "ssda903"}
    return (
        child
        for child in borough.children
        if child.episodes
        and 0 <= child.year_group(year) <= 12
        and child.number not in wrong
        and child.looked_after_on(day)
    )


def _lives_elsewhere(child: Child, day: date) -> bool:
    return any(
        e.started_on <= day and (e.ended_on is None or e.ended_on > day)
        and not e.postcode.startswith(POSTCODE_AREA)
        for e in child.episodes
    )  # fmt: skip


def _school(child: Child, day: date) -> str:
    """The URN of the school the child is on the roll of; one elsewhere, where that is none here."""
    here = next((e.school.urn for e in child.enrolments if e.on_roll(day)), None)
    return here or _ELSEWHERE


def _plans(borough: Borough, year: int, day: date) -> str | None:
    rows: list[Row] = []
    for term in _DUE:
        due = _due(year, term)
        for child in _cared_for(borough, due, year):
            chance = Random(f"{borough.seed}:pep:{child.number}:{year}:{term}")
            group = child.year_group(year)
            row = {
                **whose(day), **in_care(child, day), "academic_year": AcademicYear(year).label,
                "pep_term": term, "school_urn": _school(child, due),
                "year_group": "R" if group == 0 else str(group),
                "in_care_since": min(e.started_on for e in child.episodes), "pep_due_on": due,
            }  # fmt: skip
            if chance.random() < 0.95:
                held = due + timedelta(days=chance.choice((-30, -21, -14, -7, -2, 4, 12)))
                set_, met = chance.randrange(2, 5), chance.randrange(0, 5)
                row |= {
                    "held_on": held, "targets_set": set_, "targets_met": min(set_, met),
                    "has_childs_views": chance.random() < 0.9,
                    "premium_pounds": f"{chance.randrange(200, 900)}.00",
                }  # fmt: skip
                if chance.random() < 0.93:
                    row |= {"completed_on": held + timedelta(days=chance.randrange(1, 20)),
                            "quality": drawn(_QUALITY, chance)}  # fmt: skip
            rows.append(row)
    return table_text(PEP.columns, rows) if rows else None


def _subjects(borough: Borough, year: int, day: date) -> str | None:
    rows: list[Row] = []
    for term in _DUE:
        for child in _cared_for(borough, _due(year, term), year):
            chance = Random(f"{borough.seed}:subject:{child.number}:{year}:{term}")
            for subject in _SUBJECTS:
                level = child.ability + chance.gauss(0, 0.4)
                grade = str(max(1, min(9, round(4.4 + 1.7 * level))))
                rows.append({
                    **whose(day), **in_care(child, day), "academic_year": AcademicYear(year).label,
                    "pep_term": term, "subject": subject,
                    "expectation": "below" if level < -0.2 else "above" if level > 1 else "at",
                    "predicted": grade if child.year_group(year) in (10, 11) else "",
                })  # fmt: skip
    return table_text(PEP_SUBJECT.columns, rows) if rows else None


def _week(borough: Borough, monday: date) -> str | None:
    rows: list[Row] = []
    for child in _cared_for(borough, monday, borough.last):
        if child.year_group(borough.last) > 11:
            continue
        chance = Random(f"{borough.seed}:collected:{child.number}:{monday}")
        missed = chance.choice((0, 0, 0, 0, 0, 0, 1, 2, 4, 10)) if child.wellness > 0 else (
            chance.choice((0, 0, 0, 0, 0, 0, 0, 0, 1, 2)))  # fmt: skip
        unauthorised = missed // 3
        rows.append({
            "local_authority": LA_CODE, "week_starting": monday, **in_care(child, monday),
            "school_urn": _school(child, monday), "school_name": "",
            "is_out_of_area": _lives_elsewhere(child, monday), "sessions_possible": 10,
            "sessions_attended": 10 - missed, "sessions_authorised": missed - unauthorised,
            "sessions_unauthorised": unauthorised, "sessions_late": min(1, 10 - missed),
        })  # fmt: skip
    return table_text(CARE_ATTENDANCE_WEEK.columns, rows) if rows else None


def _results(borough: Borough, year: int, day: date) -> str | None:
    """Results of children in care in March who were on no roll of ours in June."""
    rows: list[Row] = []
    june = date(year + 1, 6, 15)
    for child in _cared_for(borough, date(year + 1, 3, 31), year):
        if any(enrolment.on_roll(june) for enrolment in child.enrolments):
            continue
        for stage, measure, result in _told(child, year, borough.seed):
            rows.append({
                **whose(day), **in_care(child, day), "academic_year": AcademicYear(year).label,
                "school_urn": _ELSEWHERE, "school_name": "A school elsewhere",
                "assessment_stage": stage, "result_measure": measure, "result": result,
                "told_by": "school",
            })  # fmt: skip
    return table_text(CARE_RESULT.columns, rows) if rows else None


def _told(child: Child, year: int, seed: int) -> Iterator[tuple[str, str, str]]:
    group, ability = child.year_group(year), child.ability
    chance = Random(f"{seed}:elsewhere:{child.number}:{year}")
    if group == 0 and year not in (2019, 2020):
        yield "eyfsp", "good_level_of_development", "yes" if ability > 0.4 else "no"
    elif group == 1 and year not in (2019, 2020):
        yield "phonics", "phonics_mark", str(max(0, min(40, round(30 + 8 * ability))))
    elif group == 6 and year not in (2019, 2020):
        for measure in ("read_score", "maths_score"):
            score = round(101 + 7 * ability + chance.gauss(0, 3))
            yield "key_stage_2", measure, str(max(80, min(120, score)))
    elif group == 11:
        yield "key_stage_4", "attainment_8", f"{max(0.0, min(90.0, 38 + 14 * ability)):.1f}"
        yield "key_stage_4", "english_maths_4", "yes" if ability > 0.1 else "no"

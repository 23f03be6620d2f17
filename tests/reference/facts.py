"""Each fact builder's twin: the same rows, one child at a time."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from headway.errors import NoMethod
from headway.measures.facts.lookups import vintage_of
from headway.vocabulary.tables import progress_8
from headway.vocabulary.years import AcademicYear
from tests.reference.attainment_8 import Result, by_rule, counting
from tests.reference.by_subject import by_subject, ebacc
from tests.reference.pupil_year import known_of, sex_of
from tests.reference.records import LA, Row, Tables, numbered


def early_years(tables: Tables) -> list[dict[str, Any]]:
    """One row per pupil and year; the assessed of two, then the lower school number."""
    found = []
    for rows in _by(("pupil_id", "year"), numbered(tables.get("eyfsp", ()), "eyfsp")):
        row = min(rows, key=lambda each: (_goals(each) is None, *_place(each)))
        goals = _goals(row)
        wide = {f"goal_{number:02}": row[f"goal_{number:02}"] for number in range(1, 18)}
        found.append(
            _row(tables, row)
            | wide
            | {
                "profile": row["profile"],
                "is_assessed": goals is not None,
                "points": None if goals is None else sum(goals),
            }
        )
    return found


def key_stage_2(tables: Tables) -> list[dict[str, Any]]:
    """One row per pupil and year; the eligible of two, then the lower school number."""
    found = []
    for rows in _by(("pupil_id", "year"), numbered(tables.get("ks2", ()), "ks2")):
        row = min(rows, key=lambda each: (not each["eligible"], *_place(each)))
        found.append(
            _row(tables, row, disadvantaged=row["disadvantaged_as_given"])
            | {
                name: row[name]
                for name in ("eligible", "reading_score", "maths_score", "writing_outcome")
            }
            | {
                name: None if row[name] is None else int(row[name])
                for name in ("rwm_expected_as_given", "rwm_higher_as_given")
            }
            | by_subject(row, numbered(tables.get("ks2_subject", ()), "ks2_subject"))
        )
    return found


def key_stage_4(tables: Tables) -> list[dict[str, Any]]:
    """One row per pupil and year, its totals alone: Attainment 8 and Progress 8."""
    found = []
    subjects = tables.get("ks4_subject", ())
    for rows in _by(("pupil_id", "year"), numbered(tables.get("ks4", ()), "ks4")):
        row = min(rows, key=lambda each: (not each["eligible"], *_place(each)))
        own = [each for each in subjects if _same(each, row)]
        results = [
            Result(
                each["slot"], each["points_hundredths"], each["discount_code"],
                each["slots_filled"], each["entered_on"],
            )
            for each in own
        ]  # fmt: skip
        returned = any(each["year"] == row["year"] for each in subjects)
        best = {
            slot: max((r.points for r in counting(results) if r.slot == slot), default=0)
            for slot in ("ENG", "MAT")
        }
        total = by_rule(results) if returned else None
        found.append(
            _row(tables, row, disadvantaged=row["disadvantaged_as_given"])
            | {
                "eligible": row["eligible"],
                "attainment_8": total,
                "english_best": best["ENG"] if returned else None,
                "maths_best": best["MAT"] if returned else None,
                "progress_8_unadjusted": _progress(row, total),
                "threshold": row["progress8_threshold"],
            }
            | ebacc(row, numbered(tables.get("ks4_ebacc", ()), "ks4_ebacc"))
        )
    for row in found:
        pupils = [each for each in found if each["year"] == row["year"]]
        row["has_thresholds"] = all(
            each["progress_8_unadjusted"] is None or each["threshold"] is not None
            for each in pupils
        )
    for row in found:
        threshold, score = row.pop("threshold"), row["progress_8_unadjusted"]
        if not row["has_thresholds"] or score is None:
            # A pupil with a threshold and no score has no adjusted score either.
            row["progress_8"] = None
        else:
            row["progress_8"] = max(score, round(threshold * 1_000_000))
    return found


def attendance(tables: Tables) -> list[dict[str, Any]]:
    """One row per enrolment: the sessions of its sound terms."""
    found = []
    terms = numbered(tables.get("absence_term", ()), "absence_term")
    for rows in _by(("pupil_id", "laestab", "year"), terms):
        first = rows[0]
        born: date | None = next(
            (p["birth_month"] for p in tables["pupil"] if p["pupil_id"] == first["pupil_id"]), None
        )
        age = None if born is None else first["year"] - born.year - (born.month > 8)
        sound = [row for row in rows if _is_sound(row)]
        counts = [row for row in sound if not (row["term"] == "summer_2" and age == 15)]
        seen = {row["term"] for row in terms if row["year"] == first["year"]}
        authorised = sum(row["authorised"] for row in counts)
        unauthorised = sum(row["unauthorised"] for row in counts)
        found.append(
            _row(tables, _first(rows))
            | {
                "age": age,
                "year_is_complete": {"autumn", "spring", "summer"} <= seen,
                "before_half_term_6": any(row["term"] != "summer_2" for row in counts),
                "sessions_possible": sum(row["sessions_possible"] for row in counts),
                "sessions_authorised": authorised,
                "sessions_unauthorised": unauthorised,
                "sessions_missed": authorised + unauthorised,
                "terms_set_aside": len(rows) - len(sound),
            }
        )
    return found


def suspensions(tables: Tables) -> list[dict[str, Any]]:
    """One row per pupil and school: on the January roll, or suspended, or both."""
    roll = [
        row
        for row in numbered(tables.get("enrolment", ()), "enrolment")
        if row["term"] == "spring" and row["on_roll"] and row["enrol_status"] in ("C", "M")
    ]
    events = numbered(tables.get("suspension", ()), "suspension")
    januaries = {
        row["year"]
        for row in tables.get("submission", ())
        if row["return_id"] == "school_census" and row["term"] == "spring"
    }
    found = []
    for rows in _by(("pupil_id", "laestab", "year"), [*roll, *events]):
        on_roll = [row for row in rows if row in roll]
        own = [row for row in rows if row in events]
        categories = [row["category"] for row in own]
        lost = [row["sessions"] for row in own if row["category"] in ("SUSP", "FIXD", "LNCH")]
        found.append(
            _row(tables, _first(on_roll or own))
            | {
                "on_january_roll": int(bool(on_roll)),
                "suspensions": sum(each in ("SUSP", "FIXD", "LNCH") for each in categories),
                "permanent_exclusions": categories.count("PERM"),
                "suspended_sessions": None if None in lost else sum(lost),
                "year_is_complete": {rows[0]["year"], rows[0]["year"] + 1} <= januaries,
            }
        )
    return found


def january_roll(tables: Tables) -> list[dict[str, Any]]:
    """One row per pupil and school: the provision that January's census tells of."""
    roll = [
        row
        for row in numbered(tables.get("enrolment", ()), "enrolment")
        if row["term"] == "spring" and row["on_roll"] and row["enrol_status"] in ("C", "M")
    ]
    provision = {"N": "N", "K": "K", "A": "K", "P": "K", "E": "E", "S": "E"}
    found = []
    for rows in _by(("pupil_id", "laestab", "year"), roll):
        said = [
            each["sen_provision"]
            for each in tables["characteristic"]
            if _same(each, rows[0]) and each["term"] == "spring"
        ]
        found.append(
            _row(tables, _first(rows)) | {"january_sen": provision.get(said[0]) if said else None}
        )
    return found


def _checks(
    table: str, results: tuple[str, ...], names: tuple[str, ...]
) -> Callable[[Tables], list[dict[str, Any]]]:
    """One row per pupil and year: of two the one with a result, then the lower school number."""

    def twin(tables: Tables) -> list[dict[str, Any]]:
        found = []
        for rows in _by(("pupil_id", "year"), numbered(tables.get(table, ()), table)):
            row = min(rows, key=lambda each: (all(each[n] is None for n in results), *_place(each)))
            found.append(_row(tables, row) | {name: row[name] for name in names})
        return found

    return twin


_OUTCOMES = tuple(f"{name}_outcome" for name in ("reading", "writing", "maths", "science"))

TWINS: dict[str, Callable[[Tables], list[dict[str, Any]]]] = {
    "fact_early_years": early_years,
    "fact_key_stage_2": key_stage_2,
    "fact_key_stage_4": key_stage_4,
    "fact_attendance": attendance,
    "fact_suspensions": suspensions,
    "fact_january_roll": january_roll,
    "fact_phonics": _checks(
        "phonics", ("mark",), ("year_group", "mark", "outcome", "met_standard")
    ),
    "fact_multiplication_check": _checks(
        "multiplication_check", ("mark",), ("mark", "reason_not_taken")
    ),
    "fact_key_stage_1": _checks("ks1", ("reading_outcome", "maths_outcome"), _OUTCOMES),
}


def _row(tables: Tables, row: Row, disadvantaged: bool | None = None) -> dict[str, Any]:
    names = ("pupil_id", "year", "laestab", "submission_id", "row_number")
    return {
        **{name: row[name] for name in names},
        "schooled": row["laestab"][:3] == LA,
        "sex": sex_of(tables, row["pupil_id"]),
        "disadvantaged": disadvantaged,
        **known_of(tables, row["pupil_id"], row["year"]),
    }


def _progress(row: Row, total: int | None) -> int | None:
    used = vintage_of(AcademicYear(row["year"]))
    average = row["ks2_average"]
    if average is None and None not in (row["ks2_reading"], row["ks2_maths"]):
        average = (row["ks2_reading"] + row["ks2_maths"]) / 2
    if not row["in_progress8"] or average is None or used is None or total is None:
        return None
    group = progress_8.group_of(Decimal(str(average)))
    try:
        estimate = progress_8.estimate(AcademicYear(row["year"]), used.status, group).overall
    except NoMethod:
        return None
    return int((Decimal(total) / 100 - estimate) / 10 * 1_000_000)


def _goals(row: Row) -> list[int] | None:
    goals = [row[f"goal_{number:02}"] for number in range(1, 18)]
    return None if None in goals else goals


def _is_sound(row: Row) -> bool:
    possible, missed = row["sessions_possible"], (row["authorised"], row["unauthorised"])
    if possible is None or None in missed:
        return False
    return 1 <= possible <= 170 and min(missed) >= 0 and sum(missed) <= possible


def _first(rows: Sequence[Row]) -> Row:
    lowest = {name: min(row[name] for row in rows) for name in ("submission_id", "row_number")}
    return {**rows[0], **lowest}


def _place(row: Row) -> tuple[str, str, int]:
    return row["laestab"], row["submission_id"], row["row_number"]


def _same(one: Row, other: Row) -> bool:
    return bool(one["pupil_id"] == other["pupil_id"] and one["year"] == other["year"])


def _by(names: tuple[str, ...], rows: Iterable[Row]) -> list[list[Row]]:
    apart: dict[tuple[Any, ...], list[Row]] = defaultdict(list)
    for row in rows:
        apart[tuple(row[name] for name in names)].append(row)
    return list(apart.values())

"""School census rows as records: ``pupil``, ``attendance`` and ``suspension``.

``pupil``: one per child in the file: the layout's fields, and ``on_roll``, ``left_on`` (null
while on the roll), ``fsm_eligible_on_day`` (null for a child who has left),
``fsm_started_on`` and ``fsm_ended_on`` of the latest spell, ``sen_primary_need``,
``sen_needs`` (codes in the order of their rank, null for none) and ``learner_support`` (codes,
null for none).

``attendance``: one per child and part of a year: ``upn``, ``year`` and ``term`` that it is
about, ``half`` (1 or 2 of the summer term, else null), sessions possible, authorised and
unauthorised, and ``reasons`` (sessions by code, null where a code was no code).

``suspension``: one per suspension or permanent exclusion: ``upn``, ``category`` (FIXD is
SUSP, as it is now called), ``reasons``, ``started_on``, ``sessions``.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from headway.collections.rows import Record
from headway.collections.submission import Submission
from headway.vocabulary.years import AcademicYear

_PARTS = {
    ("spring", "termly_attendance"): ("autumn", None, 0),
    ("summer", "termly_attendance"): ("spring", None, 0),
    ("autumn", "termly_attendance"): ("summer", 1, -1),
    ("autumn", "summer_half_term_2_attendance"): ("summer", 2, -1),
}
"""Census term and table to the term that is told of, its half, and years before the census."""


_OF_FEW = ("fsm_period", "sen_need", "learner_support")


def records(record: Record, submission: Submission) -> Iterator[Record]:
    """The child, then the child's attendance and suspensions."""
    nested = record.nested
    within: dict[str, list[Record]] = {}
    for each in nested:
        within.setdefault(each.table, []).append(each)
    values = dict(record.values)
    on_roll = record.table == "pupil_on_roll"
    # Most children have none of these, and there are many children.
    periods, needs, items = (within.get(name) for name in _OF_FEW)
    spells = _spells(periods) if periods else []
    started_on, ended_on = spells[-1] if spells else (None, None)
    values |= {
        "on_roll": on_roll,
        "left_on": values.get("left_on"),
        "fsm_eligible_on_day": _is_within(spells, submission.reference_on) if on_roll else None,
        "fsm_started_on": started_on,
        "fsm_ended_on": ended_on,
        "sen_primary_need": _primary_need(needs) if needs else None,
        "sen_needs": _needs(needs) if needs else None,
        "learner_support": _learner_support(items) if items else None,
    }
    yield Record("pupil", record.number, values)
    for each in nested:
        if part := _PARTS.get((submission.term or "", each.table)):
            yield _attendance(record, each, part, submission)
        elif each.table == "exclusion":
            category = each.values["category"]
            told = {"upn": values["upn"], **each.values,
                    "category": "SUSP" if category == "FIXD" else category,
                    "reasons": each.values["reason"]}  # fmt: skip
            del told["reason"]
            yield Record("suspension", record.number, told)


def _attendance(
    pupil: Record, part: Record, told_of: tuple[str, int | None, int], submission: Submission
) -> Record:
    term, half, years = told_of
    year = submission.academic_year or AcademicYear(0)
    reasons = {each.values["reason"]: each.values["sessions"] for each in part.nested}
    return Record(
        "attendance",
        pupil.number,
        {
            "upn": pupil.values["upn"],
            "year": AcademicYear(year.start + years),
            "term": term,
            "half": half,
            **part.values,
            "reasons": reasons,
        },
    )


def _spells(periods: Sequence[Record]) -> list[tuple[date, date | None]]:
    """Spells of eligibility for free school meals, earliest first."""
    found = []
    for each in periods:
        start, end = each.values["started_on"], each.values["ended_on"]
        assert isinstance(start, date)
        found.append((start, end if isinstance(end, date) else None))
    return sorted(found, key=lambda spell: spell[0])


def _is_within(spells: list[tuple[date, date | None]], day: date | None) -> bool | None:
    if day is None:
        return None
    return any(start <= day and (end is None or day <= end) for start, end in spells)


def _primary_need(needs: Sequence[Record]) -> object:
    return next((each.values["sen_type"] for each in needs if each.values["rank"] == 1), None)


def _needs(needs: Sequence[Record]) -> tuple[str, ...] | None:
    said = [
        (rank, str(each.values["sen_type"]))
        for each in needs
        if each.values["sen_type"] and isinstance(rank := each.values["rank"], int)
    ]
    return tuple(sen_type for _, sen_type in sorted(said)) or None


def _learner_support(items: Sequence[Record]) -> tuple[str, ...] | None:
    codes = (each.values["support_code"] for each in items)
    return tuple(str(code) for code in codes if code) or None

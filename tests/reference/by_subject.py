"""The twins of what result files say by subject: Key Stage 2 and its progress, and the EBacc."""

from collections.abc import Sequence
from typing import Any

from tests.reference.records import Row

_STANDARDS = (
    ("reading", "expected"), ("reading", "higher"), ("writing", "expected"), ("writing", "higher"),
    ("maths", "expected"), ("maths", "higher"), ("gps", "expected"), ("gps", "higher"),
    ("science", "expected"),
)  # fmt: skip
_PILLARS = ("english", "maths", "science", "humanities", "language")


def by_subject(pupil: Row, every: Sequence[Row]) -> dict[str, Any]:
    """What a pupil's row of the file says by subject, and the progress rebuilt from it."""
    own = {row["subject"]: row for row in every if _origin(row) == _origin(pupil)}
    found: dict[str, Any] = {
        "gps_score": _of(own, "gps", "score"),
        "science_outcome": _of(own, "science", "teacher_assessment"),
    }
    for subject, standard in _STANDARDS:
        said = _of(own, subject, f"{standard}_as_given")
        found[f"{subject}_{standard}_as_given"] = None if said is None else int(said)
    for subject in ("reading", "writing", "maths"):
        found |= _progress(subject, own.get(subject), every)
    return found


def _progress(subject: str, row: Row | None, every: Sequence[Row]) -> dict[str, Any]:
    points = adjusted = given = None
    predicts_two = False
    if row is not None:
        predicted: dict[str, set[float]] = {}
        for each in every:
            alike = each["submission_id"] == row["submission_id"] and each["subject"] == subject
            if alike and None not in (each["prior_group"], each["predicted"]):
                predicted.setdefault(each["prior_group"], set()).add(each["predicted"])
        predicts_two = any(len(values) > 1 for values in predicted.values())
        own = predicted.get(row["prior_group"])
        if row["in_progress"] and own and not predicts_two and row["progress_score"] is not None:
            points = round(1_000_000 * (row["progress_score"] - min(own)))
        if points is not None and row["progress_adjusted"] is not None:
            capped = row["progress"] is not None and row["progress_adjusted"] > row["progress"]
            adjusted = round(1_000_000 * row["progress_adjusted"]) if capped else points
        said = row["progress_adjusted"] if row["year"] >= 2017 else row["progress"]
        given = None if said is None else round(1_000_000 * said)
    return {
        f"{subject}_progress": points,
        f"{subject}_progress_adjusted": adjusted,
        f"{subject}_progress_as_given": given,
        f"{subject}_in_progress": bool(row and row["in_progress"]),
        f"{subject}_group_predicts_two": predicts_two,
    }


def ebacc(pupil: Row, every: Sequence[Row]) -> dict[str, Any]:
    """Entered and achieved in all five pillars, and the points as given."""
    own = next((row for row in every if _origin(row) == _origin(pupil)), None)
    found: dict[str, Any] = {"ebacc_average_points": None}
    for what, column in (("entered", "entered"), ("94", "achieved_94"), ("95", "achieved_95")):
        flags = [own[f"{pillar}_{what}"] if own else None for pillar in _PILLARS]
        found[f"ebacc_{what}"] = False if False in flags else None if None in flags else True
        said = own[column] if own else None
        found[f"ebacc_{what}_as_given"] = None if said is None else int(said)
    if own and own["average_points"] is not None:
        found["ebacc_average_points"] = round(100 * own["average_points"])
    return found


def _of(own: dict[str, Row], subject: str, column: str) -> Any:
    return own[subject][column] if subject in own else None


def _origin(row: Row) -> tuple[Any, ...]:
    return tuple(row[n] for n in ("pupil_id", "laestab", "year", "row_number"))

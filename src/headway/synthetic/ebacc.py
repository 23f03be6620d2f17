"""The English Baccalaureate columns of a Key Stage 4 file, from the awards of a child."""

from collections.abc import Sequence

from headway.synthetic.key_stage_4 import (
    COMBINED,
    COMPUTING,
    HUMANITIES,
    LANGUAGE,
    LITERATURE,
    MATHS,
    MODERN,
    SCIENCES,
)
from headway.synthetic.people import Award

_SCIENCE_SLOTS = 2

_PILLARS = (
    ("EBACENG", "ENG", (LANGUAGE, LITERATURE), 2),
    ("EBACMAT", "MAT", (MATHS,), 1),
    ("EBAC2SCI", "SCI", (COMBINED, *SCIENCES, COMPUTING), 2),
    ("EBACHUM", "HUM", HUMANITIES, 1),
    ("EBACLAN", "LAN", MODERN, 1),
)
"""Flag, points, subjects, and how many entries the pillar takes (a double award is two)."""


def ebacc_columns(awards: Sequence[Award]) -> dict[str, object]:
    """Entered, achieved at 4 and at 5, and points, for each of the five and for all."""
    row: dict[str, object] = {}
    points = []
    for flag, name, subjects, least in _PILLARS:
        names = {subject.name for subject in subjects}
        own = [each for each in awards if each.counts and each.subject in names]
        best = sorted((each.points for each in own for _ in range(each.slots)), reverse=True)
        is_entered = len(best) >= least
        # English is achieved in either of its two, science in both of the two that count.
        counted = best[:1] if name == "ENG" else best[:least]
        got = sum(counted) / len(counted) if counted else 0.0
        row[f"KS4_{flag}_E_PTQ_EE"] = is_entered
        for grade in (4, 5):
            row[f"KS4_{flag}_9{grade}"] = is_entered and min(counted) >= grade
        row[f"KS4_EBPTS{name}_PTQ_EE"] = got
        points.append(got * (_SCIENCE_SLOTS if name == "SCI" else 1))
    row["KS4_EBACC_E_PTQ_EE"] = all(row[f"KS4_{flag}_E_PTQ_EE"] for flag, *_ in _PILLARS)
    for grade in (4, 5):
        row[f"KS4_EBACC_9{grade}"] = all(row[f"KS4_{flag}_9{grade}"] for flag, *_ in _PILLARS)
    row["KS4_EBACCAPS_PUPIL"] = round(sum(points) / (len(_PILLARS) + 1), 2)
    return row

"""Codes of the primary years' checks and teacher assessments, and the phonics threshold.

Source: DfE, Phonics screening check: administration and reporting; the source code of DfE's
multiplication tables check service; Key Stage 1 assessment and reporting arrangements. No list
is published beside the columns of a result file, so none is said to be complete.
"""

from headway.vocabulary.codes.code_set import CodeSet
from headway.vocabulary.years import AcademicYear

PHONICS_OUTCOME = CodeSet(
    name="phonics_outcome",
    labels={
        "Wa": "Met the standard", "Wt": "Did not meet the standard", "A": "Absent",
        "D": "Disapplied", "L": "Left the school", "Q": "Maladministration",
    },
    source="DfE, Phonics screening check: assessment and reporting arrangements",
    confirmed=False,
)  # fmt: skip

MTC_REASON = CodeSet(
    name="reason_for_not_taking_the_multiplication_check",
    labels={
        "A": "Absent", "B": "Working below the level of the check",
        "J": "Just arrived with English as another language", "L": "Left the school",
        "U": "Unable to access the check", "X": "Not taken", "Z": "Registered by mistake",
        "H": "Cheating", "Q": "Maladministration", "NAA": "Could not be administered",
    },
    source="Source code of DfE's multiplication tables check service",
    confirmed=False,
)  # fmt: skip

KEY_STAGE_1_OUTCOME = CodeSet(
    name="key_stage_1_outcome",
    labels={
        "GDS": "Working at greater depth", "EXS": "Working at the expected standard",
        "WTS": "Working towards the expected standard", "PK4": "Pre-key stage standard 4",
        "PK3": "Pre-key stage standard 3", "PK2": "Pre-key stage standard 2",
        "PK1": "Pre-key stage standard 1", "PKF": "Pre-key stage, foundations",
        "PKE": "Pre-key stage, early development", "PKG": "Pre-key stage, growing development",
        "EM": "Engagement model", "BLW": "Below the pre-key stage standards", "A": "Absent",
        "D": "Disapplied", "L": "Left the school", "Q": "Maladministration",
    },
    source="DfE, Key Stage 1 assessment and reporting arrangements, 2016 onwards",
    confirmed=False,
)  # fmt: skip

SCIENCE_OUTCOME = CodeSet(
    name="science_outcome",
    labels={
        "EXS": "Working at the expected standard", "HNM": "Has not met the standard",
        "A": "Absent", "D": "Disapplied", "L": "Left the school", "Q": "Maladministration",
        "P": "Pending",
    },
    source="DfE, assessment and reporting arrangements, 2016 onwards",
    confirmed=False,
)  # fmt: skip

_THRESHOLDS = dict.fromkeys((*range(2011, 2019), *range(2021, 2025)), 32)
"""The mark that meets the phonics standard, by academic year.

Source: DfE, Phonics screening check: threshold mark, of each year; none is announced before June.
"""


def phonics_threshold(year: AcademicYear) -> int | None:
    """The mark that meets the standard in that year; null where none is known."""
    return _THRESHOLDS.get(year.start)

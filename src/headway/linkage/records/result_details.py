"""What result files say beyond the headline: Key Stage 2 by subject, the EBacc by subject.

Progress at Key Stage 2 is DfE's own arithmetic, kept as given: the prior attainment group, the
score it predicts, and the difference. No table of the predictions is published; one group's
prediction is the same for every child in it, so a file holds its own.
"""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from headway.linkage.tables import LAESTAB, ORIGIN, PUPIL_ID, YEAR, Values
from headway.store.contracts import Column, ColumnType, TableContract

_DECIMAL, _TEXT = ColumnType.DECIMAL, ColumnType.TEXT
_TRUTH, _WHOLE = ColumnType.TRUTH, ColumnType.WHOLE
_GRAIN = ("pupil_id", "laestab", "year", "submission_id", "row_number")


def _given(name: str, kind: ColumnType, unit: str, null_means: str = "not given") -> Column:
    return Column(name=name, type=kind, unit=unit, null_means=null_means)


KS2_SUBJECT = TableContract(
    name="ks2_subject",
    one_row_per="pupil, school, year and subject of which the file says anything",
    grain=(*_GRAIN[:3], "subject", *_GRAIN[3:]),
    columns=(
        PUPIL_ID, LAESTAB, YEAR,
        Column(name="subject", type=_TEXT, unit="reading, writing, maths, gps or science"),
        _given("score", _WHOLE, "scaled score", "no score"),
        _given("outcome", _TEXT, "READOUTCOME, MATOUTCOME, GPSOUTCOME"),
        _given("teacher_assessment", _TEXT, "READTAOUTCOME, WRITTAOUTCOME, MATTAOUTCOME, ..."),
        _given("expected_as_given", _TRUTH, "READEXP, WRITTAEXP, MATEXP, GPSEXP, SCITAEXP"),
        _given("higher_as_given", _TRUTH, "READHIGH, WRITTADEPTH, MATHIGH, GPSHIGH"),
        _given("prior_group", _TEXT, "KS1AVERAGE_GRP_P", "no prior attainment"),
        _given("progress_score", _DECIMAL, "KS2READSCORE, ...: score or nominal score"),
        _given("predicted", _DECIMAL, "KS2READPRED_EM, ...: the group's average"),
        _given("progress", _DECIMAL, "READPROGSCORE_EM, ..."),
        _given("progress_adjusted", _DECIMAL, "READPROGSCORE_EM_ADJUSTED, ..."),
        _given("in_progress", _TRUTH, "INREADPROG, INWRITPROG, INMATPROG"),
        *ORIGIN,
    ),
)  # fmt: skip

PILLARS = ("english", "maths", "science", "humanities", "language")

KS4_EBACC = TableContract(
    name="ks4_ebacc",
    one_row_per="pupil, school, year and row of the file",
    grain=_GRAIN,
    columns=(
        PUPIL_ID, LAESTAB, YEAR,
        _given("entered", _TRUTH, "KS4_EBACC_E_PTQ_EE"),
        _given("achieved_94", _TRUTH, "KS4_EBACC_94, at 4 or above"),
        _given("achieved_95", _TRUTH, "KS4_EBACC_95, at 5 or above"),
        _given("average_points", _DECIMAL, "KS4_EBACCAPS_PUPIL"),
        *(column for pillar in PILLARS for column in (
            _given(f"{pillar}_entered", _TRUTH, "entered the subject"),
            _given(f"{pillar}_94", _TRUTH, "4 or above"),
            _given(f"{pillar}_95", _TRUTH, "5 or above"),
            _given(f"{pillar}_points", _DECIMAL, "EBacc points"),
        )),
        *ORIGIN,
    ),
)  # fmt: skip

TABLES = (KS2_SUBJECT, KS4_EBACC)

_SUBJECTS: dict[str, tuple[str | None, ...]] = {
    "reading": ("read_score", "read_outcome", "read_ta", "read_expected", "read_higher"),
    "writing": (None, None, "writing_outcome", "writing_expected", "writing_depth"),
    "maths": ("maths_score", "maths_outcome", "maths_ta", "maths_expected", "maths_higher"),
    "gps": ("gps_score", "gps_outcome", None, "gps_expected", "gps_higher"),
    "science": (None, None, "science_outcome", "science_expected", None),
}
_WITH_PROGRESS = ("reading", "writing", "maths")
_EBACC = (
    "ebacc_entered", "ebacc_94", "ebacc_95", "ebacc_average_points",
    *(f"{pillar}_{what}" for pillar in PILLARS for what in ("entered", "94", "95", "points")),
)  # fmt: skip


def details(return_id: str, v: Mapping[str, Any]) -> Iterator[tuple[str, Values]]:
    """Each table and what goes into it beside child, school, year and origin."""
    if return_id == "key_stage_2":
        yield from ((KS2_SUBJECT.name, told) for told in _by_subject(v))
    elif return_id == "key_stage_4":
        yield KS4_EBACC.name, tuple(_number(v[name]) for name in _EBACC)


def _by_subject(v: Mapping[str, Any]) -> Iterator[Values]:
    for subject, fields in _SUBJECTS.items():
        said = [v[name] if name else None for name in fields]
        progress: list[object] = [None] * 6
        if subject in _WITH_PROGRESS:
            names = ("ks2_score", "predicted", "progress", "progress_adjusted")
            progress = [v["ks1_group"], *(_number(v[f"{subject}_{name}"]) for name in names),
                        v[f"in_{subject}_progress"]]  # fmt: skip
        if any(each is not None for each in (*said, *progress[1:])):
            yield (subject, *said, *progress)


def _number(value: object) -> object:
    return float(value) if isinstance(value, Decimal) else value

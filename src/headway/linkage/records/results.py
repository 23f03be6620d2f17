"""The early years profile and the results of Key Stages 2 and 4 as records."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from headway.collections.rows import Record
from headway.linkage.mentions import Mention
from headway.linkage.records import primary
from headway.linkage.records.result_details import TABLES, details
from headway.linkage.records.taking import Source, Taken
from headway.linkage.tables import LAESTAB, ORIGIN, PUPIL_ID, YEAR, Values
from headway.store.contracts import Column, ColumnType, TableContract
from headway.vocabulary.gcse_points import gcse_points_hundredths

_DAY, _DECIMAL, _TEXT = ColumnType.DAY, ColumnType.DECIMAL, ColumnType.TEXT
_TRUTH, _WHOLE = ColumnType.TRUTH, ColumnType.WHOLE
_ONE_ROW = "pupil, school, year and row of the file"
_GRAIN = ("pupil_id", "laestab", "year", "submission_id", "row_number")
_DISADVANTAGED = Column(
    name="disadvantaged_as_given", type=_TRUTH, unit="FSM6CLA1A", null_means="no such flag"
)


def _given(name: str, kind: ColumnType, unit: str, null_means: str = "not given") -> Column:
    return Column(name=name, type=kind, unit=unit, null_means=null_means)


EYFSP = TableContract(
    name="eyfsp",
    one_row_per=_ONE_ROW,
    grain=_GRAIN,
    columns=(
        PUPIL_ID, LAESTAB, YEAR,
        Column(name="profile", type=_TEXT, unit="old to 2018/19, new from 2021/22"),
        *(_given(f"goal_{number:02}", _WHOLE, "1, 2 or 3", "not assessed")
          for number in range(1, 18)),
        *ORIGIN,
    ),
)  # fmt: skip

KS2 = TableContract(
    name="ks2",
    one_row_per=_ONE_ROW,
    grain=_GRAIN,
    columns=(
        PUPIL_ID, LAESTAB, YEAR,
        _given("reading_score", _WHOLE, "scaled score", "no score"),
        _given("maths_score", _WHOLE, "scaled score", "no score"),
        _given("reading_outcome", _TEXT, "READOUTCOME"),
        _given("maths_outcome", _TEXT, "MATOUTCOME"),
        _given("writing_outcome", _TEXT, "WRITTAOUTCOME", "not given, or not a code"),
        _given("eligible", _TRUTH, "ELIGRWM"),
        _given("rwm_expected_as_given", _TRUTH, "RWMEXP"),
        _given("rwm_higher_as_given", _TRUTH, "RWMHIGH"),
        _DISADVANTAGED,
        *ORIGIN,
    ),
)  # fmt: skip

KS4 = TableContract(
    name="ks4",
    one_row_per=_ONE_ROW,
    grain=_GRAIN,
    columns=(
        PUPIL_ID, LAESTAB, YEAR,
        _given("eligible", _TRUTH, "KS4_NPDDEN_LA, counted in the authority's figures"),
        _DISADVANTAGED,
        _given("ks2_reading", _DECIMAL, "scaled score", "no score"),
        _given("ks2_maths", _DECIMAL, "scaled score", "no score"),
        _given("ks2_average", _DECIMAL, "scaled score", "no prior attainment"),
        _given("in_progress8", _TRUTH, "KS4_INP8CALC"),
        _given("attainment8_as_given", _DECIMAL, "points"),
        _given("progress8_as_given", _DECIMAL, "grades"),
        _given("progress8_threshold", _DECIMAL, "grades, KS4_P8THRESH"),
        *ORIGIN,
    ),
)  # fmt: skip

KS4_SUBJECT = TableContract(
    name="ks4_subject",
    one_row_per="result: a row of the file",
    grain=("submission_id", "row_number"),
    columns=(
        PUPIL_ID, YEAR,
        Column(name="qualification", type=_TEXT, unit="qualification number (QAN)"),
        _given("subject", _TEXT, "name"),
        _given("discount_code", _TEXT, "DfE's discount code"),
        _given("grade", _TEXT, "grade", "no grade"),
        _given("points_hundredths", _WHOLE, "hundredths of a point, per slot", "has no points"),
        _given("slot", _TEXT, "ENG, MAT, EBAC or OPEN", "not a code"),
        _given("slots_filled", _WHOLE, "slots, 1 or 2"),
        _given("entered_on", _DAY, "day of the award"),
        *ORIGIN,
    ),
)  # fmt: skip

_CONTRACTS = {"eyfsp": EYFSP, **primary.CONTRACTS, "key_stage_2": KS2, "key_stage_4": KS4}
_FIELDS = {
    "key_stage_2": (
        "read_score", "maths_score", "read_outcome", "maths_outcome", "writing_outcome",
        "is_eligible", "rwm_expected", "rwm_higher", "disadvantaged",
    ),
    "key_stage_4": (
        "is_counted_la", "disadvantaged", "ks2_read_score", "ks2_maths_score", "ks2_average",
        "is_in_progress_8", "attainment_8", "progress_8", "progress_8_threshold",
    ),
}  # fmt: skip
"""The layout's fields, in the order of the contract's columns."""


OF_A_YEAR = (*_CONTRACTS.values(), *TABLES)
"""Every table of results that has a row per child, school and year, or several."""


def take(taken: Taken, records: Iterator[Record], source: Source) -> None:
    """Take in one file of results, row by row: each school's word for the year."""
    return_id = source.submission.return_id
    for record in records:
        v: Mapping[str, Any] = record.values
        if not taken.holds(source, record.table, str(v["laestab"])):
            continue
        if record.table == "result" and return_id == "key_stage_4":
            _subject(taken, record, source)
            continue
        place = taken.place_of(
            Mention(
                upn=v["upn"],
                surname=v["surname"],
                forename=v["forename"],
                born_on=v["born_on"],
                sex=v["sex"],
            ),
            source,
        )
        if v["urn"]:
            taken.schools.urns.setdefault(v["laestab"], int(v["urn"]))
        about, origin = (place, v["laestab"], source.year), (source.sha256, record.number)
        told = _told(return_id, v, source.year)
        taken.rows[_CONTRACTS[return_id].name].append((*about, *told, *origin))
        for table, values in details(return_id, v):
            taken.rows[table].append((*about, *values, *origin))


def _told(return_id: str, v: Mapping[str, Any], year: int) -> Values:
    if return_id == "eyfsp":
        return (v["profile"], *v["goals"])
    if return_id in primary.CONTRACTS:
        return primary.told(return_id, v, year)
    return tuple(_number(v[name]) for name in _FIELDS[return_id])


def _subject(taken: Taken, record: Record, source: Source) -> None:
    v: Mapping[str, Any] = record.values
    place = taken.place_of(Mention(upn=v["upn"]), source)
    taken.rows["ks4_subject"].append(
        (place, source.year, v["qualification"], v["subject"], v["discount_code"], v["grade"],
         points_hundredths(str(v["qualification_type"]), v["grade"], v["points"]), v["element"],
         v["slots"], v["awarded_on"], source.sha256, record.number)
    )  # fmt: skip


def points_hundredths(kind: str, grade: object, points: object) -> int | None:
    """The points of a result per slot, in hundredths; null where nothing says what they are.

    A GCSE graded 9 to 1 has them by rule, any other result as the file gives them.
    """
    by_rule = gcse_points_hundredths(kind, grade) if isinstance(grade, str) else None
    if by_rule is not None:
        return by_rule
    return int(100 * points) if isinstance(points, Decimal) else None


def _number(value: object) -> object:
    return float(value) if isinstance(value, Decimal) else value

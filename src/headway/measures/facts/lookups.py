"""What fact builders look up: code groups and Progress 8 estimates, as tables of the edition."""

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from headway.store.contracts import Column, ColumnType, TableContract
from headway.vocabulary.codes.ethnicity import ETHNICITY, major_group
from headway.vocabulary.codes.language import LANGUAGE, is_additional
from headway.vocabulary.figures import Status
from headway.vocabulary.tables import progress_8
from headway.vocabulary.years import AcademicYear

if TYPE_CHECKING:
    import pyarrow

ETHNICITY_GROUP = TableContract(
    name="ethnicity_group",
    one_row_per="ethnicity code",
    grain=("code",),
    columns=(
        Column(name="code", type=ColumnType.TEXT, unit="extended ethnicity code"),
        Column(name="major", type=ColumnType.TEXT, unit="major ethnic group"),
    ),
)
LANGUAGE_GROUP = TableContract(
    name="language_group",
    one_row_per="language code",
    grain=("code",),
    columns=(
        Column(name="code", type=ColumnType.TEXT, unit="language code"),
        Column(
            name="is_additional",
            type=ColumnType.TRUTH,
            unit="English is an additional language",
            null_means="nobody said which language",
        ),
    ),
)
PROGRESS_8_ESTIMATE = TableContract(
    name="progress_8_estimate",
    one_row_per="academic year and prior attainment",
    grain=("year", "ks2_doubled"),
    columns=(
        Column(name="year", type=ColumnType.WHOLE, unit="academic year, by the year it starts"),
        Column(name="ks2_doubled", type=ColumnType.WHOLE, unit="average scaled score, half points"),
        Column(
            name="estimate_hundredths",
            type=ColumnType.WHOLE,
            unit="hundredths of a point of Attainment 8",
        ),
        Column(name="vintage", type=ColumnType.TEXT, unit="provisional or revised"),
    ),
)

_LOWEST, _HIGHEST = 2 * 59, 2 * 120
_FIRST_YEAR, _LAST_YEAR = 2015, 2040


@dataclass(frozen=True, kw_only=True, slots=True)
class Vintage:
    """Which table of estimates stands for a year: the most settled that is held."""

    year: AcademicYear
    status: Status


def vintage_of(year: AcademicYear) -> Vintage | None:
    """The Progress 8 table that is used for a year; None where none is held."""
    held = progress_8.vintages(year)
    return Vintage(year=year, status=held[0]) if held else None


def every() -> "tuple[tuple[TableContract, pyarrow.Table], ...]":
    """Every lookup, with its contract."""
    return (
        (ETHNICITY_GROUP, ethnicity_groups()),
        (LANGUAGE_GROUP, language_groups()),
        (PROGRESS_8_ESTIMATE, progress_8_estimates()),
    )


def ethnicity_groups() -> "pyarrow.Table":
    """Every extended ethnicity code with its major group: one row per code."""
    import pyarrow

    rows = [{"code": code, "major": major_group(code)} for code in ETHNICITY]
    return pyarrow.Table.from_pylist(rows)


def language_groups() -> "pyarrow.Table":
    """Every language code, and whether English is additional to it: one row per code."""
    import pyarrow

    shape = pyarrow.schema([("code", pyarrow.string()), ("is_additional", pyarrow.bool_())])
    rows = [{"code": code, "is_additional": is_additional(code)} for code in LANGUAGE]
    return pyarrow.Table.from_pylist(rows, schema=shape)


def progress_8_estimates() -> "pyarrow.Table":
    """The national Attainment 8 estimate of every prior attainment: one row per year and score."""
    import pyarrow

    shape = pyarrow.schema(
        [
            ("year", pyarrow.int32()),
            ("ks2_doubled", pyarrow.int32()),
            ("estimate_hundredths", pyarrow.int32()),
            ("vintage", pyarrow.string()),
        ]
    )
    rows = [
        {
            "year": year.start,
            "ks2_doubled": doubled,
            "estimate_hundredths": int(
                100
                * progress_8.estimate(
                    year, used.status, progress_8.group_of(Decimal(doubled) / 2)
                ).overall
            ),
            "vintage": used.status.value,
        }
        for year in map(AcademicYear, range(_FIRST_YEAR, _LAST_YEAR))
        if (used := vintage_of(year))
        for doubled in range(_LOWEST, _HIGHEST + 1)
    ]
    return pyarrow.Table.from_pylist(rows, schema=shape)

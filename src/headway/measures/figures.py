"""Building the figures of an edition: the additive parts of every measure, and what backs them.

Values are made when they are read; what is kept adds up, so that a school, an authority or
several years together are plain sums.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

from sqlglot import expressions as tree

from headway.measures import tally
from headway.measures.definition import Edition, Measure, TailGap
from headway.measures.library import MEASURES
from headway.store.contracts import Column, ColumnType, TableContract
from headway.store.edition import NewEdition
from headway.store.engine import query

_SQL = Path(__file__).parent / "sql"

_WHERE = (
    Column(name="measure", type=ColumnType.TEXT, unit="measure id"),
    Column(name="edition_first_year", type=ColumnType.WHOLE, unit="first year of the method"),
    Column(name="year", type=ColumnType.WHOLE, unit="academic year, by the year it starts"),
    Column(name="level", type=ColumnType.TEXT, unit="authority or school"),
    Column(name="place", type=ColumnType.TEXT, unit="three-digit code, or LAESTAB"),
    Column(name="lens", type=ColumnType.TEXT, unit="schooled, living or in_care"),
    Column(name="group_by", type=ColumnType.TEXT, unit="group id"),
    Column(name="group_value", type=ColumnType.TEXT, unit="value of the group, or not_known"),
    Column(name="detail", type=ColumnType.WHOLE, unit="reason, or value; else 0"),
    Column(name="n", type=ColumnType.BIG_WHOLE, unit="rows of the fact table"),
    Column(
        name="total",
        type=ColumnType.BIG_WHOLE,
        unit="sum, in the measure's scale",
        null_means="nothing is added up for it",
    ),
    Column(
        name="squares",
        type=ColumnType.HUGE_WHOLE,
        unit="sum of squares, in the measure's scale",
        null_means="not an average",
    ),
    Column(
        name="whole",
        type=ColumnType.BIG_WHOLE,
        unit="what a rate is out of",
        null_means="not a rate",
    ),
)
_GRAIN = tuple(column.name for column in _WHERE[:9])


def _tally_table(name: str, one_row_per: str) -> TableContract:
    return TableContract(name=name, one_row_per=one_row_per, grain=_GRAIN, columns=_WHERE)


FIGURE = _tally_table("figure", "measure, year, place, lens and group")
AT_VALUE = _tally_table("at_value", "measure, year, place, lens, group and value")
LEFT_OUT = _tally_table("left_out", "measure, year, place, lens, group and reason")

AGREEMENT = TableContract(
    name="agreement",
    one_row_per="measure, year and school",
    grain=("measure", "year", "laestab"),
    columns=(
        Column(name="measure", type=ColumnType.TEXT, unit="measure id"),
        Column(name="year", type=ColumnType.WHOLE, unit="academic year, by the year it starts"),
        Column(name="laestab", type=ColumnType.TEXT, unit="school"),
        Column(name="equal", type=ColumnType.BIG_WHOLE, unit="rows"),
        Column(name="different", type=ColumnType.BIG_WHOLE, unit="rows"),
        Column(name="only_computed", type=ColumnType.BIG_WHOLE, unit="rows"),
        Column(name="only_given", type=ColumnType.BIG_WHOLE, unit="rows"),
    ),
)
UNSEEN = TableContract(
    name="unseen",
    one_row_per="fact table and year",
    grain=("facts", "year"),
    columns=(
        Column(name="facts", type=ColumnType.TEXT, unit="fact table"),
        Column(name="year", type=ColumnType.WHOLE, unit="academic year, by the year it starts"),
        Column(name="n", type=ColumnType.BIG_WHOLE, unit="rows"),
        Column(name="living", type=ColumnType.BIG_WHOLE, unit="rows of unknown residence"),
        Column(name="in_care", type=ColumnType.BIG_WHOLE, unit="rows without a care return"),
    ),
)
SOURCE = TableContract(
    name="source",
    one_row_per="fact table, year, school and file",
    grain=("facts", "year", "laestab", "submission_id"),
    columns=(
        Column(name="facts", type=ColumnType.TEXT, unit="fact table"),
        Column(name="year", type=ColumnType.WHOLE, unit="academic year, by the year it starts"),
        Column(name="laestab", type=ColumnType.TEXT, unit="school", null_means="of all schools"),
        Column(name="submission_id", type=ColumnType.TEXT, unit="sha256 of the file"),
        Column(name="records", type=ColumnType.BIG_WHOLE, unit="records"),
    ),
)
CALCULATION = TableContract(
    name="calculation",
    one_row_per="edition",
    grain=("edition",),
    columns=(Column(name="edition", type=ColumnType.TEXT, unit="edition of these figures"),),
)
MADE_HERE = (FIGURE, AT_VALUE, LEFT_OUT, AGREEMENT, UNSEEN, SOURCE, CALCULATION)


def build_figures(
    edition: NewEdition, la_code: str, measures: Iterable[Measure] = tuple(MEASURES.values())
) -> None:
    """Put the parts of every measure into an edition that has the fact tables.

    Raises:
        OurMistake: A table breaks its contract.
    """
    every = [(measure, era) for measure in measures for era in measure.editions]
    own = {"la_code": la_code}
    for contract, queries in (
        (FIGURE, (tally.counted(measure, era) for measure, era in every)),
        (AT_VALUE, _at_values(every)),
        (LEFT_OUT, (tally.left_out(measure, era) for measure, era in every)),
    ):
        edition.derive(contract, tally.tally(queries), own)
    given = (tally.agreed(measure, era, measure.given) for measure, era in every if measure.given)
    edition.derive(AGREEMENT, tally.all_of(given))
    edition.derive(UNSEEN, query(_SQL, "unseen"))
    edition.derive(SOURCE, query(_SQL, "sources"))
    edition.derive(CALCULATION, query(_SQL, "calculation"), {"edition": edition.name})


def _at_values(every: Iterable[tuple[Measure, Edition]]) -> Iterator[tree.Query]:
    for measure, era in every:
        if isinstance(measure, TailGap):
            yield tally.at_value(measure, era)

"""Reads the looked-after children return: a CSV file for each table, or one XML file of all.

No file says whose it is or for which year. The year of the episodes is the financial year that
fits them best, since every episode was open at some time in it. The other CSV files have theirs
from the episodes beside them; the header belongs to any year.
"""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from io import BufferedReader

from headway.collections.checks import gathered
from headway.collections.csv_rows import rows_of, table_with_header
from headway.collections.one_child import beside
from headway.collections.returns.ssda903 import checks
from headway.collections.returns.ssda903.facts import tell
from headway.collections.returns.ssda903.layout import EPISODE, LAYOUT
from headway.collections.returns.ssda903.outcomes import UNDATED
from headway.collections.returns.ssda903.read_xml import is_xml, xml_rows
from headway.collections.rows import Row
from headway.collections.statutory_return import Return, Rows
from headway.collections.submission import Submission
from headway.collections.typed import as_day
from headway.errors import FileRefused, OurMistake
from headway.vocabulary.years import FinancialYear

TABLES = tuple(table.name for table in LAYOUT.tables)


def recognise(head: bytes) -> tuple[str, ...]:
    """The table whose columns the file has; in the XML form all of them."""
    if is_xml(head):
        return TABLES
    table = table_with_header(LAYOUT, head)
    return (table.name,) if table else ()


def read(stream: BufferedReader, name: str) -> Rows:
    """The submission and every row, each told of the child's other rows in the file.

    The rows are held in memory: a large authority has some thousands.

    Raises:
        FileRefused: There is no row, or no episode has a date.
    """
    head = stream.peek()
    if is_xml(head):
        rows = xml_rows(stream, name)
        tables = TABLES
    else:
        table = table_with_header(LAYOUT, head)
        if table is None:
            raise OurMistake("A file was taken for ssda903 that is not one.")
        rows = list(rows_of(stream, table, name))
        tables = (table.name,)
    if not rows:
        raise FileRefused(f"The file {name} holds no row; export it again.")
    episodes = [row for row in rows if row.table == EPISODE.name]
    year = year_of(episodes)
    if year is None and EPISODE.name in tables:
        raise FileRefused(f"No episode in the file {name} has a date; export it again.")
    submission = Submission(return_id=LAYOUT.return_id, tables=tables, year=year, la_code=None)
    return submission, beside(rows, "child")


def year_of(episodes: Sequence[Row]) -> FinancialYear | None:
    """The year in which most of the episodes were open, the earliest where several are equal.

    An episode open on 31 March is in the years to come as well; those that ended tell the
    years apart. Null where no episode has a date.
    """
    spans = [
        (start, as_day(row.values.get("ended_on") or ""))
        for row in episodes
        if (start := as_day(row.values.get("started_on") or ""))
    ]
    years = {_year_of(day) for span in spans for day in span if day}
    counted = Counter({year: sum(_is_in(span, year) for span in spans) for year in years})
    return min(counted, key=lambda year: (-counted[year], year), default=None)


def _year_of(day: date) -> FinancialYear:
    return FinancialYear(day.year if day.month >= 4 else day.year - 1)


def _is_in(span: tuple[date, date | None], year: FinancialYear) -> bool:
    """Whether the return of that year would have the episode, with that end."""
    start, end = span
    return start <= year.ends_on and (end is None or _year_of(end) == year)


RETURN = Return(
    return_id=LAYOUT.return_id,
    name="looked-after children return (SSDA903)",
    layout=LAYOUT,
    recognise=recognise,
    read=read,
    checks=gathered(checks),
    tell=tell,
    companions=("header", "episode"),
    undated=UNDATED,
    dated_by="the episodes file",
)

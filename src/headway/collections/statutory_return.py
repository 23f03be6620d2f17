"""What a return is to Headway: how a file of it is known, read, checked and made into records."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BufferedReader

from headway.collections.checks import Check, Context
from headway.collections.layout import Layout
from headway.collections.rows import Record, Row
from headway.collections.submission import Submission

Rows = tuple[Submission, Iterator[Row]]


def as_typed(record: Record, _: Submission) -> Iterator[Record]:
    """The record as its layout types it, for a return whose rows need no reshaping."""
    yield record


def nothing_to_tell(row: Row, _: Context) -> Row:
    """The row, of a return whose rows say nothing that the rows of other files ask for."""
    return row


@dataclass(frozen=True, kw_only=True, slots=True)
class Return:
    """One statutory return.

    ``recognise`` is given the beginning of a file and gives the layout's tables in it, none
    where it is some other file. ``read`` is given the file and its name (for a refusal), and
    raises FileRefused. ``records`` reshapes a typed row with those nested in it.

    Of a return in several files, ``companions`` are the tables that files of other tables are
    read with, in that order; ``tell`` notes what those ask for, as it meets each row, and may
    fill in what it was told; ``undated`` are the tables that do not say their year and take it
    from a companion, called ``dated_by``.
    """

    return_id: str
    name: str
    layout: Layout
    recognise: Callable[[bytes], tuple[str, ...]]
    read: Callable[[BufferedReader, str], Rows]
    checks: tuple[Check, ...]
    records: Callable[[Record, Submission], Iterator[Record]] = as_typed
    tell: Callable[[Row, Context], Row] = nothing_to_tell
    companions: tuple[str, ...] = ()
    undated: tuple[str, ...] = ()
    dated_by: str = ""

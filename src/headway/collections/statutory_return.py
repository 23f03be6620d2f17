"""What a return is to Headway: how a file of it is known, read, checked and made into records."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BufferedReader

from headway.collections.checks import Check
from headway.collections.layout import Layout
from headway.collections.rows import Record, Row
from headway.collections.submission import Submission

Rows = tuple[Submission, Iterator[Row]]


def as_typed(record: Record, _: Submission) -> Iterator[Record]:
    """The record as its layout types it, for a return whose rows need no reshaping."""
    yield record


@dataclass(frozen=True, kw_only=True, slots=True)
class Return:
    """One statutory return.

    ``recognise`` is given the beginning of a file and gives the layout's tables in it, none
    where it is some other file. ``read`` is given the file and its name (for a refusal), and
    raises FileRefused. ``records`` reshapes a typed row with those nested in it.
    """

    return_id: str
    name: str
    layout: Layout
    recognise: Callable[[bytes], tuple[str, ...]]
    read: Callable[[BufferedReader, str], Rows]
    checks: tuple[Check, ...]
    records: Callable[[Record, Submission], Iterator[Record]] = as_typed

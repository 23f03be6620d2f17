"""Rows: what stands in a return file, as text, before anything is believed of it."""

from collections.abc import Mapping
from typing import NamedTuple

Text = Mapping[str, str | None]
"""Layout field name to the text in the file. A blank is null; a field that the file does not
have at all is missing; a field that repeats holds its values with spaces between them."""


class Row(NamedTuple):
    """One record of a file.

    ``number`` is how a person finds it: in a CSV file the row as a spreadsheet counts, the
    header being row 1; in an XML file the child's place in the list of children, which every
    row ``nested`` in the child has too.

    Where a return's rows are told of one another, ``within`` holds the rows that this one is
    nested in, the outermost first, and ``around`` every row of the same child in the file, this
    one among them. Those rows have no others nested in them or around them.
    """

    table: str
    number: int
    values: Text
    nested: tuple["Row", ...] = ()
    within: tuple["Row", ...] = ()
    around: tuple["Row", ...] = ()


class Record(NamedTuple):
    """A row that passed, its values in their types; null is not known or not said."""

    table: str
    number: int
    values: Mapping[str, object]
    nested: tuple["Record", ...] = ()

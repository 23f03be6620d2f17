"""The analytic engine, opened here and nowhere else.

Every query is text from a ``.sql`` file with its parameters bound. DuckDB is imported when
a query is first run, so that asking for help never waits for it. Nothing is ever fetched:
the engine may not install or load an extension it did not come with.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from headway.errors import FileRefused

if TYPE_CHECKING:
    import duckdb

Row = tuple[Any, ...]
Parameters = Mapping[str, object]

NOTHING_FETCHED: Mapping[str, str] = {
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
}


def query(folder: Path, name: str) -> str:
    """The text of one ``.sql`` file."""
    return (folder / f"{name}.sql").read_text(encoding="utf-8")


def as_lines(lines: Iterable[Mapping[str, str | date | None]]) -> str:
    """Lines of our own as one text that a query can unfold, which is how they are bound.

    Bound as lists they would take DuckDB 1.5 a millisecond for each.

    Args:
        lines: One mapping per line; dates are written in ISO form.
    """
    return json.dumps(list(lines), default=date.isoformat)


def rows(sql: str, parameters: Parameters, *, file: Path) -> list[Row]:
    """All rows of one query that reads one file.

    Args:
        sql: The query, its parameters named with ``$``.
        parameters: A value for each of them.
        file: The file it reads, for the message when it cannot be read.

    Raises:
        FileRefused: The file is missing, damaged, or lacks a column the query needs.
    """
    with scratch(file=file) as database:
        return database.rows(sql, parameters)


@contextmanager
def scratch(*, file: Path) -> Iterator["Scratch"]:
    """An empty database in memory for the length of a ``with`` block.

    Args:
        file: The file that the queries inside read, for the message when it cannot be read.

    Raises:
        FileRefused: The file is missing, damaged, or lacks a column a query needs.
    """
    if not file.is_file():
        raise FileRefused(f"There is no file “{file}”. Check the path and the spelling.")
    with Scratch(file) as database:
        yield database


@contextmanager
def for_a_library() -> "Iterator[duckdb.DuckDBPyConnection]":
    """An empty database in memory for a library that writes its own queries over given tables.

    It can reach no file and fetch nothing.
    """
    import duckdb

    connection = duckdb.connect(config={**NOTHING_FETCHED, "enable_external_access": "false"})
    try:
        yield connection
    finally:
        connection.close()


class Scratch:
    """An open database in memory. Each query has its own cursor and is fetched whole."""

    def __init__(self, file: Path) -> None:
        import duckdb

        self._file = file
        self._error = duckdb.Error
        self._connection = duckdb.connect(config=dict(NOTHING_FETCHED))

    def __enter__(self) -> "Scratch":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        # Left to the garbage collector, DuckDB 2.0 writes a notice to standard error at exit.
        self._connection.close()
        if error is not None and isinstance(error, self._error):
            first_line = str(error).splitlines()[0]
            raise FileRefused(
                f"“{self._file}” cannot be read: it is damaged, or not the kind of file that "
                f"belongs here ({first_line})."
            ) from error

    def rows(self, sql: str, parameters: Parameters | None = None) -> list[Row]:
        """All rows of a query."""
        with self._connection.cursor() as cursor:
            return cursor.execute(sql, parameters or None).fetchall()

    def columns(self, sql: str, parameters: Parameters | None = None) -> list[str]:
        """The names of the columns a query would give."""
        with self._connection.cursor() as cursor:
            cursor.execute(sql, parameters or None)
            return [column[0] for column in cursor.description or ()]

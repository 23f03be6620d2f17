"""One edition's database file, open for building or for reading.

Neither kind of connection can reach any other file, fetch anything, or be set otherwise
once it is open. The file is written so that both lines of DuckDB can read it.
"""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

import duckdb

from headway.errors import WorkspaceUnusable
from headway.store.engine import NOTHING_FETCHED, Row, query

if TYPE_CHECKING:
    import pyarrow

_SQL = Path(__file__).parent / "sql"
_SHUT_IN = {**NOTHING_FETCHED, "enable_external_access": "false", "lock_configuration": "true"}
_OLDEST_READER = "v1.5.0"
_PARAMETER = re.compile(r"\$\w+")


class EditionFile:
    """An open edition. Each query has its own cursor, so threads may share one."""

    def __init__(self, path: Path, connection: duckdb.DuckDBPyConnection) -> None:
        """Take over an open connection; ``building`` and ``reading`` make one."""
        self.path = path
        self._connection = connection
        self._of_children: frozenset[str] | None = None

    @classmethod
    def building(cls, path: Path, spill: Path) -> Self:
        """A new file to be filled; what does not fit in memory spills into the given folder."""
        shape = {"storage_compatibility_version": _OLDEST_READER, "temp_directory": str(spill)}
        return cls(path, duckdb.connect(str(path), config={**_SHUT_IN, **shape}))

    @classmethod
    def reading(cls, path: Path) -> Self:
        """A finished file, which nobody can change through this connection.

        Raises:
            WorkspaceUnusable: It is missing or damaged.
        """
        if not path.is_file():
            raise _damaged(path)
        try:
            connection = duckdb.connect(
                str(path), read_only=True, config={**_SHUT_IN, "threads": "1"}
            )
        except duckdb.Error as error:
            raise _damaged(path) from error
        return cls(path, connection)

    def __enter__(self) -> Self:
        """Give the open file; it is closed at the end of the block."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the file."""
        self.close()

    def close(self) -> None:
        """Close the file; cursors that are still at work keep it until they are done."""
        self._connection.close()

    def rows(self, sql: str, parameters: Mapping[str, object] | None = None) -> list[Row]:
        """All rows of a query, its parameters named with ``$``.

        Raises:
            WorkspaceUnusable: The file turns out to be damaged where the query reads it, or
                lacks a table that calculating makes.
        """
        with _told(self.path), self._connection.cursor() as cursor:
            return cursor.execute(sql, parameters or None).fetchall()

    def run(self, name: str, parameters: Mapping[str, object] | None = None) -> list[Row]:
        """All rows of one of the store's own queries."""
        return self.rows(_text(name), parameters)

    def tables_of_children(self) -> frozenset[str]:
        """The tables that have a row for a child, of a file that is finished."""
        if self._of_children is None:
            self._of_children = frozenset(table for (table,) in self.run("tables_of_children"))
        return self._of_children

    def tables_read_by(self, sql: str) -> set[str]:
        """The tables that a query reads, whatever its parameters turn out to be."""
        with _told(self.path), self._connection.cursor() as cursor:
            return cursor.get_table_names(_without_parameters(sql))

    def whole(self, table: str) -> "pyarrow.Table":
        """A whole table, in Arrow.

        Raises:
            WorkspaceUnusable: The file turns out to be damaged where the table is.
        """
        with _told(self.path), self._connection.cursor() as cursor:
            return cursor.sql(_text("table_whole"), params={"table": table}).to_arrow_table()

    def fill(self, table: str, records: "pyarrow.Table") -> None:
        """Make a table of Arrow records."""
        with self._connection.cursor() as cursor:
            cursor.from_arrow(records).create(table)

    def derive(self, table: str, sql: str, parameters: Mapping[str, object] | None = None) -> None:
        """Make a table of what a query gives."""
        with self._connection.cursor() as cursor:
            cursor.sql(sql, params=parameters or None).create(table)

    def finish(self) -> None:
        """Put everything in the one file, and close it."""
        self.run("checkpoint")
        self.close()


@cache
def _text(name: str) -> str:
    return query(_SQL, name)


def _without_parameters(sql: str) -> str:
    # DuckDB names the tables of a query only where nothing is left to be bound.
    return _PARAMETER.sub("NULL", sql)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Say in a sentence what the engine found wrong with the file."""
    try:
        yield
    except (duckdb.IOException, duckdb.InternalException, duckdb.FatalException) as error:
        raise _damaged(path) from error
    except duckdb.CatalogException as error:
        if "Table with name" not in str(error):
            raise
        raise WorkspaceUnusable(
            f"The edition {path.stem} has records and no figures yet; run headway calculate."
        ) from error


def _damaged(path: Path) -> WorkspaceUnusable:
    return WorkspaceUnusable(
        f"The edition {path.stem} is damaged or missing; "
        "make a new one with headway link and then headway calculate."
    )

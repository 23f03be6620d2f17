"""One edition: filled table by table, then read and never changed."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from headway.access.scope import Scope
from headway.errors import OurMistake
from headway.store import contracts
from headway.store.contracts import Column, ColumnType, TableContract
from headway.store.edition_file import EditionFile
from headway.store.engine import Row, query

if TYPE_CHECKING:
    import pyarrow

_SQL = Path(__file__).parent / "sql"

CHILD = TableContract(
    name="child",
    one_row_per="pupil_id and school",
    grain=("pupil_id", "urn"),
    columns=(
        Column(name="pupil_id", type=ColumnType.BIG_WHOLE, unit="child"),
        Column(
            name="urn",
            type=ColumnType.WHOLE,
            unit="school",
            null_means="at none of the authority's schools now",
        ),
        Column(name="looked_after", type=ColumnType.TRUTH, unit="in this authority's care now"),
    ),
)
"""Where every child is now. A scope of schools is worked out from this table."""


class NewEdition:
    """An edition being filled. It is current once its ``with`` block ends without an error."""

    def __init__(self, name: str, file: EditionFile) -> None:
        """Begin with an empty file; ``new_edition`` makes one."""
        self.name = name
        self._file = file

    def shelve(self, contract: TableContract, records: "pyarrow.Table") -> None:
        """Put Arrow records in as a table, and hold it against its contract.

        Raises:
            OurMistake: The table breaks its contract.
        """
        self._file.fill(contract.name, records)
        contracts.check(contract, self._file)

    def derive(
        self,
        contract: TableContract,
        sql: str,
        parameters: Mapping[str, object] | None = None,
    ) -> None:
        """Put what a query over earlier tables gives in as a table, and check it likewise."""
        self._file.derive(contract.name, sql, parameters)
        contracts.check(contract, self._file)

    def carry(self, earlier: "Edition", *, but_not: Collection[str]) -> list[str]:
        """Take over the tables of a finished edition as they are, all but some; gives which.

        They were held against their contracts when that edition was made.
        """
        names = [name for name in earlier.tables() if name not in but_not]
        for name in names:
            self._file.fill(name, earlier._file.whole(name))
        return names

    def rows(self, sql: str, parameters: Mapping[str, object] | None = None) -> list[Row]:
        """All rows of a query over the tables shelved so far."""
        return self._file.rows(sql, parameters)


@dataclass(frozen=True, slots=True)
class Edition:
    """A finished edition, open for reading; close it, or use it in a ``with`` block."""

    name: str
    _file: EditionFile

    def rows(self, sql: str, parameters: Mapping[str, object] | None = None) -> list[Row]:
        """All rows of a query over tables that have no row for a child.

        Raises:
            OurMistake: The query reads a table of children: that takes ``children``.
            WorkspaceUnusable: The edition is damaged.
        """
        if read := self._file.tables_of_children() & self._file.tables_read_by(sql):
            raise OurMistake(f"The table {min(read)} is of children, and is read under a scope.")
        return self._file.rows(sql, parameters)

    def children(
        self,
        sql: str,
        scope: Scope,
        *,
        on: date,
        parameters: Mapping[str, object] | None = None,
    ) -> list[Row]:
        """All rows of a query over tables of children, for the children within the scope.

        Args:
            sql: The query, with ``{scope}`` where the scope's condition belongs.
            scope: Whose records.
            on: The day of reading, by which the scope holds or does not.
            parameters: Of the query itself.

        Raises:
            OurMistake: The query has no place for the scope.
            WorkspaceUnusable: The edition is damaged.
        """
        condition = scope.as_predicate(on=on)
        return self._file.rows(
            condition.within(sql), {**(parameters or {}), **condition.parameters}
        )

    def children_within(self, scope: Scope, *, on: date) -> frozenset[int]:
        """The pupil_ids of the children whom the scope reaches on the day."""
        found = self.children(query(_SQL, "children_within"), scope, on=on)
        return frozenset(pupil_id for (pupil_id,) in found)

    def tables(self) -> list[str]:
        """The names of its tables."""
        return [name for (name,) in self._file.run("table_names")]

    def close(self) -> None:
        """Close the edition's file."""
        self._file.close()

    def __enter__(self) -> Self:
        """Give the open edition; it is closed at the end of the block."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the edition."""
        self.close()

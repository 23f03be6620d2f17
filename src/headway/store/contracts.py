"""Table contracts: what a table of an edition promises, checked when it is shelved."""

import re
from dataclasses import dataclass
from enum import StrEnum

from headway.errors import OurMistake
from headway.store.edition_file import EditionFile


class ColumnType(StrEnum):
    """What a column may hold, in DuckDB's words. A text with few values may be an ENUM."""

    TEXT = "VARCHAR"
    WHOLE = "INTEGER"
    BIG_WHOLE = "BIGINT"
    SMALL_WHOLE = "SMALLINT"
    HUGE_WHOLE = "DECIMAL(38,0)"
    DECIMAL = "DOUBLE"
    TRUTH = "BOOLEAN"
    DAY = "DATE"


PERSONAL = frozenset(
    {
        "upn", "former_upn", "former_upns", "uln", "name", "surname", "former_surname",
        "preferred_surname", "forename", "middle_names", "preferred_forename", "birth_date",
        "date_of_birth", "postcode", "address", "uprn",
    }
)  # fmt: skip
"""Columns that belong in ``identity`` and never in an edition."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Column:
    """One column. ``unit`` says of what, or what a text is a code of; ``null_means`` is empty
    where there is never a null."""

    name: str
    type: ColumnType
    unit: str
    null_means: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class TableContract:
    """One table: ``grain`` names the columns of which no two rows have the same values, and
    ``one_row_per`` says the same in words."""

    name: str
    one_row_per: str
    grain: tuple[str, ...]
    columns: tuple[Column, ...]

    def __post_init__(self) -> None:
        """Refuse a contract that could not hold, or that lets a child be named."""
        names = [column.name for column in self.columns]
        for name in (self.name, *names):
            if not re.fullmatch(r"[a-z][a-z0-9_]*", name):
                raise OurMistake(f"“{name}” is not a name for a table or column.")
        if personal := PERSONAL.intersection(names):
            raise OurMistake(f"The table {self.name} would hold {min(personal)}: see identity.")
        if not self.grain or not set(self.grain) <= set(names) or len(set(names)) != len(names):
            raise OurMistake(f"The grain or the columns of the table {self.name} are wrong.")


def check(contract: TableContract, edition: EditionFile) -> None:
    """Hold a table against its contract.

    Raises:
        OurMistake: It has other columns or types, a null where there is to be none, or two
            rows of one grain. No value is shown.
    """
    table: dict[str, object] = {"table": contract.name}
    found = {name: _plain(kind) for name, kind in edition.run("table_columns", table)}
    promised = {column.name: column.type.value for column in contract.columns}
    if found != promised:
        wrong = sorted(set(found.items()) ^ set(promised.items()))[0]
        raise OurMistake(f"The table {contract.name} breaks its contract at {wrong[0]} {wrong[1]}.")
    for column in contract.columns:
        if not column.null_means:
            ((nulls,),) = edition.run("table_nulls", table | {"column": [column.name]})
            if nulls:
                raise OurMistake(f"The table {contract.name} has a null in {column.name}.")
    if edition.run("table_repeated", table | {"grain": list(contract.grain)}):
        raise OurMistake(f"The table {contract.name} has two rows for one {contract.one_row_per}.")


def _plain(kind: str) -> str:
    return ColumnType.TEXT.value if kind.startswith("ENUM") else kind

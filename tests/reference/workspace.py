"""A workspace of an invented authority whose current edition holds records made by hand."""

from pathlib import Path

from headway.access import roles
from headway.access.actor import Actor
from headway.store import editions, workspace
from headway.store.contracts import Column, ColumnType, TableContract
from headway.store.workspace import Workspace
from tests.reference.records import LA, SHAPES, Tables, arrow

_TYPES = {
    "int32": ColumnType.WHOLE, "int64": ColumnType.BIG_WHOLE, "string": ColumnType.TEXT,
    "bool": ColumnType.TRUTH, "date32[day]": ColumnType.DAY, "double": ColumnType.DECIMAL,
}  # fmt: skip
USERS = (
    Actor(name="analyst", role=roles.ANALYST),
    Actor(name="head", role=roles.HEAD, schools=frozenset({900001})),
    Actor(name="virtual", role=roles.VIRTUAL_SCHOOL),
    Actor(name="member", role=roles.MEMBER),
    Actor(name="director", role=roles.DIRECTOR),
)


def with_records(folder: Path, tables: Tables) -> Workspace:
    """A new workspace with one edition, which holds these records and nothing else."""
    made = workspace.create(folder / "workspace", LA, "Invented Borough", users=USERS)
    shelve(made, tables)
    return made


def shelve(made: Workspace, tables: Tables) -> None:
    """A further edition of the workspace, which holds these records and nothing else."""
    with editions.new_edition(made) as new:
        for name, table in arrow(tables).items():
            new.shelve(_contract(name), table)


def _contract(name: str) -> TableContract:
    columns = tuple(
        Column(name=column, type=_TYPES[str(kind)], unit="-", null_means="not said")
        for column, kind in SHAPES[name].items()
    )
    grain = tuple(SHAPES[name])
    return TableContract(name=name, one_row_per="row", grain=grain, columns=columns)

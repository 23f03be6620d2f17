"""Editions: whole or never current, shut in, and read by both lines of DuckDB."""

import os
from datetime import date
from pathlib import Path

import duckdb
import pyarrow
import pytest

from headway.access.scope import Depth, Scope
from headway.errors import OurMistake, WorkspaceUnusable
from headway.store import editions
from headway.store.contracts import Column, ColumnType, TableContract
from headway.store.edition import CHILD
from headway.store.editions import EditionReader
from headway.store.workspace import Workspace
from tests.kills import KILLS
from tests.unit.store import workspaces

DAY = date(2026, 3, 2)
OWN, OTHER = 100001, 100002

FIGURE = TableContract(
    name="figure",
    one_row_per="measure",
    grain=("measure",),
    columns=(
        Column(name="measure", type=ColumnType.TEXT, unit="measure id"),
        Column(name="value", type=ColumnType.BIG_WHOLE, unit="children", null_means="no method"),
    ),
)

MAKE_FOR_EVER = """
import sys, itertools
from pathlib import Path
import pyarrow
from headway.store import editions
from headway.store.contracts import Column, ColumnType, TableContract
from headway.store.workspace import open_workspace
workspace = open_workspace(Path(sys.argv[1]))
FIGURE = TableContract(
    name="figure",
    one_row_per="measure",
    grain=("measure",),
    columns=(
        Column(name="measure", type=ColumnType.TEXT, unit="measure id"),
        Column(name="value", type=ColumnType.BIG_WHOLE, unit="number"),
    ),
)
print("making", flush=True)
for number in itertools.count():
    with editions.new_edition(workspace) as new:
        new.shelve(FIGURE, pyarrow.table({"measure": ["made_by"], "value": [int(new.name[1:])]}))
"""


def children(*rows: tuple[int, int | None, bool]) -> pyarrow.Table:
    pupil_id, urn, looked_after = zip(*rows, strict=True)
    return pyarrow.table(
        {
            "pupil_id": pyarrow.array(pupil_id, pyarrow.int64()),
            "urn": pyarrow.array(urn, pyarrow.int32()),
            "looked_after": pyarrow.array(looked_after, pyarrow.bool_()),
        }
    )


def figures(**values: int | None) -> pyarrow.Table:
    return pyarrow.table(
        {
            "measure": pyarrow.array(list(values), pyarrow.string()),
            "value": pyarrow.array(list(values.values()), pyarrow.int64()),
        }
    )


def made(opened: Workspace, value: int = 1) -> str:
    with editions.new_edition(opened) as new:
        new.shelve(FIGURE, figures(pupils=value))
        new.shelve(
            CHILD, children((1, OWN, False), (2, OWN, True), (3, OTHER, True), (4, None, True))
        )
    return new.name


VALUE = "SELECT value FROM figure WHERE measure = $measure"


def value_in(edition: "editions.Edition") -> int:
    ((value,),) = edition.rows(VALUE, {"measure": "pupils"})
    return int(value)


def test_a_new_edition_is_the_current_one(opened: Workspace) -> None:
    name = made(opened, 7)
    assert name == "e000001"
    assert (opened.editions / "CURRENT").read_text() == "e000001\n"
    with editions.current(opened) as edition:
        assert (edition.name, value_in(edition)) == (name, 7)


def test_an_error_while_one_is_made_leaves_the_current_one(opened: Workspace) -> None:
    made(opened, 7)
    with pytest.raises(OurMistake), editions.new_edition(opened) as new:
        new.derive(FIGURE, "SELECT 'pupils' AS measure, 8::INTEGER AS value")
    with editions.current(opened) as edition:
        assert value_in(edition) == 7
    assert sorted(path.name for path in opened.editions.iterdir()) == [
        "CURRENT",
        "e000001.duckdb",
    ]
    assert not (opened.folder / "unfinished").exists()


def test_the_last_three_are_kept_and_no_name_comes_twice(opened: Workspace) -> None:
    names = [made(opened) for _ in range(5)]
    assert len(set(names)) == 5
    kept = sorted(path.stem for path in opened.editions.glob("*.duckdb"))
    assert kept == names[-3:]


def test_a_name_is_not_used_again_after_its_file_was_lost(opened: Workspace) -> None:
    name = made(opened)
    (opened.editions / f"{name}.duckdb").unlink()
    assert made(opened) != name


def test_a_reader_goes_over_to_the_new_edition_and_finishes_with_the_old(
    opened: Workspace,
) -> None:
    made(opened, 1)
    reader = EditionReader(opened)
    old = reader.current()
    assert reader.current() is old
    made(opened, 2)
    new = reader.current()
    assert (value_in(old), value_in(new)) == (1, 2)
    old.close()
    reader.close()


def test_a_workspace_without_an_edition_says_what_to_do(opened: Workspace) -> None:
    with pytest.raises(WorkspaceUnusable, match="headway calculate"):
        editions.current(opened)


@pytest.mark.parametrize("pointer", ["", "e12", "../headway", "e000001\ne000002", "é"])
def test_a_damaged_pointer_is_refused(opened: Workspace, pointer: str) -> None:
    made(opened)
    (opened.editions / "CURRENT").write_text(pointer, "utf-8")
    with pytest.raises(WorkspaceUnusable, match="CURRENT"):
        editions.current(opened)
    made(opened, 9)
    with editions.current(opened) as edition:
        assert value_in(edition) == 9


@pytest.mark.parametrize("damage", ["gone", "empty", "nonsense", "cut", "scribbled"])
def test_a_damaged_edition_is_refused_in_one_sentence(opened: Workspace, damage: str) -> None:
    with editions.new_edition(opened) as new:
        many = {f"measure_{number}": number for number in range(50_000)}
        new.shelve(FIGURE, figures(**many))
    path = opened.editions / "e000001.duckdb"
    content = path.read_bytes()
    path.unlink()
    half = len(content) // 2
    if damage != "gone":
        path.write_bytes(
            {
                "empty": b"",
                "nonsense": b"not a database " * 1000,
                "cut": content[:half],
                "scribbled": content[: 3 * 4096] + os.urandom(len(content) - 3 * 4096),
            }[damage]
        )
    with (
        pytest.raises(WorkspaceUnusable, match="e000001 is damaged or missing"),
        editions.current(opened) as edition,
    ):
        edition.rows("SELECT sum(value), max(measure) FROM figure")


def test_an_edition_cannot_be_changed_and_reaches_no_other_file(
    opened: Workspace, tmp_path: Path
) -> None:
    made(opened)
    secret = tmp_path / "secret.csv"
    secret.write_text("a\n1\n")
    with editions.current(opened) as edition:
        for statement in (
            "DELETE FROM figure",
            "SELECT * FROM read_csv($path)",
            "SET enable_external_access = true",
            "INSTALL httpfs",
        ):
            bound = {"path": str(secret)} if "$path" in statement else None
            with pytest.raises(duckdb.Error):
                edition._file.rows(statement, bound)


def test_both_lines_of_duckdb_can_read_an_edition(opened: Workspace) -> None:
    name = made(opened)
    with duckdb.connect(str(opened.editions / f"{name}.duckdb"), read_only=True) as connection:
        ((tags,),) = connection.execute(
            "SELECT tags FROM duckdb_databases() WHERE database_name = $name", {"name": name}
        ).fetchall()
    assert tags["storage_version"].startswith("v1.5.0")


def test_an_edition_has_one_file_and_no_log_beside_it(opened: Workspace) -> None:
    made(opened)
    assert sorted(path.name for path in opened.editions.iterdir()) == [
        "CURRENT",
        "e000001.duckdb",
    ]


LIST = "SELECT pupil_id FROM child WHERE {scope} ORDER BY pupil_id"


@pytest.mark.parametrize(
    ("scope", "expected"),
    [
        (Scope.system("a test"), {1, 2, 3, 4}),
        (Scope.nothing(), set()),
        (Scope.of_schools([OWN], "head", Depth.NAMED), {1, 2}),
        (Scope.of_schools([OWN], "teacher", Depth.NAMED, looked_after_only=True), {2}),
        (Scope.of_schools([OWN], "governor", Depth.FIGURES), set()),
        (Scope.of_authority("virtual school", Depth.NAMED, looked_after_only=True), {2, 3, 4}),
        (Scope.of_authority("analyst", Depth.PSEUDONYMISED), {1, 2, 3, 4}),
        (Scope.of_children([4], "social worker", Depth.NAMED), {4}),
        (Scope.system("a test").between(None, date(2026, 3, 1)), set()),
    ],
)
def test_children_are_read_under_a_scope_and_no_further(
    opened: Workspace, scope: Scope, expected: set[int]
) -> None:
    made(opened)
    with editions.current(opened) as edition:
        listed = {pupil_id for (pupil_id,) in edition.children(LIST, scope, on=DAY)}
        assert listed == expected
        assert edition.children_within(scope, on=DAY) == expected


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT count(*) FROM child",
        "SELECT value FROM figure WHERE value IN (SELECT pupil_id FROM child)",
        "WITH hidden AS (SELECT * FROM main.child) SELECT 1 FROM hidden WHERE urn = $urn",
    ],
)
def test_a_table_of_children_cannot_be_read_without_a_scope(opened: Workspace, sql: str) -> None:
    made(opened)
    with editions.current(opened) as edition, pytest.raises(OurMistake, match="under a scope"):
        edition.rows(sql, {"urn": OWN} if "$urn" in sql else None)


def test_a_query_of_children_takes_its_own_parameters_beside_the_scope(opened: Workspace) -> None:
    made(opened)
    sql = "SELECT pupil_id FROM child WHERE {scope} AND pupil_id > $over ORDER BY pupil_id"
    with editions.current(opened) as edition:
        found = edition.children(sql, Scope.system("a test"), on=DAY, parameters={"over": 2})
    assert found == [(3,), (4,)]


def test_a_table_can_be_derived_from_earlier_ones(opened: Workspace) -> None:
    with editions.new_edition(opened) as new:
        new.shelve(CHILD, children((1, OWN, False), (2, OTHER, True)))
        new.derive(
            FIGURE,
            "SELECT $measure AS measure, count(*) AS value FROM child",
            {"measure": "pupils"},
        )
    with editions.current(opened) as edition:
        assert value_in(edition) == 2


def test_whenever_the_process_is_killed_a_whole_edition_is_current(opened: Workspace) -> None:
    made(opened, 0)
    for _ in range(KILLS):
        workspaces.killed_at_random(MAKE_FOR_EVER, opened, times=1, within=0.3)
        with editions.current(opened) as edition:
            assert edition.rows("SELECT count(*) FROM figure") == [(1,)]
            if edition.name != "e000001":
                ((number,),) = edition.rows(VALUE, {"measure": "made_by"})
                assert edition.name == f"e{number:06d}"
    made(opened, 5)
    with editions.current(opened) as edition:
        assert value_in(edition) == 5
    assert not (opened.folder / "unfinished").exists()
    assert len(list(opened.editions.glob("*.duckdb"))) <= 3

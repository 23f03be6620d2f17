import subprocess
import sys
from pathlib import Path

import pyarrow
import pyarrow.parquet
import pytest

from headway.errors import FileRefused
from headway.store.engine import query, rows, scratch

READ = "SELECT a, b FROM read_parquet($file) ORDER BY a"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    file = tmp_path / "table.parquet"
    pyarrow.parquet.write_table(pyarrow.table({"a": [2, 1], "b": ["two", None]}), file)
    return file


def test_rows_come_back_whole_with_their_nulls(table: Path) -> None:
    assert rows(READ, {"file": str(table)}, file=table) == [(1, None), (2, "two")]


def test_one_query_after_another_sees_what_the_first_made(table: Path) -> None:
    with scratch(file=table) as database:
        database.rows("CREATE TABLE kept AS SELECT unnest($a::INTEGER[]) AS a", {"a": [1, 2]})
        assert database.rows("SELECT sum(a) FROM kept") == [(3,)]
        assert database.columns("SELECT * FROM read_parquet($f)", {"f": str(table)}) == ["a", "b"]


def test_a_missing_file_is_refused_before_anything_is_asked(tmp_path: Path) -> None:
    with pytest.raises(FileRefused, match=r"There is no file “.*none\.parquet”"):
        rows(READ, {"file": "none"}, file=tmp_path / "none.parquet")


def test_a_damaged_file_is_refused_in_one_sentence(tmp_path: Path) -> None:
    torn = tmp_path / "torn.parquet"
    torn.write_bytes(b"PAR1 torn")
    with pytest.raises(
        FileRefused, match=r"torn\.parquet” cannot be read: it is damaged"
    ) as caught:
        rows(READ, {"file": str(torn)}, file=torn)
    assert "\n" not in str(caught.value)


def test_a_file_that_lacks_a_column_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "other.parquet"
    pyarrow.parquet.write_table(pyarrow.table({"c": [1]}), other)
    with pytest.raises(FileRefused, match="not the kind of file that belongs here"):
        rows(READ, {"file": str(other)}, file=other)


def test_an_error_of_ours_is_not_mistaken_for_a_damaged_file(table: Path) -> None:
    with pytest.raises(ZeroDivisionError), scratch(file=table):
        raise ZeroDivisionError


def test_a_query_is_read_from_its_file(tmp_path: Path) -> None:
    (tmp_path / "one.sql").write_text("-- Gives: “one”.\nSELECT 1;\n", encoding="utf-8")
    assert query(tmp_path, "one").endswith("SELECT 1;\n")


def test_the_engine_is_not_imported_until_a_query_is_run_and_says_nothing_at_exit(
    table: Path,
) -> None:
    program = (
        "import sys; from pathlib import Path; import headway.store.engine as engine; "
        "assert 'duckdb' not in sys.modules; "
        "file = Path(sys.argv[1]); "
        "engine.rows('SELECT * FROM read_parquet($f)', {'f': str(file)}, file=file)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program, str(table)], capture_output=True, text=True, check=True
    )
    assert (ran.stdout, ran.stderr) == ("", "")

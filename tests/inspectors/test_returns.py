"""Every return has all its parts, and every check says what it must."""

import re

import pytest

from headway.collections.checks import Check
from headway.collections.layout import Form, Table
from headway.collections.reference import covers
from headway.collections.registry import RETURNS
from headway.vocabulary.returns import RETURNS as NAMES
from tests.inspectors.tree import PACKAGE, ROOT

FOLDERS = sorted(
    path.parent.name for path in (PACKAGE / "collections" / "returns").glob("*/layout.py")
)
CHECKS = [
    pytest.param(name, check, id=f"{name} {check.code}")
    for name, each in RETURNS.items()
    for check in each.checks
]
CSV_TABLES = [
    pytest.param(name, table, id=f"{name} {table.name}")
    for name, each in RETURNS.items()
    if each.layout.form is Form.CSV
    for table in each.layout.tables
]
AT_LEAST = {
    "school_census": 45, "eyfsp": 15, "key_stage_2": 15, "key_stage_4": 20, "ssda903": 200,
    "cin_census": 80, "sen2": 40,
    "nccis": 15, "ap_census": 12, "attendance": 12,
}  # fmt: skip
"""How many checks a return must have at the least; six where it is not here."""


def test_every_return_with_a_layout_is_read() -> None:
    assert sorted(RETURNS) == FOLDERS
    assert set(RETURNS) <= set(NAMES)


@pytest.mark.parametrize("name", FOLDERS)
def test_a_return_has_layout_reader_checks_explanation_tests_and_a_writer(name: str) -> None:
    folder = PACKAGE / "collections" / "returns" / name
    parts = ("layout.py", "read.py", "README.md", "checks/__init__.py")
    assert [part for part in parts if not (folder / part).is_file()] == []
    assert (ROOT / f"tests/unit/collections/returns/test_{name}_checks.py").is_file()
    writers = [path.read_text("utf-8") for path in (PACKAGE / "synthetic").glob("*.py")]
    assert any(f"returns.{name}" in text or f'"{name}"' in text for text in writers)


@pytest.mark.parametrize("name", FOLDERS)
def test_a_return_has_as_many_checks_as_it_must_one_a_file(name: str) -> None:
    files = list((PACKAGE / "collections" / "returns" / name / "checks").glob("[a-z]*.py"))
    codes = [check.code for check in RETURNS[name].checks]
    assert len(codes) >= AT_LEAST.get(name, 6)
    assert len(files) == len(codes) == len(set(codes))


@pytest.mark.parametrize(("name", "table"), CSV_TABLES)
def test_a_table_is_known_by_its_columns_and_taken_for_no_other(name: str, table: Table) -> None:
    header = ",".join(f'"{column}"' for column in table.columns).encode()
    found = {each: tables for each in RETURNS if (tables := RETURNS[each].recognise(header))}
    assert found == {name: (table.name,)}


@pytest.mark.parametrize(("name", "check"), CHECKS)
def test_a_check_is_of_fields_that_exist_and_says_whose_rule_it_is(name: str, check: Check) -> None:
    tables = {table.name: table for table in RETURNS[name].layout.tables}
    assert check.tables
    assert set(check.tables) <= set(tables)
    known = {field.name for table in check.tables for field in tables[table].fields} | {"goals"}
    assert set(check.fields) <= known
    assert check.official == bool(check.source) == (not check.code.startswith("HW-"))
    assert re.fullmatch(r".+\.", check.message.strip())
    assert re.fullmatch(r".+\.", check.what_to_do)


@pytest.mark.parametrize("name", FOLDERS)
def test_the_number_of_official_rules_has_its_source(name: str) -> None:
    layout, official = RETURNS[name].layout, sum(c.official for c in RETURNS[name].checks)
    assert (layout.official_rules is None) == (not layout.official_rules_source)
    assert layout.official_rules is None or layout.official_rules >= official


@pytest.mark.parametrize("name", FOLDERS)
def test_the_reference_lists_every_check_of_a_return(name: str) -> None:
    page = (ROOT / "docs" / "reference" / "returns" / f"{name}.md").read_text("utf-8")
    assert covers(RETURNS[name]) in page
    for check in RETURNS[name].checks:
        assert f"| `{check.code}` |" in page

"""Layouts: each says where it comes from, names its fields once, and can be read by path."""

from importlib import import_module
from pathlib import Path

import pytest

import headway.collections.returns as returns
from headway.collections.layout import Form, Kind, Layout
from headway.vocabulary.returns import RETURNS
from headway.vocabulary.years import AcademicYear

FOLDERS = sorted(path.parent for path in Path(returns.__path__[0]).glob("*/layout.py"))


def layout_in(folder: Path) -> Layout:
    layout = import_module(f"headway.collections.returns.{folder.name}.layout").LAYOUT
    assert isinstance(layout, Layout)
    return layout


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_a_layout_names_its_return_its_source_and_what_is_not_confirmed(folder: Path) -> None:
    layout = layout_in(folder)
    assert layout.return_id == folder.name
    assert layout.return_id in RETURNS
    assert len(layout.source) > 40
    assert layout.not_confirmed
    readme = (folder / "README.md").read_text(encoding="utf-8")
    for part in ("**What it is.**", "**When.**", "**Source of the layout.**", "**Not confirmed.**"):
        assert part in readme


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_no_table_has_two_fields_of_one_name_or_at_one_path(folder: Path) -> None:
    for table in layout_in(folder).tables:
        names = [field.name for field in table.fields]
        paths = [path for field in table.fields for path in (field.path, *field.also)]
        assert len(names) == len(set(names))
        assert len(paths) == len(set(paths))
        assert set(table.key) <= set(names)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_coded_field_has_its_code_set_and_every_csv_field_its_column(folder: Path) -> None:
    layout = layout_in(folder)
    for table, field in layout.fields():
        assert (field.kind is Kind.CODE) == (field.codes is not None)
        if layout.form is Form.CSV:
            assert field.path in table.columns


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_whatever_names_a_child_is_marked_personal(folder: Path) -> None:
    personal = {"upn", "former_upn", "uln", "surname", "forename", "born_on", "postcode", "child"}
    for _, field in layout_in(folder).fields():
        assert field.personal or field.name not in personal


def test_a_year_without_a_collection_is_outside_the_layout() -> None:
    eyfsp = layout_in(next(folder for folder in FOLDERS if folder.name == "eyfsp"))
    assert eyfsp.holds_in(AcademicYear(2018))
    assert not eyfsp.holds_in(AcademicYear(2019))
    assert not eyfsp.holds_in(AcademicYear(2011))


def test_a_field_is_found_under_its_older_name_too() -> None:
    census = layout_in(next(folder for folder in FOLDERS if folder.name == "school_census"))
    field = census.table("pupil_on_roll").field_at("PupilIdentifiers/Gender")
    assert field is not None
    assert field.name == "sex"

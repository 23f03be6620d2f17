"""The Excel twin: what is written reads back the same, and what is wrong is named by its row."""

from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings

from headway.errors import FileRefused, UnknownName
from headway.plans.excel import from_excel, to_excel
from headway.plans.excel.reading import attempt, from_bytes
from headway.plans.plan import (
    Action,
    Level,
    Milestone,
    Objective,
    Plan,
    Priority,
    Stage,
    Target,
    TypedValue,
)
from tests.unit.plans.any_plan import AS_WRITTEN, plans

PLAN = Plan(
    title="A plan",
    level=Level.AUTHORITY,
    la="883",
    adopted_on=date(2026, 9, 1),
    partners=("The council", "Schools"),
    priorities=(
        Priority(
            id="early-years",
            title="Early years",
            objectives=(
                Objective(
                    id="gld",
                    title="More children reach a good level of development",
                    measure="fsp_new_gooddev",
                    baseline_year=2025,
                    target=Target(year=2028, value=75.0),
                    milestones=(Milestone(on=date(2027, 7, 31), value=72.5),),
                    actions=(
                        Action(
                            title="Language support",
                            starts_on=date(2026, 9, 1),
                            stage=Stage.PATHFINDER,
                        ),
                    ),
                ),
                Objective(
                    id="staffing",
                    title="Every school fully staffed",
                    values=(
                        TypedValue(
                            on=date(2026, 1, 1), value=12.0, by="The director", evidence="Register"
                        ),
                    ),
                ),
            ),
        ),
    ),
)


def changed(sheet: str, cell: str, value: Any) -> bytes:
    """The workbook of the plan with one cell typed over."""
    book = openpyxl.load_workbook(BytesIO(to_excel(PLAN)))
    book[sheet][cell] = value
    return _saved(book)


def _saved(book: openpyxl.Workbook) -> bytes:
    into = BytesIO()
    book.save(into)
    return into.getvalue()


def _column(sheet: str, heading: str) -> str:
    book = openpyxl.load_workbook(BytesIO(to_excel(PLAN)))
    return next(c.column_letter for c in book[sheet][1] if c.value == heading)


def refused(data: bytes) -> str:
    with pytest.raises(FileRefused) as caught:
        from_bytes(data, "plan.xlsx")
    return str(caught.value)


@given(plans())
@settings(max_examples=40, deadline=None)
def test_a_plan_put_into_excel_and_read_again_is_the_same_plan(plan: Plan) -> None:
    assert from_bytes(to_excel(plan), "plan.xlsx", AS_WRITTEN) == plan


def test_a_workbook_saved_again_by_another_program_gives_the_same_plan(tmp_path: Path) -> None:
    path = tmp_path / "plan.xlsx"
    path.write_bytes(_saved(openpyxl.load_workbook(BytesIO(to_excel(PLAN)))))

    assert from_excel(path) == PLAN


def test_the_same_plan_gives_the_same_bytes() -> None:
    assert to_excel(PLAN) == to_excel(PLAN)


def test_no_cell_is_a_formula_whatever_a_text_begins_with() -> None:
    plan = Plan(
        title="=1+1", level=Level.SCHOOL, priorities=(), vision="@x", why="-1+1", closing="+1"
    )
    book = openpyxl.load_workbook(BytesIO(to_excel(plan)))

    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert "=1+1" in {cell.value for cell in cells}
    assert all(cell.data_type != "f" for cell in cells)


def test_levels_stages_and_measures_are_chosen_from_lists() -> None:
    book = openpyxl.load_workbook(BytesIO(to_excel(PLAN, {"a_series": "A series"})))

    offered = {
        (sheet.title, str(rule.sqref).rstrip("0123456789").split(":")[0]): rule.formula1
        for sheet in book
        for rule in sheet.data_validations.dataValidation
    }
    lists = {
        column[0].value: [c.value for c in column[1:] if c.value]
        for column in book["Lists"].columns
    }
    assert {sheet for sheet, _ in offered} >= {"Plan", "Objectives", "Actions", "Milestones"}
    assert lists["level"] == ["authority", "school", "child"]
    assert lists["stage"] == ["pathfinder", "evaluation", "roll-out"]
    assert lists["status"] == ["not started", "under way", "done", "stopped"]
    assert lists["accepted"] == ["yes", "partly", "no"]
    assert lists["measure"] == ["a_series"]
    assert lists["what the measure is"] == ["A series"]


def test_every_column_is_explained_on_the_first_sheet() -> None:
    book = openpyxl.load_workbook(BytesIO(to_excel(PLAN)))
    explained = {(row[0].value, row[1].value) for row in book["How to fill this in"].iter_rows()}

    for sheet in ("Priorities", "Objectives", "Milestones", "Values", "Actions", "Sources"):
        for cell in book[sheet][1]:
            assert (sheet, cell.value) in explained


def test_dates_and_numbers_typed_as_text_are_taken_for_what_they_are() -> None:
    on = _column("Milestones", "on")
    assert from_bytes(changed("Milestones", f"{on}2", "31/07/2027"), "p.xlsx") == PLAN
    assert from_bytes(changed("Milestones", f"{on}2", "2027-07-31"), "p.xlsx") == PLAN
    assert from_bytes(changed("Milestones", f"{on}2", date(2027, 7, 31)), "p.xlsx") == PLAN
    value = _column("Milestones", "value")
    assert from_bytes(changed("Milestones", f"{value}2", "72.5"), "p.xlsx") == PLAN


def test_a_number_typed_where_text_belongs_is_its_text() -> None:
    assert from_bytes(changed("Plan", "B1", 2026), "p.xlsx").title == "2026"


def test_an_empty_row_between_rows_is_passed_over() -> None:
    book = openpyxl.load_workbook(BytesIO(to_excel(PLAN)))
    book["Objectives"].insert_rows(3)

    assert from_bytes(_saved(book), "plan.xlsx") == PLAN


@pytest.mark.parametrize(
    ("sheet", "heading", "value", "said"),
    [
        (
            "Milestones",
            "on",
            "32/07/2027",
            "plan.xlsx, sheet Milestones, row 2: “on” must be a date",
        ),
        ("Milestones", "value", "72%", "sheet Milestones, row 2: “value” must be a number"),
        ("Milestones", "objective", "gldd", "row 2: no objective has the id “gldd”."),
        ("Milestones", "objective", None, "row 2: it does not say which objective it belongs to."),
        ("Objectives", "target year", 2028.5, "sheet Objectives, row 2: “year” must be a year"),
        ("Objectives", "id", "G L D", "sheet Objectives, row 2: “id” must be a short name"),
        ("Objectives", "title", None, "sheet Objectives, row 2: An objective needs “title”"),
        ("Objectives", "group", "boyz", "Did you mean “boys”?"),
        ("Actions", "stage", "pilot", "sheet Actions, row 2: “stage” cannot be “pilot”."),
        ("Actions", "to", date(2020, 1, 1), "sheet Actions, row 2: the action ends on"),
    ],
)
def test_a_fault_is_named_with_its_sheet_and_row(
    sheet: str, heading: str, value: object, said: str
) -> None:
    message = refused(changed(sheet, f"{_column(sheet, heading)}2", value))

    assert said in message
    assert "\n" not in message


def test_an_unknown_measure_is_named_with_its_sheet_and_row() -> None:
    cell = f"{_column('Objectives', 'measure')}2"
    with pytest.raises(UnknownName, match=r"plan.xlsx, sheet Objectives, row 2: No .*gooddev"):
        from_bytes(changed("Objectives", cell, "fsp_new_gooddevv"), "plan.xlsx")


def test_a_heading_that_was_changed_is_refused_with_the_nearest() -> None:
    message = refused(changed("Actions", f"{_column('Actions', 'owner')}1", "ownr"))

    assert message == (
        "plan.xlsx, sheet Actions, row 1: “ownr” is not a heading of this sheet. "
        "Did you mean “owner”?"
    )


def test_a_sheet_that_was_deleted_is_named() -> None:
    book = openpyxl.load_workbook(BytesIO(to_excel(PLAN)))
    del book["Actions"]

    assert refused(_saved(book)) == "plan.xlsx has no sheet called “Actions”."


def test_a_workbook_from_before_recommendations_and_risks_is_still_a_plan() -> None:
    book = openpyxl.load_workbook(BytesIO(to_excel(PLAN)))
    del book["Recommendations"]
    del book["Risks"]

    assert from_bytes(_saved(book), "plan.xlsx", AS_WRITTEN) == PLAN


def test_every_fault_is_found_not_only_the_first() -> None:
    book = openpyxl.load_workbook(BytesIO(to_excel(PLAN)))
    book["Plan"]["B2"] = "borough"
    book["Objectives"][f"{_column('Objectives', 'group')}2"] = "boyz"
    plan, faults = attempt(_saved(book), "plan.xlsx")

    assert plan is None
    assert len(faults) == 2


def test_what_is_no_workbook_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "plan.xlsx"
    path.write_bytes(b"not a workbook")

    with pytest.raises(FileRefused, match="not an Excel workbook"):
        from_excel(path)
    with pytest.raises(FileRefused, match="There is no file"):
        from_excel(tmp_path / "none.xlsx")


def test_a_text_that_a_spreadsheet_cannot_hold_is_refused_rather_than_lost() -> None:
    plan = Plan(title="A plan", level=Level.SCHOOL, priorities=(), vision="long " * 8000)

    with pytest.raises(FileRefused, match="cannot be held in a spreadsheet"):
        to_excel(plan)

"""Table contracts: a table that breaks its promise is not shelved."""

from datetime import date

import pyarrow
import pytest

from headway.errors import OurMistake
from headway.store import editions
from headway.store.contracts import PERSONAL, Column, ColumnType, TableContract
from headway.store.workspace import Workspace

ATTENDANCE = TableContract(
    name="attendance",
    one_row_per="pupil_id and year",
    grain=("pupil_id", "year"),
    columns=(
        Column(name="pupil_id", type=ColumnType.BIG_WHOLE, unit="child"),
        Column(name="year", type=ColumnType.BIG_WHOLE, unit="academic year, by its start"),
        Column(name="on", type=ColumnType.DAY, unit="day", null_means="no day said"),
        Column(name="reason", type=ColumnType.TEXT, unit="code", null_means="no reason given"),
    ),
)


def kept(opened: Workspace, **changed: object) -> None:
    columns = {
        "pupil_id": [1, 1, 2],
        "year": [2024, 2025, 2024],
        "on": [date(2025, 1, 1), None, None],
        "reason": pyarrow.array(["M", "I", None]).dictionary_encode(),
    }
    with editions.new_edition(opened) as new:
        new.shelve(ATTENDANCE, pyarrow.table({**columns, **changed}))


def test_a_table_that_keeps_its_contract_is_shelved_with_codes_as_an_enum(
    opened: Workspace,
) -> None:
    kept(opened)


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"pupil_id": [1, None, 2]}, "null in pupil_id"),
        ({"year": [2024, 2024, 2024]}, "two rows for one pupil_id and year"),
        ({"year": ["2024", "2025", "2024"]}, "year"),
        ({"more": [1, 2, 3]}, "more"),
    ],
)
def test_a_table_that_breaks_its_contract_is_refused_without_a_value(
    opened: Workspace, changed: dict[str, object], said: str
) -> None:
    with pytest.raises(OurMistake, match=said) as refusal:
        kept(opened, **changed)
    assert "2024" not in str(refusal.value)
    assert not (opened.editions / "CURRENT").exists()


@pytest.mark.parametrize("name", sorted(PERSONAL))
def test_no_edition_can_hold_a_column_that_names_a_child(name: str) -> None:
    with pytest.raises(OurMistake, match="identity"):
        TableContract(
            name="facts",
            one_row_per="child",
            grain=("pupil_id",),
            columns=(
                Column(name="pupil_id", type=ColumnType.BIG_WHOLE, unit="child"),
                Column(name=name, type=ColumnType.TEXT, unit="text"),
            ),
        )


@pytest.mark.parametrize("name", ["Facts", "facts; drop table child", "", "1st"])
def test_a_table_has_a_plain_name(name: str) -> None:
    column = Column(name="pupil_id", type=ColumnType.BIG_WHOLE, unit="child")
    with pytest.raises(OurMistake):
        TableContract(name=name, one_row_per="child", grain=("pupil_id",), columns=(column,))


def test_the_grain_is_made_of_columns_the_table_has() -> None:
    column = Column(name="pupil_id", type=ColumnType.BIG_WHOLE, unit="child")
    for grain in ((), ("urn",)):
        with pytest.raises(OurMistake):
            TableContract(name="facts", one_row_per="child", grain=grain, columns=(column,))

"""Tables whose rows are records as they were given: which row holds, and what each promises."""

from datetime import date

from headway.linkage.records.as_given import as_given, code, day
from headway.linkage.shelving import AS_GIVEN

STAY = as_given(
    "stay", "pupil and day", day("started_on"), code("kind", "KIND"),
    fields="started_on kind", grain="started_on", year="year",
)  # fmt: skip
FIRST = date(2022, 5, 1)


def test_of_two_years_that_tell_of_one_day_the_later_holds() -> None:
    old, new = (1, 2021, FIRST, "A", "old", 2), (1, 2022, FIRST, "B", "new", 2)
    other = (1, 2021, date(2021, 1, 1), "A", "old", 3)
    assert STAY.once_each([old, new, other]) == [new, other]


def test_a_row_without_its_day_goes_into_no_table() -> None:
    assert STAY.once_each([(1, 2022, None, "A", "new", 2)]) == []


def test_only_what_is_no_key_may_be_null() -> None:
    meanings = {each.name: bool(each.null_means) for each in STAY.contract.columns}
    assert meanings["kind"]
    assert not meanings["started_on"]
    assert not meanings["year"]


def test_no_two_tables_have_one_name_and_each_names_as_many_fields_as_columns() -> None:
    names = [each.contract.name for each in AS_GIVEN]
    assert len(names) == len(set(names))
    for each in AS_GIVEN:
        assert len(each.contract.columns) == len(each.fields) + 4, each.contract.name

"""In care on 31 March, and for twelve months before it."""

from datetime import date

from headway.linkage.records.care import episodes, in_care

BEGINS = date(2023, 4, 1)


def row(start: date, end: date | None = None, status: str = "C2", year: int = 2023, child: int = 1):
    return (child, start, "S", end, status, "N1", "U4", "PR1", None, year, "file", 2)


def on_31_march_2024(*rows: tuple[object, ...]) -> tuple[bool, bool]:
    ((_, year, looked_after, for_12_months, *_),) = in_care(list(rows))
    assert year == 2023
    return looked_after, for_12_months


def test_twelve_months_begin_on_1_april_of_the_year_before() -> None:
    assert on_31_march_2024(row(BEGINS)) == (True, True)
    assert on_31_march_2024(row(date(2023, 4, 2))) == (True, False)


def test_a_child_who_left_care_before_31_march_is_not_in_care_on_it() -> None:
    assert on_31_march_2024(row(BEGINS, date(2024, 3, 31))) == (False, False)
    assert on_31_march_2024(row(BEGINS, date(2024, 4, 1))) == (True, True)


def test_an_episode_that_follows_on_the_same_or_the_next_day_is_no_break() -> None:
    change = date(2023, 10, 5)
    for begins, whole in ((change, True), (date(2023, 10, 6), True), (date(2023, 10, 7), False)):
        assert on_31_march_2024(row(BEGINS, change), row(begins)) == (True, whole)


def test_a_series_of_short_breaks_is_not_being_looked_after() -> None:
    assert on_31_march_2024(row(BEGINS, status="V4")) == (False, False)
    assert on_31_march_2024(row(BEGINS, date(2023, 9, 1), "V3"), row(date(2023, 9, 1))) == (
        True,
        False,
    )


def test_an_episode_is_as_the_latest_years_return_has_it() -> None:
    first, last = row(BEGINS), row(BEGINS, date(2024, 6, 1), year=2024)
    assert episodes([first, last]) == [last]
    assert episodes([last, first]) == [last]

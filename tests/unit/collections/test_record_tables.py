"""Records that were packed come out again as they went in."""

from datetime import date
from decimal import Decimal

import pytest

from headway.collections.record_tables import packed, unpacked
from headway.collections.rows import Record
from headway.collections.submission import Submission
from headway.vocabulary.years import AcademicYear, FinancialYear

CENSUS = Submission(
    return_id="school_census",
    tables=("pupil_on_roll",),
    year=AcademicYear(2023),
    la_code="998",
    term="spring",
    reference_on=date(2024, 1, 18),
    laestab="9982001",
    school_name="Saltreach Primary School",
    phase="PS",
)


def test_every_kind_of_value_comes_back_and_so_does_what_is_not_said() -> None:
    values = {
        "surname": "Zielińska",
        "born_on": date(2015, 2, 28),
        "on_roll": True,
        "sessions": 12,
        "points": Decimal("8.5"),
        "reasons": {"I": 3, None: 1},
        "codes": ["DB", "PA"],
        "goals": (1, 2, None),
        "year": AcademicYear(2022),
        "nothing": None,
    }
    nothing = dict.fromkeys(values)
    records = [Record("pupil", 4, values), Record("pupil", 9, nothing)]
    submission, found = unpacked(packed(CENSUS, records))
    assert submission == CENSUS
    assert list(found) == records


def test_what_one_row_does_not_say_at_all_is_null() -> None:
    records = [Record("pupil", 1, {"upn": "A"}), Record("pupil", 2, {"upn": "B", "left_on": 3})]
    _, found = unpacked(packed(CENSUS, records))
    assert [each.values for each in found] == [
        {"upn": "A", "left_on": None},
        {"upn": "B", "left_on": 3},
    ]


def test_fields_that_nobody_asks_for_are_left_out_of_their_table_only() -> None:
    records = [Record("a", 1, {"x": 1, "y": 2}), Record("b", 1, {"x": 3})]
    _, found = unpacked(packed(CENSUS, records), without=frozenset({"a.x"}))
    assert [each.values for each in found] == [{"y": 2}, {"x": 3}]


def test_a_file_without_records_or_a_year_comes_back_too() -> None:
    for year in (None, FinancialYear(2023)):
        said = Submission(return_id="ssda903", tables=("header",), year=year, la_code=None)
        submission, found = unpacked(packed(said, []))
        assert submission == said
        assert list(found) == []


@pytest.mark.parametrize("count", [0, 1, 4, 5, 6, 23])
def test_a_file_of_many_pieces_comes_back_table_by_table_in_order(
    count: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("headway.collections.record_tables._A_PIECE", 5)
    pupils = [Record("pupil", n, {"upn": str(n), "left_on": None}) for n in range(count)]
    terms = [Record("attendance", n, {"sessions": n}) for n in range(count)]
    mixed = [each for pair in zip(pupils, terms, strict=True) for each in pair]
    _, found = unpacked(packed(CENSUS, mixed))
    assert list(found) == [*pupils, *terms]

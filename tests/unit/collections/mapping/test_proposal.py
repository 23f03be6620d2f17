"""Proposing a map: which column is which, by its name and by what stands in it."""

import pytest

from headway.collections.mapping.map_file import map_of, written
from headway.collections.mapping.proposal import Proposal, code_values, masked, propose
from tests.unit.collections.invented_files import LA, SCHOOL, upn

HEADER = ["First name", "Family name", "Pupil No", "D.O.B.", "LAESTAB", "Gender", "Comment"]
ROWS = [
    ["Child", "Invented", upn(1), "01/05/2012", SCHOOL, "Female", "is late on Mondays"],
    ["Other", "Invented", upn(2), "02/05/2012", SCHOOL, "M", ""],
]


def proposed() -> Proposal:
    found = propose(HEADER, ROWS, ["key_stage_2"])
    assert found
    return found


def test_a_column_is_known_by_its_name_another_name_and_what_stands_in_it() -> None:
    found = {match.ours.name: (match.theirs, match.why) for match in proposed().matches}
    assert found["laestab"] == ("LAESTAB", "the same name")
    assert found["forename"] == ("First name", "another name of it")
    assert found["surname"] == ("Family name", "another name of it")
    assert found["sex"] == ("Gender", "the same name")
    assert found["upn"] == ("Pupil No", "what stands in it")


def test_what_the_layout_needs_and_the_file_lacks_is_named() -> None:
    assert {each.name for each in proposed().missing} >= {"academic_year", "la_code"}
    assert "Comment" in proposed().unused


def test_a_name_speaks_less_where_nothing_in_the_column_can_be_read() -> None:
    rows = [[*row[:3], "not a day", *row[4:]] for row in ROWS]
    header = [*HEADER[:3], "Date of birth", *HEADER[4:]]
    found = propose(header, rows, ["key_stage_2"])
    assert found
    assert "born_on" not in {match.ours.name for match in found.matches}


def test_the_return_that_fits_best_is_taken() -> None:
    header = ["CHILD", "DOB", "SEX", "ETHNIC", "UPN"]
    found = propose(header, [["7", "01/05/2012", "1", "WBRI", upn(1)]])
    assert found
    assert (found.return_id, found.table.name) == ("ssda903", "header")


def test_a_file_that_is_like_nothing_has_no_map() -> None:
    assert propose(["zzz", "qqq"], [["1", "2"]], ["key_stage_2"]) is None


def test_a_written_out_code_becomes_the_code_and_nothing_else_is_repeated() -> None:
    (sex,) = [match for match in proposed().matches if match.ours.name == "sex"]
    assert code_values(sex, ["Female", "F", "male", "Inventedname"]) == {
        "Female": "F",
        "male": "M",
    }


@pytest.mark.parametrize(
    ("text", "shape"), [("Zoë O'Neil-7", "Xxx X'Xxxx-9"), ("", ""), ("SW1A 1AA", "XX9X 9XX")]
)
def test_a_masked_value_has_its_shape_alone(text: str, shape: str) -> None:
    assert masked(text) == shape


def test_what_is_written_is_a_map_once_what_is_missing_has_been_added() -> None:
    text = written(
        "key_stage_2",
        "result",
        {match.ours.path: match.theirs for match in proposed().matches},
        constants={"LA": LA, "ELIGRWM": "1"},
        values={"SEX": {"Female": "F"}},
        missing=["ACADYR", "DOB"],
        unused=["A “quoted” column"],
    )
    whole = text.replace('# "ACADYR" = ""', '"ACADYR" = "2022/2023"')
    made = map_of(whole.replace('# "DOB" = ""', '"DOB" = "D.O.B."'), "made.toml")
    assert made.columns["UPN"] == "Pupil No"
    assert made.values == {"SEX": {"Female": "F"}}

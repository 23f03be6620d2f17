"""A file read through a column map gives what it would give, had it been written to the layout."""

import pytest

from headway.collections.mapping.column_map import ColumnMap
from headway.collections.mapping.map_file import map_of
from headway.collections.opening.not_a_return import NotAReturn
from headway.collections.reading import Reading, open_return
from headway.errors import FileRefused
from tests.unit.collections.invented_files import LA, SCHOOL, as_stream, upn
from tests.unit.collections.opening.workbook_files import KINDS

MAP = f"""
return = "key_stage_2"

[columns]
UPN = "Unique Pupil Number"
SURNAME = "Last name"
FORENAMES = "First name"
DOB = "Date of birth"
LAESTAB = "School"
SEX = "Gender"
READSCORE = "Reading"

[constants]
ACADYR = "2022/2023"
LA = "{LA}"
ELIGRWM = "1"

[values.SEX]
Girl = "F"
Boy = "M"
"""
HEADER = "First name,Last name,Unique Pupil Number,Date of birth,School,Gender,Reading,Notes"
ROW = f"Child,Invented,{upn(1)},01/05/2012,{SCHOOL},Girl,104,none"
MAPS = (map_of(MAP, "local.toml"),)


def read(text: str | bytes, maps: tuple[ColumnMap, ...] = MAPS) -> Reading:
    return open_return(as_stream(text), name="export", la_code=LA, maps=maps)


def test_columns_are_renamed_constants_added_and_values_translated() -> None:
    reading = read(f"{HEADER}\n{ROW}\n")
    (record,) = reading.records()
    assert reading.submission.return_id == "key_stage_2"
    assert (record.values["upn"], record.values["sex"]) == (upn(1), "F")
    assert (record.values["read_score"], record.number) == (104, 2)
    assert reading.said == ("read through the column map local.toml",)


@pytest.mark.parametrize("delimiter", [";", "\t"])
def test_whatever_stands_between_the_cells(delimiter: str) -> None:
    text = f"{HEADER}\n{ROW}\n".replace(",", delimiter)
    assert [each.values["surname"] for each in read(text).records()] == ["Invented"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_workbook_is_read_through_a_map(kind: str) -> None:
    content = KINDS[kind]({"Export": [HEADER.split(","), ROW.split(",")]})
    reading = read(content)
    assert [each.values["surname"] for each in reading.records()] == ["Invented"]
    assert reading.said == ("sheet “Export”", "read through the column map local.toml")


def test_a_fault_is_of_the_row_of_the_file_as_it_came() -> None:
    wrong = ROW.replace("Girl", "neither")
    reading = read(f"\n{HEADER}\n{ROW.replace('Child', '')}\n\n{wrong}\n")
    list(reading.records())
    assert [(fault.row_number, fault.field) for fault in reading.faults] == [
        (3, "forename"),
        (5, "upn"),
        (5, "sex"),
    ]


def test_a_file_without_all_the_columns_is_no_return() -> None:
    with pytest.raises(NotAReturn, match="headway map"):
        read(f"{HEADER.replace('Reading', 'Writing')}\n{ROW}\n")


def test_of_two_maps_the_one_that_uses_more_columns_is_taken() -> None:
    less = map_of(MAP.replace('READSCORE = "Reading"\n', ""), "less.toml")
    assert "local.toml" in read(f"{HEADER}\n{ROW}\n", (less, *MAPS)).said[0]


def test_two_maps_that_fit_alike_are_named() -> None:
    other = map_of(MAP, "other.toml")
    with pytest.raises(FileRefused, match=r"local\.toml and other\.toml"):
        read(f"{HEADER}\n{ROW}\n", (*MAPS, other))


def test_a_row_that_was_cut_off_is_refused() -> None:
    with pytest.raises(FileRefused, match="row 3"):
        list(read(f"{HEADER}\n{ROW}\nChild,Invented\n").records())


@pytest.mark.parametrize(
    ("find", "put", "line", "said"),
    [
        ('return = "key_stage_2"', 'return = "key_stage_9"', 2, "did you mean “key_stage_"),
        ('return = "key_stage_2"', 'return = "school_census"', 2, "must be one of"),
        ('return = "key_stage_2"', 'retrun = "key_stage_2"', 2, "did you mean “return”?"),
        ('return = "key_stage_2"', 'return = "key_stage_2"\ntable = "x"', 3, "“table” must be"),
        ("READSCORE =", "READSCORES =", 11, "did you mean “READSCORE”?"),
        ('READSCORE = "Reading"', "READSCORE = 7", 11, "must be a text"),
        ('READSCORE = "Reading"', 'READSCORE = " "', 11, "must be a text"),
        ('SURNAME = "Last name"\n', "", 4, "cannot do without the column “SURNAME”"),
        ('ACADYR = "2022/2023"', 'ACADYR = "2022/2023"\nSEX = "F"', 15, "under [columns] as well"),
        ('Girl = "F"', 'Girl = "Q"', 19, "no code of SEX"),
        ('Girl = "F"', "Girl = 1", 19, "must become a text"),
        ("[values.SEX]", "[values.ETHNIC]", 18, "is not under [columns]"),
        ("[values.SEX]", '["values"."SEX"', 18, "is not valid TOML"),
    ],
)
def test_what_is_wrong_with_a_map_is_said_with_its_line(
    find: str, put: str, line: int, said: str
) -> None:
    assert find in MAP
    with pytest.raises(FileRefused) as refusal:
        map_of(MAP.replace(find, put), "local.toml")
    assert "local.toml" in str(refusal.value)
    assert f"line {line}" in str(refusal.value)
    assert said in str(refusal.value)

"""The authority of a postcode."""

import csv
from pathlib import Path

import pytest

from headway.benchmarks.areas import area
from headway.errors import FileRefused
from headway.linkage import postcodes
from headway.linkage.postcodes import OUTSIDE_ENGLAND, Postcodes, own_postcodes


@pytest.mark.parametrize(
    ("postcode", "la_code"),
    [
        ("RM1 3BD", "311"),
        ("ss26er", "882"),
        ("ME4 4TR", "887"),
        ("CM1 1QH", "881"),
        ("CF10 3AT", OUTSIDE_ENGLAND),
        ("HW1 1AA", None),
        ("", None),
    ],
)
def test_the_directory_knows_the_authority_and_a_district_its_county(
    postcode: str, la_code: str | None
) -> None:
    assert Postcodes().authority_of(postcode) == la_code


def test_an_authoritys_own_list_comes_first(tmp_path: Path) -> None:
    path = tmp_path / "postcodes.csv"
    path.write_text("postcode,la_code\nHW1 1AA,998\n", encoding="utf-8")
    assert Postcodes(own_postcodes(path)).authority_of("hw11aa") == "998"
    assert own_postcodes(tmp_path / "none.csv") == {}


def test_a_list_with_other_columns_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "postcodes.csv"
    path.write_text("pcd,council\nHW1 1AA,998\n", encoding="utf-8")
    with pytest.raises(FileRefused, match="postcode and la_code"):
        own_postcodes(path)


def test_every_district_belongs_to_a_county_that_there_is() -> None:
    path = Path(postcodes.__file__).parent / "data" / "districts.csv"
    with path.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert len(rows) == len({row["district_code"] for row in rows}) > 150
    assert {area(row["la_code"]).authority_type for row in rows} == {area("881").authority_type}

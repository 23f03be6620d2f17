from pathlib import Path

import pytest

from headway.benchmarks.areas import all_areas
from headway.benchmarks.bundles import Naming, SetAside, open_bundle
from headway.benchmarks.series import YearType
from headway.errors import FileRefused
from headway.store.engine import query, rows
from tests.unit.benchmarks.small_bundles import Line, as_csv, as_parquet

SQL = Path(__file__).parents[3] / "src" / "headway" / "benchmarks" / "sql"
GOOD_LEVEL = {"GLD": Naming(series_id="gld", year_type=YearType.ACADEMIC)}
Figure = tuple[str, str, str, float | None, str | None, str | None]


def figures_of(file: Path, folder: Path) -> tuple[list[Figure], tuple[SetAside, ...]]:
    """The figures that a bundle of one series gives, and what was left out."""
    written = folder / "figures.parquet"
    with open_bundle(file) as bundle:
        set_aside = bundle.read(GOOD_LEVEL, all_areas())
        bundle.write(written)
    parameters = {"file": str(written), "series": ["gld"]}
    return rows(query(SQL, "figures_of_series"), parameters, file=written), set_aside


def test_a_bundle_reads_the_same_as_csv_and_as_parquet(tmp_path: Path) -> None:
    lines: list[Line] = [
        ("GLD", "2024", "883", "81.099999999999994"),
        ("GLD", "2023(Prov)", "883", "4.7980000000000002E-2"),
        ("GLD", "2024", "383", "c"),
    ]
    expected = [
        ("gld", "2023(Prov)", "883", 0.04798, None, None),
        ("gld", "2024", "383", None, "c", None),
        ("gld", "2024", "883", 81.1, None, None),
    ]
    assert figures_of(as_csv(tmp_path / "b.csv", lines), tmp_path) == (expected, ())
    assert figures_of(as_parquet(tmp_path / "b.parquet", lines), tmp_path) == (expected, ())


@pytest.mark.parametrize(
    ("mark", "symbol"),
    [("..", "x"), (":", "x"), (".", "z"), ("c", "c"), ("C", "c"), ("low", "low"), ("u", "u")],
)
def test_a_mark_that_says_why_keeps_its_meaning(tmp_path: Path, mark: str, symbol: str) -> None:
    lines = [("GLD", "2024", "883", mark), ("GLD", "2024", "383", "70")]
    found, _ = figures_of(as_csv(tmp_path / "b.csv", lines), tmp_path)
    assert found[1][3:] == (None, symbol, None)


def test_a_dash_beside_a_figure_of_someone_else_is_not_available(tmp_path: Path) -> None:
    lines = [("GLD", "2024", "883", "-"), ("GLD", "2024", "383", "70")]
    found, _ = figures_of(as_csv(tmp_path / "b.csv", lines), tmp_path)
    assert found[1][4:] == ("x", "not available; the source does not say why")


def test_dashes_for_everyone_mean_that_nobody_has_that_year(tmp_path: Path) -> None:
    lines = [("GLD", "2024", "883", "-"), ("GLD", "2023", "383", "70"), ("GLD", "2024", "383", "-")]
    found, _ = figures_of(as_csv(tmp_path / "b.csv", lines), tmp_path)
    assert {figure[4:] for figure in found if figure[1] == "2024"} == {
        ("z", "nobody has a figure for that year")
    }


def test_a_dash_beside_a_confidential_figure_does_not_prove_that_nobody_has_one(
    tmp_path: Path,
) -> None:
    lines = [("GLD", "2024", "883", "-"), ("GLD", "2024", "383", "c")]
    found, _ = figures_of(as_csv(tmp_path / "b.csv", lines), tmp_path)
    assert found[1][4] == "x"


def test_a_dash_before_an_area_was_made_or_after_it_was_abolished_is_not_applicable(
    tmp_path: Path,
) -> None:
    lines = [
        *(("GLD", year, "942", "-") for year in ("2022", "2023", "2024")),
        *(("GLD", year, "909", "-") for year in ("2022", "2023", "2024")),
        *(("GLD", year, "383", "70") for year in ("2022", "2023", "2024")),
    ]
    found, _ = figures_of(as_csv(tmp_path / "b.csv", lines), tmp_path)
    symbols = {(figure[2], figure[1]): figure[4] for figure in found if figure[2] != "383"}
    # Both were there in a part of 2022/23, when Cumbria was abolished on 1 April.
    assert symbols == {
        ("942", "2022"): "z",
        ("942", "2023"): "x",
        ("942", "2024"): "x",
        ("909", "2022"): "x",
        ("909", "2023"): "x",
        ("909", "2024"): "z",
    }


def test_a_row_given_twice_alike_counts_once(tmp_path: Path) -> None:
    lines = [("GLD", "2024", "883", "70.1"), ("GLD", "2024", "883", "70.099999999999994")]
    found, _ = figures_of(as_csv(tmp_path / "b.csv", lines), tmp_path)
    assert found == [("gld", "2024", "883", 70.1, None, None)]


@pytest.mark.parametrize("other", ["70.2", "-", "c"])
def test_a_row_given_twice_with_two_values_is_refused(tmp_path: Path, other: str) -> None:
    lines = [("GLD", "2024", "883", "70.1"), ("GLD", "2024", "883", other)]
    with pytest.raises(FileRefused, match=r"two different values for gld, 2024, area 883 \(rows 1"):
        figures_of(as_csv(tmp_path / "b.csv", lines), tmp_path)


def test_two_labels_for_one_period_with_two_values_are_refused(tmp_path: Path) -> None:
    lines = [("GLD", "2024 (prov)", "883", "70.1"), ("GLD", "2024 (Rev)", "883", "70.4")]
    with pytest.raises(FileRefused, match="two different values"):
        figures_of(as_csv(tmp_path / "b.csv", lines), tmp_path)


def test_what_cannot_be_understood_is_left_out_and_said(tmp_path: Path) -> None:
    lines = [
        ("GLD", "2024", "883", "70.1"),
        ("GLD", "2024", "383", "seventy"),
        ("GLD", "soon", "383", "70"),
        ("GLD", "2024", "123", "70"),
        ("GLD", "2024", "124", "nan"),
        ("GLD", "soon", "883", "71"),
    ]
    found, set_aside = figures_of(as_csv(tmp_path / "b.csv", lines), tmp_path)
    assert found == [("gld", "2024", "883", 70.1, None, None)]
    assert [one.sentence for one in set_aside] == [
        "1 row was left out: “seventy” is neither a number nor a known symbol (first at row 2).",
        "2 rows were left out: the year label “soon” cannot be read (first at row 3).",
        "1 row was left out: no area has the number “123” (first at row 4).",
        "1 row was left out: no area has the number “124” (first at row 5).",
    ]


@pytest.mark.parametrize("text", ["nan", "inf", "-inf"])
def test_what_is_not_a_finite_number_is_no_value(tmp_path: Path, text: str) -> None:
    lines = [("GLD", "2024", "883", text), ("GLD", "2024", "383", "70")]
    found, set_aside = figures_of(as_csv(tmp_path / "b.csv", lines), tmp_path)
    assert [figure[2] for figure in found] == ["383"]
    assert set_aside[0].text == text


def test_a_bundle_without_a_single_readable_figure_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileRefused, match="holds no figure that Headway can read"):
        figures_of(as_csv(tmp_path / "b.csv", [("GLD", "soon", "883", "70")]), tmp_path)


def test_a_table_of_something_else_is_refused_with_the_columns_it_lacks(tmp_path: Path) -> None:
    foreign = tmp_path / "pupils.csv"
    foreign.write_text("Years,Values\n2024,1\n", encoding="utf-8")
    with (
        pytest.raises(FileRefused, match="has no column “Short Desc” or “LA Number”"),
        open_bundle(foreign),
    ):
        pass


@pytest.mark.parametrize("name", ["bundle.parquet", "bundle.csv"])
def test_a_damaged_file_is_refused_in_one_sentence(tmp_path: Path, name: str) -> None:
    damaged = tmp_path / name
    damaged.write_bytes(b"PAR1\x00\x01\x02 this is not one")
    with pytest.raises(FileRefused) as caught, open_bundle(damaged):
        pass
    assert "\n" not in str(caught.value)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileRefused, match="There is no file"), open_bundle(tmp_path / "none.csv"):
        pass

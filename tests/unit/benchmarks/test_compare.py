import pytest

from headway.benchmarks.areas import find_area
from headway.benchmarks.change import change
from headway.benchmarks.compare import Band, Rank, band, compare, rank, values_of_authorities
from headway.benchmarks.figures import Figures, load
from headway.benchmarks.series import series
from headway.errors import UnknownName
from headway.vocabulary.figures import Polarity
from headway.vocabulary.years import AcademicYear, CalendarYear, FinancialYear, Period

FIVE = {"1": 0.0, "2": 10.0, "3": 20.0, "4": 30.0, "5": 40.0}


@pytest.fixture(scope="module")
def figures() -> Figures:
    return load(
        ["fsp_new_gooddev", "prifsm", "ks2r_avg_scaled_score", "firstyjs", "lac_ks4_avg_prog8"]
    )


def test_everything_stands_beside_a_figure(figures: Figures) -> None:
    comparison = compare(
        figures, series("fsp_new_gooddev"), find_area("Thurrock"), AcademicYear(2024)
    )
    assert comparison.england is not None
    assert comparison.england.value == 68.3
    assert comparison.region_area == find_area("East of England")
    assert comparison.region_note == ""
    assert len(comparison.neighbours) == comparison.neighbours_with_value == 10
    assert comparison.neighbours[0].area.name == "Swindon"
    assert comparison.neighbours[0].closeness == "Very close"
    assert comparison.neighbours_edition == 2025
    assert comparison.rank is not None
    assert comparison.band is not None


def test_the_neighbours_are_of_the_edition_asked_for(figures: Figures) -> None:
    thurrock = find_area("Thurrock")
    older = compare(figures, series("fsp_new_gooddev"), thurrock, AcademicYear(2024), 2021)
    assert older.neighbours[0].area.name == "Medway"
    assert older.neighbours_edition == 2021
    with pytest.raises(UnknownName, match=r"“2024”.*“2021” or “2025”"):
        compare(figures, series("fsp_new_gooddev"), thurrock, AcademicYear(2024), 2024)


def test_a_half_of_london_without_a_figure_falls_back_to_london_and_says_so() -> None:
    absence = series("pritotabs")
    comparison = compare(
        load([absence.series_id]), absence, find_area("Camden"), AcademicYear(2016)
    )
    assert comparison.region_area == find_area("London")
    assert comparison.region is not None
    assert comparison.region.value is not None
    assert comparison.region_note == "Inner London has no figure, so London’s stands here."


def test_a_half_of_london_with_a_figure_stands_by_itself(figures: Figures) -> None:
    comparison = compare(
        figures, series("fsp_new_gooddev"), find_area("Camden"), AcademicYear(2024)
    )
    assert comparison.region_area == find_area("Inner London")
    assert comparison.region_note == ""


def test_a_region_and_england_have_no_neighbours_rank_or_band(figures: Figures) -> None:
    one = series("fsp_new_gooddev")
    for name in ("South West", "England"):
        comparison = compare(figures, one, find_area(name), AcademicYear(2024))
        assert comparison.neighbours == ()
        assert comparison.neighbours_mean is None
        assert (comparison.rank, comparison.band) == (None, None)
    assert compare(figures, one, find_area("England"), AcademicYear(2024)).region_area is None


def test_nothing_stands_beside_england(figures: Figures) -> None:
    one, england = series("fsp_new_gooddev"), find_area("England")
    assert compare(figures, one, england, AcademicYear(2024)).england is None
    moved = change(figures, one, england, AcademicYear(2024), 1)
    assert moved.area is not None
    assert (moved.england, moved.net) == (None, None)


def test_there_is_no_rank_or_band_without_a_polarity(figures: Figures) -> None:
    meals = series("prifsm")
    newest = figures.latest("prifsm", "883")
    assert newest is not None
    comparison = compare(figures, meals, find_area("Thurrock"), newest.period)
    assert (comparison.rank, comparison.band) == (None, None)
    assert comparison.neighbours_mean is not None


def test_there_is_no_rank_or_band_where_the_source_makes_no_quartiles(figures: Figures) -> None:
    score = series("ks2r_avg_scaled_score")
    comparison = compare(figures, score, find_area("Thurrock"), AcademicYear(2024))
    assert score.polarity is Polarity.HIGH
    assert (comparison.rank, comparison.band) == (None, None)


def test_the_mean_leaves_out_neighbours_without_a_value_and_counts_the_others(
    figures: Figures,
) -> None:
    looked_after = series("lac_ks4_avg_prog8")
    partly = [
        comparison
        for name in ("Thurrock", "Camden", "Rutland", "Wokingham")
        if 0
        < (
            comparison := compare(figures, looked_after, find_area(name), AcademicYear(2023))
        ).neighbours_with_value
        < 10
    ]
    assert partly
    for comparison in partly:
        values = [
            n.figure.value for n in comparison.neighbours if n.figure and n.figure.value is not None
        ]
        assert comparison.neighbours_with_value == len(values)
        assert comparison.neighbours_mean == pytest.approx(sum(values) / len(values))


def test_nobody_is_ranked_beside_their_own_successor() -> None:
    moves = series("stability_school")
    figures, period = load([moves.series_id]), FinancialYear(2018)
    both_have_one = figures.values(moves.series_id, period)
    assert {"835", "838"} <= set(both_have_one)
    standing = values_of_authorities(figures, moves, period)
    assert not {"835", "838"} <= set(standing)
    assert len(standing) < sum(code < "970" for code in both_have_one)


def test_a_value_given_for_years_after_an_authority_was_abolished_is_not_ranked(
    figures: Figures,
) -> None:
    one, period = series("firstyjs"), CalendarYear(2024)
    assert figures.values(one.series_id, period)["835"] > 0
    assert "835" not in values_of_authorities(figures, one, period)
    assert compare(figures, one, find_area("Dorset (Pre LG)"), period).rank is None


def test_a_period_without_figures_compares_to_nothing(figures: Figures) -> None:
    later: Period = AcademicYear(2040)
    comparison = compare(figures, series("fsp_new_gooddev"), find_area("Camden"), later)
    assert comparison.england is None
    assert comparison.region is None
    assert comparison.neighbours_mean is None
    assert comparison.neighbours_with_value == 0
    assert (comparison.rank, comparison.band) == (None, None)
    of_another_kind = compare(
        figures, series("fsp_new_gooddev"), find_area("Camden"), CalendarYear(2024)
    )
    assert of_another_kind.england is None


def test_equal_values_share_the_better_place_and_the_next_is_left_out() -> None:
    values = {"1": 9.0, "2": 7.0, "3": 7.0, "4": 5.0}
    assert [rank(values, area, Polarity.HIGH) for area in values] == [
        Rank(place=1, of=4),
        Rank(place=2, of=4),
        Rank(place=2, of=4),
        Rank(place=4, of=4),
    ]
    low = [rank(values, area, Polarity.LOW) for area in values]
    assert [one.place for one in low if one] == [4, 2, 2, 1]


def test_an_area_without_a_value_has_no_place() -> None:
    assert rank(FIVE, "6", Polarity.HIGH) is None
    assert band(FIVE, "6", Polarity.HIGH) is None
    assert band({}, "6", Polarity.HIGH) is None
    assert rank(FIVE, "1", Polarity.NONE) is None
    assert band(FIVE, "1", Polarity.NONE) is None


@pytest.mark.parametrize(
    ("value", "polarity", "letter"),
    [
        (5.0, Polarity.LOW, "A"),
        (15.0, Polarity.LOW, "B"),
        (25.0, Polarity.LOW, "C"),
        (35.0, Polarity.LOW, "D"),
        (5.0, Polarity.HIGH, "D"),
        (15.0, Polarity.HIGH, "C"),
        (25.0, Polarity.HIGH, "B"),
        (35.0, Polarity.HIGH, "A"),
    ],
)
def test_bands_follow_the_source_where_the_quarters_end_at_10_20_and_30(
    value: float, polarity: Polarity, letter: str
) -> None:
    # Two more on either side of the value leave the quartiles of nine where they were of five.
    values = {**FIVE, "6": value, "7": 10.0, "8": 20.0, "9": 30.0}
    found = band(values, "6", polarity)
    assert found is not None
    assert found.edges[1:4] == pytest.approx((10.0, found.edges[2], 30.0))
    assert found.letter == letter


@pytest.mark.parametrize(
    ("area", "high", "low"), [("2", "D", "A"), ("3", "C", "B"), ("4", "B", "C")]
)
def test_a_value_on_an_edge_is_in_the_lower_quarter(area: str, high: str, low: str) -> None:
    edges = (0.0, 10.0, 20.0, 30.0, 40.0)
    assert band(FIVE, area, Polarity.HIGH) == Band(letter=high, edges=edges)
    assert band(FIVE, area, Polarity.LOW) == Band(letter=low, edges=edges)


def test_one_authority_alone_is_first_of_one() -> None:
    assert rank({"1": 3.0}, "1", Polarity.LOW) == Rank(place=1, of=1)
    assert band({"1": 3.0}, "1", Polarity.LOW) == Band(letter="A", edges=(3.0, 3.0, 3.0, 3.0, 3.0))

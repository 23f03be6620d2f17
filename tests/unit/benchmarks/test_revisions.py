import pytest

from headway.benchmarks.editions import Edition, packaged
from headway.benchmarks.imports import import_bundle
from headway.benchmarks.revisions import Revision, RevisionKind, revise
from headway.vocabulary.figures import Status
from headway.vocabulary.years import AcademicYear
from tests.unit.benchmarks.small_bundles import as_csv, lines_of


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    years = {
        "2022": {"883": "60.1", "383": "61", "970": "65"},
        "2023 (Prov)": {"883": "62.12", "383": "63.5", "970": "66.1", "909": "60.1"},
        "2024": {"883": "64.5", "383": "-", "970": "67.7"},
    }
    folder = tmp_path_factory.mktemp("old")
    lines = lines_of("FSP_NEW_GOODDEV", years) + lines_of("LAC", {"2024": {"883": "70"}})
    return import_bundle(as_csv(folder / "old.csv", lines), folder).edition


@pytest.fixture(scope="module")
def new(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    years = {
        "2023": {"883": "62.1", "383": "63.5", "970": "66.4", "909": "60.1"},
        "2024": {"883": "-", "383": "70.2", "970": "67.71"},
        "2025": {"883": "66", "383": "67", "970": "68.3"},
    }
    folder = tmp_path_factory.mktemp("new")
    lines = lines_of("FSP_NEW_GOODDEV", years) + lines_of("CIN", {"2025": {"883": "300"}})
    return import_bundle(as_csv(folder / "new.csv", lines), folder).edition


@pytest.fixture(scope="module")
def rows(old: Edition, new: Edition) -> dict[tuple[str, AcademicYear], Revision]:
    found = {}
    for row in revise(old, new).rows:
        assert isinstance(row.period, AcademicYear)
        found[row.area, row.period] = row
    return found


Rows = dict[tuple[str, AcademicYear], Revision]


def test_a_value_that_is_another_was_changed(rows: Rows) -> None:
    row = rows["970", AcademicYear(2022)]
    assert (row.kind, row.was, row.now) == (RevisionKind.CHANGED, 66.1, 66.4)
    assert row.is_seen


def test_a_value_to_fewer_decimals_is_the_same_value(rows: Rows) -> None:
    row = rows["883", AcademicYear(2022)]
    assert (row.kind, row.was, row.now) == (RevisionKind.RESTATED, 62.12, 62.1)
    assert not row.is_seen


def test_a_value_to_more_decimals_is_the_same_value_though_others_had_none_to_spare(
    rows: Rows,
) -> None:
    row = rows["970", AcademicYear(2023)]
    assert (row.kind, row.was, row.now) == (RevisionKind.RESTATED, 67.7, 67.71)


def test_a_value_that_went_was_withdrawn_and_one_that_came_is_newly_there(rows: Rows) -> None:
    went, came = rows["883", AcademicYear(2023)], rows["383", AcademicYear(2023)]
    assert (went.kind, went.was, went.now) == (RevisionKind.WITHDRAWN, 64.5, None)
    assert (came.kind, came.was, came.now) == (RevisionKind.NEWLY_THERE, None, 70.2)


def test_a_status_that_changed_alone_is_told_apart(rows: Rows) -> None:
    row = rows["383", AcademicYear(2022)]
    assert row.kind is RevisionKind.RELABELLED
    assert (row.status_was, row.status_is) == (Status.PROVISIONAL, Status.UNSTATED)
    assert not row.is_seen


def test_years_that_came_or_went_are_not_revisions(old: Edition, new: Edition) -> None:
    told = revise(old, new)
    assert [one.period for one in told.new_periods] == [AcademicYear(2024)]
    assert [one.period for one in told.dropped_periods] == [AcademicYear(2021)]
    assert {row.period for row in told.rows} == {AcademicYear(2022), AcademicYear(2023)}


def test_series_that_came_or_went_are_named(old: Edition, new: Edition) -> None:
    told = revise(old, new)
    assert (told.new_series, told.gone_series) == (("cin",), ("lac",))


def test_only_values_that_both_have_are_counted_as_compared(old: Edition, new: Edition) -> None:
    assert revise(old, new).compared == 5


def test_every_kind_is_counted(old: Edition, new: Edition) -> None:
    assert revise(old, new).counts == {
        RevisionKind.CHANGED: 1,
        RevisionKind.RESTATED: 2,
        RevisionKind.NEWLY_THERE: 1,
        RevisionKind.WITHDRAWN: 1,
        RevisionKind.RELABELLED: 2,
    }


def test_an_edition_differs_in_nothing_from_itself() -> None:
    told = revise(packaged(), packaged())
    assert told.rows == told.new_series == told.gone_series == told.new_periods == ()
    assert told.compared == 547_187

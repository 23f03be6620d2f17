from pathlib import Path

import pytest

from headway.benchmarks.editions import current, packaged
from headway.benchmarks.figures import load
from headway.benchmarks.imports import NOT_DESCRIBED, import_bundle
from headway.benchmarks.revisions import RevisionKind
from headway.benchmarks.series import all_series, series
from headway.errors import FileRefused
from headway.vocabulary.figures import Polarity
from headway.vocabulary.years import AcademicYear, PointInYear
from tests.unit.benchmarks.small_bundles import as_csv, as_parquet, lines_of

NEWER = lines_of(
    "FSP_NEW_GOODDEV",
    {
        "2025 (Rev)": {"883": "70.3", "970": "68.3"},
        "2026 (prov)": {"883": "71.2", "970": "69.0"},
    },
)
UNKNOWN = lines_of("Brand New %", {"2026": {"883": "12.5", "970": "13.25"}})


def test_an_imported_bundle_is_used_from_then_on_and_the_package_stays_as_it_is(
    tmp_path: Path,
) -> None:
    taken = import_bundle(as_parquet(tmp_path / "May 2026.parquet", NEWER), tmp_path)
    assert current(tmp_path) == taken.edition
    assert taken.replaced == packaged()
    assert taken.edition.title == "May 2026.parquet"
    assert taken.edition.name.startswith("may_2026-")
    figure = load(["fsp_new_gooddev"], taken.edition).latest("fsp_new_gooddev", "883")
    assert figure is not None
    assert (figure.value, figure.period) == (71.2, AcademicYear(2025))
    assert figure.source == taken.edition.source
    before = load(["fsp_new_gooddev"]).latest("fsp_new_gooddev", "883")
    assert before is not None
    assert before.value == 70.1


def test_it_says_which_values_were_revised(tmp_path: Path) -> None:
    taken = import_bundle(as_csv(tmp_path / "new.csv", NEWER), tmp_path, title="May 2026")
    assert taken.edition.title == "May 2026"
    thurrock = taken.revisions.of_area("883")
    assert [(one.was, one.now, one.kind) for one in thurrock] == [
        (70.1, 70.3, RevisionKind.CHANGED)
    ]
    assert [one.period for one in taken.revisions.new_periods] == [AcademicYear(2025)]
    assert "lac" in taken.revisions.gone_series


def test_a_series_no_dictionary_describes_goes_by_its_short_description_and_is_said(
    tmp_path: Path,
) -> None:
    taken = import_bundle(as_csv(tmp_path / "new.csv", NEWER + UNKNOWN), tmp_path)
    assert taken.undescribed == ("brand_new_percent",)
    one = series("brand_new_percent", taken.edition)
    assert one.title == "Brand New %"
    assert one.topic == NOT_DESCRIBED
    assert not one.in_dictionary
    assert one.polarity is Polarity.NONE
    assert not one.ranked
    figure = load([one.series_id], taken.edition).latest(one.series_id, "883")
    assert figure is not None
    assert (figure.value, figure.period) == (12.5, PointInYear(2026))
    assert "brand_new_percent" not in {known.series_id for known in all_series()}


def test_a_new_series_never_takes_the_id_of_another(tmp_path: Path) -> None:
    clash = lines_of("LAC!", {"2026": {"883": "1"}}) + lines_of("lac?", {"2026": {"883": "2"}})
    taken = import_bundle(as_csv(tmp_path / "new.csv", clash), tmp_path)
    assert taken.undescribed == ("lac_2", "lac_3")


def test_a_bundle_imported_again_is_made_current_again(tmp_path: Path) -> None:
    first = import_bundle(as_csv(tmp_path / "one.csv", NEWER), tmp_path)
    second = import_bundle(as_csv(tmp_path / "two.csv", NEWER + UNKNOWN), tmp_path)
    again = import_bundle(tmp_path / "one.csv", tmp_path)
    assert second.replaced == first.edition
    assert again.edition == first.edition == current(tmp_path)
    kept = {path.name for path in (tmp_path / "reference").iterdir()}
    assert kept == {first.edition.name, second.edition.name, "CURRENT"}


@pytest.mark.parametrize(
    "lines",
    [
        [("FSP_NEW_GOODDEV", "2026", "883", "70"), ("FSP_NEW_GOODDEV", "2026", "883", "71")],
        [("FSP_NEW_GOODDEV", "soon", "883", "70")],
    ],
    ids=["contradicts itself", "nothing readable"],
)
def test_a_refused_bundle_leaves_everything_as_it_was(
    tmp_path: Path, lines: list[tuple[str, str, str, str]]
) -> None:
    held = import_bundle(as_csv(tmp_path / "one.csv", NEWER), tmp_path).edition
    before = sorted(path.name for path in (tmp_path / "reference").rglob("*"))
    with pytest.raises(FileRefused):
        import_bundle(as_csv(tmp_path / "bad.csv", lines), tmp_path)
    assert current(tmp_path) == held
    assert sorted(path.name for path in (tmp_path / "reference").rglob("*")) == before


def test_a_damaged_bundle_leaves_the_packaged_edition_in_use(tmp_path: Path) -> None:
    damaged = tmp_path / "bundle.parquet"
    damaged.write_bytes(b"PAR1 torn")
    with pytest.raises(FileRefused):
        import_bundle(damaged, tmp_path)
    assert current(tmp_path) == packaged()
    assert not (tmp_path / "reference").exists()


def test_a_workspace_that_cannot_be_written_is_refused_in_a_sentence(tmp_path: Path) -> None:
    bundle = as_csv(tmp_path / "one.csv", NEWER)
    in_the_way = tmp_path / "workspace"
    in_the_way.write_text("a file where a folder should be", encoding="utf-8")
    with pytest.raises(FileRefused, match="cannot be written"):
        import_bundle(bundle, in_the_way)
    assert in_the_way.read_text(encoding="utf-8") == "a file where a folder should be"


def test_each_step_is_told_for_a_progress_display(tmp_path: Path) -> None:
    told: list[str] = []
    import_bundle(as_csv(tmp_path / "one.csv", NEWER), tmp_path, on_step=told.append)
    assert told[0] == "Reading one.csv"
    assert len(told) == 3


def test_rows_left_out_are_said_and_the_others_taken(tmp_path: Path) -> None:
    lines = [*NEWER, ("FSP_NEW_GOODDEV", "2026 (guess)", "883", "99")]
    taken = import_bundle(as_csv(tmp_path / "one.csv", lines), tmp_path)
    assert [one.text for one in taken.set_aside] == ["2026 (guess)"]
    figure = load(["fsp_new_gooddev"], taken.edition).latest("fsp_new_gooddev", "883")
    assert figure is not None
    assert figure.value == 71.2

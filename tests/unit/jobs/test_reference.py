"""Taking in a newer bundle: what was revised, and the note of what moved for one area."""

import re
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
import pytest

from headway.benchmarks.editions import current, packaged
from headway.errors import FileRefused, WrongUsage
from headway.jobs import reference

BUNDLE = Path(__file__).parents[3] / "reference/lait-2026-04/published_values.parquet"
KEPT = ("FSP_NEW_GOODDEV", "KS2RWM_Expected_STD", "TotPerAbNew", "Sept_Guarantee")


@pytest.fixture
def newer(tmp_path: Path) -> Path:
    """Four series of the shipped bundle, as a bundle of their own."""
    table = pq.read_table(BUNDLE)
    file = tmp_path / "newer.parquet"
    pq.write_table(table.filter(pc.is_in(table["Short Desc"], pa.array(KEPT))), file)
    return file


@pytest.fixture
def older(tmp_path: Path, newer: Path) -> Path:
    """The same without 2025, and with one value of Thurrock's that is to be revised."""
    rows = [row for row in pq.read_table(newer).to_pylist() if row["Years"] != "2025"]
    for row in rows:
        key = (row["Short Desc"], row["Years"], row["LA and Regions"])
        if key == ("TotPerAbNew", "2024", "Thurrock"):
            row["Values"] = "11.11"
    file = tmp_path / "older.parquet"
    pq.write_table(pa.Table.from_pylist(rows, schema=pq.read_schema(newer)), file)
    return file


def taken(
    file: Path, workspace: Path, la: str | None = None, note: Path | None = None
) -> reference.ImportTold:
    """A bundle taken into a workspace."""
    return reference.take_in(
        reference.ImportRequest(file=file, title=file.stem, la=la, note=note, workspace=workspace)
    )


def test_every_revised_value_is_counted_and_the_note_says_what_moved(
    older: Path, newer: Path, tmp_path: Path
) -> None:
    workspace, note = tmp_path / "workspace", tmp_path / "note.html"
    taken(older, workspace)
    told = dict(taken(newer, workspace, "Thurrock", note).rows)
    assert told["value changed"] == 1
    assert told["new years of a series"] == 4
    assert told["withdrawn"] == told["series no longer given"] == 0
    text = re.sub(r"<[^>]+>", " ", note.read_text(encoding="utf-8"))
    assert "4 series have a new year here" in text
    assert "1 earlier figure reads differently now" in text
    assert re.search(r"2023/24\s+11\.11%\s+17\.53%", text)
    assert re.search(r"2024/25\s+70\.1%\s+\+0\.5", text)


def test_a_bundle_that_ends_earlier_than_the_one_in_use_is_doubted_and_a_newer_one_is_not(
    older: Path, newer: Path, tmp_path: Path
) -> None:
    rows = [row for row in pq.read_table(newer).to_pylist() if row["Years"] != "2016"]
    rolled = tmp_path / "rolled on.parquet"
    pq.write_table(pa.Table.from_pylist(rows, schema=pq.read_schema(newer)), rolled)
    workspace = tmp_path / "workspace"
    taken(older, workspace)
    assert not any("earlier year" in said for said in taken(rolled, workspace).sentences)
    assert any("4 series now end in an earlier" in s for s in taken(older, workspace).sentences)


def test_a_bundle_taken_in_twice_keeps_its_title_and_says_that_nothing_is_new(
    newer: Path, tmp_path: Path
) -> None:
    workspace = tmp_path / "workspace"
    taken(newer, workspace)
    again = reference.take_in(
        reference.ImportRequest(file=newer, title="", la=None, note=None, workspace=workspace)
    )
    assert again.sentences == ("This is the bundle that was in use already: newer.",)


def test_the_bundle_that_headway_comes_with_keeps_its_title(newer: Path, tmp_path: Path) -> None:
    workspace = tmp_path / "workspace"
    taken(newer, workspace)
    reference.take_in(
        reference.ImportRequest(file=BUNDLE, title="", la=None, note=None, workspace=workspace)
    )
    assert current(workspace).title == packaged().title


def test_the_note_is_one_sheet_of_paper(older: Path, newer: Path, tmp_path: Path) -> None:
    pikepdf = pytest.importorskip("pikepdf")
    workspace, note = tmp_path / "workspace", tmp_path / "note.pdf"
    taken(older, workspace)
    taken(newer, workspace, "Thurrock", note)
    with pikepdf.open(note) as document:
        assert len(document.pages) == 1
        assert document.Root.Lang == "en-GB"
        assert document.Root.MarkInfo.Marked


def test_the_edition_taken_in_is_the_one_in_use_and_the_packaged_one_is_unharmed(
    newer: Path, tmp_path: Path
) -> None:
    taken(newer, tmp_path / "workspace")
    described = dict(reference.describe(tmp_path / "workspace"))
    assert described["edition"] == "newer"
    assert dict(reference.describe(tmp_path / "elsewhere"))["source"] == "published:lait-2026-04"


def test_what_is_listed_twice_and_disagrees_is_reported() -> None:
    told = [what for what, _ in reference.describe(Path("no-workspace"))]
    assert [what.removeprefix("listed twice: ") for what in told if "listed twice" in what] == [
        "lac_unauth",
        "lac_over_abs",
        "cinpermabsent_3term",
        "cinpermexclusion",
    ]


def test_a_note_needs_an_authority_and_an_ending_it_can_be_written_as(
    newer: Path, tmp_path: Path
) -> None:
    with pytest.raises(WrongUsage, match="--note"):
        taken(newer, tmp_path / "workspace", "Thurrock")
    with pytest.raises(WrongUsage, match=r"\.docx"):
        taken(newer, tmp_path / "workspace", "Thurrock", tmp_path / "note.docx")
    assert not (tmp_path / "workspace").exists()


def test_a_bundle_cut_short_changes_nothing(newer: Path, tmp_path: Path) -> None:
    cut = tmp_path / "cut.parquet"
    cut.write_bytes(newer.read_bytes()[:-1000])
    with pytest.raises(FileRefused, match=r"cut\.parquet"):
        taken(cut, tmp_path / "workspace")
    assert dict(reference.describe(tmp_path / "workspace"))["source"] == "published:lait-2026-04"

"""Archives: envelopes of files, and refused where they were packed to do harm."""

import gzip
import io
import zipfile
import zlib
from pathlib import Path

import pytest

from headway.collections.opening.arrivals import arrivals
from headway.collections.recognise import recognised
from headway.errors import FileRefused
from tests.unit.collections.invented_files import census, pupil
from tests.unit.collections.opening.test_forms import cells
from tests.unit.collections.opening.workbook_files import xlsx

CENSUS = census(pupil()).encode()


def zipped(**members: bytes) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name.replace("__", "."), content)
    return held.getvalue()


def sent(folder: Path, content: bytes, name: str = "sent.zip") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def contents(path: Path) -> dict[str, bytes]:
    found = {}
    for arrival in arrivals(path):
        with arrival.opened() as stream:
            found[arrival.name] = stream.read()
    return found


def refused(path: Path) -> str:
    with pytest.raises(FileRefused) as refusal:
        contents(path)
    sentence = str(refusal.value)
    assert path.name in sentence
    assert "\n" not in sentence
    return sentence


def test_a_file_by_itself_comes_by_itself(tmp_path: Path) -> None:
    assert contents(sent(tmp_path, CENSUS, "census.xml")) == {"census.xml": CENSUS}


def test_a_workbook_is_no_archive(tmp_path: Path) -> None:
    workbook = xlsx({"Results": cells()})
    assert contents(sent(tmp_path, workbook, "results.xlsx")) == {"results.xlsx": workbook}


def test_every_member_is_a_file_of_its_own(tmp_path: Path) -> None:
    workbook = xlsx({"Results": cells()})
    members = {"a.xml": CENSUS, "north/b.xlsx": workbook}
    path = sent(tmp_path, zipped(**members))
    assert contents(path) == {f"sent.zip/{name}": each for name, each in members.items()}


def test_gzip_holds_one_file(tmp_path: Path) -> None:
    path = sent(tmp_path, gzip.compress(CENSUS), "census.xml.gz")
    assert contents(path) == {"census.xml.gz/census.xml": CENSUS}


def test_the_beginning_of_a_member_is_seen_whole(tmp_path: Path) -> None:
    (arrival,) = arrivals(sent(tmp_path, zipped(a__xml=CENSUS)))
    with arrival.opened() as stream:
        told = recognised(stream, arrival.name)
    assert told.found.return_id == "school_census"


@pytest.mark.parametrize("size", [15, 60, 400])
def test_an_archive_that_was_cut_off(tmp_path: Path, size: int) -> None:
    assert "cut off" in refused(sent(tmp_path, zipped(a__xml=CENSUS)[:size]))
    assert "cut off" in refused(sent(tmp_path, gzip.compress(CENSUS)[:size], "a.xml.gz"))


def test_an_archive_whose_member_was_altered(tmp_path: Path) -> None:
    content = bytearray(zipped(a__xml=CENSUS))
    content[100] ^= 0xFF
    assert "damaged" in refused(sent(tmp_path, bytes(content)))


@pytest.mark.parametrize(
    "name", ["../a.xml", "/etc/a.xml", "a/../../b.xml", "C:\\a.xml", "..\\a.xml", "a\tb.xml"]
)
def test_a_name_that_leads_out_of_its_folder(tmp_path: Path, name: str) -> None:
    sentence = refused(sent(tmp_path, zipped(**{name: CENSUS})))
    assert "leads out" in sentence
    assert name not in sentence


def test_an_archive_within_an_archive(tmp_path: Path) -> None:
    for inner in (zipped(a__xml=CENSUS), gzip.compress(CENSUS)):
        (arrival,) = arrivals(sent(tmp_path, zipped(inner=inner)))
        with arrival.opened() as stream, pytest.raises(FileRefused, match="archive, not a return"):
            recognised(stream, arrival.name)


def test_a_zip_that_unpacks_to_too_many_times_its_size(tmp_path: Path) -> None:
    assert "far more" in refused(sent(tmp_path, zipped(a__csv=bytes(30_000_000))))


def test_a_gzip_that_unpacks_to_too_many_times_its_size(tmp_path: Path) -> None:
    assert "far more" in refused(sent(tmp_path, gzip.compress(bytes(30_000_000)), "a.csv.gz"))


def test_a_zip_whose_members_are_the_same_bytes_over_and_over(tmp_path: Path) -> None:
    content = zipped(a=bytes(1000), b=bytes(1000))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        size = archive.getinfo("a").compress_size
    held = size.to_bytes(4, "little")
    more = len(content).to_bytes(4, "little")
    place = content.rindex(b"PK\x01\x02")
    assert content[place + 20 : place + 24] == held
    assert "far more" in refused(
        sent(tmp_path, content[: place + 20] + more + content[place + 24 :])
    )


def test_a_member_that_is_larger_than_it_says(tmp_path: Path) -> None:
    content = bytearray(zipped(a__xml=CENSUS))
    place = content.rindex(b"PK\x01\x02") + 24
    content[place : place + 4] = (5).to_bytes(4, "little")
    assert "damaged" in refused(sent(tmp_path, bytes(content)))


def test_an_archive_that_is_locked(tmp_path: Path) -> None:
    content = bytearray(zipped(a__xml=CENSUS))
    content[content.rindex(b"PK\x01\x02") + 8] |= 1
    assert "password" in refused(sent(tmp_path, bytes(content)))


def test_an_archive_packed_in_another_way(tmp_path: Path) -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("a.xml", CENSUS)
    assert "ordinary zip" in refused(sent(tmp_path, held.getvalue()))


def test_an_archive_of_nothing(tmp_path: Path) -> None:
    assert "no file" in refused(sent(tmp_path, zipped()))


def test_an_archive_of_more_files_than_anyone_sends(tmp_path: Path) -> None:
    members = {f"{number}.csv": b"" for number in range(10_001)}
    assert "10,000" in refused(sent(tmp_path, zipped(**members)))


def test_a_gzip_with_nonsense_in_it(tmp_path: Path) -> None:
    nonsense = gzip.compress(b"")[:10] + zlib.compress(CENSUS)
    assert "damaged" in refused(sent(tmp_path, nonsense, "a.gz"))

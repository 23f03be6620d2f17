"""What damaged files brought to light, one test for each: all of it is now a fault or a refusal."""

import struct
from decimal import Decimal
from pathlib import Path

import pytest

from headway.collections.opening.compound_file import every_chain_ends
from headway.collections.typed import as_day, as_number
from headway.errors import FileRefused
from tests.unit.collections.invented_files import census, opened, pupil
from tests.unit.collections.opening.test_archives import contents, zipped
from tests.unit.collections.opening.test_forms import cells
from tests.unit.collections.opening.workbook_files import xls


@pytest.mark.parametrize("text", ["01/01/99999999999999999999", "99/99/9999", "2023-13-45", "٣"])
def test_a_day_too_far_off_for_any_calendar_is_no_day(text: str) -> None:
    assert as_day(text) is None


@pytest.mark.parametrize("text", ["1e999", "1e-400", "9" * 40, "NaN", "-Infinity", "sNaN", "0e50"])
def test_a_number_longer_than_can_be_kept_exactly_is_no_number(text: str) -> None:
    assert as_number(text) is None


def test_a_number_as_returns_have_them_is_kept_exactly() -> None:
    assert [as_number(text) for text in ("0", "-0.30", "72.5")] == [
        Decimal("0"),
        Decimal("-0.30"),
        Decimal("72.5"),
    ]


def test_a_comment_and_an_instruction_among_elements_are_passed_over() -> None:
    (child,) = opened(census(pupil(inner="<!-- x --><?x y?>"))).records()
    assert child.table == "pupil"


def old_workbook() -> bytes:
    return xls({"Results": cells()})


def test_an_old_workbook_whose_chain_of_sectors_never_ends_is_refused() -> None:
    content = bytearray(old_workbook())
    (table,) = struct.unpack_from("<I", content, 76)
    (first,) = struct.unpack_from("<I", content, 48)
    struct.pack_into("<I", content, 512 * (table + 1) + 4 * first, first)
    assert not every_chain_ends(bytes(content))
    with pytest.raises(FileRefused, match="damaged"):
        opened(bytes(content))


def test_an_old_workbook_as_it_is_written_has_chains_that_end() -> None:
    assert every_chain_ends(old_workbook())
    assert every_chain_ends(xls({"Results": [["x"] * 100] * 3000}))


@pytest.mark.parametrize("part", range(1, 20))
def test_an_old_workbook_that_is_cut_off_anywhere_is_refused_in_one_sentence(
    part: int, capfd: pytest.CaptureFixture[str]
) -> None:
    content = old_workbook()
    with pytest.raises(FileRefused):
        list(opened(content[: len(content) * part // 20]).records())
    assert capfd.readouterr().err == ""


def test_a_zip_archive_whose_list_begins_before_it_does_is_refused(tmp_path: Path) -> None:
    content = bytearray(zipped(a__csv=b"x"))
    place = content.rindex(b"PK\x05\x06") + 16
    (begins,) = struct.unpack_from("<I", content, place)
    struct.pack_into("<I", content, place, begins + 1)
    path = tmp_path / "sent.zip"
    path.write_bytes(bytes(content))
    with pytest.raises(FileRefused, match="damaged"):
        contents(path)

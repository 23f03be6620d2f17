"""Workbooks that are refused, each with one sentence, before they can take all memory."""

import io
import re
import zipfile

import pytest

from headway.collections.opening.not_a_return import NotAReturn
from headway.errors import FileRefused
from tests.unit.collections.invented_files import opened
from tests.unit.collections.opening.test_forms import cells
from tests.unit.collections.opening.workbook_files import KINDS, ods, xlsx

RESULTS = {"Results": cells()}


def changed(content: bytes, part: str, find: bytes, put: bytes) -> bytes:
    """The workbook with something in one of its parts changed."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(made, "w") as new:
        for each in old.infolist():
            data = old.read(each)
            if each.filename == part:
                assert find in data
                data = data.replace(find, put)
            new.writestr(each, data)
    return made.getvalue()


def refused(content: bytes) -> str:
    with pytest.raises(FileRefused) as refusal:
        list(opened(content, name="their file").records())
    sentence = str(refusal.value)
    assert "their file" in sentence
    assert "\n" not in sentence
    return sentence


@pytest.mark.parametrize("kind", KINDS)
def test_one_that_was_cut_off(kind: str) -> None:
    content = KINDS[kind](RESULTS)
    assert re.search("damaged|Office file", refused(content[: len(content) // 2]))


@pytest.mark.parametrize("kind", KINDS)
def test_one_with_two_sheets_that_are_returns(kind: str) -> None:
    assert "more than one sheet" in refused(KINDS[kind](RESULTS | {"Again": cells()}))


@pytest.mark.parametrize("kind", KINDS)
def test_one_whose_only_return_is_hidden(kind: str) -> None:
    content = KINDS[kind](RESULTS | {"Notes": [["Notes"]]}, hidden=("Results",))
    assert "no return" in refused(content)


def test_one_of_two_cells_that_are_a_billion_apart() -> None:
    far = changed(xlsx(RESULTS), "xl/worksheets/sheet1.xml", b'r="A2"', b'r="XFD1048576"')
    assert "six million" in refused(far)


@pytest.mark.parametrize(
    ("find", "put"),
    [
        (b"<table:table-row>", b'<table:table-row table:number-rows-repeated="1048576">'),
        (b'office:value-type="string"', b'table:number-columns-repeated="900000" office:value=""'),
    ],
)
def test_one_whose_cells_repeat_without_end(find: bytes, put: bytes) -> None:
    assert "six million" in refused(changed(ods(RESULTS), "content.xml", find, put))


def test_one_that_declares_entities() -> None:
    doctype = b'<!DOCTYPE x [<!ENTITY a "ha">]>'
    content = ods(RESULTS)
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        declaration = parts.read("content.xml").split(b"?>")[0] + b"?>"
    assert "damaged" in refused(changed(content, "content.xml", declaration, declaration + doctype))


def test_one_that_unpacks_to_more_than_memory_holds() -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("[Content_Types].xml", "<Types/>")
        parts.writestr("xl/workbook.xml", "<workbook/>")
        with parts.open("xl/worksheets/sheet1.xml", "w") as sheet:
            for _ in range(700):
                sheet.write(bytes(1_000_000))
    assert "six million" in refused(held.getvalue())


def test_one_that_is_locked_with_a_password() -> None:
    # What Office writes: an old container with one stream that holds the whole, encrypted.
    name = "EncryptedPackage".encode("utf-16-le")
    locked = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1000) + name + bytes(5000)
    assert "password" in refused(locked)


def test_another_office_file_is_no_return() -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as parts:
        parts.writestr("[Content_Types].xml", "<Types/>")
        parts.writestr("word/document.xml", "<document/>")
    for content in (held.getvalue(), b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(5000)):
        with pytest.raises(NotAReturn, match="Office file"):
            opened(content)

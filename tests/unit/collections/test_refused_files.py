"""Files that are refused: one sentence each, that names the file and repeats nothing in it."""

import gzip
import io
import zipfile
from collections.abc import Callable

import pytest

from headway.collections.returns.key_stage_2.layout import RESULT
from headway.errors import FileRefused
from tests.unit.collections.invented_files import census, csv_text, opened, pupil
from tests.unit.collections.test_reading import KS2

LAUGHS = '<?xml version="1.0"?><!DOCTYPE Message [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
EXTERNAL = '<!DOCTYPE Message [<!ENTITY x SYSTEM "file:///etc/hostname">]>'


def zipped() -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("census.xml", census(pupil()))
    return held.getvalue()


KS2_TEXT = csv_text(RESULT, KS2, KS2)
REFUSED: dict[str, tuple[Callable[[], bytes | str], str]] = {
    "entities that multiply": (lambda: LAUGHS + census(pupil(surname="&b;")), "entities"),
    "an external entity": (lambda: EXTERNAL + census(pupil(surname="&x;")), "entities"),
    "entities behind a long comment": (
        lambda: f"<!--{'-'.join('x' * 50_000)}-->{LAUGHS[21:]}{census(pupil(surname='&b;'))}",
        "no return that Headway reads",
    ),
    "an entity that nobody declared": (lambda: census(pupil(surname="&b;")), "not well-formed"),
    "XML that was cut off": (lambda: census(pupil())[:-40], "cut off"),
    "an empty file": (lambda: b"", "is empty"),
    "blank lines": (lambda: b"\n \n", "is empty"),
    "a zip archive": (zipped, "zip archive"),
    "a gzip archive": (lambda: gzip.compress(census(pupil()).encode()), "gzip archive"),
    "another XML file": (lambda: "<html><body/></html>", "no return"),
    "another CSV file": (lambda: "name,age\nx,1\n", "no return"),
    "UTF-16 that was cut off": (lambda: KS2_TEXT.encode("utf-16")[:-1], "UTF-16"),
    "entities in UTF-16": (lambda: (LAUGHS[21:] + census(pupil())).encode("utf-16"), "entities"),
    "entities where nobody looks first": (
        lambda: f"<!--<Collection>SC {'x' * 70_000}-->{LAUGHS[21:]}{census(pupil(surname='&b;'))}",
        "entities",
    ),
    "a NUL byte": (lambda: KS2_TEXT.replace("Child", "Chi\0ld"), "line 2"),
    "ten million columns": (lambda: "a," * 10_000_000, "no return"),
    "a row of ten million cells": (lambda: KS2_TEXT + "," * 10_000_000, "line 4"),
    "a zip that is cut off": (lambda: zipped()[:60], "zip archive"),
    "bytes of nothing": (lambda: bytes(range(256)), "no return"),
    "another authority's census": (lambda: census(pupil()).replace("<LEA>000", "<LEA>881"), "881"),
    "another authority's results": (lambda: KS2_TEXT.replace(",000,", ",881,"), "881"),
    "a census without a child": (lambda: census(), "no child"),
    "a census of no term": (lambda: census(pupil(), term="WIN"), "header"),
    "a header and no rows": (lambda: csv_text(RESULT), "no rows"),
    "a year without the return": (lambda: KS2_TEXT.replace("2022/2023", "2019/2020"), "2019/20"),
    "a year to come": (lambda: KS2_TEXT.replace("2022/2023", "2098/2099"), "has not begun"),
    "a census of a year to come": (
        lambda: census(pupil(), year=2098, day="2098-01-16"),
        "has not begun",
    ),
    "a row that was cut off": (lambda: KS2_TEXT[:-20], "cells in row 3"),
    "a quotation mark left open": (lambda: KS2_TEXT + '"2022/2023', "quotation mark"),
    "a column that stands twice": (
        lambda: "\n".join(f"UPN,{line}" for line in KS2_TEXT.splitlines()),
        "column UPN twice",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_it_is_refused_with_one_sentence(case: str) -> None:
    make, said = REFUSED[case]
    with pytest.raises(FileRefused) as refusal:
        list(opened(make(), name="their file").records())
    sentence = str(refusal.value)
    assert said in sentence
    assert "their file" in sentence
    assert "Invented" not in sentence
    assert "\n" not in sentence


def test_the_rows_before_the_damage_are_not_taken_for_the_whole() -> None:
    whole = census(*(pupil(number) for number in range(1, 200)))
    reading = opened(whole[: len(whole) // 2])
    with pytest.raises(FileRefused):
        list(reading.records())

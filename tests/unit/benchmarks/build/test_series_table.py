from datetime import date
from pathlib import Path

import pytest

from headway.benchmarks.build.dictionary import read_dictionary, tidied, topic_name
from headway.benchmarks.build.series_table import excel_day, said, series_namings, unit_of
from headway.benchmarks.series import Unit
from headway.errors import OurMistake

DICTIONARY = Path(__file__).parents[4] / "reference" / "lait-2026-04" / "measure_dictionary.csv"


@pytest.mark.parametrize(
    ("unit_text", "title", "unit"),
    [
        ("% of pupils", "Anything", Unit.PERCENT),
        ("Entries", "English Baccalaureate - Entries (%)", Unit.PERCENT),
        ("Turnover rate", "Social worker turnover (%)", Unit.PERCENT),
        ("Rate per 10,000", "Anything", Unit.RATE),
        ("Spend", "Anything", Unit.POUNDS),
        ("Unit Cost", "Anything", Unit.POUNDS),
        ("Average Scaled Score", "Anything", Unit.SCORE),
        ("Score per pupil", "Anything", Unit.SCORE),
        ("Number CPP", "Anything", Unit.NUMBER),
        ("Case Load", "Anything", Unit.NUMBER),
    ],
)
def test_the_unit_is_what_the_dictionarys_wording_means(
    unit_text: str, title: str, unit: Unit
) -> None:
    assert unit_of(unit_text, title) is unit


@pytest.mark.parametrize(
    ("text", "day"), [("45962", date(2025, 11, 1)), ("0", None), ("Discontinued", None), ("", None)]
)
def test_a_day_of_excels_is_a_date_and_words_are_none(text: str, day: date | None) -> None:
    assert excel_day(text) == day


@pytest.mark.parametrize("text", ["", "-", "NA", "0"])
def test_what_only_fills_the_place_says_nothing(text: str) -> None:
    assert said(text) == ""


def test_topics_and_texts_are_tidied_and_not_reworded() -> None:
    assert topic_name("Contextual\\Other") == "Contextual and other"
    assert topic_name("All Pupil Absence & Exclusions") == "All pupil absence and exclusions"
    assert topic_name("Children with SEN") == "Children with SEN"
    assert tidied(" Children in  reception\nyear ") == "Children in reception year"


def test_the_dictionary_has_434_series_of_which_14_are_listed_twice() -> None:
    entries, disagreements = read_dictionary(DICTIONARY)
    assert len(entries) == 434
    assert sum(len(entry.topics) == 2 for entry in entries) == 14
    assert len({found.short_desc for found in disagreements}) == 14


def test_a_series_without_a_kept_id_stops_the_build(tmp_path: Path) -> None:
    lines = DICTIONARY.read_text(encoding="utf-8-sig").replace("FSP_NEW_GOODDEV", "FSP_NEWER")
    changed = tmp_path / "measure_dictionary.csv"
    changed.write_text(lines, encoding="utf-8")
    entries, _ = read_dictionary(changed)
    with pytest.raises(OurMistake, match="FSP_NEWER"):
        series_namings(entries)

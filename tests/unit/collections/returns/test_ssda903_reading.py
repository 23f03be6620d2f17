"""Reading the looked-after children return: twelve files that belong together, or one XML file."""

from datetime import date

import pytest

from headway.collections.companions import YEAR
from headway.collections.reading import Reading
from headway.collections.registry import RETURNS
from headway.collections.returns.ssda903.facts import is_covered
from headway.collections.returns.ssda903.layout import LAYOUT
from headway.errors import FileRefused
from headway.vocabulary.years import FinancialYear
from tests.unit.collections.invented_files import csv_text, opened

EPISODE = {
    "child": "7", "started_on": "01/04/2022", "reason_for_new_episode": "S", "legal_status": "C2",
    "category_of_need": "N1", "placement": "U4", "placement_provider": "PR1",
}  # fmt: skip
HEALTH = {"child": "7", "born_on": "01/05/2010", "sdq_score": "12"}
XML = """<?xml version="1.0"?><EXPSSDA903><CHILD><HEADER><CHILDID>7</CHILDID><UPN>UN4</UPN>
<SEX>2</SEX><DOB>01/05/2010</DOB><ETHNIC>WBRI</ETHNIC><UASC>1</UASC><MOTHER>0</MOTHER><MC_DOB />
<AREVIEW><REVIEW>01/06/2022</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW>
<AREVIEW><REVIEW>01/12/2022</REVIEW><REVIEW_CODE>PN3</REVIEW_CODE></AREVIEW>
<OC2><SDQ_SCORE>12</SDQ_SCORE><CONVICTED>0</CONVICTED></OC2></HEADER>
<EPISODE><DECOM>01/05/2020</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N1</CIN><PL>U4</PL>
<PLACE_PROVIDER>PR1</PLACE_PROVIDER><DEC>01/06/2022</DEC><REC>X1</REC></EPISODE>
<EPISODE><DECOM>01/06/2022</DECOM><RNE>P</RNE><LS>C2</LS><CIN>N1</CIN><PL>U1</PL>
<PLACE_PROVIDER>PR1</PLACE_PROVIDER></EPISODE></CHILD></EXPSSDA903>"""


def table(name: str, *rows: dict[str, str]) -> str:
    return csv_text(LAYOUT.table(name), *rows)


def taken(reading: Reading) -> Reading:
    list(reading.records())
    return reading


@pytest.mark.parametrize("each", [table.name for table in LAYOUT.tables])
def test_each_file_is_known_by_its_columns(each: str) -> None:
    head = csv_text(LAYOUT.table(each)).encode()
    assert RETURNS["ssda903"].recognise(head) == (each,)


def test_a_file_without_a_year_has_that_of_the_episodes_beside_it() -> None:
    episodes = taken(opened(table("episode", {**EPISODE, "ended_on": "01/03/2023",
                                              "reason_ceased": "E4A"})))  # fmt: skip
    assert episodes.keys[YEAR] == {"2022"}
    health = opened(table("health", HEALTH), known=episodes.keys)
    assert health.submission.year == FinancialYear(2022)


def test_a_file_without_a_year_and_without_episodes_is_refused() -> None:
    with pytest.raises(FileRefused, match="one folder with the episodes file of the same year"):
        opened(table("health", HEALTH))
    with pytest.raises(FileRefused, match="of several years"):
        opened(table("health", HEALTH), known={YEAR: frozenset({"2021", "2022"})})


def test_what_the_episodes_tell_of_a_child_is_checked_in_the_other_files() -> None:
    said = [{**EPISODE, "ended_on": "01/03/2023", "reason_ceased": "E4A"}]
    episodes = taken(opened(table("episode", *said)))
    health = taken(opened(table("health", HEALTH), known=episodes.keys))
    assert "185" in {fault.check_code for fault in health.faults}


def test_the_xml_form_holds_every_table_and_its_rows_are_told_of_one_another() -> None:
    reading = opened(XML)
    records = list(reading.records())
    assert reading.submission.year == FinancialYear(2022)
    assert [each.table for each in records] == [
        "header", "episode", "episode", "review", "review", "health", "unaccompanied",
    ]  # fmt: skip
    assert [each.values["placement"] for each in records[1:3]] == ["U4", "U1"]
    assert {each.values["child"] for each in records} == {"7"}
    assert {fault.check_code for fault in reading.faults} == {"182", "191"}


def test_twelve_months_are_without_a_break_and_may_have_no_end() -> None:
    first, last = date(2022, 4, 1), date(2023, 3, 31)
    whole = [(date(2022, 4, 1), date(2022, 9, 1)), (date(2022, 9, 2), date.max)]
    assert is_covered(whole, first, last)
    assert is_covered([*whole, (date(2023, 1, 1), date.max)], first, last)
    assert not is_covered([whole[0], (date(2022, 9, 3), date.max)], first, last)
    assert not is_covered([(date(2022, 4, 2), date.max)], first, last)
    assert not is_covered([(date(2020, 4, 2), last)], first, last)
    assert not is_covered([], first, last)

"""Reading the SEN2 return: one XML file, or the tables that COLLECT exports of it."""

from datetime import date

import pytest

from headway.collections.rows import Record
from headway.errors import FileRefused
from headway.vocabulary.years import AcademicYear
from tests.unit.collections.invented_files import LA, opened

XML = f"""<Message><Header><CollectionDetails><Collection>SEN2</Collection><Year>2025</Year>
<ReferenceDate>2025-01-16</ReferenceDate></CollectionDetails><Source><LEA>{LA}</LEA></Source>
</Header><Persons><Person><Surname>Invented</Surname><Forename>Child</Forename><PersonBirthDate>2012-05-01
</PersonBirthDate><Sex>F</Sex><Requests><ReceivedDate>2024-01-08</ReceivedDate><Assessment>
<AssessmentOutcome>Y</AssessmentOutcome><NamedPlan><StartDate>2024-01-07</StartDate><PlanDetail>
<URN>123456</URN></PlanDetail></NamedPlan></Assessment><ActivePlans><PlacementDetail>
<URN>123456</URN><EntryDate>2023-09-01</EntryDate></PlacementDetail><SENneed><SENtype>ASD</SENtype><SENtypeRank>1
</SENtypeRank></SENneed></ActivePlans></Requests></Person></Persons></Message>"""
FILES = {
    "sen2": "sen2tableid,collection,year,referencedate,lea\n"
    f"9,SEN2,2025,2025-Jan-16 00:00:00,{LA}\n",
    "person": "persontableid,sen2tableid,surname,forename,personbirthdate,sex\n"
    "31,9,Invented,Child,2012-May-01 00:00:00,F\n",
    "requests": "requeststableid,persontableid,receiveddate\n41,31,2024-Jan-08 00:00:00\n"
    "42,77,2024-Jan-08 00:00:00\n",
    "activeplans": "activeplanstableid,requeststableid\n51,41\n",
    "senneed": "senneedtableid,activeplanstableid,sentype,sentyperank\n61,51,ASD,1\n",
}


def exported() -> tuple[list[Record], set[str]]:
    """The records of the CSV files read one after the other, and the checks that failed."""
    known: dict[str, frozenset[str]] = {}
    found: list[Record] = []
    failed: set[str] = set()
    for text in FILES.values():
        reading = opened(text, known=known)
        found += reading.records()
        failed |= {fault.check_code for fault in reading.faults}
        for name, keys in reading.keys.items():
            known[name] = known.get(name, frozenset()) | keys
        assert reading.submission.year == AcademicYear(2024)
    return found, failed


def test_every_row_of_a_person_has_the_persons_reference() -> None:
    records = list(opened(XML).records())
    assert [each.table for each in records] == [
        "person", "request", "assessment", "named_plan", "plan_detail", "active_plan", "placement",
        "need",
    ]  # fmt: skip
    assert len({each.values["person"] for each in records}) == 1


def test_each_row_names_the_row_it_is_within() -> None:
    rows = {each.table: each.values for each in opened(XML).records()}
    assert rows["named_plan"]["of"] == rows["assessment"]["id"]
    assert rows["need"]["of"] == rows["active_plan"]["id"]


def test_a_plan_before_its_request_is_a_fault() -> None:
    reading = opened(XML)
    list(reading.records())
    assert [fault.check_code for fault in reading.faults] == ["HW-SEN2-03", "HW-SEN2-24"]


def test_the_tables_of_an_export_are_joined_and_one_that_belongs_to_nobody_is_set_aside() -> None:
    records, failed = exported()
    assert [each.table for each in records] == ["person", "request", "active_plan", "need"]
    assert len({each.values["person"] for each in records}) == 1
    assert records[1].values["received_on"] == date(2024, 1, 8)
    assert "HW-SEN2-01" in failed


def test_a_person_has_one_reference_in_either_form() -> None:
    records, _ = exported()
    assert records[0].values["person"] == next(iter(opened(XML).records())).values["person"]
    assert "invented" not in str(records[0].values["person"])


def test_a_table_without_the_others_is_refused() -> None:
    with pytest.raises(FileRefused, match="the sen2 file"):
        opened(FILES["person"])

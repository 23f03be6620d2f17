"""Files whose rows say whose they are and of when: taken whole, row by row, or refused."""

from datetime import date

import pytest

from headway.collections.layout import Table
from headway.collections.mapping.proposal import propose
from headway.collections.reading import Reading
from headway.collections.returns.attendance.layout import WEEK
from headway.collections.returns.contacts.layout import CONTACT
from headway.collections.returns.gias.layout import ESTABLISHMENT, LINK
from headway.collections.returns.inspections.layout import REPORT_CARD
from headway.collections.returns.nccis.layout import YOUNG_PERSON
from headway.collections.returns.placements.layout import PLACEMENT
from headway.errors import FileRefused
from headway.vocabulary.years import AcademicYear
from tests.unit.collections.invented_files import LA, csv_text, opened, upn

AS_AT = "2025-07-31"
TOLD = {"la_code": LA, "as_at": AS_AT, "surname": "Beck", "forename": "Tom",
        "born_on": "04/03/2012"}  # fmt: skip


def contact(number: int, **said: str) -> dict[str, str]:
    row = {"contact": f"C{number}", "received_on": "2025-01-10", "contact_outcome": "advice"}
    return TOLD | row | said


def read(table: Table, *rows: dict[str, str]) -> tuple[Reading, list[dict[str, object]]]:
    reading = opened(csv_text(table, *rows))
    return reading, [dict(record.values) for record in reading.records()]


def test_a_file_speaks_of_the_day_and_the_authority_of_its_first_row() -> None:
    reading, _ = read(CONTACT, contact(1))
    said = reading.submission
    assert (said.return_id, said.la_code) == ("contacts", LA)
    assert said.reference_on == date(2025, 7, 31)
    assert said.period == "2024/25 31 July 2025"


@pytest.mark.parametrize("missing", ["la_code", "as_at"])
def test_a_file_that_does_not_say_whose_it_is_and_of_when_is_refused(missing: str) -> None:
    with pytest.raises(FileRefused, match="does not say whose it is and of which day"):
        opened(csv_text(CONTACT, contact(1, **{missing: ""})))


def test_another_authoritys_export_is_refused() -> None:
    with pytest.raises(FileRefused, match="another local authority"):
        opened(csv_text(CONTACT, contact(1, la_code="883")))


def test_a_row_that_nobody_can_be_told_by_is_set_aside() -> None:
    reading, records = read(CONTACT, contact(1), contact(2, born_on=""))
    assert [record["contact"] for record in records] == ["C1"]
    assert [(fault.check_code, fault.row_number) for fault in reading.faults] == [("HW-CO-03", 3)]


def test_a_row_of_another_authority_or_day_is_set_aside() -> None:
    reading, records = read(
        CONTACT, contact(1), contact(2, la_code="883"), contact(3, as_at="2025-07-30")
    )
    assert len(records) == 1
    assert {fault.check_code for fault in reading.faults} == {"HW-CO-01", "HW-CO-02"}


def test_a_cost_is_read_exactly_and_one_that_cannot_be_is_warned_of() -> None:
    placement = TOLD | {"kind": "ap", "placement": "A1", "provider_name": "Invented Farm",
                        "starts_on": "2025-01-10", "legal_route": "section_19"}  # fmt: skip
    reading, records = read(PLACEMENT, placement | {"annual_cost": "23500.50"},
                            placement | {"placement": "A2", "annual_cost": "-1"})  # fmt: skip
    assert [str(record["annual_cost"]) for record in records] == ["23500.50", "-1"]
    assert [fault.check_code for fault in reading.faults] == ["HW-PL-11"]


def test_a_week_of_marks_is_read_and_a_stopped_code_is_taken_as_not_marked() -> None:
    week = {"la_code": LA, "laestab": "0002001", "week_starting": "06/01/2025", "upn": upn(1)}
    reading, records = read(WEEK, week | {"monday_am": "/", "monday_pm": "\\", "friday_pm": "H"})
    (record,) = records
    assert (record["monday_am"], record["monday_pm"], record["friday_pm"]) == ("/", "\\", None)
    assert [(fault.check_code, fault.field) for fault in reading.faults] == [
        ("HW-AT-07", "friday_pm")
    ]
    assert reading.faults[0].laestab == "0002001"


def test_a_month_of_nccis_speaks_of_its_last_day() -> None:
    row = {
        "academic_year": "2023/2024", "month": "2", "la_code": LA, "young_person": "0000000000001",
        "surname": "Beck", "forename": "Tom", "born_on": "2006-11-02", "cohort_status": "P",
        "activity": "230", "ethnicity": "WBRI",
    }  # fmt: skip
    reading, records = read(YOUNG_PERSON, row)
    assert reading.submission.reference_on == date(2024, 2, 29)
    assert reading.submission.year == AcademicYear(2023)
    assert len(records) == 1
    assert reading.faults == []


@pytest.mark.parametrize("wrong", [{"month": "13"}, {"academic_year": "2023/2025"}])
def test_a_month_that_cannot_be_is_refused(wrong: dict[str, str]) -> None:
    row = {"academic_year": "2023/2024", "month": "2", "la_code": LA}
    with pytest.raises(FileRefused, match="does not say its academic year"):
        opened(csv_text(YOUNG_PERSON, row | wrong))


def test_the_register_gives_each_school_the_number_that_returns_know_it_by() -> None:
    school = {
        "urn": "990001", "la_code": "883", "number": "2001", "name": "Invented School",
        "kind": "Academy converter", "status": "Closed", "closed_on": "31-08-2019",
    }  # fmt: skip
    _, records = read(ESTABLISHMENT, school, school | {"urn": "990002", "number": ""})
    assert [record["laestab"] for record in records] == ["8832001", None]
    assert records[0]["closed_on"] == date(2019, 8, 31)


def test_a_link_between_schools_is_read_as_the_register_words_it() -> None:
    link = {"urn": "990001", "other_urn": "980001", "link_type": "Predecessor - merged"}
    reading, records = read(LINK, link, link | {"link_type": "Cousin"})
    assert [record["link_type"] for record in records] == ["Predecessor - merged", None]
    assert [fault.check_code for fault in reading.faults] == ["HW-GI-09"]


def test_a_school_without_an_inspection_of_the_era_is_no_row_of_it() -> None:
    areas = {
        field.name: "Expected standard"
        for field in REPORT_CARD.fields
        if field.codes is not None and field.name not in ("remit", "safeguarding")
    }
    card = {"urn": "990001", "number": "10001", "inspected_on": "18/11/2025"} | areas
    none = {"urn": "990002", "number": "NULL", "inspected_on": "NULL"} | dict.fromkeys(
        areas, "NULL"
    )
    reading, records = read(REPORT_CARD, card, none)
    assert [(record["urn"], record["remit"]) for record in records] == [("990001", "school")]
    assert reading.faults == []


def test_an_export_of_plans_is_mapped_by_the_names_that_systems_use() -> None:
    header = ["Child ID", "Term", "Due date", "PEP meeting date", "RAG rating", "Extract date"]
    row = ["700001", "spring", "14/03/2025", "10/03/2025", "green", "31/07/2025"]
    made = propose(header, [row], ["pep"])
    assert made is not None
    assert {match.theirs: match.ours.name for match in made.matches} == dict(
        zip(header, ("child", "pep_term", "pep_due_on", "held_on", "quality", "as_at"), strict=True)
    )

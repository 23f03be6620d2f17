"""The files of the further returns: they agree with the census, and with one another."""

import csv
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random

from headway.synthetic.session_files import calendar, marks_of
from headway.synthetic.terms import PARTS, SESSIONS
from headway.vocabulary.codes.attendance import SessionClass, counts_as
from tests.unit.synthetic.conftest import Written


def rows_of(small: Written, return_id: str, name: str) -> Iterator[dict[str, str]]:
    for path in sorted((small.folder / "returns" / return_id).rglob(f"{name}*.csv")):
        yield from rows_in(path)


def rows_in(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def test_a_parts_calendar_has_as_many_open_sessions_as_the_census_counts() -> None:
    for year in (2023, 2025):
        for part in PARTS:
            assert sum(is_open for _, is_open in calendar(year, part)) == SESSIONS[part]


def test_what_a_pupils_weeks_miss_comes_to_what_the_census_says_of_the_term(
    small: Written,
) -> None:
    year, compared = small.borough.last, 0
    for child in small.borough.children[:400]:
        for enrolment in child.enrolments:
            for (of, part), told in enrolment.attendance.items():
                if of != year:
                    continue
                marks = marks_of(enrolment, year, part, Random(1))
                classes = [counts_as(mark) for mark in marks if mark != "-"]
                opened = sum(
                    is_open and enrolment.on_roll(day) for day, is_open in calendar(year, part)
                )
                missed = min(told.absent, opened, told.possible)
                assert (
                    classes.count(SessionClass.UNAUTHORISED)
                    + classes.count(SessionClass.AUTHORISED)
                    == missed
                )
                compared += missed > 0
    assert compared > 100


def test_every_referral_came_from_a_contact_that_said_so(small: Written) -> None:
    referred = {
        row["contact_id"]
        for row in rows_of(small, "contacts", "contacts")
        if row["contact_outcome"] == "referral"
    }
    told = [row["contact_id"] for row in rows_of(small, "contacts", "referrals")]
    assert len(told) > 5
    assert set(told) == referred


def test_no_inspection_is_outside_its_era(small: Written) -> None:
    def days(name: str, remit: str = "school") -> list[date]:
        told = (r for r in rows_of(small, "inspections", name) if r["Remit"] == remit)
        texts = (row["Inspection start date"].split("/") for row in told)
        return [date(int(year), int(month), int(day)) for day, month, year in texts]

    assert max(days("graded")) < date(2024, 9, 1)
    assert all(date(2024, 9, 1) <= day < date(2025, 11, 10) for day in days("judgements"))
    assert min(days("report_cards")) >= date(2025, 11, 10)
    assert days("graded", "early_years")
    assert days("graded", "college")


def test_a_school_that_became_an_academy_is_linked_both_ways(small: Written) -> None:
    links = {(r["URN"], r["LinkURN"]): r["LinkType"] for r in rows_of(small, "gias", "links")}
    assert links
    for (one, other), kind in links.items():
        assert {kind, links[other, one]} == {"Predecessor", "Successor"}


def test_a_young_person_is_in_every_month_with_one_identifier(small: Written) -> None:
    names: dict[str, set[str]] = {}
    for row in rows_of(small, "nccis", "NCCIS"):
        names.setdefault(row["YoungPersonsID"], set()).add(row["DOB"])
    assert len(names) > 50
    assert all(len(born) == 1 for born in names.values())

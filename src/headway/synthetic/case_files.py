"""Write what case systems export: the front door, early help, and the SEND caseload."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial
from random import Random

from headway.collections.returns.contacts.layout import CONTACT, REFERRAL
from headway.collections.returns.early_help.layout import EARLY_HELP_EPISODE
from headway.collections.returns.send_caseload.layout import SEND_CASE
from headway.synthetic.borough import Borough
from headway.synthetic.export_rows import as_heard, at_school, by_name, drawn, is_here, whose
from headway.synthetic.people import Child
from headway.synthetic.result_files import Row, table_text
from headway.vocabulary.years import AcademicYear

Text = Callable[[], str | None]

_SOURCES = {"1A": 12, "2A": 24, "2B": 4, "3B": 4, "3F": 9, "5B": 9, "6": 26, "8": 8, "9": 4}
_OUTCOMES = {"no_further_action": 36, "advice": 19, "early_help": 18, "referral": 27}
_REFERRALS = {
    "assessment": 82, "strategy_discussion": 8, "no_further_action": 6, "early_help": 4,
}  # fmt: skip
_ENDS = {"needs_met": 64, "stepped_up": 14, "declined": 15, "moved": 4, "other": 3}
_SETTINGS = {"mainstream": 50, "unit": 9, "independent": 8, "college": 1, "otherwise": 2}


def case_files(borough: Borough) -> Iterator[tuple[tuple[date, str], str, Text]]:
    """Each file: the day it arrives, its name, and how to make its text."""
    for year in range(borough.first, borough.last + 1):
        label, day = AcademicYear(year).label.replace("/", "-"), date(year + 1, 7, 31)
        for name, make in (
            ("contacts/{}/contacts.csv", _contacts),
            ("contacts/{}/referrals.csv", _referrals),
            ("early_help/{}/early_help.csv", _early_help),
        ):
            yield (day, name), name.format(label), partial(make, borough, year, day)
        weeks = 3 if year == borough.last else 1
        for week in range(weeks):
            on = day - timedelta(days=7 * (weeks - 1 - week))
            name = f"send_caseload/{label}/send_caseload_{on}.csv"
            yield (on, name), name, partial(_send_caseload, borough, year, on)


def _made(borough: Borough, year: int, day: date) -> Iterator[tuple[Child, Row, Random]]:
    """Each contact of the year: the child, and what was received and decided."""
    for child in borough.children:
        if not is_here(child, day) or not 0 <= child.year_group(year) <= 11:
            continue
        chance = Random(f"{borough.seed}:contact:{child.number}:{year}")
        if chance.random() > 0.045 * max(0.2, 1 + child.family.deprivation):
            continue
        received = date(year, 9, 4) + timedelta(days=chance.randrange(300))
        decided = received + timedelta(days=chance.choice((0, 1, 1, 2, 3, 9)))
        contact: Row = {
            "contact_id": f"C{year}{child.number:06d}", "received_on": received,
            "decided_on": decided, "source": drawn(_SOURCES, chance),
            "contact_outcome": drawn(_OUTCOMES, chance),
        }  # fmt: skip
        yield child, contact, chance


def _contacts(borough: Borough, year: int, day: date) -> str | None:
    rows = [
        {**whose(day), **contact, **_caller_says(child, day, chance)}
        for child, contact, chance in _made(borough, year, day)
    ]
    return table_text(CONTACT.columns, rows) if rows else None


def _caller_says(child: Child, day: date, chance: Random) -> Row:
    """A school that calls gives the number; anybody else the name as they know it."""
    return at_school(child, day) if child.number % 2 else as_heard(child, day, chance)


def _referrals(borough: Borough, year: int, day: date) -> str | None:
    rows: list[Row] = []
    for child, contact, chance in _made(borough, year, day):
        if contact["contact_outcome"] == "referral":
            rows.append(
                {**whose(day), **by_name(child, day), "referral_id": f"R{year}{child.number:06d}",
                 "contact_id": contact["contact_id"], "received_on": contact["decided_on"],
                 "decided_on": contact["decided_on"], "source": contact["source"],
                 "referral_outcome": drawn(_REFERRALS, chance)}
            )  # fmt: skip
    return table_text(REFERRAL.columns, rows) if rows else None


def _early_help(borough: Borough, year: int, day: date) -> str | None:
    rows: list[Row] = []
    for child, contact, chance in _made(borough, year, day):
        decided = contact["decided_on"]
        if contact["contact_outcome"] != "early_help" or not isinstance(decided, date):
            continue
        opened = decided + timedelta(days=chance.randrange(3, 40))
        closed = opened + timedelta(days=chance.randrange(60, 260))
        if opened > day:
            continue
        row = {
            **whose(day), **at_school(child, day), "early_help_id": f"E{year}{child.number:06d}",
            "opened_on": opened, "source": contact["source"], "contact_id": contact["contact_id"],
            "lead_agency": chance.choice(("School", "Family hub", "Health")),
        }  # fmt: skip
        if closed <= day:
            row |= {"closed_on": closed, "outcome": drawn(_ENDS, chance)}
        rows.append(row)
    return table_text(EARLY_HELP_EPISODE.columns, rows) if rows else None


def _send_caseload(borough: Borough, year: int, day: date) -> str | None:
    rows: list[Row] = []
    for child in borough.children:
        provision = child.sen_by_year.get(year, "N")
        if provision == "N" or not is_here(child, day) or not 0 <= child.year_group(year) <= 11:
            continue
        chance = Random(f"{borough.seed}:case:{child.number}")
        case = _plan(child, chance, year) if provision == "E" else _on_the_way(chance, day)
        if case is not None:
            kind = "special" if child.is_special else drawn(_SETTINGS, chance)
            rows.append(
                {**whose(day), **at_school(child, day), **case,
                 "send_case_id": f"S{child.number:06d}", "primary_need": child.sen_type,
                 "setting_kind": kind, "is_in_area": kind != "independent"}
            )  # fmt: skip
    return table_text(SEND_CASE.columns, rows) if rows else None


def _plan(child: Child, chance: Random, year: int) -> Row:
    """A case with a plan: most were issued within 20 weeks, and are reviewed every year."""
    first = min(since for since, provision in child.sen_by_year.items() if provision == "E")
    requested = date(first - 1, chance.randrange(1, 13), chance.randrange(1, 28))
    issued = requested + timedelta(days=chance.choice((120, 130, 138, 140, 140, 190, 260)))
    reviewed = issued.replace(year=year, day=min(issued.day, 28))
    return {
        "stage": "plan", "requested_on": requested,
        "decided_on": requested + timedelta(days=chance.choice((30, 40, 42, 55))),
        "will_assess": True, "drafted_on": issued - timedelta(days=20), "issued_on": issued,
        "has_exception": chance.random() < 0.06, "appeal_is_open": chance.random() < 0.02,
        "reviewed_on": reviewed if reviewed > issued else "",
        "review_due_on": reviewed.replace(year=year + 1),
    }  # fmt: skip


def _on_the_way(chance: Random, day: date) -> Row | None:
    """Of those with SEN support a few are on the way to a plan; null for the others."""
    if chance.random() > 0.05:
        return None
    requested = day - timedelta(days=chance.randrange(5, 200))
    decided = requested + timedelta(days=chance.choice((28, 40, 42, 50)))
    row: Row = {"stage": "requested", "requested_on": requested, "has_exception": False,
                "appeal_is_open": False}  # fmt: skip
    if decided <= day:
        row |= {"stage": "assessing", "decided_on": decided, "will_assess": True}
        if chance.random() < 0.25:
            row |= {"stage": "refused", "will_assess": False}
        elif decided + timedelta(days=70) <= day:
            row |= {"stage": "drafting", "drafted_on": decided + timedelta(days=70)}
    return row

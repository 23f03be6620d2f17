"""Write what case systems export: the front door, early help, and the SEND caseload."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import cached_property, partial
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
        door = _FrontDoor(borough, year, day)
        for name, make in (
            ("contacts/{}/contacts.csv", _contacts),
            ("contacts/{}/referrals.csv", _referrals),
            ("early_help/{}/early_help.csv", _early_help),
        ):
            yield (day, name), name.format(label), partial(make, door)
        weeks = 3 if year == borough.last else 1
        for week in range(weeks):
            on = day - timedelta(days=7 * (weeks - 1 - week))
            name = f"send_caseload/{label}/send_caseload_{on}.csv"
            yield (on, name), name, partial(_send_caseload, borough, year, on)


class _FrontDoor:
    """The contacts of a year, drawn once for the three files that speak of them."""

    def __init__(self, borough: Borough, year: int, day: date) -> None:
        self.day = day
        self._borough, self._year = borough, year

    @cached_property
    def contacts(self) -> list[tuple[Child, Row]]:
        """Each contact: the child, and what was received and decided."""
        return list(self._drawn())

    def chance(self, purpose: str, contact: Row) -> Random:
        return Random(f"{self._borough.seed}:{purpose}:{contact['contact_id']}")

    def _drawn(self) -> Iterator[tuple[Child, Row]]:
        year = self._year
        for child in self._borough.children:
            if not 0 <= child.year_group(year) <= 11 or not is_here(child, self.day):
                continue
            chance = Random(f"{self._borough.seed}:contact:{child.number}:{year}")
            if chance.random() > 0.045 * max(0.2, 1 + child.family.deprivation):
                continue
            received = date(year, 9, 4) + timedelta(days=chance.randrange(300))
            decided = received + timedelta(days=chance.choice((0, 1, 1, 2, 3, 9)))
            yield child, {
                "contact_id": f"C{year}{child.number:06d}", "received_on": received,
                "decided_on": decided, "source": drawn(_SOURCES, chance),
                "contact_outcome": drawn(_OUTCOMES, chance),
            }  # fmt: skip


def _contacts(door: _FrontDoor) -> str | None:
    day = door.day
    rows = [
        {**whose(day), **contact, **_caller_says(child, day, door.chance("heard", contact))}
        for child, contact in door.contacts
    ]
    return table_text(CONTACT.columns, rows) if rows else None


def _caller_says(child: Child, day: date, chance: Random) -> Row:
    """A school that calls gives the number; anybody else the name as they know it."""
    return at_school(child, day) if child.number % 2 else as_heard(child, day, chance)


def _referrals(door: _FrontDoor) -> str | None:
    rows: list[Row] = []
    day = door.day
    for child, contact in door.contacts:
        if contact["contact_outcome"] == "referral":
            rows.append(
                {**whose(day), **by_name(child, day), "referral_id": f"R{contact['contact_id']}",
                 "contact_id": contact["contact_id"], "received_on": contact["decided_on"],
                 "decided_on": contact["decided_on"], "source": contact["source"],
                 "referral_outcome": drawn(_REFERRALS, door.chance("referral", contact))}
            )  # fmt: skip
    return table_text(REFERRAL.columns, rows) if rows else None


def _early_help(door: _FrontDoor) -> str | None:
    rows: list[Row] = []
    day = door.day
    for child, contact in door.contacts:
        decided = contact["decided_on"]
        if contact["contact_outcome"] != "early_help" or not isinstance(decided, date):
            continue
        chance = door.chance("early help", contact)
        opened = decided + timedelta(days=chance.randrange(3, 40))
        closed = opened + timedelta(days=chance.randrange(60, 260))
        if opened > day:
            continue
        row = {
            **whose(day), **at_school(child, day), "early_help_id": f"E{contact['contact_id']}",
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

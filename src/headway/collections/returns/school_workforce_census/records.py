"""Rows of a school workforce census as records: ``post`` and ``vacancy``.

``post``: one per contract open on census day: ``person`` (the teacher number, else the National
Insurance number, else name and birth date: who it is from year to year), ``role`` (the first
that is a code, null for none), ``fte`` (hours as a part of full-time, null where not said) and
``contract_type``. ``vacancy``: the layout's fields.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from headway.collections.rows import Record
from headway.collections.submission import Submission


def records(record: Record, submission: Submission) -> Iterator[Record]:
    """The vacancy, or a post for each open contract of the member of staff."""
    if record.table == "vacancy":
        yield record
        return
    for each in record.nested:
        if each.table == "contract" and _is_open(each, submission.reference_on):
            yield Record(
                "post",
                record.number,
                {
                    "person": _person(record),
                    "role": next((r.values["role"] for r in each.nested if r.values["role"]), None),
                    "fte": _fte(each),
                    "contract_type": each.values["contract_type"],
                },
            )


def _is_open(contract: Record, day: date | None) -> bool:
    start, end = contract.values["started_on"], contract.values["ended_on"]
    if day is None or not isinstance(start, date):
        return False
    return start <= day and (not isinstance(end, date) or end >= day)


def _person(member: Record) -> str:
    v = member.values
    number = v["teacher_number"] or v["ni_number"]
    return str(number or f"{v['surname']} {v['forename']} {v['born_on']}".casefold())


def _fte(contract: Record) -> Decimal | None:
    """Of the contract's own hours, else of those of all its roles together."""
    parts = [contract] if contract.values["hours_per_week"] is not None else contract.nested
    found = Decimal(0)
    for each in parts:
        hours, full = each.values["hours_per_week"], each.values["fte_hours"]
        if not isinstance(hours, Decimal) or not isinstance(full, Decimal) or not full:
            return None
        found += hours / full
    return round(found, 4) if parts else None

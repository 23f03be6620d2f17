"""The returns beside the school census, results and care: what takes each in, and its tables."""

from headway.linkage.records import (
    care_exports,
    cases,
    destinations,
    providers,
    provision,
    sessions,
)
from headway.linkage.records.plain import Plain, Take, takers
from headway.linkage.tables import Values
from headway.store.contracts import TableContract

PLAIN: tuple[Plain, ...] = (
    *destinations.TABLES, *provision.TABLES, *cases.TABLES, *care_exports.TABLES,
    providers.PARTICIPATION,
)  # fmt: skip
"""Tables whose rows go in as they stand."""

TAKERS: dict[str, Take] = {
    **takers(PLAIN),
    "attendance": sessions.take,
    "gias": providers.take_register,
    "inspections": providers.take_inspections,
}
"""What takes in the records of each of these returns."""

OF_CHILDREN: tuple[TableContract, ...] = (
    sessions.ATTENDANCE_WEEK,
    *(each.contract for each in PLAIN if each.of_children),
)
OF_PROVIDERS: tuple[TableContract, ...] = (
    *(each.contract for each in providers.TABLES),
    *(each.contract for each in PLAIN if not each.of_children),
)
TABLES = (*OF_CHILDREN, *OF_PROVIDERS)
"""Every table these returns put into an edition."""

_RESHAPED = {
    sessions.ATTENDANCE_WEEK.name: sessions.weeks,
    **{each.contract.name: providers.inspections for each in providers.INSPECTIONS},
}


def shelved(contract: TableContract, rows: list[Values]) -> list[Values]:
    """The rows of a table as they go to the shelf: each once, where files tell a thing twice."""
    reshape = _RESHAPED.get(contract.name)
    return reshape(rows) if reshape else rows

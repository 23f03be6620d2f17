"""The schools of the returns: names and phases from the census, numbers from where they are.

A census file gives a school's LAESTAB and not its URN. Result files give both, and so does
DfE's register of schools (Get Information about Schools), which an authority may put in the
workspace as ``mappings/schools.csv``.
"""

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from headway.errors import FileRefused
from headway.linkage.tables import LAESTAB, Values
from headway.store.contracts import Column, ColumnType, TableContract

SCHOOL = TableContract(
    name="school",
    one_row_per="school",
    grain=("laestab",),
    columns=(
        LAESTAB,
        Column(name="urn", type=ColumnType.WHOLE, unit="URN", null_means="no file gives it"),
        Column(
            name="school_name", type=ColumnType.TEXT, unit="name", null_means="no file gives it"
        ),
        Column(
            name="phase",
            type=ColumnType.TEXT,
            unit="phase as in the census (PS, SS, SP, PR, ...)",
            null_means="no census of it is held",
        ),
        Column(name="la_code", type=ColumnType.TEXT, unit="authority, DfE's three digits"),
    ),
)

_REGISTER = ("URN", "LA (code)", "EstablishmentNumber", "EstablishmentName")


@dataclass(slots=True)
class Schools:
    """What the files say of schools, by LAESTAB; the first word on each holds."""

    urns: dict[str, int] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    phases: dict[str, str] = field(default_factory=dict)

    def rows(self, laestabs: Iterable[str]) -> list[Values]:
        """One row per school that the records speak of."""
        return [
            (each, self.urns.get(each), self.names.get(each), self.phases.get(each), each[:3])
            for each in sorted(set(laestabs))
        ]


def register(path: Path) -> Schools:
    """The schools of a register's export; none where there is no such file.

    Raises:
        FileRefused: It does not have the register's columns.
    """
    schools = Schools()
    if not path.is_file():
        return schools
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        text = path.read_text(encoding="cp1252")
    rows = csv.DictReader(text.splitlines())
    if missing := set(_REGISTER) - set(rows.fieldnames or ()):
        raise FileRefused(
            f"The file {path} lacks the column {min(missing)}; export it again from "
            "Get Information about Schools."
        )
    for row in rows:
        _add(schools, row)
    return schools


def _add(schools: Schools, row: Mapping[str, str]) -> None:
    urn, la_code, number, name = (row[column].strip() for column in _REGISTER)
    if urn.isdecimal() and la_code.isdecimal() and number.isdecimal():
        laestab = f"{la_code:0>3}{number:0>4}"
        schools.urns.setdefault(laestab, int(urn))
        schools.names.setdefault(laestab, name)

"""What a code set is: codes, their meanings, and the academic years they are valid in."""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from headway.vocabulary.years import AcademicYear

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Validity:
    """The academic years in which a code may be used; None means no limit that way."""

    first: AcademicYear | None = None
    last: AcademicYear | None = None

    def holds_in(self, year: AcademicYear) -> bool:
        return (self.first is None or self.first <= year) and (
            self.last is None or year <= self.last
        )


ALWAYS = Validity()


@dataclass(frozen=True, kw_only=True, eq=False)
class CodeSet:
    """A closed list of codes with DfE's meaning of each.

    ``source`` says where the list was found. ``confirmed`` is False where the list is
    known to be incomplete: an unknown code is then a warning and not a fault.
    """

    name: str
    labels: Mapping[str, str]
    source: str
    validity: Mapping[str, Validity] = field(default_factory=dict)
    confirmed: bool = True

    def __contains__(self, code: object) -> bool:
        return code in self.labels

    def __iter__(self) -> Iterator[str]:
        return iter(self.labels)

    def label(self, code: str) -> str:
        return self.labels[code]

    def allows(self, code: str, year: AcademicYear) -> bool:
        """Whether the code exists and may be used in that academic year."""
        return code in self.labels and self.validity.get(code, ALWAYS).holds_in(year)


def rows_of(file_name: str) -> list[dict[str, str]]:
    """The rows of a code list shipped beside this module, one per code, all text."""
    with (HERE / file_name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))

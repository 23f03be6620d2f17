"""The canary: everything that names a child of the invented authority, to be looked for."""

import csv
import re
from collections import defaultdict
from datetime import date
from pathlib import Path


def rows_of(path: Path) -> list[dict[str, str]]:
    """The rows of a CSV file."""
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


class Canary:
    """All that names a child of the authority: numbers, postcodes, full names, birth dates."""

    def __init__(self, truth: Path, schools: Path) -> None:
        """Read the truth, and whose postcodes are those of schools and so no child's."""
        children = rows_of(truth / "children.csv")
        by_kind: defaultdict[str, set[str]] = defaultdict(set)
        for row in rows_of(truth / "identifiers.csv"):
            by_kind[row["kind"]].add(row["value"])
        names = {(row["forename"], row["surname"]) for row in children}
        of_schools = {row["Postcode"] for row in rows_of(schools)}
        # Both kinds of number are the shape of an identifier: found at once in any text.
        self._shapes = re.compile(rb"[A-Z]\d{12}|[A-Z]\d{11}[A-Z]|HW\d\d? ?\d[A-Z]{2}")
        self._numbers = {
            value.encode() for value in by_kind["upn"] | (by_kind["postcode"] - of_schools)
        }
        self._names = re.compile(
            "|".join(rf"{one}\W+{other}\b" for pair in names for one, other in (pair, pair[::-1]))
        )
        born = {date.fromisoformat(row["born_on"]) for row in children}
        # Month and year may be known, and are written as the first of the month.
        self._dates = {
            f"{day:{form}}" for day in born if day.day != 1 for form in ("%Y-%m-%d", "%d/%m/%Y")
        }
        assert min(len(self._numbers), len(names), len(self._dates)) > 400

    def in_bytes(self, content: bytes) -> set[bytes]:
        return self._numbers & set(self._shapes.findall(content))

    def names_in(self, text: str) -> set[str]:
        """Numbers, postcodes and names: where dates of other things may stand."""
        found = {each.decode() for each in self.in_bytes(text.encode())}
        return found | set(self._names.findall(text))

    def in_text(self, text: str) -> set[str]:
        return self.names_in(text) | (
            self._dates & set(re.findall(r"\d{4}-\d\d-\d\d|\d\d/\d\d/\d{4}", text))
        )

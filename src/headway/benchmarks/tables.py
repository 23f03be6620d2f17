"""CSV tables as Headway writes them: UTF-8, one header line, the same bytes every time."""

import csv
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path


def write_table(file: Path, columns: Sequence[str], lines: Iterable[Mapping[str, str]]) -> None:
    """Write lines in their order under a header.

    Args:
        file: Where to; an older file is overwritten.
        columns: The header; every line has exactly these.
        lines: One mapping per line.
    """
    with file.open("w", encoding="utf-8", newline="") as out:
        table = csv.DictWriter(out, columns, lineterminator="\n")
        table.writeheader()
        table.writerows(lines)


def read_table(file: Path) -> list[dict[str, str]]:
    """All lines of a table, each by its header's names. A byte-order mark is passed over."""
    with file.open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines))

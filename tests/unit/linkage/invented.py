"""The invented authority's returns taken in, and its truth file, which only tests read."""

import csv
from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from headway.collections.reading import open_return
from headway.jobs.link import TAKERS, day_of
from headway.linkage.mentions import Mention
from headway.linkage.records.taking import Source, Taken

LA_CODE = "998"
_CARE_NUMBERS_FROM = 700_000


def returns_of(folder: Path) -> list[Path]:
    """Every return file, headers and pupils before what belongs to them."""
    files = [path for path in (folder / "returns").rglob("*") if path.is_file()]
    return sorted(files, key=lambda path: (_place(path), path))


def _place(path: Path) -> int:
    if path.parts[-3] == "sen2":
        order = ("sen2", "person", "requests", "assessment", "namedplan", "activeplans")
        stem = path.stem.rpartition("_")[2]
        return order.index(stem) if stem in order else len(order)
    if path.parts[-3] == "ssda903" and path.stem != "header":
        return 1 if path.stem == "episodes" else 2
    return int("results" in path.name)


def _is_last(path: Path) -> bool:
    """Whether no file is read with it."""
    return _place(path) == {"ssda903": 2, "sen2": 6}.get(path.parts[-3], 1)


def taken_from(files: Sequence[Path]) -> Taken:
    """All records of the files, in their order."""
    taken = Taken()
    of_folder: defaultdict[Path, dict[str, frozenset[str]]] = defaultdict(dict)
    for path in files:
        companions = of_folder[path.parent]
        with path.open("rb") as stream:
            reading = open_return(stream, name=path.name, la_code=LA_CODE, known=companions)
            said = reading.submission
            source = Source(
                sha256=path.as_posix(),
                submission=said,
                received_on=date(2026, 9, 1),
                day=day_of(said),
            )
            TAKERS[said.return_id](taken, reading.records(), source)
        is_companion = not _is_last(path)
        for table, keys in reading.keys.items() if is_companion else ():
            companions[table] = companions.get(table, frozenset()) | keys
    return taken


def truth(folder: Path, table: str) -> list[dict[str, str]]:
    """The rows of one file of the truth."""
    with (folder / "truth" / f"{table}.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


class WhoIsWho:
    """Whose a mention is in truth: by a UPN, which nobody else has, or by the number in care."""

    def __init__(self, folder: Path) -> None:
        rows = truth(folder, "identifiers")
        self.of_upn = {row["value"]: int(row["child"]) for row in rows if row["kind"] == "upn"}

    def child_of(self, mention: Mention) -> int | None:
        if mention.upn in self.of_upn:
            return self.of_upn[mention.upn]
        return int(mention.care_number) - _CARE_NUMBERS_FROM if mention.care_number else None

"""Rows of a CSV return: made once, then read as text, read and checked, or walked bare.

``make FOLDER`` writes the file; ``text`` and ``bare`` print CPU seconds for 200,000 rows of it:
``bare`` has Python's own csv module split every line and keep nothing. ``peak`` prints the most
megabytes that reading and checking the whole file took.
"""

import csv
import resource
import sys
import time
from pathlib import Path

from headway.collections.csv_rows import rows_of
from headway.collections.opening.arrivals import Arrival
from headway.collections.returns.key_stage_2.layout import RESULT
from headway.jobs.file_reading import FileToRead, read_file
from headway.vocabulary.identifiers import check_letter

ROWS = 500_000
SAID = {
    "academic_year": "2022/2023", "surname": "Invented", "forename": "Child", "la_code": "000",
    "born_on": "2012-05-01", "laestab": "0002001", "read_score": "104", "maths_score": "99",
    "writing_outcome": "EXS", "is_eligible": "1", "sex": "F",
}  # fmt: skip


def main(what: str, folder: Path) -> None:
    path = folder / "rows.csv"
    if what == "make":
        make(path)
    elif what == "peak":
        read_file(FileToRead(arrival=Arrival(path=path), la_code="000", known=frozenset()))
        print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000)
    else:
        started = time.process_time()
        count = bare(path) if what == "bare" else text(path)
        print((time.process_time() - started) * 200_000 / count)


def make(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8") as out:
        out.write(",".join(field.path for field in RESULT.fields) + "\n")
        for number in range(ROWS):
            rest = f"000{number:09d}"
            said = SAID | {"upn": check_letter(rest) + rest}
            out.write(",".join(said.get(field.name, "") for field in RESULT.fields) + "\n")


def bare(path: Path) -> int:
    with path.open(encoding="utf-8", newline="") as stream:
        return sum(1 for _ in csv.reader(stream))


def text(path: Path) -> int:
    with path.open("rb") as stream:
        return sum(1 for _ in rows_of(stream, RESULT, path.name))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))

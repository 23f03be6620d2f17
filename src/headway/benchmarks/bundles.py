"""Reading a bundle of published figures, and writing it in the form Headway keeps.

A bundle is what DfE's Local Authority Interactive Tool is run from: one row per series, year
label and area, every value as text. The packaged edition and an imported one are both made here.
"""

import hashlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from headway.benchmarks.areas import ENGLAND, Area
from headway.benchmarks.labels import days_covered, read_label
from headway.benchmarks.series import YearType
from headway.errors import FileRefused
from headway.store.engine import Scratch, as_lines, query, scratch
from headway.vocabulary.figures import Gap, Symbol

SQL = Path(__file__).parent / "sql"
COLUMNS = ("Short Desc", "Years", "Values", "LA Number")

MARKS: Mapping[str, tuple[Symbol, Gap | None]] = {
    "-": (Symbol.NOT_AVAILABLE, Gap.NOT_SAID),
    "": (Symbol.NOT_AVAILABLE, Gap.NOT_SAID),
    "na": (Symbol.NOT_AVAILABLE, Gap.NOT_SAID),
    "..": (Symbol.NOT_AVAILABLE, None),
    ":": (Symbol.NOT_AVAILABLE, None),
    "x": (Symbol.NOT_AVAILABLE, None),
    ".": (Symbol.NOT_APPLICABLE, None),
    "z": (Symbol.NOT_APPLICABLE, None),
    "c": (Symbol.CONFIDENTIAL, None),
    "low": (Symbol.ROUNDS_TO_NOUGHT, None),
    "k": (Symbol.ROUNDS_TO_NOUGHT, None),
    "~": (Symbol.ROUNDS_TO_NOUGHT, None),
    "u": (Symbol.UNRELIABLE, None),
}
"""What stands in place of a value, in lower case: the symbol it means, and whether it leaves
the reason open. Source: Government Statistical Service, symbols in tables, and the marks DfE's
releases used before it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Naming:
    """The id a series goes by, and the kind of year its labels are for."""

    series_id: str
    year_type: YearType


@dataclass(frozen=True, kw_only=True, slots=True)
class SetAside:
    """Rows of a bundle left out, because one text in them could not be understood."""

    reason: str
    text: str
    rows: int
    first_row: int

    @property
    def sentence(self) -> str:
        """What was left out and why, for a reader."""
        what = {
            "year": "the year label {} cannot be read",
            "area": "no area has the number {}",
            "value": "{} is neither a number nor a known symbol",
        }[self.reason].format(f"“{self.text}”")
        rows = "1 row was" if self.rows == 1 else f"{self.rows:,} rows were"
        return f"{rows} left out: {what} (first at row {self.first_row:,})."


@dataclass(frozen=True, kw_only=True, slots=True)
class DecimalsUsed:
    """How many values of a series need at least one decimal place, and at least two."""

    numbers: int
    with_one: int
    with_two: int


@contextmanager
def open_bundle(file: Path) -> Iterator["Bundle"]:
    """A bundle in Parquet or CSV, open for the length of a ``with`` block.

    Raises:
        FileRefused: The file is missing, damaged, or is no such bundle.
    """
    kind = "csv" if file.suffix.lower() == ".csv" else "parquet"
    with scratch(file=file) as database:
        columns = database.columns(query(SQL, f"bundle_columns_{kind}"), {"file": str(file)})
        missing = [f"“{column}”" for column in COLUMNS if column not in columns]
        if missing:
            raise FileRefused(
                f"“{file}” is not a bundle of the Local Authority Interactive Tool: it has no "
                f"column {' or '.join(missing)}. Choose the tool's data file, as Parquet or CSV."
            )
        database.rows(query(SQL, f"bundle_from_{kind}"), {"file": str(file)})
        yield Bundle(database, file)


class Bundle:
    """An open bundle. Ask for its labels, name its series, then write its figures."""

    def __init__(self, database: Scratch, file: Path) -> None:
        self._database = database
        self._file = file

    @property
    def sha256(self) -> str:
        """The fingerprint of the file as it came."""
        return hashlib.sha256(self._file.read_bytes()).hexdigest()

    def labels(self) -> Mapping[str, tuple[str, ...]]:
        """The year labels of each series, by its short description."""
        found: dict[str, list[str]] = {}
        for short_desc, label in self._database.rows(query(SQL, "bundle_labels")):
            found.setdefault(short_desc, []).append(label)
        return {short_desc: tuple(labels) for short_desc, labels in found.items()}

    def read(self, naming: Mapping[str, Naming], areas: tuple[Area, ...]) -> tuple[SetAside, ...]:
        """Make figures of the rows; what could not be understood is returned, not lost.

        Args:
            naming: For every series, by its short description, the id it goes by.
            areas: The areas that figures are kept for.

        Raises:
            FileRefused: The file gives two different values for one figure, or holds none.
        """
        self._keep_periods(naming)
        run = self._database.rows
        known = [
            {"area": area.code, "created_on": area.created_on, "abolished_on": area.abolished_on}
            for area in areas
        ]
        marks = [
            {"mark": mark, "symbol": symbol.value, "gap": gap.value if gap else None}
            for mark, (symbol, gap) in MARKS.items()
        ]
        run(query(SQL, "keep_areas"), {"lines": as_lines(known)})
        run(query(SQL, "keep_marks"), {"lines": as_lines(marks)})
        run(query(SQL, "read_values"))
        self._refuse_contradictions()
        run(
            query(SQL, "keep_figures"),
            {"nobody_has_it": Gap.NOBODY_HAS_IT.value, "no_such_area": Gap.NO_SUCH_AREA.value},
        )
        if self.count() == (0, 0):
            raise FileRefused(f"“{self._file}” holds no figure that Headway can read.")
        return tuple(
            SetAside(reason=reason, text=text or "", rows=rows, first_row=first)
            for reason, text, rows, first in run(query(SQL, "rows_set_aside"))
        )

    def count(self) -> tuple[int, int]:
        """How many figures were read, and how many of them have a value."""
        [(figures, numbers)] = self._database.rows(query(SQL, "count_figures"))
        return figures, numbers

    def decimals_used(self) -> Mapping[str, DecimalsUsed]:
        """For each series id, how many decimal places its values need."""
        return {
            series_id: DecimalsUsed(numbers=numbers, with_one=with_one, with_two=with_two)
            for series_id, numbers, with_one, with_two in self._database.rows(
                query(SQL, "decimals_used")
            )
        }

    def totals(self) -> frozenset[str]:
        """The ids of series whose figure for England is a total of the authorities'."""
        read = self._database.rows(query(SQL, "totals"), {"england": ENGLAND})
        return frozenset(series_id for (series_id,) in read)

    def write(self, destination: Path) -> None:
        """Write the figures as one Parquet file."""
        self._database.rows(query(SQL, "write_figures"), {"file": str(destination)})

    def _keep_periods(self, naming_of: Mapping[str, Naming]) -> None:
        lines = []
        for short_desc, labels in self.labels().items():
            naming = naming_of[short_desc]
            for label in labels:
                if understood := read_label(label, naming.year_type):
                    period = understood[0]
                    days = days_covered(period)
                    lines.append(
                        {
                            "short_desc": short_desc,
                            "years": label,
                            "series_id": naming.series_id,
                            "period": f"{type(period).__name__} {period.code}",
                            "ends_on": days[1] if days else None,
                            "first_day": days[0] if days else None,
                        }
                    )
        self._database.rows(query(SQL, "keep_periods"), {"lines": as_lines(lines)})

    def _refuse_contradictions(self) -> None:
        for series_id, label, area, first, last in self._database.rows(
            query(SQL, "contradictions")
        ):
            raise FileRefused(
                f"“{self._file}” gives two different values for {series_id}, {label}, area {area} "
                f"(rows {first:,} and {last:,}). Nothing was changed."
            )

"""Workbooks (xlsx, xls, ods): each sheet as the CSV text that saving it as CSV would give.

A cell holds what it shows and no more: a formula is the value it had when the workbook was
saved, and is never worked out. Days are written 2018-08-31.
"""

import csv
import os
import re
import sys
import zipfile
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from io import BufferedReader, BytesIO, StringIO
from typing import Any
from xml.parsers import expat

from headway.collections.opening.compound_file import every_chain_ends
from headway.collections.opening.not_a_return import NotAReturn
from headway.errors import FileRefused

_MOST_BYTES = 100_000_000
_MOST_UNPACKED = 600_000_000
_MOST_CELLS = 6_000_000
"""More than this would take more memory than a file may, and is better sent as CSV."""
_A_PIECE = 500
"""Rows turned into text at a time."""
_PLACE = re.compile(rb"""\br\s*=\s*["']([A-Z]{0,3})([0-9]{1,9})["']""")
_OVERLAP = 64
_PANIC = "PanicException"
"""What a panic in Rust becomes: no Exception, and of a module that cannot be imported."""


class Workbook:
    """A workbook of which sheets are asked for by name; ``hidden`` names those nobody sees."""

    def __init__(self, stream: BufferedReader, name: str) -> None:
        """Open a workbook.

        Raises:
            FileRefused: It is locked with a password, damaged, or larger than memory allows.
        """
        from python_calamine import SheetVisibleEnum, load_workbook

        self._name = name
        content = stream.read(_MOST_BYTES + 1)
        if len(content) > _MOST_BYTES:
            raise self._too_large()
        if content.startswith(b"PK"):
            self._see_its_size(content)
        elif not any(each in content for each in _OLD_STREAMS):
            raise self._no_workbook()
        elif _ENCRYPTED in content:
            raise self._locked()
        elif not every_chain_ends(content):
            raise self._damaged()
        with self._refusing_damage():
            self._opened = load_workbook(BytesIO(content))
        sheets = self._opened.sheets_metadata
        self.visible = [s.name for s in sheets if s.visible == SheetVisibleEnum.Visible]
        self.hidden = [s.name for s in sheets if s.visible != SheetVisibleEnum.Visible]

    def sheet(self, sheet: str) -> Iterator[bytes]:
        """A sheet's rows as CSV text, in pieces; rows above its first are blank lines.

        Raises:
            FileRefused: The sheet is damaged.
        """
        text = StringIO()
        writer = csv.writer(text, lineterminator="\n")
        with self._refusing_damage():
            rows = self._opened.get_sheet_by_name(sheet).iter_rows()
        for number, row in enumerate(rows, 1):
            cells = [_text(cell) for cell in row]
            if any(cells):
                writer.writerow(cells)
            else:
                text.write("\n")
            if number % _A_PIECE == 0:
                yield text.getvalue().encode("utf-8", "replace")
                text.seek(0)
                text.truncate()
        yield text.getvalue().encode("utf-8", "replace")

    @contextmanager
    def _refusing_damage(self) -> Generator[None, None, None]:
        """Refuse what calamine cannot make sense of. Where it did not foresee that, it panics."""
        from python_calamine import CalamineError, PasswordError

        try:
            with _nothing_said():
                yield
        except PasswordError:
            raise self._locked() from None
        except CalamineError:
            raise self._damaged() from None
        except BaseException as panic:
            if type(panic).__name__ != _PANIC:
                raise
            raise self._damaged() from None

    def _see_its_size(self, content: bytes) -> None:
        """See that what a small file unpacks to is not more than memory holds."""
        try:
            with zipfile.ZipFile(BytesIO(content)) as parts:
                listed = parts.infolist()
                if not {"xl/workbook.xml", "content.xml"}.intersection(parts.namelist()):
                    raise self._no_workbook()
                if sum(each.file_size for each in listed) > _MOST_UNPACKED:
                    raise self._too_large()
                if any(each.flag_bits & 1 for each in listed):
                    raise self._locked()
                for each in listed:
                    if each.filename.startswith("xl/worksheets/"):
                        with parts.open(each) as sheet:
                            cells = _cells_of_a_sheet(sheet)
                    elif each.filename == "content.xml":
                        with parts.open(each) as sheet:
                            cells = _Repeats().count(sheet)
                    else:
                        continue
                    if cells > _MOST_CELLS:
                        raise self._too_large()
        except (zipfile.BadZipFile, NotImplementedError, EOFError, OSError, ValueError):
            raise self._damaged() from None
        except (zipfile.zlib.error, expat.ExpatError):  # type: ignore[attr-defined]
            raise self._damaged() from None

    def _no_workbook(self) -> NotAReturn:
        return NotAReturn(
            f"The file {self._name} is an Office file that Headway does not read; save it as CSV "
            "(UTF-8), or as an Excel workbook (xlsx)."
        )

    def _too_large(self) -> FileRefused:
        return FileRefused(
            f"The workbook {self._name} is larger than a workbook can be read (six million cells "
            "in a sheet); save the sheet as CSV (UTF-8) and load that."
        )

    def _locked(self) -> FileRefused:
        return FileRefused(
            f"The workbook {self._name} is locked with a password; save it without one, and load "
            "it again."
        )

    def _damaged(self) -> FileRefused:
        return FileRefused(
            f"The workbook {self._name} is damaged or was cut off; export it again, or save the "
            "sheet as CSV (UTF-8)."
        )


_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OLD_STREAMS = ("Workbook".encode("utf-16-le"), "Book".encode("utf-16-le"), _ENCRYPTED)


def _cells_of_a_sheet(sheet: Any) -> int:
    """How many cells the smallest rectangle has that holds every cell of an xlsx sheet.

    A reader makes room for all of it, though only two cells in opposite corners be filled.
    """
    rows: set[bytes] = set()
    columns: set[bytes] = set()
    before = b""
    while piece := sheet.read(1 << 20):
        for column, row in _PLACE.findall(before + piece):
            rows.add(row)
            columns.add(column)
        before = piece[-_OVERLAP:]
    return max(map(int, rows), default=0) * max(map(_column_number, columns), default=0)


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


class _Repeats:
    """How many cells an ods sheet has once cells and rows that are said to repeat are laid out."""

    def __init__(self) -> None:
        self._largest = self._rows = self._width = self._row_times = self._cells = 0
        self._row_is_blank = True
        self._waiting = 0

    def count(self, sheet: Any) -> int:
        parser = expat.ParserCreate()
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.EntityDeclHandler = _no_entities
        parser.ParseFile(sheet)
        return self._largest

    def _start(self, tag: str, said: dict[str, str]) -> None:
        if tag == "table:table":
            self._rows = self._width = self._waiting = 0
        elif tag == "table:table-row":
            self._row_times = int(said.get("table:number-rows-repeated", "1"))
            self._cells, self._blank, self._row_is_blank = 0, 0, True
        elif tag in ("table:table-cell", "table:covered-table-cell"):
            times = int(said.get("table:number-columns-repeated", "1"))
            if any(each.startswith("office:") for each in said) or "table:formula" in said:
                self._cells += self._blank + times
                self._blank, self._row_is_blank = 0, False
            else:
                self._blank += times

    def _end(self, tag: str) -> None:
        if tag != "table:table-row":
            return
        if self._row_is_blank:
            # Blank rows count once a row that is not comes after them.
            self._waiting += self._row_times
            return
        self._rows += self._waiting + self._row_times
        self._waiting = 0
        self._width = max(self._width, self._cells)
        self._largest = max(self._largest, self._rows * self._width)


def _no_entities(*_: object) -> None:
    raise ValueError("a workbook declares no entities")


@contextmanager
def _nothing_said() -> Generator[None, None, None]:
    """Keep what a panic says of itself, over many lines, from the person at the keyboard."""
    sys.stderr.flush()
    kept = os.dup(2)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)


def _text(cell: object) -> str:
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else format(Decimal(repr(cell)), "f")
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time.min else cell.isoformat()
    if isinstance(cell, date | time):
        return cell.isoformat()
    if isinstance(cell, timedelta):
        return str(cell)
    return str(cell)

"""Reading one return file: its rows checked and typed, and what was wrong with them counted."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from io import BufferedReader
from itertools import chain

from headway.collections.checks import (
    BLANK,
    PASSED,
    Check,
    Context,
    Fault,
    FieldTest,
    Outcome,
    Result,
    Severity,
    Test,
    TextTest,
    WithinTest,
)
from headway.collections.companions import YEAR, dated
from headway.collections.layout import Field, Kind, Table
from headway.collections.mapping.column_map import ColumnMap
from headway.collections.recognise import Recognised, recognised
from headway.collections.rows import Record, Row
from headway.collections.statutory_return import Return
from headway.collections.submission import Submission
from headway.collections.typed import reader_of
from headway.errors import FileRefused
from headway.vocabulary.dates import today
from headway.vocabulary.figures import Status
from headway.vocabulary.years import AcademicYear, FinancialYear

REQUIRED = "HW-REQUIRED"
UNREADABLE = "HW-UNREADABLE"

_PARSED = frozenset({Kind.DATE, Kind.WHOLE, Kind.NUMBER, Kind.FLAG})
"""Kinds whose text is read; whether a code or an identifier is right is for the checks."""


_REMEMBERED = 1 << 16
"""Texts of one field whose judgement is kept: a large file's birth dates, but not all its names."""


@dataclass(slots=True)
class Tally:
    """What a reading counted. ``rows`` are of every table, nested ones too; ``set_aside`` those
    that an error kept from going on; ``not_checked`` counts by check code, then by reason."""

    rows: int = 0
    set_aside: int = 0
    errors: int = 0
    warnings: int = 0
    not_checked: dict[str, dict[str, int]] = field(default_factory=dict)

    def was_not_checked(self, check: Check, why: str, times: int = 1) -> None:
        """Count a check that was not made."""
        reasons = self.not_checked.setdefault(check.code, {})
        reasons[why] = reasons.get(why, 0) + times


@dataclass(slots=True)
class _Trouble:
    """What is wrong with a text: the checks that fail, and those not made, with the reason."""

    failed: list[Check] = field(default_factory=list)
    not_made: list[tuple[Check, str]] = field(default_factory=list)
    is_unreadable: bool = False


class _Column:
    """A field as it is read from row after row: each text is judged once, and remembered."""

    def __init__(self, of: Field, checks: list[Check], context: Context) -> None:
        self.name = of.name
        self.missing = _if_missing(of)
        self.blanks = 0
        self.checks = checks
        self.is_missed = bool(checks) or self.missing is not None
        self.judged: dict[str, tuple[object, _Trouble | None]] = {}
        self.is_plain = of.kind is Kind.TEXT and not any(
            isinstance(check.test, TextTest) for check in checks
        )
        self._reader = reader_of(of, context.year)
        self._is_parsed = of.kind in _PARSED
        self._tests = [(c, c.test.judge) for c in checks if isinstance(c.test, TextTest)]
        self._context = context

    def judge(self, text: str) -> tuple[object, _Trouble | None]:
        """What the text is worth, null where it is not known, and what is wrong with it."""
        value = self._reader(text) if self._reader else text
        trouble: _Trouble | None = None
        for check, test in self._tests:
            outcome = test(text, self._context)
            if outcome is not PASSED:
                trouble = trouble or _Trouble()
                if outcome.result is Result.FAILED:
                    trouble.failed.append(check)
                else:
                    trouble.not_made.append((check, outcome.why))
        if value is None and self._is_parsed and not (trouble and trouble.failed):
            trouble = trouble or _Trouble()
            trouble.is_unreadable = True
        if len(self.judged) == _REMEMBERED:
            self.judged.clear()
        found = self.judged[text] = (value, trouble)
        return found


class _Rows:
    """The rows of one table as they are read: the checks of a whole row, then its columns.

    ``alike`` holds the values of rows of which nothing was said, by their texts: a school gives
    the same reason for as many sessions again and again. Only of rows within others, which are
    short and few are new, and only where no check asks what came before. ``guarded`` are the
    checks made where a field has something in it, ``within`` those made where a row of a table
    stands in the row, by that table.
    """

    def __init__(self, table: Table, checks: list[Check], context: Context) -> None:
        self.checks = [
            (check, check.test)
            for check in checks
            if not isinstance(check.test, TextTest | FieldTest | WithinTest)
        ]
        self.guarded = [(check.test.name, check, check.test.judge)
                        for check in checks if isinstance(check.test, FieldTest)]  # fmt: skip
        self.within: dict[str, list[tuple[Check, Test]]] = {}
        for check in checks:
            if isinstance(check.test, WithinTest):
                self.within.setdefault(check.test.table, []).append((check, check.test.judge))
        self.all = _columns(table, checks, context)
        self.columns = [(each.name, None if each.is_plain else each.judged, each)
                        for each in self.all]  # fmt: skip
        self.names = [each.name for each in self.all]
        self.blank: dict[str, object] = dict.fromkeys(self.names)
        self.alike: dict[tuple[str | None, ...], dict[str, object]] = {}
        self.may_be_alike = table.parent is not None and not self.checks


class Reading:
    """One file being read. Faults and tally are whole once the records have been taken."""

    def __init__(
        self,
        found: Return,
        submission: Submission,
        rows: Iterator[Row],
        context: Context,
        told: Recognised,
    ) -> None:
        """Begin; ``open_return`` makes one from a file."""
        self.found = found
        self.submission = submission
        self.said = told.plain.said
        self.through = told.through
        self.faults: list[Fault] = []
        self.tally = Tally()
        self._schools: set[str] = set()
        self._rows = rows
        self._context = context
        self._tables: dict[str, _Rows] = {}
        for table in found.layout.tables:
            checks = [
                check
                for check in found.checks
                if table.name in check.tables and check.applies_in(context.year)
            ]
            self._tables[table.name] = _Rows(table, checks, context)

    @property
    def keys(self) -> Mapping[str, frozenset[str]]:
        """By table, the keys of the rows so far: for the companion file of this one."""
        keys = {table: frozenset(seen) for table, seen in self._context.seen.items()}
        if self.found.companions and (year := self.submission.year):
            keys[YEAR] = frozenset({str(year.start)})
        return keys

    @property
    def schools(self) -> frozenset[str]:
        """The schools that the rows so far are of, by LAESTAB."""
        said = {*self._schools, self.submission.laestab or ""}
        return frozenset(each for each in said if _is_laestab(each))

    def rows(self) -> Iterator[Row]:
        """The rows as they stand in the file, unchecked: in place of the records, not beside them.

        Raises:
            FileRefused: The file proves damaged on the way.
        """
        for row in self._rows:
            yield from _with_nested(row)

    def records(self) -> Iterator[Record]:
        """The records of the rows that no error sets aside, in the file's order.

        Raises:
            FileRefused: The file proves damaged on the way; what came before was sound.
        """
        reshape, submission = self.found.records, self.submission
        tell = self.found.tell
        for row in self._rows:
            if school := row.values.get("laestab"):
                self._schools.add(school)
            row = tell(row, self._context)
            record = self._record(row)
            if record is not None:
                yield from reshape(record, submission)
        for column in chain.from_iterable(each.all for each in self._tables.values()):
            for check in column.checks if column.blanks else ():
                self.tally.was_not_checked(check, BLANK.why, column.blanks)

    def _record(self, row: Row) -> Record | None:
        tally, texts, table = self.tally, row.values, self._tables[row.table]
        tally.rows += 1
        key = tuple(texts.values()) if table.may_be_alike and not row.nested else None
        if key is not None and (values := table.alike.get(key)) is not None:
            return Record(row.table, row.number, values)
        wrong: list[str] = []
        is_kept, is_clean = True, True
        for check, test in table.checks:
            if (outcome := test(row, self._context)) is not PASSED:
                is_kept &= self._is_kept_after(row, check, outcome, wrong)
        for name, check, test in table.guarded:
            if texts.get(name) and (outcome := test(row, self._context)) is not PASSED:
                is_kept &= self._is_kept_after(row, check, outcome, wrong)
                is_clean = False
        if row.nested and table.within:
            for kind in {each.table for each in row.nested}.intersection(table.within):
                for check, test in table.within[kind]:
                    if (outcome := test(row, self._context)) is not PASSED:
                        is_kept &= self._is_kept_after(row, check, outcome, wrong)
        values = table.blank.copy()
        # Most fields of most rows are blank, and most of those need no word about it.
        for text, (name, judged, column) in zip(
            map(texts.get, table.names), table.columns, strict=True
        ):
            if text is None:
                is_clean = False
                if column.is_missed:
                    column.blanks += 1
                    if column.missing is not None and name not in wrong:
                        is_kept &= self._fault(row, REQUIRED, name, column.missing)
            elif judged is None:
                values[name] = text
            else:
                values[name], trouble = judged.get(text) or column.judge(text)
                if trouble is not None:
                    is_clean = False
                    is_kept &= self._is_let_pass(row, column, trouble)
        if not is_kept:
            tally.set_aside += 1 + _count(row.nested)
            tally.rows += _count(row.nested)
            return None
        if not row.nested:
            if key is not None and is_clean:
                table.alike[key] = values
            return Record(row.table, row.number, values)
        nested = [record for each in row.nested if (record := self._record(each))]
        return Record(row.table, row.number, values, tuple(nested))

    def _is_kept_after(self, row: Row, check: Check, outcome: Outcome, wrong: list[str]) -> bool:
        """Note that a check of the whole row did not pass; gives whether it can still be used."""
        if outcome.result is Result.FAILED:
            wrong.append(outcome.field or check.fields[0])
            return self._fault(row, check.code, wrong[-1], check.severity)
        self.tally.was_not_checked(check, outcome.why)
        return True

    def _is_let_pass(self, row: Row, column: _Column, trouble: _Trouble) -> bool:
        """Note what is wrong with a text; gives whether its row can still be used."""
        for check, why in trouble.not_made:
            self.tally.was_not_checked(check, why)
        is_kept = True
        for check in trouble.failed:
            is_kept &= self._fault(row, check.code, column.name, check.severity)
        if trouble.is_unreadable:
            severity = column.missing or Severity.WARNING
            is_kept &= self._fault(row, UNREADABLE, column.name, severity)
        return is_kept

    def _fault(self, row: Row, code: str, name: str, severity: Severity) -> bool:
        """Note a fault; gives whether the row can still be used."""
        school = self.submission.laestab or row.values.get("laestab") or ""
        laestab = school if _is_laestab(school) else None
        self.faults.append(Fault(check_code=code, table=row.table, row_number=row.number,
                                 field=name, severity=severity, laestab=laestab))  # fmt: skip
        if severity is Severity.ERROR:
            self.tally.errors += 1
            return False
        self.tally.warnings += 1
        return True


def open_return(
    stream: BufferedReader,
    *,
    name: str,
    la_code: str,
    known: Mapping[str, frozenset[str]] | None = None,
    maps: Sequence[ColumnMap] = (),
    status: Status = Status.UNSTATED,
) -> Reading:
    """Begin to read a return file, once it is seen to be one, and this authority's.

    Args:
        stream: The file, at its beginning.
        name: How a refusal names it.
        la_code: The authority whose files are welcome. A return that names none is welcome too.
        known: The keys of a companion file (``Reading.keys``), where one came along.
        maps: The column maps through which a file may be read that is no return as it stands.
        status: How settled its results are, where the file does not say so itself.

    Raises:
        FileRefused: It is no return, is another authority's, or is of a year to come or one in
            which the return was not collected.
    """
    told = recognised(stream, name, maps)
    found = told.found
    submission, rows = found.read(told.plain.stream, name)
    submission = dated(found, submission, known or {}, name)
    if submission.la_code is not None and submission.la_code != la_code:
        raise FileRefused(
            f"The file {name} is from another local authority "
            f"({_shown(submission.la_code)}); this workspace is for {la_code}."
        )
    year = submission.academic_year
    if year is not None and not found.layout.holds_in(year):
        raise FileRefused(
            f"The file {name} says it is for {year.label}, when there was no such return "
            f"({found.name}); check the year in the file."
        )
    if submission.year is not None and not _has_begun(submission.year):
        raise FileRefused(
            f"The file {name} says it is for {submission.year.label}, which has not begun; "
            "check the year in the file, and the clock of this machine."
        )
    if submission.status is Status.UNSTATED:
        submission = replace(submission, status=status)
    context = Context(submission=submission, known=dict(known or {}))
    return Reading(found, submission, rows, context, told)


def _has_begun(year: AcademicYear | FinancialYear) -> bool:
    ends_on = year.ends_on
    return ends_on.replace(year=ends_on.year - 1) < today()


def _columns(table: Table, checks: list[Check], context: Context) -> list[_Column]:
    year, term = context.year, context.submission.term
    by_field: dict[str, list[Check]] = {}
    for check in checks:
        if isinstance(check.test, TextTest | FieldTest):
            by_field.setdefault(check.test.name, []).append(check)
    return [
        _Column(each, by_field.get(each.name, []), context)
        for each in table.fields
        if (year is None or each.years.holds_in(year)) and (not each.terms or term in each.terms)
    ]


def _if_missing(each: Field) -> Severity | None:
    if not each.required:
        return None
    # A characteristic that is not said is not known; without a name or a date there is no row.
    return Severity.WARNING if each.kind is Kind.CODE else Severity.ERROR


def _is_laestab(text: str) -> bool:
    return len(text) == 7 and text.isascii() and text.isdecimal()


def _with_nested(row: Row) -> Iterator[Row]:
    yield row
    for each in row.nested:
        yield from _with_nested(each)


def _count(rows: tuple[Row, ...]) -> int:
    return sum(1 + _count(row.nested) for row in rows)


def _shown(la_code: str) -> str:
    return la_code if len(la_code) == 3 and la_code.isdecimal() else "its code is not three digits"

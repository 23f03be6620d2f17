"""Checks: what is asked of a row, and the three answers there can be.

A check passes, fails, or was not checked, and then it says why: silence is never taken for
a pass. A fault says where a check failed and never what stood there.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

from headway.collections.rows import Row
from headway.collections.submission import Submission
from headway.vocabulary.codes.code_set import ALWAYS, Validity
from headway.vocabulary.years import AcademicYear


class Severity(StrEnum):
    """What a failed check does to its row."""

    ERROR = "error"
    """The row is set aside, with the rows nested in it, until the file is mended."""
    WARNING = "warning"
    """The row is used. A value that cannot be is taken as not known."""


class Result(StrEnum):
    """The three answers."""

    PASSED = "passed"
    FAILED = "failed"
    NOT_CHECKED = "not checked"


@dataclass(frozen=True, slots=True)
class Outcome:
    """One answer. ``why`` is of a check that was not made; ``field`` of a check on several
    fields, the one that is wrong."""

    result: Result
    why: str = ""
    field: str = ""


PASSED = Outcome(Result.PASSED)
FAILED = Outcome(Result.FAILED)
BLANK = Outcome(Result.NOT_CHECKED, "there is nothing in the field")
NO_SUCH_FIELD = Outcome(Result.NOT_CHECKED, "the file does not have the field")
NOTHING_WITHIN = Outcome(Result.NOT_CHECKED, "the row has nothing of the kind within it")
_TO = "\t"
UNREADABLE = Outcome(Result.NOT_CHECKED, "another check finds the value unreadable")


@dataclass(kw_only=True, slots=True)
class Context:
    """What a check may know besides the row: the submission, and the rows before it.

    ``known`` holds, by table, the keys of the rows of a companion file (the children in the
    SSDA903 header); a table is missing where no such file came along. Under a table and field
    (``header.born_on``) it holds what that file tells of each child. ``first_day`` begins the
    return's year, ``last_day`` is census day or that year's end; null where not known.
    """

    submission: Submission
    known: dict[str, frozenset[str]] = field(default_factory=dict)
    seen: dict[str, set[str]] = field(default_factory=dict)

    year: AcademicYear | None = field(init=False)
    first_day: date | None = field(init=False)
    last_day: date | None = field(init=False)
    _told: dict[str, dict[str, str]] = field(init=False)

    def __post_init__(self) -> None:
        """Work out once what every row asks for."""
        year = self.submission.year
        self.year = self.submission.academic_year
        self.first_day = year.begins_on if year else None
        self.last_day = self.submission.reference_on or (year.ends_on if year else None)
        self._told = {
            fact: dict(each.split(_TO, 1) for each in told)
            for fact, told in self.known.items()
            if "." in fact
        }

    def is_repeated(self, table: str, key: str) -> bool:
        """Whether a row with this key has come before; from now on it has."""
        seen = self.seen.setdefault(table, set())
        if key in seen:
            return True
        seen.add(key)
        return False

    def may_be_asked(self, *facts: str) -> None:
        """Say that the file tells of these, even where it is of nobody."""
        for fact in facts:
            self.seen.setdefault(fact, set())
            self._told.setdefault(fact, {})

    def tell(self, fact: str, child: str, text: str) -> None:
        """Note what is so of a child, for the rows to come and for companion files.

        Args:
            fact: Table and field, with a full stop between them.
            child: By the number that companion files have too.
            text: What is so.
        """
        self.may_be_asked(fact)
        self.seen[fact].add(f"{child}{_TO}{text}")
        self._told[fact][child] = text

    def told(self, fact: str) -> Mapping[str, str] | None:
        """What is so of each child; null where no file that came along could say."""
        return self._told.get(fact)


Test = Callable[[Row, Context], Outcome]


@dataclass(frozen=True, slots=True)
class TextTest:
    """A test of one field's text and nothing else in the row, so that it need be made only
    once for each text in a file. A blank is not checked."""

    name: str
    judge: Callable[[str, Context], Outcome]

    def __call__(self, row: Row, context: Context) -> Outcome:
        """Test the field in a row."""
        text = row.values.get(self.name)
        return self.judge(text, context) if text else BLANK


@dataclass(frozen=True, slots=True)
class FieldTest:
    """A test of a row that is made only where a field has something in it, as few rows may.
    A blank is not checked. It asks nothing of the rows before: of rows that are alike it may be
    made once."""

    name: str
    judge: Test

    def __call__(self, row: Row, context: Context) -> Outcome:
        """Test the row, if the field has anything in it."""
        return self.judge(row, context) if row.values.get(self.name) else BLANK


@dataclass(frozen=True, slots=True)
class WithinTest:
    """A test of a row that is made only where a row of a table is within it, as few rows may be.
    Without any it is not checked."""

    table: str
    judge: Test

    def __call__(self, row: Row, context: Context) -> Outcome:
        """Test the row, if there is anything of the kind within it."""
        is_there = any(each.table == self.table for each in row.nested)
        return self.judge(row, context) if is_there else NOTHING_WITHIN


@dataclass(frozen=True, kw_only=True, slots=True)
class Check:
    """One rule. ``official`` codes and messages are DfE's, from ``source``; all others are
    Headway's own and begin with HW. ``fields`` are named in a fault, first the one to mend."""

    code: str
    severity: Severity
    title: str
    message: str
    what_to_do: str
    tables: tuple[str, ...]
    fields: tuple[str, ...]
    test: Test
    official: bool = False
    source: str = ""
    years: Validity = ALWAYS

    def applies_in(self, year: AcademicYear | None) -> bool:
        """Whether the rule is for that year; a year that is not known makes no exception."""
        return year is None or self.years.holds_in(year)


@dataclass(frozen=True, kw_only=True, slots=True)
class Fault:
    """One failed check. ``laestab`` is the school whose row it is, null where no school's is."""

    check_code: str
    table: str
    row_number: int
    field: str
    severity: Severity
    laestab: str | None


def gathered(package: ModuleType) -> tuple[Check, ...]:
    """The checks of a return: the ``CHECK`` of each module of its ``checks`` package."""
    names = (module.name for module in iter_modules(package.__path__))
    found: Iterable[Check] = (
        import_module(f"{package.__name__}.{name}").CHECK for name in sorted(names)
    )
    return tuple(sorted(found, key=lambda check: check.code))

"""A submission: which return a file is, for when, and from whom, as its content says."""

from dataclasses import dataclass
from datetime import date

from headway.vocabulary.years import AcademicYear, FinancialYear


@dataclass(frozen=True, kw_only=True, slots=True)
class Submission:
    """What one file is.

    ``tables`` are the layout's tables in it. Null where the file does not say: the SSDA903
    header has no year, neither SSDA903 file an authority, and only a census has a ``term``
    (autumn, spring, summer), a ``reference_on`` (census day) and one school.
    """

    return_id: str
    tables: tuple[str, ...]
    year: AcademicYear | FinancialYear | None
    la_code: str | None
    term: str | None = None
    reference_on: date | None = None
    laestab: str | None = None
    school_name: str | None = None
    phase: str | None = None

    @property
    def period(self) -> str:
        """The year and term as a person says them; empty where the file names none."""
        words = (self.year.label if self.year else "", self.term or "")
        return " ".join(word for word in words if word)

    @property
    def academic_year(self) -> AcademicYear | None:
        """The year whose codes apply: for a financial year, the academic year that it begins in."""
        return None if self.year is None else AcademicYear(self.year.start)

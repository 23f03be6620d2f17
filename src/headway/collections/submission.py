"""A submission: which return a file is, for when, and from whom, as its content says."""

from dataclasses import dataclass
from datetime import date

from headway.vocabulary.dates import in_words
from headway.vocabulary.figures import Status
from headway.vocabulary.years import AcademicYear, FinancialYear


@dataclass(frozen=True, kw_only=True, slots=True)
class Submission:
    """What one file is.

    ``tables`` are the layout's tables in it. Null where the file does not say: the SSDA903
    header has no year, neither SSDA903 file an authority, and only a census has a ``term``
    (autumn, spring, summer) and one school. ``reference_on`` is census day, or the day of which
    an export speaks. ``status`` is how settled results are, where the file or who loads it says so.
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
    status: Status = Status.UNSTATED

    @property
    def period(self) -> str:
        """The year and the term, or the day, as a person says them; empty where it names none."""
        day = in_words(self.reference_on) if self.reference_on and not self.term else ""
        words = (self.year.label if self.year else "", self.term or "", day)
        return " ".join(word for word in words if word)

    @property
    def academic_year(self) -> AcademicYear | None:
        """The year whose codes apply: for a financial year, the academic year that it begins in."""
        return None if self.year is None else AcademicYear(self.year.start)

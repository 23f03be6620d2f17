"""What may be asked of measures: the one thing that is passed down to them."""

from dataclasses import dataclass
from enum import StrEnum

from headway.measures.definition import Measure
from headway.measures.groups import Lens
from headway.vocabulary.years import AcademicYear


class Level(StrEnum):
    """Whose figure it is."""

    AUTHORITY = "authority"
    SCHOOL = "school"


@dataclass(frozen=True, kw_only=True, slots=True)
class Question:
    """Which figures of one measure. ``years`` and ``places`` null mean all there are.

    ``places`` are LAESTAB numbers, for the level of schools; ``groups`` are group ids.
    """

    measure: Measure
    years: tuple[AcademicYear, ...] | None = None
    level: Level = Level.AUTHORITY
    places: tuple[str, ...] | None = None
    lens: Lens = Lens.SCHOOLED
    groups: tuple[str, ...] = ("all",)

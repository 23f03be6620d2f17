"""Taking in records: whom each is about, which file's word holds, and the rows it becomes."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date

from headway.collections.submission import Submission
from headway.linkage.mentions import Mention, Mentions
from headway.linkage.schools import Schools
from headway.linkage.tables import Values

TERMS = ("autumn", "spring", "summer")


@dataclass(frozen=True, kw_only=True, slots=True)
class Source:
    """The file that records come from. ``day`` is when what it says of a child held."""

    sha256: str
    submission: Submission
    received_on: date
    day: date

    @property
    def year(self) -> int:
        """The year the file is for, by the year it starts; the SSDA903 header has none."""
        return self.submission.year.start if self.submission.year else 0

    @property
    def moment(self) -> int:
        """The census, counted in terms, so that the next census is one more."""
        return moment(self.year, self.submission.term or TERMS[0])


def moment(year: int, term: str) -> int:
    """A census as a number: later ones are higher, and no two are the same."""
    return 3 * year + TERMS.index(term)


@dataclass(slots=True)
class Taken:
    """All that was taken in: mentions of children, and rows by table.

    Files must come the latest received first: of two that speak for the same school and
    period the later holds, and the earlier is passed over.
    """

    mentions: Mentions = field(default_factory=Mentions)
    schools: Schools = field(default_factory=Schools)
    rows: defaultdict[str, list[Values]] = field(default_factory=lambda: defaultdict(list))
    _holds: dict[tuple[object, ...], str] = field(default_factory=dict)

    def holds(self, source: Source, table: str, laestab: str | None) -> bool:
        """Whether this file's word holds for the school, the period and the table."""
        said = source.submission
        key = (said.return_id, table, said.year, said.term, laestab)
        return self._holds.setdefault(key, source.sha256) == source.sha256

    def place_of(self, mention: Mention, source: Source) -> int:
        """The place of a mention, counted as met in the file."""
        return self.mentions.place_of(mention, source.day)

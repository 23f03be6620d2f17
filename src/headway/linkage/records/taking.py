"""Taking in records: whom each is about, which file's word holds, and the rows it becomes."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date

from headway.collections.submission import Submission
from headway.linkage.mentions import Mention, Mentions
from headway.linkage.schools import Schools
from headway.linkage.tables import Values

TERMS = ("autumn", "spring", "summer")
_PLACES = {term: place for place, term in enumerate(TERMS)}


@dataclass(frozen=True, kw_only=True, slots=True)
class Source:
    """The file that records come from. ``day`` is when what it says of a child held.

    ``year`` is the one the file is for, by the year it starts; the SSDA903 header has none, and
    so nought. ``moment`` is the census, counted in terms, so that the next census is one more.
    """

    sha256: str
    submission: Submission
    received_on: date
    day: date

    year: int = field(init=False)
    moment: int = field(init=False)

    def __post_init__(self) -> None:
        """Work out once what every record asks for."""
        said = self.submission
        object.__setattr__(self, "year", said.year.start if said.year else 0)
        object.__setattr__(self, "moment", moment(self.year, said.term or TERMS[0]))


def moment(year: int, term: str) -> int:
    """A census as a number: later ones are higher, and no two are the same."""
    return 3 * year + _PLACES[term]


@dataclass(slots=True)
class Taken:
    """All that was taken in: mentions of children, and rows by table.

    Files must come the more settled first (final, revised, provisional), and of one kind the
    latest received: of two that speak for the same school and period the first holds, and the
    other is passed over.
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

    def holds_for(self, source: Source, table: str, *what: object) -> bool:
        """Whether this file's word holds for what a row says it is of, whatever the file's year."""
        key = (source.submission.return_id, table, *what)
        return self._holds.setdefault(key, source.sha256) == source.sha256

    def place_of(self, mention: Mention, source: Source) -> int:
        """The place of a mention, counted as met in the file."""
        return self.mentions.place_of(mention, source.day)

"""Linking: all that was received, child by child, in a new edition of records.

The current edition goes on serving until the new one is whole. Its facts and figures are
carried over as they are; ``calculate`` makes them anew.
"""

import gc
from collections import Counter, deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import astuple, dataclass
from datetime import date
from pathlib import Path

from headway.access.permissions import Permission
from headway.collections.checks import Severity
from headway.collections.mapping.map_file import maps_in
from headway.collections.reading import Reading, open_return
from headway.collections.record_tables import packed, unpacked
from headway.collections.rows import Record
from headway.collections.submission import Submission
from headway.errors import WorkspaceUnusable
from headway.jobs.clean import forget_unclean, must_be_clean
from headway.jobs.file_reading import ALONE, Companions
from headway.jobs.resubmission import statuses
from headway.jobs.workspaces import at_the_keyboard
from headway.linkage import pupils, register, restrictions, schools, spine
from headway.linkage.checks import CROSS_CHECKS
from headway.linkage.postcodes import Postcodes, own_postcodes
from headway.linkage.records import (
    care,
    census,
    early_years,
    further,
    need,
    plans_of_needs,
    results,
    transfers,
    workforce,
)
from headway.linkage.records.taking import Source, Taken
from headway.linkage.shelving import TABLES, Linked, shelve
from headway.linkage.tables import Values
from headway.linkage.tombstones import Tombstones, tombstones
from headway.store import editions, fault_lists, identity, kept_records, received
from headway.store.edition import NewEdition
from headway.store.engine import query
from headway.store.event_types import EventType
from headway.store.job_runs import job_run
from headway.store.journal import Entry, Journal
from headway.store.workspace import Workspace, open_workspace
from headway.vocabulary.figures import Status

Progress = Callable[[str, int, int], None]
"""Told what is being done, how much of it is done, and of how much."""

TAKERS = {
    "school_census": census.take,
    "eyfsp": results.take,
    "common_transfer_file": transfers.take,
    "early_years_census": early_years.take,
    "school_workforce_census": workforce.take,
    "phonics": results.take,
    "key_stage_1": results.take,
    "multiplication_check": results.take,
    "key_stage_2": results.take,
    "key_stage_4": results.take,
    "ssda903": care.take,
    "cin_census": need.take,
    "sen2": plans_of_needs.take,
    **further.TAKERS,
}
"""What takes in the records of each return."""

_NOT_LINKED = frozenset(
    {
        "attendance.reasons",
        "pupil.preferred_surname",
    }
)  # fmt: skip
_UNSETTLED = {Status.REVISED: 1, Status.PROVISIONAL: 2}
_SQL = Path(__file__).parent / "sql"
_SCHOOL_REGISTER = "schools.csv"
_OWN_POSTCODES = "postcodes.csv"


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """What a linking came to. ``doubts`` and ``findings`` count by kind, and
    ``years_not_checked`` by check across returns for want of one; ``schools_without_urn`` are
    those whose children a scope of schools cannot reach."""

    edition: str
    files: int
    children: int
    new_children: int
    doubts: Counter[str]
    findings: Counter[str]
    years_not_checked: Mapping[str, int]
    schools_without_urn: int

    @property
    def found(self) -> list[tuple[str, str, int]]:
        """Each check across returns: its code, what ought to be, and how often it is not."""
        return [(each.code, each.title, self.findings[each.code]) for each in CROSS_CHECKS]


def link(folder: Path, progress: Progress = lambda *_: None) -> Told:
    """Link all received files anew, and make an edition of their records.

    Raises:
        WorkspaceUnusable: There is no workspace, nothing has been loaded, or somebody else
            is writing.
        NotPermitted: The person at the keyboard may not.
    """
    opened = open_workspace(folder)
    actor = at_the_keyboard(opened)
    actor.must(Permission.EDITION_CALCULATE)
    journal = Journal(opened)
    with opened.writing(), job_run(journal, "link", actor.name) as run:
        files = _accepted(journal)
        if not files:
            raise WorkspaceUnusable(
                "Nothing has been loaded into the workspace; run headway load first."
            )
        with _nothing_to_collect():
            told = _link(opened, files, actor.name, progress)
        run.counts.update(
            files=told.files,
            children=told.children,
            new_children=told.new_children,
            doubtful_pairs=told.doubts.total(),
            findings=told.findings.total(),
        )
        journal.append(EventType.EDITION_MADE, actor.name, None, {"edition": told.edition})
        forget_unclean(opened)
    return told


@contextmanager
def _nothing_to_collect() -> Iterator[None]:
    """Pause the garbage collector: it would scan millions of lasting rows over and over."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _link(opened: Workspace, files: list[Entry], actor: str, progress: Progress) -> Told:
    tombs = tombstones(opened)
    taken, submissions = _take_all(opened, files, tombs, progress)
    progress("Finding who is who", 0, 1)
    known = register.known(opened, taken.mentions)
    found = spine.build(taken.mentions, known, register.decisions(opened))
    pupil_ids = register.issue(opened, taken.mentions, found, known, actor)
    keys = [mention.key for mention in taken.mentions.all]
    erased = tombs.of(known, keys, pupil_ids)
    everyone = pupils.pupils(taken.mentions, pupil_ids, restrictions.decided(opened))
    children = [each for each in everyone if each.pupil_id not in erased]
    linked = Linked(
        taken=taken,
        spine=found,
        pupil_ids=pupil_ids,
        children=children,
        submissions=submissions,
        set_aside=_set_aside(opened, files),
        erased=erased,
    )
    progress("Writing the records", 0, 1)
    postcodes = Postcodes(own_postcodes(opened.mappings / _OWN_POSTCODES))
    with editions.new_edition(opened) as edition:
        findings = shelve(edition, linked, postcodes.authority_of)
        not_checked: dict[str, int] = dict(edition.rows(query(_SQL, "years_not_checked")))
        _carry_figures(opened, edition)
        # Before the edition is current: a child in it must be somebody.
        identity.write(opened, (each.identity() for each in children))
        name = edition.name
    return Told(
        edition=name,
        files=len(files),
        children=len(children),
        new_children=len({each.pupil_id for each in children} - set(known.values())),
        doubts=Counter(pair.doubt.value for pair in found.doubts),
        findings=Counter(row[0] for row in findings),
        years_not_checked=not_checked,
        schools_without_urn=len(taken.schools.names.keys() - taken.schools.urns.keys()),
    )


def _take_all(
    opened: Workspace, files: list[Entry], tombs: Tombstones, progress: Progress
) -> tuple[Taken, list[Values]]:
    """Take in every file, of two for one school and term the more settled first, then the later:
    the word of the first holds."""
    taken = Taken(schools=schools.register(opened.mappings / _SCHOOL_REGISTER))
    records = _Records(opened, Journal(opened))
    submissions: list[Values] = []
    settled = statuses(Journal(opened))
    for done, entry in enumerate(_most_settled_first(files, settled), start=1):
        said = entry.details
        digest, received_on = str(said["sha256"]), entry.at.date()
        submission, rows = records.of(digest)
        source = Source(
            sha256=digest, submission=submission, received_on=received_on, day=day_of(submission)
        )
        wrong = tombs.rows.get(digest, frozenset())
        right = (row for row in rows if row.number not in wrong) if wrong else rows
        TAKERS[submission.return_id](taken, right, source)
        year = submission.year.start if submission.year else None
        submissions.append(
            (digest, submission.return_id, year, submission.term, submission.laestab,
             received_on, said["rows"], said["errors"], said["warnings"],
             None if submission.status is Status.UNSTATED else submission.status.value,
             submission.reference_on)
        )  # fmt: skip
        progress("Taking in files", done, len(files))
    return taken, submissions


def _set_aside(opened: Workspace, files: list[Entry]) -> list[Values]:
    """Why rows of each file were set aside when it was loaded: how many faults of each check."""
    found: Counter[Values] = Counter()
    for entry in files:
        if entry.details["errors"]:
            digest = str(entry.details["sha256"])
            for code, _, _, _, severity, laestab in fault_lists.kept(opened, digest):
                if severity == Severity.ERROR:
                    found[digest, laestab, code] += 1
    return [(*which, count) for which, count in found.items()]


def records_of(opened: Workspace, digest: str) -> tuple[Submission, Iterator[Record]]:
    """What one received file was read as."""
    return _Records(opened, Journal(opened)).of(digest)


class _Records:
    """The records of files, as loading kept them; where it did not, read again as they were then:
    together with the same companions."""

    def __init__(self, opened: Workspace, journal: Journal) -> None:
        self._opened = opened
        self._read_with = _companions(journal)
        self._status = statuses(journal)
        self._maps = maps_in(opened.mappings)

    def of(self, digest: str) -> tuple[Submission, Iterator[Record]]:
        content = kept_records.kept(self._opened, digest)
        if content is None or not fault_lists.is_kept(self._opened, digest):
            content = self._read_again(digest)
        return unpacked(content, without=_NOT_LINKED)

    def _read_again(self, digest: str) -> bytes:
        companions = ALONE
        for other in self._read_with.get(digest, []):
            read = self._opened_again(other, companions)
            # Its keys are whole once all its records have been taken.
            deque(read.records(), maxlen=0)
            companions = companions.and_also(other, read.keys)
        reading = self._opened_again(digest, companions)
        content = packed(reading.submission, reading.records())
        kept_records.keep(self._opened, digest, content)
        fault_lists.keep(self._opened, digest, map(astuple, reading.faults))
        return content

    def _opened_again(self, digest: str, companions: Companions) -> Reading:
        return open_return(
            received.open_plain(self._opened, digest),
            name=f"{digest[:12]}…",
            la_code=self._opened.settings.la_code,
            known=companions.keys,
            maps=self._maps,
            status=self._status.get(digest, Status.UNSTATED),
        )


def _companions(journal: Journal) -> dict[str, list[str]]:
    """What each file was last read with: the sha256 of each, by its own."""
    found: dict[str, list[str]] = {}
    for entry in journal.entries(event=EventType.FILE_RECEIVED):
        digests = entry.details.get("read_with")
        if isinstance(digests, list):
            found[str(entry.details["sha256"])] = [str(each) for each in digests]
    return found


def _most_settled_first(files: list[Entry], settled: Mapping[str, Status]) -> list[Entry]:
    """Final results before revised and those before provisional; of one kind the latest first.

    What does not say holds as final does: it may be a correction of anything.
    """

    def unsettled(entry: Entry) -> int:
        status = settled.get(str(entry.details["sha256"]), Status.UNSTATED)
        return _UNSETTLED.get(status, 0)

    latest_first = files[::-1]
    return sorted(latest_first, key=unsettled)


def _accepted(journal: Journal) -> list[Entry]:
    """The arrival of each file that was loaded, in that order; the first of one twice loaded."""
    found: dict[str, Entry] = {}
    for entry in journal.entries(event=EventType.FILE_RECEIVED):
        if entry.details.get("accepted"):
            found.setdefault(str(entry.details["sha256"]), entry)
    return list(found.values())


def _carry_figures(opened: Workspace, edition: NewEdition) -> None:
    """The figures that there are, to be shown until ``calculate`` makes new ones.

    Of a damaged edition as many as can be read: linking is the way out of it.
    """
    with suppress(WorkspaceUnusable), editions.current(opened) as earlier:
        must_be_clean(opened, earlier.name)
        edition.carry(earlier, but_not={contract.name for contract in TABLES})


def day_of(submission: Submission) -> date:
    """The day of which a file speaks; before all others where it does not say."""
    if submission.reference_on:
        return submission.reference_on
    return submission.year.ends_on if submission.year else date.min

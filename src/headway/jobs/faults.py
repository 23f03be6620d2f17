"""Faults of loaded files, for those who mend them: where, which rule, what to do; no value."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from headway.access.actor import Actor
from headway.access.permissions import Permission
from headway.access.roles import Reach
from headway.collections.registry import RETURNS, advice
from headway.errors import NotPermitted, UnknownName, WorkspaceUnusable
from headway.jobs.fault_values import values_at
from headway.jobs.resubmission import superseded
from headway.jobs.workspaces import at_the_keyboard
from headway.store import editions, fault_lists, received
from headway.store.engine import Row, query
from headway.store.event_types import EventType
from headway.store.journal import Details, Journal
from headway.store.workspace import Workspace, open_workspace
from headway.vocabulary.dates import today

_SQL = Path(__file__).parent / "sql"
_BEFORE_LINKING = "Until files are linked, a school is known by its seven digits (LAESTAB) only: "


@dataclass(frozen=True, kw_only=True, slots=True)
class ShownFault:
    """One fault as it is shown. ``school`` is a LAESTAB, empty where no school's row it is;
    ``value`` is empty unless it was asked for and is of no child's identity."""

    return_name: str
    period: str
    school: str
    file: str
    table: str
    row: int
    field: str
    rule: str
    severity: str
    what_is_wrong: str
    what_to_do: str
    value: str = ""


def faults(
    folder: Path, school: str | None = None, *, with_values: bool = False
) -> list[ShownFault]:
    """The faults of every file that was loaded, or that ``--strict`` refused; one row per fault.

    A file that a later one has taken the place of is past mending, and its faults are left out.

    Args:
        folder: The workspace.
        school: Whose rows: a URN, or the seven digits of a LAESTAB; all schools' if null.
        with_values: Whether to read the files again for what stands in fields that are of no
            child's identity.

    Raises:
        NotPermitted: The person at the keyboard may not see faults, or not that school's.
        UnknownName: No school of the authority has that number.
    """
    opened = open_workspace(folder)
    actor = at_the_keyboard(opened)
    actor.must(Permission.FAULT_VIEW)
    schools = _schools(opened, actor, school)
    journal = Journal(opened)
    entries = journal.entries(event=EventType.FILE_RECEIVED)
    mended = superseded(journal)
    latest = {
        digest: entry.details
        for entry in entries
        if (digest := str(entry.details["sha256"])) not in mended
    }
    return [
        shown
        for digest, about in latest.items()
        for shown in _of_file(opened, digest, about, with_values=with_values)
        if schools is None or shown.school in schools
    ]


def _of_file(
    opened: Workspace, digest: str, about: Details, *, with_values: bool
) -> list[ShownFault]:
    if not about["errors"] and not about["warnings"]:
        return []
    name = received.record(opened, digest).name
    return_id = str(about["return_id"])
    found = []
    entries = fault_lists.kept(opened, digest)
    wanted = {(table, row, field) for _, table, row, field, _, _ in entries}
    values = values_at(opened, digest, about, wanted) if with_values else {}
    for code, table, row, field, severity, laestab in entries:
        said = advice(return_id, code)
        found.append(
            ShownFault(
                return_name=RETURNS[return_id].name,
                period=str(about["period"]),
                school=laestab or "",
                file=name,
                table=table,
                row=row,
                field=field,
                rule=code,
                severity=severity,
                what_is_wrong=said.message,
                what_to_do=said.what_to_do,
                value=values.get((table, row, field), ""),
            )
        )
    return found


def _schools(opened: Workspace, actor: Actor, asked: str | None) -> set[str] | None:
    """The LAESTABs of the schools to show, null for every row."""
    within = None
    if actor.role.reach is not Reach.AUTHORITY:
        scope = actor.scope()
        urns = scope.schools if scope.holds_on(today()) else ()
        within = {_laestab(opened, str(urn)) for urn in urns}
    if asked is None:
        return within
    laestab = asked if len(asked) == 7 else _laestab(opened, asked)
    if within is not None and laestab not in within:
        raise NotPermitted(f"Your role does not reach the school {asked}.")
    return {laestab}


def _laestab(opened: Workspace, urn: str) -> str:
    """The LAESTAB of a school by its URN, which files do not all have and the edition does."""
    rows: list[Row] = []
    with suppress(WorkspaceUnusable), editions.current(opened) as edition:
        if "school" in edition.tables():
            rows = edition.rows(query(_SQL, "school_laestab"), {"number": urn})
    if not rows:
        raise UnknownName("school", urn, where=_BEFORE_LINKING)
    return str(rows[0][0])

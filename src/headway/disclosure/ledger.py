"""The ledger of releases, as the journal tells it: proposed, approved, withdrawn.

What was once approved stays known, withdrawn or not: it cannot be unread.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from headway.disclosure.audiences import Audience
from headway.store.event_types import EventType
from headway.store.journal import Entry


class State(StrEnum):
    """How far a release has come."""

    PROPOSED = "proposed"
    APPROVED = "approved"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, kw_only=True, slots=True)
class Release:
    """One release. ``after`` are those it was checked against; ``excepted`` how many small counts
    are not protected, by a signed exception. ``certificate`` is its certificate's sha256.

    ``decided_by`` and ``because`` are empty until it is approved or withdrawn.
    """

    id: str
    audience: Audience
    rules: str
    title: str
    proposed_by: str
    proposed_on: str
    certificate: str
    after: tuple[str, ...]
    excepted: int
    state: State = State.PROPOSED
    was_approved: bool = False
    decided_by: str = ""
    decided_on: str = ""
    because: str = ""


def releases(entries: Iterable[Entry]) -> dict[str, Release]:
    """Every release by its id, in the order in which they were proposed."""
    found: dict[str, Release] = {}
    for entry in entries:
        said = entry.details
        on = entry.at.date().isoformat()
        match entry.event:
            case EventType.RELEASE_PROPOSED:
                after = said["after"]
                found[str(said["release"])] = Release(
                    id=str(said["release"]),
                    audience=Audience(str(said["audience"])),
                    rules=str(said["rules"]),
                    title=str(said["title"]),
                    proposed_by=entry.actor,
                    proposed_on=on,
                    certificate=str(said["certificate"]),
                    after=tuple(map(str, after)) if isinstance(after, list) else (),
                    excepted=int(str(said["excepted"])),
                )
            case EventType.RELEASE_APPROVED | EventType.RELEASE_WITHDRAWN:
                release = str(said["release"])
                approved = entry.event is EventType.RELEASE_APPROVED
                found[release] = replace(
                    found[release],
                    state=State.APPROVED if approved else State.WITHDRAWN,
                    was_approved=approved or found[release].was_approved,
                    decided_by=entry.actor,
                    decided_on=on,
                    because=str(said.get("because") or ""),
                )
            case _:
                pass
    return found


def seen_by(audience: Audience, every: Iterable[Release]) -> list[Release]:
    """What an audience has been able to see: its own, and those of wider audiences."""
    return [each for each in every if each.was_approved and each.audience.reaches(audience)]

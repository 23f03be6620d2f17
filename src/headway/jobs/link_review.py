"""Reviewing links: the pairs that may be one child, and what a person finds of each."""

from dataclasses import dataclass
from pathlib import Path

from headway.access.permissions import Permission
from headway.errors import WrongUsage
from headway.jobs.workspaces import at_the_keyboard
from headway.linkage import register
from headway.linkage.agreement import Doubt
from headway.store import editions
from headway.store.engine import query
from headway.store.event_types import EventType
from headway.store.journal import Journal
from headway.store.workspace import open_workspace
from headway.vocabulary.dates import today

_SQL = Path(__file__).parent / "sql"


@dataclass(frozen=True, kw_only=True, slots=True)
class Pair:
    """Two children, by their pupil_ids, who may be one, why that is not certain, and what they
    have in common: how each part compares, in words that give none of it away."""

    pupil_id: int
    other_pupil_id: int
    doubt: Doubt
    name: str
    birth_date: str
    sex: str
    home: str


def doubtful_pairs(folder: Path) -> list[Pair]:
    """The pairs that nobody has decided on yet; one row per pair. That they were read is
    journalled.

    Raises:
        NotPermitted: The person at the keyboard may not review links.
        WorkspaceUnusable: Nothing has been linked yet.
    """
    opened = open_workspace(folder)
    actor = at_the_keyboard(opened)
    actor.must(Permission.LINK_REVIEW)
    scope = actor.scope()
    with editions.current(opened) as edition:
        rows = edition.children(query(_SQL, "doubtful_pairs"), scope, on=today())
    journal = Journal(opened)
    subjects = [journal.subject(each) for each in sorted({e for row in rows for e in row[:2]})]
    journal.append(
        EventType.CHILDREN_LISTED,
        actor.name,
        None,
        {"children": len(subjects), "reason": scope.because(), "subjects": subjects},
    )
    return [
        Pair(
            pupil_id=one,
            other_pupil_id=other,
            doubt=Doubt(why),
            name=name,
            birth_date=birth_date,
            sex=sex,
            home=home,
        )
        for one, other, why, name, birth_date, sex, home in rows
    ]


def decide(folder: Path, pupil_ids: tuple[int, int], *, is_one_child: bool) -> None:
    """Write down what a person found of a pair; it holds from the next linking on.

    Raises:
        NotPermitted: The person at the keyboard may not review links.
        UnknownName: One of the numbers is no child's.
        WrongUsage: It is one number twice.
    """
    opened = open_workspace(folder)
    actor = at_the_keyboard(opened)
    actor.must(Permission.LINK_REVIEW)
    one, other = pupil_ids
    if one == other:
        raise WrongUsage("A pair is of two children; give two different numbers.")
    register.decide(opened, one, other, is_one_child=is_one_child, by=actor.name)

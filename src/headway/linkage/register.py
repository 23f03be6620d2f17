"""Who has which pupil_id: the journal's register, and what persons decided of doubtful pairs.

A child has the pupil_id that was issued first to any mention of theirs. What was once found
to be one child stays one; only a person's decision keeps two apart.
"""

from collections.abc import Sequence

from headway.errors import UnknownName
from headway.linkage.mentions import Mentions
from headway.linkage.spine import Decision, Spine
from headway.store import pupil_ids
from headway.store.event_types import EventType
from headway.store.journal import Journal
from headway.store.workspace import Workspace


def known(workspace: Workspace, mentions: Mentions) -> dict[str, int]:
    """The pupil_id of each mention key that has one."""
    journal = Journal(workspace)
    register = journal.pupil_ids()
    if not register:
        return {}
    keys = {each.key for each in mentions.all}
    found = ((key, register.get(journal.subject(key))) for key in keys)
    return {key: pupil_id for key, pupil_id in found if pupil_id is not None}


def issue(
    workspace: Workspace, mentions: Mentions, spine: Spine, register: dict[str, int], by: str
) -> list[int]:
    """The pupil_id of each mention, by its place; new ones are issued and journalled.

    Raises:
        WorkspaceUnusable: Somebody else is writing.
    """
    age: dict[int, int] = {}
    for pupil_id in Journal(workspace).pupil_ids().values():
        age.setdefault(pupil_id, len(age))
    keys = [each.key for each in mentions.all]
    children = [sorted({keys[place] for place in places}) for places in spine.children]
    given = [_oldest(child, register, age) for child in children]
    new = [child[0] for child, has in zip(children, given, strict=True) if has is None]
    issued = pupil_ids.issue_pupil_ids(workspace, new, by)
    evidence = dict(zip(keys, spine.evidence, strict=True))
    linked: dict[str, int] = {}
    found = [0] * len(keys)
    for places, child, has in zip(spine.children, children, given, strict=True):
        pupil_id = has if has is not None else issued[child[0]]
        for place in places:
            found[place] = pupil_id
        linked |= {key: pupil_id for key in child if key not in register and key not in issued}
    pupil_ids.link_identifiers(
        workspace, linked, by, {key: str(evidence[key] or "upn") for key in linked}
    )
    return found


def _oldest(child: Sequence[str], register: dict[str, int], age: dict[int, int]) -> int | None:
    given = {register[key] for key in child if key in register}
    return min(given, key=lambda pupil_id: age[pupil_id], default=None)


def decisions(workspace: Workspace) -> list[Decision]:
    """What persons have decided, the last word on each pair."""
    found: dict[frozenset[int], Decision] = {}
    for entry in Journal(workspace).entries(event=EventType.LINK_DECIDED):
        said = entry.details["pupil_ids"]
        assert isinstance(said, list)
        pair = frozenset(int(each) for each in said)
        found[pair] = Decision(pupil_ids=pair, is_one_child=bool(entry.details["one_child"]))
    return list(found.values())


def decide(workspace: Workspace, one: int, other: int, *, is_one_child: bool, by: str) -> None:
    """Write down what a person found of two pupil_ids; the next linking goes by it.

    Raises:
        UnknownName: One of them was never issued.
    """
    journal = Journal(workspace)
    issued = set(journal.pupil_ids().values())
    for each in (one, other):
        if each not in issued:
            raise UnknownName("child", str(each))
    journal.append(
        EventType.LINK_DECIDED,
        by,
        None,
        {"pupil_ids": sorted((one, other)), "one_child": is_one_child},
    )

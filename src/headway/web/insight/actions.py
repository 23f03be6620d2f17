"""Looking at children. Each look is in the journal before anything is shown, or is not had."""

from headway.access.actor import Actor
from headway.access.roles import Reach
from headway.access.scope import Depth, Scope
from headway.measures.groups import GROUPS
from headway.store import identity
from headway.store.event_types import EventType
from headway.store.identity import Identity
from headway.vocabulary.restrictions import Restriction
from headway.web.config import journalling
from headway.web.config.shelves import today, workspace
from headway.web.insight import record, selectors
from headway.web.insight.children import SEX, ChildList, ChildPage, ListedChild, year_group


def list_children(actor: Actor, purpose: str | None, urn: int | None, page: int) -> ChildList:
    """One page of the children within reach.

    Raises:
        NotPermitted: A purpose is needed first.
        WorkspaceUnusable: There are no records, or the journal cannot be written.
    """
    scope = actor.scope(purpose=purpose)
    in_all = selectors.count_children(scope, urn)
    rows = selectors.children(scope, urn, page)
    journalling.record(
        EventType.CHILDREN_LISTED,
        actor.name,
        among=[row[0] for row in rows],
        children=len(rows),
        reason=scope.because(),
        school=urn,
    )
    names = _names(actor, scope, [row[0] for row in rows])
    listed = [
        ListedChild(
            pupil_id=pupil_id,
            name=_named(names.get(pupil_id)),
            school=school,
            year_group=year_group(nc_year),
            sex=SEX.get(sex, "not said"),
            sen_provision=_SEN.get(sen_provision, "not known"),
            looked_after=looked_after,
        )
        for pupil_id, school, nc_year, sex, sen_provision, looked_after in rows
    ]
    return ChildList(
        children=tuple(listed),
        in_all=in_all,
        page=page,
        pages=max(1, -(-in_all // selectors.A_PAGE)),
        because=scope.because(),
        by_name=scope.depth is Depth.NAMED,
    )


def look_at_child(actor: Actor, purpose: str | None, pupil_id: int) -> ChildPage | None:
    """One child's record; null where there is no such child within reach.

    Raises:
        WorkspaceUnusable: There are no records, or the journal cannot be written.
    """
    scope = actor.scope(purpose=purpose)
    who = selectors.about_child("who", scope, pupil_id)
    if not who:
        return None
    journalling.record(EventType.CHILD_VIEWED, actor.name, about=pupil_id, reason=scope.because())
    birth_month, sex, looked_after = who[0]
    known = _names(actor, scope, [pupil_id]).get(pupil_id)
    return ChildPage(
        pupil_id=pupil_id,
        name=_named(known),
        upn=known.upn if known else None,
        birth_date=known.birth_date if known else None,
        birth_month=birth_month,
        sex=SEX.get(sex, "not said"),
        looked_after=looked_after,
        because=scope.because(),
        restrictions=_restrictions(scope, pupil_id),
        tables=record.tables(scope, pupil_id, with_care=actor.role.reach in _SEE_CARE),
    )


_SEN = GROUPS["sen_provision"].values
_SEE_CARE = (Reach.IN_OUR_CARE, Reach.LOOKED_AFTER_OF_SCHOOLS, Reach.CHILDREN)
"""Whose work is a child's care: others see that a child is in care, and no more of it."""


def _restrictions(scope: Scope, pupil_id: int) -> tuple[str, ...]:
    """What may be told to nobody, for those who see who the child is."""
    if scope.depth is not Depth.NAMED:
        return ()
    rows = selectors.about_child("restrictions", scope, pupil_id)
    return tuple(Restriction(each).means for (each,) in rows)


def _names(actor: Actor, scope: Scope, pupil_ids: list[int]) -> dict[int, Identity]:
    if scope.depth is not Depth.NAMED or not pupil_ids:
        return {}
    found = identity.read(workspace(), scope, by=actor.name, on=today(), pupil_ids=pupil_ids)
    return {each.pupil_id: each for each in found}


def _named(known: Identity | None) -> str | None:
    if known is None:
        return None
    return " ".join(part for part in (known.forename, known.surname) if part) or None

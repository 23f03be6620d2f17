"""The plan of the workspace's authority, from the figures there are now."""

from headway.access.actor import Actor
from headway.errors import WorkspaceUnusable
from headway.jobs.own_page import NOT_YET_RELEASED, measure_of, own_page, plan_of
from headway.publishing.page import PlanPage
from headway.store.edition import Edition
from headway.web.config.shelves import edition, today, workspace


def plan_on_a_page(actor: Actor) -> tuple[PlanPage, str]:
    """The page with the authority's own figures, as far as this person may see them.

    Returns:
        The page, and why it is without own figures; empty where it has them.
    """
    now, trouble = _edition()
    page = own_page(workspace(), now, actor.scope(), on=today())
    unreleased = NOT_YET_RELEASED.format(name=page.area_name)
    return page, unreleased if unreleased in page.notes else trouble


def measure_ids() -> dict[str, str]:
    """The computed measure of each objective of the plan that has one, by the objective's id."""
    found = {each.id: measure_of(each.measure or "") for each in plan_of(workspace()).objectives}
    return {objective: measure.id for objective, measure in found.items() if measure}


def _edition() -> tuple[Edition | None, str]:
    try:
        return edition(), ""
    except WorkspaceUnusable as trouble:
        return None, str(trouble)

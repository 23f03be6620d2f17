"""What is to be done to keep a plan in order, in one authority."""

from datetime import date
from pathlib import Path

from headway.benchmarks.neighbours import NEWEST
from headway.jobs.plan_page import PageRequest, plan_and_setting
from headway.plans.gathering import gather
from headway.plans.hygiene import review

COLUMNS = ("objective", "what", "since", "to_do")


def rows(
    plan: str, la: str, *, as_of: date | None, workspace: Path
) -> list[tuple[str, str, date | None, str]]:
    """One row per thing to do, as ``COLUMNS`` has them, in the order of the plan.

    Args:
        plan: A shipped plan's name, or a plan file.
        la: The authority, by name or code.
        as_of: The day; null for today.
        workspace: Whose own figures and imported bundle to use, where it has them.

    Raises:
        UnknownName: No such authority, plan or series.
        WrongUsage: The plan is another authority's.
        FileRefused: The plan file cannot be read or holds a fault.
    """
    request = PageRequest(plan=plan, as_of=as_of, neighbours=NEWEST, workspace=workspace)
    found, setting = plan_and_setting(request, la)
    chores = review(
        found,
        lambda objective: gather(
            objective, setting.area, setting.figures, setting.neighbours_edition
        ),
        setting.as_of,
    )
    return [(due.title, due.chore.what, due.chore.since, due.chore.to_do) for due in chores]

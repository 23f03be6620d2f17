"""Plan files: listing the shipped ones, checking one, and its Excel twin."""

from pathlib import Path

from headway.benchmarks.areas import area, find_area
from headway.benchmarks.figures import load
from headway.benchmarks.series import all_series
from headway.errors import UserError
from headway.plans.checking import check as faults_of
from headway.plans.excel import from_excel as read_workbook
from headway.plans.excel import to_excel as write_workbook
from headway.plans.gathering import gather, series_needed
from headway.plans.plan import Plan
from headway.plans.shipped import find_plan, shipped_plans
from headway.plans.writing import write_plan
from headway.publishing.writing import write


def shipped() -> list[tuple[str, str, int, str]]:
    """One row per shipped plan: name, title, number of objectives, what it was checked against."""
    plans = [(name, find_plan(name)) for name in shipped_plans()]
    return [
        (name, plan.title, len(plan.objectives), "; ".join(source.title for source in plan.sources))
        for name, plan in plans
    ]


def faults(plan: Plan, la: str | None) -> list[UserError]:
    """Every fault of a plan: contradictions, and targets that its area's figures rule out.

    Args:
        plan: The plan.
        la: For whom, by code or name; the plan's own authority, or England, if null.
    """
    here = find_area(la or plan.la or "England")
    figures = load(series_needed(plan))
    return faults_of(plan, lambda objective: gather(objective, here, figures))


def check(name_or_path: str, la: str | None) -> str:
    """Checks a plan and says in a sentence that it is sound.

    Raises:
        UserError: It has a fault: the first kind of error, with every fault on a line of its own.
    """
    plan = find_plan(name_or_path)
    found = faults(plan, la)
    if found:
        first = found[0]
        first.args = ("\n".join(str(fault) for fault in found),)
        raise first
    whose = f" of {area(plan.la).name}" if plan.la else ""
    return f"“{plan.title}”{whose} is sound: {len(plan.objectives)} objectives, no faults."


def to_excel(name_or_path: str, workbook: Path) -> None:
    """Writes a plan as a workbook."""
    measures = {one.series_id: one.title for one in all_series()}
    write(workbook, write_workbook(find_plan(name_or_path), measures))


def from_excel(workbook: Path, plan_file: Path) -> None:
    """Writes the plan in a workbook as a plan file."""
    write(plan_file, write_plan(read_workbook(workbook)).encode())

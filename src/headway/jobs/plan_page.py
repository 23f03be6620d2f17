"""Making the plan on a page: for one authority, or for every one."""

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from headway.benchmarks.areas import Area, authorities, find_area
from headway.benchmarks.areas import area as area_with_code
from headway.benchmarks.editions import current
from headway.benchmarks.figures import Figures, load
from headway.errors import WrongUsage
from headway.plans.checking import check
from headway.plans.gathering import gather, series_needed
from headway.plans.plan import Plan
from headway.plans.shipped import find_plan
from headway.publishing.assembling import Setting, assemble
from headway.publishing.page import PlanPage
from headway.publishing.writing import make_folder, write
from headway.vocabulary.dates import today

if TYPE_CHECKING:
    from headway.jobs.own_page import OwnPlan

WORKSPACE_FILE = "headway.toml"
Told = Callable[[int, int], None]
"""Called with how many are done, of how many."""


@dataclass(frozen=True, kw_only=True, slots=True)
class PageRequest:
    """What page is wanted. ``as_of`` null means today; ``plan`` is a shipped name or a path, and
    null the workspace's own plan, or the standard one where it has none."""

    plan: str | None
    as_of: date | None
    neighbours: int
    workspace: Path


def make(request: PageRequest, la: str) -> PlanPage:
    """The page of one authority, by name or code.

    Of the workspace's own authority it has the figures worked out from its records, as far as
    the person at the keyboard may see them; any other page is of published figures.

    Raises:
        UnknownName: no such authority, plan or series.
        WrongUsage: the plan is another authority's.
        FileRefused: the plan file cannot be read or holds a fault.
        WorkspaceUnusable: the workspace of this authority is damaged.
    """
    area = find_area(la)
    if (own := _own(request, area)) is not None:
        from headway.jobs import own_page

        _must_be_sound(own.plan, own.setting)
        return own_page.page_of(own)
    plan, setting = _published(request, area)
    _must_be_sound(plan, setting)
    return assemble(plan, setting)


def plan_and_setting(request: PageRequest, la: str) -> tuple[Plan, Setting]:
    """The plan and the figures that ``make`` would make a page of; it raises as ``make`` does."""
    area = find_area(la)
    own = _own(request, area)
    plan, setting = (own.plan, own.setting) if own else _published(request, area)
    _must_be_sound(plan, setting)
    return plan, setting


def _own(request: PageRequest, area: Area) -> "OwnPlan | None":
    """The plan with own figures, in the workspace of the authority; null anywhere else."""
    if not (request.workspace / WORKSPACE_FILE).is_file():
        return None
    # Only here is needed what reads own figures, and loading that takes a while.
    from headway.jobs import own_page

    return own_page.plan_at_the_keyboard(
        request.workspace,
        area,
        plan=request.plan,
        as_of=request.as_of,
        neighbours=request.neighbours,
    )


def _published(request: PageRequest, area: Area) -> tuple[Plan, Setting]:
    plan = _plan(request)
    return plan, _setting(request, area, _figures(plan, request.workspace))


def _must_be_sound(plan: Plan, setting: Setting) -> None:
    if plan.la is not None and plan.la != setting.area.code:
        raise WrongUsage(
            f"The plan “{plan.title}” is {area_with_code(plan.la).name}’s, "
            f"not {setting.area.name}’s."
        )
    faults = check(
        plan,
        lambda objective: gather(
            objective, setting.area, setting.figures, setting.neighbours_edition
        ),
    )
    if faults:
        raise faults[0]


def write_pdf(page: PlanPage, path: Path) -> None:
    """Writes the page as an A3 PDF, whole or not at all."""
    from headway.publishing.pdf import render

    write(path, render(page))


def write_html(page: PlanPage, path: Path) -> None:
    """Writes the page as one self-contained HTML file, whole or not at all."""
    from headway.publishing.html import render

    write(path, render(page).encode())


def write_all(
    request: PageRequest, pdf: Path | None, html: Path | None, told: Told | None = None
) -> int:
    """Writes the page of every living authority into folders; returns how many there were."""
    plan = _plan(request)
    if plan.la is not None:
        raise WrongUsage(f"The plan “{plan.title}” is of one authority ({plan.la}) only.")
    figures = _figures(plan, request.workspace)
    areas = authorities(on=request.as_of or today())
    for folder in (pdf, html):
        if folder is not None:
            make_folder(folder)

    def write_one(area: Area) -> None:
        page = assemble(plan, _setting(request, area, figures))
        if pdf is not None:
            write_pdf(page, pdf / f"{_file_name(area)}.pdf")
        if html is not None:
            write_html(page, html / f"{_file_name(area)}.html")

    # The typesetter lets go of the interpreter while it works, so threads use every core.
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as workers:
        for done, _ in enumerate(workers.map(write_one, areas), start=1):
            if told is not None:
                told(done, len(areas))
    return len(areas)


def _plan(request: PageRequest) -> Plan:
    return find_plan(request.plan or "standard")


def _figures(plan: Plan, workspace: Path) -> Figures:
    edition = current(workspace)
    return load(series_needed(plan), edition)


def _setting(request: PageRequest, area: Area, figures: Figures) -> Setting:
    return Setting(
        area=area,
        figures=figures,
        as_of=request.as_of or today(),
        neighbours_edition=request.neighbours,
    )


def _file_name(area: Area) -> str:
    return f"{area.code}-{'-'.join(area.name.lower().replace(',', '').replace('.', '').split())}"

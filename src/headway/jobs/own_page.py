"""The plan on a page of a workspace's own authority: its own figures beside the published."""

from collections.abc import Iterable, Mapping
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from pathlib import Path

from headway.access.permissions import Permission
from headway.access.scope import Scope
from headway.benchmarks.areas import ENGLAND, Area, area
from headway.benchmarks.editions import Edition as PublishedEdition
from headway.benchmarks.editions import current as published_edition
from headway.benchmarks.figures import Figures, PublishedFigure, load
from headway.benchmarks.neighbours import NEWEST
from headway.benchmarks.own_figures import FiguresWithOwn
from headway.benchmarks.series import Unit, YearType, series
from headway.disclosure.audiences import Audience
from headway.disclosure.cleared import Cleared
from headway.disclosure.gate import clear
from headway.disclosure.reach import years_of
from headway.errors import NoMethod, NotPermitted
from headway.jobs.workspaces import at_the_keyboard
from headway.measures.definition import Measure
from headway.measures.library import MEASURES
from headway.measures.question import Question
from headway.plans.gathering import series_needed
from headway.plans.plan import Level, Objective, Plan, Priority
from headway.plans.shipped import find_plan
from headway.publishing.assembling import Setting, assemble
from headway.publishing.page import ObjectiveRow, PlanPage, PriorityBlock
from headway.store import editions
from headway.store.edition import Edition
from headway.store.workspace import Workspace, open_workspace
from headway.vocabulary.dates import today
from headway.vocabulary.figures import Status, Symbol
from headway.vocabulary.rounding import in_digits
from headway.vocabulary.years import Period

PLAN_FILE = "plan.toml"
"""The authority's own plan, in its workspace. Without one the shipped standard plan is shown."""

OWN_MARKING = "Not for release: figures of {name} on this page are worked out from its own records."
NOT_YET_RELEASED = (
    "Figures worked out from {name}’s own records are not on this page: none has been released, "
    "and not every role sees them before that."
)


@dataclass(frozen=True, kw_only=True, slots=True)
class OwnPlan:
    """A plan of the workspace's authority, where and when it is shown, and the figures that the
    gate let through for it; ``note`` says why there are none."""

    plan: Plan
    setting: Setting
    cleared: Mapping[tuple[str, Period], Cleared]
    note: str


def own_page(
    opened: Workspace, edition: Edition | None, scope: Scope, *, on: date, only: str | None = None
) -> PlanPage:
    """The plan of the workspace's authority, with its own figures as far as the scope allows.

    Args:
        opened: The workspace.
        edition: Its current figures; null where there are none yet.
        scope: Of whoever looks.
        on: The day as of which the page is.
        only: The id of the one objective that is wanted; null for all.

    Raises:
        FileRefused: The plan file cannot be read or holds a fault.
    """
    plan = plan_of(opened)
    if only is not None:
        plan = _with_only(plan, only)
    return page_of(_with_figures(opened, edition, scope, plan, on=on))


def plan_at_the_keyboard(
    folder: Path, here: Area, *, plan: str | None, as_of: date | None, neighbours: int
) -> OwnPlan | None:
    """A plan with the figures that the person at the keyboard may see.

    Args:
        folder: A workspace.
        here: Whose page is wanted.
        plan: Which plan, by name or path; null for the workspace's own.
        as_of: The day as of which it is shown; null for today.
        neighbours: The edition of the statistical neighbours.

    Returns:
        Null where the workspace is another authority's.

    Raises:
        UnknownName: There is no such plan.
        FileRefused: The plan file cannot be read or holds a fault.
        WorkspaceUnusable: The workspace or its figures are damaged.
    """
    opened = open_workspace(folder)
    if opened.settings.la_code != here.code:
        return None
    scope: Scope | None = None
    # What is published is for everyone: who may not see the rest gets a page without it.
    with suppress(NotPermitted):
        actor = at_the_keyboard(opened)
        actor.must(Permission.FIGURE_VIEW)
        scope = actor.scope()
    with ExitStack() as until_read:
        edition = None
        if scope is not None and (opened.editions / editions.POINTER).is_file():
            edition = until_read.enter_context(editions.current(opened))
        return _with_figures(
            opened,
            edition,
            scope,
            find_plan(plan) if plan else plan_of(opened),
            on=today(),
            as_of=as_of,
            neighbours=neighbours,
        )


def _with_figures(
    opened: Workspace,
    edition: Edition | None,
    scope: Scope | None,
    plan: Plan,
    *,
    on: date,
    as_of: date | None = None,
    neighbours: int = NEWEST,
) -> OwnPlan:
    here = area(opened.settings.la_code)
    published = _loaded(series_needed(plan), published_edition(opened.folder))
    cleared: dict[tuple[str, Period], Cleared] = {}
    note = "" if scope else NOT_YET_RELEASED.format(name=here.name)
    try:
        if edition is not None and scope is not None:
            cleared = own_figures(edition, published, series_needed(plan), scope, on=on)
    except NotPermitted:
        note = NOT_YET_RELEASED.format(name=here.name)
    setting = Setting(
        area=here,
        figures=with_own(published, here.code, cleared),
        as_of=as_of or on,
        neighbours_edition=neighbours,
    )
    return OwnPlan(plan=plan, setting=setting, cleared=cleared, note=note)


def page_of(own: OwnPlan) -> PlanPage:
    """The page of a plan, which says of each own figure how many it is of and where it is from."""
    made = assemble(own.plan, own.setting)
    by_label = {(series, period.label): each for (series, period), each in own.cleared.items()}
    measures = {objective.id: objective.measure for objective in own.plan.objectives}

    def row(shown: ObjectiveRow) -> ObjectiveRow:
        series_id = measures[shown.id] or ""
        found = by_label.get((series_id, shown.now.period if shown.now else ""))
        if found is None:
            return shown
        return _with_its_count(_beside_the_last_published(shown, series_id, own.setting), found)

    marking = OWN_MARKING.format(name=made.area_name) if own.cleared else made.marking
    return replace(
        made,
        marking=marking,
        data_as_at=_data_as_at(made, own.cleared),
        priorities=tuple(
            PriorityBlock(title=block.title, rows=tuple(row(each) for each in block.rows))
            for block in made.priorities
        ),
        notes=(*((own.note,) if own.note else ()), *made.notes),
    )


def one_row(
    opened: Workspace, edition: Edition, scope: Scope, series_id: str, *, on: date, year: Period
) -> ObjectiveRow:
    """One series as a plan page would show it, up to one year and without a target.

    Raises:
        NotPermitted: The scope does not reach figures of the whole authority.
    """
    here = area(opened.settings.la_code)
    published = _loaded((series_id,), published_edition(opened.folder))
    cleared = own_figures(edition, published, [series_id], scope, on=on)
    setting = Setting(
        area=here,
        figures=with_own(published, here.code, cleared),
        as_of=year.ends_on,
        neighbours_edition=NEWEST,
    )
    return _beside_the_last_published(_alone(series_id, setting), series_id, setting)


@lru_cache(maxsize=64)
def _loaded(series_ids: tuple[str, ...], edition: PublishedEdition) -> Figures:
    """Published figures, which do not change within an edition, kept for the next page."""
    return load(series_ids, edition)


def _with_only(plan: Plan, objective_id: str) -> Plan:
    kept = (
        replace(each, objectives=tuple(o for o in each.objectives if o.id == objective_id))
        for each in plan.priorities
    )
    return replace(plan, priorities=tuple(each for each in kept if each.objectives))


def _alone(series_id: str, setting: Setting) -> ObjectiveRow:
    objective = Objective(id=series_id, title="", measure=series_id)
    plan = Plan(
        title="",
        level=Level.AUTHORITY,
        priorities=(Priority(id="one", title="", objectives=(objective,)),),
    )
    return assemble(plan, setting).rows[0]


def _beside_the_last_published(
    shown: ObjectiveRow, series_id: str, setting: Setting
) -> ObjectiveRow:
    """The row, with comparators of an earlier year where nothing is published of its own yet."""
    if shown.beside or shown.now is None or shown.chart is None:
        return shown
    ended = (each for each in setting.figures.periods(series_id) if each.ends_on <= setting.as_of)
    for period in sorted(ended, key=lambda each: each.ends_on, reverse=True):
        if setting.figures.figure(series_id, ENGLAND, period) is None:
            continue
        earlier = _alone(series_id, replace(setting, as_of=period.ends_on))
        if earlier.now is None or earlier.chart is None or earlier.now.period != period.label:
            return shown
        return replace(
            shown,
            sentences=(
                *shown.sentences,
                f"Nothing is published of {shown.now.period} yet. {earlier.headline}",
            ),
            beside=earlier.beside,
            beside_period=period.label,
            rank=earlier.rank,
            change=(
                *shown.change,
                *(f"To {period.label}: {_low(each)}" for each in earlier.change),
            ),
            chart=replace(shown.chart, dots=earlier.chart.dots),
        )
    return shown


def _low(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]


def plan_of(opened: Workspace) -> Plan:
    """The workspace's own plan, or the shipped standard one."""
    own = opened.folder / PLAN_FILE
    return find_plan(str(own) if own.is_file() else "standard")


def own_figures(
    edition: Edition, published: Figures, series_ids: Iterable[str], scope: Scope, *, on: date
) -> dict[tuple[str, Period], Cleared]:
    """Every computed figure of a measure that one of the series reconciles with; a year that has
    none, among those of which there are figures at all, is there with its symbol.

    Raises:
        NotPermitted: The scope does not reach figures of the whole authority.
    """
    found: dict[tuple[str, Period], Cleared] = {}
    for series_id in series_ids:
        measure = measure_of(series_id)
        named = series(series_id, published.edition)
        if measure is None or named.year_type is not YearType.ACADEMIC:
            continue
        asked = Question(measure=measure, years=years_of(edition))
        with suppress(NoMethod):
            for figure in clear(edition, asked, audience=Audience.INTERNAL, scope=scope, on=on):
                found[series_id, figure.year] = figure
    return found


def measure_of(series_id: str) -> Measure | None:
    """The measure that reconciles with a published series; null where there is none."""
    return _BY_SERIES.get(series_id)


def with_own(
    published: Figures, code: str, cleared: Mapping[tuple[str, Period], Cleared]
) -> Figures:
    """The published figures, with the area's own in their place."""
    own: dict[str, dict[Period, PublishedFigure]] = {}
    for (series_id, period), figure in cleared.items():
        own.setdefault(series_id, {})[period] = _as_published(series_id, code, figure)
    return FiguresWithOwn(published, code, own)


def _as_published(series_id: str, code: str, figure: Cleared) -> PublishedFigure:
    value = None if figure.exact is None else float(figure.exact)
    return PublishedFigure(
        series_id=series_id,
        area=code,
        period=figure.year,
        published_as="",
        value=value,
        symbol=None if value is not None else figure.symbol or Symbol.NOT_AVAILABLE,
        status=Status(figure.status) if figure.status else Status.UNSTATED,
        source=figure.source,
    )


def _data_as_at(made: PlanPage, cleared: Mapping[tuple[str, Period], Cleared]) -> str:
    own = sorted({each.source.removeprefix("computed:") for each in cleared.values()})
    return "; ".join([*(f"own records, edition {name}" for name in own), made.data_as_at])


def _with_its_count(shown: ObjectiveRow, own: Cleared) -> ObjectiveRow:
    assert shown.now is not None
    interval = own.interval
    said = (
        ""
        if interval is None
        else "95% interval {} to {}.".format(*(_in_unit(own.measure, bound) for bound in interval))
    )
    now = replace(
        shown.now,
        measure_title=own.measure.title,
        cohort=f"{own.n:,} {own.measure.who}",
        notes=(*shown.now.notes, *((said,) if said else ())),
        source=f"{own.measure.title} ({own.measure.id}), {own.source}",
    )
    return replace(shown, now=now)


def _in_unit(measure: Measure, value: float) -> str:
    digits = in_digits(value, measure.decimals)
    return f"{digits}%" if measure.unit is Unit.PERCENT else digits


_BY_SERIES: Mapping[str, Measure] = {
    measure.published.series: measure
    for measure in MEASURES.values()
    if measure.published.series and not measure.local
}

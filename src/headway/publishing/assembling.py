"""From a plan and published figures to the page model: each objective looked up and worded.

Nothing is computed here: figures, comparisons, verdicts and sentences come from the rooms
that own them. This says what stands where.
"""

from dataclasses import dataclass
from datetime import date

from headway.benchmarks.areas import Area
from headway.benchmarks.areas import area as area_with_code
from headway.benchmarks.change import Change, change
from headway.benchmarks.compare import Comparison, compare
from headway.benchmarks.figures import Figures, PublishedFigure
from headway.benchmarks.series import COUNTED, Series
from headway.plans.amounts import Amounts
from headway.plans.evidence import Evidence, exact
from headway.plans.gathering import gather
from headway.plans.judging import due_on, judge, judge_milestone
from headway.plans.outlook import chance_in_words
from headway.plans.pairing import group_gap
from headway.plans.plan import Action, Milestone, Objective, Plan, Target, TypedValue
from headway.plans.sentences import Subject, headline, others
from headway.publishing.chart_data import chart_data
from headway.publishing.foot import foot
from headway.publishing.page import (
    ActionLine,
    Beside,
    GoalBlock,
    MilestoneLine,
    NowBlock,
    ObjectiveRow,
    PlanPage,
    PriorityBlock,
    RiskLine,
)
from headway.publishing.recommendations import recommendation
from headway.vocabulary.dates import in_words
from headway.vocabulary.figures import Status
from headway.vocabulary.returns import RETURNS
from headway.vocabulary.years import Period, Undated

MARKING = "Published figures only: nothing on this page is about a single child."
ATTRIBUTION = (
    "Contains public sector information licensed under the Open Government Licence v3.0. "
    "Source: Department for Education."
)
SPANS = (1, 3)
"""Years over which change is shown."""

BESIDE_THE_HEADLINE = ("gap.now", "gap.change", "oddity", "unsettled", "value.evidence")
"""Sentences that stand as text; the others have a place of their own in a row."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Setting:
    """Where and as of when a plan is shown, and which figures it is shown with."""

    area: Area
    figures: Figures
    as_of: date
    neighbours_edition: int


def assemble(plan: Plan, setting: Setting) -> PlanPage:
    """The page of a plan in one area. ``setting.figures`` must hold every series it names."""
    return PlanPage(
        title=plan.title,
        area_name=setting.area.name,
        area_code=setting.area.code,
        subtitle="Plan on a page",
        vision=plan.vision,
        why=plan.why,
        closing=plan.closing,
        as_of=setting.as_of,
        data_as_at=setting.figures.edition.title,
        marking=_marking(setting),
        priorities=tuple(
            PriorityBlock(
                title=priority.title,
                rows=tuple(_row(plan, objective, setting) for objective in priority.objectives),
            )
            for priority in plan.priorities
        ),
        notes=foot(plan, setting.area, setting.neighbours_edition),
        attribution=ATTRIBUTION,
        recommendations=tuple(recommendation(each) for each in plan.recommendations),
        risks=tuple(
            RiskLine(title=each.title, owner=each.owner, response=each.response)
            for each in plan.risks
        ),
    )


def _marking(setting: Setting) -> str:
    """What the page is; of an authority that is no more it first says so, and what followed."""
    area = setting.area
    if area.abolished_on is None or area.existed_on(setting.as_of):
        return MARKING
    after = " and ".join(area_with_code(code).name for code in area.successors)
    return f"{area.name} was abolished on {in_words(area.abolished_on)}: see {after}. {MARKING}"


def _row(plan: Plan, objective: Objective, setting: Setting) -> ObjectiveRow:
    evidence = gather(objective, setting.area, setting.figures, setting.neighbours_edition)
    figure = evidence.latest(setting.as_of) if evidence else None
    comparison, changes = _beside_it(evidence, figure, setting)
    typed = _last_typed(objective, setting.as_of)
    subject = Subject(
        series=evidence.series if evidence else None,
        figure=figure,
        comparison=comparison,
        changes=changes,
        gap=group_gap(figure, setting.figures) if figure else None,
        value=typed,
        begins=_begins(evidence) if figure is None else None,
        source_needed=RETURNS.get(objective.return_needed or "", ""),
    )
    finding = headline(subject)
    said = others(subject)
    is_missing = finding.rule.startswith("missing")
    return ObjectiveRow(
        id=objective.id,
        title=objective.title,
        headline="" if is_missing else finding.text,
        sentences=tuple(one.text for one in said if one.rule in BESIDE_THE_HEADLINE),
        now=_now(objective, evidence, figure, typed, setting.as_of),
        missing=finding.text if is_missing else "",
        beside=_beside(evidence, comparison),
        rank=next((one.text for one in said if one.rule == "rank"), ""),
        change=tuple(one.text for one in said if one.rule.startswith(("net", "change"))),
        goal=_goal(plan, objective, evidence, setting),
        milestones=tuple(
            _milestone(plan, milestone, objective, evidence, setting)
            for milestone in objective.milestones
        ),
        actions=tuple(_action(action) for action in objective.actions),
        story=" ".join(part for part in (_story(objective), objective.note) if part),
        chart=None
        if evidence is None or figure is None or comparison is None
        else chart_data(
            evidence,
            figure,
            comparison,
            objective.target,
            area=setting.area,
            figures=setting.figures,
        ),
    )


def _beside_it(
    evidence: Evidence | None, figure: PublishedFigure | None, setting: Setting
) -> tuple[Comparison | None, tuple[Change, ...]]:
    if evidence is None or figure is None:
        return None, ()
    figures, named, area = setting.figures, evidence.series, setting.area
    comparison = compare(figures, named, area, figure.period, setting.neighbours_edition)
    changes = tuple(change(figures, named, area, figure.period, years) for years in SPANS)
    return comparison, changes


def _begins(evidence: Evidence | None) -> Period | None:
    dated = [one for one in evidence.figures if one.value is not None] if evidence else []
    return dated[0].period if dated and not isinstance(dated[0].period, Undated) else None


def _last_typed(objective: Objective, as_of: date) -> TypedValue | None:
    known = [typed for typed in objective.values if typed.on <= as_of]
    return max(known, key=lambda typed: typed.on, default=None)


def _now(
    objective: Objective,
    evidence: Evidence | None,
    figure: PublishedFigure | None,
    typed: TypedValue | None,
    as_of: date,
) -> NowBlock | None:
    if evidence is not None and figure is not None and figure.value is not None:
        named = evidence.series
        return NowBlock(
            value=named.shown(figure.value),
            period=_period(evidence, figure, as_of),
            published_as=figure.published_as,
            measure_title=named.title,
            unit_text=named.unit_text,
            status="" if figure.status is Status.UNSTATED else figure.status.value,
            cohort="cohort size not published",
            hand_entered=False,
            notes=(),
            source=f"{named.title} ({named.series_id}), {figure.source}",
        )
    if typed is None:
        return None
    return NowBlock(
        value=Amounts.of_typed(objective.values).shown(exact(typed.value)),
        period=in_words(typed.on),
        published_as="",
        measure_title="Hand-entered indicator",
        unit_text=typed.unit,
        status="",
        cohort="",
        hand_entered=True,
        notes=(),
        source=f"Entered by {typed.by}. Evidence: {typed.evidence}",
    )


def _period(evidence: Evidence, figure: PublishedFigure, as_of: date) -> str:
    """The figure's period, and that it is not the last there is where others have later ones."""
    later = [
        period.label
        for period in evidence.periods
        if figure.period.ends_on < period.ends_on <= as_of
    ]
    return figure.period.label + (f" (no figure here for {later[-1]})" if later else "")


def _beside(evidence: Evidence | None, comparison: Comparison | None) -> tuple[Beside, ...]:
    if evidence is None or comparison is None:
        return ()
    named = evidence.series
    found = []
    is_count = named.england_is_total and named.unit in COUNTED
    if comparison.england is not None:
        is_total = named.england_is_total
        value = "a total" if is_total else _value(named, comparison.england)
        found.append(Beside(name="England", value=value))
    if comparison.region is not None and comparison.region_area is not None and not is_count:
        found.append(
            Beside(
                name=comparison.region_area.name,
                value=_value(named, comparison.region),
                note=comparison.region_note,
            )
        )
    if comparison.neighbours and comparison.neighbours_mean is not None:
        of = f"{comparison.neighbours_with_value} of {len(comparison.neighbours)}"
        found.append(
            Beside(
                name="Statistical neighbours",
                value=named.shown(comparison.neighbours_mean),
                note=f"mean of {of}",
            )
        )
    return tuple(found)


def _value(series: Series, figure: PublishedFigure) -> str:
    return "no figure" if figure.value is None else series.shown(figure.value)


def _goal(
    plan: Plan, objective: Objective, evidence: Evidence | None, setting: Setting
) -> GoalBlock | None:
    target = objective.target
    finding = judge(
        objective,
        as_of=setting.as_of,
        evidence=evidence,
        adopted_on=plan.adopted_on,
        thresholds=plan.thresholds,
    )
    if target is None or finding is None:
        return None
    by = in_words(due_on(target, evidence))
    if target.year is not None and evidence is not None:
        by = evidence.period_ending(target.year).label
    return GoalBlock(
        value=_goal_in_words(objective, target, evidence),
        by=by,
        verdict=finding.verdict,
        because=finding.because,
        pupils="",
    )


def _goal_in_words(objective: Objective, target: Target, evidence: Evidence | None) -> str:
    if target.words:
        return target.words
    if target.pupils is not None:
        return f"{target.pupils:,} pupils"
    amounts = Amounts.of_series(evidence.series) if evidence else Amounts.of_typed(objective.values)
    if target.value is not None:
        return amounts.in_full(exact(target.value))
    beside = evidence.against_name if evidence else target.gap_to
    if not target.gap:
        return f"Level with {beside} or better"
    return f"Within {amounts.apart(exact(target.gap))} of {beside}"


def _milestone(
    plan: Plan,
    milestone: Milestone,
    objective: Objective,
    evidence: Evidence | None,
    setting: Setting,
) -> MilestoneLine:
    finding = judge_milestone(
        milestone,
        objective,
        as_of=setting.as_of,
        evidence=evidence,
        adopted_on=plan.adopted_on,
        thresholds=plan.thresholds,
    )
    amounts = Amounts.of_series(evidence.series) if evidence else Amounts.of_typed(objective.values)
    value = "" if milestone.value is None else amounts.in_full(exact(milestone.value))
    text = ": ".join(part for part in (milestone.title, value) if part)
    if finding.chance is not None:
        text += f" (chance {chance_in_words(finding.chance)})"
    return MilestoneLine(
        on=in_words(milestone.on),
        text=text,
        verdict=finding.verdict,
    )


def _story(objective: Objective) -> str:
    """The story, and when it was written where the plan says so."""
    if objective.story_on is None:
        return objective.story
    return f"{objective.story} (Written on {in_words(objective.story_on)}.)"


def _action(action: Action) -> ActionLine:
    spans = {
        (True, True): "{} to {}",
        (True, False): "from {}",
        (False, True): "until {}",
        (False, False): "",
    }
    days = [in_words(day) for day in (action.starts_on, action.ends_on) if day]
    return ActionLine(
        title=action.title,
        owner=", ".join(part for part in (action.owner, *action.partners) if part),
        dates=spans[action.starts_on is not None, action.ends_on is not None].format(*days),
        stage=action.stage.value if action.stage else "",
        status=action.status.value if action.status else "",
    )

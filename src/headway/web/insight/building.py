"""Building the page of one measure: the authority's or one school's, through one lens."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from headway.access.actor import Actor
from headway.disclosure.cleared import Cleared
from headway.errors import NoMethod, NotPermitted
from headway.jobs import own_page
from headway.measures.definition import Measure
from headway.measures.groups import GROUPS, Lens
from headway.measures.question import Level
from headway.measures.receipts import SourceFile
from headway.publishing.page import ChartPoint, ObjectiveChart, ObjectiveRow
from headway.vocabulary.dates import in_words
from headway.vocabulary.years import AcademicYear
from headway.web.config.shelves import edition, today, workspace
from headway.web.insight import figures, selectors
from headway.web.insight.forms import Chosen
from headway.web.insight.measure_page import Choice, InPlan, Line, MeasurePage
from headway.web.insight.selectors import School


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """What is asked for, by whom, and what there is of everyone together, year by year."""

    actor: Actor
    measure: Measure
    school: School | None
    chosen: Chosen
    all_years: Sequence[Cleared]

    @property
    def now(self) -> Cleared | None:
        """The figure the page is about."""
        wanted = [f for f in self.all_years if self.chosen.year in (None, f.year)]
        return figures.latest(wanted)


def measure_page(
    actor: Actor, measure: Measure, school: School | None, chosen: Chosen
) -> MeasurePage:
    """The page of one measure.

    Raises:
        NotPermitted: The person may not see these figures.
    """
    all_years: Sequence[Cleared] = ()
    why_no_year = "No records that this measure needs have been received."
    try:
        all_years = figures.year_by_year(actor, figures.question(measure, school, chosen.lens))
    except NoMethod as error:
        why_no_year = str(error)
    asked = Asked(actor=actor, measure=measure, school=school, chosen=chosen, all_years=all_years)
    now = asked.now
    row = _among_published(asked)
    place = school.name if school else workspace().settings.name
    group = GROUPS[chosen.group]
    return MeasurePage(
        measure_id=measure.id,
        title=measure.title,
        local=measure.local,
        place=place,
        urn=school.urn if school else None,
        who=chosen.lens.means,
        year=now.year.label if now else "",
        finding=row.headline if row and row.headline else _finding(now, place),
        value=figures.shown(now) if now else "",
        count=figures.counted(now) if now and now.n else "",
        interval=figures.interval(now) if now else "",
        status=now.status if now else "",
        why_none=now.why_none if now else why_no_year,
        sentences=row.sentences if row else (),
        beside=row.beside if row else (),
        beside_year=(row.beside_period if row else "") or (now.year.label if now else ""),
        beside_note=_ROUNDED if row else _why_alone(asked),
        rank=row.rank if row else "",
        change=row.change if row else _change(asked),
        chart=row.chart if row else _chart(asked, place),
        group_title="" if group.id == "all" else group.title,
        groups=() if group.id == "all" else _groups(asked),
        schools=_schools(asked),
        in_plan=_in_plan(asked),
        receipt=_receipt(asked),
        years=_year_choices(asked),
        lenses=_lens_choices(asked),
        group_choices=_group_choices(asked),
        because=actor.scope().because(),
        data_as_at=selectors.data_as_at(),
    )


def _among_published(asked: Asked) -> ObjectiveRow | None:
    """The figure as the plan page words it, where published figures can stand beside it."""
    now, published = asked.now, asked.measure.published.series
    if asked.school or asked.chosen.lens is not Lens.SCHOOLED or not published:
        return None
    if now is None or now.exact is None:
        return None
    return own_page.one_row(
        workspace(), edition(), asked.actor.scope(), published, on=today(), year=now.year
    )


_ROUNDED = "In sentences and charts the figure is rounded as published figures are."


def _finding(now: Cleared | None, place: str) -> str:
    if now is None or now.exact is None:
        return ""
    return f"{figures.shown(now)} in {now.year.label} at {place}: {figures.counted(now)}."


def _why_alone(asked: Asked) -> str:
    if asked.chosen.lens is not Lens.SCHOOLED:
        return "Nothing is published of these children that this could be set beside."
    if not asked.measure.published.series:
        return asked.measure.published.none_because
    return (
        "Published figures of authorities are not set beside one school’s." if asked.school else ""
    )


def _change(asked: Asked) -> tuple[str, ...]:
    """Change since the year before, within one edition of the method."""
    now = asked.now
    if now is None or now.exact is None:
        return ()
    before = next((f for f in asked.all_years if f.year.start == now.year.start - 1), None)
    if before is None or before.exact is None:
        return ()
    if before.edition_first_year != now.edition_first_year:
        return (f"The method changed in {now.year.label}, so there is no change to give.",)
    return (f"{figures.moved(before, now)} since {before.year.label}.",)


def _chart(asked: Asked, place: str) -> ObjectiveChart | None:
    known = [each for each in asked.all_years if each.exact is not None]
    if len(known) < 2:
        return None
    points, before = [], None
    first, last = known[0], known[-1]
    for each in asked.all_years:
        if not first.year.start <= each.year.start <= last.year.start:
            continue
        changed = before is not None and each.edition_first_year != before
        points.append(
            ChartPoint(
                label=each.year.label,
                value=each.value,
                england=None,
                break_before=changed and each.edition_first_year is not None,
                shown=figures.shown(each) or each.why_none,
            )
        )
        before = each.edition_first_year or before
    alt = (
        f"{asked.measure.title}, {place}: {figures.shown(first)} in {first.year.label}, "
        f"{figures.shown(last)} in {last.year.label}."
    )
    return ObjectiveChart(alt=alt, points=tuple(points), dots=(), target=None, target_shown="")


def _groups(asked: Asked) -> tuple[Line, ...]:
    if asked.now is None or asked.now.exact is None:
        return ()
    group = GROUPS[asked.chosen.group]
    base = figures.question(asked.measure, asked.school, asked.chosen.lens)
    found = {
        each.group_value: each
        for each in figures.figures(
            asked.actor, replace(base, years=(asked.now.year,), groups=(group.id,))
        )
    }
    return tuple(
        _line(name, found[value]) for value, name in group.values.items() if value in found
    )


def _schools(asked: Asked) -> tuple[Line, ...]:
    if asked.school or asked.now is None or asked.now.exact is None:
        return ()
    base = figures.question(asked.measure, None, asked.chosen.lens)
    wanted = replace(base, level=Level.SCHOOL, years=(asked.now.year,))
    found = {each.place: each for each in figures.figures(asked.actor, wanted) if each.place}
    return tuple(
        replace(_line(each.name, found[each.laestab]), urn=each.urn)
        for each in selectors.schools(asked.actor)
        if each.laestab in found
    )


def _line(name: str, figure: Cleared) -> Line:
    return Line(
        name=name,
        value=figures.shown(figure) or figure.why_none,
        interval=figures.interval(figure) or "none given",
        n=f"{figure.n:,}",
        difference=figure.difference.value if figure.difference else "",
    )


def _in_plan(asked: Asked) -> InPlan | None:
    series = asked.measure.published.series
    if asked.school or not series:
        return None
    opened, now = workspace(), edition()
    plan = own_page.plan_of(opened)
    wanted = next((each.id for each in plan.objectives if each.measure == series), None)
    if wanted is None:
        return None
    made = own_page.own_page(opened, now, asked.actor.scope(), on=today(), only=wanted)
    (row,) = made.rows
    return InPlan(title=row.title, goal=row.goal, milestones=row.milestones, actions=row.actions)


def _receipt(asked: Asked) -> list[tuple[str, str]]:
    now = asked.now
    if now is None or now.edition_first_year is None:
        return []
    base = figures.question(asked.measure, asked.school, asked.chosen.lens)
    try:
        cleared = figures.receipt(asked.actor, base, now)
    except (NoMethod, NotPermitted):
        return []
    told = cleared.receipt
    lines = [
        ("Which children", asked.chosen.lens.means),
        ("Counted", figures.counted(now)),
        *(("Not counted", f"{count:,}: {because}") for because, count in told.left_out),
        ("Whom this cannot place", f"{told.unseen:,} of {told.in_all:,} rows"),
        *((f"Rule: {part}", text) for part, text in told.rules.items()),
        ("Method", f"for {told.method.years.label}. {told.method.source}"),
        *(("Note", note) for note in told.notes),
        *(("From the file", _file(file)) for file in told.files),
        ("Groups and lens from", f"{len(told.characteristics):,} files"),
        ("Data as at", told.data_as_at),
    ]
    return [(name, words) for name, words in lines if words]


def _file(file: SourceFile) -> str:
    received = f"received on {in_words(file.received_on)}, " if file.received_on else ""
    return (
        f"{file.return_id.replace('_', ' ')}, {received}{file.records:,} records, "
        f"{file.errors:,} errors, {file.warnings:,} warnings. SHA-256 {file.sha256}"
    )


def _year_choices(asked: Asked) -> tuple[Choice, ...]:
    now = asked.now
    return tuple(
        _choice(
            asked,
            each.year.label if each.exact is not None else f"{each.year.label} (no figure)",
            year=each.year,
            is_here=now is not None and each is now,
        )
        for each in reversed(asked.all_years)
    )


def _lens_choices(asked: Asked) -> tuple[Choice, ...]:
    return tuple(
        _choice(asked, lens.means, lens=lens, is_here=lens is asked.chosen.lens)
        for lens in figures.lenses(asked.actor)
    )


def _group_choices(asked: Asked) -> tuple[Choice, ...]:
    return tuple(
        _choice(
            asked,
            "Everyone together" if group.id == "all" else group.title,
            group=group.id,
            is_here=group.id == asked.chosen.group,
        )
        for group in GROUPS.values()
    )


def _choice(
    asked: Asked,
    title: str,
    *,
    is_here: bool,
    year: AcademicYear | None = None,
    lens: Lens | None = None,
    group: str | None = None,
) -> Choice:
    """The address of the same page with one switch moved, and the others as they stand."""
    chosen = asked.chosen
    at_year = year or chosen.year
    at = {
        "lens": (lens or chosen.lens).value,
        "by": group or chosen.group,
        "year": str(at_year.start + 1) if at_year else "",
    }
    unsaid = {"lens": figures.own_lens(asked.actor).value, "by": "all", "year": ""}
    moved = {name: value for name, value in at.items() if value != unsaid[name]}
    return Choice(title=title, query=f"?{urlencode(moved)}", is_here=is_here)

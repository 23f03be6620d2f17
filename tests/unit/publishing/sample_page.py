"""An invented page with every kind of row a page can have, for testing the media."""

from datetime import date

from headway.plans.verdicts import Verdict
from headway.publishing.page import (
    ActionLine,
    Beside,
    ChartPoint,
    GoalBlock,
    MilestoneLine,
    NowBlock,
    ObjectiveChart,
    ObjectiveRow,
    PlanPage,
    PriorityBlock,
    StripDot,
)

NEIGHBOURS = (
    "Southend-on-Sea", "Medway", "Havering", "Bexley", "Telford and Wrekin",
    "Peterborough", "Swindon", "Milton Keynes", "Bristol, City of", "Kingston Upon Hull, City of",
)  # fmt: skip


def one_year(year: int, level: float) -> ChartPoint:
    """Rises to the level in 2024, from another method before 2021, with no tests in two years."""
    if year in (2019, 2020):
        return ChartPoint(label=years(year), value=None, england=None, shown="x", england_shown="x")
    value = level - (2024 - year) * 0.4 + (year < 2021) * 6
    england = level - 1.8 - (2024 - year) * 0.3 + (year < 2021) * 5
    return ChartPoint(
        label=years(year),
        value=value,
        england=england,
        break_before=year == 2021,
        shown=f"{value:.1f}%",
        england_shown=f"{england:.1f}%",
    )


def years(year: int) -> str:
    return f"{year}/{(year + 1) % 100:02d}"


def chart(level: float, target: float | None) -> ObjectiveChart:
    """A ten-year trend with a break, two years without tests, and thirteen named dots."""
    points = tuple(one_year(year, level) for year in range(2015, 2025))
    dots = (
        StripDot(name="Thurrock", role="here", value=level, shown=f"{level:.1f}%"),
        StripDot(name="England", role="england", value=level - 1.8, shown=f"{level - 1.8:.1f}%"),
        StripDot(
            name="East of England", role="region", value=level - 1.1, shown=f"{level - 1.1:.1f}%"
        ),
        *(
            StripDot(name=name, role="neighbour", value=value, shown=f"{value:.1f}%")
            for name, value in ((name, level - 4 + i * 0.7) for i, name in enumerate(NEIGHBOURS))
        ),
    )
    return ObjectiveChart(
        alt=f"From 2015/16 to 2024/25 the figure went from {points[0].shown} to "
        f"{points[-1].shown}, with no figures for 2019/20 and 2020/21, "
        "and a change of method in 2021/22.",
        points=points,
        dots=dots,
        target=target,
        target_shown="" if target is None else f"{target:.1f}%",
    )


def full_row(number: int, *, level: float = 70.1) -> ObjectiveRow:
    """A row with everything in it."""
    return ObjectiveRow(
        id=f"objective-{number}",
        title="More children reach a good level of development at the end of reception",
        headline=f"{level:.1f}% reached a good level of development in 2024/25, "
        f"above England ({level - 1.8:.1f}%).",
        sentences=(
            "Up 0.9 percentage points in a year, 0.3 more than England.",
            "Over three years up 4.9 percentage points, 1.8 more than England.",
        ),
        now=NowBlock(
            value=f"{level:.1f}%",
            period="2024/25",
            published_as="2025",
            measure_title="Pupils achieving a good level of development",
            unit_text="% achieving expected level",
            status="status not stated",
            cohort="cohort size not published",
            hand_entered=False,
            notes=(),
            source="published:lait-2026-04",
        ),
        missing="",
        beside=(
            Beside(name="England", value=f"{level - 1.8:.1f}%"),
            Beside(name="East of England", value=f"{level - 1.1:.1f}%"),
            Beside(
                name="Statistical neighbours",
                value=f"{level - 2.2:.1f}%",
                note="mean of 9 of 10 with a figure",
            ),
        ),
        rank="34th of 151 authorities; quartile band A",
        change=(
            "+0.9 percentage points in 1 year (England +0.6, net +0.3)",
            "+4.9 percentage points in 3 years (England +3.1, net +1.8)",
        ),
        goal=GoalBlock(
            value="75%",
            by="2027/28",
            verdict=Verdict.TOO_EARLY,
            because="The year has not ended. Getting there takes 4.9 percentage points in 3 years.",
            pupils="",
        ),
        milestones=(
            MilestoneLine(on="31 July 2026", text="71.5%", verdict=Verdict.CANNOT_TELL),
            MilestoneLine(on="31 July 2027", text="73.0%", verdict=None),
        ),
        actions=(
            ActionLine(
                title="Language support in six schools",
                owner="Early years lead",
                dates="September 2025 to July 2027",
                stage="pathfinder",
            ),
            ActionLine(
                title="Family hub outreach",
                owner="Family hubs manager",
                dates="from January 2026",
                stage="",
            ),
        ),
        story="Communication and language is the area furthest behind.",
        chart=chart(level, 75.0),
    )


def empty_row(number: int) -> ObjectiveRow:
    """A row that no published series serves."""
    return ObjectiveRow(
        id=f"objective-{number}",
        title="Every school is fully staffed, and uses the council's vacancy website <& more>",
        headline="No published series follows this.",
        sentences=(),
        now=None,
        missing="No published series. The school workforce census would give it.",
        beside=(),
        rank="",
        change=(),
        goal=GoalBlock(
            value="every school",
            by="31 August 2018",
            verdict=Verdict.CANNOT_TELL,
            because="There is no figure to hold against the target.",
            pupils="",
        ),
        milestones=(),
        actions=(ActionLine(title="Recruitment fairs", owner="", dates="", stage=""),),
        story="",
        chart=None,
    )


def hand_entered_row(number: int) -> ObjectiveRow:
    """A row whose figure somebody typed in."""
    row = full_row(number)
    return ObjectiveRow(
        id=row.id,
        title="Looked-after children below their peers are offered one-to-one tuition",
        headline="81 of 100 on 31 March 2026, entered by hand.",
        sentences=(),
        now=NowBlock(
            value="81%",
            period="31 March 2026",
            published_as="",
            measure_title="Hand-entered indicator",
            unit_text="% offered",
            status="",
            cohort="",
            hand_entered=True,
            notes=(
                "Entered by the virtual school head.",
                "Evidence: tuition register, March 2026. Next due 30 June 2026.",
            ),
            source="hand-entered",
        ),
        missing="",
        beside=(),
        rank="",
        change=(),
        goal=None,
        milestones=(),
        actions=(),
        story="",
        chart=None,
    )


def sample_page(rows_per_priority: int = 4) -> PlanPage:
    """Three priorities; by default twelve rows, which is what one A3 sheet must hold with ease."""

    def rows(offset: int) -> tuple[ObjectiveRow, ...]:
        made = [
            full_row(offset + i, level=60.0 + offset / 20 + i) for i in range(rows_per_priority)
        ]
        if offset == 100:
            made[-1] = empty_row(offset + rows_per_priority)
        if offset == 200:
            made[-1] = hand_entered_row(offset + rows_per_priority)
        return tuple(made)

    return PlanPage(
        title="Best start in life 2028",
        area_name="Thurrock",
        area_code="883",
        subtitle="Plan on a page",
        vision="Every child has the best start and is ready for school.",
        why="The first five years decide much of what follows.",
        closing="We share our figures with every school and setting, and say when we do not know.",
        as_of=date(2026, 11, 22),
        data_as_at="DfE Local Authority Interactive Tool, April 2026",
        marking="Published figures only: nothing on this page is about a single child.",
        priorities=(
            PriorityBlock(title="Attainment and progress", rows=rows(0)),
            PriorityBlock(title="Leadership, teaching, recruitment and retention", rows=rows(100)),
            PriorityBlock(title="Safeguarding, health and wellbeing", rows=rows(200)),
        ),
        notes=(
            "Change is shown as it was and net of England's change.",
            "It is never taken across a change of method.",
            "x: not available. z: not applicable.",
        ),
        attribution="Contains public sector information licensed under the Open Government "
        "Licence v3.0. Source: Department for Education.",
    )

"""Invented subjects, one for every rule: what the published rule list shows it on."""

from dataclasses import replace
from datetime import date

from headway.benchmarks.areas import Area, AreaKind
from headway.benchmarks.change import Change
from headway.benchmarks.compare import Comparison, NeighbourFigure, Rank
from headway.benchmarks.figures import PublishedFigure
from headway.benchmarks.series import Series, Unit, YearType
from headway.plans.plan import TypedValue
from headway.plans.sentences.subject import GroupGap, Subject
from headway.vocabulary.figures import Gap, Oddity, Polarity, Status, Symbol
from headway.vocabulary.years import AcademicYear

SERIES = Series(
    series_id="invented",
    short_desc="Invented",
    title="An invented series",
    chart_title="An invented series",
    topics=("Invented",),
    unit=Unit.PERCENT,
    unit_text="% of pupils",
    decimals=1,
    decimals_stated=True,
    polarity=Polarity.HIGH,
    ranked=True,
    year_type=YearType.ACADEMIC,
    owner="DfE",
    sources=(),
    last_updated=None,
    next_update=None,
)


def figure(value: float | None, year: int = 2024) -> PublishedFigure:
    """A figure of the invented series for an academic year, named by the year it starts."""
    return PublishedFigure(
        series_id=SERIES.series_id,
        area="000",
        period=AcademicYear(year),
        published_as=str(year + 1),
        value=value,
        symbol=Symbol.NOT_AVAILABLE if value is None else None,
        source="published:invented",
    )


def change(years: int, area: float | None, england: float | None, why_not: str = "") -> Change:
    """A change over so many years up to 2024/25; the net one is worked out."""
    both = area is not None and england is not None
    return Change(
        years=years,
        earlier=AcademicYear(2024 - years),
        area=area,
        england=england,
        net=area - england if both and area is not None and england is not None else None,
        improved=None,
        improved_net=None,
        why_not=why_not,
    )


_AREAS = [
    Area(code=str(number), name=f"Neighbour {number}", kind=AreaKind.AUTHORITY)
    for number in range(1, 11)
]

COMPARISON = Comparison(
    england=figure(68.3),
    region=figure(69.0),
    region_area=Area(code="E", name="East of England", kind=AreaKind.REGION),
    region_note="",
    neighbours=(
        *(NeighbourFigure(area=a, closeness="Close", figure=figure(71.2)) for a in _AREAS[:9]),
        NeighbourFigure(area=_AREAS[9], closeness="Close", figure=None),
    ),
    neighbours_mean=71.2,
    neighbours_with_value=9,
    neighbours_edition=2025,
    rank=Rank(place=34, of=151),
    band=None,
)

FULL = Subject(
    series=SERIES,
    figure=figure(70.1),
    comparison=COMPARISON,
    changes=(change(1, 0.9, 0.6), change(3, -0.4, 0.7)),
)
NO_ENGLAND = replace(
    FULL,
    comparison=replace(COMPARISON, england=None),
    changes=(change(1, 0.9, None), change(3, -0.4, None)),
)
ACROSS_A_BREAK = replace(
    FULL, changes=(change(3, None, None, "The method changed in 2021/22, so no change is given."),)
)
GROUP = replace(
    FULL,
    gap=GroupGap(
        group="disadvantaged pupils",
        others="other pupils",
        period=AcademicYear(2024),
        group_value=47.0,
        others_value=71.0,
        earlier=AcademicYear(2023),
        earlier_group_value=46.1,
        earlier_others_value=69.3,
    ),
)
ODD = replace(FULL, figure=replace(figure(100.2), oddity=Oddity.SHARE_OVER_100))
PROVISIONAL = replace(FULL, figure=replace(figure(70.1), status=Status.PROVISIONAL))
WITHOUT_A_FIGURE = Subject(
    series=SERIES,
    figure=replace(figure(None, 2019), symbol=Symbol.NOT_APPLICABLE, gap=Gap.NOBODY_HAS_IT),
)
WITHOUT_A_SERIES = Subject(source_needed="School workforce census")
BY_HAND = Subject(
    value=TypedValue(
        on=date(2018, 7, 31),
        value=12,
        by="the head of school improvement",
        evidence="The vacancy register",
        next_due=date(2019, 7, 31),
        unit="schools",
    ),
)

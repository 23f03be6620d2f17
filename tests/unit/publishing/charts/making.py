"""Charts for testing: a plain one to vary, and any that could come."""

from hypothesis import strategies as st

from headway.publishing.page import ChartPoint, ObjectiveChart, StripDot

NAMES = {
    "here": "Bournemouth, Christchurch and Poole",
    "england": "England",
    "region": "Yorkshire and the Humber",
    "neighbour": "Kingston upon Hull, City of",
}


def dot(role: str, value: float) -> StripDot:
    return StripDot(name=NAMES[role], role=role, value=value, shown=f"{value:.1f}%")


def point(
    label: str, value: float | None, england: float | None = None, *, break_before: bool = False
) -> ChartPoint:
    return ChartPoint(
        label=label,
        value=value,
        england=england,
        break_before=break_before,
        shown="x" if value is None else f"{value:.1f}%",
        england_shown="x" if england is None else f"{england:.1f}%",
    )


def chart(
    *points: ChartPoint,
    dots: tuple[StripDot, ...] = (),
    target: float | None = None,
    alt: str = "What the picture shows.",
) -> ObjectiveChart:
    shown = "" if target is None else f"{target:.1f}%"
    return ObjectiveChart(alt=alt, points=points, dots=dots, target=target, target_shown=shown)


values = st.floats(min_value=-150, max_value=2500).map(lambda value: round(value, 1))
perhaps = st.none() | values


@st.composite
def any_chart(draw: st.DrawFn) -> ObjectiveChart:
    """Years with and without figures and breaks, dots near and far, with and without a target."""
    years = draw(st.lists(st.tuples(perhaps, perhaps, st.booleans()), min_size=0, max_size=12))
    points = tuple(
        point(f"{2010 + i}/{11 + i}", value, england, break_before=broken)
        for i, (value, england, broken) in enumerate(years)
    )
    middle = draw(values)
    near = st.floats(min_value=-3, max_value=3).map(lambda by: round(middle + by, 1))
    roles = draw(st.permutations(["here", "england", "region"]))[: draw(st.integers(0, 3))]
    roles += ["neighbour"] * draw(st.integers(0, 10))
    dots = tuple(dot(role, draw(near | values)) for role in roles)
    return chart(*points, dots=dots, target=draw(st.none() | near | values))

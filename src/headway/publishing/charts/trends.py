"""The trend: the area's line and England's over the years, broken wherever they are broken."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from headway.publishing.charts import drawing, labels
from headway.publishing.charts.drawing import Mark, Scale
from headway.publishing.page import ChartPoint, ObjectiveChart

NOT_FROM_ZERO = "Scale does not start at zero"
LABEL_SHARE = 0.4
"""The most of the width that the labels to the right of the lines may take."""
LEADER = 18.0
"""From the last year to the labels, in pixels."""


def trend(
    chart: ObjectiveChart, *, width: float = 300, height: float = 120, text_size: float = 12
) -> Markup:
    """The figure year by year, as an SVG picture.

    The area's line is solid and England's dashed; both stop where a year has no figure and where
    the method changed, which a dotted upright marks. The target is a tick at the right.

    Args:
        chart: What to draw. Years are spaced evenly, in the order given.
        width: In pixels, as are ``height`` and ``text_size``.
        height: From 70 upwards.
        text_size: Of every word in the picture.

    Returns:
        The picture, or nothing where fewer than two years have a figure for the area.
    """
    points = chart.points
    here = [point.value for point in points]
    england = [point.england for point in points]
    if sum(value is not None for value in here) < 2:
        return Markup("")
    ends = _ends(chart, text_size, width * LABEL_SHARE)
    margin = max(labels.width_of(end.words, text_size, bold=end.kind == "here") for end in ends)
    values = [value for value in (*here, *england, chart.target) if value is not None]
    low, high = drawing.reaching_zero_when_near(values)
    up = Scale(low=low, high=high, start=height - 2.6 * text_size - 6, end=0.5 * text_size + 2)
    start = 5 + (labels.width_of("0", text_size) if up.holds_zero else 0)
    across = Scale(low=0, high=len(points) - 1, start=start, end=width - margin - LEADER)
    return drawing.drawing(
        width,
        height,
        f"{_names(chart)}, {points[0].label} to {points[-1].label}",
        chart.alt,
        *_frame(points, across, up, height, text_size),
        *_lines(_runs(points, england, across, up), kind="england"),
        *_lines(_runs(points, here, across, up), kind="here"),
        *_labelled_ends(ends, across, up, text_size),
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class _End:
    """A label to the right of the lines, and the year and value of the mark it belongs to."""

    kind: str
    year: int
    value: float
    words: str


def _ends(chart: ObjectiveChart, size: float, room: float) -> list[_End]:
    """The latest figure here, England's latest, and the target, as far as there are any."""
    found = []
    for kind, name in (("here", _name_here(chart)), ("england", "England")):
        for year in reversed(range(len(chart.points))):
            point = chart.points[year]
            value, shown = (
                (point.value, point.shown)
                if kind == "here"
                else (point.england, point.england_shown)
            )
            if value is not None:
                words = _fitting(name, shown, size, room, bold=kind == "here")
                found.append(_End(kind=kind, year=year, value=value, words=words))
                break
    if chart.target is not None:
        words = _fitting("target", chart.target_shown, size, room)
        last = len(chart.points) - 1
        found.append(_End(kind="target", year=last, value=chart.target, words=words))
    return found


def _fitting(name: str, shown: str, size: float, room: float, *, bold: bool = False) -> str:
    whole = f"{name} {shown}".strip()
    return whole if labels.width_of(whole, size, bold=bold) <= room else shown or name


def _frame(
    points: Sequence[ChartPoint], across: Scale, up: Scale, height: float, size: float
) -> list[Markup]:
    """The axis (nought where the scale holds it), the first and last year, breaks in method."""
    foot = up.start + 4
    axis = up.at(0) if up.holds_zero else foot
    parts = [drawing.line(across.start, axis, across.end, axis)]
    years = foot + size + 2
    first, last = points[0].label, points[-1].label
    if labels.width_of(first + last, size) + labels.AIR <= across.end:
        parts.append(labels.text(first, 0, years, size))
    parts.append(
        labels.text(last, max(across.end, labels.width_of(last, size)), years, size, anchor="end")
    )
    if up.holds_zero:
        parts.append(labels.text("0", 0, axis + 0.36 * size, size))
    else:
        parts.append(labels.text(NOT_FROM_ZERO, 0, height - 3, size))
    for year, point in enumerate(points):
        if point.break_before and year:
            x = across.at(year - 0.5)
            parts.append(drawing.line(x, up.end, x, foot, stroke_dasharray="1 3"))
    return parts


def _runs(
    points: Sequence[ChartPoint], values: Sequence[float | None], across: Scale, up: Scale
) -> list[list[Mark]]:
    """The unbroken stretches of a line: ended by a year without a figure and by a break."""
    runs: list[list[Mark]] = []
    unbroken = False
    for year, (point, value) in enumerate(zip(points, values, strict=True)):
        if value is None:
            unbroken = False
            continue
        if not unbroken or point.break_before:
            runs.append([])
        runs[-1].append((across.at(year), up.at(value)))
        unbroken = True
    return runs


def _lines(runs: list[list[Mark]], *, kind: str) -> list[Markup]:
    """The stretches; a year that stands alone is a mark, since a line needs two."""
    look: dict[str, str | float] = (
        {"stroke": drawing.HERE, "stroke_width": 2.5, "stroke_linejoin": "round"}
        if kind == "here"
        else {"stroke": drawing.ENGLAND, "stroke_width": 2, "stroke_dasharray": "5 3"}
    )
    parts = []
    for run in runs:
        if len(run) > 1:
            parts.append(drawing.polyline(run, **look))
        if kind == "here":
            parts += [drawing.circle(x, y, 2) for x, y in run]
        elif len(run) == 1:
            parts.append(drawing.diamond(*run[0], 3))
    return parts


def _labelled_ends(ends: list[_End], across: Scale, up: Scale, size: float) -> list[Markup]:
    heights = labels.spread(
        [up.at(end.value) for end in ends], size + 2, low=0.5 * size, high=up.start + size
    )
    parts = []
    for end, y in zip(ends, heights, strict=True):
        mark = (across.at(end.year), up.at(end.value))
        if end.kind == "target":
            mark = (across.end + 10, mark[1])
            tick = drawing.line(
                across.end + 1, mark[1], *mark, stroke=drawing.TARGET, stroke_width=3
            )
        elif end.kind == "england":
            tick = drawing.diamond(*mark, 4.5)
        else:
            tick = drawing.circle(*mark, 4)
        label = across.end + LEADER
        parts += [
            drawing.line(*mark, label - 2, y, stroke_width=0.75),
            tick,
            labels.text(end.words, label, y + 0.36 * size, size, bold=end.kind == "here"),
        ]
    return parts


def _name_here(chart: ObjectiveChart) -> str:
    return next((dot.name for dot in chart.dots if dot.role == "here"), "")


def _names(chart: ObjectiveChart) -> str:
    compared = any(point.england is not None for point in chart.points)
    names = [name for name in (_name_here(chart), "England" if compared else "") if name]
    return " and ".join(names) or "The figure"

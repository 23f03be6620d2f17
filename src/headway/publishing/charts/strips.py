"""The strip: the area among England, its region and its statistical neighbours, as named dots."""

from collections.abc import Sequence

from markupsafe import Markup

from headway.publishing.charts import drawing, labels
from headway.publishing.charts.drawing import Mark, Scale
from headway.publishing.charts.labels import Label
from headway.publishing.page import ObjectiveChart, StripDot

RADIUS = 4.0
ASIDE = 8.0
"""How far off the line a dot steps to make way for another."""
CLEAR = 15.0
"""From the line to the base of the words above it, and to the top of those below, at most."""
BELOW = ("england", "region")
"""Who is labelled below the line."""
FIRST_TO_LAST = ("here", "england", "region", "neighbour")
"""Who gets a place on the line itself first."""


def strip(
    chart: ObjectiveChart, *, width: float = 300, height: float = 84, text_size: float = 12
) -> Markup:
    """The latest figure beside others', as an SVG picture: a named dot each, along one line.

    The area (and its target) are labelled above the line, England and the region below; every
    dot carries its name and value for a pointer, and the description lists them all in order.

    Args:
        chart: What to draw. Dots without an order of their own are set along the line by value.
        width: In pixels, as are ``height`` and ``text_size``.
        height: From 66 upwards at the least text size, 10.
        text_size: Of every word in the picture.

    Returns:
        The picture, or nothing where there is nobody to stand beside.
    """
    dots = sorted(chart.dots, key=lambda dot: dot.value)
    if len(dots) < 2:
        return Markup("")
    low, high = _ends(chart, dots)
    axis = height / 2
    along = Scale(
        low=low[0],
        high=high[0],
        start=labels.width_of(low[1], text_size) + 2 * RADIUS + 2,
        end=width - labels.width_of(high[1], text_size) - 2 * RADIUS - 2,
    )
    marks = _marks(dots, along, axis)
    target = _target(chart, along, axis)
    above = [*_labels(dots, marks, "here"), *target]
    below = [label for role in BELOW for label in _labels(dots, marks, role)]
    return drawing.drawing(
        width,
        height,
        _title(dots),
        _description(chart, dots),
        drawing.line(along.start, axis, along.end, axis),
        labels.text(low[1], 0, axis + 0.36 * text_size, text_size),
        labels.text(high[1], width, axis + 0.36 * text_size, text_size, anchor="end"),
        *_written(above, axis, -1, width, text_size),
        *_written(below, axis, 1, width, text_size),
        *_tick(target),
        *_drawn(dots, marks),
    )


def _ends(
    chart: ObjectiveChart, dots: Sequence[StripDot]
) -> tuple[tuple[float, str], tuple[float, str]]:
    """The least and the greatest value on the strip, each as written at its end of the line."""
    values = [(dot.value, dot.shown) for dot in dots]
    if chart.target is not None:
        values.append((chart.target, ""))  # it has a label already
    return min(values), max(values)


def _marks(dots: Sequence[StripDot], along: Scale, axis: float) -> list[Mark]:
    """Where each dot goes: on the line, or just off it where another stands already."""
    marks: list[Mark] = [(0.0, 0.0)] * len(dots)
    taken: list[Mark] = []
    for i in sorted(range(len(dots)), key=lambda i: FIRST_TO_LAST.index(dots[i].role)):
        x = along.at(dots[i].value)
        first = ASIDE if dots[i].role in BELOW else -ASIDE
        tried = [(x, axis + step) for step in (0.0, first, -first)]
        marks[i] = next((mark for mark in tried if _is_free(mark, taken)), tried[0])
        taken.append(marks[i])
    return marks


def _is_free(mark: Mark, taken: Sequence[Mark]) -> bool:
    return all(abs(mark[0] - x) >= 2 * RADIUS or abs(mark[1] - y) >= ASIDE for x, y in taken)


def _drawn(dots: Sequence[StripDot], marks: Sequence[Mark]) -> list[Markup]:
    """The dots, the area's last so that none lies on it."""
    parts = []
    for i in sorted(range(len(dots)), key=lambda i: -FIRST_TO_LAST.index(dots[i].role)):
        told = f"{dots[i].name} {dots[i].shown}"
        x, y = marks[i]
        match dots[i].role:
            case "here":
                parts.append(drawing.circle(x, y, 6, told))
            case "england":
                parts.append(drawing.diamond(x, y, 6, told))
            case "region":
                parts.append(drawing.square(x, y, 4, told))
            case _:
                parts.append(
                    drawing.circle(x, y, RADIUS - 0.5, told, fill="#FFFFFF", stroke=drawing.GREY)
                )
    return parts


def _labels(dots: Sequence[StripDot], marks: Sequence[Mark], role: str) -> list[Label]:
    """The label of the first dot in this role, if there is one."""
    for dot, (x, y) in zip(dots, marks, strict=True):
        if dot.role == role:
            words = f"{dot.name} {dot.shown}"
            return [Label(words=words, short=dot.shown, x=x, y=y, bold=role == "here")]
    return []


def _target(chart: ObjectiveChart, along: Scale, axis: float) -> list[Label]:
    if chart.target is None:
        return []
    words = f"target {chart.target_shown}".strip()
    return [Label(words=words, short="target", x=along.at(chart.target), y=axis)]


def _written(
    named: Sequence[Label], axis: float, side: int, width: float, size: float
) -> list[Markup]:
    """Labels above the line (``side`` -1) or below it (1), each joined to its mark."""
    clear = min(CLEAR, axis - 2 * size - 2)
    parts = []
    for placed in labels.place(named, size, width):
        base = axis + side * (clear + placed.tier * (size + 2)) + (0.75 * size if side > 0 else 0)
        near = base + 2 if side < 0 else base - 0.85 * size
        label = placed.label
        meets = min(max(label.x, placed.left + 2), placed.right - 2)
        parts += [
            drawing.line(label.x, label.y, meets, near, stroke_width=0.75),
            labels.text(label.words, placed.left, base, size, bold=label.bold),
        ]
    return parts


def _tick(target: Sequence[Label]) -> list[Markup]:
    return [
        drawing.line(mark.x, mark.y - 9, mark.x, mark.y + 9, stroke=drawing.TARGET, stroke_width=3)
        for mark in target
    ]


def _title(dots: Sequence[StripDot]) -> str:
    here = next((dot.name for dot in dots if dot.role == "here"), "")
    others = sum(dot.role != "here" for dot in dots)
    if not here:
        return f"{others} areas side by side"
    return f"{here} beside {others} {'other' if others == 1 else 'others'}"


def _description(chart: ObjectiveChart, dots: Sequence[StripDot]) -> str:
    told = [(dot.value, f"{dot.name} {dot.shown}") for dot in dots]
    if chart.target is not None:
        told.append((chart.target, f"the target {chart.target_shown}".strip()))
    listed = ", ".join(words for _, words in sorted(told))
    return f"From the least to the greatest: {listed}."

"""How densely the A3 sheet is set: the size of its type, its columns, and what it leaves out.

Worked out from the widths of words, which is quick and close. The sheet measures itself
afterwards and takes the first of these steps that really fits: a guess that is a little off
costs a little air, never a word.
"""

from dataclasses import dataclass

from headway.publishing.holdings import (
    ALONE,
    COLUMNS,
    EVIDENCE,
    LEFT_OUT,
    LONGEST_HEADS,
    Cells,
    holdings,
    value_line,
)
from headway.publishing.lettering import BOLD, LEADING, Paragraph, paragraph, words
from headway.publishing.page import PlanPage

WIDTH, HEIGHT = 400 * 72 / 25.4, 277 * 72 / 25.4
"""Of an A3 sheet within its margins, in points, as ``typst/look.typ`` has them."""
SIZES = (10.5, 10.0, 9.5, 9.0, 8.5, 8.0, 7.5)
"""In points, for a sheet that keeps every word."""
SMALL_SIZES = (7.25, 7.0, 6.75, 6.5)
"""In points, for a sheet that has left out all it may."""

INSET = 0.3
"""The air above and below a cell, in ems."""
BEGINNING, GUTTER = 4.0, 1.0
"""What a new paragraph counts for, as it begins a line; and between two columns, in ems."""
DRAWING = 3.1
"""The least height of a drawing, in ems."""
MARKS = "what the marks of the drawings mean, and who the neighbours are, at the foot " * 6
HOPE = 1.03
"""How much more than the room a step may seem to need and still be tried: estimates run high."""
POWERS = (0.3, 0.45)
"""How much more width a column gets that holds more letters. Width does the wordy less good than
it does the terse harm, so both are well below 1; neither makes every plan lowest."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """A way to set the sheet. ``widths`` are in points by column, for the columns it has."""

    size: float
    drops: tuple[str, ...]
    widths: dict[str, float]
    left_out: str


def steps(page: PlanPage) -> list[Step]:
    """The ways to set the page that are worth trying: roomiest first, the densest of all last."""
    had = tuple(drop for drop, (_, has) in LEFT_OUT.items() if any(map(has, page.rows)))
    return [*_keeping_all(page), *_leaving_out(page, had)]


def _keeping_all(page: PlanPage) -> list[Step]:
    table = _Table(page, ())
    found: list[Step] = []
    for size in reversed(SIZES):
        if table.height(size) > HOPE * _room(page, size):
            break
        found.insert(0, table.step(size))
    return found


def _leaving_out(page: PlanPage, had: tuple[str, ...]) -> list[Step]:
    """From all left out back to as little as will do, what is missed most returning first; then
    smaller type."""
    size = SIZES[-1]
    drops = had
    tables = [_Table(page, had)]
    for drop in reversed(had):
        fewer = tuple(other for other in drops if other != drop)
        fuller = _Table(page, fewer)
        if fewer and fuller.height(size) <= HOPE * _room(page, size):
            drops = fewer
            tables.insert(0, fuller)
    return [
        *(table.step(size) for table in tables),
        *(tables[-1].step(smaller) for smaller in SMALL_SIZES),
    ]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Want:
    """What a column wants of a width, and between which widths it may be."""

    weight: float
    least: float
    most: float


class _Table:
    """The table of a page, less what is left out."""

    def __init__(self, page: PlanPage, drops: tuple[str, ...]) -> None:
        self.drops = drops
        self.rows = [holdings(row, drops) for row in page.rows]
        filled = {"objective", *(key for row in self.rows for key in row)}
        if ALONE in filled and filled.isdisjoint(EVIDENCE):
            self.rows = [_as_now(row) for row in self.rows]
        if ALONE in filled:
            filled.add("now")
        self.columns = [key for key in COLUMNS if key in filled]
        self.value_line = max((value_line(row) for row in page.rows), default=0.0)
        self._tried: dict[float, tuple[float, dict[str, float]]] = {}

    def step(self, size: float) -> Step:
        left_out = "; ".join(LEFT_OUT[drop][0] for drop in self.drops)
        widths = self._lowest(size)[1]
        return Step(size=size, drops=self.drops, widths=widths, left_out=left_out)

    def height(self, size: float) -> float:
        """About how high the rows of objectives come out, in points."""
        return self._lowest(size)[0]

    def _lowest(self, size: float) -> tuple[float, dict[str, float]]:
        if size not in self._tried:
            tried = [self._widths(size, power) for power in POWERS]
            self._tried[size] = min(
                ((self._height(size, widths), widths) for widths in tried),
                key=lambda found: found[0],
            )
        return self._tried[size]

    def _widths(self, size: float, power: float) -> dict[str, float]:
        """The sheet's width shared out: the drawings have a part of their own, the others by what
        they hold, but none more than its longest paragraph can use."""
        drawings = WIDTH * 1.35 / (1.35 + 1.23 * (len(self.columns) - 1))
        fixed = {"chart": drawings} if "chart" in self.columns else {}
        wants = {key: self._want(key, size, power) for key in self.columns if key not in fixed}
        shared = _shared(WIDTH - sum(fixed.values()), wants)
        return {key: (fixed | shared)[key] for key in self.columns}

    def _want(self, key: str, size: float, power: float) -> _Want:
        cells = [row[key] for row in self.rows if key in row]
        loads = [sum(one.width + BEGINNING for one in cell) for cell in cells]
        squares = sum(load * load for load in loads) / (len(loads) + len(self.rows))
        head = max(words(LONGEST_HEADS.get(key, ""), BOLD), default=0.0)
        longest = max((one.width for cell in cells for one in cell), default=0.0)
        most = size * (max(longest, head) + GUTTER + 0.1)
        least = size * ((self.value_line if key == "now" else head) + GUTTER)
        return _Want(weight=max(squares, 1.0) ** power, least=min(least, most), most=most)

    def _height(self, size: float, widths: dict[str, float]) -> float:
        rooms = {key: width / size - GUTTER for key, width in widths.items()}
        rooms[ALONE] = sum(widths.get(key, 0.0) for key in EVIDENCE) / size - GUTTER
        ems = sum(
            max(_cell_height(key, cell, rooms[key]) for key, cell in row.items())
            for row in self.rows
        )
        return size * (ems + len(self.rows) * 2 * INSET)


def _as_now(row: Cells) -> Cells:
    """Where no row has any evidence, the words that stand instead have only the first column."""
    return {"now" if key == ALONE else key: cell for key, cell in row.items()}


def _shared(width: float, wants: dict[str, _Want]) -> dict[str, float]:
    """The width by weight; who would fall outside its bounds is held to them, those too narrow
    first, and the others share what that leaves."""
    whole = sum(want.weight for want in wants.values())
    shares = {key: width * want.weight / whole for key, want in wants.items()}
    held = {key: want.least for key, want in wants.items() if shares[key] < want.least}
    if not held:
        held = {key: want.most for key, want in wants.items() if shares[key] > want.most}
    rest = {key: want for key, want in wants.items() if key not in held}
    if not held or not rest:
        return shares
    return held | _shared(width - sum(held.values()), rest)


def _cell_height(key: str, cell: list[Paragraph], room: float) -> float:
    if key == "chart":
        return DRAWING
    return sum(one.height(room) for one in cell) - LEADING


def _room(page: PlanPage, size: float) -> float:
    """About how high the rows of objectives may come out together, in points."""
    top, foot = min(max(size, 8.0), 10.0), min(size, 8.5)
    notes = [
        MARKS,
        *filter(None, (page.closing, MARKS[:90] + " ".join(page.notes), page.attribution)),
    ]
    lines = 1 + sum(paragraph(words(note)).lines(WIDTH / foot) for note in notes)
    vision = paragraph(words(page.vision, 1.3)).lines(0.7 * WIDTH / top)
    above = top * (5.2 + 1.15 * vision) + size * (1.4 + 1.6 * len(page.priorities))
    return HEIGHT - above - foot * (1.15 * lines + 0.5) - 6

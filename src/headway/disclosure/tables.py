"""From figures to cells: the counts that a release would show, and how they add up."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from headway.disclosure.facts import Fact, adds_up, at_least_as_many
from headway.errors import ReleaseRefused
from headway.measures import engine
from headway.measures.definition import Measure, Share
from headway.measures.engine import Parts
from headway.measures.groups import GROUPS, Lens
from headway.measures.question import Level, Question
from headway.store.edition import Edition
from headway.vocabulary.years import AcademicYear

STRUCTURE = "how the table adds up"
AMONG = (("ks2_rwm_higher", "ks2_rwm_expected"), ("severe_absence", "persistent_absence"))
"""Pairs of measures of the same children: whoever achieves the first achieves the second."""

_ALL = ("all", "all")


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """One figure: of a measure, year, place and group. ``counted``, ``achieved`` and ``rest`` are
    the cells of how many are counted, how many of them achieved, and how many did not."""

    measure: str
    year: AcademicYear
    level: Level
    place: str
    lens: Lens
    group_by: str
    group_value: str
    counted: str
    achieved: str
    rest: str

    @property
    def cells(self) -> tuple[str, str, str]:
        """Its three cells."""
        return self.counted, self.achieved, self.rest


@dataclass(frozen=True, kw_only=True, slots=True)
class Draft:
    """What is to be released: its lines, the true count of every cell, and how cells add up.

    ``cells`` has cells that are in no line as well, where the sums need them. ``tier`` is 2 for
    the authority's, 1 for those of all children, else 0: the higher, the later it is hidden.
    """

    lines: list[Line] = field(default_factory=list)
    cells: dict[str, int] = field(default_factory=dict)
    tier: dict[str, int] = field(default_factory=dict)
    structure: list[Fact] = field(default_factory=list)

    @property
    def offered(self) -> set[str]:
        """The cells that its lines show, unless they are hidden."""
        return {cell for line in self.lines for cell in line.cells}


@dataclass(frozen=True, kw_only=True, slots=True)
class Wanted:
    """What somebody wants to release. ``groups`` and ``years`` as in a question."""

    measures: tuple[Measure, ...]
    years: tuple[AcademicYear, ...] | None = None
    levels: tuple[Level, ...] = (Level.AUTHORITY, Level.SCHOOL)
    lens: Lens = Lens.SCHOOLED
    groups: tuple[str, ...] = ()


def draft(edition: Edition, wanted: Wanted) -> Draft:
    """The draft of a release, from the edition's figures.

    Raises:
        ReleaseRefused: A measure is none of shares, or there is nothing to release.
    """
    made = Draft()
    for measure in wanted.measures:
        if not isinstance(measure, Share):
            raise ReleaseRefused(
                f"“{measure.title}” is no share of children; only shares can be released yet, "
                "with the counts behind them."
            )
        _add(made, measure, wanted, _parts(edition, measure, wanted))
    made.structure.extend(_among(made))
    if not made.lines:
        raise ReleaseRefused("There is no figure to release: nobody is counted in what was asked.")
    return made


def _parts(edition: Edition, measure: Measure, wanted: Wanted) -> list[Parts]:
    groups = tuple(dict.fromkeys(("all", *wanted.groups)))
    return [
        parts
        for level in (Level.AUTHORITY, Level.SCHOOL)
        for parts in engine.parts(
            edition,
            Question(
                measure=measure, years=wanted.years, level=level, lens=wanted.lens, groups=groups
            ),
        )
    ]


def _add(made: Draft, measure: Share, wanted: Wanted, parts: list[Parts]) -> None:
    found = {(p.year, p.level, p.place, p.group_by, p.group_value): p for p in parts}
    for year in sorted({p.year for p in parts}):
        places = sorted({(p.level, p.place) for p in parts if p.year == year})
        of_year = {(p.group_by, p.group_value) for p in parts if p.year == year}
        values = [_ALL] + [
            (group, value)
            for group in wanted.groups
            for value in GROUPS[group].values
            if (group, value) in of_year
        ]
        lines = {}
        for level, place in places:
            for group in values:
                line = _line(measure, year, level, place, wanted.lens, *group)
                there = found.get((year, level, place, *group))
                n, total = (there.n, there.total or 0) if there else (0, 0)
                made.cells.update(zip(line.cells, (n, total, n - total), strict=True))
                tier = 2 if level is Level.AUTHORITY else 1 if group == _ALL else 0
                made.tier.update(dict.fromkeys(line.cells, tier))
                lines[level, place, group] = line
                if level in wanted.levels:
                    made.lines.append(line)
        made.structure.extend(_sums(lines, places, values))


def _sums(
    lines: Mapping[tuple[Level, str, tuple[str, str]], Line],
    places: list[tuple[Level, str]],
    values: list[tuple[str, str]],
) -> Iterator[Fact]:
    for line in lines.values():
        yield adds_up(line.counted, [line.achieved, line.rest], STRUCTURE)
    divisions = sorted({group for group, _ in values} - {"all"})
    for level, place in places:
        for division in divisions:
            inside = [lines[level, place, each].cells for each in values if each[0] == division]
            for at, whole in enumerate(lines[level, place, _ALL].cells):
                yield adds_up(whole, [cells[at] for cells in inside], STRUCTURE)
    schools = [place for level, place in places if level is Level.SCHOOL]
    for level, place in places:
        if level is Level.AUTHORITY:
            for each in values:
                for at, whole in enumerate(lines[level, place, each].cells):
                    parts = [lines[Level.SCHOOL, school, each].cells[at] for school in schools]
                    yield adds_up(whole, parts, STRUCTURE)


def _among(made: Draft) -> Iterator[Fact]:
    """That those who achieve one measure are among those who achieve another."""
    by_place: dict[tuple[object, ...], dict[str, Line]] = {}
    for line in made.lines:
        at = (line.counted, line.group_by, line.group_value)
        by_place.setdefault(at, {})[line.measure] = line
    for lines in by_place.values():
        for fewer, more in AMONG:
            if fewer in lines and more in lines:
                yield at_least_as_many(lines[more].achieved, lines[fewer].achieved, STRUCTURE)


def _line(
    measure: Share, year: AcademicYear, level: Level, place: str, lens: Lens,
    group_by: str, group_value: str,
) -> Line:  # fmt: skip
    method = measure.edition(year)
    said = measure.expressions(method)
    # Measures that count the same children share the cell of how many there are.
    whose = _short(measure.counted.text)
    where = f"{measure.facts}:{whose}/{year.code}/{lens.value}/{place}/{group_by}={group_value}"
    achieved = f"{where}/{measure.id}:{_short(said['achieved'].text)}"
    return Line(
        measure=measure.id, year=year, level=level, place=place, lens=lens,
        group_by=group_by, group_value=group_value,
        counted=f"{where}/counted", achieved=achieved, rest=f"{achieved}/not",
    )  # fmt: skip


def _short(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def renamed(draft: Draft, names: Mapping[str, str], structure: Iterable[Fact]) -> Draft:
    """The draft with some cells under other names, and further facts about them."""

    def name(cell: str) -> str:
        return names.get(cell, cell)

    return Draft(
        lines=[
            Line(
                measure=e.measure, year=e.year, level=e.level, place=e.place, lens=e.lens,
                group_by=e.group_by, group_value=e.group_value,
                counted=name(e.counted), achieved=name(e.achieved), rest=name(e.rest),
            )
            for e in draft.lines
        ],
        cells={name(cell): value for cell, value in draft.cells.items()},
        tier={name(cell): tier for cell, tier in draft.tier.items()},
        structure=[
            *(
                Fact(tuple((name(c), by) for c, by in fact.terms), fact.low, fact.high, fact.said)
                for fact in draft.structure
            ),
            *structure,
        ],
    )  # fmt: skip

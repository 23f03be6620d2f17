"""What moved for us: what a newer edition brings one area, for a note of one page."""

from dataclasses import dataclass

from headway.benchmarks.areas import Area
from headway.benchmarks.change import Change, change
from headway.benchmarks.compare import Rank, compare
from headway.benchmarks.editions import Edition
from headway.benchmarks.figures import Figures, PublishedFigure, load
from headway.benchmarks.revisions import Revision, RevisionKind, Revisions, revise
from headway.benchmarks.series import Series, series
from headway.vocabulary.years import Period


@dataclass(frozen=True, kw_only=True, slots=True)
class NewYear:
    """A year of a series that the area has a value for, and no edition had before.

    ``change`` is over one year and net of England's. Ranks are null as in a comparison;
    ``rank_before`` is for the year before, among the values as they now stand.
    """

    series: Series
    figure: PublishedFigure
    england: PublishedFigure | None
    change: Change
    rank: Rank | None
    rank_before: Rank | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Revised:
    """A value of the area that was revised. Ranks are null as in a comparison.

    ``england_was`` and ``england_is`` are England's for the same year, null where it has none.
    """

    series: Series
    revision: Revision
    rank_was: Rank | None
    rank_is: Rank | None
    england_was: float | None
    england_is: float | None


@dataclass(frozen=True, kw_only=True, slots=True)
class CameOrWent:
    """A value of the area that is newly there or was withdrawn, for a year both editions have."""

    series: Series
    revision: Revision


@dataclass(frozen=True, kw_only=True, slots=True)
class ReleaseNote:
    """What a newer edition brings one area, by topic and title.

    ``revised`` holds only values that show as different at the decimals of the series;
    ``revised_unseen`` counts the others. ``rank_moves`` are those of ``revised`` whose rank is
    not what it was. ``filled`` are values newly there for years the source already had.
    """

    area: Area
    old: Edition
    new: Edition
    new_years: tuple[NewYear, ...]
    revised: tuple[Revised, ...]
    revised_unseen: int
    filled: tuple[CameOrWent, ...]
    withdrawn: tuple[CameOrWent, ...]
    new_series: tuple[Series, ...]
    gone_series: tuple[Series, ...]

    @property
    def rank_moves(self) -> tuple[Revised, ...]:
        return tuple(
            moved
            for moved in self.revised
            if moved.rank_was and moved.rank_is and moved.rank_was != moved.rank_is
        )


def release_note(
    area: Area, old: Edition, new: Edition, revisions: Revisions | None = None
) -> ReleaseNote:
    """What moved for an area between two editions.

    Args:
        area: Whose figures.
        old: The edition that was in use.
        new: The edition that takes its place.
        revisions: What ``revise(old, new)`` gave, where it has been asked already.

    Raises:
        FileRefused: An edition's file is missing or damaged.
    """
    told = revisions or revise(old, new)
    own = told.of_area(area.code)
    changed = [row for row in own if row.kind is RevisionKind.CHANGED]
    seen = [row for row in changed if row.is_seen]
    years = [(found.series_id, found.period) for found in told.new_periods]
    was = load({row.series_id for row in seen}, old)
    now = load({row.series_id for row in seen} | {series_id for series_id, _ in years}, new)
    new_years = [
        _new_year(now, series(series_id, new), area, period) for series_id, period in years
    ]
    return ReleaseNote(
        area=area,
        old=old,
        new=new,
        new_years=tuple(
            sorted((found for found in new_years if found), key=lambda found: _order(found.series))
        ),
        revised=tuple(
            sorted(
                (_revised(was, now, series(row.series_id, new), area, row) for row in seen),
                key=lambda found: _order(found.series),
            )
        ),
        revised_unseen=len(changed) - len(seen),
        filled=_came_or_went(own, RevisionKind.NEWLY_THERE, new),
        withdrawn=_came_or_went(own, RevisionKind.WITHDRAWN, new),
        new_series=tuple(series(series_id, new) for series_id in told.new_series),
        gone_series=tuple(series(series_id, old) for series_id in told.gone_series),
    )


def _new_year(now: Figures, named: Series, area: Area, period: Period) -> NewYear | None:
    figure = now.figure(named.series_id, area.code, period)
    if figure is None or figure.value is None:
        return None
    beside = compare(now, named, area, period)
    moved = change(now, named, area, period, 1)
    before = None if moved.earlier is None else compare(now, named, area, moved.earlier).rank
    return NewYear(
        series=named,
        figure=figure,
        england=beside.england,
        change=moved,
        rank=beside.rank,
        rank_before=before,
    )


def _revised(was: Figures, now: Figures, named: Series, area: Area, row: Revision) -> Revised:
    before = compare(was, named, area, row.period)
    after = compare(now, named, area, row.period)
    return Revised(
        series=named,
        revision=row,
        rank_was=before.rank,
        rank_is=after.rank,
        england_was=before.england.value if before.england else None,
        england_is=after.england.value if after.england else None,
    )


def _came_or_went(
    rows: tuple[Revision, ...], kind: RevisionKind, edition: Edition
) -> tuple[CameOrWent, ...]:
    found = (
        CameOrWent(series=series(row.series_id, edition), revision=row)
        for row in rows
        if row.kind is kind
    )
    return tuple(sorted(found, key=lambda one: _order(one.series)))


def _order(named: Series) -> tuple[str, str]:
    return named.topic, named.title

"""The release-day note as data: what a newer edition of the figures moved for one area.

It is to be read in a minute, so it holds what moved most and counts the rest.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from headway.benchmarks.compare import Rank
from headway.benchmarks.release_day import CameOrWent, NewYear, ReleaseNote, Revised
from headway.benchmarks.series import Series
from headway.plans.sentences.level import ordinal
from headway.publishing.assembling import ATTRIBUTION, MARKING
from headway.vocabulary.years import end_year

MOST_NEW = 18
MOST_REVISED = 8
MOST_NAMED = 6


@dataclass(frozen=True, kw_only=True, slots=True)
class NoteTable:
    """One table of the note. The first column names a series; ``rest`` says what is left out."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    rest: str


@dataclass(frozen=True, kw_only=True, slots=True)
class NotePage:
    """The whole note, every text ready to print."""

    title: str
    area_name: str
    area_code: str
    subtitle: str
    as_of: date
    marking: str
    sentences: tuple[str, ...]
    tables: tuple[NoteTable, ...]
    attribution: str


def note_page(told: ReleaseNote, as_of: date) -> NotePage:
    """The note of one page, from all that moved; ``as_of`` is the day it is written."""
    return NotePage(
        title="What moved for us",
        area_name=told.area.name,
        area_code=told.area.code,
        subtitle=f"{told.new.title}, beside {told.old.title}",
        as_of=as_of,
        marking=MARKING,
        sentences=(*_counts(told), *_came_and_went(told)),
        tables=tuple(table for table in (_new(told), _revised(told)) if table.rows),
        attribution=ATTRIBUTION,
    )


def _counts(told: ReleaseNote) -> tuple[str, ...]:
    said = []
    latest = _latest(told.new_years)
    if latest:
        net = [one.change.improved_net for one in latest]
        said.append(
            f"{_number(len(latest), 'series has', 'series have')} a new year here. "
            f"Beside England’s own change, {net.count(True)} moved the better way in it and "
            f"{net.count(False)} the worse; {net.count(None)} cannot be told, or stood still."
        )
    if told.revised or told.revised_unseen:
        said.append(
            f"{_number(len(told.revised), 'earlier figure reads', 'earlier figures read')} "
            f"differently now, and {len(told.rank_moves)} of them changed our rank"
            + (
                f"; {told.revised_unseen} more changed by less than is shown."
                if told.revised_unseen
                else "."
            )
        )
    return tuple(said) or ("Nothing moved: every figure is what it was.",)


def _came_and_went(told: ReleaseNote) -> tuple[str, ...]:
    groups: tuple[tuple[str, Sequence[Series]], ...] = (
        ("Newly published for earlier years", _named(told.filled)),
        ("Withdrawn", _named(told.withdrawn)),
        ("Series new to this edition", told.new_series),
        ("Series no longer given", told.gone_series),
    )
    return tuple(f"{what}: {_listed(named)}." for what, named in groups if named)


def _new(told: ReleaseNote) -> NoteTable:
    latest = sorted(_latest(told.new_years), key=lambda one: -_places(one.rank_before, one.rank))
    shown = [one for one in latest if _places(one.rank_before, one.rank)][:MOST_NEW]
    return NoteTable(
        title="New figures that moved most among authorities",
        columns=("Series", "Year", "Here", "Change", "England’s change", "Rank", "Rank before"),
        rows=tuple(_new_row(one) for one in shown),
        rest=_rest(len(latest) - len(shown)),
    )


def _new_row(one: NewYear) -> tuple[str, ...]:
    assert one.figure.value is not None, "only years with a value are told"
    return (
        one.series.title,
        one.figure.period.label,
        one.series.shown(one.figure.value),
        _moved(one.series, one.change.area),
        "–" if one.series.england_is_total else _moved(one.series, one.change.england),
        _rank(one.rank),
        _rank(one.rank_before),
    )


def _revised(told: ReleaseNote) -> NoteTable:
    moved = sorted(told.revised, key=lambda one: -_places(one.rank_was, one.rank_is))
    shown = moved[:MOST_REVISED]
    return NoteTable(
        title="Earlier figures that were revised",
        columns=("Series", "Year", "Was", "Is", "England was", "England is", "Rank was", "Rank is"),
        rows=tuple(_revised_row(one) for one in shown),
        rest=_rest(len(moved) - len(shown)),
    )


def _revised_row(one: Revised) -> tuple[str, ...]:
    values = (one.revision.was, one.revision.now, one.england_was, one.england_is)
    return (
        one.series.title,
        one.revision.period.label,
        *("–" if value is None else one.series.shown(value) for value in values),
        _rank(one.rank_was),
        _rank(one.rank_is),
    )


def _latest(years: Sequence[NewYear]) -> list[NewYear]:
    """Each series' newest year only: an edition can bring several."""
    newest: dict[str, NewYear] = {}
    for one in years:
        known = newest.get(one.series.series_id)
        if known is None or end_year(known.figure.period) < end_year(one.figure.period):
            newest[one.series.series_id] = one
    return list(newest.values())


def _places(before: Rank | None, after: Rank | None) -> int:
    return abs(before.place - after.place) if before and after else 0


def _rank(rank: Rank | None) -> str:
    return f"{ordinal(rank.place)} of {rank.of}" if rank else "–"


def _moved(series: Series, change: float | None) -> str:
    if change is None:
        return "–"
    return series.shown_change(change).removesuffix(" percentage points")


def _named(found: Sequence[CameOrWent]) -> list[Series]:
    return list({one.series.series_id: one.series for one in found}.values())


def _listed(named: Sequence[Series]) -> str:
    shown = "; ".join(one.title for one in named[:MOST_NAMED])
    more = len(named) - MOST_NAMED
    return f"{shown}; and {more} more" if more > 0 else shown


def _number(count: int, one: str, many: str) -> str:
    return f"{count:,} {one if count == 1 else many}"


def _rest(count: int) -> str:
    if count <= 0:
        return ""
    return f"And {count:,} more: headway figure shows any of them with all its years."

"""What a newer edition says otherwise than an older one did."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from headway.benchmarks.editions import Edition
from headway.benchmarks.labels import read_label
from headway.benchmarks.series import Series, all_series
from headway.store.engine import Scratch, as_lines, query, scratch
from headway.vocabulary.figures import Status
from headway.vocabulary.rounding import rounded
from headway.vocabulary.years import Period

SQL = Path(__file__).parent / "sql"


class RevisionKind(StrEnum):
    """What became of a figure."""

    CHANGED = "value changed"
    RESTATED = "the same value, to more or fewer decimals"
    NEWLY_THERE = "newly there"
    WITHDRAWN = "withdrawn"
    RELABELLED = "status changed, value the same"


@dataclass(frozen=True, kw_only=True, slots=True)
class Revision:
    """One figure for a period that both editions have, and that is not what it was.

    A value is null where that edition has none. ``is_seen`` is False where the value is shown as
    it was, at the decimals of the series.
    """

    series_id: str
    area: str
    period: Period
    kind: RevisionKind
    was: float | None
    now: float | None
    status_was: Status
    status_is: Status
    is_seen: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class SeriesPeriod:
    """One period of one series."""

    series_id: str
    period: Period


@dataclass(frozen=True, kw_only=True, slots=True)
class Revisions:
    """All that differs between two editions.

    ``compared`` counts the figures with a value in both for the same period. ``new_periods`` and
    ``dropped_periods`` are of series that both have; the source keeps about ten years.
    """

    compared: int
    rows: tuple[Revision, ...]
    new_series: tuple[str, ...]
    gone_series: tuple[str, ...]
    new_periods: tuple[SeriesPeriod, ...]
    dropped_periods: tuple[SeriesPeriod, ...]

    @property
    def counts(self) -> Mapping[RevisionKind, int]:
        """How many figures of each kind; kinds without any are there with nought."""
        found = Counter(row.kind for row in self.rows)
        return {kind: found[kind] for kind in RevisionKind}

    @property
    def ending_earlier(self) -> int:
        """How many series lost a year later than any they gained: hardly any in a newer bundle."""
        lost, gained = _last_ends(self.dropped_periods), _last_ends(self.new_periods)
        return sum(
            series_id in gained and lost[series_id] > gained[series_id] for series_id in lost
        )

    def of_area(self, area: str) -> tuple[Revision, ...]:
        """The revisions of one area's figures, by series and period."""
        return tuple(row for row in self.rows if row.area == area)


def _last_ends(periods: Sequence[SeriesPeriod]) -> Mapping[str, date]:
    ends: dict[str, date] = {}
    for one in periods:
        ends[one.series_id] = max(one.period.ends_on, ends.get(one.series_id, date.min))
    return ends


def revise(old: Edition, new: Edition) -> Revisions:
    """What a newer edition says otherwise than an older one.

    A period is the same when it is the same stretch of time, however the label is printed.

    Args:
        old: The edition that was in use.
        new: The edition that takes its place.

    Raises:
        FileRefused: An edition's file is missing or damaged.
    """
    was = {named.series_id: named for named in all_series(old)}
    now = {named.series_id: named for named in all_series(new)}
    with scratch(file=old.figures_file) as database:
        labels_was = _labels(database, old, was)
        labels_is = _labels(database, new, now)
        _keep_labels(database, {"old": labels_was, "new": labels_is})
        database.rows(query(SQL, "keep_old"), {"file": str(old.figures_file)})
        database.rows(query(SQL, "keep_new"), {"file": str(new.figures_file)})
        [(compared,)] = database.rows(query(SQL, "values_compared"))
        changed = database.rows(query(SQL, "revisions"))
    periods_was = {(series_id, period) for (series_id, _), (period, _) in labels_was.items()}
    periods_is = {(series_id, period) for (series_id, _), (period, _) in labels_is.items()}
    series_was = {series_id for series_id, _ in periods_was}
    series_is = {series_id for series_id, _ in periods_is}
    in_both = series_was & series_is
    return Revisions(
        compared=compared,
        rows=tuple(
            _revision(
                now[series_id],
                area,
                labels_was[series_id, label_was],
                labels_is[series_id, label_is],
                value_was,
                value_is,
                decimals,
            )
            for series_id, area, label_was, label_is, value_was, value_is, *decimals in changed
        ),
        new_series=tuple(sorted(series_is - series_was)),
        gone_series=tuple(sorted(series_was - series_is)),
        new_periods=_in_order(periods_is - periods_was, in_both),
        dropped_periods=_in_order(periods_was - periods_is, in_both),
    )


Labels = Mapping[tuple[str, str], tuple[Period, Status]]


def _labels(database: Scratch, edition: Edition, catalogue: Mapping[str, Series]) -> Labels:
    read = database.rows(query(SQL, "edition_labels"), {"file": str(edition.figures_file)})
    return {
        (series_id, label): understood
        for series_id, label in read
        if (understood := read_label(label, catalogue[series_id].year_type))
    }


def _keep_labels(database: Scratch, editions: Mapping[str, Labels]) -> None:
    lines = [
        {
            "edition": edition,
            "series_id": series_id,
            "published_as": label,
            "period": f"{type(period).__name__} {period.code}",
            "status": status.value,
        }
        for edition, labels in editions.items()
        for (series_id, label), (period, status) in labels.items()
    ]
    database.rows(query(SQL, "keep_labels"), {"lines": as_lines(lines)})


def _revision(
    named: Series,
    area: str,
    before: tuple[Period, Status],
    after: tuple[Period, Status],
    was: float | None,
    now: float | None,
    decimals: Sequence[int],
) -> Revision:
    return Revision(
        series_id=named.series_id,
        area=area,
        period=after[0],
        kind=_kind(was, now, decimals),
        was=was,
        now=now,
        status_was=before[1],
        status_is=after[1],
        is_seen=_shown(named, was) != _shown(named, now),
    )


def _kind(was: float | None, now: float | None, decimals: Sequence[int]) -> RevisionKind:
    if was is None:
        return RevisionKind.NEWLY_THERE
    if now is None:
        return RevisionKind.WITHDRAWN
    if was == now:
        return RevisionKind.RELABELLED
    coarser = min(decimals)
    alike = rounded(was, coarser) == rounded(now, coarser)
    return RevisionKind.RESTATED if alike else RevisionKind.CHANGED


def _shown(named: Series, value: float | None) -> str:
    return "" if value is None else str(rounded(value, named.decimals))


def _in_order(periods: set[tuple[str, Period]], series_ids: set[str]) -> tuple[SeriesPeriod, ...]:
    return tuple(
        SeriesPeriod(series_id=series_id, period=period)
        for series_id, period in sorted(periods, key=lambda pair: (pair[0], pair[1].ends_on))
        if series_id in series_ids
    )

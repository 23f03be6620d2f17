"""Looking up published figures: one series for one area, finding series, listing areas."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from headway.benchmarks.areas import Area, AreaKind, all_areas, area, find_area, plain
from headway.benchmarks.change import change
from headway.benchmarks.compare import Comparison, compare
from headway.benchmarks.editions import Edition, current
from headway.benchmarks.figures import Figures, PublishedFigure, load
from headway.benchmarks.search import search as search_series
from headway.benchmarks.series import Series, find_series, notes
from headway.errors import UnknownName, WrongUsage
from headway.plans.holding import reason_in_words
from headway.plans.sentences import Subject, headline, others
from headway.vocabulary.dates import in_words
from headway.vocabulary.figures import Polarity, Status
from headway.vocabulary.years import Period, Undated, end_year

AGAINST = ("england", "region", "neighbours")
Cell = str | float | int | None
Row = tuple[Cell, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class FigureRequest:
    """Which series, for whom, beside whom. ``years`` are end years, both included, or null."""

    series: str
    la: str
    against: tuple[str, ...]
    years: tuple[int, int] | None
    neighbours: int
    workspace: Path


@dataclass(frozen=True, kw_only=True, slots=True)
class ShownFigure:
    """A series for an area: one row per period, once to be read and once as data.

    ``data_rows`` hold values to twelve significant digits, null where there is none, and the
    symbol beside; ``rows`` hold the same as shown.
    """

    heading: str
    sentences: tuple[str, ...]
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    data_columns: tuple[str, ...]
    data_rows: tuple[Row, ...]
    notes: tuple[str, ...]


def figure(request: FigureRequest) -> ShownFigure:
    """A published series for one area, year by year.

    Raises:
        UnknownName: No such series, area or neighbours' edition.
        WrongUsage: It is to be set against something unknown, or no period is in the years.
    """
    for word in request.against:
        if word not in AGAINST:
            raise WrongUsage(
                f"“{word}” is nothing to compare with. Choose from {', '.join(AGAINST)}."
            )
    edition = current(request.workspace)
    named = _named(request.series, edition)
    here = find_area(request.la)
    figures = load([named.series_id], edition)
    trend = [
        one
        for one in figures.trend(named.series_id, here.code)
        if request.years is None
        or (
            not isinstance(one.period, Undated)
            and request.years[0] <= end_year(one.period) <= request.years[1]
        )
    ]
    if not trend:
        raise WrongUsage(f"“{named.title}” has no period in those years.")
    beside = {
        one.period: compare(figures, named, here, one.period, request.neighbours) for one in trend
    }
    return ShownFigure(
        heading=f"{named.title}: {here.name}",
        sentences=_sentences(named, here, figures, trend, beside),
        columns=("year", here.name, *_names(request.against, here), "rank", "band"),
        rows=tuple(_read(named, one, beside[one.period], request.against) for one in trend),
        data_columns=(
            *("series_id", "la_code", "new_la_code", "la_name", "time_period", "published_as"),
            *("value", "symbol", "status", *request.against, "neighbours_with_value"),
            *("rank", "ranked_of", "band", "oddity", "source"),
        ),
        data_rows=tuple(_data(named, here, one, beside[one.period], request) for one in trend),
        notes=_notes(named, figures, trend),
    )


def _named(text: str, edition: Edition) -> Series:
    """The series meant; where none is called that, those its words point to are offered."""
    try:
        return find_series(text, edition)
    except UnknownName as unknown:
        offered = [*unknown.nearest, *(one.series_id for one in search_series(text, edition, 3))]
        raise UnknownName(unknown.kind, text, tuple(dict.fromkeys(offered))[:3]) from None


def search(words: str, limit: int, workspace: Path) -> list[Row]:
    """One row per series that the words point to, likeliest first."""
    edition = current(workspace)
    found = search_series(words, edition, limit)
    figures = load([one.series_id for one in found], edition)
    return [
        (one.series_id, one.title, one.topic, one.unit_text, _better(one), _span(figures, one))
        for one in found
    ]


def list_areas(words: str) -> list[Row]:
    """One row per area whose name, code or region has the words; all without words.

    Raises:
        UnknownName: No area has them; the message offers the nearest names.
    """
    wanted = plain(words)
    rows: list[Row] = []
    for one in all_areas():
        region = area(one.region).name if one.region else ""
        named = " ".join((one.name, *one.also_called, one.code, one.new_la_code or "", region))
        if f" {wanted}" in f" {plain(named)}":
            rows.append(
                (one.code, one.new_la_code or "", one.name, one.kind.value, region, _lifetime(one))
            )
    if not rows:
        find_area(words)
    return rows


def _lifetime(one: Area) -> str:
    said = []
    if one.created_on:
        said.append(f"from {in_words(one.created_on)}")
    if one.abolished_on:
        after = " and ".join(area(code).name for code in one.successors)
        said.append(f"until {in_words(one.abolished_on)}, then {after}")
    return "; ".join(said)


def _better(named: Series) -> str:
    return {Polarity.HIGH: "higher", Polarity.LOW: "lower", Polarity.NONE: "not said"}[
        named.polarity
    ]


def _span(figures: Figures, named: Series) -> str:
    periods = [p for p in figures.periods(named.series_id) if not isinstance(p, Undated)]
    with_values = [p for p in periods if figures.values(named.series_id, p)]
    if not with_values:
        return "none"
    return f"{with_values[0].label} to {with_values[-1].label}"


def _sentences(
    named: Series,
    here: Area,
    figures: Figures,
    trend: list[PublishedFigure],
    beside: Mapping[Period, Comparison],
) -> tuple[str, ...]:
    dated = [one for one in trend if not isinstance(one.period, Undated)]
    latest = next((one for one in reversed(dated) if one.value is not None), None)
    if latest is None:
        return (headline(Subject(series=named)).text,)
    subject = Subject(
        series=named,
        figure=latest,
        comparison=beside[latest.period] if here.kind is AreaKind.AUTHORITY else None,
        changes=tuple(change(figures, named, here, latest.period, years) for years in (1, 3)),
    )
    return (headline(subject).text, *(one.text for one in others(subject)))


def _names(against: tuple[str, ...], here: Area) -> tuple[str, ...]:
    region = area(here.region).name if here.region else "region"
    names = {"england": "England", "region": region, "neighbours": "neighbours’ mean"}
    return tuple(names[word] for word in against)


def _beside(found: Comparison, word: str) -> float | PublishedFigure | None:
    return {
        "england": found.england,
        "region": found.region,
        "neighbours": found.neighbours_mean,
    }[word]


def _text(named: Series, found: float | PublishedFigure | None) -> str:
    if isinstance(found, PublishedFigure):
        if found.value is None:
            return str(found.symbol)
        return named.shown(found.value) + (" !" if found.oddity else "")
    return "" if found is None else named.shown(found)


def _read(named: Series, one: PublishedFigure, found: Comparison, against: tuple[str, ...]) -> Row:
    status = "" if one.status is Status.UNSTATED else f" ({one.status.value})"
    return (
        f"{one.period.label}{status}",
        _text(named, one),
        *(_text(named, _beside(found, word)) for word in against),
        f"{found.rank.place} of {found.rank.of}" if found.rank else "",
        found.band.letter if found.band else "",
    )


def _data(
    named: Series, here: Area, one: PublishedFigure, found: Comparison, request: FigureRequest
) -> Row:
    values: list[Cell] = []
    for word in request.against:
        other = _beside(found, word)
        values.append(other.value if isinstance(other, PublishedFigure) else other)
    return (
        *(named.series_id, here.code, here.new_la_code, here.name),
        *(one.period.code, one.published_as, one.value, one.symbol, one.status.value, *values),
        found.neighbours_with_value,
        *((found.rank.place, found.rank.of) if found.rank else (None, None)),
        found.band.letter if found.band else None,
        one.oddity.value if one.oddity else None,
        one.source,
    )


def _notes(named: Series, figures: Figures, trend: list[PublishedFigure]) -> tuple[str, ...]:
    said = [f"{named.series_id}: {named.unit_text}, for the {named.year_type.value}."]
    said.append(
        f"{_better(named).capitalize()} is better."
        if named.polarity is not Polarity.NONE
        else "The source does not say which way is better, so there is no rank or band."
    )
    if any(one.value is None for one in trend):
        reasons = {f"{one.symbol}: {reason_in_words(one)}" for one in trend if one.symbol}
        said.append(". ".join(sorted(reasons)) + ".")
    if any(one.oddity for one in trend):
        odd = next(one for one in trend if one.oddity)
        said.append(f"!: {odd.oddity}. {named.over_100_because}".strip())
    said.append("Cohort sizes are not published, so there are no intervals.")
    if described := notes(named.series_id).description:
        said.append(described)
    return (*said, f"Source: {figures.edition.title} ({figures.edition.source}).")

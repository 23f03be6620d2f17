"""The catalogue of published series: what each measures, in what unit, which way is better."""

import csv
import difflib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache

from headway.benchmarks.areas import plain
from headway.benchmarks.editions import PACKAGED, Edition, packaged
from headway.errors import FileRefused, UnknownName
from headway.vocabulary.figures import Oddity, Polarity
from headway.vocabulary.rounding import in_digits, signed


class Unit(StrEnum):
    """What a value counts, as far as showing it needs to know."""

    PERCENT = "percent"
    PERCENTAGE_POINTS = "percentage points"
    RATE = "rate"
    SCORE = "score"
    NUMBER = "number"
    POUNDS = "pounds"


COUNTED = (Unit.NUMBER, Unit.POUNDS)
"""Units in which England's figure can be the sum of all areas'."""


class YearType(StrEnum):
    """Which kind of year a series is for, as its dictionary says."""

    ACADEMIC = "academic year"
    FINANCIAL = "financial year"
    CALENDAR = "calendar year"
    JANUARY = "January of the year"
    SEPTEMBER = "end of September"
    ANNUAL = "annual"


@dataclass(frozen=True, kw_only=True, slots=True)
class Series:
    """One published series. ``decimals`` is how many places its values are shown to.

    ``unit_text`` is the source's own wording ("% of pupils", "Rate per 10,000"). ``ranked``
    is False where the source says its values make no quartiles. ``sources`` are the addresses
    the dictionary gives. Dates are null where the dictionary gives none.

    ``share_of_whole`` is True for a percentage whose numerator is part of its denominator, so
    that no value below 0 or above 100 can be right; ``over_100_because`` says how such values
    come about where it is known, and is otherwise empty. ``england_is_total`` is True where
    England's figure is a total, as of a count, and no area can be set against it.
    ``in_dictionary`` is False for a series an imported bundle brought without a description.
    """

    series_id: str
    short_desc: str
    title: str
    chart_title: str
    topics: tuple[str, ...]
    unit: Unit
    unit_text: str
    decimals: int
    decimals_stated: bool
    polarity: Polarity
    ranked: bool
    year_type: YearType
    owner: str
    sources: tuple[str, ...]
    last_updated: date | None
    next_update: date | None
    share_of_whole: bool = False
    over_100_because: str = ""
    england_is_total: bool = False
    in_dictionary: bool = True

    @property
    def topic(self) -> str:
        return self.topics[0]

    def shown(self, value: float) -> str:
        """A value as it stands on a page, with its unit: 68.3%, £1,204, 45.9."""
        if self.unit is Unit.PERCENT:
            return f"{in_digits(value, self.decimals)}%"
        if self.unit is Unit.POUNDS:
            return f"£{in_digits(value, self.decimals)}".replace("£−", "−£")
        if self.unit is Unit.PERCENTAGE_POINTS:
            return f"{in_digits(value, self.decimals)} percentage points"
        return in_digits(value, self.decimals)

    def shown_change(self, change: float) -> str:
        """A difference between two values, signed, with its unit in full where it has one."""
        if self.unit in (Unit.PERCENT, Unit.PERCENTAGE_POINTS):
            return f"{signed(change, self.decimals)} percentage points"
        if self.unit is Unit.POUNDS:
            digits = signed(change, self.decimals)
            return f"{digits[0]}£{digits[1:]}" if digits[0] in "+−" else f"£{digits}"
        return signed(change, self.decimals)

    def oddity(self, value: float, *, of_england: bool = False) -> Oddity | None:
        """What is impossible about a published value, if anything is.

        Args:
            value: As published.
            of_england: Whether it is England's.
        """
        if of_england and self.england_is_total and self.unit not in COUNTED:
            return Oddity.SUM_OF_RATES
        if self.share_of_whole and value > 100:
            return Oddity.SHARE_OVER_100
        if self.share_of_whole and value < 0:
            return Oddity.SHARE_BELOW_0
        if self.unit is Unit.NUMBER and value < 0:
            return Oddity.COUNT_BELOW_0
        return None


@dataclass(frozen=True, kw_only=True, slots=True)
class SeriesNotes:
    """What the dictionary says of a series at length. Empty where it says nothing.

    ``updated_text`` and ``next_update_text`` are its own words where it gives no date
    ("Discontinued").
    """

    description: str = ""
    methodology: str = ""
    schools_counted: str = ""
    updated_text: str = ""
    next_update_text: str = ""


def all_series(edition: Edition | None = None) -> tuple[Series, ...]:
    """Every published series of an edition (the packaged one unless given), by id."""
    return tuple(_catalogue(edition or packaged()).values())


def series(series_id: str, edition: Edition | None = None) -> Series:
    """The series with this id.

    Raises:
        UnknownName: No series has it; the message offers the nearest ids.
    """
    catalogue = _catalogue(edition or packaged())
    if series_id in catalogue:
        return catalogue[series_id]
    nearest = difflib.get_close_matches(series_id, catalogue, n=3, cutoff=0.5)
    raise UnknownName("published series", series_id, nearest)


def find_series(text: str, edition: Edition | None = None) -> Series:
    """The series that a person means: by its id, the source's short description, or its title.

    Raises:
        UnknownName: Nothing is called that, or a title is not the only one of its words; the
            message offers the nearest ids.
    """
    catalogue = _catalogue(edition or packaged())
    wanted = text.strip()
    for named in catalogue.values():
        if wanted in (named.series_id, named.short_desc):
            return named
    folded = plain(wanted)
    alike = [
        named
        for named in catalogue.values()
        if folded in (plain(named.short_desc), plain(named.title), plain(named.chart_title))
    ]
    if len(alike) == 1:
        return alike[0]
    if alike:
        raise UnknownName("published series", text, [named.series_id for named in alike[:3]])
    raise UnknownName("published series", text, _nearest(wanted, catalogue))


def notes(series_id: str) -> SeriesNotes:
    """The long texts of a series, read from their own file only when asked for.

    Empty for a series that no dictionary describes.
    """
    return _notes().get(series_id, SeriesNotes())


def _nearest(wanted: str, catalogue: Mapping[str, Series]) -> list[str]:
    folded = {name.series_id.replace("_", ""): name.series_id for name in catalogue.values()}
    near = difflib.get_close_matches(plain(wanted).replace(" ", ""), folded, n=3, cutoff=0.7)
    return [folded[name] for name in near]


@cache
def _catalogue(edition: Edition) -> Mapping[str, Series]:
    try:
        with edition.series_file.open(encoding="utf-8", newline="") as lines:
            return {line["series_id"]: _series(line) for line in csv.DictReader(lines)}
    except (OSError, KeyError, ValueError, TypeError, AttributeError, csv.Error) as error:
        raise FileRefused(
            f"“{edition.series_file}” cannot be read: it is damaged, or an older version wrote it. "
            "Import the bundle again."
        ) from error


@cache
def _notes() -> Mapping[str, SeriesNotes]:
    with (PACKAGED / "series_notes.csv").open(encoding="utf-8", newline="") as lines:
        return {line.pop("series_id"): SeriesNotes(**line) for line in csv.DictReader(lines)}


def _series(line: Mapping[str, str]) -> Series:
    return Series(
        series_id=line["series_id"],
        short_desc=line["short_desc"],
        title=line["title"],
        chart_title=line["chart_title"],
        topics=tuple(line["topics"].split("; ")),
        unit=Unit(line["unit"]),
        unit_text=line["unit_text"],
        decimals=int(line["decimals"]),
        decimals_stated=line["decimals_stated"] == "yes",
        polarity=Polarity(line["polarity"]),
        ranked=line["ranked"] == "yes",
        year_type=YearType(line["year_type"]),
        owner=line["owner"],
        sources=tuple(line["sources"].split()),
        last_updated=_day(line["last_updated"]),
        next_update=_day(line["next_update"]),
        share_of_whole=line["share_of_whole"] == "yes",
        over_100_because=line["over_100_because"],
        england_is_total=line["england_is_total"] == "yes",
        in_dictionary=line["in_dictionary"] == "yes",
    )


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None

"""The catalogue of series, made from the dictionary and from the values themselves."""

import re
from collections.abc import Mapping
from datetime import date, timedelta

from headway.benchmarks.build import KEPT
from headway.benchmarks.build.dictionary import Entry
from headway.benchmarks.bundles import DecimalsUsed, Naming
from headway.benchmarks.decimals import inferred_decimals
from headway.benchmarks.series import Unit, YearType
from headway.benchmarks.tables import read_table
from headway.errors import OurMistake
from headway.vocabulary.figures import Polarity

YEAR_TYPES = {
    "Academic Year": YearType.ACADEMIC,
    "Financial Year": YearType.FINANCIAL,
    "Calendar Year": YearType.CALENDAR,
    "Annual - January": YearType.JANUARY,
    "Annual (end of Sept)": YearType.SEPTEMBER,
    "Annual": YearType.ANNUAL,
}
POLARITIES = {"High": Polarity.HIGH, "Low": Polarity.LOW, "-": Polarity.NONE, "NA": Polarity.NONE}
NOTHING_SAID = ("", "-", "NA", "0")
EXCEL_DAY_0 = date(1899, 12, 30)


def series_namings(entries: tuple[Entry, ...]) -> Mapping[str, Naming]:
    """The kept id of every series, by its short description.

    Raises:
        OurMistake: A series of the dictionary has no kept id.
    """
    kept = {line["short_desc"]: line["series_id"] for line in read_table(KEPT / "series_ids.csv")}
    if new := [entry.short_desc for entry in entries if entry.short_desc not in kept]:
        raise OurMistake(f"Give these series an id in series_ids.csv first: {', '.join(new)}.")
    return {
        entry.short_desc: Naming(
            series_id=kept[entry.short_desc], year_type=YEAR_TYPES[entry.fields["Year_Type"]]
        )
        for entry in entries
    }


def series_lines(
    entries: tuple[Entry, ...],
    namings: Mapping[str, Naming],
    used: Mapping[str, DecimalsUsed],
    totals: frozenset[str],
) -> list[dict[str, str]]:
    """The lines of ``series.csv``: one per series, by id."""
    rulings = {line["short_desc"]: line for line in read_table(KEPT / "rulings.csv")}
    lines = [
        _line(entry, namings[entry.short_desc], used, totals, rulings.get(entry.short_desc, {}))
        for entry in entries
    ]
    return sorted(lines, key=lambda line: line["series_id"])


def notes_lines(entries: tuple[Entry, ...], namings: Mapping[str, Naming]) -> list[dict[str, str]]:
    """The lines of ``series_notes.csv``: one per series, by id."""
    lines = [
        {
            "series_id": namings[entry.short_desc].series_id,
            "description": said(entry.fields["Description"]),
            "methodology": said(entry.fields["Methodology"]),
            "schools_counted": said(entry.fields["state_funded_flag"]),
            "updated_text": _words_not_date(entry.fields["Last Update"]),
            "next_update_text": _words_not_date(entry.fields["Next Update"]),
        }
        for entry in entries
    ]
    return sorted(lines, key=lambda line: line["series_id"])


def unit_of(unit_text: str, chart_title: str) -> Unit:
    """The unit that the dictionary's wording means."""
    text = unit_text.lower()
    if text.startswith("%") or "(%)" in chart_title:
        return Unit.PERCENT
    if text.startswith("rate per"):
        return Unit.RATE
    if text in ("spend", "unit cost"):
        return Unit.POUNDS
    return Unit.SCORE if "score" in text else Unit.NUMBER


def said(text: str) -> str:
    """A field's text, or nothing where the dictionary only fills the place."""
    return "" if text in NOTHING_SAID else text


def excel_day(text: str) -> date | None:
    """The date behind Excel's count of days; null where the field holds words."""
    return EXCEL_DAY_0 + timedelta(days=int(text)) if text.isdigit() and int(text) else None


def _line(
    entry: Entry,
    naming: Naming,
    used: Mapping[str, DecimalsUsed],
    totals: frozenset[str],
    ruling: Mapping[str, str],
) -> dict[str, str]:
    fields = entry.fields
    unit = Unit(ruling.get("unit") or unit_of(fields["y_axis_name"], fields["Chart_title"]))
    stated = fields["dps"] != "NA"
    decimals = int(fields["dps"]) if stated else inferred_decimals(used[naming.series_id])
    share = unit is Unit.PERCENT and ruling.get("share_of_whole") != "no"
    updated, following = excel_day(fields["Last Update"]), excel_day(fields["Next Update"])
    return {
        "series_id": naming.series_id,
        "short_desc": entry.short_desc,
        "title": fields["Measure"],
        "chart_title": fields["Chart_title"],
        "topics": "; ".join(entry.topics),
        "unit": unit.value,
        "unit_text": ruling.get("unit_text") or fields["y_axis_name"],
        "decimals": str(decimals),
        "decimals_stated": _yes(stated),
        "polarity": POLARITIES[fields["Polarity"]].value,
        "ranked": _yes(fields["No_Quartile"] != "N"),
        "year_type": naming.year_type.value,
        "owner": said(fields["Data Owner (DO) /Supplier and Contact Details"]),
        "sources": " ".join(re.findall(r"https?://\S+", fields["Hyperlink(s)"])),
        "last_updated": updated.isoformat() if updated else "",
        "next_update": following.isoformat() if following else "",
        "share_of_whole": _yes(share),
        "over_100_because": ruling.get("over_100_because", ""),
        "england_is_total": _yes(naming.series_id in totals),
        "in_dictionary": "yes",
    }


def _words_not_date(text: str) -> str:
    return "" if text.isdigit() else said(text)


def _yes(claim: bool) -> str:
    return "yes" if claim else "no"

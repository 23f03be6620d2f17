"""The build step: a folder with the source's files in, the packaged edition out."""

import sys
from pathlib import Path

from headway.benchmarks.areas import read_areas
from headway.benchmarks.build.area_table import area_lines, neighbour_lines
from headway.benchmarks.build.break_table import break_lines
from headway.benchmarks.build.dictionary import read_dictionary
from headway.benchmarks.build.series_table import notes_lines, series_lines, series_namings
from headway.benchmarks.bundles import open_bundle
from headway.benchmarks.editions import describe_edition
from headway.benchmarks.tables import write_table
from headway.vocabulary.dates import MONTHS

NEIGHBOUR_EDITIONS = ("2021", "2025")
ORIGIN = (
    "Department for Education, Local Authority Interactive Tool "
    "(dfe-analytical-services/local-authority-interactive-tool, commit 2e30e39)"
)


def build(bundle_folder: Path, destination: Path) -> None:
    """Make the packaged edition again.

    Args:
        bundle_folder: The source's files; its name ends in the edition's year and month.
        destination: Where the tables go; older ones are overwritten.

    Raises:
        FileRefused: A file of the bundle cannot be read.
    """
    destination.mkdir(parents=True, exist_ok=True)
    entries, disagreements = read_dictionary(bundle_folder / "measure_dictionary.csv")
    namings = series_namings(entries)
    _write(destination / "areas.csv", area_lines(bundle_folder / "la_codes.csv"))
    _write(
        destination / "neighbours.csv",
        [
            line
            for year in NEIGHBOUR_EDITIONS
            for line in neighbour_lines(bundle_folder / f"statistical_neighbours_{year}.xlsx", year)
        ],
    )
    _write(destination / "breaks.csv", break_lines(namings))
    _write(destination / "series_notes.csv", notes_lines(entries, namings))
    _write(
        destination / "disagreements.csv",
        [
            {
                "series_id": namings[found.short_desc].series_id,
                "field": found.field,
                "first_listing": found.first,
                "second_listing": found.second,
                "matters": "yes" if found.matters else "no",
            }
            for found in disagreements
        ],
    )
    with open_bundle(bundle_folder / "published_values.parquet") as bundle:
        bundle.read(namings, read_areas(destination / "areas.csv"))
        bundle.write(destination / "figures.parquet")
        _write(
            destination / "series.csv",
            series_lines(entries, namings, bundle.decimals_used(), bundle.totals()),
        )
        figures, numbers = bundle.count()
        describe_edition(
            destination,
            name=bundle_folder.name,
            title=_title(bundle_folder.name),
            origin=ORIGIN,
            sha256=bundle.sha256,
            figures=figures,
            numbers=numbers,
        )


def _title(name: str) -> str:
    _, year, month = name.split("-")
    return f"DfE Local Authority Interactive Tool, {MONTHS[int(month) - 1]} {year}"


def _write(file: Path, lines: list[dict[str, str]]) -> None:
    write_table(file, list(lines[0]), lines)


if __name__ == "__main__":
    build(Path(sys.argv[1]), Path(sys.argv[2]))

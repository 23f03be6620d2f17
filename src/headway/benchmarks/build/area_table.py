"""Areas and their statistical neighbours, made from the bundle's lists and the kept facts."""

from pathlib import Path

from python_calamine import CalamineWorkbook

from headway.benchmarks.areas import ENGLAND, AreaKind
from headway.benchmarks.build import KEPT
from headway.benchmarks.tables import read_table

REGION_NAMES = {
    "London (Inner)": "Inner London",
    "London (Outer)": "Outer London",
    "Yorkshire and The Humber": "Yorkshire and the Humber",
}
"""The source spells three regions in two ways each; on the left the one that is not kept."""

LONDON = "London"
HALVES_OF_LONDON = ("Inner London", "Outer London")
NOT_AN_AREA = "1000"
"""A row for England as it was once published; no figure stands under it."""

AUTHORITY_TYPES = {
    "E06": "unitary authority",
    "E08": "metropolitan district",
    "E09": "London borough",
    "E10": "county",
}
"""What the first three characters of the Office for National Statistics' code mean."""


def area_lines(la_codes: Path) -> list[dict[str, str]]:
    """The lines of ``areas.csv``: one per area, by code."""
    listed = [line for line in read_table(la_codes) if line["LA Number"] != NOT_AN_AREA]
    names = {
        line["LA Number"]: REGION_NAMES.get(line["LA Name"], line["LA Name"]) for line in listed
    }
    codes = {name: code for code, name in names.items() if code >= ENGLAND}
    kept = {line["code"]: line for line in read_table(KEPT / "areas.csv")}
    lines = [
        {
            "code": code,
            "name": names[code],
            "kind": _kind(code).value,
            "new_la_code": kept[code]["new_la_code"],
            "region": codes.get(_region_name(names[code], line["Region"]), ""),
            "authority_type": AUTHORITY_TYPES.get(kept[code]["new_la_code"][:3], ""),
            "created_on": kept[code]["created_on"],
            "abolished_on": kept[code]["abolished_on"],
            "successors": kept[code]["successors"],
            "also_called": kept[code]["also_called"],
        }
        for line in listed
        if (code := line["LA Number"])
    ]
    return sorted(lines, key=lambda line: line["code"])


def neighbour_lines(workbook: Path, edition: str) -> list[dict[str, str]]:
    """Lines of ``neighbours.csv``: one per authority and neighbour, the nearest first."""
    [sheet] = CalamineWorkbook.from_path(workbook).sheet_names
    rows = CalamineWorkbook.from_path(workbook).get_sheet_by_name(sheet).to_python()
    header = next(row for row in rows if row[0] == "LA num")
    lines = [
        {
            "edition": edition,
            "area": _code(row[0]),
            "place": str(place),
            "neighbour": _code(row[column]),
            "closeness": str(row[column + 1]).capitalize(),
        }
        for row in rows
        if isinstance(row[0], float) and isinstance(row[1], str)
        for place in range(1, 11)
        if isinstance(row[column := header.index(f"SN{place}")], float)
    ]
    return sorted(lines, key=lambda line: (line["area"], int(line["place"])))


def _kind(code: str) -> AreaKind:
    if code == ENGLAND:
        return AreaKind.COUNTRY
    return AreaKind.REGION if code > ENGLAND else AreaKind.AUTHORITY


def _region_name(name: str, region: str) -> str:
    if name in HALVES_OF_LONDON:
        return LONDON
    return REGION_NAMES.get(region, region)


def _code(cell: object) -> str:
    return str(int(float(str(cell))))

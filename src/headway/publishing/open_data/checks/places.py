"""Checks of geography: levels, their columns, codes and names."""

from collections import defaultdict
from collections.abc import Iterator

from headway.benchmarks.areas import AreaKind, all_areas, plain
from headway.publishing.open_data.checking import Check, Trouble, failure, listed, warning
from headway.publishing.open_data.files import OpenData
from headway.publishing.open_data.standard import (
    GEOGRAPHY_COLUMNS,
    LEVELS,
    NOT_APPLICABLE_NAMES,
    NOT_KNOWN_CODE,
    NOT_KNOWN_NAME,
    SHOWN_ALONE,
    WITHIN_A_REGION,
    GeographicLevel,
)

NOT_A_PLACE = ("x", "z")


def _known_levels(given: OpenData) -> Iterator[Trouble]:
    found = dict.fromkeys(given.data.column("geographic_level"))
    if strange := [name for name in found if name not in LEVELS]:
        yield failure(f"geographic_level is {listed(strange)}.", "Use one that the standard has.")


def _columns_there(given: OpenData) -> Iterator[Trouble]:
    for name in given.levels:
        missing = [c for c in LEVELS[name].columns if not given.data.has(c)]
        if missing:
            yield failure(f"Rows of level {name} need {listed(missing)}.", "Add the columns.")


def _pairs(given: OpenData) -> Iterator[Trouble]:
    for level in LEVELS.values():
        there = [column for column in level.columns if given.data.has(column)]
        if there and len(there) < len(level.columns):
            missing = [column for column in level.columns if column not in there]
            yield failure(
                f"The data has {listed(there)} without {listed(missing)}.", "Have all or none."
            )


def _completed(given: OpenData) -> Iterator[Trouble]:
    for level in _levels_there(given):
        rows = given.data.records("geographic_level", *level.columns)
        if any(name == level.name and not all(rest) for name, *rest in rows):
            yield failure(
                f"Rows of level {level.name} have a blank code or name.",
                f"Fill in {', '.join(level.columns)}; x and “{NOT_KNOWN_NAME}” where not known.",
            )


def _overcompleted(given: OpenData) -> Iterator[Trouble]:
    allowed = {"country_code", "country_name", "region_code", "region_name"}
    for name in given.levels:
        own = set(LEVELS[name].columns)
        if name in ("National", "Regional"):
            strange = [c for c in given.places if c not in own | {"country_code", "country_name"}]
        elif name in SHOWN_ALONE:
            continue
        else:
            strange = [c for c in given.places if c not in own | allowed]
        if not strange:
            continue
        rows = given.data.records("geographic_level", *strange)
        filled = {
            column
            for level, *rest in rows
            if level == name
            for column, value in zip(strange, rest, strict=True)
            if value
        }
        if filled:
            yield failure(
                f"Rows of level {name} fill in {listed(sorted(filled))}.", "Leave it blank there."
            )


def _region(given: OpenData) -> Iterator[Trouble]:
    for name in given.levels:
        if name not in WITHIN_A_REGION:
            continue
        if not given.data.has("region_code", "region_name"):
            yield warning(f"Rows of level {name} do not say which region they are in.",
                          "Add region_code and region_name.")  # fmt: skip
            continue
        rows = given.data.records("geographic_level", "region_code", "region_name")
        if any(level == name and not (code and title) for level, code, title in rows):
            yield warning(f"Some rows of level {name} have no region.", "Fill it in.")


def _combinations(given: OpenData) -> Iterator[Trouble]:
    """Codes and names of authorities and regions that do not go together, or are nobody's."""
    for level, kind in (("Regional", AreaKind.REGION), ("Local authority", AreaKind.AUTHORITY)):
        own = LEVELS[level]
        if not given.data.has(own.code, own.title):
            continue
        names = {
            area.new_la_code: {plain(area.name), *map(plain, area.also_called)}
            for area in all_areas()
            if area.kind is kind and area.new_la_code
        }
        found = dict.fromkeys(given.data.records(own.code, own.title))
        wrong = [
            f"{code} {title}"
            for code, title in found
            if code and code not in NOT_A_PLACE and plain(title) not in names.get(code, set())
        ]
        if wrong:
            yield failure(
                f"Code and name do not go together: {listed(wrong)}.",
                "Use the Office for National Statistics' code and name.",
            )


def _not_known(given: OpenData) -> Iterator[Trouble]:
    for level in _levels_there(given):
        pairs = dict.fromkeys(given.data.records(level.code, level.title)) if level.code else {}
        wrong = [f"{c} {t}" for c, t in pairs if (c == NOT_KNOWN_CODE) is not (t == NOT_KNOWN_NAME)]
        if wrong:
            yield failure(
                f"A place that is not known is written {listed(wrong)}.",
                f"Write {NOT_KNOWN_CODE} and “{NOT_KNOWN_NAME}”.",
            )


def _not_applicable(given: OpenData) -> Iterator[Trouble]:
    for level in _levels_there(given):
        pairs = dict.fromkeys(given.data.records(level.code, level.title)) if level.code else {}
        if wrong := [t for c, t in pairs if c == "z" and t not in NOT_APPLICABLE_NAMES]:
            yield failure(
                f"The code z goes with {listed(wrong)}.",
                f"Use one of {', '.join(NOT_APPLICABLE_NAMES)}.",
            )


def _two_names(given: OpenData) -> Iterator[Trouble]:
    for level in _levels_there(given):
        if not level.code:
            continue
        names, codes = defaultdict(set), defaultdict(set)
        for code, title in given.data.records(level.code, level.title):
            if code and code not in NOT_A_PLACE:
                names[code].add(title)
                codes[title].add(code)
        twice = [c for c, found in names.items() if len(found) > 1]
        twice += [t for t, found in codes.items() if len(found) > 1]
        if twice:
            yield failure(
                f"One code has two names, or one name two codes: {listed(sorted(twice))}.",
                "Have one name for each code.",
            )


def _passed_over(given: OpenData) -> Iterator[Trouble]:
    alone = [name for name in given.levels if name in SHOWN_ALONE]
    if alone and len(given.levels) > 1:
        yield failure(
            f"Rows of level {listed(alone)} stand among others, where they are passed over.",
            "Have a file for them alone.",
        )


def _levels_there(given: OpenData) -> list[GeographicLevel]:
    return [LEVELS[name] for name in given.levels if given.data.has(*LEVELS[name].columns)]


def _totals(given: OpenData) -> Iterator[Trouble]:
    found = [
        column
        for column in given.data.columns
        if column in GEOGRAPHY_COLUMNS
        and any(value.lower() in ("total", "all") for value in given.data.column(column))
    ]
    if found:
        yield failure(
            f"{listed(found)} has a total.", "Give the whole its own geographic level instead."
        )


CHECKS = (
    Check(
        name="precheck_geog_level",
        title="Geographic levels are those there are",
        test=_known_levels,
        comes_first=True,
    ),
    Check(
        name="precheck_geog_level_present",
        title="Each level has its columns",
        test=_columns_there,
        comes_first=True,
    ),
    Check(name="check_geog_col_present", title="Columns of a level come together", test=_pairs),
    Check(
        name="check_geog_level_completed",
        title="Each row has the code and name of its level",
        test=_completed,
    ),
    Check(
        name="check_geog_overcompleted_cols",
        title="No row fills in a finer level than its own",
        test=_overcompleted,
    ),
    Check(
        name="check_geog_region_for",
        title="Local authorities say which region they are in",
        test=_region,
    ),
    Check(
        name="check_geog_combos", title="Codes and names of places go together", test=_combinations
    ),
    Check(name="check_geog_na", title="The code x goes with Not available", test=_not_known),
    Check(
        name="check_geog_na_code",
        title="The code z goes with a name it can have",
        test=_not_applicable,
    ),
    Check(name="check_geog_other_dupes", title="One code, one name", test=_two_names),
    Check(
        name="check_geog_ignored_rows",
        title="No row is passed over by the table tool",
        test=_passed_over,
    ),
    Check(name="check_filter_ob_total", title="No total among places", test=_totals),
)

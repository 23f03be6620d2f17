"""Write the looked-after children return of one financial year, a CSV file for each table."""

from datetime import date

from headway.collections.returns.ssda903.layout import LAYOUT as SSDA903
from headway.synthetic.care_outcomes import CareYear, outcome_rows
from headway.synthetic.faults import Faults
from headway.synthetic.people import Child, Episode
from headway.synthetic.result_files import Row, table_text

_LETTERS_FROM, _SUPPORTED_FROM = 2024, 2025

FILES = {
    "header": "header", "episode": "episodes", "unaccompanied": "uasc", "review": "reviews",
    "health": "oc2", "care_leaver": "oc3", "adoption": "ad1",
    "placed_for_adoption": "placed_for_adoption", "previous_permanence": "previous_permanence",
    "missing": "missing", "social_worker": "sw_episodes",
}  # fmt: skip
"""The name of each table's file, in the order in which they are written."""


def care_texts(year: int, children: list[Child], faults: Faults) -> dict[str, str]:
    """The text of each file, by its name, of every child looked after in the year or leaving care.

    An episode still open at 31 March has neither an end nor a reason for it. A table without
    rows has no file.
    """
    tables: dict[str, list[Row]] = {name: [] for name in FILES}
    for child in children:
        if not child.episodes:
            continue
        found = CareYear.of(child, year)
        outcomes = outcome_rows(found)
        if not found.episodes and not outcomes:
            continue
        wrong = faults.on("ssda903", str(year), "", child.number)
        number = child_number(child)
        if "header" not in wrong:
            tables["header"].append({
                "CHILD": number, "SEX": _sex(child, year),
                "DOB": wrong.get("DOB", _day(child.born_on)), "ETHNIC": child.ethnicity,
                "UPN": wrong.get("UPN", _upn(child, found.ends)),
                "MOTHER": "0" if child.sex == "F" else "", "MC_DOB": "",
            })  # fmt: skip
        rows = [_episode(child, each, found) for each in found.episodes]
        if rows:
            rows[0].update({key: value for key, value in wrong.items() if key in ("DEC", "LS")})
        tables["episode"] += rows
        for name, row in outcomes:
            own: Row = {"CHILD": number, "DOB": _day(child.born_on), "SEX": _sex(child, year)}
            shown = {key: _day(value) if isinstance(value, date) else value
                     for key, value in row.items()}  # fmt: skip
            tables[name].append(own | shown)
    return {
        FILES[name]: table_text(SSDA903.table(name).columns, rows)
        for name, rows in tables.items()
        if rows
    }


def _episode(child: Child, episode: Episode, found: CareYear) -> Row:
    is_open = episode.ended_on is None or episode.ended_on > found.ends
    place = episode.placement
    if place == "H5" and found.year >= _SUPPORTED_FROM:
        place = "K3"
    return {
        "CHILD": child_number(child), "DECOM": _day(episode.started_on), "RNE": episode.reason,
        "LS": episode.legal_status, "CIN": episode.need, "PLACE": place,
        "PLACE_PROVIDER": episode.provider,
        "DEC": "" if is_open or episode.ended_on is None else _day(episode.ended_on),
        "REC": "" if is_open else episode.reason_ceased,
        "REASON_PLACE_CHANGE": "" if is_open else episode.placement_change,
        "HOME_POST": child.family.postcode_on(found.episodes[0].started_on),
        "PL_POST": episode.postcode, "URN": "",
    }  # fmt: skip


def child_number(child: Child) -> str:
    """The number social care knows the child by, which no school uses."""
    return str(700000 + child.number)


def _sex(child: Child, year: int) -> str:
    if year >= _LETTERS_FROM:
        return child.sex
    return "2" if child.sex == "F" else "1"


def _upn(child: Child, day: date) -> str:
    return child.upn_on(day) if child.upns else no_upn(child, day)


def no_upn(child: Child, day: date) -> str:
    """Why a child has no UPN: not yet of school age, or not yet known."""
    return "UN1" if (day - child.born_on).days < 5 * 365 else "UN4"


def _day(day: date) -> str:
    return day.strftime("%d/%m/%Y")

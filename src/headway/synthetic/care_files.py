"""Write the looked-after children return of one financial year: header and episodes."""

from datetime import date

from headway.collections.returns.ssda903.layout import LAYOUT as SSDA903
from headway.synthetic.faults import Faults
from headway.synthetic.people import Child
from headway.synthetic.result_files import Row, table_text


def care_texts(year: int, children: list[Child], faults: Faults) -> tuple[str, str]:
    """The header file and the episodes file, of every child looked after at any time in the year.

    An episode still open at 31 March has neither an end nor a reason for it.
    """
    begins, ends = date(year, 4, 1), date(year + 1, 3, 31)
    headers: list[Row] = []
    episodes: list[Row] = []
    for child in children:
        inside = [
            episode
            for episode in child.episodes
            if episode.started_on <= ends
            and (episode.ended_on is None or episode.ended_on >= begins)
        ]
        if not inside:
            continue
        wrong = faults.on("ssda903", str(year), "", child.number)
        number = child_number(child)
        if "header" not in wrong:
            headers.append({
                "CHILD": number, "SEX": "2" if child.sex == "F" else "1",
                "DOB": wrong.get("DOB", _day(child.born_on)), "ETHNIC": child.ethnicity,
                "UPN": wrong.get("UPN", _upn(child, ends)), "MOTHER": "", "MC_DOB": "",
            })  # fmt: skip
        home = child.family.postcode_on(inside[0].started_on)
        for index, episode in enumerate(inside):
            is_open = episode.ended_on is None or episode.ended_on > ends
            row: Row = {
                "CHILD": number, "DECOM": _day(episode.started_on), "RNE": episode.reason,
                "LS": episode.legal_status, "CIN": episode.need, "PLACE": episode.placement,
                "PLACE_PROVIDER": episode.provider,
                "DEC": "" if is_open or episode.ended_on is None else _day(episode.ended_on),
                "REC": "" if is_open else episode.reason_ceased,
                "REASON_PLACE_CHANGE": "" if is_open else episode.placement_change,
                "HOME_POST": home, "PL_POST": episode.postcode, "URN": "",
            }  # fmt: skip
            if index == 0:
                row.update({key: value for key, value in wrong.items() if key in ("DEC", "LS")})
            episodes.append(row)
    return (table_text(SSDA903.table("header").columns, headers),
            table_text(SSDA903.table("episode").columns, episodes))  # fmt: skip


def child_number(child: Child) -> str:
    """The number social care knows the child by, which no school uses."""
    return str(700000 + child.number)


def _upn(child: Child, day: date) -> str:
    if child.upns:
        return child.upn_on(day)
    return "UN1" if (day - child.born_on).days < 5 * 365 else "UN4"


def _day(day: date) -> str:
    return day.strftime("%d/%m/%Y")

"""What the looked-after return says of a child beside the episodes, by chance but always alike."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from headway.synthetic.people import Child, Episode
from headway.synthetic.result_files import Row

_FIRST_REVIEWS = (20, 110)
_BETWEEN_REVIEWS = 180
_GROWN_UP = ("E5", "E7")
_SOCIAL_WORKERS_FROM = 2023
_ATTENDED = ("PN1", "PN1", "PN1", "PN3", "PN5", "PN6", "PN7")


@dataclass(frozen=True, slots=True, kw_only=True)
class CareYear:
    """A child and one financial year: the episodes open at some time in it."""

    child: Child
    year: int
    episodes: list[Episode]

    @classmethod
    def of(cls, child: Child, year: int) -> "CareYear":
        begins, ends = date(year, 4, 1), date(year + 1, 3, 31)
        inside = [
            each
            for each in child.episodes
            if each.started_on <= ends and (each.ended_on is None or each.ended_on >= begins)
        ]
        return cls(child=child, year=year, episodes=inside)

    @property
    def begins(self) -> date:
        return date(self.year, 4, 1)

    @property
    def ends(self) -> date:
        return date(self.year + 1, 3, 31)

    @property
    def came_on(self) -> date:
        return self.child.episodes[0].started_on

    @property
    def left_on(self) -> date | None:
        last = self.child.episodes[-1].ended_on
        return last if last is not None and last <= self.ends else None

    @property
    def has_grown_up(self) -> bool:
        """Whether the child left care by growing up, and is not yet 22."""
        grew_up = self.child.episodes[-1].reason_ceased in _GROWN_UP
        return grew_up and self.left_on is not None and self.age_on(self.ends) <= 21

    def age_on(self, day: date) -> int:
        born = self.child.born_on
        return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def outcome_rows(found: CareYear) -> list[tuple[str, Row]]:
    """Each row beside the episodes: its table, and its columns but those of every table."""
    rng = Random(f"{found.child.number}:{found.year}:care")
    rows: list[tuple[str, Row]] = []
    if found.episodes:
        rows += [("review", row) for row in _reviews(found, rng)]
        rows += [(name, row) for name, row in _once(found, rng)]
        if found.came_on <= found.begins and found.left_on is None:
            rows.append(("health", _health(found, rng)))
    elif found.has_grown_up:
        rows.append(("care_leaver", _care_leaver(found, rng)))
    return rows


def _reviews(found: CareYear, rng: Random) -> Iterator[Row]:
    last = min(found.ends, found.left_on or found.ends)
    days = [found.came_on + timedelta(each) for each in _FIRST_REVIEWS]
    while days[-1] + timedelta(_BETWEEN_REVIEWS) <= last:
        days.append(days[-1] + timedelta(_BETWEEN_REVIEWS))
    for day in days:
        if found.begins <= day <= last:
            attended = "PN0" if found.age_on(day) < 4 else rng.choice(_ATTENDED)
            yield {"REVIEW": day, "REVIEW_CODE": attended}


def _once(found: CareYear, rng: Random) -> Iterator[tuple[str, Row]]:
    came, left, child = found.came_on, found.left_on, found.child
    last = child.episodes[-1]
    if came >= found.begins:
        option = "P2" if rng.random() < 0.04 else "Z1"
        ordered = {"LA_PERM": "995", "DATE_PERM": came - timedelta(400)} if option == "P2" else {}
        yield "previous_permanence", {"PREV_PERM": option, **ordered}
    if child.number % 29 == 0 and found.age_on(came) >= 12:
        grown = child.born_on.replace(year=child.born_on.year + 18, day=min(child.born_on.day, 28))
        yield "unaccompanied", {"DUC": grown if found.begins <= grown <= found.ends else ""}
    if found.year >= _SOCIAL_WORKERS_FROM:
        worker = f"SW{1_000_000 + child.number % 40:07d}"
        yield "social_worker", {"SW_ID": worker, "SW_DECOM": came, "SW_REASON": "FCONTA"}
    if left is not None and left >= found.begins and last.reason_ceased == "E12":
        third = (left - came) // 3
        decided, matched = came + third, came + 2 * third
        yield "placed_for_adoption", {"DATE_PLACED": decided}
        yield "adoption", {
            "DATE_INT": decided, "DATE_MATCH": matched, "FOSTER_CARE": "0", "NB_ADOPTR": "2",
            "SEX_ADOPTR": "MF", "LS_ADOPTR": "L11",
        }  # fmt: skip
    first = max(came, found.begins)
    until = left or found.ends
    if found.age_on(first) >= 12 and (until - first).days > 40 and rng.random() < 0.12:
        gone = first + timedelta(rng.randrange(10, 30))
        back = gone + timedelta(rng.randrange(1, 5))
        yield "missing", {"MISSING": rng.choice("MMA"), "MIS_START": gone, "MIS_END": back}


def _health(found: CareYear, rng: Random) -> Row:
    at_start, at_end = found.age_on(found.begins), found.age_on(found.ends)
    row: Row = {
        "IMMUNISATIONS": int(rng.random() < 0.85), "TEETH_CHECK": int(rng.random() < 0.75),
        "HEALTH_ASSESSMENT": int(rng.random() < 0.9), "SUBSTANCE_MISUSE": 0,
    }  # fmt: skip
    if at_end >= 4 and at_start < 17:
        if at_start >= 4 and at_end < 17:
            row["SDQ_SCORE"] = max(0, min(40, round(rng.gauss(13.8, 6))))
        else:
            row["SDQ_REASON"] = "SDQ1"
    if at_end >= 10:
        row["CONVICTED"] = int(rng.random() < 0.03)
    if at_end < 5:
        row["HEALTH_CHECK"] = int(rng.random() < 0.9)
    if at_end >= 13 and rng.random() < 0.05:
        received = int(rng.random() < 0.5)
        row |= {"SUBSTANCE_MISUSE": 1, "INTERVENTION_RECEIVED": received}
        if not received:
            row["INTERVENTION_OFFERED"] = 1
    return row


def _care_leaver(found: CareYear, rng: Random) -> Row:
    if rng.random() < 0.08:
        return {"IN_TOUCH": rng.choice(("NO", "REFU")), "ACTIV": "0", "ACCOM": "0"}
    able = found.child.ability > 0
    activity = rng.choice(("F2", "F4", "F5", "G4", "G5", "G5", "F1" if able else "G5"))
    home = rng.choice(("U1", "U1", "D1", "Z1", "B1", "K1", "S2" if rng.random() < 0.1 else "U1"))
    return {"IN_TOUCH": "YES", "ACTIV": activity, "ACCOM": home}

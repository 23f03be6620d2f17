"""Absence and suspensions: every enrolment's sessions, part of a year by part of a year."""

from datetime import date, timedelta
from functools import cache
from math import exp
from random import Random

from headway.synthetic.calibration import phi, typical
from headway.synthetic.people import Child, Enrolment, Exclusion, Session
from headway.synthetic.schools import Phase
from headway.synthetic.terms import PARTS, SESSIONS, bounds

_PERSISTENT_MEAN = 0.173
_SEVERE_MEAN = 0.725
_REASONS = ("PP", "PA", "VP", "VA", "BU", "DB", "DB", "DB", "OT", "DM", "RA", "TH")


class Year:
    """How absence and suspensions ran in one academic year."""

    def __init__(self, year: int) -> None:
        self.year = year
        overall = typical("overall_absence", year) / 100
        self.severe = typical("severe_absence", year) / 100
        self.persistent = typical("persistent_absence", year) / 100 - self.severe
        low = (overall - self.severe * _SEVERE_MEAN - self.persistent * _PERSISTENT_MEAN) / (
            1 - self.severe - self.persistent
        )
        self.bend = 0.1 / low - 1
        self.suspensions = typical("suspension_rate", year) / 100
        closed = {"spring": 40} if year == 2020 else {}
        self.bounds = {part: bounds(year, part) for part in PARTS}
        self.parts = tuple(
            (part, *self.bounds[part], closed.get(part, SESSIONS[part])) for part in PARTS
        )
        self.first_day = self.bounds["autumn"][0]
        self.spring_starts = self.bounds["spring"][0]
        self.last_day = self.bounds["summer_2"][1]

    def absence_rate(self, rank: float) -> float:
        """The share of sessions missed by the child at this rank (0 to 1) of absence."""
        most = 1 - self.severe - self.persistent
        if rank < most:
            return 0.1 * float((rank / most) ** self.bend)
        if rank < 1 - self.severe:
            return 0.1 + 0.4 * float(((rank - most) / self.persistent) ** 4.5)
        return 0.5 + 0.45 * (rank - 1 + self.severe) / self.severe


def keep_registers(children: list[Child], first: int, last: int, rng: Random) -> None:
    """Fill in attendance and suspensions from the year before the first to the last."""
    years = [Year(year) for year in range(first - 1, last + 1)]
    for child in children:
        if not child.enrolments:
            continue
        settled = (0.32 * child.family.deprivation - 0.19 * child.ability
                   + 0.57 * child.wellness - 0.04 + (0.12 if child.is_special else 0))  # fmt: skip
        for year in years:
            group = child.year_group(year.year)
            if 0 <= group <= 11:
                phase_shift = 0.30 if group >= 7 else -0.22
                rank = phi(settled + 0.57 * rng.gauss(0, 1) + phase_shift)
                _one_year(child, year, group, year.absence_rate(rank), rng)


def _one_year(child: Child, year: Year, group: int, rate: float, rng: Random) -> None:
    has_two = any(enrolment.status == "S" for enrolment in child.enrolments)
    for enrolment in child.enrolments:
        started, ended = enrolment.started_on, enrolment.ended_on or date.max
        if started > year.last_day or ended < year.first_day:
            continue
        for part, begins, finishes, possible in year.parts:
            if started > finishes or ended < begins or (group == 11 and part == "summer_2"):
                continue
            if started > begins or ended < finishes:
                days = (min(ended, finishes) - max(started, begins)).days + 1
                possible = possible * days // ((finishes - begins).days + 1)
            if has_two and _is_dual(enrolment, begins):
                possible = possible // 2
            if possible > 0:
                missed = int(possible * rate * (0.55 + 0.9 * rng.random()) + rng.random())
                missed = min(missed, possible)
                share = 0.4 if rate <= 0.1 else 1.0
                unauthorised = int(missed * share * rng.random() + rng.random() * 0.5)
                enrolment.attendance[year.year, part] = _coded(
                    possible, missed, min(unauthorised, missed)
                )
        if enrolment.on_roll(year.spring_starts):
            _suspensions(enrolment, year, group, rng)


def _is_dual(enrolment: Enrolment, day: date) -> bool:
    if enrolment.status == "S":
        return True
    return any(other.status == "S" and other.on_roll(day) for other in enrolment.child.enrolments)


@cache
def _coded(possible: int, missed: int, unauthorised: int) -> Session:
    """So many sessions missed, split by reason as schools code it; alike ones are shared."""
    authorised = missed - unauthorised
    ill = (authorised * 3 + 3) // 4
    doctor = (authorised - ill + 1) // 2
    other = (unauthorised * 2 + 2) // 3
    counted = (("I", ill), ("M", doctor), ("C", authorised - ill - doctor),
               ("O", other), ("G", unauthorised - other))  # fmt: skip
    return Session(possible=possible, reasons=tuple((c, n) for c, n in counted if n),
                   authorised=authorised, unauthorised=unauthorised)  # fmt: skip


def _suspensions(enrolment: Enrolment, year: Year, group: int, rng: Random) -> None:
    """Each suspension of the year; far more in secondary schools, and very uneven."""
    phase = enrolment.school.phase
    weight = 1.95 if phase is not Phase.PRIMARY and group >= 7 else 0.19
    expected = (
        year.suspensions
        * weight
        * exp(1.25 * enrolment.child.behaviour - 0.78 + enrolment.school.strictness)
    )
    chance = rng.random()
    if chance > expected:
        return
    count = min(9, 1 + int(expected * 2 * rng.random()) + (1 if chance < expected * 0.22 else 0))
    for _ in range(count):
        term, part = rng.choices(
            (("AUT", "autumn"), ("SPR", "spring"), ("SUM", "summer_1")), (38, 34, 28)
        )[0]
        begins, finishes = year.bounds[part]
        day = begins + timedelta(days=rng.randrange((finishes - begins).days))
        day -= timedelta(days=max(0, day.weekday() - 4))
        if not enrolment.on_roll(day):
            continue
        reasons: tuple[str, ...] = (rng.choice(_REASONS),)
        if year.year >= 2020 and rng.random() < 0.15:
            reasons += ("OT",) if reasons[0] != "OT" else ("DB",)
        enrolment.exclusions.append(
            Exclusion(category="SUSP", year=year.year, term=term, started_on=day,
                      sessions=rng.choice((1, 2, 2, 2, 4, 4, 6, 10)), reasons=reasons)
        )  # fmt: skip

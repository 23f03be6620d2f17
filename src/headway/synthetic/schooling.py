"""Which school each child goes to and when: starts, moves, dual registration, exclusion."""

from collections import defaultdict
from datetime import date, timedelta
from random import Random

from headway.synthetic.calibration import line_for, typical
from headway.synthetic.people import Child, Enrolment, Exclusion
from headway.synthetic.schools import LA_CODE, NEIGHBOURING_LAS, Phase, School
from headway.synthetic.terms import bounds
from headway.vocabulary.identifiers import check_letter, uln_check_digit

_NEW_SURNAMES = ("Ashdown", "Croft", "Marlow", "Sayer", "Vane")
SEPTEMBER = (9, 3)
JULY = (7, 22)


class Numbers:
    """Gives out UPNs and ULNs, never one twice."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.serials: defaultdict[tuple[str, int], int] = defaultdict(int)
        self.given: set[str] = set()
        self.learner = 999000000

    def upn_from(self, school: School, year: int) -> str:
        """The UPN a school gives a child who has none."""
        self.serials[school.establishment, year] += 1
        serial = self.serials[school.establishment, year]
        return self._with_letter(f"{LA_CODE}{school.establishment}{year % 100:02d}{serial:03d}")

    def upn_from_elsewhere(self, year: int) -> str:
        """The UPN that a child brings along from a neighbouring (invented) authority."""
        while True:
            la = self.rng.choice(NEIGHBOURING_LAS)
            school = self.rng.randrange(2001, 2999)
            rest = f"{la}{school}{year % 100:02d}{self.rng.randrange(1000):03d}"
            if rest not in self.given:
                self.given.add(rest)
                return self._with_letter(rest)

    def temporary_upn(self, school: School, year: int) -> str:
        """A temporary UPN: the last character is a letter."""
        self.serials["temporary", year] += 1
        serial = self.serials["temporary", year]
        letter = "ABCDEFGHJK"[serial // 100 % 10]
        return self._with_letter(
            f"{LA_CODE}{school.establishment}{year % 100:02d}{serial % 100:02d}{letter}"
        )

    def uln(self) -> str:
        digit = None
        while digit is None:
            self.learner += 1
            digit = uln_check_digit(str(self.learner))
        return f"{self.learner}{digit}"

    @staticmethod
    def _with_letter(rest: str) -> str:
        return check_letter(rest) + rest


def send_to_school(
    children: list[Child], schools: list[School], first: int, last: int, rng: Random
) -> None:
    """Enrol every child for the years they are here and of school age."""
    by_phase: defaultdict[Phase, list[School]] = defaultdict(list)
    for school in schools:
        by_phase[school.phase].append(school)
    numbers = Numbers(rng)
    family_primary: dict[int, School] = {}
    for child in children:
        stays = _stays(child, first, last)
        if stays is None:
            continue
        starts, ends = stays
        if child.is_special:
            _enrol(child, rng.choice(by_phase[Phase.SPECIAL]), starts, ends)
        else:
            primary = family_primary.get(child.family.number)
            if primary is None:
                primary = _nearest(by_phase[Phase.PRIMARY], child.family.area, rng)
                family_primary[child.family.number] = primary
            _mainstream(child, primary, by_phase, starts, ends, rng)
        if child.enrolments:
            _number(child, numbers, rng)
            _decide_special_needs(child, first, last)


def _stays(child: Child, first: int, last: int) -> tuple[date, date | None] | None:
    """From which day to which day the child could be on a roll here, nursery included."""
    starts = max(child.here_from, date(child.cohort + 4, *SEPTEMBER))
    ends = date(child.cohort + 17, *JULY)
    if child.here_to is not None:
        ends = min(ends, child.here_to)
    if ends < date(first - 1, *SEPTEMBER) or starts > date(last + 1, 12, 20) or starts >= ends:
        return None
    return starts, ends


def _nearest(schools: list[School], area: int, rng: Random) -> School:
    near = [school for school in schools if school.area == area]
    return rng.choice(near) if near and rng.random() < 0.75 else rng.choice(schools)


def _enrol(child: Child, school: School, starts: date, ends: date | None) -> Enrolment | None:
    first_day = date(child.cohort + (4 if school.has_nursery else 5), *SEPTEMBER)
    starts = max(starts, first_day)
    if ends is not None and ends <= starts:
        return None
    enrolment = Enrolment(child=child, school=school, started_on=starts, ended_on=ends)
    child.enrolments.append(enrolment)
    return enrolment


def _mainstream(
    child: Child, primary: School, by_phase: dict[Phase, list[School]],
    starts: date, ends: date | None, rng: Random,
) -> None:  # fmt: skip
    leaves_primary = date(child.cohort + 12, *JULY)
    starts_secondary = date(child.cohort + 12, *SEPTEMBER)
    last_day = ends or date.max
    if starts < leaves_primary:
        _with_moves(child, primary, by_phase[Phase.PRIMARY], starts,
                    min(leaves_primary, last_day), rng)  # fmt: skip
    if last_day > starts_secondary:
        school = _nearest(by_phase[Phase.SECONDARY], child.family.area, rng)
        enrolment = _with_moves(child, school, by_phase[Phase.SECONDARY],
                                max(starts, starts_secondary), last_day, rng)  # fmt: skip
        if enrolment is not None:
            _trouble(child, enrolment, by_phase[Phase.PRU][0], rng)


def _with_moves(
    child: Child, school: School, others: list[School], starts: date, ends: date, rng: Random
) -> Enrolment | None:
    """One school, or two where the child changes school on the way."""
    length = (ends - starts).days
    if length > 500 and rng.random() < 0.05:
        moves = starts + timedelta(days=rng.randrange(200, length - 100))
        if moves.month not in (7, 8):
            _enrol(child, school, starts, moves)
            school = rng.choice(others)
            starts = moves + timedelta(days=1)
    return _enrol(child, school, starts, ends)


def _trouble(child: Child, enrolment: Enrolment, pru: School, rng: Random) -> None:
    """Now and then: part of a year at the pupil referral unit, or permanent exclusion to it."""
    if child.behaviour < 1.5 or enrolment.ended_on is None:
        return
    year = child.cohort + rng.randrange(13, 17)
    starts, ends = date(year, 10, 5), date(year + 1, 7, 22)
    if not enrolment.on_roll(starts) or not enrolment.on_roll(ends):
        return
    draw = rng.random()
    if draw < 0.10:
        stay = Enrolment(child=child, school=pru, started_on=starts, ended_on=ends, status="S")
        child.enrolments.append(stay)
    elif draw < 0.17:
        day = date(year, 11, rng.randrange(4, 25))
        enrolment.exclusions.append(
            Exclusion(category="PERM", year=year, term="AUT", started_on=day, sessions=0,
                      reasons=(rng.choice(("DB", "PA", "PP", "DA")),))
        )  # fmt: skip
        stay = Enrolment(child=child, school=pru, started_on=day + timedelta(days=6),
                         ended_on=enrolment.ended_on)  # fmt: skip
        enrolment.ended_on = day + timedelta(days=5)
        child.enrolments.append(stay)


def status_on(enrolment: Enrolment, day: date) -> str:
    """C, or M while the same child is also registered at the pupil referral unit."""
    if enrolment.status != "C" or len(enrolment.child.enrolments) == 1:
        return enrolment.status
    dual = any(other.status == "S" and other.on_roll(day) for other in enrolment.child.enrolments)
    return "M" if dual else "C"


def _number(child: Child, numbers: Numbers, rng: Random) -> None:
    """UPN from the first school, or brought along; now and then temporary first, or changed."""
    first = child.enrolments[0]
    year = child.cohort + 5
    started_late = first.started_on > date(child.cohort + 5, 12, 31) and child.here_from > date.min
    own = numbers.upn_from_elsewhere(year) if started_late else numbers.upn_from(first.school, year)
    child.upns.append((date.min, own))
    if started_late and rng.random() < 0.06:
        known_on = first.started_on + timedelta(days=rng.randrange(60, 260))
        child.upns = [(date.min, numbers.temporary_upn(first.school, first.started_on.year)),
                      (known_on, own)]  # fmt: skip
    elif rng.random() < 0.002:
        changed_on = bounds(first.started_on.year + 1, "spring")[0]
        child.upns.append((changed_on, numbers.upn_from_elsewhere(year)))
    if rng.random() < 0.02:
        changed = first.started_on + timedelta(days=rng.randrange(100, 2000))
        child.surnames.append((changed, rng.choice(_NEW_SURNAMES)))
    child.uln = numbers.uln()


_AGE_RAMP = (0.30, 0.18, 0.08, 0.0, -0.05, -0.08, -0.08, -0.02, -0.02, 0.0, 0.0, 0.02)


def _decide_special_needs(child: Child, first: int, last: int) -> None:
    """SEN provision each year. Lines move with what real authorities recorded; needs stay."""
    for year in range(max(first - 1, child.cohort + 4), min(last + 1, child.cohort + 16) + 1):
        plan, support = _sen_lines(year)
        ramp = _AGE_RAMP[max(child.year_group(year), 0)]
        if child.is_special or child.sen > plan + ramp * 0.5:
            provision = "E"
        else:
            provision = "K" if child.sen > support + ramp else "N"
        child.sen_by_year[year] = provision


_LINES: dict[int, tuple[float, float]] = {}


def _sen_lines(year: int) -> tuple[float, float]:
    if year not in _LINES:
        plan = typical("ehc_plan", year) / 100
        _LINES[year] = line_for(plan), line_for(plan + typical("sen_support", year) / 100)
    return _LINES[year]

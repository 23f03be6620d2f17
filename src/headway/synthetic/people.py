"""The people of the invented authority, and what is true of them."""

from dataclasses import dataclass, field
from datetime import date

from headway.synthetic.schools import School


@dataclass(slots=True, kw_only=True)
class Family:
    """A household: what its children share."""

    number: int
    surname: str
    heritage: int
    language: str
    deprivation: float
    ability: float
    area: int
    lives_outside: bool
    postcodes: list[tuple[date, str]]
    fsm_from: date | None
    fsm_to: date | None
    youngest_born_in: int

    def postcode_on(self, day: date) -> str:
        if len(self.postcodes) == 1:
            return self.postcodes[0][1]
        return next(code for since, code in reversed(self.postcodes) if since <= day)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Session:
    """Attendance of one enrolment in one part of a year, in sessions.

    Alike ones are one object, shared by all who missed as much.
    """

    possible: int
    reasons: tuple[tuple[str, int], ...]
    authorised: int
    unauthorised: int

    @property
    def absent(self) -> int:
        return self.authorised + self.unauthorised


@dataclass(frozen=True, slots=True, kw_only=True)
class Exclusion:
    """One suspension or permanent exclusion."""

    category: str
    year: int
    term: str
    started_on: date
    sessions: int
    reasons: tuple[str, ...]


@dataclass(slots=True, kw_only=True)
class Enrolment:
    """One child on one school's roll, from a day until a day (or still)."""

    child: "Child"
    school: School
    started_on: date
    ended_on: date | None = None
    status: str = "C"
    attendance: dict[tuple[int, str], Session] = field(default_factory=dict)
    exclusions: list[Exclusion] = field(default_factory=list)

    def on_roll(self, day: date) -> bool:
        return self.started_on <= day and (self.ended_on is None or day <= self.ended_on)


@dataclass(frozen=True, slots=True, kw_only=True)
class Episode:
    """One episode of care, as the looked-after return writes it."""

    started_on: date
    reason: str
    legal_status: str
    need: str
    placement: str
    provider: str
    ended_on: date | None
    reason_ceased: str
    placement_change: str
    postcode: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyStage2:
    """Key Stage 2 results; a score is None where the test was not sat, with the reason."""

    year: int
    read_score: int | None
    maths_score: int | None
    gps_score: int | None
    not_sat: str
    writing: str

    @property
    def expected(self) -> bool:
        return (self.read_score or 0) >= 100 and (self.maths_score or 0) >= 100 and (
            self.writing in ("EXS", "GDS"))  # fmt: skip

    @property
    def higher(self) -> bool:
        return (self.read_score or 0) >= 110 and (self.maths_score or 0) >= 110 and (
            self.writing == "GDS")  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Award:
    """One Key Stage 4 result. Points are per slot; a double award fills two."""

    subject: str
    qualification: str
    kind: str
    discount: str
    element: str
    slots: int
    grade: str
    points: float
    awarded_on: date
    counts: bool = True


@dataclass(slots=True, kw_only=True)
class Child:
    """One child, and everything that is true of them."""

    number: int
    family: Family
    sex: str
    born_on: date
    cohort: int
    forename: str
    middle_names: str
    surname: str
    ethnicity: str
    ability: float
    behaviour: float
    wellness: float
    sen: float
    sen_type: str
    is_special: bool
    twin_of: int | None = None
    here_from: date = date.min
    here_to: date | None = None
    upns: list[tuple[date, str]] = field(default_factory=list)
    surnames: list[tuple[date, str]] = field(default_factory=list)
    uln: str = ""
    enrolments: list[Enrolment] = field(default_factory=list)
    sen_by_year: dict[int, str] = field(default_factory=dict)
    profile: dict[str, str] = field(default_factory=dict)
    key_stage_2: KeyStage2 | None = None
    awards: list[Award] = field(default_factory=list)
    episodes: list[Episode] = field(default_factory=list)

    def year_group(self, year: int) -> int:
        """0 in Reception, 11 in Year 11, below 0 before school."""
        return year - self.cohort - 5

    def upn_on(self, day: date) -> str:
        current = self.upns[0][1]
        for since, upn in self.upns:
            if since <= day:
                current = upn
        return current

    def surname_on(self, day: date) -> str:
        current = self.surname
        for since, surname in self.surnames:
            if since <= day:
                current = surname
        return current

    def fsm_spell(self) -> tuple[date, date | None] | None:
        """The family's spell of eligibility, from this child's first school day at the earliest."""
        starts = self.family.fsm_from
        if starts is None:
            return None
        first_day = date(self.cohort + 5, 9, 1)
        ends = self.family.fsm_to
        if ends is not None and ends <= first_day:
            return None
        return max(starts, first_day), ends

    def has_fsm(self, day: date) -> bool:
        spell = self.fsm_spell()
        return spell is not None and spell[0] <= day and (spell[1] is None or spell[1] >= day)

    def had_fsm_in_six_years(self, day: date) -> bool:
        spell = self.fsm_spell()
        if spell is None or spell[0] > day:
            return False
        return spell[1] is None or spell[1] >= date(day.year - 6, day.month, 1)

    def looked_after_on(self, day: date) -> bool:
        return any(e.started_on <= day and (e.ended_on is None or e.ended_on > day)
                   for e in self.episodes)  # fmt: skip

    def was_in_care_by(self, day: date) -> bool:
        return any(e.started_on <= day for e in self.episodes)

"""Key Stage 4: what each child entered, the grades they got, and DfE's scores from them."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from math import floor
from random import Random

from headway.synthetic.calibration import line_for, typical
from headway.synthetic.people import Award, Child

_GCSE = "GCSE (9-1) Full Course"
_DOUBLE = "GCSE (9-1) Double Award"
_TECHNICAL = "BTEC Technical Award Level 1/Level 2"


@dataclass(frozen=True, slots=True)
class Subject:
    """A qualification: its number, discount code, and where it may stand in Attainment 8.

    Source: DfE, KS4 discount codes 2021 and performance points 2019 workbooks.
    """

    name: str
    qualification: str
    discount: str
    element: str
    ease: float = 0.0


LANGUAGE = Subject("English Language", "60142923", "FK2B", "ENG")
LITERATURE = Subject("English Literature", "60144476", "FC4", "ENG")
MATHS = Subject("Mathematics", "60146084", "RB1", "MAT")
COMBINED = Subject("Combined Science: Trilogy", "6018758X", "RA1E", "EBAC")
SCIENCES = (
    Subject("Biology", "60187529", "RH3", "EBAC", 0.2),
    Subject("Chemistry", "60187578", "RD1", "EBAC", 0.2),
    Subject("Physics", "60187517", "RC1", "EBAC", 0.2),
)
COMPUTING = Subject("Computer Science", "60183019", "CK1", "EBAC")
HUMANITIES = (
    Subject("History", "60182179", "DB", "EBAC", -0.1),
    Subject("Geography", "60184103", "RF4", "EBAC", -0.1),
)
MODERN = (
    Subject("French", "60181576", "FKF", "EBAC", -0.2),
    Subject("Spanish", "60181606", "FKS", "EBAC", -0.2),
)
OPEN = (
    Subject("Art and Design", "60180882", "JA2", "OPEN", 0.3),
    Subject("Religious Studies A", "60184000", "DD1", "OPEN", 0.1),
    Subject("Physical Education", "60182799", "MA1", "OPEN", 0.2),
    Subject("Drama", "60185752", "LC11", "OPEN", 0.2),
    Subject("Music", "60183615", "LF1", "OPEN", 0.1),
    Subject("Business", "60303049", "AA3", "OPEN"),
    Subject("Design and Technology", "60309842", "VF1", "OPEN"),
    Subject("Food Preparation and Nutrition", "60184218", "NH6", "OPEN"),
)
HEALTH = Subject("Health and Social Care", "60303955", "PA1", "OPEN")
_TECHNICAL_GRADES = (
    (7.6, "*2", 8.5), (6.4, "D2", 7.0), (5.0, "M2", 5.5), (3.6, "P2", 4.0), (2.6, "D1", 3.0),
    (1.6, "M1", 2.0), (0.8, "P1", 1.25),
)  # fmt: skip


def examine(children: list[Child], first: int, last: int, rng: Random) -> None:
    """Give each child who reaches the end of Key Stage 4 in the years their results."""
    for child in children:
        if child.enrolments and first <= child.cohort + 16 <= last:
            child.awards = _awards(child, child.cohort + 16, rng)


def _awards(child: Child, year: int, rng: Random) -> list[Award]:
    share = typical("english_maths_94", year) / 100
    base = 4 + 1.95 * line_for(1 - share - 0.055) if share < 0.93 else 6.5
    school = child.enrolments[-1].school
    attainment = (0.86 * child.ability + 0.4 * rng.gauss(0, 1) + school.quality
                  + (0.1 if child.sex == "F" else -0.1) - 0.12 * child.behaviour)  # fmt: skip
    summer = date(year + 1, 8, 21)

    def mark(subject: Subject) -> float:
        return base + 1.95 * (0.92 * attainment + 0.39 * rng.gauss(0, 1)) + subject.ease

    def gcse(subject: Subject, reached: float, on: date = summer, counts: bool = True) -> Award:
        grade = max(0, min(9, floor(reached)))
        return Award(subject=subject.name, qualification=subject.qualification, kind=_GCSE,
                     discount=subject.discount, element=subject.element, slots=1,
                     grade=str(grade) if grade else "U", points=float(grade), awarded_on=on,
                     counts=counts)  # fmt: skip

    if child.is_special and attainment < -1.5:
        return [gcse(MATHS, mark(MATHS))] if rng.random() < 0.3 else []
    maths = mark(MATHS)
    awards = [gcse(LANGUAGE, mark(LANGUAGE)), gcse(MATHS, maths)]
    if rng.random() < 0.03:
        awards[1] = gcse(MATHS, maths - 0.8, date(year + 1, 1, 10))
        awards.append(gcse(MATHS, maths, summer, counts=False))
    if rng.random() < 0.96:
        awards.append(gcse(LITERATURE, mark(LITERATURE)))
    if attainment > 0.5 and rng.random() < 0.6:
        awards += [gcse(subject, mark(subject)) for subject in SCIENCES]
    else:
        awards.append(_double(mark(COMBINED), summer))
    if rng.random() < 0.84:
        subject = rng.choice(HUMANITIES)
        awards.append(gcse(subject, mark(subject)))
    if rng.random() < 0.36 + 0.15 * attainment:
        subject = rng.choice(MODERN)
        awards.append(gcse(subject, mark(subject)))
    if rng.random() < 0.12:
        awards.append(gcse(COMPUTING, mark(COMPUTING)))
    chosen = rng.sample(OPEN, 3)
    awards += [gcse(subject, mark(subject)) for subject in chosen[: 2 if attainment < 0 else 3]]
    if attainment < 0.4 and rng.random() < 0.65:
        awards.append(_technical(mark(HEALTH), summer))
    return awards


def _double(reached: float, on: date) -> Award:
    """Combined science, graded 11 to 99: two slots, each half of the two grades together."""
    halves = max(0, min(18, floor(2 * reached + 0.5)))
    high, low = (halves + 1) // 2, halves // 2
    if low == 0:
        high = low = int(halves == 1)
    return Award(subject=COMBINED.name, qualification=COMBINED.qualification, kind=_DOUBLE,
                 discount=COMBINED.discount, element="EBAC", slots=2,
                 grade=f"{high}{low}" if high else "U", points=(high + low) / 2,
                 awarded_on=on)  # fmt: skip


def _technical(reached: float, on: date) -> Award:
    grade, points = next(
        ((g, p) for least, g, p in _TECHNICAL_GRADES if reached >= least), ("U", 0.0)
    )
    return Award(subject=HEALTH.name, qualification=HEALTH.qualification, kind=_TECHNICAL,
                 discount=HEALTH.discount, element="OPEN", slots=1, grade=grade, points=points,
                 awarded_on=on)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """Attainment 8 and what it is made of, in points; ``fill`` counts the slots filled."""

    english: Decimal
    maths: Decimal
    ebacc: Decimal
    open: Decimal
    ebacc_fill: int
    open_fill: int
    open_gcse: Decimal
    slots: tuple[Decimal | None, ...]
    basics_4: bool
    basics_5: bool

    @property
    def attainment_8(self) -> Decimal:
        return self.english + self.maths + self.ebacc + self.open


def score(awards: list[Award]) -> Scores:
    """DfE's Attainment 8: English and maths doubled, three EBacc slots, three open.

    The English Baccalaureate slots take the best three, the open slots the best three of
    everything left. English is doubled only where both language and literature were taken.

    Source: DfE, Secondary accountability measures.
    """
    counted = [award for award in awards if award.counts]
    english = sorted((a.points for a in counted if a.element == "ENG"), reverse=True)
    maths = max((a.points for a in counted if a.element == "MAT"), default=None)
    ebacc = sorted(
        (a.points for a in counted if a.element == "EBAC" for _ in range(a.slots)), reverse=True
    )
    others = [(a.points, a.kind != _TECHNICAL) for a in counted if a.element == "OPEN"]
    others += [(points, True) for points in english[1:] + ebacc[3:]]
    others.sort(reverse=True)
    best_english = english[0] if english else 0.0
    slots = [
        english[0] if english else None, maths,
        *(ebacc[:3] + [None] * 3)[:3], *([p for p, _ in others[:3]] + [None] * 3)[:3],
    ]  # fmt: skip
    return Scores(
        english=Decimal(str(best_english)) * (2 if len(english) > 1 else 1),
        maths=Decimal(str(maths or 0)) * 2,
        ebacc=Decimal(str(sum(ebacc[:3]))),
        open=Decimal(str(sum(points for points, _ in others[:3]))),
        ebacc_fill=len(ebacc[:3]),
        open_fill=len(others[:3]),
        open_gcse=Decimal(str(sum(points for points, is_gcse in others[:3] if is_gcse))),
        slots=tuple(None if value is None else Decimal(str(value)) for value in slots),
        basics_4=best_english >= 4 and (maths or 0) >= 4,
        basics_5=best_english >= 5 and (maths or 0) >= 5,
    )

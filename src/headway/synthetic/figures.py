"""The headline figures of the invented authority, counted straight from what is true.

Numerator and denominator of each, by figure and academic year. They show that the authority is
like real ones; they are no measure's definition and no other room reads them.
"""

from collections import defaultdict
from datetime import date
from typing import Protocol

from headway.synthetic.borough import Borough
from headway.synthetic.key_stage_4 import score
from headway.synthetic.people import Child, Session
from headway.synthetic.result_files import prior_average
from headway.synthetic.schools import Phase, School
from headway.synthetic.terms import PARTS, spring_day
from headway.vocabulary.codes.early_years import profile_of
from headway.vocabulary.figures import Status
from headway.vocabulary.tables import progress_8
from headway.vocabulary.years import AcademicYear

Counts = defaultdict[tuple[str, int], list[float]]


class Count(Protocol):
    """Adds to a figure's numerator and denominator."""

    def __call__(self, figure: str, year: int, top: float, bottom: float = 1) -> None: ...


def headline_figures(borough: Borough) -> dict[tuple[str, int], tuple[float, float]]:
    """Numerator and denominator of each figure in each year of the borough."""
    counts: Counts = defaultdict(lambda: [0.0, 0.0])

    def count(figure: str, year: int, top: float, bottom: float = 1) -> None:
        counts[figure, year][0] += top
        counts[figure, year][1] += bottom

    for child in borough.children:
        for year in range(borough.first, borough.last + 1):
            _in_care(child, year, count)
            if child.enrolments and -1 <= child.year_group(year) <= 11:
                _on_roll(child, year, count)
                _absence(child, year, count)
        _results(child, borough, count)
    return {key: (top, bottom) for key, (top, bottom) in counts.items()}


def _in_care(child: Child, year: int, count: Count) -> None:
    day = date(year + 1, 3, 31)
    age = (day - child.born_on).days / 365.25
    here = child.here_from <= day and (child.here_to is None or child.here_to > day)
    in_care = child.looked_after_on(day)
    if 0 <= age < 18 and ((here and not child.family.lives_outside) or in_care):
        count("looked_after_rate", year, in_care)


def _on_roll(child: Child, year: int, count: Count) -> None:
    day = spring_day(year)
    group = child.year_group(year)
    enrolment = next((e for e in child.enrolments if e.status == "C" and e.on_roll(day)), None)
    if enrolment is not None:
        provision = child.sen_by_year.get(year, "N")
        count("ehc_plan", year, provision == "E")
        count("sen_support", year, provision == "K")
        phase = enrolment.school.phase
        if group >= 0 and phase in (Phase.PRIMARY, Phase.SECONDARY):
            figure = "fsm_primary" if phase is Phase.PRIMARY else "fsm_secondary"
            count(figure, year, child.has_fsm(day))
        count("suspension_rate", year, 0)
    events = sum(x.category == "SUSP" and x.year == year
                 for e in child.enrolments for x in e.exclusions)  # fmt: skip
    if events:
        count("suspension_rate", year, events, 0)


def _absence(child: Child, year: int, count: Count) -> None:
    group = child.year_group(year)
    if year == 2019 or not 1 <= group <= 11:
        return
    schools: defaultdict[School, dict[str, list[Session]]] = defaultdict(lambda: defaultdict(list))
    for enrolment in child.enrolments:
        for part in PARTS:
            if session := enrolment.attendance.get((year, part)):
                schools[enrolment.school][part].append(session)
    # As DfE counts them: two stays at a school are one enrolment, and one that begins in the
    # last half term is none.
    for sessions in schools.values():
        if sessions.keys() != {"summer_2"}:
            every = [session for part in sessions.values() for session in part]
            possible = sum(session.possible for session in every)
            absent = sum(session.absent for session in every)
            count("overall_absence", year, absent, possible)
            count("persistent_absence", year, 10 * absent >= possible)
            count("severe_absence", year, 2 * absent >= possible)


def _results(child: Child, borough: Borough, count: Count) -> None:
    def finished_here(year: int) -> bool:
        day = date(year + 1, 6, 15)
        return borough.first <= year <= borough.last and any(
            e.status == "C" and e.on_roll(day) for e in child.enrolments
        )

    year = child.cohort + 5
    profile = profile_of(AcademicYear(year))
    if profile and child.profile and finished_here(year):
        results = [child.profile[goal] for goal in profile.good_level_of_development]
        if "A" not in results:
            count("good_level_of_development", year, "1" not in results)
    year = child.cohort + 11
    if child.key_stage_2 and finished_here(year):
        count("rwm_expected", year, child.key_stage_2.expected)
        count("rwm_higher", year, child.key_stage_2.higher)
    year = child.cohort + 16
    if finished_here(year):
        _key_stage_4(child, year, count)


def _key_stage_4(child: Child, year: int, count: Count) -> None:
    scores = score(child.awards)
    count("attainment_8", year, float(scores.attainment_8))
    count("english_maths_94", year, scores.basics_4)
    count("english_maths_95", year, scores.basics_5)
    prior = prior_average(child)
    vintages = progress_8.vintages(AcademicYear(year))
    if prior is not None and vintages:
        vintage = Status(vintages[0])
        estimate = progress_8.estimate(AcademicYear(year), vintage, progress_8.group_of(prior))
        count("progress_8", year, float(scores.attainment_8 - estimate.overall) / 10)

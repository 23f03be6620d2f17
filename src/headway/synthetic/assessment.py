"""Results at the end of Reception and of Key Stage 2, as able as the children are."""

from math import floor
from random import Random

from headway.synthetic.calibration import line_for_all, typical
from headway.synthetic.people import Child, KeyStage2
from headway.vocabulary.codes.early_years import profile_of
from headway.vocabulary.years import AcademicYear

NO_TESTS = (2019, 2020)
_GOAL_LOADING = 0.86
_TEST_LOADING = 0.86


def assess(children: list[Child], first: int, last: int, rng: Random) -> None:
    """Give each child the early years profile and Key Stage 2 results of their own year."""
    for child in children:
        if not child.enrolments:
            continue
        school = child.enrolments[0].school
        attainment = 0.09 + 0.9 * child.ability + 0.42 * rng.gauss(0, 1) + school.quality
        if first - 1 <= child.cohort + 5 <= last:
            _profile(child, child.cohort + 5, attainment, rng)
        if 2015 <= child.cohort + 11 <= last and child.cohort + 11 not in NO_TESTS:
            arrived_after = child.here_from.year > child.cohort + 12
            if not arrived_after or rng.random() < 0.8:
                child.key_stage_2 = _key_stage_2(child.cohort + 11, attainment, rng)


def _profile(child: Child, year: int, attainment: float, rng: Random) -> None:
    profile = profile_of(AcademicYear(year))
    if profile is None:
        return
    if rng.random() < 0.004:
        child.profile = dict.fromkeys(profile.goals, "A")
        return
    line = line_for_all(typical("good_level_of_development", year) / 100, 12, _GOAL_LOADING)
    girl = 0.15 if child.sex == "F" else -0.15
    for goal in profile.goals:
        level = _GOAL_LOADING * (attainment + girl) + 0.51 * rng.gauss(0, 1)
        if "3" in profile.results and level > line + 1.75:
            child.profile[goal] = "3"
        else:
            child.profile[goal] = "2" if level > line else "1"


def _key_stage_2(year: int, attainment: float, rng: Random) -> KeyStage2:
    expected = line_for_all(typical("rwm_expected", year) / 100, 3, _TEST_LOADING)
    higher = line_for_all(typical("rwm_higher", year) / 100, 3, _TEST_LOADING)

    def level() -> float:
        return _TEST_LOADING * attainment + 0.51 * rng.gauss(0, 1)

    def score(reached: float) -> int:
        above = 10 * (reached - expected) / (higher - expected)
        return max(80, min(120, floor(100 + above)))

    read, maths, gps, writing = level(), level(), level(), level()
    if read < expected - 2.2 or maths < expected - 2.2:
        return KeyStage2(year=year, read_score=None, maths_score=None, gps_score=None,
                         not_sat="B", writing=rng.choice(("PK1", "PK2", "PK3", "PK4"))
                         if year >= 2018 else "BLW")  # fmt: skip
    not_sat = "A" if rng.random() < 0.004 else ""
    return KeyStage2(
        year=year,
        read_score=None if not_sat else score(read),
        maths_score=score(maths),
        gps_score=score(gps),
        not_sat=not_sat,
        writing="GDS" if writing > higher else "EXS" if writing > expected else "WTS",
    )

"""Early years foundation stage profile: one row per child (``facts/early_years.sql``)."""

from collections.abc import Iterable

from headway.benchmarks.series import Unit
from headway.measures.definition import (
    Absent,
    Edition,
    LeftOut,
    Mean,
    Measure,
    Published,
    Share,
    TailGap,
    Years,
)
from headway.measures.expressions import Expression
from headway.vocabulary.figures import Polarity
from headway.vocabulary.years import AcademicYear

_OLD = Years(first=AcademicYear(2012), last=AcademicYear(2018))
_NEW = Years(first=AcademicYear(2021))
_NO_COLLECTION = Absent(
    years=Years(first=AcademicYear(2019), last=AcademicYear(2020)),
    why="the profile was not collected, because of the coronavirus pandemic",
)
_NO_POINTS = Absent(years=_NEW, why="the profile from 2021/22 gives no points to add up")
_NOT_ASSESSED = LeftOut(
    because="no result in one or more of the seventeen goals",
    where=Expression("NOT is_assessed"),
)
_TWELVE = range(1, 13)
"""Prime areas, literacy and mathematics: the first twelve goals of either profile."""
_SEVENTEEN = range(1, 18)
_HANDBOOK_OLD = "DfE, EYFSP handbook 2019: expected or exceeding in"
_HANDBOOK_NEW = "DfE, EYFSP handbook 2022: expected in"


def _all_of(numbers: Iterable[int], line: str) -> Expression:
    return Expression(" AND ".join(f"goal_{number:02} {line}" for number in numbers))


def _expected(
    measure_id: str, title: str, old: range, new: range, series: str, note: str = ""
) -> Share:
    """Children at the expected level in every one of some goals, of either profile."""
    return Share(
        id=measure_id,
        title=title,
        facts="fact_early_years",
        who="children",
        counted=Expression("is_assessed"),
        achieved=_all_of(new, "= 2"),
        better=Polarity.HIGH,
        unit=Unit.PERCENT,
        decimals=1,
        editions=(
            Edition(
                years=_OLD,
                achieved=_all_of(old, ">= 2"),
                source=f"{_HANDBOOK_OLD} goals {old[0]} to {old[-1]}",
            ),
            Edition(years=_NEW, source=f"{_HANDBOOK_NEW} goals {new[0]} to {new[-1]}"),
        ),
        absent=(_NO_COLLECTION,),
        left_out=(_NOT_ASSESSED,),
        published=Published(series=series),
        note=note,
    )


_NOT_ONE_LINE = "The profile changed in 2021/22: figures before and after are not one line."

GOOD_LEVEL_OF_DEVELOPMENT = _expected(
    "good_level_of_development",
    "Children with a good level of development",
    _TWELVE,
    _TWELVE,
    "fsp_new_gooddev",
    _NOT_ONE_LINE,
)

ALL_GOALS = _expected(
    "early_years_all_goals",
    "Children at the expected level in all seventeen early learning goals",
    _SEVENTEEN,
    _SEVENTEEN,
    "fsp_new_all_elgs",
    _NOT_ONE_LINE,
)

_AREAS = (
    # Area, its goals to 2018/19, its goals from 2021/22, published series.
    ("communication and language", range(1, 4), range(1, 3), "fsp_new_comms"),
    ("physical development", range(4, 6), range(6, 8), "fsp_new_phy"),
    ("personal, social and emotional development", range(6, 9), range(3, 6), "fsp_new_pse"),
    ("literacy", range(9, 11), range(8, 11), "fsp_new_lit"),
    ("mathematics", range(11, 13), range(11, 13), "fsp_new_maths"),
    ("understanding the world", range(13, 16), range(13, 16), "fsp_new_world"),
    ("expressive arts and design", range(16, 18), range(16, 18), "fsp_new_art"),
)
AREAS = tuple(
    _expected(
        f"early_years_{area.replace(',', '').replace(' ', '_')}",
        f"Children at the expected level in {area}",
        old,
        new,
        series,
        _NOT_ONE_LINE,
    )
    for area, old, new, series in _AREAS
)

AVERAGE_GOALS = Mean(
    id="early_years_average_goals",
    title="Average number of early learning goals at the expected level",
    facts="fact_early_years",
    who="children",
    counted=Expression("is_assessed"),
    value=Expression(
        " + ".join(f"CASE WHEN goal_{number:02} = 2 THEN 1 ELSE 0 END" for number in _SEVENTEEN)
    ),
    scale=1,
    better=Polarity.HIGH,
    unit=Unit.NUMBER,
    decimals=1,
    editions=(Edition(years=_NEW, source=f"{_HANDBOOK_NEW} goals 1 to 17, counted"),),
    absent=(
        _NO_COLLECTION,
        Absent(years=_OLD, why="the profile to 2018/19 gave an average point score instead"),
    ),
    left_out=(_NOT_ASSESSED,),
    published=Published(series="fspaveprechild"),
)

AVERAGE_POINTS = Mean(
    id="early_years_average_points",
    title="Average point score of the early years profile",
    facts="fact_early_years",
    who="children",
    counted=Expression("is_assessed"),
    value=Expression("points"),
    scale=1,
    better=Polarity.HIGH,
    unit=Unit.SCORE,
    decimals=1,
    editions=(
        Edition(
            years=_OLD,
            source="LG Inform metric 3651: 1, 2 or 3 points in each of seventeen goals, added up",
        ),
    ),
    absent=(_NO_COLLECTION, _NO_POINTS),
    left_out=(_NOT_ASSESSED,),
    published=Published(none_because="no series of it is in the published figures held"),
)

_TAIL_RULE = (
    "Tail rule: fractional. Where 20% of the children is not a whole number, the child at "
    "the cut counts in part, so that the order of children with equal points is no matter."
)

LOWEST_FIFTH_GAP = TailGap(
    id="early_years_lowest_20_percent_gap",
    title="Gap between the lowest-attaining 20% of children and the middle child",
    facts="fact_early_years",
    who="children",
    counted=Expression("is_assessed"),
    value=Expression("points"),
    better=Polarity.LOW,
    unit=Unit.PERCENT,
    decimals=1,
    editions=(
        Edition(
            years=_OLD,
            source="National Indicator 92: (median − mean of the lowest 20%) ÷ median",
        ),
    ),
    absent=(_NO_COLLECTION, _NO_POINTS),
    left_out=(_NOT_ASSESSED,),
    published=Published(none_because="no series of it is in the published figures held"),
    local="Local: how DfE cut a child in two at 20% is not confirmed.",
    note=_TAIL_RULE,
)

LOWEST_FIFTH_GAP_TWELVE_GOALS = TailGap(
    id="early_years_lowest_20_percent_gap_twelve_goals",
    title="Gap between the lowest-attaining 20% of children and the middle child, twelve goals",
    facts="fact_early_years",
    who="children",
    counted=Expression("is_assessed"),
    value=Expression(" + ".join(f"goal_{number:02}" for number in _TWELVE)),
    better=Polarity.LOW,
    unit=Unit.PERCENT,
    decimals=1,
    editions=(
        Edition(
            years=_NEW,
            source="National Indicator 92, on 1 or 2 points in each of goals 1 to 12 added up",
        ),
    ),
    absent=(
        _NO_COLLECTION,
        Absent(years=_OLD, why="the gap of those years is early_years_lowest_20_percent_gap"),
    ),
    left_out=(_NOT_ASSESSED,),
    published=Published(none_because="DfE publishes no gap of the profile from 2021/22"),
    local="Local: DfE's gap ended with the old profile, and no figure before 2021/22 is like it.",
    note=_TAIL_RULE,
)

MEASURES: tuple[Measure, ...] = (
    GOOD_LEVEL_OF_DEVELOPMENT,
    ALL_GOALS,
    *AREAS,
    AVERAGE_GOALS,
    AVERAGE_POINTS,
    LOWEST_FIFTH_GAP,
    LOWEST_FIFTH_GAP_TWELVE_GOALS,
)

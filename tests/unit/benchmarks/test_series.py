from dataclasses import replace

import pytest

from headway.benchmarks.disagreements import disagreements
from headway.benchmarks.series import (
    Series,
    Unit,
    YearType,
    all_series,
    find_series,
    notes,
    series,
)
from headway.benchmarks.series_ids import slug
from headway.errors import UnknownName
from headway.vocabulary.figures import Oddity, Polarity


@pytest.fixture
def good_level() -> Series:
    return series("fsp_new_gooddev")


def test_the_catalogue_has_every_series_once() -> None:
    assert len(all_series()) == len({one.short_desc for one in all_series()}) == 434


def test_the_ids_are_the_slugs_they_were_made_as() -> None:
    assert all(one.series_id == slug(one.short_desc) for one in all_series())


@pytest.mark.parametrize(
    ("short_desc", "series_id"),
    [
        ("LAC_ceased_SGO%", "lac_ceased_sgo_percent"),
        ("%_3&4yr_olds", "percent_3_and_4yr_olds"),
        ("Hosp_Adm_Alc_<18yrs", "hosp_adm_alc_under_18yrs"),
        ("CPP_Total_Rateper10,000", "cpp_total_rateper10000"),
        ("Sec_ Pup_FixedEx", "sec_pup_fixedex"),
        ("A+B", "a_plus_b"),
    ],
)
def test_symbols_that_carry_meaning_are_written_out_in_an_id(
    short_desc: str, series_id: str
) -> None:
    assert slug(short_desc) == series_id


def test_a_series_says_what_its_dictionary_says(good_level: Series) -> None:
    assert good_level.short_desc == "FSP_NEW_GOODDEV"
    assert good_level.unit is Unit.PERCENT
    assert good_level.unit_text == "% achieving expected level"
    assert good_level.polarity is Polarity.HIGH
    assert good_level.year_type is YearType.ACADEMIC
    assert (good_level.decimals, good_level.decimals_stated) == (1, False)
    assert good_level.topics == ("Foundation stage",)
    assert good_level.sources[0].startswith("https://")
    assert good_level.last_updated
    assert good_level.last_updated.isoformat() == "2025-11-01"


def test_a_series_listed_twice_has_both_topics_and_its_first_listing() -> None:
    absence = series("lac_unauth")
    assert absence.topics == ("Children looked after", "All pupil absence and exclusions")
    assert absence.title == "CLA Unauthorised Absence"
    assert not absence.decimals_stated


def test_fourteen_series_are_listed_twice_and_four_disagree_on_what_is_shown() -> None:
    assert len({one.series_id for one in disagreements()}) == 14
    assert {(one.series_id, one.field) for one in disagreements() if one.matters} == {
        ("lac_unauth", "dps"),
        ("lac_over_abs", "dps"),
        ("cinpermabsent_3term", "No_Quartile"),
        ("cinpermexclusion", "No_Quartile"),
    }


def test_polarity_is_none_where_the_dictionary_has_a_dash_or_nothing() -> None:
    assert series("lac").polarity is Polarity.NONE
    assert series("prifsm").polarity is Polarity.NONE
    assert sum(one.polarity is Polarity.NONE for one in all_series()) == 126


def test_a_series_without_quartiles_is_not_ranked() -> None:
    assert not series("ks2r_avg_scaled_score").ranked
    assert series("fsp_new_gooddev").ranked


@pytest.mark.parametrize(
    ("series_id", "value", "shown"),
    [
        ("fsp_new_gooddev", 68.25, "68.3%"),
        ("adoptionfinance", 1203.5, "£1,204"),
        ("c_and_ypexpenditure", -1203.5, "−£1,204"),
        ("avg_prog8_score", -0.125, "−0.13"),
        ("avg_prog8_score", -0.001, "0.00"),
        ("lacnum", 83840.0, "83,840"),
        ("l3age19gap", 12.345, "12.35 percentage points"),
    ],
)
def test_a_value_is_shown_rounded_once_with_its_unit(
    series_id: str, value: float, shown: str
) -> None:
    assert series(series_id).shown(value) == shown


@pytest.mark.parametrize(
    ("series_id", "change", "shown"),
    [
        ("fsp_new_gooddev", 0.95, "+1.0 percentage points"),
        ("fsp_new_gooddev", -0.04, "0.0 percentage points"),
        ("l3age19gap", -1.005, "−1.01 percentage points"),
        ("adoptionfinance", -20.0, "−£20"),
        ("adoptionfinance", 20.0, "+£20"),
        ("adoptionfinance", 0.0, "£0"),
        ("lacnum", 12.0, "+12"),
    ],
)
def test_a_change_is_shown_with_its_sign(series_id: str, change: float, shown: str) -> None:
    assert series(series_id).shown_change(change) == shown


def test_a_share_of_a_whole_beyond_its_bounds_is_odd(good_level: Series) -> None:
    assert good_level.oddity(100.0) is None
    assert good_level.oddity(0.0) is None
    assert good_level.oddity(100.02) is Oddity.SHARE_OVER_100
    assert good_level.oddity(-0.1) is Oddity.SHARE_BELOW_0


def test_an_event_rate_may_be_over_100_and_a_score_below_0() -> None:
    assert series("specfixedex").oddity(289.6) is None
    assert series("avg_prog8_score").oddity(-0.9) is None
    assert series("l2age19gap").oddity(-3.98) is None


def test_a_count_below_0_is_odd() -> None:
    assert series("lacnum").oddity(-1.0) is Oddity.COUNT_BELOW_0
    assert series("lacnum").oddity(0.0) is None


def test_a_rate_of_england_above_every_authority_is_odd_and_a_count_is_not() -> None:
    assert series("firstyjs").oddity(1258.0, of_england=True) is Oddity.SUM_OF_RATES
    assert series("firstyjs").oddity(150.0) is None
    assert series("lacnum").oddity(83840.0, of_england=True) is None


def test_the_only_rate_of_which_england_is_a_total_is_first_time_entrants() -> None:
    counted = (Unit.NUMBER, Unit.POUNDS)
    totals = [one for one in all_series() if one.england_is_total]
    assert [one.series_id for one in totals if one.unit not in counted] == ["firstyjs"]
    averages = [
        one.unit_text for one in all_series() if one.unit in counted and not one.england_is_total
    ]
    assert set(averages) == {"Average", "Case Load", "Unit Cost"}


@pytest.mark.parametrize(
    "said",
    [
        "fsp_new_gooddev",
        "FSP_NEW_GOODDEV",
        " fsp_new_gooddev ",
        "Foundation Stage - % achieving a good level of development",
        "foundation stage achieving a good level of development",
    ],
)
def test_a_series_is_found_by_id_short_description_or_title(said: str) -> None:
    assert find_series(said).series_id == "fsp_new_gooddev"


def test_every_series_is_found_by_its_id_and_its_short_description() -> None:
    for one in all_series():
        assert find_series(one.series_id) == one
        assert find_series(one.short_desc) == one


@pytest.mark.parametrize("find", [find_series, series])
def test_a_misspelt_series_is_answered_with_the_nearest(find: object) -> None:
    assert callable(find)
    with pytest.raises(UnknownName, match="“fsp_new_gooddev”"):
        find("fsp_new_goodev")


def test_notes_are_at_length_and_empty_for_a_series_nobody_describes(good_level: Series) -> None:
    assert "early learning goals" in notes(good_level.series_id).methodology
    assert notes("rta").next_update_text == "Discontinued"
    assert notes("brought_by_a_bundle").methodology == ""


def test_topics_are_in_sentence_case() -> None:
    topics = {topic for one in all_series() for topic in one.topics}
    assert {"Contextual and other", "Children with SEN", "Key stage 2"} <= topics
    assert not {topic for topic in topics if "&" in topic or "\\" in topic}


def test_an_undescribed_series_shows_a_plain_number(good_level: Series) -> None:
    plain = replace(good_level, unit=Unit.NUMBER, unit_text="", decimals=0)
    assert plain.shown(3.5) == "4"

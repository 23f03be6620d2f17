import pytest

from headway.benchmarks.search import search


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("reception", "fsp_new_gooddev"),
        ("GLD", "fsp_new_gooddev"),
        ("good level of development", "fsp_new_gooddev"),
        ("reading writing maths", "ks2rwm_expected_std"),
        ("Reading, writing and mathematics", "ks2rwm_expected_std"),
        ("reading writing maths disadvantaged", "dap_new_ks2_rwm"),
        ("RWM looked after", "lac_ks2_expstd_rwm"),
        ("attainment 8", "avg_attain8_score"),
        ("progress 8", "avg_prog8_score"),
        ("english and maths gcse", "engmaths9_4"),
        ("looked after children exclusions", "lac_fixed_ex"),
        ("permanent exclusion", "totpermex"),
        ("persistent absence", "totperabnew"),
        ("phonics", "ks1p_all"),
        ("times tables", "multiplication_total"),
        ("social worker vacancies", "work_force_vac_rate"),
        ("20 miles", "lacdistance"),
        ("free school meals gld", "fsp_gooddev_fsm"),
        ("September Guarantee", "sept_guarantee"),
    ],
)
def test_plain_words_find_the_series_that_people_mean(words: str, first: str) -> None:
    assert search(words)[0].series_id == first


@pytest.mark.parametrize(
    ("words", "among"),
    [
        ("GCSE", "avg_attain8_score"),
        ("suspension", "totfixedex"),
        ("exclusions", "totpermex"),
        ("EHCP", "sen_totstat"),
        ("ehc plans on time", "sen_ehc_all_20wks"),
        ("NEET", "16_17_neet"),
        ("LAC", "lac_ks4_avg_attain8"),
        ("children in our care", "lac_ks4_avg_attain8"),
        ("CLA placements", "lacstable_2016on"),
        ("attendance", "totabs"),
        ("obesity", "excessyr6"),
        ("care leavers", "careleavereet"),
        ("poverty", "childpov"),
        ("school readiness", "fsp_new_gooddev"),
    ],
)
def test_an_everyday_word_finds_what_the_source_calls_otherwise(words: str, among: str) -> None:
    assert among in {one.series_id for one in search(words, limit=60)}


def test_every_idea_must_be_answered_where_any_series_answers_to_all() -> None:
    found = search("key stage 2 looked after", limit=100)
    assert found
    assert all("lac_ks2" in one.series_id for one in found)


@pytest.mark.parametrize(
    ("slip", "first"),
    [
        ("attendence", "totperabnew"),
        ("persistant absense", "totperabnew"),
        ("disadvantged reading writing maths", "dap_new_ks2_rwm"),
        ("school readyness", "fsp_new_gooddev"),
    ],
)
def test_a_slip_of_the_keys_finds_what_was_meant(slip: str, first: str) -> None:
    assert search(slip)[0].series_id == first


def test_words_nobody_uses_find_nothing() -> None:
    assert search("zzzz") == ()
    assert search("") == ()


def test_no_more_come_back_than_asked_for() -> None:
    assert len(search("absence", limit=3)) == 3


def test_a_short_word_is_not_found_inside_a_longer_one() -> None:
    assert "16_17_neet" not in {one.series_id for one in search("eet", limit=100)}

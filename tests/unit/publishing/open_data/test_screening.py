"""Every check of the screener: the sound file passes it, and a spoilt one does not."""

from pathlib import Path

import pytest

from headway.errors import FileRefused
from headway.publishing.open_data.checking import Outcome
from headway.publishing.open_data.checks import CHECKS
from headway.publishing.open_data.files import OpenData, read
from headway.publishing.open_data.screening import screen
from tests.unit.publishing.open_data.sound import (
    COLUMNS,
    ROWS,
    Example,
    Spoil,
    beside,
    called,
    cell,
    data,
    each,
    meta,
    more,
    named,
    renamed_in_both,
    sound,
    without,
)

LONG = "x" * 130
MORE_META = ("extra", "Filter", "Extra", "", "", "", "", "")
_SCHOOL = dict(zip(COLUMNS, ROWS[-1], strict=True)) | {"geographic_level": "Planning area"}


def _planning(given: OpenData) -> OpenData:
    spoilt = beside("planning_area_code", [""] * len(ROWS))(given.data)
    spoilt = beside("planning_area_name", [""] * len(ROWS))(spoilt)
    return OpenData(more((*_SCHOOL.values(), "P1", "North"))(spoilt), given.meta)


def of(check: str, spoil: Spoil, outcome: str = "failed") -> Example:
    return Example(check=check, spoil=spoil, outcome=outcome)


WARNS = "warning"
EXAMPLES = [
    of("check_filename_spaces", data(named("attainment 2.csv"))),
    of("check_filename_special", data(named("attainment&2.csv"))),
    of("check_filenames_match", meta(named("other.meta.csv"))),
    of("check_col_names_spaces", data(called("old_la_code", "old code"))),
    of("check_col_var_start", data(called("old_la_code", "1_code")), WARNS),
    of("check_col_snake_case", data(called("old_la_code", "oldCode")), WARNS),
    of("check_col_var_characteristic", renamed_in_both("sex", "characteristic"), WARNS),
    of("check_col_ind_smushed", renamed_in_both("achieving_count", "female_count")),
    of("check_data_dictionary", renamed_in_both("achieving_count", "zorbing_count"), WARNS),
    of("check_harmonised", renamed_in_both("sex", "ethnic_group"), WARNS),
    of("check_api_char_limit", meta(cell(0, "label", "x" * 81))),
    of("precheck_col_req_data", data(without("country_name"))),
    of("precheck_col_req_meta", meta(without("filter_hint"))),
    of("precheck_col_invalid_meta", meta(beside("colour", ["red"] * 5))),
    of("precheck_col_to_rows", meta(more(*[MORE_META] * 11))),
    of("precheck_cross_data_to_meta", data(beside("extra", list("abcdefghijkl"))), WARNS),
    of("precheck_cross_meta_to_data", meta(more(MORE_META))),
    of("precheck_meta_col_name", meta(cell(1, "col_name", ""))),
    of("precheck_meta_col_type", meta(cell(0, "col_type", "filter"))),
    of("precheck_meta_ob_unit", renamed_in_both("sex", "school_name")),
    of("check_meta_geog_catch", meta(cell(0, "col_name", "rsc_region_lead_name"))),
    of("check_meta_col_name_dupe", meta(cell(3, "col_name", "achieving_count"))),
    of("check_meta_col_name_spaces", renamed_in_both("sex", "the sex")),
    of("check_meta_dupe_label", meta(cell(1, "label", "Sex"))),
    of("check_meta_label", meta(cell(1, "label", " "))),
    of("check_meta_fil_grp", meta(cell(2, "filter_grouping_column", "sex"))),
    of("check_meta_filter_hint", meta(cell(2, "filter_hint", "choose"))),
    of("check_meta_ind_unit", meta(cell(0, "indicator_unit", "%"))),
    of("check_meta_ind_unit_validation", meta(cell(2, "indicator_unit", "kg"))),
    of("check_meta_indicator_dp", meta(cell(0, "indicator_dp", "1"))),
    of("check_meta_ind_dp_set", meta(cell(2, "indicator_dp", "")), WARNS),
    of("check_meta_ind_dp_values", meta(cell(2, "indicator_dp", "-1"))),
    of("check_meta_indicator_grouping", meta(cell(0, "indicator_grouping", "All"))),
    of("precheck_time_period_num", data(cell(0, "time_period", "2024/25"))),
    of("precheck_time_id_valid", data(cell(-1, "time_identifier", "School year"))),
    of("precheck_time_id_mix", data(cell(0, "time_identifier", "Calendar year"))),
    of("check_time_period", data(cell(-1, "time_period", "2024"))),
    of("check_time_period_six", data(cell(-1, "time_period", "202426"))),
    of("precheck_geog_level", data(cell(0, "geographic_level", "Country"))),
    of("precheck_geog_level_present", data(without("old_la_code"))),
    of("check_geog_col_present", data(beside("pcon_code", [""] * 12))),
    of("check_geog_level_completed", data(cell(8, "la_name", ""))),
    of("check_geog_overcompleted_cols", data(cell(0, "la_name", "Thurrock"))),
    of("check_geog_region_for", data(cell(8, "region_name", "")), WARNS),
    of("check_geog_combos", data(cell(8, "la_name", "Leeds"))),
    of("check_geog_na", data(cell(8, "new_la_code", "x"))),
    of("check_geog_na_code", data(cell(8, "new_la_code", "z"))),
    of("check_geog_other_dupes", data(cell(8, "la_name", "Thurrock Council"))),
    of("check_geog_ignored_rows", _planning),
    of("check_filter_ob_total", data(cell(8, "la_name", "Total"))),
    of("precheck_filter_not_singular", data(cell(-1, "sex", "Total"))),
    of("check_filter_blanks", data(cell(1, "sex", ""))),
    of("check_filter_whitespace", data(cell(1, "sex", "Girls "))),
    of("check_filter_defaults", data(cell(-1, "sex", "Girls")), WARNS),
    of("check_filter_group_level", data(each("sen_status"))),
    of("check_meta_fil_grp_dupe", meta(cell(0, "filter_grouping_column", "sen_status"))),
    of("check_meta_fil_grp_is_fil", meta(cell(1, "filter_grouping_column", "sex")), WARNS),
    of("check_meta_fil_grp_match", meta(cell(1, "filter_grouping_column", "sen_group"))),
    of("check_meta_fil_grp_stripped", meta(cell(0, "filter_grouping_column", "senstatus"))),
    of("check_ind_invalid_entry", data(cell(1, "achieving_count", "1,035"))),
    of("check_general_null", data(cell(1, "achieving_count", "NULL"))),
    of("check_general_dupes", data(more(ROWS[0]))),
    of("headway_percentages_recompute", data(cell(1, "achieving_percent", "77.7"))),
    of("headway_nothing_worked_out", data(cell(1, "achieving_count", "c"))),
]  # fmt: skip
OFFICIAL = 63
"""How many checks DfE's screener names, in November 2026."""


def outcomes(given: OpenData) -> dict[str, Outcome | None]:
    return {each.name: each.outcome for each in screen(given)}


def test_the_sound_file_passes_every_check() -> None:
    assert set(outcomes(sound()).values()) == {Outcome.PASSED}


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.check)
def test_a_spoilt_file_does_not_pass(example: Example) -> None:
    spoilt = example.spoil(sound())
    (check,) = [check for check in CHECKS if check.name == example.check]
    troubles = list(check.test(spoilt))
    assert troubles
    assert {trouble.outcome.value for trouble in troubles} >= {example.outcome}
    assert all(trouble.says.endswith(".") and trouble.fix.endswith(".") for trouble in troubles)


def test_every_check_has_an_example_and_dfes_are_all_there() -> None:
    names = [check.name for check in CHECKS]
    apart = {"check_filter_item_limit", "headway_totals_add_up"}
    assert {example.check for example in EXAMPLES} | apart == set(names)
    assert len(names) == len(set(names))
    assert sum(not name.startswith("headway_") for name in names) == OFFICIAL


def test_more_items_than_a_filter_may_have_are_too_many() -> None:
    row = dict(zip(COLUMNS, ROWS[0], strict=True))
    rows = [tuple((row | {"sex": f"Group {n}"}).values()) for n in range(25_001)]
    spoilt = data(more(*rows))(sound())
    (check,) = [check for check in CHECKS if check.name == "check_filter_item_limit"]
    assert "25,00" in next(iter(check.test(spoilt))).says


def test_items_that_do_not_add_up_are_said() -> None:
    spoilt = data(cell(0, "achieving_count", "61"))(sound())
    (check,) = [check for check in CHECKS if check.name == "headway_totals_add_up"]
    (trouble,) = check.test(spoilt)
    assert trouble.outcome is Outcome.WARNING


def test_where_what_others_rest_on_fails_they_are_not_made() -> None:
    found = outcomes(data(without("country_name"))(sound()))
    assert found["precheck_col_req_data"] is Outcome.FAILED
    assert found["check_filter_blanks"] is None


def test_files_are_read_whole_or_refused_with_a_sentence(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    with pytest.raises(FileRefused, match=r"a\.csv cannot be read"):
        read(file)
    file.write_text("one,two\n1\n", encoding="utf-8")
    with pytest.raises(FileRefused, match=r"Row 2 of a\.csv has 1 values, and the header 2"):
        read(file)
    file.write_bytes(b"one,two\n\xff,2\n")
    with pytest.raises(FileRefused, match="no CSV file in UTF-8"):
        read(file)
    file.write_text("", encoding="utf-8")
    with pytest.raises(FileRefused, match="is empty"):
        read(file)

"""The plan in the application: own figures for those who may see them, beside real ones."""

import re
from datetime import date

import pytest

from headway.access.scope import Depth, Scope
from headway.jobs.own_page import NOT_YET_RELEASED, own_page
from headway.publishing.page import PlanPage
from tests.web.application import Visitors

WHOLE = Scope.of_authority("analyst of this authority", Depth.PSEUDONYMISED)


def page(visitors: Visitors, scope: Scope, on: date) -> PlanPage:
    from headway.web.config.shelves import workspace

    return own_page(workspace(), visitors.edition, scope, on=on)


def test_own_figures_say_how_many_they_are_of_and_that_they_are_computed(
    visitors: Visitors,
) -> None:
    rows = {row.id: row for row in page(visitors, WHOLE, date(2024, 9, 1)).rows}
    now = rows["key-stage-2"].now
    assert now is not None
    assert re.fullmatch(r"\d+ pupils", now.cohort)
    assert f"computed:{visitors.edition.name}" in now.source
    assert any(note.startswith("95% interval") for note in now.notes)
    assert [beside.name for beside in rows["key-stage-2"].beside] == [
        "England",
        "East of England",
        "Statistical neighbours",
    ]


def test_whoever_may_not_see_unreleased_figures_has_none_on_the_plan(visitors: Visitors) -> None:
    shown = page(visitors, Scope.of_schools([990001], "governor of this school", Depth.FIGURES),
                 date(2024, 9, 1))  # fmt: skip
    assert all(row.now is None for row in shown.rows)
    assert shown.notes[0] == NOT_YET_RELEASED.format(name="Holmewater")
    assert b"computed:" not in visitors.get("member", "/plan/").content


@pytest.mark.parametrize("role", ["analyst", "director"])
def test_the_plan_leads_on_to_each_measure_it_follows(visitors: Visitors, role: str) -> None:
    content = visitors.get(role, "/plan/").content.decode()
    assert 'href="/measures/ks2_rwm_expected/"' in content
    for address in set(re.findall(r'href="(/measures/\w+/)"', content)):
        assert visitors.get(role, address).status_code == 200


def test_a_measure_through_each_lens_says_which_children(visitors: Visitors) -> None:
    words = {"": "children at our schools", "living": "children who live here"}
    for lens, children in words.items():
        address = f"/measures/persistent_absence/?lens={lens}"
        assert children in visitors.get("analyst", address).content.decode()


def test_an_address_that_no_switch_leads_to_is_not_found(visitors: Visitors) -> None:
    for said in ("lens=everyone", "by=postcode", "year=nineteen"):
        assert visitors.get("analyst", f"/measures/ks2_rwm_expected/?{said}").status_code == 404


def test_the_virtual_school_sees_children_in_care_and_no_other_lens(visitors: Visitors) -> None:
    own = visitors.get("virtual_school", "/measures/persistent_absence/")
    assert b"in our care" in own.content
    other = visitors.get("virtual_school", "/measures/persistent_absence/?lens=schooled")
    assert other.status_code == 403

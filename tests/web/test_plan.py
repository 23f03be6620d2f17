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


@pytest.mark.parametrize(
    ("role", "address", "status"),
    [
        ("analyst", f"/children/?school={10**12}", 404),
        ("analyst", f"/children/?page={10**12}", 404),
        ("analyst", f"/children/{10**30}/", 404),
        ("analyst", f"/schools/{10**30}/", 404),
        ("auditor", f"/journal/?from_entry={10**30}", 200),
    ],
)
def test_a_number_too_great_for_any_shelf_is_no_fault(
    visitors: Visitors, role: str, address: str, status: int
) -> None:
    assert visitors.get(role, address).status_code == status


def test_where_no_year_has_a_method_the_page_says_so_and_shows_no_figure(
    visitors: Visitors,
) -> None:
    address = "/measures/early_years_lowest_20_percent_gap/"
    told = visitors.get("analyst", address).content.decode()
    assert "no method" in told
    assert 'class="web-value"' not in told


def test_a_year_without_tests_is_a_gap_in_the_line_and_not_a_step_of_it() -> None:
    from headway.publishing.charts import trend
    from headway.publishing.page import ChartPoint, ObjectiveChart

    def points(values: list[float | None]) -> tuple[ChartPoint, ...]:
        return tuple(
            ChartPoint(label=f"{2018 + i}", value=value, england=None)
            for i, value in enumerate(values)
        )

    chart = ObjectiveChart(
        alt="", points=points([65, 66, None, None, 60, 61]), dots=(), target=None, target_shown=""
    )
    assert trend(chart).count("<polyline") == 2


def test_without_figures_the_plan_says_so_at_its_head(
    visitors: Visitors, monkeypatch: pytest.MonkeyPatch
) -> None:
    from headway.errors import WorkspaceUnusable
    from headway.web.plans import selectors

    def none_yet() -> None:
        raise WorkspaceUnusable("The workspace has no figures yet.")

    head = visitors.get("member", "/plan/").content.decode().split("<h1")[0]
    assert "none has been released" in head
    assert "web-why" not in visitors.get("analyst", "/plan/").content.decode()
    monkeypatch.setattr(selectors, "edition", none_yet)
    head = visitors.get("analyst", "/plan/").content.decode().split("<h1")[0]
    assert "no figures yet" in head


def test_the_virtual_school_sees_children_in_care_and_no_other_lens(visitors: Visitors) -> None:
    own = visitors.get("virtual_school", "/measures/persistent_absence/")
    assert b"in our care" in own.content
    other = visitors.get("virtual_school", "/measures/persistent_absence/?lens=schooled")
    assert other.status_code == 403

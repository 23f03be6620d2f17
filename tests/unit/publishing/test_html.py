"""The HTML page says all that the page model holds, as it is written, and loads nothing."""

import re
from base64 import b64encode
from dataclasses import fields, is_dataclass, replace
from datetime import date
from enum import Enum
from hashlib import sha256
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from headway.plans.verdicts import Verdict
from headway.publishing.html import TONES, render
from headway.publishing.page import ObjectiveRow, PlanPage, PriorityBlock
from tests.unit.publishing.sample_page import empty_row, full_row, hand_entered_row, sample_page

NASTY = """<script>alert(1)</script><b onclick="x">&amp; {{ page }} "'"""


class Reading(HTMLParser):
    """What a browser would find: elements with their attributes, and the words between them."""

    def __init__(self, document: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.style = ""
        self.feed(document)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        if self.elements and self.elements[-1][0] == "style" and not self.style:
            self.style = data
        elif data.strip():
            self.texts.append(" ".join(data.split()))

    @property
    def words(self) -> str:
        return " ".join(self.texts)

    def tags(self, name: str) -> list[dict[str, str | None]]:
        return [attributes for tag, attributes in self.elements if tag == name]


def read(*rows: ObjectiveRow) -> Reading:
    return Reading(render(page_of(*rows)))


def page_of(*rows: ObjectiveRow) -> PlanPage:
    return replace(sample_page(), priorities=(PriorityBlock(title="Priority", rows=rows),))


def texts_of(value: object) -> list[str]:
    """Every text in a model, however deep."""
    if isinstance(value, Enum):
        return [str(value.value).capitalize()]
    if isinstance(value, str):
        return [value] if value else []
    if isinstance(value, tuple):
        return [text for part in value for text in texts_of(part)]
    if is_dataclass(value):
        return [text for field in fields(value) for text in texts_of(getattr(value, field.name))]
    return []


def test_every_text_of_the_model_is_on_the_page() -> None:
    page = sample_page(2)
    unsaid = {row.id for row in page.rows} | {"here", "england", "region", "neighbour"}
    words = Reading(render(page)).words
    said = words.casefold()
    assert not [t for t in texts_of(page) if t not in unsaid and t.casefold() not in said]


def page_saying(words: str) -> PlanPage:
    """A page with these words in every kind of place that an author can write in."""
    row = full_row(1)
    assert row.now
    assert row.goal
    assert row.chart
    said = replace(
        row,
        title=words,
        headline=words,
        story=words,
        now=replace(row.now, notes=(words,), source=words),
        goal=replace(row.goal, value=words, because=words),
        actions=(replace(row.actions[0], title=words, owner=words),),
        chart=replace(row.chart, alt=words, target_shown=words),
    )
    return replace(page_of(said), title=words, area_name=words, vision=words, notes=(words,))


def test_text_is_shown_as_it_is_written_and_never_obeyed() -> None:
    nasty, plain = (Reading(render(page_saying(words))) for words in (NASTY, "x" * len(NASTY)))
    assert [tag for tag, _ in nasty.elements] == [tag for tag, _ in plain.elements]
    assert nasty.words.count("<script>alert(1)</script>") >= 12


@pytest.mark.parametrize("rows", [1, 6])
def test_the_page_needs_no_script_and_loads_nothing(rows: int) -> None:
    found = Reading(render(sample_page(rows)))
    tags = {tag for tag, _ in found.elements}
    assert not tags & {"script", "img", "iframe", "object", "embed", "form", "base", "image", "use"}
    for tag, attributes in found.elements:
        assert not [name for name in attributes if name.startswith("on")]
        assert "style" not in attributes
        assert "src" not in attributes
        if tag == "link":
            assert attributes["href"] == "data:,"
    assert "url(" not in found.style
    assert "@import" not in found.style


def test_every_link_leads_within_the_page_but_the_licence() -> None:
    found = Reading(render(sample_page()))
    ids = {attributes["id"] for _, attributes in found.elements if attributes.get("id")}
    for link in found.tags("a"):
        address = link["href"] or ""
        assert link.get("rel") == "license" or address.removeprefix("#") in ids


def test_no_id_stands_twice() -> None:
    found = Reading(render(sample_page(6)))
    ids = [attributes["id"] for _, attributes in found.elements if "id" in attributes]
    assert len(ids) == len(set(ids))


def test_the_policy_of_the_page_allows_its_own_style_and_nothing_else() -> None:
    found = Reading(render(sample_page()))
    (policy,) = (m["content"] or "" for m in found.tags("meta") if "http-equiv" in m)
    digest = b64encode(sha256(found.style.encode()).digest()).decode()
    assert "default-src 'none'" in policy
    assert f"style-src 'sha256-{digest}'" in policy
    assert "script-src" not in policy


def test_the_style_is_without_the_marks_of_a_government_website() -> None:
    document = render(sample_page())
    assert not re.search("GDS Transport|crown|crest|royal|gov\\.uk logo", document, re.IGNORECASE)


def test_the_style_is_small() -> None:
    assert len(Reading(render(sample_page())).style) < 60_000


def test_the_document_says_its_language_title_and_parts() -> None:
    found = Reading(render(sample_page()))
    assert found.tags("html")[0]["lang"] == "en-GB"
    assert found.texts[0] == "Best start in life 2028 – Thurrock"
    assert [len(found.tags(tag)) for tag in ("header", "main", "footer", "h1")] == [1, 1, 1, 1]


def test_headings_never_skip_a_level() -> None:
    found = Reading(render(sample_page()))
    levels = [int(tag[1]) for tag, _ in found.elements if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_a_missing_row_says_what_would_give_a_figure() -> None:
    words = read(empty_row(1)).words
    assert "The school workforce census would give it." in words
    assert "no figure" in words
    assert "How this was worked out" not in words


def test_a_row_says_it_once_where_the_finding_is_that_nothing_is_there() -> None:
    row = replace(empty_row(1), headline="No published series.", missing="No published series.")
    assert read(row).words.count("No published series.") == 1


def test_a_hand_entered_figure_is_marked_and_shows_its_evidence() -> None:
    words = read(hand_entered_row(1)).words
    assert "Entered by hand" in words
    assert "Evidence: tuition register" in words
    assert "Data as at: DfE" in words
    assert "Data as at DfE" not in words  # the published data say nothing of this figure
    assert "Entered by hand" not in read(full_row(1)).words


def test_a_row_without_charts_has_neither_pictures_nor_their_notes() -> None:
    found = read(hand_entered_row(1), empty_row(2))
    assert not found.tags("svg")
    assert "Each chart has its own scale." not in found.words
    assert "Each chart has its own scale." in read(full_row(1)).words


def test_a_plan_without_targets_has_no_columns_for_them() -> None:
    row = replace(full_row(1), goal=None)
    assert "How it stands" not in read(row).words
    assert "How it stands" in read(row, full_row(2)).words


def test_a_row_without_a_goal_still_stands_in_the_plan_at_a_glance() -> None:
    row = replace(full_row(1), goal=None, milestones=(), actions=(), story="")
    words = read(row, empty_row(2)).words
    assert "no target" in words
    assert "Key milestones" not in words


@pytest.mark.parametrize("verdict", Verdict)
def test_a_verdict_is_always_in_words_and_never_in_red_or_green(verdict: Verdict) -> None:
    row = full_row(1)
    assert row.goal
    found = read(replace(row, milestones=(), goal=replace(row.goal, verdict=verdict)))
    tags = [tag["class"] or "" for tag in found.tags("strong")]
    assert len(tags) == 2  # at a glance, and in the row
    assert found.words.count(verdict.value.capitalize()) >= 2
    assert TONES[verdict] not in {"red", "green"}


def test_every_picture_has_its_figures_in_a_table_beside_it() -> None:
    row = full_row(1)
    assert row.chart
    words = read(row).words
    for point in row.chart.points:
        assert f"{point.label} " in words
        assert f"{point.shown} {point.england_shown}" in words
    for dot in row.chart.dots:
        assert f"{dot.name} {dot.shown}" in words
    assert "(method changed)" in words


def test_dates_are_written_in_words() -> None:
    page = replace(sample_page(), as_of=date(2026, 3, 1))
    assert "1 March 2026" in Reading(render(page)).words


def test_a_plan_without_a_single_objective_is_still_a_page() -> None:
    assert "The plan at a glance" not in Reading(render(page_of())).words


def test_the_same_page_is_written_the_same_every_time() -> None:
    assert render(sample_page()) == render(sample_page())

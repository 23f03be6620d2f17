"""Children in a browser: within reach only, and in the journal before anything is shown."""

import re
from pathlib import Path
from typing import Any

import pytest

from headway.access.permissions import Permission
from headway.access.roles import ROLES
from headway.access.scope import Depth, Scope
from headway.errors import WorkspaceUnusable
from headway.store.edition import Edition
from headway.store.event_types import EventType
from headway.store.journal import Journal
from headway.vocabulary.dates import today
from tests.canary import Canary
from tests.web.application import ALL_ROLES, Visitors

EVERYONE = Scope.system("counting them in a test")
PURPOSE = {"purpose": "to prepare a visit to the school"}
SEE_CHILDREN = [role for role in ALL_ROLES if Permission.CHILD_VIEW in ROLES[role].permissions]
SEE_BY_NAME = [role for role in ALL_ROLES if ROLES[role].depth is Depth.NAMED]
NEED_A_PURPOSE = {"director"}


def reach(role: str) -> Scope:
    from headway.web.accounts.models import Account

    actor = Account.objects.get(username=role).actor
    return actor.scope(purpose="a test" if role in NEED_A_PURPOSE else None)


def all_children(edition: Edition) -> frozenset[int]:
    return edition.children_within(EVERYONE, on=today())


def signed_in(visitors: Visitors, role: str) -> Any:
    client = visitors.new(role)
    if role in NEED_A_PURPOSE:
        assert client.post("/children/purpose/", PURPOSE).status_code == 302
    return client


@pytest.mark.parametrize("role", SEE_CHILDREN)
def test_a_child_within_reach_is_shown_and_one_outside_is_not_found(
    visitors: Visitors, edition: Edition, role: str
) -> None:
    client = signed_in(visitors, role)
    within = edition.children_within(reach(role), on=today())
    outside = all_children(edition) - within
    assert within
    assert client.get(f"/children/{min(within)}/").status_code == 200
    if outside:
        answer = client.get(f"/children/{min(outside)}/")
        unknown = client.get("/children/1/")
        assert answer.status_code == unknown.status_code == 404
        words = [re.sub(rb"<input[^>]*csrf[^>]*>", b"", r.content) for r in (answer, unknown)]
        assert words[0] == words[1]


@pytest.mark.parametrize("role", SEE_CHILDREN)
def test_every_look_at_a_child_is_one_entry_under_its_mark_with_the_reason(
    visitors: Visitors, edition: Edition, journal: Journal, role: str
) -> None:
    client = signed_in(visitors, role)
    pupil_id = min(edition.children_within(reach(role), on=today()))
    before = journal.newest(1)[0].number
    client.get(f"/children/{pupil_id}/")
    entries = [e for e in journal.newest(20) if e.number > before]
    (look,) = [e for e in entries if e.event is EventType.CHILD_VIEWED]
    assert look.actor == role
    assert look.subject == journal.subject(pupil_id)
    assert ROLES[role].title.lower() in str(look.details["reason"])
    assert str(pupil_id) not in str(look)


def test_a_list_is_an_entry_with_how_many(visitors: Visitors, journal: Journal) -> None:
    visitors.get("head", "/children/")
    entry = next(e for e in journal.newest(5) if e.event is EventType.CHILDREN_LISTED)
    assert entry.actor == "head"
    assert 0 < int(str(entry.details["children"])) <= 50


def test_a_list_is_found_among_what_was_seen_of_each_child_on_it(
    visitors: Visitors, journal: Journal
) -> None:
    page = visitors.get("head", "/children/").content.decode()
    listed = re.findall(r'href="/children/(\d+)/"', page)
    entry = next(e for e in journal.newest(5) if e.event is EventType.CHILDREN_LISTED)
    assert len(listed) == entry.details["children"]
    for pupil_id in listed:
        assert entry in journal.entries(subject=journal.subject(pupil_id))


@pytest.mark.usefixtures("visitors")
def test_who_has_left_a_primary_school_is_listed_in_the_year_group_of_the_new_one(
    edition: Edition,
) -> None:
    from headway.web.insight import selectors

    phases = dict(edition.rows("SELECT school_name, phase FROM school"))
    pages = [selectors.children(EVERYONE, None, page) for page in range(1, 40)]
    groups = {row[2] for rows in pages for row in rows if phases.get(row[1]) == "SS"}
    assert groups - {None} == {"7", "8", "9", "10", "11"}


@pytest.mark.parametrize("address", ["/children/", "/children/{}/"])
def test_what_cannot_be_journalled_is_not_shown(
    visitors: Visitors, edition: Edition, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    from headway.web.config.shelves import journal

    client = visitors.new("head")
    pupil_id = min(edition.children_within(reach("head"), on=today()))
    moved_away = Path("/nonexistent/journal.sqlite3")
    monkeypatch.setattr(journal(), "_path", moved_away)
    answer = client.get(address.format(pupil_id))
    assert answer.status_code == 503
    assert str(pupil_id).encode() not in answer.content


def test_a_refused_look_shows_nothing_and_leaves_no_entry(
    visitors: Visitors, edition: Edition, journal: Journal
) -> None:
    before = len(journal.entries(event=EventType.CHILD_VIEWED))
    assert visitors.get("governor", f"/children/{min(all_children(edition))}/").status_code == 403
    assert len(journal.entries(event=EventType.CHILD_VIEWED)) == before


def test_names_are_seen_by_those_whose_role_shows_them(
    visitors: Visitors, edition: Edition
) -> None:
    assert b"Unique pupil number" in visitors.get("head", one_child(edition, "head")).content
    assert (
        b"Unique pupil number" not in visitors.get("analyst", one_child(edition, "analyst")).content
    )


def one_child(edition: Edition, role: str) -> str:
    return f"/children/{min(edition.children_within(reach(role), on=today()))}/"


def test_an_analyst_sees_names_for_a_purpose_until_it_is_given_up(
    visitors: Visitors, edition: Edition, journal: Journal
) -> None:
    client = visitors.new("analyst")
    page = one_child(edition, "analyst")
    assert client.post("/children/purpose/", {"purpose": "why"}).status_code == 200
    assert b"Unique pupil number" not in client.get(page).content
    client.post("/children/purpose/", PURPOSE)
    assert b"Unique pupil number" in client.get(page).content
    look = next(e for e in journal.newest(5) if e.event is EventType.CHILD_VIEWED)
    assert PURPOSE["purpose"] in str(look.details["reason"])
    client.post("/children/purpose/", {"forget": "yes"})
    assert b"Unique pupil number" not in client.get(page).content


def test_a_director_is_asked_for_a_purpose_first(visitors: Visitors) -> None:
    answer = visitors.new("director").get("/children/")
    assert answer.headers["Location"] == "/children/purpose/"


def test_a_role_that_needs_no_purpose_is_not_asked_for_one(visitors: Visitors) -> None:
    assert ROLES["head"].depth is Depth.NAMED
    assert visitors.get("head", "/children/purpose/").status_code == 404


def test_a_school_outside_reach_is_not_found(visitors: Visitors, edition: Edition) -> None:
    from headway.web.accounts.models import Account

    (own,) = Account.objects.get(username="head").schools
    others = [urn for (urn,) in edition.rows("SELECT urn FROM school") if urn != own]
    assert visitors.get("head", f"/schools/{own}/").status_code == 200
    for address in (f"/schools/{others[0]}/", f"/schools/{others[0]}/ks2_rwm_expected/"):
        assert visitors.get("head", address).status_code == 404
    assert visitors.get("head", f"/children/?school={others[0]}").status_code == 404


def test_a_role_whose_dates_have_passed_reaches_no_child(visitors: Visitors) -> None:
    from datetime import date

    from headway.web.accounts.models import Account

    client = visitors.new("head")
    account = Account.objects.get(username="head")
    account.ends_on = date(2020, 7, 31)
    account.save()
    try:
        assert b"dates of your role have passed" in client.get("/children/").content
    finally:
        account.ends_on = None
        account.save()


@pytest.fixture(scope="module")
def canary(borough: Path) -> Canary:
    return Canary(borough / "truth", borough / "workspace" / "mappings" / "schools.csv")


def test_the_canary_sings_on_the_page_of_a_child_who_is_seen_by_name(
    visitors: Visitors, edition: Edition, canary: Canary
) -> None:
    assert canary.names_in(visitors.get("head", one_child(edition, "head")).content.decode())


def test_no_child_is_named_in_an_address_a_header_a_log_or_a_file_of_the_application(
    visitors: Visitors,
    edition: Edition,
    borough: Path,
    canary: Canary,
    caplog: pytest.LogCaptureFixture,
) -> None:
    seen: list[str] = []
    for role in SEE_CHILDREN:
        client = signed_in(visitors, role)
        for page in ("/", "/children/", "/children/?school=1", one_child(edition, role)):
            answer = client.get(page)
            seen += re.findall(r'(?:href|action|src)="([^"]*)"', answer.content.decode())
            seen += [str(answer.headers), str(answer.cookies)]
    assert len(seen) > 500
    seen.append(caplog.text)
    files = list((borough / "workspace").glob("*.sqlite3*"))
    assert {file.name for file in files} >= {"app.sqlite3", "journal.sqlite3"}
    seen += [file.read_bytes().decode("latin-1") for file in files]
    assert not canary.in_text("\n".join(seen))


@pytest.mark.parametrize("role", [role for role in ALL_ROLES if role not in SEE_BY_NAME])
def test_no_page_names_a_child_to_who_may_not_see_names(
    visitors: Visitors, edition: Edition, canary: Canary, role: str
) -> None:
    child = f"/children/{min(all_children(edition))}/"
    for page in ("/", "/plan/", "/schools/", "/children/", child, "/journal/", "/accounts/", "/x"):
        assert not canary.names_in(visitors.get(role, page).content.decode()), page


def test_a_fault_is_told_without_the_words_of_the_error(
    visitors: Visitors, monkeypatch: pytest.MonkeyPatch
) -> None:
    from headway.web.insight import selectors

    def fail(_: object) -> None:
        raise ValueError("the child is called Sammy")

    monkeypatch.setattr(selectors, "schools", fail)
    client = visitors.new("analyst")
    client.raise_request_exception = False
    answer = client.get("/schools/")
    assert answer.status_code == 500
    assert b"Sammy" not in answer.content


@pytest.mark.usefixtures("visitors")
def test_an_error_in_a_log_is_its_kind_and_place_and_not_its_words() -> None:
    import logging
    import sys

    from headway.web.config.logs import WhereOnly

    try:
        raise WorkspaceUnusable("the child is called Sammy")
    except WorkspaceUnusable:
        record = logging.LogRecord("x", logging.ERROR, "", 1, "it failed", (), sys.exc_info())
    written = WhereOnly("{message}", style="{").format(record)
    assert "WorkspaceUnusable" in written
    assert "Sammy" not in written


def test_a_restricted_record_says_so_to_those_who_see_who_it_is(
    visitors: Visitors, edition: Edition
) -> None:
    rows = edition.children(
        "SELECT pupil_id FROM restriction WHERE pupil_id IN "
        "(SELECT pupil_id FROM child WHERE {scope}) ORDER BY pupil_id",
        EVERYONE,
        on=today(),
    )
    restricted = {pupil_id for (pupil_id,) in rows}
    assert restricted
    other = min(all_children(edition) - restricted)
    words = b"Restricted record"
    assert words in visitors.get("data_manager", f"/children/{min(restricted)}/").content
    assert words not in visitors.get("data_manager", f"/children/{other}/").content
    assert words not in visitors.get("analyst", f"/children/{min(restricted)}/").content

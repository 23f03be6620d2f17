"""Releases of a workspace: proposed by one person, approved by another, withdrawn with a reason."""

import hashlib
import json
import multiprocessing
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from headway import __version__
from headway.access.actor import Actor
from headway.access.permissions import Permission
from headway.disclosure import ledger, verify
from headway.disclosure.audiences import Audience
from headway.disclosure.folder import facts_read
from headway.disclosure.ledger import Release, State
from headway.disclosure.proposing import THIS, Earlier, Proposal, propose
from headway.disclosure.rules import OF_AUDIENCE, RuleSet, rule_set_named
from headway.disclosure.tables import Draft, Wanted, draft
from headway.errors import NotPermitted, ReleaseRefused, UnknownName, WrongUsage
from headway.jobs.workspaces import at_the_keyboard
from headway.measures.question import Level, Question
from headway.store import editions, release_files
from headway.store.event_types import EventType
from headway.store.journal import Journal
from headway.store.workspace import Workspace, open_workspace

GUARANTEE = (
    "For each count of {low} to {high} in any released table there are two complete whole-number "
    "tables, both consistent with every figure in the ledger, in which that count is {at_most} "
    "and is {at_least} or more."
)
NOT_COVERED = (
    "Not covered: what somebody knows of a child they took part with, and figures given out "
    "outside the ledger."
)
_ENOUGH_FOR_PROCESSES = 5_000
"""Cells that make it worth starting processes for them."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """What somebody wants to release, to whom, and what they sign for."""

    wanted: Wanted
    audience: Audience
    title: str
    rules: str = ""
    excepted: tuple[str, ...] = ()
    because: str = ""


def asked(
    questions: Sequence[Question], *, both_levels: bool, audience: Audience, title: str,
    rules: str = "", excepted: tuple[str, ...] = (), because: str = "",
) -> Asked:  # fmt: skip
    """What is wanted, from questions that differ in their measure only.

    ``both_levels`` is the authority and its schools, whatever the questions say.
    """
    first = questions[0]
    return Asked(
        wanted=Wanted(
            measures=tuple(each.measure for each in questions),
            years=first.years,
            levels=tuple(Level) if both_levels else (first.level,),
            lens=first.lens,
            groups=tuple(group for group in first.groups if group != "all"),
        ),
        audience=audience, title=title, rules=rules, excepted=excepted, because=because,
    )  # fmt: skip


def audience_named(name: str) -> Audience:
    """The audience of this name.

    Raises:
        UnknownName: There is none.
    """
    try:
        return Audience(name)
    except ValueError:
        raise UnknownName("audience", name, tuple(Audience)) from None


def propose_release(folder: Path, asked: Asked) -> tuple[Release, Proposal]:
    """Protect figures, prove it, and put them up for approval.

    Raises:
        NotPermitted: The person at the keyboard may not propose a release.
        ReleaseRefused: It cannot be protected.
        WrongUsage: The audience is within the authority, or an exception has no reason.
    """
    if asked.audience is Audience.INTERNAL:
        raise WrongUsage("Figures within the authority need no release; name partner or public.")
    if asked.excepted and not asked.because.strip():
        raise WrongUsage("Say with --because why the counts that are excepted may be known.")
    opened = open_workspace(folder)
    actor = _permitted(opened, Permission.RELEASE_PROPOSE)
    rules = rule_set_named(asked.rules) if asked.rules else OF_AUDIENCE[asked.audience]
    with opened.writing():
        earlier = _earlier(opened)
        with editions.current(opened) as edition:
            drafted, edition_name = draft(edition, asked.wanted), edition.name
        made = _proposed(drafted, earlier, asked, rules)
        about = {
            "title": asked.title,
            "audience": asked.audience.value,
            "rules": f"{rules.id} {rules.version}",
            "rules_source": rules.source,
            "edition": edition_name,
            "headway": __version__,
            "proposed_by": actor.name,
            "guarantee": _guarantee(rules, made),
            "not_covered": NOT_COVERED,
            "excepted": list(made.excepted),
            "because": asked.because,
        }
        files = {**made.files, "release.json": _json(about), "verify.py": _checker()}
        release = release_files.put(opened, files, made.inner)
        Journal(opened).append(
            EventType.RELEASE_PROPOSED,
            actor.name,
            None,
            {
                "release": release,
                "audience": asked.audience.value,
                "rules": f"{rules.id} {rules.version}",
                "title": asked.title,
                "certificate": hashlib.sha256(made.files["certificate.json"]).hexdigest(),
                "facts": hashlib.sha256(made.files["facts.json"]).hexdigest(),
                "after": [each.id for each in earlier],
                "excepted": len(made.excepted),
                "because": asked.because,
            },
        )
    return _every(opened)[release], made


def approve(folder: Path, release: str) -> Release:
    """Let a release out. It is verified once more first.

    Raises:
        NotPermitted: The person may not approve, or is the one who proposed it.
        ReleaseRefused: It is not waiting, another was approved since, or its proof does not hold.
    """
    opened = open_workspace(folder)
    actor = _permitted(opened, Permission.RELEASE_APPROVE)
    with opened.writing():
        every = _every(opened)
        found = _named(every, release)
        if found.state is not State.PROPOSED:
            raise ReleaseRefused(f"{release} is {found.state.value}; only a proposal is approved.")
        if found.proposed_by == actor.name:
            raise NotPermitted(f"{release} was proposed by you; another person must approve it.")
        since = [
            each.id for each in every.values() if each.was_approved and each.id not in found.after
        ]
        if since:
            raise ReleaseRefused(
                f"{release} was checked before {', '.join(since)} was approved; propose it again."
            )
        verified(release_files.folder(opened, release))
        _inner_verified(opened, release)
        _decide(opened, actor, EventType.RELEASE_APPROVED, release, "")
    return _every(opened)[release]


def withdraw(folder: Path, release: str, because: str) -> Release:
    """Take a release back, and say why. What was seen stays in the ledger.

    Raises:
        NotPermitted: The person may neither propose nor approve.
        WrongUsage: No reason was given.
        ReleaseRefused: It is withdrawn already.
    """
    if not because.strip():
        raise WrongUsage("Say with --because why it is withdrawn.")
    opened = open_workspace(folder)
    actor = at_the_keyboard(opened)
    if not actor.may(Permission.RELEASE_APPROVE):
        actor.must(Permission.RELEASE_PROPOSE)
    with opened.writing():
        if _named(_every(opened), release).state is State.WITHDRAWN:
            raise ReleaseRefused(f"{release} is withdrawn already.")
        _decide(opened, actor, EventType.RELEASE_WITHDRAWN, release, because.strip())
    return _every(opened)[release]


def listed(folder: Path) -> list[Release]:
    """Every release, in the order proposed.

    Raises:
        NotPermitted: The person at the keyboard may not see released figures.
    """
    opened = open_workspace(folder)
    actor = at_the_keyboard(opened)
    if not actor.may(Permission.JOURNAL_VIEW):
        actor.must(Permission.RELEASED_FIGURE_VIEW)
    return list(_every(opened).values())


def verified(folder: Path) -> dict[str, object]:
    """What was checked of a release's folder; any folder, with no workspace.

    Raises:
        ReleaseRefused: The proof does not hold.
    """
    try:
        return verify.verify(folder)
    except verify.Broken as why:
        raise ReleaseRefused(f"Not proved. {why}") from None


def _inner_verified(opened: Workspace, release: str) -> None:
    """The internal certificate holds too, and excepts no more than the release says."""
    inner = json.loads(release_files.inner(opened, release))
    try:
        verify.verify(release_files.folder(opened, release), inner["certificate"].encode())
    except verify.Broken as why:
        raise ReleaseRefused(f"Not proved. {why}") from None


def _proposed(drafted: Draft, earlier: Sequence[Earlier], asked: Asked, rules: RuleSet) -> Proposal:
    made = partial(
        propose, drafted, earlier,
        audience=asked.audience, rules=rules, excepted=asked.excepted,
    )  # fmt: skip
    if len(drafted.cells) < _ENOUGH_FOR_PROCESSES:
        return made()
    # Started anew, not forked: a fork would copy whatever our other threads have locked.
    fresh = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(mp_context=fresh) as workers:
        return made(share_out=workers.map)


def _earlier(opened: Workspace) -> list[Earlier]:
    """Every release that was ever approved, with its own facts and the truth behind it."""
    found = []
    for each in _every(opened).values():
        if each.was_approved:
            said = json.loads((release_files.folder(opened, each.id) / verify.FACTS).read_bytes())
            inner = json.loads(release_files.inner(opened, each.id))
            found.append(
                Earlier(
                    id=each.id,
                    audience=each.audience,
                    facts=tuple(facts_read(said, {THIS: each.id})),
                    cells=inner["cells"],
                )
            )
    return found


def _guarantee(rules: RuleSet, made: Proposal) -> str:
    """The sentence that stands on the release; none where a count is excepted."""
    if made.excepted or rules.small is None:
        return ""
    low, high = rules.small
    return GUARANTEE.format(low=low, high=high, at_most=rules.at_most, at_least=rules.at_least)


def _decide(opened: Workspace, actor: Actor, event: EventType, release: str, because: str) -> None:
    Journal(opened).append(event, actor.name, None, {"release": release, "because": because})


def _every(opened: Workspace) -> dict[str, Release]:
    return ledger.releases(Journal(opened).entries())


def _named(every: dict[str, Release], release: str) -> Release:
    if release not in every:
        raise UnknownName("release", release, tuple(every)[-3:])
    return every[release]


def _permitted(opened: Workspace, permission: Permission) -> Actor:
    actor = at_the_keyboard(opened)
    actor.must(permission)
    return actor


def _checker() -> bytes:
    return Path(verify.__file__).read_bytes()


def _json(what: object) -> bytes:
    return json.dumps(what, ensure_ascii=False, indent=2).encode() + b"\n"

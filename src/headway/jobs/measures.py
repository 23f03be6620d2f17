"""Computed figures of a workspace: to read, with their receipts, and reconciled."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from getpass import getuser
from pathlib import Path

from headway.access.permissions import Permission
from headway.access.scope import Scope
from headway.benchmarks.areas import all_areas
from headway.benchmarks.editions import current as published_edition
from headway.benchmarks.figures import load
from headway.disclosure.audiences import Audience
from headway.disclosure.cleared import Cleared, ClearedReceipt
from headway.disclosure.gate import clear, clear_receipt
from headway.errors import UnknownName, WrongUsage
from headway.measures import reconcile
from headway.measures.groups import Lens, group_named
from headway.measures.library import MEASURES, measure_named
from headway.measures.question import Level, Question
from headway.store import editions
from headway.store.edition import Edition
from headway.store.engine import query
from headway.store.workspace import Workspace, open_workspace
from headway.vocabulary.years import AcademicYear

_SQL = Path(__file__).parent / "sql"


@dataclass(frozen=True, kw_only=True, slots=True)
class Asker:
    """Who asks: by the name in ``headway.toml``, for a purpose where they state one."""

    workspace: Path
    user: str
    on: date
    purpose: str | None = None


def this_user(workspace: Path) -> Asker:
    """The operating-system user, today."""
    return Asker(workspace=workspace, user=getuser(), on=date.today())  # noqa: DTZ011


def question(
    measure: str,
    *,
    years: tuple[int, int] | None = None,
    level: Level = Level.AUTHORITY,
    lens: Lens = Lens.SCHOOLED,
    groups: tuple[str, ...] = (),
) -> Question:
    """A question about a measure.

    Args:
        measure: Its id.
        years: The years that the academic years end in, both included; null for all.
        level: Of the authority, or of each school.
        lens: Which children.
        groups: Group ids; none for everyone together.

    Raises:
        UnknownName: No such measure or group.
    """
    spans = None
    if years is not None:
        spans = tuple(AcademicYear(end - 1) for end in range(years[0], years[1] + 1))
    return Question(
        measure=measure_named(measure),
        years=spans,
        level=level,
        lens=lens,
        groups=tuple(group_named(group).id for group in groups) or ("all",),
    )


def level_named(name: str) -> Level:
    """The level of this name.

    Raises:
        UnknownName: There is none.
    """
    try:
        return Level(name)
    except ValueError:
        raise UnknownName("level", name, tuple(Level)) from None


def lens_named(name: str) -> Lens:
    """The lens of this name.

    Raises:
        UnknownName: There is none.
    """
    try:
        return Lens(name)
    except ValueError:
        raise UnknownName("lens", name, tuple(Lens)) from None


def figures(asker: Asker, asked: Question) -> list[Cleared]:
    """The figures that answer a question, as far as the asker may see them.

    Raises:
        NotPermitted: The asker has no role here, or one that may not see them.
        NoMethod: None of the years asked for has a method.
        WorkspaceUnusable: There are no figures yet, or the edition is damaged.
    """
    with _opened(asker) as (_, edition, scope):
        return clear(edition, asked, audience=Audience.INTERNAL, scope=scope, on=asker.on)


def receipt(
    asker: Asker, asked: Question, *, group_value: str = "all", school: str | None = None
) -> ClearedReceipt:
    """The receipt of one figure: the question's one year and one group, one value of it.

    Args:
        asker: Who asks.
        asked: Of one year and one group.
        group_value: Which value of the group.
        school: For a figure of a school: its URN, or its seven digits (LAESTAB).

    Raises:
        WrongUsage: The question is not of one year.
        UnknownName: No school here has that number.
        NotPermitted: The asker has no role here, or one that may not see it.
        NoMethod: The measure has no method for the year.
    """
    if asked.years is None or len(asked.years) != 1:
        raise WrongUsage("A receipt is of one year: say --year 2025 for 2024/25.")
    (group,) = asked.groups
    values = group_named(group).values
    if group_value not in values:
        raise WrongUsage(
            f"The group {group} has no value “{group_value}”; it has {', '.join(values)}."
        )
    with _opened(asker) as (opened, edition, scope):
        return clear_receipt(
            edition,
            asked,
            year=asked.years[0],
            place=opened.settings.la_code if school is None else _school(edition, school),
            group_value=group_value,
            audience=Audience.INTERNAL,
            scope=scope,
            on=asker.on,
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class Reconciled:
    """Both reconciliations. ``why_not_published`` is why there is nothing to set beside."""

    in_files: tuple[reconcile.InFiles, ...]
    published: tuple[reconcile.BesidePublished, ...]
    why_not_published: str


def reconciled(asker: Asker) -> Reconciled:
    """Every measure against DfE's columns in the files, and against the published series.

    Raises:
        NotPermitted: The asker has no role here, or does not see the whole authority.
    """
    with _opened(asker) as (opened, edition, scope):
        la_code = opened.settings.la_code
        computed = [
            figure
            for measure in MEASURES.values()
            for figure in clear(
                edition,
                Question(measure=measure),
                audience=Audience.INTERNAL,
                scope=scope,
                on=asker.on,
            )
            if measure.published.series and figure.exact is not None
        ]
        in_files = tuple(reconcile.in_files(edition))
    if la_code not in {area.code for area in all_areas()}:
        why = "nothing is published of this authority: it is invented"
        return Reconciled(in_files=in_files, published=(), why_not_published=why)
    wanted = {figure.measure.published.series or "" for figure in computed}
    published = load(wanted, published_edition(asker.workspace))
    beside = tuple(
        reconcile.beside_published(each.measure, each.year, each.exact, published, la_code)
        for each in computed
        if each.exact is not None
    )
    return Reconciled(in_files=in_files, published=beside, why_not_published="")


def _school(edition: Edition, number: str) -> str:
    found = edition.rows(query(_SQL, "school_laestab"), {"number": number})
    if not found:
        raise UnknownName("school here", number)
    laestab: str = found[0][0]
    return laestab


@contextmanager
def _opened(asker: Asker) -> Iterator[tuple[Workspace, Edition, Scope]]:
    opened = open_workspace(asker.workspace)
    actor = opened.actor(asker.user)
    actor.must(Permission.FIGURE_VIEW)
    with editions.current(opened) as edition:
        yield opened, edition, actor.scope(purpose=asker.purpose)

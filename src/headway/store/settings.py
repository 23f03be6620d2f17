"""``headway.toml``: the settings of a workspace, as a person may read and change them."""

import json
import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from importlib.resources import files
from pathlib import Path

from headway.access.actor import Actor
from headway.access.roles import role_named
from headway.errors import WorkspaceUnusable
from headway.store import keys


@dataclass(frozen=True, kw_only=True, slots=True)
class Settings:
    """What ``headway.toml`` says.

    ``key_file`` is relative to the workspace or absolute. ``received_years`` is how many years
    a received file is kept, null for until somebody decides. ``mappings`` and ``measures`` are
    folders, relative to the workspace.
    """

    la_code: str
    name: str
    key_file: str
    key_check: str
    users: tuple[Actor, ...] = ()
    editions_kept: int = 3
    received_years: int | None = None
    mappings: str = "mappings"
    measures: str = "measures"

    def key_path(self, folder: Path) -> Path:
        """Where the key is now: the environment has the last word."""
        return folder / (os.environ.get(keys.ELSEWHERE) or self.key_file)


def key_place(key_file: Path | None) -> str:
    """Where a new workspace's key goes, as its settings write it."""
    return str(key_file.absolute()) if key_file else "headway.key"


def written(settings: Settings, *, key_check: str) -> str:
    """The text of a new ``headway.toml``, with a word on each setting."""
    template = files("headway.store").joinpath("headway.toml.txt").read_text("utf-8")
    users = "".join(_user(each) for each in settings.users)
    return template.format(
        la=_quoted(settings.la_code),
        name=_quoted(settings.name),
        key_file=_quoted(settings.key_file),
        key_check=_quoted(key_check),
        editions_kept=settings.editions_kept,
        mappings=_quoted(settings.mappings),
        measures=_quoted(settings.measures),
        users=users,
    )


def read(text: str, path: Path) -> Settings:
    """The settings in the text.

    Args:
        text: What the file holds.
        path: The file, for the refusal.

    Raises:
        WorkspaceUnusable: It is not TOML, or a setting is missing or of the wrong kind.
        UnknownName: A user has a role that does not exist.
    """
    try:
        said = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise WorkspaceUnusable(f"{path} is not valid TOML: {error}.") from None
    try:
        workspace, key = said["workspace"], said["key"]
        retention, folders = said.get("retention", {}), said.get("folders", {})
        return Settings(
            la_code=_text(workspace["la"]),
            name=_text(workspace["name"]),
            key_file=_text(key["file"]),
            key_check=_text(key["check"]),
            users=tuple(_actor(each, path) for each in said.get("user", [])),
            editions_kept=_count(retention.get("editions", 3)),
            received_years=_count(retention["received_years"])
            if "received_years" in retention
            else None,
            mappings=_text(folders.get("mappings", "mappings")),
            measures=_text(folders.get("measures", "measures")),
        )
    except KeyError as error:
        raise WorkspaceUnusable(f"{path} does not say “{error.args[0]}”; put it back.") from None
    except (TypeError, AttributeError, ValueError) as error:
        raise WorkspaceUnusable(f"{path} has a setting of the wrong kind: {error}.") from None


def _actor(said: Mapping[str, object], path: Path) -> Actor:
    return Actor(
        name=_text(said["name"]),
        role=role_named(_text(said["role"]), where=f"{path}: "),
        schools=_numbers(said.get("schools", [])),
        children=_numbers(said.get("children", [])),
        starts_on=_day(said.get("from")),
        ends_on=_day(said.get("to")),
    )


def _user(actor: Actor) -> str:
    lines = [
        "[[user]]",
        f"name = {_quoted(actor.name)}",
        f"role = {_quoted(actor.role.id)}",
        f"schools = {sorted(actor.schools)}" if actor.schools else "",
        f"children = {sorted(actor.children)}" if actor.children else "",
        f"from = {actor.starts_on}" if actor.starts_on else "",
        f"to = {actor.ends_on}" if actor.ends_on else "",
    ]
    return "\n" + "\n".join(line for line in lines if line) + "\n"


def _quoted(text: str) -> str:
    # A JSON string is a TOML basic string, save for one character that JSON leaves bare.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _text(value: object) -> str:
    if not isinstance(value, str) or not value:
        raise TypeError(f"{value!r} is not a text")
    return value


def _count(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise ValueError(f"{value!r} is not a whole number of at least 1")
    return value


def _numbers(value: object) -> frozenset[int]:
    if not isinstance(value, list):
        raise TypeError(f"{value!r} is not a list of numbers")
    return frozenset(_count(each) for each in value)


def _day(value: object) -> date | None:
    if value is not None and type(value) is not date:
        raise TypeError(f"{value!r} is not a date")
    return value

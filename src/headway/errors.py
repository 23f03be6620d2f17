"""Every way Headway can say no, each with the exit code a script can rely on.

A ``UserError`` is shown as one sentence, without a traceback, and never holds a
personal value. Anything else that reaches a door is our own mistake (exit code 70).
"""

from collections.abc import Sequence


class HeadwayError(Exception):
    """The root of all errors raised on purpose."""

    exit_code = 70


class OurMistake(HeadwayError):
    """Something that should be impossible: a fault in Headway, not in what it was given."""


class UserError(HeadwayError):
    """Something the person at the keyboard can put right; its text is the whole message."""


class WrongUsage(UserError):
    """The command was put together in a way that cannot be carried out."""

    exit_code = 2


class UnknownName(UserError):
    """A name that Headway does not know; the message offers the nearest it does."""

    exit_code = 3

    def __init__(self, kind: str, name: str, nearest: Sequence[str] = (), where: str = "") -> None:
        offer = f" Did you mean {_either(nearest)}?" if nearest else ""
        super().__init__(f"{where}No {kind} is called “{name}”.{offer}")
        self.kind = kind
        self.name = name
        self.nearest = tuple(nearest)

    def found_at(self, where: str) -> "UnknownName":
        """The same error, saying first where the name stands: "plan.toml, line 12: "."""
        return UnknownName(self.kind, self.name, self.nearest, where)


class FileRefused(UserError):
    """A file that cannot be read, or cannot be written; nothing was changed."""

    exit_code = 4


class NoMethod(UserError):
    """The measure has no published method for that year, so there is no figure."""

    exit_code = 5


class NotPermitted(UserError):
    """The person asking may not see or do this."""

    exit_code = 6


class ReleaseRefused(UserError):
    """The disclosure check did not let the figures out."""

    exit_code = 7


class WorkspaceUnusable(UserError):
    """The workspace is in use by another process, or is damaged."""

    exit_code = 8


def _either(names: Sequence[str]) -> str:
    quoted = [f"“{name}”" for name in names]
    if len(quoted) == 1:
        return quoted[0]
    return ", ".join(quoted[:-1]) + " or " + quoted[-1]

"""``python -m headway.web``: serve one workspace. ``headway serve`` and ``demo`` start this."""

import argparse
import os
import sys
from pathlib import Path

from headway.errors import HeadwayError, UserError

EVERYWHERE = "0.0.0.0"  # noqa: S104 - only behind a proxy that speaks TLS
HERE = "127.0.0.1"


def main(arguments: list[str]) -> int:
    """Serve, and return the exit code when it ends."""
    said = _arguments().parse_args(arguments)
    os.environ["HEADWAY_WORKSPACE"] = str(said.workspace)
    os.environ["HEADWAY_HTTPS_NAME"] = said.https_name
    os.environ["DJANGO_SETTINGS_MODULE"] = "headway.web.config.settings"
    try:
        serve(said.port, said.https_name, with_an_account_per_role=said.an_account_per_role)
    except UserError as trouble:
        print(trouble, file=sys.stderr)
        return trouble.exit_code
    except HeadwayError as mistake:
        print(f"Headway made a mistake: {mistake}", file=sys.stderr)
        return mistake.exit_code
    return 0


def serve(port: int, https_name: str, *, with_an_account_per_role: bool) -> None:
    """Bring the application's database up to date, then answer browsers until stopped.

    Raises:
        UserError: The workspace cannot be used.
    """
    # Django reads the workspace's settings as it is first imported.
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0)

    from django.db import connections

    from headway.web.accounts.invented import an_account_per_role
    from headway.web.config import shelves
    from headway.web.server import Server

    sign_ins = an_account_per_role() if with_an_account_per_role else []
    # The server forks: a worker that inherits an open database may crash as it lets go of it.
    connections.close_all()
    shelves.close()

    def told() -> None:
        address = f"https://{https_name}/" if https_name else f"http://{HERE}:{port}/"
        print(f"Headway is at {address} (Ctrl+C stops it)")
        if sign_ins:
            print("\nSign in as any of these; the passwords are shown this once:\n")
            for each in sign_ins:
                print(f"  {each.username:<20}  {each.password}   {each.role_title}")
        sys.stdout.flush()

    Server(address=EVERYWHERE if https_name else HERE, port=port, told=told).run()


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m headway.web", description=__doc__)
    parser.add_argument("--workspace", type=Path, default=Path("headway-workspace"))
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument(
        "--https-name",
        default="",
        metavar="NAME",
        help="the name by which browsers reach a proxy that speaks TLS; without it, only this "
        "machine's browsers are answered",
    )
    parser.add_argument(
        "--an-account-per-role",
        action="store_true",
        help="in the workspace of the invented authority: give every role an account, and print "
        "the passwords",
    )
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

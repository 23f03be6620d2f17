"""Asks the web application for a page and prints the CPU seconds that one answer takes.

``python bench/pages.py WORKSPACE ROLE ADDRESS``: signed in in that role to the workspace of the
invented authority, whose accounts get new passwords by it. No browser and no network: what is
measured is our own work.
"""

import os
import sys
import time
from pathlib import Path

ASKED = 20


def main(workspace: Path, role: str, address: str) -> None:
    os.environ["HEADWAY_WORKSPACE"] = str(workspace)
    os.environ["DJANGO_SETTINGS_MODULE"] = "headway.web.config.settings"
    import django
    from django.core.management import call_command
    from django.test import Client

    django.setup()
    call_command("migrate", verbosity=0)

    from headway.web.accounts.invented import an_account_per_role

    passwords = {each.username: each.password for each in an_account_per_role()}
    client = Client(HTTP_HOST="127.0.0.1")
    client.post("/sign-in/", {"login": role, "password": passwords[role]})
    if client.get(address).status_code != 200:
        raise SystemExit(f"{address} is not a page for {role}.")
    started = time.process_time()
    for _ in range(ASKED):
        client.get(address)
    print((time.process_time() - started) / ASKED)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])

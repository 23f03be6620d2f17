"""``headway serve``: the pages in a browser, as a process of its own."""

import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from typing import Annotated

import typer

from headway.errors import WrongUsage

Port = Annotated[int, typer.Option("--port", help="The port on this machine.")]


def serve(
    port: Port = 8000,
    https_name: Annotated[
        str,
        typer.Option(
            "--https-name",
            help="The name at which a proxy answers browsers by HTTPS; without it, only "
            "browsers on this machine are answered.",
        ),
    ] = "",
    workspace: Annotated[
        Path, typer.Option("--workspace", envvar="HEADWAY_WORKSPACE", help="The workspace folder.")
    ] = Path("headway-workspace"),
) -> None:
    """Serve the workspace to browsers, until stopped with Ctrl+C.

    Example: headway serve --port 8080
    """
    run("--port", str(port), "--https-name", https_name, workspace=workspace)


def must_be_installed() -> None:
    """Refuses where the pages in a browser are not installed.

    Raises:
        WrongUsage: They are not.
    """
    if importlib.util.find_spec("django") is None:
        raise WrongUsage(
            "The pages in a browser are not installed. Install them: pip install 'headway[web]'."
        )


def run(*arguments: str, workspace: Path) -> None:
    """Runs the web application, and ends as it ends.

    Raises:
        WrongUsage: It is not installed.
    """
    must_be_installed()
    command = [sys.executable, "-m", "headway.web", "--workspace", str(workspace), *arguments]
    sys.stdout.flush()
    if os.name == "posix":
        os.execv(sys.executable, command)  # noqa: S606 - our own program, and no shell
    raise typer.Exit(subprocess.run(command, check=False).returncode)  # noqa: S603

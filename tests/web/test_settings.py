"""The settings as Django's own inspectors see them, behind a proxy that speaks TLS."""

import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.parametrize(
    "words",
    [("check", "--deploy", "--fail-level", "WARNING"), ("makemigrations", "--check")],
    ids=lambda words: words[0],
)
def test_django_finds_nothing_to_object_to(borough: Path, words: tuple[str, ...]) -> None:
    told = subprocess.run(
        [sys.executable, "-W", "error", "-m", "django", *words],
        env={
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "headway.web.config.settings",
            "HEADWAY_WORKSPACE": str(borough / "workspace"),
            "HEADWAY_HTTPS_NAME": "headway.example",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stdout + told.stderr

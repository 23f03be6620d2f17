"""Takes the pictures in docs/pictures anew, from the real documents and a real browser.

Needs chromium and pdftoppm (Debian: chromium, poppler-utils). Run by ``make pictures``.
"""

import subprocess
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from headway.cli.app import run

PICTURES = Path(__file__).parents[1] / "docs" / "pictures"
CHROMIUM = "/usr/bin/chromium"
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"]
DOTS_PER_INCH = 90
SCREENS = {"page-in-a-browser": (1366, 900), "page-on-a-phone": (375, 812)}


def main() -> None:
    """Writes every picture over the one that was there."""
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        pdf, html = Path(folder, "page.pdf"), Path(folder, "page.html")
        made = run(
            ["page", "--la", "Thurrock", "--format", "csv", "--pdf", str(pdf), "--html", str(html)]
        )
        if made != 0:
            raise SystemExit(made)
        subprocess.run(
            ["pdftoppm", "-r", str(DOTS_PER_INCH), "-png", "-singlefile", pdf,
             PICTURES / "plan-on-a-page"],
            check=True,
        )  # fmt: skip
        with sync_playwright() as browsers:
            browser = browsers.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
            for name, (width, height) in SCREENS.items():
                view = browser.new_page(viewport={"width": width, "height": height})
                view.goto(html.as_uri())
                view.screenshot(path=PICTURES / f"{name}.png")
            browser.close()


if __name__ == "__main__":
    main()

"""Making the packaged edition from the bundle in ``reference/``: run it again, get it again.

    python -m headway.benchmarks.build reference/lait-2026-04 src/headway/benchmarks/data

``kept/`` holds what no file of the bundle says and had to be decided or looked up once: the
ids of the series, codes and lifetimes of areas, breaks in method, rulings on single series.
"""

from pathlib import Path

KEPT = Path(__file__).parent / "kept"

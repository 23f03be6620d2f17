"""How often a process is killed at random moments: a few times, or as ``HEADWAY_KILLS`` says."""

import os

KILLS = int(os.environ.get("HEADWAY_KILLS", "3"))

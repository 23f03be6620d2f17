"""What every test shares: what it may need, no way out to the network, no test by the clock."""

from hypothesis import settings

settings.register_profile("without-a-clock", deadline=None)
settings.load_profile("without-a-clock")

pytest_plugins = ["pytester", "tests.needs", "tests.holmewater"]

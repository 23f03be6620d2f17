"""The mechanism that skips what a machine lacks, and refuses to skip where it was asked for."""

import pytest

NEEDY = """
import pytest

@pytest.mark.browser
def test_in_a_browser():
    pytest.skip("Chromium would not start")

def test_on_any_machine():
    pytest.skip("nothing to see")
"""


@pytest.fixture
def needy(pytester: pytest.Pytester) -> pytest.Pytester:
    pytester.makeini("[pytest]\nmarkers = browser\n")
    pytester.makepyfile(NEEDY)
    return pytester


def test_a_skip_is_a_skip_where_nothing_is_required(
    needy: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("HEADWAY_REQUIRE", raising=False)
    needy.runpytest("-p", "tests.needs").assert_outcomes(skipped=2)


def test_a_skip_of_what_is_required_fails_and_says_why(
    needy: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HEADWAY_REQUIRE", "browser")
    result = needy.runpytest("-p", "tests.needs")
    result.assert_outcomes(failed=1, skipped=1)
    result.stdout.fnmatch_lines(["*browser is required here, yet the test skipped:*"])


def test_a_requirement_nobody_knows_is_refused(
    needy: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HEADWAY_REQUIRE", "browzer")
    result = needy.runpytest("-p", "tests.needs")
    assert result.ret != 0
    result.stderr.fnmatch_lines(["*HEADWAY_REQUIRE names browzer; it may name*"])

"""Whatever is read, it is refused with a sentence or read: nothing else can come of a file."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from headway.collections.registry import RETURNS
from tests.unit.collections.seed_files import DAMAGE, Damage, damaged, read_whole, seeds

BOUNDED = settings(max_examples=80, suppress_health_check=list(HealthCheck))


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[bytes]]:
    return seeds(tmp_path_factory.mktemp("seeds"))


def test_there_is_a_file_of_every_return_to_damage(whole: dict[str, list[bytes]]) -> None:
    assert set(whole) == set(RETURNS)
    assert all(read_whole(content) for files in whole.values() for content in files)


@pytest.mark.parametrize("return_id", RETURNS)
@given(data=st.data())
@BOUNDED
def test_a_damaged_file_is_read_or_refused(
    whole: dict[str, list[bytes]], return_id: str, data: st.DataObject
) -> None:
    content = data.draw(st.sampled_from(whole[return_id]))
    damage: list[Damage] = data.draw(DAMAGE)
    read_whole(damaged(content, damage))


@given(st.binary(max_size=400))
@BOUNDED
def test_bytes_of_nothing_are_refused(content: bytes) -> None:
    assert not read_whole(content)


@given(st.text(max_size=400), st.sampled_from(["utf-8", "utf-16", "utf-16-le", "cp1252"]))
@BOUNDED
def test_text_of_nothing_is_refused(text: str, encoding: str) -> None:
    assert not read_whole(text.encode(encoding, "ignore"))

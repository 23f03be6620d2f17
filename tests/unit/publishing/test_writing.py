"""A document is written whole, or what stood there before still stands."""

import os
from pathlib import Path

import pytest

from headway.errors import FileRefused
from headway.publishing.writing import write


def test_a_document_is_written_byte_for_byte(tmp_path: Path) -> None:
    write(tmp_path / "page.html", b"one\ntwo\r\n")
    assert (tmp_path / "page.html").read_bytes() == b"one\ntwo\r\n"


def test_an_earlier_document_is_replaced_and_nothing_else_is_left(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_bytes(b"old, and longer")
    write(tmp_path / "page.html", b"new")
    assert (tmp_path / "page.html").read_bytes() == b"new"
    assert [entry.name for entry in tmp_path.iterdir()] == ["page.html"]


@pytest.mark.skipif(os.name != "posix", reason="permissions are read as Posix keeps them")
def test_others_may_read_the_document_as_the_machine_allows(tmp_path: Path) -> None:
    earlier = os.umask(0o027)
    try:
        write(tmp_path / "page.html", b"new")
    finally:
        os.umask(earlier)
    assert (tmp_path / "page.html").stat().st_mode & 0o777 == 0o640


def test_a_folder_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(FileRefused, match="is a folder") as refusal:
        write(tmp_path, b"new")
    assert str(tmp_path) in str(refusal.value)


def test_a_missing_folder_is_refused_and_not_made(tmp_path: Path) -> None:
    with pytest.raises(FileRefused, match="does not exist"):
        write(tmp_path / "nowhere" / "page.html", b"new")
    assert not (tmp_path / "nowhere").exists()


def test_a_folder_that_cannot_be_written_to_is_refused_in_one_sentence(tmp_path: Path) -> None:
    # A name too long for any file system fails for every user, even one who may write anywhere.
    target = tmp_path / ("x" * 300 + ".html")
    with pytest.raises(FileRefused, match="could not be written") as refusal:
        write(target, b"new")
    assert "\n" not in str(refusal.value)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="links need no permission only on Posix")
def test_a_link_is_followed_and_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.html").write_bytes(b"old")
    (tmp_path / "link.html").symlink_to("real.html")
    write(tmp_path / "link.html", b"new")
    assert (tmp_path / "link.html").is_symlink()
    assert (tmp_path / "real.html").read_bytes() == b"new"


@pytest.mark.skipif(os.name != "posix", reason="a device has a path only on Posix")
def test_a_device_is_written_to_and_not_replaced() -> None:
    write(Path(os.devnull), b"new")
    assert not Path(os.devnull).is_file()


@pytest.mark.skipif(
    os.name != "posix" or os.geteuid() == 0, reason="the superuser may write anywhere"
)
def test_a_folder_without_permission_leaves_the_old_document_standing(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_bytes(b"old")
    tmp_path.chmod(0o555)
    try:
        with pytest.raises(FileRefused, match="could not be written"):
            write(tmp_path / "page.html", b"new")
    finally:
        tmp_path.chmod(0o755)
    assert (tmp_path / "page.html").read_bytes() == b"old"

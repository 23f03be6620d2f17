"""What is said of a file that may be sound, and is none of the returns."""

from headway.errors import FileRefused


class NotAReturn(FileRefused):
    """A file that may be sound, and is none that Headway reads."""

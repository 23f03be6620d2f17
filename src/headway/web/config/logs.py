"""What a log says of a fault: which kind, and where in the code; never the words of the error.

An error's text may hold what somebody typed, or a value from a record.
"""

import logging
import traceback
from types import TracebackType

Error = tuple[type[BaseException], BaseException, TracebackType | None]


class WhereOnly(logging.Formatter):
    """Writes the kind of an error and the lines it passed through."""

    def formatException(self, ei: Error | tuple[None, None, None]) -> str:  # noqa: N802
        """The kind and the places, in place of the whole traceback."""
        kind, _, trace = ei
        places = [f"{frame.name}:{frame.lineno}" for frame in traceback.extract_tb(trace)]
        return f"{kind.__name__ if kind else 'no error'} in {' > '.join(places)}"

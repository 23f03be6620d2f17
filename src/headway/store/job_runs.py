"""Runs of jobs, as the journal tells them: begun, then finished or failed."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from headway.store.event_types import EventType
from headway.store.journal import Journal


@dataclass(frozen=True, kw_only=True, slots=True)
class JobRun:
    """One run. What the job puts in ``counts`` is journalled when it finishes."""

    run: str
    job: str
    counts: dict[str, int] = field(default_factory=dict)


@contextmanager
def job_run(journal: Journal, job: str, actor: str) -> Iterator[JobRun]:
    """Journal the beginning and the end of a job.

    A job that is killed has a beginning and no end (``Journal.unfinished_jobs``). Of an error
    only its kind is written: its text may name a file or a person.
    """
    this = JobRun(run=secrets.token_hex(8), job=job)
    about: dict[str, str | int] = {"run": this.run, "job": job}
    with journal.kept_open():
        journal.append(EventType.JOB_STARTED, actor, None, about)
        try:
            yield this
        except BaseException as error:
            failed = about | {"error": type(error).__name__}
            journal.append(EventType.JOB_FAILED, actor, None, failed)
            raise
        journal.append(EventType.JOB_FINISHED, actor, None, {**about, **this.counts})

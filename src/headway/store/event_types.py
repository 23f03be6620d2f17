"""Everything that is ever written in the journal. An event type is never renamed."""

from enum import StrEnum


class EventType(StrEnum):
    """What happened, with what its entry says about it."""

    means: str

    def __new__(cls, value: str, means: str = "") -> "EventType":
        """Join the stored name to its meaning, so that neither is written without the other."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.means = means
        return member

    WORKSPACE_CREATED = "workspace_created", "The workspace was made"
    FILE_RECEIVED = "file_received", "A file was taken in: its sha256, size and kind of return"
    JOB_STARTED = "job_started", "A job began: which, and its run number"
    JOB_FINISHED = "job_finished", "A job ended as it should: its run number and what it counted"
    JOB_FAILED = "job_failed", "A job ended early: its run number and the kind of error"
    EDITION_MADE = "edition_made", "An edition became the current one: its name and its sources"
    PUPIL_ID_ISSUED = "pupil_id_issued", "An identifier was first seen and given a pupil_id"
    PUPIL_ID_LINKED = "pupil_id_linked", "A further identifier was found to be the same child's"
    LINK_DECIDED = "link_decided", "A person decided whether two records are one child"
    CHILD_ERASED = "child_erased", "A child's record was erased: later editions are without it"
    CHILD_RECTIFIED = "child_rectified", "A row that was wrong about a child was set aside"
    CHILD_RESTRICTED = "child_restricted", "A child's record was restricted, or no longer is"
    IDENTITIES_READ = "identities_read", "Identities were read: how many, and for what reason"
    CHILD_VIEWED = "child_viewed", "A child's record was looked at, and for what reason"
    CHILDREN_LISTED = "children_listed", "A list of children was looked at: which, and why"
    KEY_ROTATED = "key_rotated", "Received files and identities were sealed with a new key"
    SIGNED_IN = "signed_in", "A person signed in"
    SIGN_IN_FAILED = "sign_in_failed", "A sign-in was refused"
    SIGNED_OUT = "signed_out", "A person signed out"
    ROLE_GIVEN = "role_given", "A person was given a role"
    ROLE_TAKEN_AWAY = "role_taken_away", "A role was taken away from a person"
    RELEASE_PROPOSED = "release_proposed", "Figures were proposed for release"
    RELEASE_APPROVED = "release_approved", "A release was approved"
    RELEASE_WITHDRAWN = "release_withdrawn", "A release was withdrawn"
    FORECAST_STORED = "forecast_stored", "A forecast was stored, to be scored when the year is out"

"""What a person may be allowed to do. A permission is never renamed: it is retired."""

from enum import StrEnum


class Permission(StrEnum):
    """One thing a role may allow, named noun first, with what it lets its holder do."""

    means: str

    def __new__(cls, value: str, means: str = "") -> "Permission":
        """Join the stored name to its meaning, so that neither is written without the other."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.means = means
        return member

    FIGURE_VIEW = "figure_view", "see figures that have not been released"
    RELEASED_FIGURE_VIEW = "released_figure_view", "see figures that have been released"
    CHILD_VIEW = "child_view", "see the children within reach, as deeply as the role allows"
    FILE_LOAD = "file_load", "put received files into the workspace"
    FAULT_VIEW = "fault_view", "see what is wrong with received files"
    LINK_REVIEW = "link_review", "decide whether two records are one child"
    CHILD_ERASE = "child_erase", "erase a child's record, or set aside a row that is wrong"
    CHILD_RESTRICT = "child_restrict", "restrict the record of a child within reach"
    EDITION_CALCULATE = "edition_calculate", "calculate figures anew"
    MEASURE_PREVIEW = "measure_preview", "try a measure before it is used"
    PLAN_VIEW = "plan_view", "see plans"
    PLAN_EDIT = "plan_edit", "change plans"
    CHILD_PLAN_EDIT = "child_plan_edit", "change the plan of a child within reach"
    RELEASE_PROPOSE = "release_propose", "propose figures for release"
    RELEASE_APPROVE = "release_approve", "approve figures that another person proposed"
    JOURNAL_VIEW = "journal_view", "read the journal"
    KEY_ROTATE = "key_rotate", "change the key that received files are sealed with"
    ACCOUNT_MANAGE = "account_manage", "give and take away accounts and roles"
    SETTING_MANAGE = "setting_manage", "change the settings of the workspace"

"""Accounts: a person, the one role they act in, and the reach and dates of it."""

from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.validators import ASCIIUsernameValidator
from django.db import models

from headway.access.actor import Actor
from headway.access.permissions import Permission
from headway.access.roles import ROLES, Role


class AccountManager(BaseUserManager["Account"]):
    """Finds accounts by their name, in any case."""

    def get_by_natural_key(self, username: str | None) -> "Account":
        return self.get(username__iexact=username)


class Account(AbstractBaseUser):
    """Someone who may sign in. One account acts in one role.

    ``schools`` are URNs and ``children`` pupil_ids; ``starts_on`` and ``ends_on`` bound the
    role's reach, both included. A password that was given and not chosen is one-time.
    """

    username = models.CharField(max_length=60, unique=True, validators=[ASCIIUsernameValidator()])
    person = models.CharField(max_length=120)
    role_id = models.CharField(max_length=40)
    schools = models.JSONField(default=list, blank=True)
    children = models.JSONField(default=list, blank=True)
    starts_on = models.DateField(null=True, blank=True)
    ends_on = models.DateField(null=True, blank=True)
    password_is_one_time = models.BooleanField(default=True)
    is_active = models.BooleanField(default=True)

    objects: ClassVar[AccountManager] = AccountManager()

    USERNAME_FIELD = "username"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["person", "role_id"]

    class Meta:
        """What the database itself holds an account to."""

        ordering: ClassVar[list[str]] = ["username"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(
                condition=models.Q(ends_on__isnull=True)
                | models.Q(starts_on__isnull=True)
                | models.Q(ends_on__gte=models.F("starts_on")),
                name="account_dates_run_forwards",
            )
        ]

    def __str__(self) -> str:
        return self.username

    @property
    def role(self) -> Role:
        """The role this account acts in."""
        return ROLES[self.role_id]

    @property
    def actor(self) -> Actor:
        """The person as every room below the web knows them."""
        return Actor(
            name=self.username,
            role=self.role,
            schools=frozenset(self.schools),
            children=frozenset(self.children),
            starts_on=self.starts_on,
            ends_on=self.ends_on,
        )

    def may(self, permission: Permission) -> bool:
        """Whether the account's role allows it."""
        return self.actor.may(permission)

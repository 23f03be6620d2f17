"""Accounts."""

from typing import ClassVar

from django.contrib.auth.validators import ASCIIUsernameValidator
from django.db import migrations, models


class Migration(migrations.Migration):
    """The table of accounts."""

    initial = True
    dependencies: ClassVar[list[tuple[str, str]]] = []
    operations: ClassVar[list[migrations.operations.base.Operation]] = [
        migrations.CreateModel(
            name="Account",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("password", models.CharField(max_length=128, verbose_name="password")),
                (
                    "last_login",
                    models.DateTimeField(blank=True, null=True, verbose_name="last login"),
                ),
                (
                    "username",
                    models.CharField(
                        max_length=60, unique=True, validators=[ASCIIUsernameValidator()]
                    ),
                ),
                ("person", models.CharField(max_length=120)),
                ("role_id", models.CharField(max_length=40)),
                ("schools", models.JSONField(blank=True, default=list)),
                ("children", models.JSONField(blank=True, default=list)),
                ("starts_on", models.DateField(blank=True, null=True)),
                ("ends_on", models.DateField(blank=True, null=True)),
                ("password_is_one_time", models.BooleanField(default=True)),
                ("is_active", models.BooleanField(default=True)),
            ],
            options={"ordering": ["username"]},
        ),
        migrations.AddConstraint(
            model_name="account",
            constraint=models.CheckConstraint(
                condition=models.Q(ends_on__isnull=True)
                | models.Q(starts_on__isnull=True)
                | models.Q(ends_on__gte=models.F("starts_on")),
                name="account_dates_run_forwards",
            ),
        ),
    ]

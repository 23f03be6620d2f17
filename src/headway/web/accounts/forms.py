"""What is typed to sign in and to choose a password."""

from typing import Any

from allauth.account.forms import ChangePasswordForm, LoginForm

from headway.web.accounts import actions


class SignInForm(LoginForm):
    """Account name and password."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self.fields["login"].label = "Account name"
        self.fields["login"].widget.attrs = {"autocomplete": "username", "autocapitalize": "none"}
        self.fields["password"].help_text = ""
        self.fields["password"].widget.attrs = {"autocomplete": "current-password"}

    def user_credentials(self) -> dict[str, Any]:
        """The credentials, under the name by which lockouts count them as well."""
        found: dict[str, Any] = super().user_credentials()
        return {**found, "login": found.get("username")}


class PasswordForm(ChangePasswordForm):
    """The password that was given, and the one that is chosen."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        for name, label, fill in (
            ("oldpassword", "Password you have now", "current-password"),
            ("password1", "New password, at least 12 characters", "new-password"),
            ("password2", "New password again", "new-password"),
        ):
            self.fields[name].label = label
            self.fields[name].help_text = ""
            self.fields[name].widget.attrs = {"autocomplete": fill}

    def save(self) -> None:
        super().save()
        actions.password_was_chosen(self.user)

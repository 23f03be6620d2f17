"""Addresses of sign-in, password, second factor and accounts.

Only those of the sign-in library that have a page of ours are here; sign-up is not.
"""

from allauth.account import views as account
from allauth.mfa.base import views as second_factor
from allauth.mfa.recovery_codes import views as spare_codes
from allauth.mfa.totp import views as totp
from django.urls import path

from headway.web.accounts import views

urlpatterns = [
    path("sign-in/", views.SignIn.as_view(), name="account_login"),
    path("sign-in/code/", second_factor.authenticate, name="mfa_authenticate"),
    path("sign-out/", account.logout, name="account_logout"),
    path("account/confirm/", account.reauthenticate, name="account_reauthenticate"),
    path("account/confirm/code/", second_factor.reauthenticate, name="mfa_reauthenticate"),
    path("account/password/", views.ChoosePassword.as_view(), name="account_change_password"),
    path("account/inactive/", account.account_inactive, name="account_inactive"),
    path("account/codes/", second_factor.index, name="mfa_index"),
    path("account/codes/app/", totp.activate_totp, name="mfa_activate_totp"),
    path("account/codes/app/remove/", totp.deactivate_totp, name="mfa_deactivate_totp"),
    path("account/codes/spare/", spare_codes.view_recovery_codes, name="mfa_view_recovery_codes"),
    path(
        "account/codes/spare/new/",
        spare_codes.generate_recovery_codes,
        name="mfa_generate_recovery_codes",
    ),
    path("accounts/", views.accounts, name="accounts"),
]

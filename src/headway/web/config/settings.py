"""Django's settings for one workspace, which ``HEADWAY_WORKSPACE`` names.

Everything is closed unless it is opened here: every page needs a sign-in, nothing is kept by a
browser, no script runs, and nothing is loaded from elsewhere.
"""

import os
from pathlib import Path
from urllib.parse import unquote, urlsplit

from headway import __version__
from headway.store.keys import Use
from headway.store.workspace import open_workspace

WORKSPACE = open_workspace(Path(os.environ.get("HEADWAY_WORKSPACE", "headway-workspace")))
"""The folder whose figures and children are shown."""

HTTPS_NAME = os.environ.get("HEADWAY_HTTPS_NAME", "")
"""The name by which browsers reach a proxy that speaks TLS for us; empty on this machine only."""

DEBUG = False
SECRET_KEY = WORKSPACE.key.derived(Use.WEB).hex()
ALLOWED_HOSTS = [HTTPS_NAME] if HTTPS_NAME else ["127.0.0.1", "localhost", "[::1]"]

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "axes",
    "headway.web.accounts",
    "headway.web.audit",
    "headway.web.insight",
    "headway.web.plans",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "headway.web.config.headers.closed",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "headway.web.config.refusals.Refusals",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "headway.web.accounts.sessions.held_to_their_limits",
    "axes.middleware.AxesMiddleware",
]
ROOT_URLCONF = "headway.web.config.urls"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.jinja2.Jinja2",
        "OPTIONS": {
            "environment": "headway.web.frame.templates.environment",
            "context_processors": ["headway.web.frame.templates.shared"],
        },
    }
]


def _database(address: str) -> dict[str, object]:
    """Postgres where an address is given, else a file in the workspace."""
    if not address:
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": WORKSPACE.folder / "app.sqlite3",
            "OPTIONS": {
                "transaction_mode": "IMMEDIATE",
                "timeout": 5,
                "init_command": "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL",
            },
        }
    parts = urlsplit(address)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": parts.path.lstrip("/"),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": parts.hostname or "",
        "PORT": str(parts.port or ""),
    }


DATABASES = {"default": _database(os.environ.get("DATABASE_URL", ""))}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

LANGUAGE_CODE = "en-gb"
TIME_ZONE = "Europe/London"
USE_I18N = False

STATIC_URL = f"/static/{__version__}/"
STATICFILES_DIRS = [Path(__file__).parent.parent / "static"]
STATICFILES_FINDERS = ["django.contrib.staticfiles.finders.FileSystemFinder"]
WHITENOISE_ALLOW_ALL_ORIGINS = False
WHITENOISE_USE_FINDERS = True

AUTH_USER_MODEL = "accounts.Account"
AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    "django.contrib.auth.backends.ModelBackend",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}", "OPTIONS": options}
    for name, options in (
        ("UserAttributeSimilarityValidator", {"user_attributes": ["username", "person"]}),
        ("MinimumLengthValidator", {"min_length": 12}),
        ("CommonPasswordValidator", {}),
    )
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "home"

ACCOUNT_ADAPTER = "headway.web.accounts.adapters.AccountAdapter"
ACCOUNT_FORMS = {
    "login": "headway.web.accounts.forms.SignInForm",
    "change_password": "headway.web.accounts.forms.PasswordForm",
}
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_LOGOUT_REDIRECT_URL = "account_login"
ACCOUNT_RATE_LIMITS = {
    # Behind a proxy a whole office has one address; failures are counted by account, below.
    "login": None,
}
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*"]
ACCOUNT_USER_MODEL_EMAIL_FIELD = None
MFA_ADAPTER = "headway.web.accounts.adapters.SecondFactorAdapter"
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes"]
MFA_TOTP_ISSUER = f"Headway {WORKSPACE.settings.name}"

AXES_COOLOFF_TIME = 0.25  # hours
AXES_FAILURE_LIMIT = 5
AXES_LOCKOUT_CALLABLE = "headway.web.accounts.views.locked_out"
AXES_LOCKOUT_PARAMETERS = ["username"]
AXES_RESET_ON_SUCCESS = True
AXES_USERNAME_FORM_FIELD = "login"
AXES_VERBOSE = False

SESSION_COOKIE_AGE = 60 * 60
SESSION_COOKIE_NAME = "headway"
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = bool(HTTPS_NAME)
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
SESSION_SAVE_EVERY_REQUEST = True
CSRF_COOKIE_AGE = None
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Strict"
CSRF_COOKIE_SECURE = bool(HTTPS_NAME)
CSRF_FAILURE_VIEW = "headway.web.config.refusals.stale_form"
CSRF_TRUSTED_ORIGINS = [f"https://{HTTPS_NAME}"] if HTTPS_NAME else []

SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60 if HTTPS_NAME else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = bool(HTTPS_NAME)
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if HTTPS_NAME else None
SECURE_SSL_REDIRECT = bool(HTTPS_NAME)

SILENCED_SYSTEM_CHECKS = [
    # Failures are counted by account name: behind an authority's proxy all have one address.
    "axes.W006",
    # Whether a domain goes into browsers' own lists is for whoever owns it to say.
    "security.W021",
]

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "plain": {
            "()": "headway.web.config.logs.WhereOnly",
            "format": "{asctime} {levelname} {name} {message}",
            "style": "{",
        }
    },
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    # Who asked for what stands in the journal; a log is read by others.
    "loggers": {"django.request": {"level": "ERROR"}, "axes": {"level": "ERROR"}},
}

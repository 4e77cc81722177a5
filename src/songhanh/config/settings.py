"""
Settings of the platform: one file, every value from the environment or a default that is safe.

SONGHANH_DATA           folder of the database, the files and the keys (default ./var)
SONGHANH_DATABASE       postgres://… (default: SQLite in the data folder)
SONGHANH_HOSTS          names under which the site is reached, comma-separated
SONGHANH_HTTPS          1 when the site is reached over https (secure cookies, strict transport)
SONGHANH_DEBUG          1 only on a developer's machine
"""

from pathlib import Path

from songhanh.config import environment, keys

BASE = Path(__file__).resolve().parents[1]
DATA = environment.folder("SONGHANH_DATA", Path.cwd() / "var")

DEBUG = environment.flag("SONGHANH_DEBUG", default=False)
HTTPS = environment.flag("SONGHANH_HTTPS", default=False)
ALLOWED_HOSTS = environment.names("SONGHANH_HOSTS", "localhost,127.0.0.1,[::1]")
CSRF_TRUSTED_ORIGINS = [f"https://{host}" for host in ALLOWED_HOSTS] if HTTPS else []

SECRET_KEY = keys.read_or_make(DATA, "session")
AUDIT_KEY = keys.read_or_make(DATA, "audit")

DATABASES = {"default": environment.database("SONGHANH_DATABASE", DATA)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = [
    "songhanh.web",
    "songhanh.takeouts",
    "songhanh.intake",
    "songhanh.indicators",
    "songhanh.reports",
    "songhanh.plans",
    "songhanh.documents",
    "songhanh.organisations",
    "songhanh.accounts",
    "songhanh.audit",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.humanize",
    "django.forms",
    "csp",
    "django_htmx",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "songhanh.web.gate.PolicyMiddleware",
]

ROOT_URLCONF = "songhanh.config.urls"
WSGI_APPLICATION = "songhanh.config.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": sorted((BASE / "web").glob("*/templates")),  # each area keeps its own
        "APP_DIRS": True,
        "OPTIONS": {
            "builtins": ["songhanh.web.templatetags.songhanh"],
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.messages.context_processors.messages",
                "songhanh.web.shell.shell",
            ],
        },
    }
]

FORM_RENDERER = "songhanh.web.forms.FormRenderer"

AUTH_USER_MODEL = "accounts.User"
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator",
        "OPTIONS": {"user_attributes": ("login", "name")},
    },
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "sign-in"
LOGIN_REDIRECT_URL = "overview"

# Cookies carry notices so that a GET that shows one writes nothing to the database.
MESSAGE_STORAGE = "django.contrib.messages.storage.cookie.CookieStorage"
SESSION_COOKIE_AGE = 8 * 60 * 60  # one working day; longer on a shared computer helps nobody
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT = HTTPS
SECURE_HSTS_SECONDS = 31_536_000 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = HTTPS
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if HTTPS else None
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'self'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "object-src": ["'none'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
    }
}

LANGUAGE_CODE = "vi"
LANGUAGES = [("vi", "Tiếng Việt"), ("en", "English")]
LOCALE_PATHS = [BASE / "locale"]
FORMAT_MODULE_PATH = ["songhanh.config.formats"]
TIME_ZONE = "Asia/Ho_Chi_Minh"
USE_TZ = True
USE_THOUSAND_SEPARATOR = False  # ids stand in templates too; figures are grouped by the filter intcomma

STATIC_URL = "static/"
STATIC_ROOT = DATA / "static"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage", "OPTIONS": {"location": DATA / "files"}},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
FILES = DATA / "files"  # uploaded bytes, stored under a uuid, never served by the web server
UPLOAD_LIMIT = 25 * 1024 * 1024
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 20_000  # a form over all communes of a province
FILE_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
}

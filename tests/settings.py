"""Settings of the tests: the product's own, with a throw-away data folder and quick passwords."""

import os
import tempfile

os.environ.setdefault("SONGHANH_DATA", tempfile.mkdtemp(prefix="songhanh-test-"))

from songhanh.config.settings import *  # noqa: F403

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES = {  # the manifest of hashed names is made at installation, which tests do not need
    **STORAGES,  # noqa: F405
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
STATIC_ROOT.mkdir(parents=True, exist_ok=True)  # noqa: F405 - whitenoise warns of a missing one

"""Getting in and out: sign-in, the first person, the slip, one's own password, the agency one acts for."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth import REDIRECT_FIELD_NAME, authenticate, login, logout, update_session_auth_hash
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render, resolve_url
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme

from songhanh.accounts import actions, queries
from songhanh.organisations import founding
from songhanh.web.accounts.forms import FirstPersonForm, OwnPasswordForm, SignInForm, SlipForm
from songhanh.web.gate import ACTING_FOR, acting_of

BACKEND = "django.contrib.auth.backends.ModelBackend"
WRONG_PAIR = "Tên đăng nhập hoặc mật khẩu không đúng."


def sign_in(request: HttpRequest) -> HttpResponse:
    """Ask who one is; an installation without people is led to its first person."""
    if queries.nobody_yet():
        return redirect("first-person")
    form = SignInForm(request.POST or None)
    back = request.GET.get(REDIRECT_FIELD_NAME, "")
    if request.method == "POST" and form.is_valid():
        user = authenticate(
            request, username=form.cleaned_data["login"].lower(), password=form.cleaned_data["password"]
        )
        if user is not None:
            login(request, user)
            return redirect(_inside(request, back))
        form.add_error(None, WRONG_PAIR)
    return _page(request, "accounts/sign_in.html", form)


def _inside(request: HttpRequest, back: str) -> str:
    """The page one came from, if it is ours."""
    if back and url_has_allowed_host_and_scheme(back, {request.get_host()}, require_https=request.is_secure()):
        return back
    return resolve_url("overview")


def _page(request: HttpRequest, template: str, form: object) -> HttpResponse:
    return render(request, template, {"form": form}, status=422 if request.method == "POST" else 200)


def first_person(request: HttpRequest) -> HttpResponse:
    """Make the first person, who is everything until others come; gone as soon as somebody exists."""
    if not queries.nobody_yet():
        raise Http404
    form = FirstPersonForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        said = form.cleaned_data
        try:
            user = founding.found_installation(
                login=said["login"], name=said["name"], password=said["new_password"], agency_name=said["agency"],
                at=timezone.now(),
            )  # fmt: skip
        except founding.AlreadyFounded:
            raise Http404 from None
        login(request, user, backend=BACKEND)
        return redirect("overview")
    return _page(request, "accounts/first_person.html", form)


def slip(request: HttpRequest) -> HttpResponse:
    """Come in the first time with the code from the printed slip, and choose a password."""
    form = SlipForm(request.POST or None, initial={"login": request.GET.get("ten", "")})
    if request.method == "POST" and form.is_valid():
        said = form.cleaned_data
        try:
            user = actions.use_slip(
                login=said["login"], code=said["code"], password=said["new_password"], at=timezone.now()
            )
        except actions.CannotUseSlip as sentence:
            form.add_error(None, str(sentence))
        except ValidationError as refused:
            form.add_error("new_password", refused)
        else:
            login(request, user, backend=BACKEND)
            messages.success(request, "Đã đặt mật khẩu. Từ nay đăng nhập bằng tên đăng nhập và mật khẩu này.")
            return redirect("overview")
    return _page(request, "accounts/slip.html", form)


def sign_out(request: HttpRequest) -> HttpResponse:
    logout(request)
    return redirect("sign-in")


def switch_agency(request: HttpRequest) -> HttpResponse:
    """Act for another of one's agencies from now on."""
    wanted = request.POST.get("agency", "")
    agency = next((one for one in acting_of(request).agencies if str(one.pk) == wanted), None)
    if agency is None:
        raise Http404
    request.session.cycle_key()
    request.session[ACTING_FOR] = agency.pk
    messages.success(request, f"Đang làm việc tại: {agency}.")
    return redirect("overview")


def password(request: HttpRequest) -> HttpResponse:
    """Change one's own password; other devices are signed out by it."""
    acting = acting_of(request)
    form = OwnPasswordForm(request.POST or None, user=acting.user)
    if request.method == "POST" and form.is_valid():
        actions.change_password(
            user=acting.user, password=form.cleaned_data["new_password"], acting_for=acting.agency, at=timezone.now()
        )
        update_session_auth_hash(request, acting.user)
        messages.success(request, "Đã đổi mật khẩu.")
        return redirect("password")
    return _page(request, "accounts/password.html", form)

"""What a person reads in the browser after installing, or after not installing: what happened and what to do next."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from starlette.responses import HTMLResponse

from bot.platforms.slack import kinds
from bot.platforms.slack.errors import Fault
from bot.platforms.slack.scopes import Scope


@dataclass(frozen=True)
class Page:
    """A heading and paragraphs of plain text. `again`: with a link that begins anew."""

    heading: str
    paragraphs: tuple[str, ...]
    status: int
    again: bool = True


DENIED = Page(
    "Nothing was installed",
    (
        "The request was declined in Slack, so the assistant was not added to the workspace.",
        "If your workspace asks an administrator first, it can be installed once they have approved it.",
    ),
    200,
)
OTHER_BROWSER = Page(
    "Please start again",
    (
        "This page belongs to an installation that was begun in another browser or tab, or that is already over. "
        "Nothing was changed.",
        "If you have just seen that the assistant is installed, there is nothing more to do here. Otherwise start "
        "again in this browser, with cookies allowed for this site.",
    ),
    400,
)
TOO_OLD = Page(
    "Please start again",
    (
        "This link was used before, or it is older than ten minutes. Nothing was changed.",
        "If you have just seen that the assistant is installed, there is nothing more to do here.",
    ),
    400,
)
WHOLE_ORGANIZATION = Page(
    "Please choose one workspace",
    (
        "The assistant is installed in one workspace at a time, and here a whole organization was chosen. "
        "Nothing was kept.",
        "Start again and pick the workspace that your team writes in.",
    ),
    400,
)
NOT_READY = Page(
    "Slack did not answer",
    ("Slack did not answer in time, so nothing was kept.", "Please start again in a few minutes."),
    503,
)
BUSY = Page(
    "Please try again in a moment",
    ("Too many installations are being finished at this moment, so this one was not. Nothing was kept.",),
    503,
)
SETTINGS = Page(
    "The assistant is not set up yet",
    (
        "Slack does not recognize this app as it is set up here. Nothing was kept.",
        "Please tell the person who runs the assistant: {detail}",
    ),
    500,
)
OURS = Page(
    "That did not work on our side",
    (
        "Something went wrong here while the installation was being kept. There is nothing to undo in Slack.",
        "Please start again. If it happens twice, tell the person who runs the assistant when it was; "
        "the reason is in its log.",
    ),
    500,
)
_DETAILS = {
    "bad_client_secret": "`SLACK_CLIENT_SECRET` is not this app's.",
    "invalid_client_id": "`SLACK_CLIENT_ID` is not this app's.",
    "bad_redirect_uri": "add the address of this page to the app's Redirect URLs, and see that `PUBLIC_URL` matches it.",
    "oauth_authorization_url_mismatch": "the app is set up for another way of installing it.",
    "no_scopes": "the app asks for no bot permissions.",
}
_REASONS = {
    "invalid_code": TOO_OLD,
    "cannot_install_an_org_installed_app": WHOLE_ORGANIZATION,
    "access_denied": DENIED,
}


def installed(name: str, left_out: Sequence[Scope]) -> Page:
    """It worked; `left_out` are permissions that were asked for and not granted."""
    paragraphs = [
        f"The assistant is now in the Slack workspace {name or 'you chose'}. It belongs to no "
        "district yet, so it shows no numbers there.",
        "Next, a coordinator of the collaborative connects the workspace to its district. After that, invite "
        "the assistant to your team's channel with /invite and type /csmhs help.",
    ]
    if left_out:
        paragraphs.append("It was not granted everything it asked for, and works without:")
        paragraphs += [f"{scope.name}: {scope.without}" for scope in left_out]
    return Page("Installed", tuple(paragraphs), 200, again=False)


def missing(names: Sequence[str]) -> Page:
    """Slack granted less than the least."""
    return Page(
        "Something is missing",
        (
            f"The assistant cannot work in this workspace without {', '.join(names)}. Nothing was kept.",
            "Please start again. If it comes out the same, the app's own settings leave these out: tell the person who "
            "runs the assistant.",
        ),
        400,
    )


def refused(fault: Fault) -> Page:
    """Slack would not hand over the token."""
    if fault.error in _REASONS:
        return _REASONS[fault.error]
    if fault.error in _DETAILS:
        first, second = SETTINGS.paragraphs
        return Page(SETTINGS.heading, (first, second.format(detail=_DETAILS[fault.error])), SETTINGS.status)
    if fault.kind in (kinds.TRANSIENT, kinds.AMBIGUOUS, kinds.HOLD):
        return NOT_READY
    return OURS


def response(page: Page) -> HTMLResponse:
    """The page as HTML without script; the address it was asked by holds a code, so it is told to nobody."""
    body = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in page.paragraphs)
    link = '<p><a href="install">Start again</a></p>' if page.again else ""
    text = (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(page.heading)}</title></head>"
        f"<body><main><h1>{escape(page.heading)}</h1>{body}{link}</main></body></html>"
    )
    headers = {
        "cache-control": "no-store",
        "referrer-policy": "no-referrer",
        "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    }
    return HTMLResponse(text, page.status, headers)

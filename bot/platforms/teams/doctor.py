"""The checks behind `csmhs doctor teams`: what works, what works in a lesser way, what does not, and how to mend it.

Nothing is changed by them, here or at Microsoft: no conversation is made, nothing is said.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field

from bot.findings import Finding
from bot.platforms.teams import errors
from bot.platforms.teams.adapter import Address
from bot.platforms.teams.connector import Connector
from bot.platforms.teams.inbound import parts_of
from bot.platforms.teams.tokens import Registration, Tokens
from bot.ui import say

REFUSED_UNSIGNED = 401
PASS_ON = "let its reverse proxy pass `/api/messages` to `CSMHS_HOST` and `CSMHS_PORT`"
CONNECT = "Type `/csmhs connect` to the assistant in another channel, or add the app to this one's team again."

Knock = Callable[[str, str], Awaitable[int | None]]
"""Asks an address (method, URL) for nothing and gives the status of its answer, None when there is none."""


@dataclass(frozen=True)
class Setup:
    """The settings that Teams has to do with. `path`: where Teams' requests are taken, below `public_url`."""

    live: bool
    public_url: str
    path: str
    tenants: Sequence[str]
    registration: Registration = field(repr=False)


@dataclass(frozen=True)
class Conversation:
    """A connected conversation; `trouble` is why the last message could not be sent, "" when it could."""

    place: str
    name: str
    purposes: Sequence[str]
    trouble: str = ""

    @property
    def called(self) -> str:
        """As people know it: its name, and whom it is for."""
        return f"{self.name or 'A conversation'} (for {say.listing(list(self.purposes))})"


@dataclass(frozen=True)
class Kept:
    """What our store says. `unheard`: who has no connected channel on any platform."""

    addresses: Mapping[str, Address] = field(default_factory=dict)
    districts: Mapping[str, str] = field(default_factory=dict)
    """Whose each organization is, by tenant, as people call it."""
    conversations: Sequence[Conversation] = ()
    unheard: Sequence[str] = ()


async def check(
    setup: Setup, kept: Kept, tokens: Tokens, connect: Callable[[], Awaitable[Connector]], knock: Knock
) -> list[Finding]:
    """Every finding, in the order in which they are best mended."""
    found = settings(setup)
    if any(finding.ok is False for finding in found) and not setup.registration.client_secret:
        return found
    has_token = await _token(tokens)
    found += [has_token, await _keys(setup, knock), await _endpoint(setup, knock), *organizations(setup, kept)]
    if has_token.ok:
        connector = await connect()
        found += [await _reached(one, setup, kept, connector) for one in kept.conversations]
        await connector.close()
    return [*found, *unheard(kept)]


def settings(setup: Setup) -> list[Finding]:
    """What is wrong with the settings alone."""
    ours = setup.registration
    named = {
        "`TEAMS_CLIENT_ID`": ours.client_id,
        "`TEAMS_CLIENT_SECRET`": ours.client_secret,
        "`TEAMS_TENANT_ID`": ours.tenant_id,
    }
    missing = [name for name, value in named.items() if not value]
    found = []
    if not setup.live:
        fix = "Set `CSMHS_MODE=live` and your own program in `CSMHS_PROGRAM`, and start again."
        found.append(Finding(False, "`CSMHS_MODE` is practice, where Teams is never opened.", fix))
    if missing:
        fix = "Put them into `.env`, as docs/teams.md shows."
        found.append(Finding(False, f"{say.listing(missing)} {'is' if len(missing) == 1 else 'are'} not set.", fix))
    return found or [Finding(True, "The settings for Teams fit together.")]


async def _token(tokens: Tokens) -> Finding:
    try:
        await tokens()
    except errors.Refused as refused:
        if refused.kind is errors.BOT:
            fix = (
                "Copy the value (not the id) of a client secret that has not run out into `TEAMS_CLIENT_SECRET`, and the "
                "Directory (tenant) ID of the registration into `TEAMS_TENANT_ID`."
            )
            return Finding(False, "Microsoft gives the bot no token for these credentials.", fix)
        fix = "Let this computer reach it over https; a proxy goes into `HTTPS_PROXY`."
        return Finding(False, "Microsoft's login does not answer from here.", fix)
    return Finding(True, "Microsoft gives the bot a token.")


async def _keys(setup: Setup, knock: Knock) -> Finding:
    url = setup.registration.metadata_url
    if await knock("GET", f"{url.removesuffix('/openidconfiguration')}/keys") == 200:
        return Finding(True, "The keys that Teams signs with can be fetched.")
    fix = "Let this computer reach it over https (a proxy goes into `HTTPS_PROXY`), or correct `TEAMS_KEYS_URL`."
    return Finding(False, f"The keys that Teams signs with cannot be fetched from {url}.", fix)


async def _endpoint(setup: Setup, knock: Knock) -> Finding:
    """Whether the public address leads to the assistant."""
    if not setup.public_url:
        fix = "Set `PUBLIC_URL` to the https address of the bot's messaging endpoint, without `/api/messages`."
        return Finding(False, "`PUBLIC_URL` is empty, so it was not tried whether Teams' requests arrive.", fix)
    url = setup.public_url + setup.path
    if not url.startswith("https://"):
        fix = "Put a reverse proxy with a certificate in front, as docs/teams.md shows."
        return Finding(False, f"{url} is not an https address, and Teams calls no others.", fix)
    status = await knock("POST", url)
    if status == REFUSED_UNSIGNED:
        return Finding(True, f"{url} answers, and refuses what Teams did not sign.")
    fix = f"Start the assistant, {PASS_ON} under a certificate that browsers trust, and try it from outside too."
    what = "does not answer from here" if status is None else "is answered by something else than the assistant"
    return Finding(False, f"{url} {what}.", fix)


def organizations(setup: Setup, kept: Kept) -> list[Finding]:
    """Each that may be heard, and each that was and may not be any more."""
    found = []
    for tenant in setup.tenants:
        whose = f" ({kept.districts[tenant]})" if kept.districts.get(tenant) else ""
        if tenant in kept.addresses:
            found.append(Finding(True, f"The organization {tenant}{whose} has written to the assistant or added it."))
            continue
        fix = (
            "Its Teams administrator uploads what `csmhs manifest teams` writes and allows it; somebody adds it then."
        )
        found.append(Finding(None, f"Nobody of the organization {tenant}{whose} has added the assistant yet.", fix))
    for tenant in sorted(kept.addresses.keys() - set(setup.tenants)):
        fix = "Add it to `TEAMS_TENANTS`, or leave it out on purpose."
        found.append(Finding(None, f"The organization {tenant} was heard before and is not any more.", fix))
    return found


async def _reached(one: Conversation, setup: Setup, kept: Kept, connector: Connector) -> Finding:
    """Whether the bot is in a connected conversation."""
    if one.trouble:
        return Finding(False, f"{one.called} gets nothing: {one.trouble.rstrip('.')}.", CONNECT)
    tenant, conversation = parts_of(one.place)
    address = kept.addresses.get(tenant)
    if address is None or tenant not in setup.tenants:
        fix = "Add its organization to `TEAMS_TENANTS`, and let somebody there write to the assistant once."
        return Finding(False, f"{one.called} is in an organization that is not known here.", fix)
    try:
        people = await connector.roster(address.service_url, conversation)
    except errors.Refused as refused:
        if refused.kind in (errors.PLACE, errors.OBJECT_GONE):
            return Finding(False, f"{one.called} cannot be written to: {refused}.", CONNECT)
        fix = "Run `csmhs doctor teams` again in a few minutes."
        return Finding(None, f"{one.called} could not be looked at: {refused}.", fix)
    return Finding(True, f"{one.called} can be written to; {say.count(len(people), 'person', 'people')} there.")


def unheard(kept: Kept) -> list[Finding]:
    """Those for whom no channel is connected."""
    if not kept.unheard:
        return []
    what = (
        f"No channel is connected for {say.listing(list(kept.unheard))}, so what would come into theirs is not sent."
    )
    fix = (
        "A coordinator types `/csmhs connect` with the district's name, `coordinators` or `escalations` in the channel "
        "it is for, or makes a code for it with `/csmhs invite channel`."
    )
    return [Finding(None, what, fix)]

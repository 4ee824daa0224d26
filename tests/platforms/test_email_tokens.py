"""Logging in at mail servers by a token: one that is good, refused, gone, or not to be had."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest
from aiohttp import web

from bot import doctor_email, mail_door, settings
from bot.errors import DeliveryError, StartError
from bot.messages import ConversationRef
from bot.platforms import oauth
from bot.platforms.email.adapter import EmailPlatform
from bot.platforms.email.smtp_imap import ImapMailbox, Server, SmtpTransport
from bot.ui.cards import say
from store.db import Database
from tests import mailbox
from tests.mailbox import USER, Smtp
from tests.platforms.test_email_servers import DOVECOT, OFFICE, SIGNER, Memory, reply, until

CLIENT, SECRET, CONSENT = "a-client", "a secret", "a refresh token"


@dataclass
class Giver:
    """Who gives tokens, and tells servers what one is worth. `answers`: what to say instead, once each."""

    url: str = ""
    given: list[str] = field(default_factory=list)
    asked: list[dict[str, str]] = field(default_factory=list)
    answers: list[web.Response] = field(default_factory=list)

    async def token(self, request: web.Request) -> web.Response:
        self.asked.append({name: str(value) for name, value in (await request.post()).items()})
        if self.answers:
            return self.answers.pop(0)
        if self.asked[-1].get("client_secret") != SECRET:
            return web.json_response({"error": "invalid_client"}, status=401)
        self.given.append(f"token-{len(self.given) + 1}")
        return web.json_response({"access_token": self.given[-1], "expires_in": 3600, "token_type": "Bearer"})

    async def worth(self, request: web.Request) -> web.Response:
        good = (await request.post()).get("token") in self.given[-1:]
        return web.json_response({"active": True, "username": USER} if good else {"active": False})

    def by_refresh(self, secret: str = SECRET) -> oauth.Token:
        return oauth.Token(f"{self.url}/token", oauth.by_refresh(CLIENT, secret, CONSENT))


@asynccontextmanager
async def a_giver() -> AsyncIterator[Giver]:
    giver = Giver()
    app = web.Application()
    app.router.add_post("/token", giver.token)
    app.router.add_post("/worth", giver.worth)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    giver.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield giver
    finally:
        await runner.cleanup()


@pytest.fixture
async def giver() -> AsyncIterator[Giver]:
    async with a_giver() as made:
        yield made


@pytest.fixture
def smtp() -> Iterator[Smtp]:
    with mailbox.smtp() as server:
        server.token = "token-1"
        yield server


def outbound(port: int, token: oauth.Token) -> SmtpTransport:
    there = Server("127.0.0.1", port, "none", USER, "", token)
    return SmtpTransport(there, SIGNER, USER, lambda: datetime.now(UTC), plus=True)


def connections_to(port: int) -> int:
    """Open ones of this process (Linux)."""
    rows = [line.split() for line in Path("/proc/self/net/tcp").read_text(encoding="ascii").splitlines()[1:]]
    return sum(row[2].endswith(f":{port:04X}") and row[3] == "01" for row in rows)


async def leaves(out: SmtpTransport, key: str = "k1") -> None:
    await EmailPlatform(out).post(ConversationRef("email", OFFICE), say("A question"), key=key)


class TestLeaving:
    async def test_letters_leave_by_one_token_until_shortly_before_its_end(self, giver: Giver, smtp: Smtp) -> None:
        out = outbound(smtp.port, giver.by_refresh())

        for key in ("k1", "k2"):
            await leaves(out, key)

        assert len(smtp.taken) == 2
        assert giver.asked == [
            {"grant_type": "refresh_token", "client_id": CLIENT, "client_secret": SECRET, "refresh_token": CONSENT}
        ]

    async def test_a_token_that_the_server_refuses_is_told_and_asked_for_anew(self, giver: Giver, smtp: Smtp) -> None:
        out = outbound(smtp.port, giver.by_refresh())
        smtp.token = "token-2"

        with pytest.raises(DeliveryError, match="does not accept the token") as refused:
            await leaves(out)
        assert refused.value.waits
        assert "`MAIL_TOKEN_` settings" in out.trouble

        await leaves(out)
        assert (len(smtp.taken), out.trouble) == (1, "")

    @pytest.mark.parametrize(
        ("answer", "said"),
        [
            (web.json_response({"error": "invalid_grant"}, status=400), "no token is given"),
            (web.Response(text="<html>Sign in</html>"), "no token is given"),
            (web.json_response(["a list"]), "no token is given"),
            (web.Response(status=503), "`MAIL_TOKEN_URL` cannot be reached"),
            (web.Response(status=429), "`MAIL_TOKEN_URL` cannot be reached"),
        ],
        ids=["refused", "a page", "a list", "down", "busy"],
    )
    async def test_where_no_token_is_given_nothing_was_sent(
        self, giver: Giver, smtp: Smtp, answer: web.Response, said: str
    ) -> None:
        giver.answers.append(answer)
        out = outbound(smtp.port, giver.by_refresh())

        with pytest.raises(DeliveryError, match=said) as refused:
            await leaves(out)

        assert (refused.value.waits, refused.value.unknown, smtp.taken) == (True, False, [])
        assert said in out.trouble

    async def test_a_giver_that_is_not_there(self, smtp: Smtp) -> None:
        nowhere = oauth.Token("http://127.0.0.1:1/token", oauth.by_client(CLIENT, SECRET, "mail"))

        with pytest.raises(DeliveryError, match="`MAIL_TOKEN_URL` cannot be reached"):
            await leaves(outbound(smtp.port, nowhere))

    async def test_wrong_credentials_are_named(self, giver: Giver, smtp: Smtp) -> None:
        with pytest.raises(DeliveryError, match="no token is given for the mailbox"):
            await leaves(outbound(smtp.port, giver.by_refresh("another")))


class TestArriving:
    pytestmark = DOVECOT

    async def test_answers_are_read_by_a_token_and_one_that_is_refused_is_asked_for_anew(self, giver: Giver) -> None:
        with mailbox.imap(f"{giver.url}/worth") as dovecot:
            there = Server("127.0.0.1", dovecot.port, "none", USER, "", giver.by_refresh())
            box = ImapMailbox(there, Memory())
            await box.fetch()
            dovecot.put(reply("escalation:7|1", "It is in May."))
            assert len(await box.fetch()) == 1
            assert len(giver.given) == 1

            await box.close()
            giver.given.append("another")  # so that ours is worth nothing any more
            with pytest.raises(DeliveryError, match="does not accept the token") as refused:
                await box.fetch()
            assert refused.value.waits
            await until(lambda: connections_to(dovecot.port) == 0)

            assert len(await box.fetch()) == 1
            assert connections_to(dovecot.port) == 1
            await box.close()


class TestSettings:
    def load(self, giver_url: str, **more: str) -> settings.Settings:
        given = {
            "EMAIL_LIVE": "yes", "MAIL_FROM": USER, "MAIL_SMTP": "none://127.0.0.1:1", "MAIL_IMAP": "none://127.0.0.1:1",
            "MAIL_TOKEN_URL": f"{giver_url}/token", "MAIL_TOKEN_CLIENT_ID": CLIENT, "MAIL_TOKEN_CLIENT_SECRET": SECRET,
        }  # fmt: skip
        return settings.load({**given, **more}, None)

    def test_a_token_takes_the_place_of_the_password(self) -> None:
        mail_door.check(self.load("https://login.example.org"))
        with pytest.raises(StartError, match="`MAIL_TOKEN_CLIENT_ID` not set"):
            mail_door.check(self.load("https://login.example.org", MAIL_TOKEN_CLIENT_ID=""))

    @pytest.mark.parametrize("url", ["http://login.example.org", "login.example.org"])
    def test_a_secret_is_not_sent_in_the_open(self, url: str) -> None:
        with pytest.raises(StartError, match="`MAIL_TOKEN_URL`"):
            self.load(url)

    async def test_without_consent_the_client_asks_in_its_own_name(self, giver: Giver) -> None:
        token = mail_door.token_of(self.load(giver.url, MAIL_TOKEN_SCOPE="https://mail.example.org/.default"))

        assert token is not None
        assert await token() == "token-1"
        assert giver.asked[0]["grant_type"] == "client_credentials"
        assert giver.asked[0]["scope"] == "https://mail.example.org/.default"

    async def test_the_doctor_names_the_settings(self, giver: Giver, tmp_path: Path, smtp: Smtp) -> None:
        database = Database(f"sqlite:///{tmp_path / 'live.db'}")
        await database.migrate()
        smtp.token = "another"

        found = await doctor_email.servers(self.load(giver.url, MAIL_SMTP=f"none://127.0.0.1:{smtp.port}"), database)

        assert [one.ok for one in found[:2]] == [False, False]
        assert "does not accept the token" in found[0].what
        assert "the `MAIL_TOKEN_` settings" in found[0].fix
        await database.close()

"""The calendar of the collaborative's own mailbox at Exchange Online, by Microsoft Graph; Exchange itself tells attendees.

It wants Calendars.ReadWrite of this one mailbox. Every method raises `Refused`.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.platforms.graph import Graph, asking

UTC = "UTC"


@dataclass(frozen=True)
class Meeting:
    """What is written: `starts` and `ends` as ISO instants in UTC, `attendees` as addresses."""

    title: str
    text: str
    starts: str
    ends: str
    place: str
    attendees: Sequence[str]


class GraphCalendar:
    """The default calendar of `mailbox`."""

    def __init__(self, graph: Graph, mailbox: str) -> None:
        self._graph = graph
        self._mailbox = mailbox

    async def create(self, meeting: Meeting, name: str) -> str:
        """Put it in, and give its id. Asked again word for word under the same name, Graph makes no second one.

        learn.microsoft.com/graph/api/resources/event, `transactionId`.
        """
        body = self._event(await self._models(), meeting)
        body.transaction_id = name
        made = await self._graph.ask(lambda client: self._events(client).post(body))
        return str(made.id)

    async def change(self, event: str, meeting: Meeting) -> None:
        """Let it say this from now on."""
        body = self._event(await self._models(), meeting)
        await self._graph.ask(lambda client: self._events(client).by_event_id(event).patch(body))

    async def cancel(self, event: str, why: str) -> None:
        """Take it out, and tell who was invited."""
        models = await self._models()
        body = models.CancelPostRequestBody(comment=why)
        await self._graph.ask(lambda client: self._events(client).by_event_id(event).cancel.post(body))

    async def check(self) -> None:
        """Look at one event, and change nothing."""
        await self._graph.ask(self._first)

    async def close(self) -> None:
        """Let the connections go."""
        await self._graph.close()

    async def _models(self) -> Any:
        """The SDK's words, after the SDK itself: it is imported as one (`heavy`)."""
        await self._graph.warm()
        return await asyncio.to_thread(_models)

    def _event(self, models: Any, meeting: Meeting) -> Any:
        return models.Event(
            subject=meeting.title,
            body=models.ItemBody(content_type=models.BodyType.Text, content=meeting.text),
            start=models.DateTimeTimeZone(date_time=_local(meeting.starts), time_zone=UTC),
            end=models.DateTimeTimeZone(date_time=_local(meeting.ends), time_zone=UTC),
            location=models.Location(display_name=meeting.place),
            attendees=[
                models.Attendee(type=models.AttendeeType.Required, email_address=models.EmailAddress(address=one))
                for one in meeting.attendees
            ],
        )

    def _events(self, client: Any) -> Any:
        return client.users.by_user_id(self._mailbox).events

    async def _first(self, client: Any) -> Any:
        events = self._events(client)
        return await events.get(asking(events.EventsRequestBuilderGetQueryParameters(select=["id"], top=1)))


def _local(iso: str) -> str:
    """Graph's form: the time without its offset, which `timeZone` says."""
    return iso.partition("+")[0]


def _models() -> Any:
    """The SDK's words for events; imported where nobody waits, for it takes a moment."""
    from types import SimpleNamespace

    from msgraph.generated.models.attendee import Attendee
    from msgraph.generated.models.attendee_type import AttendeeType
    from msgraph.generated.models.body_type import BodyType
    from msgraph.generated.models.date_time_time_zone import DateTimeTimeZone
    from msgraph.generated.models.email_address import EmailAddress
    from msgraph.generated.models.event import Event
    from msgraph.generated.models.item_body import ItemBody
    from msgraph.generated.models.location import Location
    from msgraph.generated.users.item.events.item.cancel.cancel_post_request_body import CancelPostRequestBody

    return SimpleNamespace(
        Attendee=Attendee, AttendeeType=AttendeeType, BodyType=BodyType, CancelPostRequestBody=CancelPostRequestBody,
        DateTimeTimeZone=DateTimeTimeZone, EmailAddress=EmailAddress, Event=Event, ItemBody=ItemBody, Location=Location,
    )  # fmt: skip
